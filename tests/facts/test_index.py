"""The index of facts: the same answers by looking through the words and by its tables."""

from pathlib import Path

from factcli.facts.factbase import FactBase
from factcli.facts.index import FactIndex
from factcli.facts.load import load_base
from factcli.text.normalize import normal_form
from factcli.text.term import terms_of

ROOT = Path(__file__).parents[2]
BASES = [load_base(ROOT / "facts.yaml"), load_base(ROOT / "examples" / "planets.yaml")]
QUESTIONS = [normal_form(text) for base in BASES for fact in base.facts[::7] for text in fact.sentences]


def test_tables_weigh_as_a_first_question_does() -> None:
    for base in BASES:
        asked_before = FactIndex(base)
        for question in QUESTIONS:
            asked_before.weigh(terms_of(question))
        for question in QUESTIONS[::5]:
            terms = terms_of(question)
            assert FactIndex(base).weigh(terms) == asked_before.weigh(terms), question


def test_what_no_fact_holds_is_not_kept() -> None:
    index = FactIndex(BASES[0])
    for number in range(50):
        assert index.weigh([f"zzqx{number}", "龘䶮"]) == {}
    assert not index._weighed


def test_facts_are_found_by_their_slots() -> None:
    base = BASES[0]
    index = FactIndex(base)
    for number, fact in enumerate(base.facts):
        if fact.subject:
            assert number in index.about(fact.subject)
        if fact.attribute:
            assert number in index.with_attribute(fact.attribute)
        if fact.value:
            assert number in index.with_value(fact.value)
        for member in fact.members:
            assert number in index.with_member(member)


def test_a_base_without_facts_holds_nothing() -> None:
    """A word that begins with a blank after the marks are gone was found in the one empty line of no fact."""
    index = FactIndex(FactBase("empty"))
    assert index.weigh(["", " ", "'"]) == {}
