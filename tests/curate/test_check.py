"""Checking a base: each thing that can be wrong with it, at its line, and the figures it reports."""

from fractions import Fraction
from hashlib import sha256
from pathlib import Path

import pytest

from factcli.curate.check import check_base
from factcli.curate.report import Report
from factcli.errors import BaseError, Severity
from factcli.facts.fault import MAX_FAULTS
from factcli.facts.load import load_base
from factcli.text.normalize import squeeze

SOURCE = """港口去年扩建。
新码头长420米，水深9.5米，总投资3.6
亿元，用时200天建成。“四大泊位”分别是东一、东二、西一、西二。
吞吐量增长8.2%，比上年高1.7个百分点。《关于支持港口建设与航运发展的若干意见》已经出台。港口还有许多别的事情可以讲，
比如潮汐、灯塔、渔船和来来往往的旅客，这里就不再一一细说了，留给以后的文章。
"""
DIGEST = sha256(squeeze(SOURCE).encode()).hexdigest()
HEAD = f"""\
format: 1
name: harbour
sources: {{article: {{title: 港口, sha256: {DIGEST}}}}}
entities:
  港口: {{kind: port, also: [海港], en: [harbour]}}
  新码头: {{en: [new quay]}}
attributes:
  长度: {{en: [length]}}
  四大泊位: {{en: [four great berths]}}
  吞吐量增长: {{recurs: yearly}}
  状态: {{stages: [在建, 建成]}}
facts:
"""
SOUND = """\
  - {id: berths, statement: 港口有四个泊位。, statement_en: The harbour has four berths., subject: 港口, attribute: 四大泊位,
     members: [东一, 东二, 西一, 西二], closed: true, quote: “四大泊位”}
  - {id: growth, statement: 吞吐量增长了百分之八点二。, statement_en: Throughput grew by 8.2%., subject: 港口,
     attribute: 吞吐量增长, value: 8.2%, period: 2023年, quote: 增长8.2%}
  - {id: lead, statement: 增速高出一点七个百分点。, statement_en: That is 1.7 points more., subject: 港口, value: 1.7个百分点}
  - {id: before, statement: 上一年增长百分之六点五。, statement_en: The year before it grew by 6.5%., subject: 港口,
     value: 6.5%, derived: growth - lead}
  - {id: cost, statement: 建新码头花了三亿六千万元。, statement_en: The new quay cost 360 million yuan., subject: 新码头,
     value: 3.6亿元, status: 建成, quote: 总投资3.6亿元}
"""
FIRST_LINE = HEAD.count("\n") + 1


def check(folder: Path, text: str, source: str | None = SOURCE) -> Report:
    path = folder / "base.yaml"
    path.write_text(text, encoding="utf-8")
    return check_base(path, None if source is None else {"article": source})


def test_a_sound_base_has_no_fault(tmp_path: Path) -> None:
    report = check(tmp_path, HEAD + SOUND)
    assert [str(fault) for fault in report.faults] == []
    assert not report.fails(strict=True)
    figures = report.figures
    assert (figures.facts, figures.entities, figures.attributes, figures.quotes) == (5, 2, 4, 3)
    assert (figures.derived, figures.in_english, figures.topics) == (1, 5, 0)
    quoted = len("“四大泊位”增长8.2%总投资3.6亿元")
    assert figures.coverage == {"article": Fraction(quoted, len(squeeze(SOURCE)))}
    assert report.label.startswith("harbour ")


def test_the_sentences_of_an_english_base_are_in_english(tmp_path: Path) -> None:
    path = tmp_path / "planets.yaml"
    path.write_text(
        "format: 1\nname: planets\nlanguage: en\nfacts:\n  - {id: moons, statement: Mars has two moons.}\n",
        encoding="utf-8",
    )
    assert check_base(path).figures.in_english == 1


def test_a_loaded_base_is_checked_too(tmp_path: Path) -> None:
    path = tmp_path / "base.yaml"
    path.write_text(HEAD + SOUND.replace("6.5%, d", "6.6%, d"), encoding="utf-8")
    fault, unsaid, in_english = check_base(load_base(path), {"article": SOURCE}).faults
    assert unsaid.code == in_english.code == "unsaid"
    assert (fault.code, fault.place.line, fault.place.file) == ("derived", FIRST_LINE + 5, str(path))


