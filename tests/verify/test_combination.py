"""How a calculation over several facts is written."""

from factcli.facts.fact import Fact
from factcli.facts.factbase import FactBase
from factcli.verify.verifier import Verifier

BASE = FactBase(
    "yard",
    language="en",
    facts=(
        Fact("hull", "The hull took 40 days.", subject="hull", attribute="time", value="40 days"),
        Fact("deck", "The deck took 25 days.", subject="deck", attribute="time", value="25 days"),
    ),
)


def test_a_difference_is_written_out() -> None:
    judgement = Verifier(BASE).verify("The hull took 10 days longer than the deck.")
    assert judgement.verdict == "refuted"
    assert "40 days − 25 days = 15 days" in judgement.reason


def test_what_is_the_other_way_round_is_set_side_by_side() -> None:
    """It said 25 days − 40 days = -15 days."""
    judgement = Verifier(BASE).verify("The deck took 15 days longer than the hull.")
    assert judgement.verdict == "refuted"
    assert "deck: 25 days; hull: 40 days" in judgement.reason
    assert "−" not in judgement.reason
