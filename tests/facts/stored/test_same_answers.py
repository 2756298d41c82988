"""A compiled base answers as the same base in memory does."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcli.facts.fact import Fact
from factcli.facts.factbase import FactBase
from factcli.facts.index import clue_keys, figure_of, query_terms
from factcli.facts.load import load_base
from factcli.facts.name import Entity
from factcli.facts.near import find_near_names
from factcli.facts.stored.base import StoredBase, open_stored
from factcli.facts.stored.write import write_stored
from factcli.facts.tables import open_tables
from factcli.text.normalize import normal_form
from factcli.verify.verifier import Verifier
from tests.verify.near_miss import near_misses

ROOT = Path(__file__).parents[3]
BASES = ["facts.yaml", "examples/planets.yaml", "examples/rivers.yaml"]


def compiled(base: FactBase, folder: Path) -> StoredBase:
    path = folder / "base.facts"
    assert write_stored(path, base, base.facts, lambda: base.digest) == len(base.facts)
    return open_stored(path)


@pytest.mark.parametrize("name", BASES)
def test_it_holds_what_the_base_holds(name: str, tmp_path: Path) -> None:
    base = load_base(ROOT / name)
    stored = compiled(base, tmp_path)
    assert list(stored.facts) == list(base.facts)
    assert (stored.facts[3], stored.facts[-1], stored.facts[2:5]) == (
        base.facts[3],
        base.facts[-1],
        base.facts[2:5],
    )
    assert (dict(stored.entities), dict(stored.attributes)) == (dict(base.entities), dict(base.attributes))
    assert (stored.home, stored.topics(), stored.label) == (base.home, base.topics(), base.label)
    assert (stored.sources, stored.opposites) == (base.sources, base.opposites)
    keys = {key for fact in base.facts for key in (fact.subject, fact.attribute, fact.value, *fact.members)}
    for key in keys:
        for ask in ("about", "with_attribute", "naming"):
            assert tuple(getattr(stored, ask)(key)) == tuple(getattr(base, ask)(key)), (ask, key)
    for fact in base.facts:
        for subject, attribute in ((fact.subject, fact.attribute), (fact.subject, "")):
            assert tuple(stored.saying(subject, attribute)) == tuple(base.saying(subject, attribute))
        assert stored.fact(f"{base.name}/{fact.id}") == fact
    for topic in base.topics():
        assert stored.subjects_of(topic) == base.subjects_of(topic)
    assert all(stored.fact(fact.id) == fact for fact in base.facts)
    assert stored.fact("no_such_fact") is None
    assert stored.source_of(stored.facts[0]) == base.source_of(base.facts[0])


@pytest.mark.parametrize("name", BASES)
def test_its_index_and_names_find_the_same(name: str, tmp_path: Path) -> None:
    base = load_base(ROOT / name)
    stored = compiled(base, tmp_path)
    (names, index), (stored_names, stored_index) = open_tables(base), open_tables(stored)
    for fact in base.facts:
        for slot, key in clue_keys(base, fact):
            assert stored_index.holds(slot, key)
        figure = figure_of(fact)
        if figure is not None:
            assert stored_index.with_figure(figure) == index.with_figure(figure)
        for key in (fact.subject, fact.attribute, fact.value):
            assert set(stored_names.forms_of(key)) == set(names.forms_of(key)), key
        for sentence in fact.sentences:
            text = normal_form(sentence)
            assert stored_names.find(text) == names.find(text), text
            terms = query_terms(text)
            clues = [
                ("subject" if found.is_entity else "attribute", found.key, 3.0) for found in names.find(text)
            ]
            for limit in (1, 9, 40):
                assert stored_index.candidates(terms, limit, clues) == index.candidates(terms, limit, clues)


def misspelt(text: str) -> list[str]:
    """The text with two neighbours exchanged, and with a character left out, at every third place."""
    places = range(1, len(text) - 1, 3)
    swapped = [text[:place] + text[place + 1] + text[place] + text[place + 2 :] for place in places]
    return [*swapped, *(text[:place] + text[place + 1 :] for place in places)]


@pytest.mark.parametrize("name", BASES)
def test_it_finds_the_same_names_misspelt(name: str, tmp_path: Path) -> None:
    base = load_base(ROOT / name)
    names, stored_names = open_tables(base)[0], open_tables(compiled(base, tmp_path))[0]
    entities = list(base.entities.values())[::3]
    found = 0
    for form in (normal_form(text) for entity in entities for text in entity.names):
        for text in misspelt(form):
            near = find_near_names(text, [], names)
            found += bool(near)
            assert find_near_names(text, [], stored_names) == near, text
    assert found


@pytest.mark.parametrize("name", BASES)
def test_claims_are_judged_the_same(name: str, tmp_path: Path) -> None:
    base = load_base(ROOT / name)
    in_memory, stored = Verifier(base), Verifier(compiled(base, tmp_path))
    claims = ["", "萍乡", "no such thing", "第12届茶博会有84家茶企参展。"]
    for fact in base.facts[::4]:
        claims.append(fact.sentences[-1])
        claims += [text for _, text in near_misses(base, fact, fact.sentences[0])][:3]
    for claim in claims:
        assert stored.verify(claim) == in_memory.verify(claim), claim


WORDS = st.sampled_from(
    ["茶厂", "产量", "红茶", "绿茶", "tea", "teas", "mill", "2023年", "30吨", "300", "café", "é"]
)
SENTENCES = st.lists(WORDS, min_size=1, max_size=6).map(" ".join)
FACTS = st.lists(
    st.tuples(SENTENCES, st.sampled_from(["", "甲", "乙", "Mill"]), st.sampled_from(["", "产量"])),
    max_size=30,
)


@settings(max_examples=60, deadline=None)
@given(FACTS, SENTENCES, st.integers(1, 12))
def test_any_base_is_searched_the_same(
    tmp_path_factory: pytest.TempPathFactory, drawn: list[tuple[str, str, str]], asked: str, limit: int
) -> None:
    facts = tuple(
        Fact(f"f{number}", sentence, subject=subject, attribute=attribute)
        for number, (sentence, subject, attribute) in enumerate(drawn)
    )
    base = FactBase("x", entities={"Mill": Entity("Mill", "factory")}, facts=facts)
    stored = compiled(base, tmp_path_factory.mktemp("base"))
    index, stored_index = open_tables(base)[1], open_tables(stored)[1]
    clues = [("subject", "甲", 1.5), ("attribute", "产量", 3.0), ("subject", "Mill", 0.5)]
    terms = query_terms(normal_form(asked))
    assert stored_index.candidates(terms, limit, clues) == index.candidates(terms, limit, clues)
    assert stored_index.candidates(terms, limit) == index.candidates(terms, limit)
