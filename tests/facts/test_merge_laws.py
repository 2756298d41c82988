"""Laws of bases merged: nothing is lost, and the order unites the same names."""

import itertools
from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from factcli.facts.factbase import FactBase
from factcli.facts.merge import merge_bases
from factcli.facts.name import Entity
from tests.facts.made import base, entities, fact

NAMES = st.sampled_from(["mill", "inn", "works", "brook"])
THINGS = st.lists(
    st.builds(Entity, NAMES, st.sampled_from(["", "k"]), st.lists(NAMES, max_size=2).map(tuple)), max_size=3
)
FACTS = st.lists(st.tuples(st.sampled_from("xyz"), NAMES), max_size=3, unique_by=lambda pair: pair[0])


@st.composite
def some_bases(draw: st.DrawFn) -> list[FactBase]:
    """Bases whose facts are about things by their keys."""
    bases = []
    for name in "abc"[: draw(st.integers(2, 3))]:
        things = draw(THINGS)
        keys = {also: thing.key for thing in reversed(things) for also in thing.also}
        keys |= {thing.key: thing.key for thing in things}
        facts = [fact(fact_id, subject=keys.get(subject, subject)) for fact_id, subject in draw(FACTS)]
        bases.append(base(name, *facts, entities=entities(*things)))
    return bases


def names_together(merged: FactBase) -> set[frozenset[str]]:
    """The names of each thing, without a word about which of them is its key."""
    groups: dict[str, set[str]] = {}
    for entity in merged.entities.values():
        groups.setdefault(entity.key, set()).update(entity.names)
    for held in merged.facts:
        groups.setdefault(held.subject, {held.subject})
    return {frozenset(group) for group in groups.values()}


@given(some_bases())
def test_nothing_is_lost_and_every_id_is_one_facts(bases: Sequence[FactBase]) -> None:
    merged = merge_bases(bases)
    assert len(merged.facts) == sum(len(one.facts) for one in bases)
    assert len({held.id for held in merged.facts}) == len(merged.facts)
    for held in merged.facts:
        assert merged.fact(held.id) is held
        assert merged.fact(f"{held.base}/{held.id.removeprefix(held.base + '/')}") is held
        assert merged.part_of(held).name == held.base


@given(some_bases())
def test_the_order_of_the_bases_unites_the_same_names(bases: Sequence[FactBase]) -> None:
    groups = [
        (names_together(merged), {(held.base, held.id.rpartition("/")[2]) for held in merged.facts})
        for order in itertools.permutations(bases)
        for merged in [merge_bases(order)]
    ]
    assert all(group == groups[0] for group in groups)
