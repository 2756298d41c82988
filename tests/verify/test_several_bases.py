"""Bases that share nothing judge together as each of them does alone."""

import itertools
from pathlib import Path

import pytest

from factcli.facts.factbase import FactBase
from factcli.facts.load import load_base
from factcli.facts.merge import merge_bases
from factcli.verify.judgement import Verdict
from factcli.verify.verifier import Verifier

ROOT = Path(__file__).parents[2]
NAMES = ("facts.yaml", "examples/planets.yaml", "examples/rivers.yaml")


@pytest.fixture(scope="module")
def bases() -> dict[str, FactBase]:
    return {name: load_base(ROOT / name) for name in NAMES}


@pytest.mark.parametrize(("own", "other"), list(itertools.permutations(NAMES, 2)))
def test_a_base_is_judged_as_if_alone(own: str, other: str, bases: dict[str, FactBase]) -> None:
    """Every third of its facts, by its own sentence and with another fact's figure in it.

    A word for an attribute that the two use differently may leave a changed sentence open, never turn it.
    """
    held = bases[own]
    alone = Verifier(held)
    joined = [
        Verifier(merge_bases([bases[name] for name in order])) for order in ((own, other), (other, own))
    ]
    values = [fact.value for fact in held.facts if fact.value]
    for number, fact in enumerate(held.facts[::3]):
        changed = fact.statement.replace(fact.value, values[number]) if fact.value else fact.statement
        for claim in dict.fromkeys((fact.statement, changed)):
            expected = alone.verify(claim).verdict
            for found in (together.verify(claim) for together in joined):
                may_be = {expected} if claim == fact.statement else {expected, Verdict.NEI}
                assert found.verdict in may_be, claim
                assert {one.base for one in found.evidence} <= {held.name}, claim


def test_the_examples_are_used_together() -> None:
    """The folder holds nothing but bases, two of which contradict each other."""
    from factcli.facts.gather import load_bases

    joined = load_bases([str(ROOT / "examples")])
    assert [base.name for base in joined.parts] == ["planets", "rivers", "briefing", "yearbook"]
    judgement = Verifier(joined).verify("云雾茶厂有员工30人")
    assert (judgement.verdict, judgement.parts[0].rule) == (Verdict.NEI, "conflict")
