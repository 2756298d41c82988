"""Attributes that name a doer, told by the verb: who did it to what, and nothing else."""

import pytest

from factcli.facts.fact import Fact
from factcli.facts.factbase import FactBase
from factcli.facts.name import Attribute, Entity
from factcli.verify.deed import verbs_of
from factcli.verify.verifier import Verifier
from factcli.verify.vocabulary.deeds import DEEDS

ENGLISH = [
    ("designer", "designed", "designed"),
    ("founder", "founded", "founded"),
    ("author", "wrote", "written"),
    ("inventor", "invented", "invented"),
    ("builder", "built", "built"),
    ("translator", "translated", "translated"),
    ("sponsor", "sponsored", "sponsored"),
    ("winner", "won", "won"),
]
CHINESE = [
    ("设计者", "设计"),
    ("创始人", "创办"),
    ("作者", "写"),
    ("发现者", "发现"),
    ("施工单位", "承建"),
    ("译者", "翻译"),
    ("主办方", "主办"),
    ("题写者", "题写"),
]


def verdict(base: FactBase, claim: str) -> str:
    return Verifier(base).verify(claim).verdict.value


def english_base(noun: str) -> FactBase:
    names = ("Blue Gate", "thing"), ("Red Gate", "thing"), ("Ann Miller", "person"), ("Rolf Berg", "person")
    facts = (
        Fact(
            "a", f"The {noun} of the Blue Gate is Ann Miller.", "x", "", "", "Blue Gate", noun, "Ann Miller"
        ),
        Fact("b", "Rolf Berg lives near the Red Gate.", subject="Rolf Berg"),
    )
    entities = {key: Entity(key, kind) for key, kind in names}
    return FactBase("x", language="en", entities=entities, attributes={noun: Attribute(noun)}, facts=facts)


def chinese_base(noun: str) -> FactBase:
    names = ("蓝门大厦", "建筑"), ("红门大厦", "建筑"), ("安青", "人物"), ("罗山", "人物")
    facts = (
        Fact("a", f"蓝门大厦的{noun}是安青。", "x", "", "", "蓝门大厦", noun, "安青"),
        Fact("b", "罗山住在红门大厦。", subject="罗山"),
    )
    entities = {key: Entity(key, kind) for key, kind in names}
    return FactBase("x", entities=entities, attributes={noun: Attribute(noun)}, facts=facts)


@pytest.mark.parametrize(("noun", "past", "done"), ENGLISH)
def test_the_verb_says_what_the_noun_does(noun: str, past: str, done: str) -> None:
    base = english_base(noun)
    assert verdict(base, f"Ann Miller {past} the Blue Gate.") == "supported"
    assert verdict(base, f"Rolf Berg {past} the Blue Gate.") == "refuted"
    if done != "sponsored":
        assert verdict(base, f"The Blue Gate was {done} by Ann Miller.") == "supported"
        assert verdict(base, f"The Blue Gate was {done} by Rolf Berg.") == "refuted"


NEVER_ENGLISH = [
    "Ann Miller {past} the Red Gate.",
    "The Blue Gate {past} Ann Miller.",
    "Ann Miller was {done} by the Blue Gate.",
    "Ann Miller never {past} the Blue Gate.",
    "Ann Miller {past} the Blue Gate's garden.",
    "Ann Miller {past} the garden of the Blue Gate.",
    "The Blue Gate was {done} by Ann Miller's brother.",
    "The Blue Gate was {done} by Ann Miller and Rolf Berg.",
    "The Blue Gate was {done} for Ann Miller.",
    "The Blue Gate was not {done} by Ann Miller.",
    "Ann Miller {past} the Blue Gate in 1990.",
    "Ann Miller re{past} the Blue Gate.",
    "The Blue Gate was partly {done} by Ann Miller.",
]


@pytest.mark.parametrize(("noun", "past", "done"), ENGLISH)
def test_nothing_else_is_borne_out(noun: str, past: str, done: str) -> None:
    base = english_base(noun)
    for claim in NEVER_ENGLISH:
        text = claim.format(past=past, done=done)
        assert verdict(base, text) != "supported", text


@pytest.mark.parametrize("done", ["led", "owned", "run"])
def test_what_was_so_may_be_over(done: str) -> None:
    noun = {"led": "leader", "owned": "owner", "run": "operator"}[done]
    assert verdict(english_base(noun), f"The Blue Gate was {done} by Ann Miller.") != "supported"


@pytest.mark.parametrize(("noun", "verb"), CHINESE)
def test_in_chinese_too(noun: str, verb: str) -> None:
    base = chinese_base(noun)
    for claim in ("安青{}了蓝门大厦。", "蓝门大厦由安青{}。", "蓝门大厦是安青{}的。"):
        assert verdict(base, claim.format(verb)) == "supported", claim.format(verb)
    for claim in ("罗山{}了蓝门大厦。", "蓝门大厦由罗山{}。"):
        assert verdict(base, claim.format(verb)) == "refuted", claim.format(verb)
    for claim in (
        "安青{}了红门大厦。",
        "蓝门大厦{}了安青。",
        "安青由蓝门大厦{}。",
        "安青没有{}蓝门大厦。",
        "安青将{}蓝门大厦。",
        "安青{}了蓝门大厦的花园。",
        "蓝门大厦由安青和罗山{}。",
        "蓝门大厦由安青的弟弟{}。",
    ):
        assert verdict(base, claim.format(verb)) != "supported", claim.format(verb)


