"""What has changed from one base to another."""

from dataclasses import replace
from pathlib import Path

from factcli.curate.diff import Change, ChangeKind, SlotChange, compare_bases
from factcli.curate.stats import FactKind, count_facts, kind_of
from factcli.facts.fact import Fact
from factcli.facts.factbase import FactBase
from factcli.facts.load import load_base
from factcli.facts.name import Attribute, Entity

ROOT = Path(__file__).parents[2]
MILL = Fact(
    "mill", "The mill has 30 metres.", topic="mill", subject="mill", attribute="length", value="30 metres"
)
INN = Fact("inn", "The inn serves tea.", topic="inn")
BASE = FactBase("town", language="en", entities={"mill": Entity("mill")}, facts=(MILL, INN))


def test_a_base_has_not_changed_from_itself() -> None:
    for name in ("facts.yaml", "examples/planets.yaml"):
        base = load_base(ROOT / name)
        assert compare_bases(base, load_base(ROOT / name)) == []


def test_facts_are_compared_slot_by_slot() -> None:
    new = replace(
        BASE,
        facts=(
            replace(MILL, value="40 metres", quote="forty", line=70),
            Fact("well", "There is a well."),
        ),
    )
    assert compare_bases(BASE, new) == [
        Change(
            ChangeKind.CHANGED,
            "fact",
            "mill",
            (SlotChange("value", "30 metres", "40 metres"), SlotChange("quote", "", "forty")),
        ),
        Change(ChangeKind.ADDED, "fact", "well", (SlotChange("statement", "", "There is a well."),)),
        Change(
            ChangeKind.REMOVED,
            "fact",
            "inn",
            (SlotChange("statement", "The inn serves tea.", ""), SlotChange("topic", "inn", "")),
        ),
    ]


def test_names_and_the_head_are_compared_too() -> None:
    new = replace(
        BASE,
        title="Our town",
        opposites=(("east", "west"),),
        entities={"mill": Entity("mill", also=("water mill", "the mill"))},
        attributes={"length": Attribute("length", several=True)},
    )
    assert compare_bases(BASE, new) == [
        Change(
            ChangeKind.CHANGED,
            "base",
            "",
            (SlotChange("title", "", "Our town"), SlotChange("opposites", "", "east / west")),
        ),
        Change(ChangeKind.CHANGED, "entity", "mill", (SlotChange("also", "", "water mill; the mill"),)),
        Change(ChangeKind.ADDED, "attribute", "length", (SlotChange("several", "", "true"),)),
    ]


def test_a_place_in_the_file_is_no_change() -> None:
    moved = replace(BASE, facts=(INN, replace(MILL, line=4)))
    assert compare_bases(BASE, moved) == []


def test_kinds_of_facts_are_told_apart() -> None:
    base = FactBase("x", entities={"Ann": Entity("Ann")})
    table = [
        (Fact("a", "s"), FactKind.SENTENCE),
        (Fact("a", "s", value="42天"), FactKind.FIGURE),
        (Fact("a", "s", value="1998年"), FactKind.TIME),
        (Fact("a", "s", value="Ann"), FactKind.NAME),
        (Fact("a", "s", value="promising"), FactKind.WORDS),
        (Fact("a", "s", members=("a", "b")), FactKind.LIST),
        (Fact("a", "s", members=("a", "b"), ordered=True), FactKind.ORDER),
        (Fact("a", "s", pairs=(("a", "b"),)), FactKind.MAPPING),
        (Fact("a", "s", value="3", derived="a + b"), FactKind.DERIVED),
    ]
    for fact, kind in table:
        assert kind_of(base, fact) is kind, kind


def test_a_base_is_counted() -> None:
    stats = count_facts(BASE)
    assert (stats.facts, stats.quoted, stats.typed, stats.in_english) == (2, 0, 1, 2)
    assert stats.by_topic == (("mill", 1), ("inn", 1))
    assert stats.by_kind == ((FactKind.FIGURE, 1), (FactKind.SENTENCE, 1))
    assert stats.unaliased == ("mill",)
    for name in ("facts.yaml", "examples/rivers.yaml"):
        base = load_base(ROOT / name)
        stats = count_facts(base)
        assert (
            sum(count for _, count in stats.by_topic)
            == sum(count for _, count in stats.by_kind)
            == len(base.facts)
        )
