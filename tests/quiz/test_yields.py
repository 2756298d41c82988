from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest

from factcli.facts.fact import Fact
from factcli.facts.load import load_base
from factcli.quiz.arrange import is_too_long
from factcli.quiz.item import ItemType
from factcli.quiz.yields import FactYield, share_with, yields_of
from tests.quiz.tea import TEA

PACKAGED = Path(__file__).parents[2] / "facts.yaml"


@pytest.mark.parametrize("language", ["zh", "en"])
def test_most_facts_yield_an_item_and_more_than_half_three_types(language: str) -> None:
    yields = list(yields_of(load_base(PACKAGED), language))
    assert share_with(yields) >= Fraction(90, 100)
    assert share_with(yields, 3) >= Fraction(60, 100)


def yield_of(fact: Fact, language: str) -> FactYield:
    base = replace(TEA, facts=(fact, *TEA.facts))
    return next(iter(yields_of(base, language, [fact])))


@pytest.mark.parametrize("ask", [(), ("What was Green Bud Tea named after?",)])
def test_a_curator_s_question_needs_no_place_in_the_sentence(ask: tuple[str, ...]) -> None:
    fact = Fact(
        "named_after",
        "绿芽茶厂因毛峰得名，也因毛峰出名。",
        statement_en="Green Bud Tea took its name from Maofeng and its fame from Maofeng.",
        subject="绿芽茶厂",
        attribute="得名",
        value="毛峰",
        ask=ask,
    )
    asked = {ItemType.CHOICE, ItemType.CLOZE} & set(yield_of(fact, "en").items)
    assert asked == ({ItemType.CHOICE, ItemType.CLOZE} if ask else set())


def test_what_is_only_added_and_tells_is_left_out_of_a_gap() -> None:
    fact = Fact(
        "seat",
        "绿芽茶厂的招牌茶是毛峰，毛峰卖得最好。",
        subject="绿芽茶厂",
        attribute="招牌茶",
        value="毛峰",
    )
    item = yield_of(fact, "zh").items[ItemType.CLOZE]
    assert item.stem.endswith("绿芽茶厂的招牌茶是____。")


@pytest.mark.parametrize(
    ("key", "others", "is_seen", "why"),
    [
        ("Changsha", ["Yichun", "Xinyu"], False, "two letters more are nothing"),
        ("Changsha University", ["Yichun", "Xinyu"], True, "far longer"),
        ("风电叶片", ["煤炭", "水泥"], True, "two Chinese characters more are seen"),
        ("煤炭", ["水泥", "花炮"], False, "as long"),
    ],
)
def test_a_key_tells_itself_by_a_length_that_is_seen(
    key: str, others: list[str], is_seen: bool, why: str
) -> None:
    assert is_too_long(key, others) is is_seen, why
