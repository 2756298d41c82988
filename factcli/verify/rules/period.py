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
from factcli.verify.align import Alignment
from factcli.verify.finding import Finding
from factcli.verify.judgement import Verdict


def judge_period(alignment: Alignment) -> Finding | None:
    """Refuted or nei where the periods exclude each other; None otherwise."""
    period = alignment.period
    if period is None or alignment.period_agreement is not Agreement.DIFFERS or not alignment.identifies:
        return None
    if alignment.is_turned:
        return None  # not in that year: that may well be
    own = alignment.stated.period
    if (
        own is not None
        and period.last is None
        and own.last is None
        and period.first
        and own.first
        and period.first > own.first
    ):
        return None  # what has been so since then has been so since later
    held = alignment.stated.fact.period or alignment.stated.periods[0].text
    fact = alignment.stated.fact
    figure_agrees = alignment.figure is not None and alignment.figure_agreement is Agreement.AGREES
    if alignment.stated.attribute.recurs and not figure_agrees:
        return Finding(Verdict.NEI, "period", "other-period", alignment, period.text, held)
    if alignment.foreign or (alignment.figure is not None and not figure_agrees):
        return None
    leftover = [
        span
        for span in alignment.cover.leftover
        if not (span.start <= period.start and period.end <= span.end)
    ]
    if leftover or (fact.value and alignment.stated.value is not None and alignment.figure is None):
        return None
    return Finding(Verdict.REFUTED, "period", "differs", alignment, period.text, held)
