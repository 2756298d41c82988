"""Sentences that deny what stands in their slots, and the other way round; what only looks like a denial is left alone."""

from pathlib import Path

import pytest

from factcli.curate.check import check_base
from factcli.errors import Fault, Severity

HEAD = """\
format: 1
name: mill
entities:
  白河纸厂: {kind: plant, en: [Baihe Mill]}
  李敏: {kind: person, en: [Li Min]}
  无定河: {kind: river, en: [Wuding River]}
  非凡公司: {kind: company, en: [Feifan Works]}
attributes:
  职工人数: {also: [职工], en: [workers]}
  厂长: {en: [director]}
  产品: {en: [products], several: true}
  投产时间: {en: [opening]}
  增速: {en: [growth], opposite: [下降, decline]}
  出口额: {en: [exports]}
  进度: {en: [progress], stages: [在建, 投产]}
  取水处: {en: [source of water]}
  不停产起始: {en: [start of uninterrupted work]}
facts:
"""


def turned(folder: Path, statement: str, in_english: str, slots: str) -> list[Fault]:
    path = folder / "base.yaml"
    fact = f'  - {{id: x, statement: "{statement}", statement_en: "{in_english}", {slots}}}\n'
    path.write_text(HEAD + fact, encoding="utf-8")
    return [fault for fault in check_base(path).faults if fault.code == "polarity"]


STAFF = "subject: 白河纸厂, attribute: 职工人数, value: 300人"
DIRECTOR = "subject: 白河纸厂, attribute: 厂长, value: 李敏"
PRODUCTS = "subject: 白河纸厂, attribute: 产品, members: [宣纸, 竹纸]"
OPENING = "subject: 白河纸厂, attribute: 投产时间, value: 2019年5月"
GROWTH = "subject: 白河纸厂, attribute: 增速, value: 7.9%"
EXPORTS = "subject: 白河纸厂, attribute: 出口额, value: 3亿元"
STAGE = "subject: 白河纸厂, attribute: 进度, status: 投产"

PLANTED = [
    ("白河纸厂没有职工300人。", "Baihe Mill has 300 workers.", STAFF, "a figure"),
    ("白河纸厂的职工未达到300人。", "Baihe Mill has 300 workers.", STAFF, "a figure behind its verb"),
    ("白河纸厂有职工300人。", "Baihe Mill does not have 300 workers.", STAFF, "a figure in English"),
    ("白河纸厂的厂长不是李敏。", "The director of Baihe Mill is Li Min.", DIRECTOR, "a name"),
    (
        "李敏不是白河纸厂的厂长。",
        "Li Min is the director of Baihe Mill.",
        DIRECTOR,
        "a name before the denial",
    ),
    ("白河纸厂的厂长是李敏。", "Li Min isn't the director of Baihe Mill.", DIRECTOR, "a name in English"),
    ("白河纸厂的厂长是李敏。", "Li Min has never been director of Baihe Mill.", DIRECTOR, "never"),
    ("白河纸厂不生产宣纸、竹纸。", "Baihe Mill makes two papers.", PRODUCTS, "members"),
    ("白河纸厂2019年5月未投产。", "Baihe Mill opened in May 2019.", OPENING, "a time"),
    ("白河纸厂2019年5月投产。", "Baihe Mill did not open in May 2019.", OPENING, "a time in English"),
    ("白河纸厂尚未投产。", "Baihe Mill is at work.", STAGE, "a stage"),
    ("白河纸厂已经投产。", "Baihe Mill has not begun work.", STAGE, "a stage, in the other language"),
    ("白河纸厂去年下降7.9%。", "Baihe Mill grew by 7.9%.", GROWTH, "the attribute's own contrary"),
    ("白河纸厂增速为7.9%。", "Baihe Mill went into decline by 7.9%.", GROWTH, "the contrary in English"),
    (
        "白河纸厂进口了3亿元的纸。",
        "Baihe Mill's exports are 300 million yuan.",
        EXPORTS,
        "a contrary of the language",
    ),
    (
        "白河纸厂的职工很多。",
        "Many work at Baihe Mill.",
        STAFF.replace("300人", "不多"),
        "a slot that denies",
    ),
    ("白河纸厂已经投产。", "Baihe Mill works.", STAGE.replace("投产", "未投产"), "a stage that is denied"),
    ("白河纸厂已经投产。", "Baihe Mill is not at work.", "subject: 白河纸厂", "the other language, no slot"),
    ("白河纸厂没有投产。", "Baihe Mill is at work.", "subject: 白河纸厂", "the other language, no slot"),
]

