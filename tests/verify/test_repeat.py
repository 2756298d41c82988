"""What is kept between claims never shows: a claim is judged the same first and after thousands of others."""

from factcli.facts.factbase import FactBase
from factcli.verify.verifier import Verifier
from tests.verify.near_miss import near_misses


def test_a_claim_is_judged_the_same_whatever_was_asked_before(base: FactBase, verifier: Verifier) -> None:
    claims = [fact.sentences[-1] for fact in base.facts]
    claims += [claim for fact in base.facts for _, claim in list(near_misses(base, fact, fact.statement))[:1]]
    for claim in claims:
        verifier.verify(claim)
    for claim in claims[::9]:
        assert Verifier(base).verify(claim) == verifier.verify(claim), claim
