"""Wrong numbers that somebody who half remembers would give, each with the slip behind it."""

from collections.abc import Iterable, Iterator
from fractions import Fraction

from factcli.quiz.item import Slip
from factcli.quiz.worded import WordedNumber, may_both_hold
from factcli.values.dimension import Dimension
from factcli.values.hedge import Hedge

_SMALL = 20
"""Up to here numbers are misremembered by a few, whatever their digits."""
_WHOLE = 100
"""A share in percent is no larger."""
_COLDEST = -273
"""No temperature in degrees Celsius is lower."""
_YEAR_STEPS = (-1, 1, -2, 2, -3, 3)
_FAR_YEARS = (-11, 12, -23, 21, -34, 33, -47, 45)
_FAR_FACTORS = tuple(Fraction(percent, 100) for percent in (45, 170, 35, 230, 57, 290, 27, 370, 460))
"""None of them a plain part or multiple, else the key would be the number that goes into all the others."""


def near_numbers(key: WordedNumber) -> list[tuple[WordedNumber, Slip]]:
    """Every number in the key's words that is a slip away from it, none of which could hold beside it.

    The nearest slips come first; no two of them are equal.
    """
    if key.is_year:
        steps = ((str(int(key.digits) + step), Slip.OTHER_YEAR) for step in _YEAR_STEPS)
        return list(_distinct(key, steps))
    one_slip = [*_swapped(key), *_changed(key, (-1, 1), Slip.DIGIT_OFF)]
    return list(_distinct(key, (*one_slip, *_nearby(key), *_twice(key, one_slip))))


def excludes(key: WordedNumber, other: WordedNumber) -> bool:
    """Whether the two can't both be true of the same thing, and `other` is possible at all."""
    if key.quantity is None or other.quantity is None:
        return key.number != other.number
    if may_both_hold(key.quantity, other.quantity):
        return False
    stated = other.quantity.stated
    if other.quantity.dimension is Dimension.TEMPERATURE and stated is not None and stated < _COLDEST:
        return False
    is_share = key.quantity.dimension is Dimension.PERCENT and 0 <= key.number <= _WHOLE
    return other.number > 0 and not (is_share and other.number > _WHOLE)


def _distinct(
    key: WordedNumber, proposals: Iterable[tuple[str, Slip]]
) -> Iterator[tuple[WordedNumber, Slip]]:
    seen: set[Fraction] = {key.number}
    for digits, slip in proposals:
        number = key.reworded(digits)
        if number is None or (_is_round(key) and not digits.endswith("0")):
            continue  # 余 and "more than" follow round numbers: nobody says 18余
        if number.number not in seen and excludes(key, number):
            seen.add(number.number)
            yield number, slip


def _is_round(key: WordedNumber) -> bool:
    """Whether the key is a round number with a hedge that only round numbers bear."""
    is_odd = key.quantity is not None and key.quantity.hedge in (Hedge.ODD, Hedge.OVER)
    return is_odd and key.digits.endswith("0")


def _significant(key: WordedNumber) -> tuple[str, int, str]:
    """The digits that carry the number, how many follow the decimal point, and the zeros that round it."""
    plain = key.digits.replace(",", "")
    whole, _point, decimals = plain.partition(".")
    digits = whole + decimals
    zeros = 0 if decimals else len(digits) - len(digits.rstrip("0"))
    return digits[: len(digits) - zeros] or digits, len(decimals), "0" * zeros


def _written(digits: str, decimals: int) -> str:
    return f"{digits[:-decimals]}.{digits[-decimals:]}" if decimals else digits


def _swapped(key: WordedNumber) -> Iterator[tuple[str, Slip]]:
    """Two neighbouring digits exchanged: 108 and 180."""
    digits, decimals, zeros = _significant(key)
    whole = digits + zeros[:1]
    for place in range(len(whole) - 1):
        changed = whole[:place] + whole[place + 1] + whole[place] + whole[place + 2 :]
        if not changed.startswith("0") and changed != whole:
            yield _written(changed + zeros[1:], decimals), Slip.DIGITS_SWAPPED


def _changed(key: WordedNumber, steps: Iterable[int], slip: Slip) -> Iterator[tuple[str, Slip]]:
    """One significant digit changed, the last one first; the zeros that round the number stay."""
    digits, decimals, zeros = _significant(key)
    for step in steps:
        for place in range(len(digits) - 1, -1, -1):
            figure = int(digits[place]) + step
            least = 1 if place == 0 and len(digits) > decimals + (decimals > 0) else 0
            if least <= figure <= 9:
                changed = f"{digits[:place]}{figure}{digits[place + 1 :]}"
                yield _written(changed + zeros, decimals), slip


def _twice(key: WordedNumber, slips: Iterable[tuple[str, Slip]]) -> Iterator[tuple[str, Slip]]:
    """A slip of a slip. Without these, all wrong numbers resemble the key, and that gives it away."""
    for digits, _slip in slips:
        slipped = key.reworded(digits)
        if slipped is not None and len(_significant(key)[0]) > 1:
            yield from _changed(slipped, (-1, 1), Slip.TWO_DIGITS_OFF)


def _nearby(key: WordedNumber) -> Iterator[tuple[str, Slip]]:
    """A few more or a few less."""
    if key.number <= _SMALL and key.number.denominator == 1:
        number = int(key.number)
        for step in (-2, 2, -3, 3, -4, 4):
            if number + step > 0:
                yield str(number + step), Slip.NEAR_NUMBER
    yield from _changed(key, (-2, 2, -3, 3), Slip.NEAR_NUMBER)
    digits, _decimals, zeros = _significant(key)
    if len(digits) == 1 and zeros:
        for half in (int(digits) * 10 - 5, int(digits) * 10 + 5):
            yield f"{half}{zeros[1:]}", Slip.NEAR_NUMBER


def far_numbers(key: WordedNumber) -> list[WordedNumber]:
    """Numbers in the key's words that are no slip of it: from a quarter to five times as much, other decades.

    They are as round as the key and can't be true beside it.
    """
    if key.is_year:
        proposals = [str(int(key.digits) + step) for step in _FAR_YEARS]
    else:
        digits, decimals, zeros = _significant(key)
        proposals = []
        for factor in _FAR_FACTORS:
            stated = round(int(digits) * factor)
            surplus = 0 if decimals else len(str(stated)) - len(digits)
            rounded = str(round(stated, -surplus) if surplus > 0 else stated)
            proposals.append(_written(rounded.zfill(decimals + 1) + zeros, decimals))
    return [number for number, _slip in _distinct(key, ((digits, Slip.FAR_NUMBER) for digits in proposals))]
