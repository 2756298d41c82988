"""The bare number that is typed for an item, where its unit stands in the question."""

from fractions import Fraction

from factcli.quiz.item import Item, ItemType
from factcli.quiz.worded import read_number


def number_typed(item: Item) -> str | None:
    """The key's number in digits with a decimal point; None where words or a unit have to be typed with it."""
    number = read_number(item.key)
    if item.type is not ItemType.NUMBER or number is None or number.head or number.tail.strip() != item.unit:
        return None
    return _decimal(number.number)


def _decimal(number: Fraction) -> str:
    """A number that digits wrote, in digits again: its denominator is a power of ten."""
    places = len(str(number.denominator)) - 1
    while (number * 10**places).denominator != 1:
        places += 1
    digits = str(abs(int(number * 10**places))).rjust(places + 1, "0")
    whole = f"{digits[:-places]}.{digits[-places:]}" if places else digits
    return f"-{whole}" if number < 0 else whole
