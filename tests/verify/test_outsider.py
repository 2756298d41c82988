"""Names that the base doesn't know, where a fact has its value: refuted only where they can be no other name of it."""

import pytest

from factcli.facts.fact import Fact
from factcli.facts.factbase import FactBase
from factcli.facts.name import Attribute, Entity
from factcli.verify.verifier import Verifier

ENGLISH = FactBase(
    "pier",
    language="en",
    entities={
        "Long Pier": Entity("Long Pier", "pier"),
        "Ann Miller": Entity("Ann Miller", "person"),
        "Holm University": Entity("Holm University", "university"),
    },
    attributes={
        "designer": Attribute("designer"),
        "owner": Attribute("owner"),
        "friend": Attribute("friend", several=True),
    },
    facts=(
        Fact(
            "a",
            "The designer of the Long Pier is Ann Miller.",
            "x",
            "",
            "",
            "Long Pier",
            "designer",
            "Ann Miller",
        ),
        Fact(
            "b",
            "The owner of the Long Pier is Holm University.",
            "x",
            "",
            "",
            "Long Pier",
            "owner",
            "Holm University",
        ),
        Fact(
            "c", "A friend of the Long Pier is Ann Miller.", "x", "", "", "Long Pier", "friend", "Ann Miller"
        ),
    ),
)
CHINESE = FactBase(
    "pier",
    entities={
        "长堤": Entity("长堤", "建筑"),
        "李青": Entity("李青", "人物"),
        "河西大学": Entity("河西大学", "university"),
        "南湾县": Entity("南湾县", "县"),
    },
    attributes={name: Attribute(name) for name in ("设计者", "所有者", "所在地")},
    facts=(
        Fact("a", "长堤的设计者是李青。", "x", "", "", "长堤", "设计者", "李青"),
        Fact("b", "长堤的所有者是河西大学。", "x", "", "", "长堤", "所有者", "河西大学"),
        Fact("c", "长堤的所在地是南湾县。", "x", "", "", "长堤", "所在地", "南湾县"),
    ),
)
CASES = [
    (ENGLISH, "The designer of the Long Pier is Piet Vogel.", "refuted", "another person"),
    (ENGLISH, "Piet Vogel designed the Long Pier.", "refuted", "told by the verb"),
    (ENGLISH, "The Long Pier was designed by Piet Vogel.", "refuted", "told by the verb, done to it"),
    (ENGLISH, "The owner of the Long Pier is Vesby University.", "refuted", "another of the sort"),
    (ENGLISH, "The designer of the Long Pier is a young engineer.", "nei", "may be she"),
    (ENGLISH, "The designer of the Long Pier is Mrs Miller.", "nei", "may be she"),
    (ENGLISH, "The designer of the Long Pier is Ann Carter.", "nei", "may be she under another name"),
    (ENGLISH, "The owner of the Long Pier is the state.", "nei", "no name of the sort"),
    (ENGLISH, "A friend of the Long Pier is Piet Vogel.", "nei", "it may have several"),
    (ENGLISH, "The designer of the Long Pier is not Piet Vogel.", "nei", "denied"),
    (ENGLISH, "Piet Vogel redesigned the Long Pier.", "nei", "another deed"),
    (ENGLISH, "The designer of the Stone Pier is Piet Vogel.", "nei", "another thing"),
    (CHINESE, "长堤的设计者是王明。", "refuted", "another person"),
    (CHINESE, "王明设计了长堤。", "refuted", "told by the verb"),
    (CHINESE, "长堤由王明设计。", "refuted", "told by the verb, done to it"),
    (CHINESE, "王明是长堤的设计者。", "refuted", "the other way round"),
    (CHINESE, "长堤的所有者是江东大学。", "refuted", "another of the sort"),
    (CHINESE, "长堤的所有者是河中大学。", "nei", "half of the name is the same"),
    (CHINESE, "长堤的所在地是青石县。", "refuted", "another of the sort"),
    (CHINESE, "长堤的所在地是海东省。", "nei", "the county may lie in it"),
    (CHINESE, "长堤的设计者是一位女士。", "nei", "may be she"),
    (CHINESE, "长堤的设计者是高工。", "nei", "a calling"),
    (CHINESE, "长堤的设计者是李清。", "nei", "half of the name is the same"),
    (CHINESE, "长堤的设计者不是王明。", "nei", "denied"),
    (CHINESE, "长堤由李青和王明设计。", "nei", "one more"),
    (CHINESE, "长堤由王明的弟弟设计。", "nei", "somebody of his"),
    (CHINESE, "长堤由王明投资。", "nei", "another deed"),
]


@pytest.mark.parametrize(("base", "claim", "verdict", "why"), CASES)
def test_an_unknown_name_in_the_values_place(base: FactBase, claim: str, verdict: str, why: str) -> None:
    assert Verifier(base).verify(claim).verdict.value == verdict, why
