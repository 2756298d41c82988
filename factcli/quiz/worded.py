"""A number as it is worded, so that other numbers can be put in the same words: unit, digits and hedge alike."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from factcli.text.normalize import normalize
from factcli.values.dimension import Dimension
from factcli.values.quantity import Quantity, read_quantity

_MOST_DIGITS = 15
_YEARS = range(1000, 2200)
_YEAR_TAILS = ("", "年", "年度")


@dataclass(frozen=True, slots=True)
class WordedNumber:
    """A text with one number in digits: what stands before it, the digits as written, what stands after.

    `quantity` is what the text says; None for a year.
    """

    head: str
    digits: str
    tail: str
    quantity: Quantity | None

    @property
    def text(self) -> str:
        """The whole text."""
        return self.head + self.digits + self.tail

    @property
    def is_year(self) -> bool:
        """Whether it is a year of the calendar."""
        return self.quantity is None

    @property
    def number(self) -> Fraction:
        """The number that the digits write, without unit."""
        return Fraction(self.digits.replace(",", ""))

    def is_worded_like(self, other: "WordedNumber") -> bool:
        """Whether only the digits differ."""
        return self.head == other.head and self.tail == other.tail

    def reworded(self, digits: str) -> "WordedNumber | None":
        """The same words around other digits; None when that is no value of the same kind."""
        if "," in self.digits:
            whole, point, decimals = digits.partition(".")
            digits = f"{int(whole):,}{point}{decimals}"
        if self.is_year:
            return WordedNumber(self.head, digits, self.tail, None) if int(digits) in _YEARS else None
        changed = read_number(self.head + digits + self.tail)
        if changed is None or changed.quantity is None or self.quantity is None:
            return None
        same = (changed.quantity.dimension, changed.quantity.hedge) == (
            self.quantity.dimension,
            self.quantity.hedge,
        )
        return changed if same else None


def read_number(text: str) -> WordedNumber | None:
    """The number that `text` words, or None when it isn't one number in digits.

    A number in Chinese numerals, a range and a date have no digits that could be changed alone.
    """
    runs = _digit_runs(text)
    if len(runs) != 1:
        return None
    start, end = runs[0]
    head, digits, tail = text[:start], text[start:end], text[end:]
    plain = digits.replace(",", "")
    if len(plain) > _MOST_DIGITS or (plain.startswith("0") and not plain.startswith("0.") and plain != "0"):
        return None
    if (
        not head
        and tail.strip() in _YEAR_TAILS
        and digits.isdigit()
        and len(digits) == 4
        and (tail.strip() or int(plain) in _YEARS)
    ):
        return WordedNumber(head, digits, tail, None)
    quantity = read_quantity(normalize(text).text)
    return None if quantity is None else WordedNumber(head, digits, tail, quantity)


def leading_number(text: str) -> Fraction | None:
    """The number that a text begins with, in digits (120 MW of solar power); None where it begins with words."""
    runs = _digit_runs(text)
    if not runs or runs[0][0] > 0:
        return None
    digits = text[: runs[0][1]].replace(",", "")
    return Fraction(digits) if digits.count(".") <= 1 else None


def in_number_order(texts: Sequence[str]) -> list[int] | None:
    """The places of texts in ascending order of the numbers that they are, or begin with; None unless all have one.

    Equal numbers are ordered by what follows them, so that the order tells nothing.
    """
    read = [read_number(text) for text in texts]
    found = [
        number.number if number is not None else leading_number(text)
        for text, number in zip(texts, read, strict=True)
    ]
    numbers = [number for number in found if number is not None]
    if len(numbers) < len(texts):
        return None
    return sorted(range(len(texts)), key=lambda place: (numbers[place], texts[place]))


def _digit_runs(text: str) -> list[tuple[int, int]]:
    """Where numbers in ASCII digits stand, with their grouping commas and decimal points."""
    runs: list[tuple[int, int]] = []
    place = 0
    while place < len(text):
        if not _is_digit(text[place]):
            place += 1
            continue
        end = place + 1
        while end < len(text) and (
            _is_digit(text[end]) or (text[end] in ",." and end + 1 < len(text) and _is_digit(text[end + 1]))
        ):
            end += 1
        runs.append((place, end))
        place = end
    return runs


def _is_digit(character: str) -> bool:
    return "0" <= character <= "9"


def may_both_hold(one: Quantity, other: Quantity) -> bool:
    """Whether some number lies in both intervals; an interval without an end reaches for ever."""
    if one.dimension is not other.dimension or one.unit != other.unit:
        return False
    low = max((bound for bound in (one.low, other.low) if bound is not None), default=None)
    high = min((bound for bound in (one.high, other.high) if bound is not None), default=None)
    if low is None or high is None or low < high:
        return True
    return low == high and one.contains(low) and other.contains(low)


def says_the_same(one: Quantity, other: Quantity) -> bool:
    """Whether two quantities are the same interval of the same thing; a count is one, whatever its measure word."""
    plain = (Dimension.NUMBER, Dimension.COUNT)
    if one.dimension in plain and other.dimension in plain:
        pass
    elif (one.dimension, one.unit) != (other.dimension, other.unit):
        return False
    return (one.low, one.high, one.low_included, one.high_included) == (
        other.low,
        other.high,
        other.low_included,
        other.high_included,
    )
