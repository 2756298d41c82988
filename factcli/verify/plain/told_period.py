"""Periods of a claim and a text set against each other: since, until, before, after, and as of a day."""

from dataclasses import replace
from datetime import date

from factcli.values.compare import Agreement, compare_periods
from factcli.values.period import Period, PeriodKind

_AS_OF = ("as of", "截至", "截止", "截至")


def compare_told_periods(claimed: Period, stated: Period) -> Agreement:
    """Whether a stated period of a text bears out the claimed one, told since, until, before, after or as of a day."""
    if stated.text.startswith(_AS_OF) and stated.last is not None and not claimed.text.startswith(_AS_OF):
        moment = replace(stated, first=stated.last, kind=PeriodKind.SPAN, text="")
        is_within = compare_told_periods(claimed, moment) is Agreement.AGREES
        return Agreement.AGREES if is_within else Agreement.UNDECIDED  # it was counted at other times too
    if stated.text.startswith(_AS_OF) and claimed.last is not None and stated.last is not None:
        same = (claimed.last.year, claimed.last.month) == (stated.last.year, stated.last.month)
        if same and claimed.last >= stated.last and len(claimed.text) < len(stated.text):
            return Agreement.AGREES  # as of June, where it was counted on the 4th
    if stated.text[:1] in "到至" and stated.last is not None and claimed.kind is PeriodKind.SPAN:
        same = claimed.last == stated.last
        return Agreement.AGREES if same else Agreement.UNDECIDED  # 由1985年的…到2015年的…
    found = compare_periods(claimed, stated)
    if found is Agreement.DIFFERS and stated.text.startswith(_AS_OF):
        return Agreement.UNDECIDED
    if found is not Agreement.UNDECIDED:
        return found
    if claimed.relative.startswith("--") and stated.relative.startswith("--"):
        mine, theirs = claimed.relative, stated.relative
        if claimed.kind is PeriodKind.BEFORE and stated.kind is not PeriodKind.AFTER:
            return Agreement.AGREES if theirs[:4] < mine[:4] else Agreement.UNDECIDED
        if stated.text.startswith(_AS_OF):
            return Agreement.UNDECIDED
        if mine[:4] != theirs[:4]:
            return Agreement.DIFFERS
        return Agreement.AGREES if len(mine) == 4 else Agreement.UNDECIDED
    if claimed.relative and stated.relative.endswith(f" {claimed.relative}"):
        return Agreement.AGREES  # 第三季度 where 今年第三季度 is spoken of
    if claimed.relative or stated.relative:
        return Agreement.UNDECIDED
    begins, ends = claimed.first or date.min, claimed.last or date.max
    first, last = stated.first or date.min, stated.last or date.max
    is_bound = claimed.kind is not PeriodKind.SPAN and not claimed.text.startswith(("since", "自"))
    if stated.kind is PeriodKind.SPAN and is_bound and begins <= first and last <= ends:
        return Agreement.AGREES  # what happened in 2002 happened before 2008
    if stated.kind is PeriodKind.SINCE and stated.first is not None:
        started = claimed.kind is PeriodKind.SPAN and begins <= stated.first <= ends
        if started or (claimed.kind not in (PeriodKind.BEFORE, PeriodKind.SINCE) and stated.first <= begins):
            return Agreement.AGREES
    return Agreement.UNDECIDED
