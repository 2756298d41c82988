"""When what a superseded fact says was true, and whether a claim speaks of that time."""

from datetime import date, timedelta

from factcli.facts.fact import Fact
from factcli.facts.factbase import FactBase
from factcli.text.normalize import normal_form
from factcli.values.period import Period, read_period
from factcli.verify.claim import Piece
from factcli.verify.vocabulary import words_of_table

FORMERLY = words_of_table(
    "曾 曾经 原先 原来 原本 昔日 一度 过去 以前 此前 从前 formerly once previously used_to used_to_be in_the_past"
)
"""Words that put what is said into the past, without saying when."""


def time_of(piece: Piece) -> Period | None:
    """The one time that a piece speaks of, by its own words or those before it in the sentence; None where it isn't known."""
    periods = piece.periods or piece.frame[-1:]
    only = periods[0] if len(periods) == 1 else None
    return only if only is not None and only.last is not None else None


def was_true_then(base: FactBase, fact: Fact, then: Period) -> bool:
    """Whether all of a time lies between the day from which a superseded fact was true, where known, and its last."""
    start, end = _first_day(fact), last_day(base, fact)
    if then.last is None or end is None or then.last > end:
        return False
    return start is None or (then.first or then.last) >= start


def last_day(base: FactBase, fact: Fact) -> date | None:
    """The last day on which a fact was true: as it says itself, else the day before what superseded it began."""
    if fact.valid_until:
        until = read_period(fact.valid_until)
        return until.last if until else None
    later = base.fact(fact.superseded_by) if fact.superseded_by else None
    begins = _first_day(later) if later else None
    return begins - timedelta(days=1) if begins and begins > date.min else None


def _first_day(fact: Fact) -> date | None:
    period = read_period(normal_form(fact.period)) if fact.period else None
    return period.first if period else None
