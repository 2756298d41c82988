"""A year or other period against the fact's.

What it decides: the claim gives a period that excludes the fact's. Where the period belongs to the claim's matter
(the edition of an award, a start), or the figure is the one that the base holds for its own period, the claim is
refuted. Where the attribute is measured again each period and the figure is another one, nothing is decided: the
base doesn't speak of that period.

Why: a figure of another year is not wrong; the base just doesn't hold it.

Example: "the four tracks grew 6.3 % in 2022" is nei when the base holds 7.9 % for 2023, and "grew 7.9 % in 2021"
is refuted.
"""

from factcli.values.compare import Agreement
from factcli.values.period import Period
from factcli.verify.align import Alignment
from factcli.verify.claim import span_of
from factcli.verify.finding import Finding
from factcli.verify.judgement import Verdict


def judge_period(alignment: Alignment) -> Finding | None:
    """Refuted or nei where the periods exclude each other; None otherwise."""
    period = alignment.period
    if period is None or alignment.period_agreement is not Agreement.DIFFERS or not alignment.identifies:
        return None
    if alignment.is_turned:
        return None  # not in that year: that may well be
    stated, fact = alignment.stated, alignment.stated.fact
    if stated.period is not None and _begins_later(period, stated.period):
        return None  # what has been so since then has been so since later
    held = fact.period or stated.periods[0].text
    figure_agrees = alignment.figure is not None and alignment.figure_agreement is Agreement.AGREES
    if stated.attribute.recurs and not figure_agrees:
        return Finding(Verdict.NEI, "period", "other-period", alignment, period.text, held)
    if alignment.foreign or (alignment.figure is not None and not figure_agrees):
        return None
    if not all(left.covers(span_of(period)) for left in alignment.cover.leftover):
        return None
    if stated.value is not None and alignment.figure is None:
        return None
    return Finding(Verdict.REFUTED, "period", "differs", alignment, period.text, held)


def _begins_later(period: Period, own: Period) -> bool:
    """Whether of two periods without an end (since 2019) the first one begins later."""
    if period.last is not None or own.last is not None or period.first is None or own.first is None:
        return False
    return period.first > own.first
