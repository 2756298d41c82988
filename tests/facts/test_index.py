"""The index of facts: the same answers by looking through the words and by its tables."""

from fractions import Fraction
from pathlib import Path

from factcli.facts.factbase import FactBase
from factcli.facts.index import FactIndex, clue_keys, figure_of
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
    for base in BASES:
        index = FactIndex(base)
        for fact in base.facts:
            for slot, key in clue_keys(base, fact):
                assert index.holds(slot, key)
                found = index.candidates([], len(base.facts), [(slot, key, 1.0)])
                assert fact in [candidate.fact for candidate in found], (slot, key)
                assert all((slot, key) in clue_keys(base, candidate.fact) for candidate in found)


def test_clues_and_terms_weigh_together() -> None:
    index = FactIndex(BASES[0])
    [first, *_] = index.candidates(terms_of("工期"), 5)
    rest = next(fact for fact in BASES[0].facts if fact.subject and fact.subject != first.fact.subject)
    [raised, *_] = index.candidates(terms_of("工期"), 5, [("subject", rest.subject, 100.0)])
    assert raised.fact.subject == rest.subject
    assert raised.weight >= 100.0


def test_an_exact_figure_leads_to_its_facts() -> None:
    index = FactIndex(BASES[0])
    stated = [(figure, fact) for fact in BASES[0].facts if (figure := figure_of(fact)) is not None]
    assert stated
    assert all(fact in index.with_figure(figure) for figure, fact in stated)
    assert index.with_figure(Fraction(1, 977)) == []


def test_a_base_without_facts_holds_nothing() -> None:
    """A word that begins with a blank after the marks are gone was found in the one empty line of no fact."""
    index = FactIndex(FactBase("empty"))
    assert index.weigh(["", " ", "'"]) == {}