SOUND = [
    ("白河纸厂有职工300人。", "Baihe Mill has 300 workers.", STAFF, "plain"),
    ("白河纸厂不断发展，有职工300人。", "Baihe Mill has 300 workers.", STAFF, "no negation at all"),
    ("白河纸厂没有围墙，有职工300人。", "Without walls, Baihe Mill has 300 workers.", STAFF, "another clause"),
    ("没有围墙的白河纸厂有职工300人。", "Baihe Mill, which has no walls, has 300 workers.", STAFF, "of something else"),
    ("白河纸厂的职工不到300人。", "Baihe Mill has fewer than 300 workers.", STAFF.replace("300", "不到300"), "a bound"),
    ("白河纸厂的职工不少于300人。", "Baihe Mill has no fewer than 300 workers.", STAFF.replace("300人", "300人以上"), "bound"),
    ("厂长不是王强，而是李敏。", "The director is not Wang Qiang but Li Min.", DIRECTOR, "another is denied"),
    ("厂长不是王强而是李敏。", "Not Wang Qiang, Li Min is the director.", DIRECTOR, "another is denied at once"),
    ("白河纸厂不仅生产宣纸，还生产竹纸。", "Baihe Mill makes not only one paper.", PRODUCTS, "not only"),
    ("白河纸厂下降了7.9%。", "Baihe Mill declined by 7.9%.", GROWTH.replace("7.9%", "-7.9%"), "below zero"),
    ("白河纸厂出口3亿元，进口很少。", "Exports are 300 million yuan.", EXPORTS, "both contraries"),
    ("白河纸厂从2019年起没有停产。", "It has not stopped since 2019.",
     "subject: 白河纸厂, attribute: 不停产起始, value: 2019年", "the attribute denies too"),
    ("白河纸厂从无定河取水。", "Baihe Mill takes water from the Wuding River.",
     "subject: 白河纸厂, attribute: 取水处, value: 无定河", "a name"),
    ("白河纸厂属于非凡公司。", "Baihe Mill is Feifan's.", "subject: 白河纸厂, value: 非凡公司", "a name"),
    ("白河纸厂没有食堂。", "Baihe Mill has no canteen.", "subject: 白河纸厂, value: 没有食堂", "both deny"),
    ("白河纸厂没有食堂。", "Baihe Mill lacks a canteen.", "subject: 白河纸厂", "a denial without not"),
    ("白河纸厂难以为继。", "Baihe Mill cannot go on.", "subject: 白河纸厂", "a denial by another word"),
    ("白河纸厂TODO未投产。", "Baihe Mill opened in May 2019.", OPENING, "unfinished"),
]  # fmt: skip


@pytest.mark.parametrize(("statement", "in_english", "slots", "what"), PLANTED)
def test_a_planted_denial_is_found(
    tmp_path: Path, statement: str, in_english: str, slots: str, what: str
) -> None:
    faults = turned(tmp_path, statement, in_english, slots)
    assert len(faults) == 1, what
    assert faults[0].severity is Severity.WARNING
    assert faults[0].place.line == HEAD.count("\n") + 1
    assert faults[0].hint


@pytest.mark.parametrize(("statement", "in_english", "slots", "what"), SOUND)
def test_what_is_no_denial_is_left_alone(
    tmp_path: Path, statement: str, in_english: str, slots: str, what: str
) -> None:
    assert [str(fault) for fault in turned(tmp_path, statement, in_english, slots)] == [], what
