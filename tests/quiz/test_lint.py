from pathlib import Path

import pytest

from factcli.facts.fact import Fact
from factcli.facts.load import load_base
from factcli.quiz.generate import make_items
from factcli.quiz.item import Item, ItemType, Option, Slip, Wrong
from factcli.quiz.lint import lint_item, lint_paper

ROOT = Path(__file__).parents[2]
BASES = [
    ROOT / "facts.yaml",
    *sorted(ROOT.glob("examples/**/*.yaml")),
    *sorted(ROOT.glob("tests/quiz/*.yaml")),
]


def choice(stem: str, key: str, *texts: str, name: str = "dam", subject: str = "") -> Item:
    """An item to choose from, whose key is the option with this label."""
    labels = "ABCDEF"[: len(texts)]
    return Item(
        id=f"{name}:choice",
        type=ItemType.CHOICE,
        fact=Fact(name, "", subject=subject or name),
        stem=stem,
        key=key,
        options=tuple(Option(label, text) for label, text in zip(labels, texts, strict=True)),
        wrong={label: Wrong(Slip.OTHER_NAME, "") for label in labels if label != key},
    )


@pytest.mark.parametrize(
    ("item", "rule", "why"),
    [
        (
            choice("谁设计了大坝？", "B", "李青", "河海水利勘测设计研究总院", "王芳"),
            "item-key-length",
            "the key is longest",
        ),
        (choice("坝高多少米？", "A", "98米", "98 米", "120米"), "item-same-options", "a space tells nothing"),
        (
            choice("Who built it?", "A", "Ann", "Ben", "None of the above"),
            "item-catch-all",
            "speaks of the others",
        ),
        (choice("哪一项是大坝的用途？", "A", "防洪", "灌溉", "以上都不是"), "item-catch-all", "in Chinese"),
        (
            choice("What does it do?", "A", "It stores water", "It always leaks", "It moves"),
            "item-absolute",
            "always",
        ),
        (choice("大坝的闸门从不怎样？", "A", "漏水", "从不开启", "生锈"), "item-absolute", "从不"),
        (
            choice("青河的支流叫什么？", "A", "小青河", "南溪", "白水"),
            "item-clang",
            "stem and key share what no other option has",
        ),
        (choice("Ann built the dam; who built it?", "A", "Ann", "Ben", "Cleo"), "item-key-in-stem", "told"),
        (choice("下面哪座不是水库？", "A", "青湖", "南湖", "白湖"), "item-denial", "不是 is overlooked"),
        (choice("Which of these is not a lake?", "A", "Ro", "Su", "Ti"), "item-denial", "not is overlooked"),
        (choice("坝高多少？", "A", "98米", "76米", "120米"), "item-numbers", "98, 76, 120 isn't in order"),
        (choice("坝高多少？", "A", "76米", "98公里", "120米"), "item-numbers", "units differ"),
        (choice("从哪口井取水？", "A", "2号井", "1号井", "3号井"), "item-numbers", "they begin with numbers"),
        (choice("坝高多少？", "A", "76米", "很高", "不高"), "item-numbers", "one figure among words"),
    ],
)
def test_a_flawed_item_is_told_by_its_rule(item: Item, rule: str, why: str) -> None:
    assert rule in [flaw.rule for flaw in lint_item(item)], why


@pytest.mark.parametrize(
    "item",
    [
        choice("谁设计了大坝？", "B", "李青", "王芳", "赵安"),
        choice("坝高多少米？", "A", "76米", "98米", "120米"),
        choice("Which of these is NOT a lake?", "A", "Ro", "Su", "Ti"),
        choice("What did Nora Knotting build?", "A", "Ro", "Su", "Ti"),
    ],
)
def test_a_sound_item_has_no_flaw(item: Item) -> None:
    assert lint_item(item) == []


def test_an_option_without_a_reason_is_told() -> None:
    item = choice("谁设计了大坝？", "B", "李青", "王芳", "赵安")
    item.wrong.pop("A")
    assert [flaw.rule for flaw in lint_item(item)] == ["item-unexplained"]


def test_what_only_a_paper_shows() -> None:
    same = [choice(f"第{n}座坝在哪？", "A", "东", "南", "西", name=f"dam{n}") for n in range(1, 10)]
    assert {flaw.rule for flaw in lint_paper(same)} == {"paper-places", "paper-run"}
    assert [flaw.rule for flaw in lint_paper([same[0], same[0]])] == ["paper-twice"]
    told = choice("青坝由李明设计，坝高多少？", "A", "76米", "98米", "120米", name="height", subject="青坝")
    asked = choice("青坝是谁设计的？", "B", "王芳", "李明", "赵安", name="designer", subject="青坝")
    assert [flaw.rule for flaw in lint_paper([told, asked])] == ["paper-tells"]


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("path", BASES, ids=lambda path: path.stem)
def test_papers_made_from_a_base_have_no_flaw(path: Path, language: str) -> None:
    base = load_base(path)
    for seed in (3, 4):
        flaws = lint_paper(make_items(base, 25, seed, language=language))
        assert [(flaw.rule, flaw.item.stem) for flaw in flaws] == []
