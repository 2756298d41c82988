"""The bases under examples/: other fields, held to the same laws as the packaged base.

Three lists name what still fails, each with the reason. They may only shrink: whatever is mended must leave its list.
"""

import json
from collections import Counter
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

from factcli.curate.check import check_base
from factcli.facts.factbase import FactBase
from factcli.facts.load import load_base
from factcli.verify.judgement import Verdict
from factcli.verify.verifier import Verifier

EXAMPLES = Path(__file__).parents[2] / "examples"
NAMES = ("planets", "rivers")
each_base = pytest.mark.parametrize("name", NAMES)

# base/id of a fact with a sentence of its own that isn't supported
NOT_YET_SUPPORTED: dict[str, str] = {}
# base/claim of a labelled claim that is called supported and isn't
WRONGLY_SUPPORTED: dict[str, str] = {}
# Wrong sentences made by varying the facts' own, not labelled claims: base/sentence.
VARIED = (
    "planets/The crew of Apollo 11 were Neil Armstrong and Michael Collins.",
    "planets/The giant planets are Jupiter and Saturn.",
    "planets/The Moon is a moon of Saturn.",
    "planets/The moons of Mars are Phobos and Titan.",
    "planets/The gas giants are Jupiter, Saturn and Uranus.",
    "rivers/珠江由西江和北江组成。",
    "rivers/五大淡水湖是鄱阳湖和太湖。",
    "rivers/五大淡水湖是鄱阳湖、洞庭湖、太湖、洪泽湖和青海湖。",
    "rivers/三江源是长江和黄河的发源地，不是澜沧江的发源地。",
)
# those of them that are called supported
VARIED_AND_SUPPORTED = {
    "planets/The Moon is a moon of Saturn.": "a name that is a common noun too, written small, counts as the name",
}


@dataclass(frozen=True, slots=True)
class Labelled:
    """A claim and what the base makes of it: supported, refuted or nei."""

    claim: str
    label: str


@cache
def example(name: str) -> FactBase:
    return load_base(EXAMPLES / f"{name}.yaml")


@cache
def verifier(name: str) -> Verifier:
    return Verifier(example(name))


def labelled_claims(name: str) -> list[Labelled]:
    lines = Path(__file__).with_name(f"{name}.claims.jsonl").read_text(encoding="utf-8").splitlines()
    rows = [json.loads(line) for line in lines]
    return [Labelled(row["claim"], row["label"]) for row in rows]


def is_supported(name: str, sentence: str) -> bool:
    return verifier(name).verify(sentence).verdict is Verdict.SUPPORTED


@each_base
def test_a_base_has_no_fault(name: str) -> None:
    report = check_base(EXAMPLES / f"{name}.yaml")
    assert not report.errors
    assert not report.warnings
    assert len(example(name).facts) >= 60


@each_base
def test_a_base_shows_what_the_format_can_hold(name: str) -> None:
    facts = example(name).facts
    shown = {
        "a closed list": any(fact.members and fact.closed for fact in facts),
        "an open list": any(fact.members and not fact.closed for fact in facts),
        "an order": any(fact.ordered for fact in facts),
        "a mapping": any(fact.pairs for fact in facts),
        "a period": any(fact.period for fact in facts),
        "a status": any(fact.status for fact in facts),
        "a place": any(fact.place for fact in facts),
        "a derived value": any(fact.derived for fact in facts),
        "another wording": any(fact.also_said for fact in facts),
    }
    assert [what for what, is_shown in shown.items() if not is_shown] == []


@each_base
def test_each_fact_is_supported_by_its_own_sentences(name: str) -> None:
    missed = {
        f"{name}/{fact.id}"
        for fact in example(name).facts
        for sentence in fact.sentences
        if not is_supported(name, sentence)
    }
    assert missed == of_base(name, NOT_YET_SUPPORTED)


@each_base
def test_the_labelled_claims_are_well_formed(name: str) -> None:
    claims = labelled_claims(name)
    assert len(claims) == len({claim.claim for claim in claims}) == 40
    counts = Counter(claim.label for claim in claims)
    assert set(counts) == set(Verdict)
    assert min(counts.values()) >= 12


@each_base
def test_no_labelled_claim_is_wrongly_supported(name: str) -> None:
    wrong = {
        f"{name}/{claim.claim}"
        for claim in labelled_claims(name)
        if claim.label != Verdict.SUPPORTED and is_supported(name, claim.claim)
    }
    assert wrong == of_base(name, WRONGLY_SUPPORTED)


@each_base
def test_no_true_claim_is_refuted(name: str) -> None:
    wrong = [
        claim.claim
        for claim in labelled_claims(name)
        if claim.label == Verdict.SUPPORTED and verifier(name).verify(claim.claim).verdict is Verdict.REFUTED
    ]
    assert not wrong


@each_base
def test_a_varied_sentence_is_not_supported(name: str) -> None:
    wrong = {
        sentence
        for sentence in of_base(name, VARIED)
        if is_supported(name, sentence.removeprefix(f"{name}/"))
    }
    assert wrong == of_base(name, VARIED_AND_SUPPORTED)


def of_base(name: str, entries: dict[str, str] | tuple[str, ...]) -> set[str]:
    return {entry for entry in entries if entry.startswith(f"{name}/")}
