"""Texts in the place of a base: which base is used, how texts are read, and what is said of bad ones."""

import json
from pathlib import Path

import pytest

from factcli.facts.load import load_base
from factcli.facts.merge import join_parts
from factcli.verify.source import read_source
from tests.cli.conftest import TEA, Outcome, Run
from tests.render.results import HOSTILE

TEXT = "# 年报\n\n松风茶厂有员工45人。\n白溪镇修了一座桥。\n"


@pytest.fixture
def report(tmp_path: Path) -> Path:
    file = tmp_path / "report.md"
    file.write_text(TEXT, encoding="utf-8")
    return file


def judged(outcome: Outcome) -> dict[str, object]:
    [result] = json.loads(outcome.out)["results"]
    assert isinstance(result, dict)
    return result


def test_a_text_takes_the_place_of_the_base(run: Run, report: Path) -> None:
    """Of the packaged one, and of the one that the variable names."""
    outcome = run("verify", "--format", "json", "--source", str(report), "松风茶厂有员工45人")
    whole, result = json.loads(outcome.out), judged(outcome)
    assert whole["base"].startswith("report.md ")
    assert len(whole["base"]) == len("report.md ") + 12
    assert result["verdict"] == "supported"
    assert result["evidence"] == [
        {
            "base": "report.md",
            "id": "line:3",
            "statement": "松风茶厂有员工45人。",
            "quote": "松风茶厂有员工45人。",
            "source": "report.md",
        }
    ]
    assert (
        judged(run("verify", "--format", "json", "--source", str(report), "云雾茶厂投资额为6亿元"))["verdict"]
        == "nei"
    )


def test_a_reader_sees_each_sentence_once_and_that_a_text_is_the_judge(run: Run, report: Path) -> None:
    out = run("verify", "--source", str(report), "松风茶厂有员工54人").out
    assert out.count("松风茶厂有员工45人") == 1
    assert "In the text: 45人" in out
    assert "Source: report.md, 年报" in out
    assert out.splitlines()[-1].startswith("Text: report.md ")
    both = run(
        "verify", "--source", str(report), "--facts", str(TEA), "松风茶厂有员工54人", "云雾茶厂投资额60亿元"
    ).out
    assert both.count("Held: ") == both.count("Quote: ") == both.count("In the text: ") == 1
    assert both.splitlines()[-1].startswith("Fact bases: ")


def test_a_named_base_is_added(run: Run, report: Path) -> None:
    for claim in ("松风茶厂有员工45人", "云雾茶厂投资额为6亿元"):
        arguments = ["verify", "--format", "json", "--source", str(report), "--facts", str(TEA), claim]
        assert judged(run(*arguments))["verdict"] == "supported"


def test_several_texts(run: Run, report: Path, tmp_path: Path) -> None:
    other = tmp_path / "other" / "report.md"
    other.parent.mkdir()
    other.write_bytes(b"\xef\xbb\xbf" + "云门山海拔812米。".encode())
    both = ["--source", str(report), "--source", str(other), "--source", str(report)]
    for claim, source in (("松风茶厂有员工45人", report), ("云门山海拔812米", other)):
        outcome = run("verify", "--format", "json", *both, claim)
        [result] = json.loads(outcome.out)["results"]
        assert (result["verdict"], result["evidence"][0]["statement"]) == ("supported", f"{claim}。")
        assert result["evidence"][0]["source"] in ("report.md", str(source))


def test_another_encoding_is_said(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "old.txt"
    file.write_text(TEXT, encoding="gb18030")
    arguments = ["verify", "--source", str(file), "松风茶厂有员工45人"]
    outcome = run(*arguments)
    assert outcome.out.startswith("supported: ")
    assert outcome.err == f"{file} is not UTF-8; it is read as GB18030.\n"
    assert run(*arguments, "-q").err == ""


@pytest.mark.parametrize(
    ("data", "code", "says"),
    [
        (b"", 2, "holds no sentence to verify against."),
        (b" \n\t\n# \n---\n", 2, "holds no sentence to verify against."),
        (b"\x89PNG\r\n\0\0", 2, "is no text: it holds NUL bytes."),
        ("松风".encode("utf-16"), 2, "is neither UTF-8 nor GB18030."),
        (b"\xff\xff", 2, "is neither UTF-8 nor GB18030."),
        (None, 4, "can't be read: it isn't there."),
    ],
    ids=str,
)
@pytest.mark.parametrize("form", ["text", "json"])
def test_a_text_that_cannot_be_used(
    data: bytes | None, code: int, says: str, form: str, run: Run, tmp_path: Path
) -> None:
    file = tmp_path / "bad.txt"
    if data is not None:
        file.write_bytes(data)
    outcome = run("verify", "--format", form, "--source", str(file), "x")
    assert (outcome.code, outcome.out) == (code, "")
    sentence, hint = outcome.err.splitlines()
    assert sentence == f"Error: The file {file} {says}"
    assert hint


def test_a_bad_base_beside_a_text(run: Run, report: Path) -> None:
    outcome = run("verify", "--source", str(report), "--facts", "no such base", "x")
    assert (outcome.code, outcome.out) == (3, "")


def test_hostile_texts_are_harmless(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "\x1b[31m[red]evil.txt"
    text = HOSTILE.replace("\udc80", "").replace("\r\n\t", "")
    file.write_text(f"松风茶厂{text}有员工45人。\n{text}。", encoding="utf-8")
    for options in ([], ["--explain"], ["--format", "json", "--explain"], ["--jobs", "2"]):
        outcome = run("verify", *options, "--source", str(file), f"松风茶厂{text}有员工46人", "松风茶厂")
        shown = outcome.out + outcome.err
        assert shown.replace("\n", "").replace("\u3000", "").isprintable()
        assert "[red]" in shown


def test_several_jobs_know_the_text_too(run: Run, report: Path) -> None:
    arguments = ["verify", "--source", str(report), "松风茶厂有员工45人", "松风茶厂有员工54人"]
    assert run(*arguments, "--jobs", "2") == run(*arguments)


def test_beside_a_compiled_base_a_text_says_the_same_and_the_facts_stay_in_their_file(
    run: Run, report: Path, tmp_path: Path
) -> None:
    compiled = tmp_path / "tea.facts"
    assert run("base", "compile", str(TEA), "-o", str(compiled), "-q").code == 0
    claims = (
        "松风茶厂有员工54人",
        "云雾茶厂投资额60亿元",
        "白溪镇修了一座桥，云雾茶厂投资额60亿元",
        "松风茶厂搬走了",
    )
    told = [
        run("verify", "--format", form, "--source", str(report), "--facts", str(base), *claims)
        for form in ("text", "json")
        for base in (TEA, compiled)
    ]
    assert told[0] == told[1]
    assert told[2] == told[3]
    joined = join_parts([load_base(compiled), read_source("report.md", TEXT)])
    assert not isinstance(joined.facts, tuple)
    assert [part.name for part in joined.parts] == ["tea", "report.md"]
    found = joined.fact("line:3")
    assert found is not None
    assert joined.source_of(found).key == "report.md"
