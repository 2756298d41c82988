"""What changes in the life of a base: facts that end, are superseded or contradict; quotes that move; notes to oneself."""

from datetime import date
from pathlib import Path

import pytest

from factcli.curate.check import check_base
from factcli.errors import Fault
from factcli.messages import set_language

HEAD = """\
format: 1
name: mill
entities: {白河纸厂: {en: [Baihe Mill]}}
attributes: {职工: {en: [workers]}, 产量: {en: [output], recurs: yearly}, 产品: {en: [products], several: true}}
facts:
"""
FIRST = HEAD.count("\n") + 1


def check(folder: Path, *facts: str, today: date | None = None) -> list[Fault]:
    path = folder / "base.yaml"
    path.write_text(HEAD + "".join(f"  - {{{fact}}}\n" for fact in facts), encoding="utf-8")
    return [
        fault for fault in check_base(path, today=today).faults if fault.code not in ("no-english", "unsaid")
    ]


def seen(faults: list[Fault]) -> list[tuple[str, int]]:
    return [(fault.code, fault.place.line - FIRST) for fault in faults]


def fact(fact_id: str, statement: str, more: str = "") -> str:
    return f"id: {fact_id}, statement: {statement}{', ' if more else ''}{more}"


STAFF = "subject: 白河纸厂, attribute: 职工, value: "
OUTPUT = "subject: 白河纸厂, attribute: 产量, value: "


@pytest.mark.parametrize(
    ("until", "today", "is_told"),
    [
        ("2021-12-31", date(2021, 12, 31), False),
        ("2021-12-31", date(2022, 1, 1), True),
        ("2021-12", date(2021, 12, 31), False),
        ("2021", date(2021, 12, 31), False),
        ("2021", date(2022, 1, 1), True),
        ("2021", None, False),
    ],
)
def test_a_fact_that_has_ended(tmp_path: Path, until: str, today: date | None, is_told: bool) -> None:
    faults = check(tmp_path, fact("a", "职工很多。", f'valid_until: "{until}"'), today=today)
    assert seen(faults) == ([("expired", 0)] if is_told else [])


def test_a_superseded_fact_may_have_ended(tmp_path: Path) -> None:
    old = fact("a", "从前职工很多。", 'valid_until: "2001", superseded_by: b')
    assert check(tmp_path, old, fact("b", "现在机器很多。"), today=date(2022, 1, 1)) == []


def test_a_chain_is_told_with_its_last(tmp_path: Path) -> None:
    faults = check(
        tmp_path,
        fact("a", "第一台机器。", "superseded_by: b"),
        fact("b", "又一种产品。", "superseded_by: c"),
        fact("c", "还有职工。"),
    )
    assert seen(faults) == [("superseded-chain", 0)]
    assert faults[0].hint == "Write superseded_by: c, unless the steps between matter."


def test_a_circle_is_an_error_for_all_that_are_in_it(tmp_path: Path) -> None:
    faults = check(
        tmp_path,
        fact("a", "第一台机器。", "superseded_by: b"),
        fact("b", "又一种产品。", "superseded_by: c"),
        fact("c", "还有职工。", "superseded_by: b"),
    )
    assert seen(faults) == [("circle", 1), ("circle", 2)]


def test_a_long_chain_is_followed_once(tmp_path: Path) -> None:
    facts = [fact(f"f{number}", f"{number}。", f"superseded_by: f{number + 1}") for number in range(600)]
    faults = [fault for fault in check(tmp_path, *facts, fact("f600", "完。")) if "chain" in fault.code]
    assert len(faults) == 599
    assert all("f600" in fault.message for fault in faults)


