"""Item statistics once more, in floats and by the textbook's other way of writing each formula: to hold ours against."""

from itertools import pairwise
from math import sqrt
from statistics import correlation, fmean, pstdev, pvariance


def expand_groups(totals: list[int], size: int) -> tuple[list[float], list[float]]:
    """How much of each pupil is in the bottom and in the top group: ties at an edge are averaged over all their orders."""

    def weights(keys: list[int]) -> list[float]:
        edges = sorted(keys)
        starts = {key: edges.index(key) for key in set(keys)}
        shares = {key: min(1.0, max(0, size - starts[key]) / keys.count(key)) for key in set(keys)}
        return [shares[key] for key in keys]

    return weights(totals), weights([-total for total in totals])


def discrimination(rights: list[int], totals: list[int], size: int) -> float:
    low, high = expand_groups(totals, size)
    return sum(right * (top - bottom) for right, bottom, top in zip(rights, low, high, strict=True)) / size


def rest_correlation(rights: list[int], totals: list[int]) -> float:
    """The formula by group means: (M1 - M0) / s * sqrt(p q), over the total without the item."""
    rest = [total - right for right, total in zip(rights, totals, strict=True)]
    ones = [other for right, other in zip(rights, rest, strict=True) if right]
    zeros = [other for right, other in zip(rights, rest, strict=True) if not right]
    share = len(ones) / len(rights)
    by_means = (fmean(ones) - fmean(zeros)) / float(pstdev(rest)) * sqrt(share * (1 - share))
    assert abs(by_means - correlation(rights, rest)) < 1e-9
    return by_means


def alpha(table: list[list[int]]) -> float:
    """Cronbach's alpha from the matrix of covariances: for right and wrong it is KR-20."""
    columns = [list(column) for column in zip(*table, strict=True)]
    count = len(columns)

    def covariance(one: list[int], other: list[int]) -> float:
        return fmean(a * b for a, b in zip(one, other, strict=True)) - fmean(one) * fmean(other)

    whole = sum(covariance(one, other) for one in columns for other in columns)
    between = whole - sum(pvariance(column) for column in columns)
    return float(count / (count - 1) * between / whole)


def median(numbers: list[float]) -> float:
    """The number with as many below as above it: found by taking away the least and the greatest in turn."""
    left = sorted(numbers)
    while len(left) > 2:
        left = left[1:-1]
    assert all(one <= other for one, other in pairwise(left))
    return fmean(left)
