"""Who does what to whom, and whose a thing is: no fact bears out what exchanges its subject and its value."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from factcli.facts.fact import Fact
from factcli.facts.factbase import FactBase
from factcli.facts.load import load_base
from factcli.text.script import has_han
from factcli.verify.deed import verbs_of
from factcli.verify.verifier import Verifier
from factcli.verify.vocabulary.deeds import OFFICE

ROOT = Path(__file__).parents[2]
BASES = ("examples/planets.yaml", "examples/rivers.yaml", "harbour.yaml", "oakford.yaml", "qinghe.yaml")


def exchanged(base: FactBase, fact: Fact) -> Iterator[str]:
    """Claims in both languages that say of a fact's value what it says of its subject."""
    attribute, known = base.attributes.get(fact.attribute), base.entities
    if attribute is None or attribute.mutual or fact.subject not in known or fact.value not in known:
        return
    for chinese in (True, False):
        sides = [
            next((name for name in known[key].names if has_han(name) is chinese), "")
            for key in (fact.subject, fact.value)
        ]
        if not all(sides):
            continue
        subject, value = sides
        for noun in attribute.names:
            if has_han(noun) is chinese:
                told = (f"{value}的{noun}是{subject}。",) if chinese else (f"{value}'s {noun} is {subject}.",)
                yield from told
        for verb in verbs_of(attribute.names):
            if has_han(verb) is chinese and verb not in OFFICE:
                yield f"{subject}{verb}了{value}。" if chinese else f"{subject} {verb} {value}."
                if chinese:
                    yield f"{value}由{subject}{verb}。"


@pytest.mark.parametrize("name", BASES)
def test_nothing_bears_out_exchanged_roles(name: str) -> None:
    base = load_base(ROOT / name if "/" in name else Path(__file__).with_name(name))
    verifier = Verifier(base)
    claims = [claim for fact in base.facts for claim in exchanged(base, fact)]
    assert claims
    assert [claim for claim in claims if verifier.verify(claim).verdict == "supported"] == []


THINGS = [
    ("harbour.yaml", "澜港地铁是环线。"),
    ("harbour.yaml", "环线是澜港地铁。"),
    ("harbour.yaml", "The Gulls are Blue Bay Stadium."),
    ("oakford.yaml", "Mary Hale is Northern University."),
    ("oakford.yaml", "Mary Hale is in Millbrook."),
    ("examples/planets.yaml", "威廉·赫歇尔是天王星。"),
    ("examples/planets.yaml", "大红斑是木星。"),
    ("examples/planets.yaml", "Mercury is the Solar System."),
]


@pytest.mark.parametrize(("name", "claim"), THINGS)
def test_two_things_that_go_together_are_not_one(name: str, claim: str) -> None:
    base = load_base(ROOT / name if "/" in name else Path(__file__).with_name(name))
    assert Verifier(base).verify(claim).verdict != "supported"
