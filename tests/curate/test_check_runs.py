"""One run over a whole base: files that are none, what lacks, and more faults than are listed."""

from pathlib import Path

import pytest

from factcli.curate.check import check_base
from factcli.curate.report import Report
from factcli.errors import BaseError, Severity
from factcli.facts.fault import MAX_FAULTS
from tests.curate.checked import FACTS, FIRST_LINE, HEAD, SOUND, check


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
