"""Rivals: facts that contradict each other."""

from collections.abc import Callable, Iterable, Iterator
from itertools import combinations

from factcli.curate.inspection import Inspection
from factcli.facts.fact import Fact
from factcli.facts.factbase import FactBase
from factcli.facts.fault import shown
from factcli.facts.mention import NameTable
from factcli.facts.unfinished import is_unfinished
from factcli.messages import _
from factcli.verify.contradiction import are_contrary
from factcli.verify.stated import Stated

MOST_TOGETHER = 60
"""So many facts about one subject and attribute are compared each with each; of more only those of one period."""


def check_contradictions(inspection: Inspection) -> None:
    """No two facts give one thing two values at one time; each pair is told once, at the later of the two."""
    for one, other in find_contrary(inspection.base):
        message = _('This contradicts "{id}" in line {line}: "{one}" here, "{other}" there.').format(
            id=shown(one.id), line=one.line, one=shown(held_in(other)), other=shown(held_in(one))
        )
        tell_contradiction(inspection, other, message)


def tell_contradiction(inspection: Inspection, fact: Fact, message: str) -> None:
    """Note at what a fact holds that another one says otherwise."""
    hint = _(
        "Mend one of them, tell them apart by period or place, or let the newer one supersede the other."
    )
    inspection.error(fact, "value" if fact.value else "members", "contradiction", message, hint)


def find_contrary(base: FactBase, *, across: bool = False) -> Iterator[tuple[Fact, Fact]]:
    """Pairs of facts that contradict each other, the earlier first, each later one once.

    With `across`, only pairs from two of the bases that this one was merged from.
    """
    names = NameTable.of(base)
    stated: dict[int, Stated] = {}

    def read(fact: Fact) -> Stated:
        return stated.setdefault(id(fact), Stated(base, names, fact))

    for facts in _about_the_same(base):
        if across and len({fact.base for fact in facts}) == 1:
            continue
        told: set[int] = set()
        for one, other in combinations(facts, 2):
            if id(other) in told or (across and one.base == other.base):
                continue
            if are_contrary(base, read(one), read(other)):
                told.add(id(other))
                yield one, other


def _about_the_same(base: FactBase) -> Iterator[list[Fact]]:
    """The facts of one subject and attribute that has one value, in groups that are small enough to compare."""
    attributes = base.attributes
    groups = _grouped(base.facts, lambda fact: (fact.subject, fact.attribute))
    for (subject, attribute), facts in groups.items():
        if not subject or not attribute or len(facts) < 2 or is_unfinished(subject + attribute):
            continue
        if attribute in attributes and attributes[attribute].several:
            continue
        if len(facts) <= MOST_TOGETHER:
            yield facts
            continue
        for alike in _grouped(facts, lambda fact: (fact.period, fact.place)).values():
            # Of facts that say the same one is enough, and of very many some.
            yield list({(fact.base, held_in(fact)): fact for fact in reversed(alike)}.values())[
                :MOST_TOGETHER
            ][::-1]


def _grouped(
    facts: Iterable[Fact], key: Callable[[Fact], tuple[str, str]]
) -> dict[tuple[str, str], list[Fact]]:
    groups: dict[tuple[str, str], list[Fact]] = {}
    for fact in facts:
        groups.setdefault(key(fact), []).append(fact)
    return groups


def held_in(fact: Fact) -> str:
    """What a fact says of its subject: its value, or its members in a row."""
    return fact.value or ", ".join(fact.members)