# what is added to a sound base: fact (id and statements are supplied), code, severity, a piece of message or hint
FACTS = [
    ("quote: 港口今年扩建", "quote", "error", 'Line 1 of the source has: "港口去年扩建"'),
    ("quote: 从来没有的话", "quote", "error", "Copy it"),
    ("quote: 水深9.5米，总投资3.6亿元，用时200天建成", "long-quote", "warning", "24 characters"),
    ("value: 7个个", "unreadable-value", "error", "starts like a number"),
    ("value: 约9个个", "unreadable-value", "error", "starts like a number"),
    ("period: 从前有一天", "unreadable-period", "error", "2023年以来"),
    ("superseded_by: groth", "unknown-fact", "error", 'Did you mean "growth"?'),
    ("superseded_by: extra", "circle", "error", "superseded by itself"),
    ("subject: 新码投", "undeclared-subject", "warning", 'Did you mean "新码头"?'),
    ("attribute: 完全不同的东西", "undeclared-attribute", "warning", "Declare it"),
    ("status: 停工", "stage", "warning", "在建, 建成"),
    ("attribute: 状态, value: 停工", "stage", "warning", "在建, 建成"),
    (
        "attribute: 四大泊位, members: [甲, 乙, 丙], closed: true",
        "count",
        "error",
        "says 4, but the list has 3",
    ),
    ("value: 3个, pairs: {甲: 乙, 丙: 丁}, closed: true", "count", "error", "says 3, but the list has 2"),
    ("closed: true", "nothing-closed", "warning", "no members"),
    ("ordered: true", "nothing-ordered", "warning", "no members"),
    ("members: [甲, 乙, 甲]", "twice", "warning", '"甲" stands here twice'),
    ("value: 9.8%, derived: growth + lead", "derived", "error", "8.2% + 1.7个百分点 = 9.9%"),
    ("derived: growth + lead", "no-value", "error", "8.2% + 1.7个百分点 = 9.9%"),
    ("value: 南边, derived: growth + lead", "derived", "error", "is no quantity"),
    ("value: 9.9%, derived: groth + lead", "derived", "error", 'Did you mean "growth"?'),
    ("value: 9.9%, derived: growth +", "derived", "error", "breaks off"),
    ("value: 9.9%, derived: growth + berths", "derived", "error", "write count(id)"),
    ("value: 9.9%, derived: extra + lead", "circle", "error", "extra → extra"),
    ("topic: TODO ask the pilot", "todo", "warning", "Finish it"),
    ("vlaue: 3", "unknown-key", "error", 'Did you mean "value"?'),
    ("source: articel", "unknown-source", "error", 'Did you mean "article"?'),
]


@pytest.mark.parametrize(("slots", "code", "severity", "piece"), FACTS)
def test_each_fault_of_a_fact(tmp_path: Path, slots: str, code: str, severity: str, piece: str) -> None:
    extra = (
        f"  - id: extra\n    statement: 另外还有一件事。\n    statement_en: One more thing.\n    {slots}\n"
    )
    if ", " in slots and ": " in slots.partition(", ")[2]:
        extra = (
            f"  - {{id: extra, statement: 另外还有一件事。, statement_en: One more thing.,\n     {slots}}}\n"
        )
    report = check(tmp_path, HEAD + SOUND + extra)
    # The sentence of the extra fact says nothing of its slots; that has tests of its own.
    faults = [fault for fault in report.faults if fault.code != "unsaid"]
    assert [(fault.code, str(fault.severity)) for fault in faults] == [(code, severity)]
    (fault,) = faults
    assert piece in str(fault)
    assert fault.hint
    assert fault.place.line >= FIRST_LINE + SOUND.count("\n")
    assert report.fails() == (severity == "error")
    assert report.fails(strict=True)


# what in the head or the sound facts is replaced by what, the line of it, code, severity
REPLACED = [
    (DIGEST, "0" * 64, 3, "sha256", Severity.ERROR),
    (f", sha256: {DIGEST}", "", 3, "no-sha256", Severity.WARNING),
    ("{article: {", "{other: {", 3, "unknown-source", Severity.ERROR),
    ("新码头: {", "新码头: {also: [海港], ", 6, "shared-name", Severity.WARNING),
    ("[海港]", "[海港, 海港]", 5, "twice", Severity.WARNING),
    ("长度: {", "长度: {also: [四大泊位], ", 8, "shared-name", Severity.WARNING),
    ("statement_en: Throughput grew by 8.2%., ", "", FIRST_LINE + 2, "no-english", Severity.WARNING),
]


