"""`factcli base check` as it is run: its forms, its day, and what hostile bases may do."""

import json
from pathlib import Path

import pytest

from factcli.cli.app import run

BASE = """\
format: 1
name: mill
entities: {纸厂: {en: [mill]}}
attributes: {职工: {en: [workers]}}
facts:
  - {id: old, statement: 纸厂有职工300人。, statement_en: The mill has 300 workers., subject: 纸厂, attribute: 职工,
     value: 300人, valid_until: 2021-12-31}
"""


@pytest.fixture
def base(tmp_path: Path) -> Path:
    path = tmp_path / "a,b%c.yaml"
    path.write_text(BASE, encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("today", "options", "code"),
    [
        ("2021-12-31", ["--strict"], 0),
        ("2022-01-01", ["--strict"], 3),
        ("2022-01-01", [], 0),
        ("2022-13-01", [], 2),
        ("yesterday", [], 2),
    ],
)
def test_the_day_of_the_check(base: Path, today: str, options: list[str], code: int) -> None:
    assert run(["base", "check", str(base), "--today", today, *options]) == code


def test_without_a_day_it_is_today(base: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["base", "check", str(base), "--strict"]) == 3
    assert "[expired]" in capsys.readouterr().out


def test_notes_for_a_workflow_are_escaped(base: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = (
        BASE
        + '  - {id: x, statement: "一。", statement_en: "n", topic: "TODO 100%: \\e[2J,\\n::error::no"}\n'
    )
    base.write_text(text, encoding="utf-8")
    assert (
        run(["--lang", "en", "base", "check", str(base), "--format", "github", "--today", "2020-01-01"]) == 3
    )
    control, first, last, *rest = capsys.readouterr().out.splitlines()
    assert rest == []
    assert control.startswith("::error file=")
    assert first.startswith("::warning file=")
    assert "a%2Cb%25c.yaml,line=8,col=" in first
    assert ",title=todo::" in first
    assert "100%25: \\x1b[2J, ::error::no" in first, "in the message itself, never at the start of a line"
    assert first.endswith("%0AFinish it, or take it out.")
    assert last.startswith("::notice::")


@pytest.mark.parametrize("form", ["text", "json", "github"])
def test_no_text_of_a_base_steers_a_terminal(
    base: Path, capsys: pytest.CaptureFixture[str], form: str
) -> None:
    hostile = '"TODO \\e]0;x\\a\\u202e\\r::error::"'
    lines = [
        f"  - {{id: h{number}, statement: {hostile}, subject: {hostile}, attribute: {hostile}, value: {value},"
        f" superseded_by: old, quote: {hostile}}}"
        for number, value in enumerate((hostile, '"3 \\e[1m"', '"4 \\e[1m"'))
    ]
    base.write_text(BASE + "\n".join(lines) + "\n", encoding="utf-8")
    run(["base", "check", str(base), "--format", form])
    out = capsys.readouterr().out
    assert not {"\x1b", "\a", "\r", "\u202e"}.intersection(out)
    if form == "json":
        assert json.loads(out)["faults"]
    if form == "github":
        assert all(
            line.startswith(("::error file=", "::warning file=", "::notice::")) for line in out.splitlines()
        )