CONTRARY = [
    (STAFF + "300人", STAFF + "420人", True, "two values"),
    (STAFF + "300人", STAFF + "三百人", False, "one value"),
    (STAFF + "300人", STAFF + "超过200人", False, "a bound that the other keeps"),
    (STAFF + "300人, superseded_by: b", STAFF + "420人", False, "superseded"),
    (STAFF + "300人, period: 2020年", STAFF + "420人, period: 2021年", False, "two years"),
    (OUTPUT + "3吨, period: 2020年", OUTPUT + "5吨, period: 2020年", True, "one year, two figures"),
    (OUTPUT + "3吨", OUTPUT + "5吨", False, "measured again, no year is told"),
    (
        "subject: 白河纸厂, attribute: 产品, value: 宣纸",
        "subject: 白河纸厂, attribute: 产品, value: 竹纸",
        False,
        "several",
    ),
    (
        "subject: TODO, attribute: 职工, value: 3人",
        "subject: TODO, attribute: 职工, value: 4人",
        False,
        "unfinished",
    ),
]


@pytest.mark.parametrize(("one", "other", "is_told", "why"), CONTRARY)
def test_a_contradiction_is_told_once(tmp_path: Path, one: str, other: str, is_told: bool, why: str) -> None:
    faults = check(tmp_path, fact("a", "白河纸厂人多。", one), fact("b", "另一件事情。", other))
    told = [fault for fault in faults if fault.code == "contradiction"]
    assert seen(told) == ([("contradiction", 1)] if is_told else []), why
    assert all('"a"' in fault.message for fault in told)


def test_very_many_values_are_told_in_bounded_time(tmp_path: Path) -> None:
    facts = [fact(f"f{number}", f"第{number}条。", f"{STAFF}{number + 2}人") for number in range(300)]
    told = [fault for fault in check(tmp_path, *facts) if fault.code == "contradiction"]
    assert 1 <= len(told) < 300


@pytest.mark.parametrize(
    ("one", "other", "is_told"),
    [
        (STAFF + "300人", STAFF + "300人", True),
        (STAFF + "300人", STAFF + "３００人", True),
        (STAFF + "300人, place: 东镇", STAFF + "300人", False),
        (STAFF + "300人, period: 2020年", STAFF + "300人, period: 2021年", False),
        ("subject: 白河纸厂", "subject: 白河纸厂", False),
    ],
)
def test_the_same_slots_are_the_same_fact(tmp_path: Path, one: str, other: str, is_told: bool) -> None:
    faults = check(tmp_path, fact("a", "白河纸厂人多。", one), fact("b", "另一件事情。", other))
    assert seen([fault for fault in faults if fault.code == "near-duplicate"]) == (
        [("near-duplicate", 1)] if is_told else []
    )


@pytest.mark.parametrize(
    ("line", "is_told"),
    [
        ("# TODO ask the director", True),
        ("    # later: TODO", True),
        ("# all done", False),
        ("# TODOS are another word", False),
    ],
)
def test_a_comment_that_says_what_is_left(tmp_path: Path, line: str, is_told: bool) -> None:
    path = tmp_path / "base.yaml"
    path.write_text(
        HEAD + f"  - id: a\n{line}\n    statement: 一。\n    statement_en: one\n", encoding="utf-8"
    )
    faults = check_base(path).faults
    assert seen(list(faults)) == ([("todo", 1)] if is_told else [])


@pytest.mark.parametrize(
    "slot", ["members: [甲, TODO]", "place: TODO", "also_said: [TODO 另一句]", "status: TODO"]
)
def test_an_unfinished_slot(tmp_path: Path, slot: str) -> None:
    assert seen(check(tmp_path, fact("a", "一。", slot))) == [("todo", 0)]


SOURCE = """纸厂的一年

产量再创新高

白河纸厂去年生产机制纸十二万吨，比上一年增长百分之五。

职工生活改善

白河纸厂新建食堂两座，职工宿舍三栋。
"""


