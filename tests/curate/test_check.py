"""Checking a base: each thing that can be wrong with it, at its line, and the figures it reports."""

from fractions import Fraction
from pathlib import Path

import pytest

from factcli.curate.check import check_base
from factcli.errors import Severity
from factcli.facts.load import load_base
from factcli.text.normalize import squeeze
from tests.curate.checked import DIGEST, FACTS, FIRST_LINE, HEAD, SOUND, SOURCE, check


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
