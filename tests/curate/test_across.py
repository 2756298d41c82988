"""Several bases checked at once: each fault in its own file, and what goes wrong between two of them."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from factcli.curate.check import check_readings, read_bases
from factcli.curate.report import Report
from factcli.errors import BaseError, Fault, Severity

STAFF = "subject: 白河纸厂, attribute: 职工, value: "
OUTPUT = "subject: 白河纸厂, attribute: 产量, value: "
HEAD = """\
format: 1
name: {name}
entities: {{白河纸厂: {{kind: plant}}, 李敏: {{kind: person}}, 王强: {{kind: person}}}}
attributes: {{职工: {{}}, 厂长: {{}}, 产量: {{recurs: yearly}}, 产品: {{several: true}}}}
facts:
"""
FIRST = HEAD.count("\n") + 1


def write(path: Path, *facts: str, name: str = "", head: str = HEAD) -> Path:
    lines = (
        f"  - {{id: f{number}, statement: 第{number}句在{path.stem}。, statement_en: n, {slots}}}\n"
        for number, slots in enumerate(facts)
    )
    path.write_text(head.format(name=name or path.stem) + "".join(lines), encoding="utf-8")
    return path


def check(*paths: Path) -> Report:
    return check_readings(read_bases(paths), [{} for _path in paths])


def between(faults: Sequence[Fault]) -> list[tuple[str, str, int]]:
    kinds = ("contradiction", "same-name", "shared-name")
    return [(f.code, Path(f.place.file).stem, f.place.line) for f in faults if f.code in kinds]


CONTRARY = [
    (STAFF + "300人", STAFF + "420人", True, "two values"),
    (STAFF + "300人", STAFF + "三百人", False, "one value"),
    (STAFF + "300人", STAFF + "超过200人", False, "a bound that the other keeps"),
    (STAFF + "300人, period: 2020年", STAFF + "420人, period: 2021年", False, "two years"),
    (OUTPUT + "3吨, period: 2020年", OUTPUT + "5吨, period: 2020年", True, "one year, two figures"),
    (OUTPUT + "3吨", OUTPUT + "5吨", False, "measured again, no year is told"),
    (STAFF + "300人, superseded_by: f0", STAFF + "420人", False, "superseded"),
    (
        "subject: 白河纸厂, attribute: 厂长, value: 李敏",
        "subject: 白河纸厂, attribute: 厂长, value: 王强",
        True,
        "two names of one kind",
    ),
    (
        "subject: 白河纸厂, attribute: 产品, value: 李敏",
        "subject: 白河纸厂, attribute: 产品, value: 王强",
        False,
        "several",
    ),
]


@pytest.mark.parametrize(("one", "other", "is_told", "why"), CONTRARY)
def test_facts_of_two_bases_that_contradict(
    tmp_path: Path, one: str, other: str, is_told: bool, why: str
) -> None:
    paths = [write(tmp_path / "a.yaml", one), write(tmp_path / "b.yaml", "subject: 李敏", other)]
    found = [fault for fault in check(*paths).faults if fault.code == "contradiction"]
    assert between(found) == ([("contradiction", "b", FIRST + 1)] if is_told else []), why
    assert all(f"{paths[0]}:{FIRST}" in fault.message and '"f0"' in fault.message for fault in found)
    assert all(fault.severity is Severity.ERROR and fault.hint for fault in found)


def test_what_bases_call_otherwise_is_one_thing(tmp_path: Path) -> None:
    one = write(tmp_path / "a.yaml", STAFF + "300人")
    head = HEAD.replace("白河纸厂:", "白河造纸厂:").replace("{{kind: plant}}", "{{also: [白河纸厂]}}")
    other = write(tmp_path / "b.yaml", STAFF.replace("白河纸厂", "白河造纸厂") + "420人", head=head)
    assert between(check(one, other).errors) == [("contradiction", "b", FIRST)]


def test_a_contradiction_within_a_base_is_told_once(tmp_path: Path) -> None:
    one = write(tmp_path / "a.yaml", STAFF + "300人", STAFF + "420人")
    other = write(tmp_path / "b.yaml", OUTPUT + "3吨, period: 2020年")
    assert between(check(one, other).errors) == [("contradiction", "a", FIRST + 1)]


def test_bases_of_one_name_are_not_compared(tmp_path: Path) -> None:
    one = write(tmp_path / "a.yaml", STAFF + "300人", name="mill")
    other = write(tmp_path / "b.yaml", STAFF + "420人", name="mill")
    assert between(check(one, other).faults) == [("same-name", "b", 2)]


def test_a_name_of_two_things_in_two_bases(tmp_path: Path) -> None:
    one = write(tmp_path / "a.yaml", head=HEAD.replace("kind: plant", "also: [老厂]"))
    other = write(
        tmp_path / "b.yaml", head=HEAD.replace("白河纸厂: {{kind: plant", "青山纸厂: {{also: [老厂]")
    )
    found = check(one, other).faults
    assert between(found) == [("shared-name", "b", 3)]
    assert f"{one}:3" in next(fault.message for fault in found if fault.code == "shared-name")


def test_attributes_of_two_bases_may_be_called_alike(tmp_path: Path) -> None:
    one = write(tmp_path / "a.yaml", head=HEAD.replace("职工: {{}}", "职工: {{en: [staff]}}"))
    other = write(tmp_path / "b.yaml", head=HEAD.replace("产量: {{", "产量: {{en: [staff], "))
    assert between(check(one, other).faults) == []


def test_the_same_base_checked_alone_has_the_same_faults(tmp_path: Path) -> None:
    paths = [
        write(tmp_path / "a.yaml", "vlaue: 3", "value: 7个个"),
        write(tmp_path / "b.yaml", "period: 何时"),
    ]
    paths.append(tmp_path / "broken.yaml")
    paths[-1].write_text("format: [1\n", encoding="utf-8")
    together = check(*paths)
    alone = [check(path) for path in paths]
    assert [str(fault) for fault in together.faults] == [str(f) for report in alone for f in report.faults]
    assert [part.figures for part in together.parts] == [report.figures for report in alone]
    assert together.figures.facts == 3
    assert together.warning_count == sum(report.warning_count for report in alone)


def test_a_file_that_cannot_be_read_is_a_fault_among_others(tmp_path: Path) -> None:
    sound = write(tmp_path / "a.yaml", STAFF + "300人")
    report = check(tmp_path / "missing.yaml", sound)
    assert [(fault.code, Path(fault.place.file).name) for fault in report.errors] == [
        ("unreadable", "missing.yaml")
    ]
    with pytest.raises(BaseError):
        check(tmp_path / "missing.yaml")