@pytest.mark.parametrize(("old", "new", "line", "code", "severity"), REPLACED)
def test_each_fault_elsewhere(
    tmp_path: Path, old: str, new: str, line: int, code: str, severity: Severity
) -> None:
    text = HEAD + SOUND
    assert text.count(old) == 1
    report = check(tmp_path, text.replace(old, new))
    assert (code, severity, line) in [
        (fault.code, fault.severity, fault.place.line) for fault in report.faults
    ]


@pytest.mark.parametrize(
    ("statement", "is_copied"),
    [
        ("港口还有许多别的事情可以讲，比如潮汐。", True),
        ("海港里有灯塔，也有渔船，旅客很多。", False),
        ("“四大泊位”分别是东一、东二、西一、西二。", False),
        ("《关于支持港口建设与航运发展的若干意见》已经出台。", False),
    ],
)
def test_a_statement_is_in_our_own_words(tmp_path: Path, statement: str, is_copied: bool) -> None:
    head = HEAD.replace("  新码头:", "  意见: {also: [关于支持港口建设与航运发展的若干意见]}\n  新码头:")
    fact = f"  - {{id: q, statement: {statement}, statement_en: n, members: [东一, 东二, 西一, 西二]}}\n"
    report = check(tmp_path, head + fact)
    assert [fault.code for fault in report.faults] == (["copied"] if is_copied else [])


