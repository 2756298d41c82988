"""Item analysis: what a class's answers say about the items and about the quiz as a whole.

    rows = [[Answer(True, "A", 7), Answer(None)], [Answer(False, "B", 12), Answer(True, "108亿元", 20)]]
    analysis = analyse_class(items, rows)      # a row a pupil, a column an item
    analysis.items[0].share_right              # Fraction(1, 2)
    analysis.items[0].band                     # Band.TOO_FEW

Formulas and their sources stand at `reliability` and `spread`. Nothing here fails on a class that is too small or too
much alike to be measured: such a value is None.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from factcli.classroom.reliability import (
    count_right,
    discrimination_of,
    kr20_of,
    mean_of,
    median_of,
    rest_correlation_of,
    standard_error_of,
    variance_of,
)
from factcli.classroom.spread import Bar, Distractors, judge_distractors, spread_answers
from factcli.quiz.item import Item

FEWEST = 20
"""With fewer answers, figures are chance: nothing is judged by them."""


class Band(StrEnum):
    """How well an item tells those who know much from those who know little, by its discrimination D."""

    EXCELLENT = "excellent"
    GOOD = "good"
    FAIR = "fair"
    POOR = "poor"
    CHECK_KEY = "check_key"
    TOO_FEW = "too_few"


class Flag(StrEnum):
    """What is unusual about an item's difficulty."""

    HARD = "hard"
    EASY = "easy"


_BANDS = (
    (Fraction(40, 100), Band.EXCELLENT),
    (Fraction(30, 100), Band.GOOD),
    (Fraction(20, 100), Band.FAIR),
    (Fraction(0), Band.POOR),
)
"""The least D of each band (Ebel & Frisbie 1991); what is below all of them may have a wrong key."""
_HARD, _EASY = Fraction(20, 100), Fraction(80, 100)


@dataclass(frozen=True, slots=True)
class Answer:
    """One pupil's answer to one item: whether it was right (None: not answered), what it was, how long it took.

    `chosen` is a label, labels in a row, or the text that was typed; `seconds` is None where nobody took the time.
    """

    right: bool | None
    chosen: str = ""
    seconds: Fraction | int | float | None = None


@dataclass(frozen=True, slots=True)
class ItemAnalysis:
    """One item in one class.

    `share_right` is its difficulty p = right / answered, `share_of_all` = right / all pupils; `discrimination` is D by
    the top and bottom 27 %, `rest_correlation` the corrected point-biserial. With fewer than `FEWEST` answers `band` is
    `TOO_FEW` and there are no flags: such an item is shown with its counts alone. `band` is None where D is.
    """

    item: Item
    pupils: int
    answered: int
    right: int
    discrimination: Fraction | None
    rest_correlation: float | None
    bars: tuple[Bar, ...]
    distractors: Distractors | None
    mean_seconds: Fraction | None
    median_seconds: Fraction | None

    @property
    def is_enough(self) -> bool:
        """Whether there are answers enough to judge the item."""
        return self.answered >= FEWEST

    @property
    def share_right(self) -> Fraction | None:
        """The right answers among all answers given."""
        return Fraction(self.right, self.answered) if self.answered else None

    @property
    def share_of_all(self) -> Fraction | None:
        """The right answers among all pupils, whether they answered or not."""
        return Fraction(self.right, self.pupils) if self.pupils else None

    @property
    def band(self) -> Band | None:
        """How well it discriminates, or that there are too few answers to tell."""
        return band_of(self.discrimination) if self.is_enough else Band.TOO_FEW

    @property
    def flags(self) -> tuple[Flag, ...]:
        """Whether p is under .20 or over .80, where there are answers enough."""
        share = self.share_right
        if share is None or not self.is_enough:
            return ()
        return (Flag.HARD,) if share < _HARD else (Flag.EASY,) if share > _EASY else ()


@dataclass(frozen=True, slots=True)
class ClassAnalysis:
    """A whole quiz in one class.

    `totals` are each pupil's right answers, in the rows' order; `variance` is the population's. `reliability` is KR-20,
    `standard_error` the standard error of a total, in items.
    """

    items: tuple[ItemAnalysis, ...]
    totals: tuple[int, ...]
    mean: Fraction | None
    median: Fraction | None
    variance: Fraction | None
    reliability: Fraction | None
    standard_error: float | None

    @property
    def is_enough(self) -> bool:
        """Whether there are pupils enough to judge the quiz by `reliability` and `standard_error`."""
        return len(self.totals) >= FEWEST


def band_of(discrimination: Fraction | float | None) -> Band | None:
    """.40 and more is excellent, then good from .30, fair from .20, poor from 0; below, the key is to be checked."""
    if discrimination is None:
        return None
    return next((band for least, band in _BANDS if discrimination >= least), Band.CHECK_KEY)


def analyse_class(items: Sequence[Item], rows: Sequence[Sequence[Answer]]) -> ClassAnalysis:
    """The analysis of a table with a row for each pupil and an answer for each of `items` in it.

    In totals an item that wasn't answered counts as not right; leave out the rows of pupils who weren't there.
    Raises ValueError for a row of another length.
    """
    if any(len(row) != len(items) for row in rows):
        raise ValueError("each row needs an answer for every item")
    table = [[answer.right is True for answer in row] for row in rows]
    totals = count_right(table)
    return ClassAnalysis(
        items=tuple(
            _analyse_item(item, [row[place] for row in rows], totals) for place, item in enumerate(items)
        ),
        totals=tuple(totals),
        mean=mean_of(totals),
        median=median_of(totals),
        variance=variance_of(totals),
        reliability=kr20_of(table),
        standard_error=standard_error_of(table),
    )


def _analyse_item(item: Item, answers: Sequence[Answer], totals: Sequence[int]) -> ItemAnalysis:
    rights = [answer.right is True for answer in answers]
    given = [(answer.chosen, answer.right) for answer in answers if answer.right is not None]
    seconds = [
        Fraction(answer.seconds)
        for answer in answers
        if answer.right is not None and answer.seconds is not None
    ]
    return ItemAnalysis(
        item=item,
        pupils=len(answers),
        answered=len(given),
        right=sum(rights),
        discrimination=discrimination_of(rights, totals),
        rest_correlation=rest_correlation_of(rights, totals),
        bars=spread_answers(item, given),
        distractors=judge_distractors(item, given),
        mean_seconds=mean_of(seconds),
        median_seconds=median_of(seconds),
    )
