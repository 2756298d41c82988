"""Facts that say the same: told once with both lines; what differs in a slot, a figure or a name is left alone."""

import random
from pathlib import Path

import pytest

from factcli.curate.check import check_base
from factcli.errors import Fault, Severity

HEAD = """\
format: 1
name: mill
language: {language}
entities: {{白河纸厂: {{en: [Baihe Mill]}}, 青山纸厂: {{en: [Qingshan Mill]}}, Baihe Mill: {{}}, Qingshan Mill: {{}}}}
attributes: {{职工: {{}}, 产量: {{recurs: yearly}}, 面积: {{}}}}
facts:
"""
FIRST = HEAD.count("\n") + 1


def check(folder: Path, *facts: str, language: str = "zh") -> list[Fault]:
    path = folder / "base.yaml"
    text = HEAD.format(language=language) + "".join(f"  - {{{fact}}}\n" for fact in facts)
    path.write_text(text, encoding="utf-8")
    return [fault for fault in check_base(path).faults if fault.code == "near-duplicate"]


ALIKE = [
    (
        "白河纸厂去年生产机制纸十二万吨，比前年多。",
        "白河纸厂去年生产机制纸12万吨，比前年多！",
        "figures in two scripts",
    ),
    ("白河纸厂的新车间坐落在东镇的河边上。", "白河纸厂新车间坐落在东镇的河边上", "one character"),
    ("白河纸廠的新車間坐落在東鎮的河邊上。", "白河纸厂的新车间坐落在东镇的河边上。", "two scripts"),
    (
        "The mill has three workshops by the river.",
        "The mill has 3 workshops by the river.",
        "English figures",
    ),
    ("Baihe Mill stands beside the old river.", "The Baihe Mill stands beside the old river", "an article"),
    ("有纸。", "有纸", "a very short sentence"),
]
APART = [
    ("白河纸厂2021年的产量为十二万吨。", "白河纸厂2022年的产量为十二万吨。", "the year"),
    ("白河纸厂去年生产机制纸十二万吨。", "白河纸厂去年生产机制纸十三万吨。", "the figure"),
    ("白河纸厂的新车间坐落在东镇的河边上。", "青山纸厂的新车间坐落在东镇的河边上。", "the name"),
    (
        "白河纸厂的三号车间坐落在东镇的河边上。",
        "白河纸厂的四号车间坐落在东镇的河边上。",
        "the number of a thing",
    ),
    (
        "The mill has three workshops by the river.",
        "The mill has four workshops by the river.",
        "words for figures",
    ),
    (
        "Baihe Mill stands beside the old river.",
        "Qingshan Mill stands beside the old river.",
        "an English name",
    ),
    ("白河纸厂的厂长很年轻。", "白河纸厂养了许多鱼。", "other words"),
]


@pytest.mark.parametrize(
    ("one", "other", "is_told", "why"),
    [*((*case[:2], True, case[2]) for case in ALIKE), *((*case[:2], False, case[2]) for case in APART)],
)
def test_sentences_that_are_nearly_the_same(
    tmp_path: Path, one: str, other: str, is_told: bool, why: str
) -> None:
    for pair in ((one, other), (other, one)):
        facts = [f'id: f{number}, statement: "{statement}"' for number, statement in enumerate(pair)]
        faults = check(tmp_path, *facts, language="en" if one.isascii() else "zh")
        assert [fault.place.line for fault in faults] == ([FIRST + 1] if is_told else []), why
        assert all('"f0"' in f.message and f"line {FIRST}." in f.message for f in faults)
        assert all(fault.severity is Severity.WARNING and fault.hint for fault in faults)


SENTENCE = "statement: 白河纸厂的情况和从前说过的一样好"


@pytest.mark.parametrize(
    ("one", "other", "is_told"),
    [
        ("", "", True),
        ("subject: 白河纸厂", "", True),
        ("subject: 白河纸厂, attribute: 职工", "subject: 白河纸厂", True),
        ("subject: 白河纸厂", "subject: 青山纸厂", False),
        ("attribute: 职工", "attribute: 面积", False),
        ("value: 3人", "value: 4人", False),
        ("period: 2020年", "period: 2021年", False),
        ("place: 东镇", "place: 西镇", False),
        ("by: 张三", "by: 李四", False),
        ("status: 在建", "status: 建成", False),
        ("members: [甲, 乙]", "members: [甲, 丙]", False),
        ("pairs: {甲: 乙}", "pairs: {甲: 丙}", False),
        ("superseded_by: f1", "", False),
        ('valid_until: "2020"', "", False),
    ],
)
def test_a_slot_tells_two_facts_apart(tmp_path: Path, one: str, other: str, is_told: bool) -> None:
    facts = [
        f"id: f{number}, {SENTENCE}{'' if number else '。'}{', ' if slots else ''}{slots}"
        for number, slots in enumerate((one, other))
    ]
    assert bool(check(tmp_path, *facts)) is is_told


@pytest.mark.parametrize(
    ("one", "other", "is_told"),
    [
        ("3亿元", "３亿元", True),
        ("3亿元", "30000万元", True),
        ("3亿元", "约3亿元", False),
        ("3亿元", "3亿美元", False),
        ("3亿元", "4亿元", False),
    ],
)
def test_a_value_is_the_same_however_it_is_written(
    tmp_path: Path, one: str, other: str, is_told: bool
) -> None:
    slots = "subject: 白河纸厂, attribute: 面积, value: "
    faults = check(tmp_path, f"id: a, statement: 早, {slots}{one}", f"id: b, statement: 晚, {slots}{other}")
    assert bool(faults) is is_told


def test_of_many_alike_each_is_told_once(tmp_path: Path) -> None:
    facts = [
        f"id: f{number}, statement: 白河纸厂的新车间坐落在河边上{'。' * (number % 2)}"
        for number in range(150)
    ]
    lines = [fault.place.line for fault in check(tmp_path, *facts)]
    assert lines == list(range(FIRST + 1, FIRST + 150))


def test_one_among_very_many_of_a_kind_is_found(tmp_path: Path) -> None:
    """The work is bounded by looking at the latest facts with a rare term; what is alike has several of those."""
    dice = random.Random(4)
    firms = [f"{first}{second}公司" for first in "东西南北山河湖海" for second in "松柏梅兰竹菊杨柳"]
    cases = [(firm, year) for firm in firms for year in range(2012, 2024)]
    figures = dice.sample(range(100, 9999), len(cases))
    sentences = [
        f"{firm}{year}年的营业收入是{figure / 10}亿元。"
        for (firm, year), figure in zip(cases, figures, strict=True)
    ]
    chosen = dice.sample(range(len(sentences)), 25)
    again = [sentences[place].replace("营业收入是", "营业收入为") for place in chosen]
    facts = [f"id: f{number}, statement: {text}" for number, text in enumerate((*sentences, *again))]
    faults = check(tmp_path, *facts)
    assert [fault.place.line for fault in faults] == [
        FIRST + len(sentences) + number for number in range(len(again))
    ]
    assert all(f'"f{place}"' in fault.message for place, fault in zip(chosen, faults, strict=True))
