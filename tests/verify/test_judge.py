"""The strongest of all findings is found, though not every fact is asked for one."""

from pathlib import Path

import pytest

from factcli.facts.fact import Fact
from factcli.facts.load import load_base
from factcli.facts.tables import open_tables
from factcli.verify.finding import Finding
from factcli.verify.judge import Judge, _find_strongest, _strength
from factcli.verify.read import read_claim
from tests.verify.near_miss import near_misses

BASE = load_base(Path(__file__).with_name("tea.yaml"))
NAMES, INDEX = open_tables(BASE)
JUDGE = Judge(BASE, NAMES, INDEX)


def told(finding: Finding | None) -> tuple[str, ...]:
    return (finding.verdict, finding.rule, finding.outcome, finding.fact.id) if finding else ()


@pytest.mark.parametrize("fact", BASE.facts, ids=lambda fact: fact.id)
def test_the_facts_that_are_not_asked_have_nothing_stronger_to_say(fact: Fact) -> None:
    claims = [*fact.sentences]
    claims += [text for sentence in fact.sentences for _, text in near_misses(BASE, fact, sentence)]
    for text in claims:
        claim = read_claim(text, NAMES)
        found = JUDGE.judge_piece(claim.piece(0, len(claim.whole.text)))
        said = [finding for _, finding in found.candidates if finding is not None]
        strongest = max(said, key=_strength, default=None)  # the first of equals
        assert told(_find_strongest(found.alignments)) == told(strongest), text
