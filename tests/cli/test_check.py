"""`factcli base check` as it is run: its forms, its day, and what hostile bases may do."""

import json
from hashlib import sha256
from pathlib import Path

import pytest

from factcli.cli.app import run
from factcli.facts.fault import MAX_FAULTS
from factcli.text.normalize import squeeze

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


TEXT = "纸厂有职工三百人，去年建成。"
SOURCED = """\
format: 1
name: {name}
sources: {{{key}: {{title: 纸厂, sha256: {digest}}}}}
facts:
  - {{id: staff, statement: {name}有三百人。, statement_en: Three hundred., quote: {quote}}}
"""


def write_sourced(path: Path, quote: str, *, key: str = "article", text: str = TEXT) -> Path:
    digest = sha256(squeeze(text).encode()).hexdigest()
    base = SOURCED.format(name=path.stem, key=key, quote=quote, digest=digest)
    path.write_text(base, encoding="utf-8")
    return path


def faults(capsys: pytest.CaptureFixture[str]) -> list[tuple[str, str]]:
    found = json.loads(capsys.readouterr().out)["faults"]
    return [(fault["code"], Path(fault["file"]).name) for fault in found]


@pytest.mark.parametrize(
    ("sources", "code", "wrong"),
    [
        ([], 0, []),
        (["{text}"], 3, [("quote", "b.yaml")]),
        (["article={text}"], 3, [("quote", "b.yaml")]),
        (["a/article={text}"], 0, []),
        (["b/article={text}"], 3, [("quote", "b.yaml")]),
        (["{other}"], 3, [("sha256", "a.yaml"), ("quote", "a.yaml"), ("sha256", "b.yaml")]),
    ],
)
def test_one_text_for_all_sources_that_are_the_same(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    sources: list[str],
    code: int,
    wrong: list[tuple[str, str]],
) -> None:
    text, other = tmp_path / "a=text.txt", tmp_path / "other.txt"
    text.write_text(TEXT, encoding="utf-8")
    other.write_text("去年建厂，人不多。", encoding="utf-8")
    write_sourced(tmp_path / "a.yaml", "职工三百人")
    write_sourced(tmp_path / "b.yaml", "去年建厂")
    options = [word for name in sources for word in ("--source", name.format(text=text, other=other))]
    assert run(["base", "check", str(tmp_path), "--format", "json", *options]) == code
    assert faults(capsys) == wrong


def test_it_is_to_be_said_which_source_a_text_is(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = tmp_path / "text.txt"
    text.write_text(TEXT, encoding="utf-8")
    write_sourced(tmp_path / "a.yaml", "职工三百人")
    write_sourced(tmp_path / "b.yaml", "去年建厂", text="别的")
    write_sourced(tmp_path / "c.yaml", "去年建厂", key="letter", text="另外的")
    assert run(["--lang", "en", "base", "check", str(tmp_path), "--source", str(text)]) == 2
    said = capsys.readouterr().err
    assert "a/article, b/article, letter" in said


def test_bases_and_folders_together(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "more"
    folder.mkdir()
    write_sourced(folder / "a.yaml", "x")
    write_sourced(tmp_path / "b.yaml", "x")
    lines = [{"format": 1, "name": "c"}, {"id": "one", "statement": "一。", "topic": "TODO"}]
    (folder / "c.jsonl").write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    names = [str(tmp_path / "b.yaml"), str(folder), str(tmp_path / "b.yaml")]
    assert run(["--lang", "en", "base", "check", *names]) == 0
    by_name = capsys.readouterr().out
    assert "c.jsonl:2: warning" in by_name
    assert by_name.endswith("0 errors, 2 warnings in 3 bases.\n")
    assert run(["--lang", "en", "--facts", names[0], "--facts", names[1], "base", "check"]) == 0
    assert capsys.readouterr().out == by_name
    assert run(["base", "check", *names, "--format", "json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert [base["file"] for base in found["bases"]] == [
        names[0],
        str(folder / "a.yaml"),
        str(folder / "c.jsonl"),
    ]
    assert found["figures"]["facts"] == sum(base["figures"]["facts"] for base in found["bases"]) == 3
    assert run(["base", "check", *names, "--strict"]) == 3
    assert run(["base", "check", names[0], str(tmp_path / "no.yaml")]) == 3


def test_very_many_warnings_leave_the_base_usable(base: Path, capsys: pytest.CaptureFixture[str]) -> None:
    facts = "".join(
        f"  - {{id: f{number}, statement: 第{number}条, statement_en: No. {number}, topic: TODO}}\n"
        for number in range(MAX_FAULTS + 234)
    )
    base.write_text("format: 1\nname: many\nfacts:\n" + facts, encoding="utf-8")
    assert run(["--lang", "en", "base", "check", str(base)]) == 0
    *_, more, _hint, _figures, last = capsys.readouterr().out.splitlines()
    assert "And 234 more warnings that are not listed: todo 234. [too-many]" in more
    assert last == f"0 errors, {MAX_FAULTS + 234} warnings."
    assert run(["base", "check", str(base), "--strict"]) == 3
    capsys.readouterr()
    assert run(["base", "check", str(base), "--format", "json"]) == 0
    assert json.loads(capsys.readouterr().out)["warnings"] == MAX_FAULTS + 234


def test_an_empty_name_is_no_base(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--lang", "en", "base", "check", ""]) == 2
    assert "empty" in capsys.readouterr().err
