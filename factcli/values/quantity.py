"""Quantities: numbers with a unit, a dimension and bounds, found in Chinese and English text."""

from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from functools import lru_cache

from factcli.values.dimension import Dimension
from factcli.values.exact import Exact
from factcli.values.hedge import Hedge
from factcli.values.measure import Measure
from factcli.values.period import Period, period_from
from factcli.values.scan import fold, scan


@dataclass(frozen=True, slots=True)
class Quantity:
    """A quantity read from `text`, which stands at `start` to `end` (code points, `end` not included).

    It lies between `low` and `high` in the canonical `unit` of its dimension; None is no bound, and the flags
    say whether each bound belongs to it. `stated` is the number as written, in the canonical unit, before the
    hedge; None where several were written. Months and years are intervals of days.
    """

    text: str
    start: int
    end: int
    low: Fraction | None
    high: Fraction | None
    low_included: bool
    high_included: bool
    unit: str
    dimension: Dimension
    hedge: Hedge
    stated: Fraction | None

    @property
    def is_exact(self) -> bool:
        """Whether it is one figure without a hedge; a month is exact, though its days differ."""
        return self.hedge is Hedge.NONE

    @property
    def is_article(self) -> bool:
        """Whether it may be no more than "a": 一个, 一家, one firm."""
        counts = self.dimension in (Dimension.COUNT, Dimension.NUMBER)
        return counts and self.stated == 1 and self.is_exact and self.text[0] in "一oaOA"

    def contains(self, number: Fraction | int) -> bool:
        """Whether a number in the canonical unit lies within the bounds."""
        if self.low is not None and (number < self.low or (number == self.low and not self.low_included)):
            return False
        return self.high is None or number < self.high or (number == self.high and self.high_included)


def find_quantities(text: str) -> list[Quantity]:
    """The quantities of a text in order; they don't overlap, and dates are none of them.

    The text should be normalised; raw text is read as well as it can be, and positions are its own.

    >>> [found.text for found in find_quantities("总投资108亿元，42天完成")]
    ['108亿元', '42天']
    """
    if len(text) > _LONGEST_KEPT:
        return [_quantity(text, measure) for measure in scan(fold(text))[0]]
    return list(_kept(text))


_LONGEST_KEPT = 300
_MOST_KEPT = 4096
"""Of so many texts of so many characters the quantities are kept: facts' sentences are read again and again."""


@lru_cache(maxsize=_MOST_KEPT)
def _kept(text: str) -> tuple[Quantity, ...]:
    return tuple(_quantity(text, measure) for measure in scan(fold(text))[0])


def find_values(text: str, today: date | None = None) -> tuple[list[Quantity], list[Period]]:
    """The quantities and the periods of a text, found in one walk so that no two of them overlap."""
    measures, dates = scan(fold(text), today)
    return [_quantity(text, measure) for measure in measures], [period_from(text, dated) for dated in dates]


def read_quantity(text: str) -> Quantity | None:
    """The one quantity that the whole text is, without white space at its ends, or None.

    Offsets are those of `text`. A lone numeral (三, 半, a dozen) counts here.
    """
    folded = fold(text)
    start, end = len(folded) - len(folded.lstrip()), len(folded.rstrip())
    found = scan(folded[start:end], whole=True)[0]
    if len(found) != 1 or found[0].start != 0 or found[0].end != end - start:
        return None
    return _quantity(text, found[0], start)


def _fraction(number: Exact | None) -> Fraction | None:
    return None if number is None else Fraction(number)


def _quantity(text: str, measure: Measure, shift: int = 0) -> Quantity:
    low, high, low_included, high_included = measure.bounds
    start, end = measure.start + shift, measure.end + shift
    return Quantity(
        text[start:end],
        start,
        end,
        _fraction(low),
        _fraction(high),
        low_included,
        high_included,
        measure.unit,
        measure.dimension,
        measure.hedge,
        _fraction(measure.stated),
    )