OFFICES = [
    ("安青担任蓝门大厦馆长。", "supported"),
    ("蓝门大厦由安青任馆长。", "supported"),
    ("蓝门大厦的馆长由安青担任。", "supported"),
    ("罗山担任蓝门大厦馆长。", "refuted"),
    ("安青担任蓝门大厦副馆长。", "nei"),
    ("安青曾任蓝门大厦馆长。", "nei"),
    ("安青担任红门大厦馆长。", "nei"),
    ("安青担任蓝门大厦。", "nei"),
    ("安青将担任蓝门大厦馆长。", "nei"),
]


@pytest.mark.parametrize(("claim", "wanted"), OFFICES)
def test_an_office_is_held(claim: str, wanted: str) -> None:
    assert verdict(chinese_base("馆长"), claim) == wanted


def test_where_a_thing_lies_is_told_by_more_than_is() -> None:
    fact = Fact("a", "The location of the Blue Gate is Vesby.", "x", "", "", "Blue Gate", "location", "Vesby")
    names = {
        "Blue Gate": Entity("Blue Gate", "gate"),
        "Vesby": Entity("Vesby", "town"),
        "Holm": Entity("Holm", "town"),
    }
    base = FactBase(
        "x", language="en", entities=names, attributes={"location": Attribute("location")}, facts=(fact,)
    )
    assert verdict(base, "The Blue Gate lies in Vesby.") == "supported"
    assert verdict(base, "The Blue Gate lies in Holm.") == "refuted"
    assert verdict(base, "Vesby lies in the Blue Gate.") != "supported"
    assert verdict(base, "The Blue Gate lies near Vesby.") != "supported"


def test_every_row_names_nouns_and_verbs() -> None:
    for row in DEEDS.strip().split("\n"):
        nouns, arrow, verbs = row.partition(" > ")
        assert nouns, row
        assert arrow, row
        assert verbs, row
    assert "designed" in verbs_of(("designer",))
    assert verbs_of(("length",)) == ()


def test_a_measure_is_told_by_its_adjective() -> None:
    for noun, adjective in (("length", "long"), ("height", "tall"), ("width", "wide")):
        fact = Fact(
            "a", f"The Blue Gate has a {noun} of 240 metres.", "x", "", "", "Blue Gate", noun, "240 metres"
        )
        base = FactBase("x", language="en", entities={"Blue Gate": Entity("Blue Gate")}, facts=(fact,))
        assert verdict(base, f"The Blue Gate is 240 metres {adjective}.") == "supported"
        assert verdict(base, f"The Blue Gate is 250 metres {adjective}.") == "refuted"
        other = "wide" if adjective != "wide" else "deep"
        assert verdict(base, f"The Blue Gate is 240 metres {other}.") != "supported"


YIELDED = [
    ("溪口茶厂生产红茶。", "supported"),
    ("红茶由溪口茶厂生产。", "supported"),
    ("红茶生产溪口茶厂。", "nei"),
    ("溪口茶厂生产白茶。", "nei"),
    ("溪口茶厂停止生产红茶。", "nei"),
    ("溪口茶厂不生产红茶。", "nei"),
    ("溪口茶厂生产红茶机器。", "nei"),
    ("溪口茶厂下设东厂。", "supported"),
    ("溪口茶厂下设东厂、西厂两个分厂。", "supported"),
    ("东厂下设溪口茶厂。", "nei"),
    ("山后茶厂生产红茶。", "nei"),
]


@pytest.mark.parametrize(("claim", "wanted"), YIELDED)
def test_what_a_thing_yields_is_told_by_what_it_does(claim: str, wanted: str) -> None:
    base = FactBase(
        "x",
        entities={name: Entity(name, "厂") for name in ("溪口茶厂", "山后茶厂")},
        attributes={"产品": Attribute("产品", several=True), "分厂": Attribute("分厂")},
        facts=(
            Fact(
                "a",
                "溪口茶厂的产品包括红茶、绿茶等。",
                subject="溪口茶厂",
                attribute="产品",
                members=("红茶", "绿茶"),
            ),
            Fact(
                "b",
                "溪口茶厂的分厂是东厂和西厂。",
                subject="溪口茶厂",
                attribute="分厂",
                members=("东厂", "西厂"),
                closed=True,
            ),
        ),
    )
    found = verdict(base, claim)
    assert found == wanted or (wanted == "nei" and found == "refuted"), claim


def test_a_thing_lies_in_nothing_that_no_sentence_makes_a_place() -> None:
    """What a thing has to do with another isn't told by putting it there."""
    found = Fact("a", "Ro was discovered by Ann Hale.", "x", "", "", "Ro", "discoverer", "Ann Hale")
    lies = Fact("b", "Ro is located in the Outer Belt.", "x", "", "", "Ro", "where it is", "Outer Belt")
    names = {
        "Ro": Entity("Ro", "moon"),
        "Ann Hale": Entity("Ann Hale", "person"),
        "Outer Belt": Entity("Outer Belt", "belt"),
    }
    attributes = {
        "discoverer": Attribute("discoverer"),
        "where it is": Attribute("where it is", ("located in", "lies in")),
    }
    base = FactBase("x", language="en", entities=names, attributes=attributes, facts=(found, lies))
    for untrue in ("Ro lies in Ann Hale.", "Ro is located in the Ann Hale.", "Ro is in Ann Hale."):
        assert verdict(base, untrue) != "supported", untrue
    assert verdict(base, "Ro lies in the Outer Belt.") == "supported"
    assert verdict(base, "Ro was discovered by Ann Hale.") == "supported"
