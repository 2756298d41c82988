"""Items full of everything that the forms give a meaning to."""

from factcli.facts.fact import Fact
from factcli.facts.factbase import FactBase
from factcli.quiz.item import Item, ItemType, Option, Slip, Wrong

NASTY = "= { } ~ # : < > & \" , ' * \\ % $ | - > // :: 🐼 Ａ１"
BASE = FactBase("hard", "难题 / hard & <b>", facts=())


def item(item_type: ItemType, key: str, *texts: str, name: str = "dam", **more: object) -> Item:
    """An item whose options have these texts, and a fact whose sentence is as hard as they are."""
    labels = "ABCDEFG"[: len(texts)]
    fact = Fact(name, f"事实 {NASTY}", quote=f"引 {NASTY}", topic="硬 题")
    values: dict[str, object] = {
        "stem": f"题目 {NASTY}\n第二行？",
        "options": tuple(Option(label, text) for label, text in zip(labels, texts, strict=True)),
        "wrong": {label: Wrong(Slip.OTHER_NAME, f"因为 {NASTY}") for label in labels if label not in key},
        "statement": fact.statement,
        "quote": fact.quote,
    }
    return Item(f"{name}:{item_type}", item_type, fact, key=key, **(values | more))  # type: ignore[arg-type]


ITEMS = [
    item(ItemType.CHOICE, "B", f"甲 {NASTY}", f"乙 {NASTY}", "=cmd|' /C calc'!A0", "@SUM(1)"),
    item(ItemType.SEVERAL, "ACD", f"甲 {NASTY}", "+1", "丙", "丁", "-戊"),
    item(ItemType.TRUE_FALSE, "B", "True", "False"),
    item(ItemType.NUMBER, "1,234.50亿元", unit="亿元"),
    item(ItemType.NUMBER, "半年", name="half"),
    item(ItemType.CLOZE, f"词 {NASTY}", accept=("=又名", "alias")),
    item(ItemType.ORDER, "CAB", "二", "三", "一"),
    item(ItemType.MATCH, "BA", "右 1", "右>2", "多余", prompts=("左{1}", "左=2")),
    item(ItemType.CLOZE, "左->右", name="arrow"),
    item(ItemType.ODD_ONE, "D", "甲", "乙", "丙", "丁"),
    item(ItemType.CHOICE, "A", "长" * 76, "短", "中", name="long_option", stem="短题？"),
    item(ItemType.CHOICE, "A", "长", "短", "中", name="long_stem", stem="长" * 130),
]
