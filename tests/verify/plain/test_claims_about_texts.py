"""Labelled claims about plain texts, and laws that hold for every sentence of them."""

import string

import pytest

from factcli.facts.fact import Fact
from factcli.verify.judgement import Verdict
from factcli.verify.plain.table import ANAPHORS
from factcli.verify.source import read_source
from factcli.verify.verifier import Verifier
from tests.verify.plain.cases import ROWS, TEXTS, VERIFIERS, Case


@pytest.mark.parametrize("case", ROWS, ids=lambda case: f"{case.text}: {case.claim}")
def test_claims_about_plain_texts(case: Case) -> None:
    verdict = VERIFIERS[case.text].verify(case.claim).verdict
    assert verdict in ({case.label, Verdict.NEI} if case.is_open else {case.label}), case.why


def test_the_table_asks_for_every_verdict() -> None:
    assert len(ROWS) >= 400
    for verdict in Verdict:
        assert sum(row.label is verdict for row in ROWS) >= 100
    assert sum(row.is_open for row in ROWS) <= 0.14 * len(ROWS)


SENTENCES = [(name, fact) for name, (text, _rows) in TEXTS.items() for fact in read_source(name, text).facts]


@pytest.mark.parametrize(("name", "fact"), SENTENCES, ids=lambda part: getattr(part, "id", part))
def test_a_sentence_supports_itself(name: str, fact: Fact) -> None:
    assert VERIFIERS[name].verify(fact.statement).verdict is Verdict.SUPPORTED


def changed_figures(text: str) -> list[str]:
    """A text with each of its numbers in digits changed, one at a time."""
    found = []
    place = 0
    while place < len(text):
        end = place
        while end < len(text) and text[end] in string.digits:
            end += 1
        if end > place:
            more = 1 if end - place < 3 else 13
            found.append(f"{text[:place]}{int(text[place:end]) + more}{text[end:]}")
        place = max(end, place + 1)
    return found


@pytest.mark.parametrize(("name", "fact"), SENTENCES, ids=lambda part: getattr(part, "id", part))
def test_no_sentence_supports_itself_with_another_figure(name: str, fact: Fact) -> None:
    for claim in changed_figures(fact.statement):
        assert VERIFIERS[name].verify(claim).verdict is not Verdict.SUPPORTED, claim


NAMELESS = (
    "en-short",
    "en-film",
    "miss-short",
    "en-nameless",
    "en-counted",
    "en-ended",
    "en-held",
    "en-as-of",
)
"""What the name of a text begins with that doesn't name what it speaks of: a claim's name may be of that."""


NAMING_NOTHING = (*(word for word in ANAPHORS if len(word) > 1), "产品")
"""How a claim begins that may be of any text that has such a thing."""


@pytest.mark.parametrize("name", [name for name in TEXTS if not name.startswith(NAMELESS)])
def test_nothing_is_said_of_another_text(name: str) -> None:
    """What is asked of one text is never supported by a text about something else."""
    others = [
        row
        for row in ROWS
        if row.text != name and row.label is Verdict.SUPPORTED
        if not row.text.startswith("miss-short")  # they name nobody that they speak of
        if not row.claim.removeprefix("The ").startswith(NAMING_NOTHING)
    ]
    for row in others[:: max(1, len(others) // 20)]:
        assert VERIFIERS[name].verify(row.claim).verdict is not Verdict.SUPPORTED, row.claim


def test_a_name_holds_no_event() -> None:
    """What a text is about was read out of the middle of a name: Ed-war-d."""
    verifier = Verifier(read_source("any.txt", "Edward Strand won the title when he was 20 years old."))
    assert (
        verifier.verify("Edward Strand won the war when he was 20 years old.").verdict
        is not Verdict.SUPPORTED
    )
