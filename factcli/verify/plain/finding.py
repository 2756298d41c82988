"""Findings: what one rule says of a piece of a claim laid over a sentence."""

from dataclasses import dataclass

from factcli.verify.judgement import Confidence, Verdict


@dataclass(frozen=True, slots=True)
class PlainFinding:
    """A verdict with the rule and the comparison it was made from; `claimed` and `stated` are its two sides.

    `named` is the name, in normal form, that the claim gives to what the text doesn't name.
    """

    verdict: Verdict
    rule: str
    outcome: str
    claimed: str = ""
    stated: str = ""
    confidence: float = Confidence.AS_WRITTEN
    certainty: float = 0.0
    named: str = ""


def refute(rule: str, outcome: str, claimed: str, stated: str) -> PlainFinding:
    """A clash found by a rule."""
    return PlainFinding(Verdict.REFUTED, rule, outcome, claimed, stated, Confidence.ALIAS_OR_ARITHMETIC)
