"""Sentences beside their slots: planted differences are found, sound bases raise no alarm."""

from pathlib import Path

import pytest

from factcli.curate.check import check_base

ROOT = Path(__file__).parents[2]
HEAD = """\
format: 1
name: mill
entities:
  白河纸厂: {kind: plant, also: [白纸], en: [Baihe Mill]}
  青山纸厂: {kind: plant, en: [Qingshan Mill]}
  李敏: {kind: person, en: [Li Min]}
  王强: {kind: person, en: [Wang Qiang]}
  东镇: {kind: town, en: [Dongzhen]}
  西镇: {kind: town, en: [Xizhen]}
attributes:
  职工人数: {also: [职工], en: [workers]}
  厂长: {en: [director]}
  产品: {en: [products], several: true}
  工序: {en: [steps]}
  投产时间: {en: [opening]}
  工期: {en: [construction time]}
  投资额: {en: [investment]}
  增速: {en: [growth]}
facts:
"""
STAFF = (
    "白河纸厂2020年有职工300人。",
    "Baihe Mill had 300 workers in 2020.",
    "subject: 白河纸厂, attribute: 职工人数, value: 300人, period: 2020年",
)
DIRECTOR = (
    "白河纸厂的厂长是李敏。",
    "The director of Baihe Mill is Li Min.",
    "subject: 白河纸厂, attribute: 厂长, value: 李敏, place: 东镇",
)
PLACED = (
    "东镇的白河纸厂的厂长是李敏。",
    "In Dongzhen the director of Baihe Mill is Li Min.",
    "subject: 白河纸厂, attribute: 厂长, value: 李敏, place: 东镇",
)
PRODUCTS = (
    "白河纸厂生产宣纸、竹纸和草纸。",
    "Baihe Mill makes three papers.",
    "subject: 白河纸厂, attribute: 产品, members: [宣纸, 竹纸, 草纸]",
)
STEPS = (
    "白河纸厂的工序依次为蒸煮、打浆、抄纸。",
    "Baihe Mill has three steps.",
    "subject: 白河纸厂, attribute: 工序, members: [蒸煮, 打浆, 抄纸], ordered: true",
)
OPENING = (
    "白河纸厂2019年5月投产。",
    "Baihe Mill opened in May 2019.",
    "subject: 白河纸厂, attribute: 投产时间, value: 2019年5月",
)
LENGTH = (
    "白河纸厂的工期是42天。",
    "The construction of Baihe Mill took 42 days.",
    "subject: 白河纸厂, attribute: 工期, value: 42天",
)
COST = (
    "白河纸厂投资约3亿元。",
    "About 300 million yuan were invested in Baihe Mill.",
    "subject: 白河纸厂, attribute: 投资额, value: 约3亿元",
)
GROWTH = ("白河纸厂增长7.9%。", "Baihe Mill grew by 7.9%.", "subject: 白河纸厂, attribute: 增速, value: 7.9%")
SOUND = (STAFF, DIRECTOR, PLACED, PRODUCTS, STEPS, OPENING, LENGTH, COST, GROWTH)


def codes(folder: Path, statement: str, in_english: str, slots: str) -> list[str]:
    path = folder / "base.yaml"
    fact = f'  - {{id: x, statement: "{statement}", statement_en: "{in_english}", {slots}}}\n'
    path.write_text(HEAD + fact, encoding="utf-8")
    return [fault.code for fault in check_base(path).faults]


@pytest.mark.parametrize("fact", SOUND)
def test_a_fact_that_says_what_it_holds(tmp_path: Path, fact: tuple[str, str, str]) -> None:
    assert codes(tmp_path, *fact) == []


PLANTED = [
    (STAFF, "300人。", "800人。", "the figure"),
    (STAFF, "300 workers", "3000 workers", "the figure in English"),
    (STAFF, "value: 300人", "value: 30人", "a figure whose digits stand in the sentence"),
    (STAFF, "value: 300人", "value: 300吨", "the unit"),
    (STAFF, "value: 300人", "value: 300余人", "a bound"),
    (STAFF, "白河纸厂2020", "青山纸厂2020", "the subject"),
    (STAFF, "Baihe Mill had", "Qingshan Mill had", "the subject in English"),
    (STAFF, "subject: 白河纸厂", "subject: 青山纸厂", "the subject in the slot"),
    (STAFF, "2020年有", "2021年有", "the year"),
    (STAFF, "in 2020", "in 2012", "the year in English"),
    (STAFF, "period: 2020年", "period: 2022年", "the year in the slot"),
    (DIRECTOR, "是李敏", "是王强", "the name"),
    (DIRECTOR, "is Li Min", "is Wang Qiang", "the name in English"),
    (DIRECTOR, "value: 李敏", "value: 王强", "the name in the slot"),
    (PLACED, "东镇的", "西镇的", "the place"),
    (PLACED, "place: 东镇", "place: 西镇", "the place in the slot"),
    (PRODUCTS, "竹纸和", "皮纸和", "a member"),
    (PRODUCTS, "草纸]", "麻纸]", "a member in the slot"),
    (STEPS, "蒸煮、打浆、", "打浆、蒸煮、", "the order"),
    (OPENING, "2019年5月投产", "2019年6月投产", "the month"),
    (OPENING, "May 2019", "May 2018", "the year of a time"),
    (LENGTH, "42天。", "24天。", "digits exchanged"),
    (LENGTH, "42 days", "42 weeks", "the unit in English"),
    (COST, "约3亿元。", "约3万元。", "the unit"),
    (COST, "300 million", "300 billion", "the unit in English"),
    (GROWTH, "7.9%。", "9.7%。", "digits exchanged"),
    (GROWTH, "value: 7.9%", "value: 7.9个百分点", "points instead of percent"),
]


@pytest.mark.parametrize(("fact", "old", "new", "what"), PLANTED)
def test_a_planted_difference_is_found(
    tmp_path: Path, fact: tuple[str, str, str], old: str, new: str, what: str
) -> None:
    assert sum(text.count(old) for text in fact) == 1
    statement, in_english, slots = (text.replace(old, new) for text in fact)
    assert "unsaid" in codes(tmp_path, statement, in_english, slots), what


def test_the_fault_names_the_slot_and_stands_at_the_sentence(tmp_path: Path) -> None:
    path = tmp_path / "base.yaml"
    path.write_text(
        HEAD
        + "  - id: x\n    statement: 工期是24天。\n    value: 42天\n    statement_en: It took 42 days.\n",
        encoding="utf-8",
    )
    (fault,) = check_base(path).faults
    assert (fault.code, fault.place.line) == ("unsaid", HEAD.count("\n") + 2)
    assert "value" in fault.message
    assert '"42天"' in fault.message


@pytest.mark.parametrize(
    ("other", "is_told"),
    [
        ("白纸在2020年有三百名职工。", False),
        ("白河纸厂的职工有三百人。", False),
        ("白纸在2020年有四百名职工。", True),
        ("2020年", True),
    ],
)
def test_what_is_also_said_says_it_too(tmp_path: Path, other: str, is_told: bool) -> None:
    statement, in_english, slots = STAFF
    found = codes(tmp_path, statement, in_english, f'{slots}, also_said: ["{other}"]')
    assert found == (["unsaid"] if is_told else [])


@pytest.mark.parametrize("file", ["facts.yaml", "examples/planets.yaml", "examples/rivers.yaml"])
def test_sound_bases_raise_no_alarm(file: str) -> None:
    assert [str(fault) for fault in check_base(ROOT / file).faults] == []
