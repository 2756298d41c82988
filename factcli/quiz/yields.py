"""What a base yields: for each fact the types of item that can be made from it, and why the others can't."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from factcli.facts.fact import Fact
from factcli.facts.factbase import FactBase
from factcli.quiz.draw import Draw
from factcli.quiz.item import Item, ItemType
from factcli.quiz.telling import Telling, Told
from factcli.quiz.whynot import WhyNot
from factcli.quiz.workshop import Workshop

SEEDS = range(3)
"""A type that none of these seeds makes isn't made: what is drawn may give a key away, or not."""


@dataclass(frozen=True, slots=True)
class FactYield:
    """A fact with one item of each type that it yields, and what keeps it from yielding each other type."""

    fact: Fact
    items: dict[ItemType, Item]
    refusals: dict[ItemType, WhyNot]


def yields_of(base: FactBase, language: str, facts: Sequence[Fact] = ()) -> Iterator[FactYield]:
    """What each of `facts` (none named: all of the base) yields in a language, in the base's order."""
    telling = Telling(base, language)
    told = {one.fact.id: one for one in telling.facts}
    workshops = [Workshop(telling, seed, Draw(seed)) for seed in SEEDS]
    for fact in facts or base.facts:
        yield _yield_of(fact, told.get(fact.id), workshops)


def share_with(yields: Sequence[FactYield], fewest: int = 1) -> Fraction:
    """The part of the facts that yields so many types or more; no facts yield everything."""
    if not yields:
        return Fraction(1)
    return Fraction(sum(len(one.items) >= fewest for one in yields), len(yields))


def _yield_of(fact: Fact, told: Told | None, workshops: Sequence[Workshop]) -> FactYield:
    items: dict[ItemType, Item] = {}
    refusals: dict[ItemType, WhyNot] = {}
    for item_type in ItemType:
        if told is None:
            refusals[item_type] = WhyNot.NO_SENTENCE
            continue
        for workshop in workshops:
            made = workshop.make(told, item_type)
            if isinstance(made, Item):
                items[item_type] = made
                refusals.pop(item_type, None)
                break
            refusals.setdefault(item_type, made)
    return FactYield(fact, items, refusals)
