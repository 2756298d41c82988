from dataclasses import replace
from pathlib import Path

import pytest

from factcli.facts.factbase import FactBase
from factcli.facts.load import load_base
from factcli.quiz.distractor import name_distractors
from factcli.quiz.generate import make_items
from factcli.quiz.item import ItemType
from factcli.quiz.stem import bare_head
from factcli.quiz.telling import Telling
from factcli.quiz.worded import in_number_order
from tests.quiz.tea import TEA

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize(
    ("texts", "order", "why"),
    [
        (["3 boats", "12 boats"], [0, 1], "by what they amount to"),
        (["12 kV line", "3 kV line of the south"], [1, 0], "what begins with a number, too"),
        (["1,200 km", "30 km"], [1, 0], "with grouping commas"),
        (["3号井", "1号井", "2号井"], [1, 2, 0], "in Chinese as well"),
        (["3 boats", "a boat"], None, "not all of them are numbers"),
        (["B12", "B3"], None, "words that hold a number are words"),
    ],
)
def test_what_begins_with_a_number_has_an_order(texts: list[str], order: list[int] | None, why: str) -> None:
    assert in_number_order(texts) == order, why


@pytest.mark.parametrize(
    ("sentence", "offered", "why"),
    [
        ("观光茶园处于开放阶段。", {"规划阶段"}, "a stage in another's place"),
        ("观光茶园已经开放。", set(), "nothing is 已经规划阶段"),
    ],
)
def test_a_stage_behind_an_adverb_is_one_that_the_base_puts_there(
    sentence: str, offered: set[str], why: str
) -> None:
    garden = replace(TEA.facts[-1], statement=sentence, status="开放", also_said=())
    base = FactBase(
        "garden",
        entities={**TEA.entities, "开放": replace(TEA.entities["已开放"], key="开放")},
        attributes={"茶园状态": replace(TEA.attributes["茶园状态"], stages=("规划阶段", "在建", "开放"))},
        facts=(garden,),
    )
    telling = Telling(base, "zh")
    assert {wrong.text for wrong in name_distractors(telling.facts[0], telling)} == offered, why


def test_years_of_other_things_are_near_the_key() -> None:
    """1610 for the end of a mission to Saturn is no slip of anybody's."""
    base = load_base(ROOT / "examples/planets.yaml")
    asked = [
        item
        for seed in range(6)
        for item in make_items(base, 200, seed, language="en", types=[ItemType.CHOICE])
        if item.fact.id == "cassini_end"
    ]
    assert asked
    assert all(int(option.text) > 1950 for item in asked for option in item.options)


@pytest.mark.parametrize(
    ("head", "bare", "why"),
    [
        ("萍乡的四大赛道包括", "萍乡的四大赛道", "a thing that includes something"),
        ("行星由内到外依次是", "", "行星由内到外依次 is no thing"),
        ("茶盒分成两种，颜色是", "", "more than one clause"),
    ],
)
def test_only_a_thing_includes_something(head: str, bare: str, why: str) -> None:
    assert bare_head(head) == bare, why


def test_a_number_s_question_ends_where_its_clause_does() -> None:
    """Not: 有多少家企业联合设立机构，合作的院校有中南大学等？"""
    base = load_base(ROOT / "facts.yaml")
    stems = {
        item.stem
        for seed in range(6)
        for item in make_items(base, 300, seed, language="zh", types=[ItemType.CHOICE])
        if item.fact.id == "joint_labs" and item.stem.endswith("？")
    }
    assert stems == {"萍乡有多少家企业与高校院所联合设立研发机构？"}


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_sum_in_the_stem_is_never_asked_for(language: str) -> None:
    """The parts of 4+2 are counted by whoever reads them."""
    base = load_base(ROOT / "facts.yaml")
    asked = [item for seed in range(3) for item in make_items(base, 400, seed, language=language)]
    assert not [item.id for item in asked if "4+2" in item.stem and item.key_text.startswith("6")]
    assert not [item.id for item in asked if "“4”" in item.stem], "a first digit is no fair cue"


@pytest.mark.parametrize(
    ("path", "told", "why"),
    [
        ("examples/rivers.yaml", "The number of the ____ is", "the number of the seven major rivers is 7"),
        ("examples/planets.yaml", "Which stage is", "a stage is no thing to choose by its kind"),
        ("examples/tea/briefing.yaml", " 1 tonnes", "one is no plural"),
    ],
)
def test_no_english_item_reads_like_this(path: str, told: str, why: str) -> None:
    base = load_base(ROOT / path)
    for seed in range(4):
        for item in make_items(base, 200, seed, language="en"):
            read = " ".join([item.stem, *(f" {option.text}" for option in item.options)])
            assert told not in read, (item.id, why)