@pytest.mark.parametrize(
    ("quote", "pieces"),
    [
        ("生产机制纸十三万吨", ["5", "产量再创新高", "生产机制纸十二万吨"]),
        ("新建了食堂两座", ["9", "职工生活改善", "新建食堂两座"]),
        ("完全无关的一句话", []),
    ],
)
def test_a_quote_that_has_changed_is_found_again(tmp_path: Path, quote: str, pieces: list[str]) -> None:
    path = tmp_path / "base.yaml"
    path.write_text(
        HEAD.replace("facts:", "sources: {article: {title: 一年}}\nfacts:")
        + f"  - {{id: a, statement: 一。, statement_en: one, quote: {quote}}}\n",
        encoding="utf-8",
    )
    for language in ("en", "zh"):
        set_language(language)
        (fault,) = (one for one in check_base(path, {"article": SOURCE}).faults if one.code == "quote")
        assert all(piece in fault.hint for piece in pieces)
        assert fault.hint


SECTIONED = """一年

第一节

纸厂新建食堂两座。

第二节

纸厂新建宿舍三栋，也有人说食堂太小。
"""


@pytest.mark.parametrize(
    ("section", "quote", "is_told", "why"),
    [
        ("第一节", "新建食堂", False, "its own"),
        ("第二节", "新建食堂", True, "another"),
        ("第 二 节", "新建食堂", True, "white space aside"),
        ("第一节", "食堂", False, "one of two"),
        ("一年", "新建食堂", False, "the title above its heading"),
        ("第九节", "新建食堂", False, "no heading of the source: the curator's own word"),
        ("第二节", "新建礼堂", False, "nowhere: that is told otherwise"),
    ],
)
def test_a_quote_that_has_moved_to_another_section(
    tmp_path: Path, section: str, quote: str, is_told: bool, why: str
) -> None:
    path = tmp_path / "base.yaml"
    path.write_text(
        HEAD.replace("facts:", "sources: {article: {title: 一年}}\nfacts:")
        + f"  - {{id: a, statement: 一。, statement_en: one, quote: {quote}, section: {section}}}\n",
        encoding="utf-8",
    )
    found = [fault for fault in check_base(path, {"article": SECTIONED}).faults if fault.code == "section"]
    assert bool(found) is is_told, why
    assert all("第一节" in fault.message for fault in found)


def test_what_runs_into_a_circle_is_no_second_error(tmp_path: Path) -> None:
    faults = check(
        tmp_path,
        fact("a", "第一台机器。", "superseded_by: b"),
        fact("b", "又一种产品。", "superseded_by: b"),
        fact("c", "还有职工。", "superseded_by: nowhere"),
    )
    assert seen(faults) == [("circle", 1), ("unknown-fact", 2)]


@pytest.mark.parametrize(
    ("one", "other", "told"),
    [
        ("also: [老厂]", "also: [老厂]", 'of "甲" in line 3'),
        ("also: [老厂]", "also: [老廠]", 'of "甲" in line 3'),
        ("en: [Old Mill]", "en: [old mill]", '"old mill" is a name of "甲" in line 3'),
        ("also: [老厂]", "en: [老厂]", 'of "甲" in line 3'),
        ("also: [老厂]", "also: [甲]", '"甲" is the key of another one, in line 3'),
        ("also: [老厂]", "also: [旧厂]", ""),
        ("kind: mill", "kind: mill", ""),
    ],
)
def test_a_name_of_two_things(tmp_path: Path, one: str, other: str, told: str) -> None:
    path = tmp_path / "base.yaml"
    for section in ("entities", "attributes"):
        if section == "attributes" and "kind" in one:
            continue
        head = f"format: 1\n{section}:\n  甲: {{{one}}}\n  乙: {{{other}}}\n"
        path.write_text(head + "facts: [{id: a, statement: 一。, statement_en: one}]\n", encoding="utf-8")
        faults = check_base(path).faults
        assert [(fault.code, fault.place.line) for fault in faults] == ([("shared-name", 4)] if told else [])
        assert all(told in fault.message for fault in faults)
