"""Typed numbers judged by what they mean: another unit, scale, numerals or language is the same number."""

from fractions import Fraction

from factcli.quiz.item import Item, ItemType
from factcli.quiz.outcome import Outcome
from factcli.quiz.worded import may_both_hold, read_number, says_the_same
from factcli.text.normalize import normalize
from factcli.values.dimension import Dimension
from factcli.values.hedge import Hedge
from factcli.values.quantity import Quantity, read_quantity

_CHINESE_DIGITS = str.maketrans("〇零一二三四五六七八九", "00123456789")
_MOST_DIGITS = 40
_MOST_EXPONENT = 30
_NEAR = Fraction(1, 10)
"""A number this part of the key away, or nearer, is called near."""
_PLAIN = (Dimension.NUMBER, Dimension.COUNT)


def needs_unit(item: Item) -> bool:
    """Whether a number typed for this item must come with a unit, because the stem gives none."""
    if item.type is not ItemType.NUMBER or item.unit or is_year(item.key):
        return False
    key = read_quantity(normalize(item.key).text)
    return key is not None and key.dimension not in _PLAIN


def grade_number(key_text: str, form: str, *, is_alone: bool) -> Outcome | None:
    """What a number in normal form is against the key as the base words it; None when it is no number.

    `is_alone` says that a number without a unit can't be meant, because nothing gives one.
    """
    return (
        _grade_year(key_text, form)
        if is_year(key_text)
        else _grade_quantity(key_text, form, is_alone=is_alone)
    )


def is_year(key: str) -> bool:
    """Whether a key is a year of the calendar."""
    number = read_number(key)
    return number is not None and number.is_year


def _grade_year(key_text: str, form: str) -> Outcome | None:
    digits = form.removesuffix("年").strip().translate(_CHINESE_DIGITS)
    if not (digits.isascii() and digits.isdigit()) or len(digits) > _MOST_DIGITS:
        return None
    key = read_number(key_text)
    assert key is not None
    if int(digits) == key.number:
        return Outcome.RIGHT
    if sorted(digits) == sorted(key.digits):
        return Outcome.DIGITS_SWAPPED
    return Outcome.NEAR if abs(int(digits) - key.number) == 1 else Outcome.WRONG


def _grade_quantity(key_text: str, form: str, *, is_alone: bool) -> Outcome | None:
    key = read_quantity(normalize(key_text).text)
    worded = read_number(key_text)
    if key is None:
        return None
    plain = _plain_number(form)
    given = None if plain is not None else read_quantity(form)
    if given is not None and given.dimension is Dimension.NUMBER:
        if given.hedge in (Hedge.NONE, Hedge.ABOUT):
            plain = given.stated
        elif worded is not None and given.stated == worded.number and _is_above(given.hedge, key.hedge):
            return Outcome.RIGHT
    if plain is not None:
        if worded is None:
            return None if is_alone else _compare(plain, key.stated)
        outcomes = [_compare(plain, worded.number), _compare(plain, key.stated)]
        if key.hedge is not Hedge.NONE and key.stated and worded.number:
            scale = key.stated / worded.number
            if key.contains(plain) or key.contains(plain * scale):
                outcomes.append(Outcome.NEAR)  # 35 for 30余家
        return min(outcomes, key=_ORDER.index)
    return None if given is None else _compare_quantities(given, key)


_ABOVE = frozenset([Hedge.OVER, Hedge.ODD, Hedge.AT_LEAST])
_ORDER = (
    Outcome.RIGHT,
    Outcome.DIGITS_SWAPPED,
    Outcome.NEAR,
    Outcome.WRONG_SCALE,
    Outcome.WRONG_UNIT,
    Outcome.WRONG,
)
"""Where a number may be meant in two units, the first of the two outcomes here counts."""


def _compare_quantities(given: Quantity, key: Quantity) -> Outcome:
    if given.dimension is not key.dimension and not {given.dimension, key.dimension} <= set(_PLAIN):
        same = (
            given.stated is not None and key.stated is not None and _digits(given.text) == _digits(key.text)
        )
        return Outcome.WRONG_UNIT if same else Outcome.WRONG
    if given.dimension is Dimension.MONEY and given.unit != key.unit:
        return Outcome.WRONG_UNIT if given.stated == key.stated else Outcome.WRONG
    if says_the_same(given, key):
        return Outcome.RIGHT
    if given.hedge is Hedge.ABOUT and given.stated == key.stated:
        return Outcome.RIGHT
    if given.stated == key.stated and _is_above(given.hedge, key.hedge):
        return Outcome.RIGHT
    if given.hedge is not Hedge.NONE:
        return Outcome.NEAR if key.stated is not None and given.contains(key.stated) else Outcome.WRONG
    if given.stated is not None and given.stated == key.stated and key.hedge is not Hedge.NONE:
        return Outcome.NEAR  # the base's figure, said to be exact
    if may_both_hold(given, key):
        return Outcome.NEAR  # 180天 for 半年
    return _compare(given.stated, key.stated)


def _is_above(given: Hedge, key: Hedge) -> bool:
    """Whether both say “more than this”, each as its language does: over 30 and 30+ for 30余家."""
    return given in _ABOVE and key in (Hedge.OVER, Hedge.ODD)


def _compare(given: Fraction | None, key: Fraction | None) -> Outcome:
    if given is None or key is None:
        return Outcome.WRONG
    if given == key:
        return Outcome.RIGHT
    if given > 0 and key > 0:
        if _is_power_of_ten(given / key):
            return Outcome.WRONG_SCALE
        if _is_swapped(given, key):
            return Outcome.DIGITS_SWAPPED
    return Outcome.NEAR if abs(given - key) <= abs(key) * _NEAR else Outcome.WRONG


def _is_power_of_ten(ratio: Fraction) -> bool:
    large = max(ratio.numerator, ratio.denominator)
    return min(ratio.numerator, ratio.denominator) == 1 and str(large).strip("0") == "1"


def _is_swapped(given: Fraction, key: Fraction) -> bool:
    """Whether both are written with the same digits, at most twice as large as each other's scale."""
    scale = given.denominator * key.denominator
    one, two = str(int(given * scale)), str(int(key * scale))
    return len(one) == len(two) and sorted(one) == sorted(two)


def _digits(text: str) -> str:
    number = read_number(text.strip())
    return str(number.number) if number is not None else text


def _plain_number(form: str) -> Fraction | None:
    """The number that bare digits write, an exponent included: 108, 10.8, 10,800, 1.08e10."""
    plain = form.replace(",", "").replace(" ", "")
    mantissa, letter, exponent = plain.partition("e")
    whole, _point, decimals = mantissa.partition(".")
    digits = whole.removeprefix("-") + decimals
    if not (digits.isascii() and digits.isdigit()) or len(digits) > _MOST_DIGITS:
        return None
    power = exponent.removeprefix("+")
    if letter and not (
        power.removeprefix("-").isdigit() and len(power) <= 3 and abs(int(power)) <= _MOST_EXPONENT
    ):
        return None
    number = Fraction(int(whole.removeprefix("-") or "0"))
    number += Fraction(int(decimals or "0"), 10 ** len(decimals))
    number *= Fraction(10) ** int(power or "0")
    return -number if whole.startswith("-") else number
