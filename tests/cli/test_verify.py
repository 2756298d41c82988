"""The flow of claims through `factcli verify`, with an engine that judges by a word."""

import io
import json
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from factcli.cli.claim_file import FileClaims
from factcli.cli.claims import Line
from factcli.errors import MachineError
from tests.cli.conftest import Run

pytestmark = pytest.mark.usefixtures("fake_verifier")


def give(monkeypatch: pytest.MonkeyPatch, data: bytes) -> None:
    """Let standard input hold `data`."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data), encoding="utf-8"))


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["right"], 0),
        (["wrong"], 1),
        (["neither"], 0),
        (["neither", "--fail-on", "nei"], 1),
        (["wrong", "--fail-on", "nei"], 1),
        (["right", "wrong", "right"], 1),
        (["odd", "wrong"], 2),
        (["wrong", "odd"], 2),
    ],
    ids=str,
)
def test_exit_codes(arguments: list[str], code: int, run: Run) -> None:
    for form in ("text", "json", "jsonl"):
        assert run("verify", *arguments, "--format", form).code == code


def test_text_names_the_base_once(run: Run) -> None:
    outcome = run("verify", "right", "wrong")
    assert outcome.out.startswith("supported: right\n")
    assert "\n\nrefuted: wrong\n" in outcome.out
    assert outcome.out.splitlines()[-1].startswith("Fact base: 茶镇 ")
    assert outcome.out.count("Fact base") == 1


def test_lines(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    give(monkeypatch, b"\xef\xbb\xbfright\r\n\n# wrong\n   \nodd \xe8\x8c\xb6\nlast")
    outcome = run("verify", "--file", "-", "--format", "jsonl")
    results = [json.loads(line) for line in outcome.out.splitlines()]
    assert [(result["line"], result["claim"]) for result in results] == [
        (1, "right"),
        (3, "# wrong"),
        (5, "odd 茶"),
        (6, "last"),
    ]
    assert [result.get("verdict") for result in results] == ["supported", "refuted", None, "nei"]
    assert results[2] == {"version": 1, "line": 5, "claim": "odd 茶", "error": "It is odd."}
    assert outcome.code == 2
    keys = [
        "version",
        "line",
        "claim",
        "verdict",
        "confidence",
        "parts",
        "evidence",
        "nearest",
        "correction",
        "reason",
    ]
    assert list(results[0]) == keys


def test_json_is_one_object(run: Run) -> None:
    whole = json.loads(run("verify", "right", "odd", "--format", "json").out)
    assert list(whole) == ["version", "base", "results"]
    assert [result["line"] for result in whole["results"]] == [1, 2]


@pytest.mark.parametrize("words", [[], ["-"], ["--file", "-"]], ids=str)
def test_standard_input(words: list[str], run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    give(monkeypatch, b"right\nwrong\n")
    assert run("verify", *words).out.count(": ") > 2


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["-", "right"], "- stands for the claims of standard input and goes with no other claim."),
        (["right", "-"], "- stands for the claims of standard input and goes with no other claim."),
        (["--file", "a.txt", "--file", "b.txt"], "The option --file may be given only once."),
        (
            ["right", "--file", "a.txt"],
            "Claims come either from the command line or from --file, not from both.",
        ),
    ],
    ids=str,
)
def test_one_place_to_read_claims_from(words: list[str], sentence: str, run: Run) -> None:
    outcome = run("verify", *words)
    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err.splitlines()[0] == f"Error: {sentence}"


def test_other_encodings(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "claims.txt"
    file.write_bytes("right\n茶叶\n".encode("gb18030") + "雀舌\n".encode() + b"\xff\xff\n")
    outcome = run("verify", "--file", str(file), "--format", "jsonl")
    results = [json.loads(line) for line in outcome.out.splitlines()]
    assert [result["claim"] for result in results[:3]] == ["right", "茶叶", "雀舌"]
    assert "error" in results[3]
    assert outcome.err.count("GB18030") == 1
    assert outcome.code == 2
    assert not run("verify", "-q", "--file", str(file), "--format", "jsonl").err


@pytest.mark.parametrize(
    ("name", "options", "is_told"),
    [
        ("claims.csv", [], True),
        ("claims.JSONL", [], True),
        ("claims.csv", ["-q"], False),
        ("claims.txt", [], False),
        ("csv", [], False),
    ],
)
def test_a_table_is_judged_as_it_stands_which_is_told(
    run: Run, tmp_path: Path, name: str, options: list[str], is_told: bool
) -> None:
    file = tmp_path / name
    file.write_text("right\n", encoding="utf-8")
    outcome = run("verify", *options, "--file", str(file))
    assert (outcome.code, outcome.out.startswith("supported: ")) == (0, True)
    note = f"The file {file} is read as it stands, a claim a line; take the claims out of it first.\n"
    assert outcome.err == (note if is_told else "")


def test_nothing_to_verify(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    for data in (b"\n \n", b""):
        give(monkeypatch, data)
        assert run("verify") == ("", "The standard input holds no claim.\n", 0)
        give(monkeypatch, data)
        assert run("verify", "-q") == ("", "", 0)
    give(monkeypatch, b"")
    assert json.loads(run("verify", "--format", "json").out)["results"] == []


def test_a_blank_file_is_said(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "claims.txt"
    file.write_text(" \n\n", encoding="utf-8")
    for form in ("text", "jsonl"):
        outcome = run("verify", "--file", str(file), "--format", form)
        assert outcome == ("", f"The file {file} holds no claim.\n", 0)


def test_a_binary_file_is_one_sentence(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "picture.png"
    for data in (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\n\xff\n", "茶\n茶\n".encode("utf-16")):
        file.write_bytes(data)
        outcome = run("verify", "--file", str(file))
        assert (outcome.code, outcome.out) == (2, "")
        assert outcome.err.splitlines()[0] == f"Error: The file {file} is no text: it holds NUL bytes."
        assert len(outcome.err.splitlines()) == 2


def test_a_nul_in_a_text_is_left_to_its_line(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "claims.txt"
    file.write_bytes("right\nrig\0ht 茶\n".encode())
    outcome = run("verify", "--file", str(file), "--format", "jsonl")
    assert [json.loads(line)["line"] for line in outcome.out.splitlines()] == [1, 2]


def test_a_line_in_another_encoding_is_said_once(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "claims.txt"
    file.write_bytes(b"right\n\xff\xff\n")
    assert run("verify", "--file", str(file)).err == f"Error: Line 2: {NO_TEXT}\n"
    chinese = run("--lang", "zh", "verify", "--file", str(file)).err
    assert chinese == "错误：第 2 行：编码既不是 UTF-8，也不是 GB18030；请另存为 UTF-8。\n"


def test_a_folder_instead_of_a_file(run: Run, tmp_path: Path) -> None:
    outcome = run("--lang", "zh", "verify", "--file", str(tmp_path))
    assert outcome.code == 4
    assert outcome.err.startswith(f"错误：文件“{tmp_path}”读不了：它是文件夹。\n")


def test_a_file_that_is_not_there(run: Run) -> None:
    outcome = run("verify", "--file", "/no/such/file")
    assert outcome.code == 4
    assert "/no/such/file" in outcome.err


def test_color(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "\x1b[" not in run("verify", "wrong").out
    assert "\x1b[1;31mrefuted\x1b[0m" in run("verify", "wrong", "--color", "always").out
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert "\x1b[" in run("verify", "wrong").out
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b[" not in run("verify", "wrong").out


def test_a_long_claim_is_whole_in_json_only(run: Run) -> None:
    claim = "right " + "茶" * 15_000
    assert len(run("verify", claim).out) < 5000
    assert json.loads(run("verify", claim, "--format", "jsonl").out)["claim"] == claim


TOO_LONG = "longer than 20000 characters, which is no claim but a document; give a claim a line."
NO_TEXT = "neither UTF-8 nor GB18030; save it again in UTF-8."
BAD_LINES = [
    (b"right " + "茶".encode() * 333_331, TOO_LONG, "a megabyte"),
    (b"x" * 20_001, TOO_LONG, "one too many"),
    ("茶".encode("gb18030") * 20_001, TOO_LONG, "counted in characters, not in bytes"),
    (b"\xff\xff", NO_TEXT, "no text"),
    (b"rig\0ht", "it holds a NUL character, which no text has; take it out.", "a NUL in a text"),
    (b"\x89PNG\xff\0\xfe", NO_TEXT, "a picture pasted in"),
]


@pytest.mark.parametrize("jobs", ["1", "2"])
@pytest.mark.parametrize(("bad", "fault", "why"), BAD_LINES, ids=[why for *_rest, why in BAD_LINES])
def test_a_bad_line_has_its_place_and_the_rest_go_on(
    bad: bytes, fault: str, why: str, jobs: str, run: Run, tmp_path: Path
) -> None:
    file = tmp_path / "claims.txt"
    file.write_bytes(b"right\n" + bad + b"\nwrong\n")
    outcome = run("verify", "-q", "--file", str(file), "--format", "jsonl", "--jobs", jobs)
    first, second, third = map(json.loads, outcome.out.splitlines())
    assert (first["verdict"], third["verdict"], third["line"]) == ("supported", "refuted", 3)
    assert list(second) == ["version", "line", "claim", "error"]
    assert second["error"] == fault
    assert len(second["claim"]) < 250
    assert outcome.code == 2
    outcome = run("verify", "-q", "--file", str(file), "--jobs", jobs)
    assert outcome.err == f"Error: Line 2: {fault}\n"
    assert outcome.out.index("supported: right") < outcome.out.index("refuted: wrong")


def test_the_longest_claim_that_is_judged(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    give(monkeypatch, "\ufeff".encode() + b"right" + "\U0001f375".encode() * 19_995 + b"\r\n")
    assert run("verify", "--format", "jsonl").code == 0
    give(monkeypatch, b"right" + "\U0001f375".encode() * 19_996)
    assert run("verify", "--format", "jsonl").code == 2


def test_json_is_written_as_it_comes(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """Result by result, and still byte for byte what encoding the whole would give."""
    out = run("verify", "right", "odd", "wrong", "--format", "json").out
    assert out == json.dumps(json.loads(out), ensure_ascii=False, indent=2) + "\n"
    give(monkeypatch, b"")
    out = run("verify", "-q", "--format", "json").out
    assert out == json.dumps(json.loads(out), ensure_ascii=False, indent=2) + "\n"


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_file_that_fails_half_way(jobs: str, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """What was read before is judged and written, and the failure is said after it."""

    def break_off(_self: object, _quiet: bool) -> Iterator[Line]:
        for number in range(1, 100):
            yield Line(number, "wrong")
        raise MachineError("The disk is gone.")

    monkeypatch.setattr(FileClaims, "_read", break_off)
    outcome = run("verify", "--file", "claims.txt", "--format", "jsonl", "--jobs", jobs)
    assert (outcome.code, outcome.err) == (4, "Error: The disk is gone.\n")
    assert [json.loads(line)["line"] for line in outcome.out.splitlines()] == [*range(1, 100)]
