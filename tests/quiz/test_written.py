from dataclasses import replace

import pytest

from factcli.facts.factbase import FactBase
from factcli.facts.written import WrittenItem
from factcli.quiz.generate import make_items
from factcli.quiz.item import Item, ItemType, Level, Slip
from tests.quiz.tea import TEA

OWN = (
    WrittenItem("sold", "谁卖茶？", ("绿芽茶厂",), fact="export", stem_en="Who sells tea?",
                wrong=(("远山茶业", "它只种茶。"), ("白鹭包装", ""), ("青石机械", ""))),
    WrittenItem("sorts", "中国茶分几大类？", ("6类",), topic="常识"),
    WrittenItem("green", "绿茶是不发酵茶。", ("true",), topic="常识"),
    WrittenItem("black", "红茶是不发酵茶。", ("false",), topic="常识"),
    WrittenItem("making", "把工序排好。", ("采", "杀", "揉", "烘"), type="order", topic="常识"),
    WrittenItem("known", "名茶有____。", ("毛峰",), accept=("黄山毛峰",), topic="常识"),
    WrittenItem("teas", "哪些是茶？", ("毛峰", "龙须"), wrong=(("土豆", ""), ("红薯", ""), ("玉米", "")), topic="常识"),
)  # fmt: skip
BASE = replace(TEA, items=OWN)
ALONE = FactBase("alone", entities=TEA.entities, items=OWN)


def by_id(items: list[Item]) -> dict[str, Item]:
    return {item.id.partition(":")[0]: item for item in items}


def test_written_items_are_asked_as_they_stand() -> None:
    items = by_id(make_items(ALONE, 20, 1, language="zh"))
    assert set(items) == {written.id for written in OWN}
    assert {item_id: item.type for item_id, item in items.items()} == {
        "sold": ItemType.CHOICE,
        "sorts": ItemType.NUMBER,
        "green": ItemType.TRUE_FALSE,
        "black": ItemType.TRUE_FALSE,
        "making": ItemType.ORDER,
        "known": ItemType.CLOZE,
        "teas": ItemType.SEVERAL,
    }
    for written in OWN:
        assert items[written.id].stem == written.stem
    assert items["sold"].key_texts == ("绿芽茶厂",)
    whys = {wrong.why for wrong in items["sold"].wrong.values()}
    assert "它只种茶。" in whys
    assert len(whys) == 2
    assert {wrong.error for wrong in items["sold"].wrong.values()} == {Slip.WRITTEN}
    assert (items["green"].key, items["black"].key) == ("A", "B")
    assert items["making"].key_texts == ("采", "杀", "揉", "烘")
    assert "".join(option.text for option in items["making"].options) != "采杀揉烘"
    assert set(items["teas"].key_texts) == {"毛峰", "龙须"}
    assert "黄山毛峰" in items["known"].accept
    assert items["sorts"].unit == "类"


def test_they_are_mixed_with_those_from_facts_and_rest_on_theirs() -> None:
    items = make_items(BASE, 12, 3, language="zh")
    own = [item for item in items if item.id.partition(":")[0] in {written.id for written in OWN}]
    assert 1 <= len(own) <= 4, "a third at most"
    sold = by_id(make_items(BASE, 60, 3, language="zh"))["sold"]
    assert (sold.fact.id, sold.statement) == ("export", "绿芽茶厂的出口量是120吨。")


def test_in_english_only_what_has_english_words_is_asked() -> None:
    [sold] = [item for item in make_items(BASE, 60, 1, language="en") if item.id.startswith("sold")]
    assert sold.stem == "Who sells tea?"
    assert sold.key_texts == ("Green Bud Tea",)


@pytest.mark.parametrize(
    ("topic", "level", "expected"),
    [
        ("常识", Level.EASY, {"green", "black"}),
        ("常识", Level.HARD, {"sorts", "making", "known"}),
        ("产业", Level.MEDIUM, {"sold"}),
    ],
)
def test_topic_and_level_hold_for_them_too(topic: str, level: Level, expected: set[str]) -> None:
    items = make_items(BASE, 60, 1, language="zh", topic=topic, level=level)
    assert {item.id.partition(":")[0] for item in items} & {written.id for written in OWN} == expected
    assert {item.level for item in items} == {level}


def test_the_same_seed_gives_the_same_items() -> None:
    assert make_items(BASE, 12, 5, language="zh") == make_items(BASE, 12, 5, language="zh")


def test_a_curators_own_question_is_asked_in_its_language() -> None:
    ask = ("绿芽茶厂一年出口多少？", "How much does Green Bud Tea sell abroad?")
    facts = tuple(replace(fact, ask=ask) if fact.id == "export" else fact for fact in TEA.facts)
    base = replace(TEA, facts=facts)
    for language, stem in zip(("zh", "en"), ask, strict=True):
        items = [item for seed in range(4) for item in make_items(base, 60, seed, language=language)]
        asked = {
            item.stem
            for item in items
            if item.fact.id == "export" and item.type in (ItemType.CHOICE, ItemType.NUMBER)
        }
        assert asked == {stem}
