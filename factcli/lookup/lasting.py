"""Whether a fact holds at the time that a query names."""

from functools import cache

from factcli.facts.fact import Fact
from factcli.facts.index import read_value
from factcli.lookup.asking import FORMERLY
from factcli.lookup.query import Query
from factcli.text.normalize import normal_form
from factcli.text.term import find_words
from factcli.values.compare import Agreement, compare_periods
from factcli.values.period import Period, read_period


@cache
def _read(text: str) -> Period | None:
    return read_period(normal_form(text))


def has_time(fact: Fact) -> bool:
    """Whether the fact says for which time it holds, or is a time."""
    return any(text and _read(text) for text in (fact.period, fact.value))


def holds_then(fact: Fact, period: Period) -> bool:
    """Whether the fact is of this time, or held then."""
    held = [own for text in (fact.period, fact.value) if text and (own := _read(text))]
    if any(compare_periods(period, own) is Agreement.AGREES for own in held):
        return True
    return _was_valid(fact, period) or any(_has_held_since(fact, own, period) for own in held)


def _has_held_since(fact: Fact, own: Period, period: Period) -> bool:
    """Whether what the fact says in words, not in figures, began before the period and has had no end."""
    if own.last is not None or own.first is None or period.first is None:
        return False
    return own.first <= period.first and (not fact.value or read_value(fact.value) is None)


def _was_valid(fact: Fact, period: Period) -> bool:
    """Whether a superseded fact with a last day held to the end of a time that is over by then."""
    until = _read(fact.valid_until) if fact.superseded_by and fact.valid_until and not fact.period else None
    return bool(until and until.last and period.last and period.last <= until.last)


def asks_for_past(query: Query, fact: Fact) -> bool:
    """Whether the query asks for what was true once, with a word for it that the fact doesn't have itself."""
    said = " ".join(fact.sentences)
    words = [word.form for word in find_words(query.text) if word.kind != "han"]
    return any(
        (word in words if word.isascii() else word in query.text) and word not in said for word in FORMERLY
    )
