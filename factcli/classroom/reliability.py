"""Measures of classical test theory over a table of right and wrong: a row a pupil, a column an item.

Tables are sequences of rows of booleans; what wasn't answered is False. Shares and variances are exact; only where a
root is drawn the result is a float, rounded once. What can't be computed is None.
"""

from collections.abc import Sequence
from fractions import Fraction
from math import floor, sqrt

Table = Sequence[Sequence[bool]]

GROUP_SHARE = Fraction(27, 100)
"""The part of a class in the top and in the bottom group (Kelley 1939: it tells most where scores are normal)."""


def count_right(table: Table) -> list[int]:
    """The total of each row: how many items a pupil got right."""
    return [sum(row) for row in table]


def mean_of(numbers: Sequence[Fraction | int]) -> Fraction | None:
    """The mean; None of nothing."""
    return Fraction(sum(numbers)) / len(numbers) if numbers else None


def median_of(numbers: Sequence[Fraction | int]) -> Fraction | None:
    """The middle one, or the mean of the two in the middle; None of nothing."""
    if not numbers:
        return None
    ordered = sorted(numbers)
    return (Fraction(ordered[(len(ordered) - 1) // 2]) + Fraction(ordered[len(ordered) // 2])) / 2


def variance_of(numbers: Sequence[Fraction | int]) -> Fraction | None:
    """The population variance, which divides by the count; None of nothing."""
    count = len(numbers)
    if not count:
        return None
    squares = sum(number * number for number in numbers)
    return Fraction(count * squares - sum(numbers) ** 2) / count**2


def group_size(pupils: int) -> int:
    """How many pupils are in the top group, and as many in the bottom one: 27 % rounded half up, at least one.

    No more than half of the class, so that nobody is in both; 0 where that leaves no group.
    """
    rounded = floor(GROUP_SHARE * pupils + Fraction(1, 2))
    return min(max(1, rounded), pupils // 2)


def discrimination_of(rights: Sequence[bool], totals: Sequence[int]) -> Fraction | None:
    """D = (H - L) / n, the item's right answers in the top group less those in the bottom group of n pupils each.

    Groups are by total (Kelley 1939), of `group_size` pupils. Pupils who tie at a group's
    edge share the places that are left in it, so that the rows' order doesn't matter: 3 places among 4 tied pupils
    count each of them 3/4. None for a constant item, equal totals or fewer than two pupils.
    """
    size = group_size(len(totals))
    if not size or len(set(totals)) < 2 or len(set(rights)) < 2:
        return None
    low = _right_in_group(rights, totals, size)
    high = _right_in_group(rights, [-total for total in totals], size)
    return (high - low) / size


def _right_in_group(rights: Sequence[bool], totals: Sequence[int], size: int) -> Fraction:
    """The right answers of the `size` pupils with the lowest totals, those at the edge counted in part."""
    edge = sorted(totals)[size - 1]
    inside = [right for right, total in zip(rights, totals, strict=True) if total < edge]
    tied = [right for right, total in zip(rights, totals, strict=True) if total == edge]
    return sum(inside) + Fraction((size - len(inside)) * sum(tied), len(tied))


def rest_correlation_of(rights: Sequence[bool], totals: Sequence[int]) -> float | None:
    """The corrected point-biserial: Pearson's correlation of the item with the total less the item (Henrysson 1963).

    The item's own point in the total would make it look better than it is. None for a constant item or rest.
    """
    rest = [total - right for right, total in zip(rights, totals, strict=True)]
    mean, rest_mean = mean_of(rights), mean_of(rest)
    variance, rest_variance = variance_of(rights), variance_of(rest)
    if mean is None or rest_mean is None or not variance or not rest_variance:
        return None
    products = [right * other for right, other in zip(rights, rest, strict=True)]
    covariance = (mean_of(products) or 0) - mean * rest_mean
    root = sqrt(covariance**2 / (variance * rest_variance))
    return -root if covariance < 0 else root


def kr20_of(table: Table) -> Fraction | None:
    """KR-20 = k / (k - 1) * (1 - sum of p q / variance of totals), k items (Kuder & Richardson 1937, formula 20).

    The variance is the population's, as p q is; a constant item counts with p q = 0. None for one item or none, and
    where all totals are equal.
    """
    items = len(table[0]) if table else 0
    variance = variance_of(count_right(table))
    if items < 2 or not variance:
        return None
    spread = sum((variance_of(column) or Fraction(0) for column in zip(*table, strict=True)), Fraction(0))
    return Fraction(items, items - 1) * (1 - spread / variance)


def standard_error_of(table: Table) -> float | None:
    """SEM = sigma * sqrt(1 - KR-20), in items: how far a total is apt to be off (Lord & Novick 1968).

    Sigma is the population's standard deviation of the totals. None where KR-20 is.
    """
    reliability, variance = kr20_of(table), variance_of(count_right(table))
    if reliability is None or variance is None:
        return None
    return sqrt(variance * (1 - reliability))