def test_quotes_may_not_repeat_most_of_the_source(tmp_path: Path) -> None:
    plain = squeeze(SOURCE)
    quotes = [plain[place : place + 16] for place in range(0, len(plain) // 2 + 16, 16)]
    facts = "".join(
        f'  - {{id: q{number}, statement: 第{number}件。, statement_en: n, quote: "{quote}"}}\n'
        for number, quote in enumerate(quotes)
    )
    report = check(tmp_path, HEAD + facts)
    assert "coverage" in [fault.code for fault in report.errors]
    assert report.figures.coverage["article"] > Fraction(1, 2)


@pytest.mark.parametrize(
    ("quote", "is_long"),
    [
        ("《关于支持港口建设与航运发展的若干意见》", False),
        ("关于支持港口建设与航运发展的若干意见", True),
        ("《关于支持港口建设与航运发展的若干意见》已经出台", True),
        ("新码头长420米，水深9.5米", False),
    ],
)
def test_a_title_may_be_long(tmp_path: Path, quote: str, is_long: bool) -> None:
    fact = f'  - {{id: q, statement: 有一份文件。, statement_en: n, quote: "{quote}"}}\n'
    codes = [fault.code for fault in check(tmp_path, HEAD + fact).faults]
    assert codes == (["long-quote"] if is_long else [])


def test_a_name_of_the_base_may_be_long(tmp_path: Path) -> None:
    name = "关于支持港口建设与航运发展的若干意见"
    head = HEAD.replace("  新码头:", f"  意见: {{also: [{name}]}}\n  新码头:")
    fact = f"  - {{id: q, statement: 有一份文件。, statement_en: n, quote: {name}}}\n"
    assert check(tmp_path, head + fact).faults == ()


def test_without_a_source_quotes_are_only_measured(tmp_path: Path) -> None:
    report = check(tmp_path, HEAD + SOUND.replace("增长8.2%}", "并不在文章里}"), None)
    assert report.faults == ()
    assert report.figures.coverage == {}


def test_each_undeclared_name_is_told_once(tmp_path: Path) -> None:
    facts = "".join(
        f"  - {{id: n{number}, statement: 灯塔的第{number}件事。, statement_en: n, subject: 灯塔}}\n"
        for number in range(5)
    )
    report = check(tmp_path, HEAD + facts)
    assert [(fault.code, fault.place.line) for fault in report.faults] == [("undeclared-subject", FIRST_LINE)]


def test_all_faults_come_in_one_run_by_line(tmp_path: Path) -> None:
    bad = "".join(
        f"  - id: extra{number}\n    statement: 这是另外第{number}件毫不相干的事。\n    {slots}\n"
        for number, (slots, *_) in enumerate(FACTS)
        if ", " not in slots
    )
    report = check(tmp_path, HEAD.replace("name:", "nmae:") + SOUND + bad)
    lines = [fault.place.line for fault in report.faults]
    assert lines == sorted(lines)
    assert len(report.errors) > 8
    assert len(report.warnings) >= 10
    again = check(tmp_path, HEAD.replace("name:", "nmae:") + SOUND + bad)
    assert list(map(str, again.faults)) == list(map(str, report.faults))


def test_a_file_that_is_no_base_is_reported(tmp_path: Path) -> None:
    report = check(tmp_path, "format: [1\n")
    assert [fault.code for fault in report.faults] == ["syntax"]
    assert report.fails()
    assert report.label == ""


def test_a_missing_file_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(BaseError):
        check_base(tmp_path / "missing.yaml")


@pytest.mark.parametrize(
    ("fact", "code"),
    [
        ("id: Bad Id, statement: 一。", "id"),
        ("statement: 一。", "missing-key"),
        ("id: cost, statement: 一。", "duplicate-id"),
    ],
)
def test_a_fact_without_an_id_of_its_own_is_checked_on(tmp_path: Path, fact: str, code: str) -> None:
    broken = f"  - {{{fact}, value: 3x8q, period: 何时, derived: growth + nowhere}}\n"
    report = check(tmp_path, HEAD + SOUND + broken)
    codes = {fault.code for fault in report.errors}
    assert codes == {code, "unreadable-value", "unreadable-period", "derived"}
    assert {fault.place.line for fault in report.errors} == {FIRST_LINE + SOUND.count("\n")}


def test_a_base_without_facts_is_told(tmp_path: Path) -> None:
    report = check(tmp_path, "format: 1\nfacts: []\n", None)
    (fault,) = report.faults
    assert (fault.code, fault.severity, fault.place.line) == ("no-facts", Severity.WARNING, 2)


def test_a_missing_format_is_told_with_the_one_to_write(tmp_path: Path) -> None:
    (fault,) = check(tmp_path, "facts: [{id: a, statement: b}]\n", None).errors
    assert (fault.code, fault.hint) == ("missing-key", "Write format: 1.")


def test_a_base_without_english_is_told_once(tmp_path: Path) -> None:
    facts = "".join(f"  - {{id: f{number}, statement: 第{number}家店开了。}}\n" for number in range(9))
    path = tmp_path / "shops.yaml"
    path.write_text(f"format: 1\nname: shops\nfacts:\n{facts}", encoding="utf-8")
    [fault] = [fault for fault in check_base(path, {}).faults if fault.code == "no-english"]
    assert "9 facts" in fault.message
    assert fault.place.line == 3


def many(folder: Path, count: int, slots: str = "") -> Report:
    facts = "".join(
        f"  - {{id: f{number}, statement: 第{number}家店, topic: TODO{slots}}}\n" for number in range(count)
    )
    return check(folder, f"format: 1\nname: shops\nlanguage: en\nfacts:\n{facts}", None)


@pytest.mark.parametrize(
    ("count", "unlisted"), [(MAX_FAULTS, 0), (MAX_FAULTS + 1, 1), (MAX_FAULTS + 500, 500)]
)
def test_many_warnings_stay_warnings(tmp_path: Path, count: int, unlisted: int) -> None:
    report = many(tmp_path, count)
    assert not report.fails()
    assert report.warning_count == count
    assert len(report.faults) == MAX_FAULTS + bool(unlisted)
    if unlisted:
        assert report.faults[-1].code == "too-many"
        assert f"{unlisted} more" in report.faults[-1].message
        assert f"todo {unlisted}" in report.faults[-1].message


def test_errors_are_found_behind_many_warnings(tmp_path: Path) -> None:
    report = many(tmp_path, MAX_FAULTS + 500, ", vlaue: 1")
    assert len(report.errors) == MAX_FAULTS + 1
    assert [fault.code for fault in report.errors][-1] == "too-many"
    assert "not read" in report.errors[-1].message
    mixed = "format: 1\nname: shops\nlanguage: en\nfacts:\n" + "".join(
        f"  - {{id: f{number}, statement: 第{number}家店, topic: TODO}}\n"
        for number in range(MAX_FAULTS + 500)
    )
    report = check(tmp_path, mixed + "  - {id: last, statement: 最后一家, period: 何时}\n", None)
    assert [fault.code for fault in report.errors] == ["unreadable-period"]
    assert report.faults[-1].severity is Severity.WARNING
