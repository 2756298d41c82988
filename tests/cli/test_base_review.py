"""`factcli base review`: line by line, on a terminal, killed, and beside another program."""

import os
from pathlib import Path

import pytest

from factcli.curate.review.reviewing import ChangedMeanwhileError, Review
from factcli.errors import MachineError
from factcli.facts.load import load_base
from tests.cli.conftest import start
from tests.cli.reviewed import BASE, SOURCE, by_lines, editor_of, write_base


@pytest.fixture
def base(tmp_path: Path) -> Path:
    return write_base(tmp_path)


@pytest.mark.parametrize(
    ("language", "typed", "said"),
    [
        (
            "en",
            "keep\ndrop\nundo\nk\nq\n",
            ["Kept and saved.", "Dropped and saved", "Taken back", "TODO: edit it"],
        ),
        (
            "zh",
            "保留\n删除\n撤销\nｋ\n退出\n",
            ["已保留并保存", "已删除并保存", "已撤销并保存", "它含有 TODO"],
        ),
    ],
)
def test_line_by_line(language: str, typed: str, said: list[str], base: Path) -> None:
    out = by_lines(base, typed.replace("undo\nk", "undo\nk\nk").replace("撤销\nｋ", "撤销\nｋ\nｋ"), language)
    for text in said:
        assert text in out
    assert "全镇【产茶约三百吨】，增长一成。" in out
    kept = base.read_text(encoding="utf-8")
    assert kept.count("# reviewed") == 2
    assert "".join(line for line in kept.splitlines(keepends=True) if "# reviewed" not in line) == BASE


def test_it_goes_on_where_it_stopped(base: Path) -> None:
    by_lines(base, "k\n")
    assert "[2 of 3 · 2 to review" in by_lines(base, "q\n")
    moved = base.with_name("moved.yaml")
    base.rename(moved)
    assert "[2 of 3 · 2 to review" in by_lines(moved, "q\n"), "in a moved file too"


def test_dropping_takes_the_comment_and_undo_brings_all_back(base: Path) -> None:
    by_lines(base, "n\nd\nq\n")
    assert "garden" not in base.read_text(encoding="utf-8")
    assert "── 产量 ──" in base.read_text(encoding="utf-8")
    base.write_text(BASE, encoding="utf-8")
    by_lines(base, "k\nd\nd\nb\nd\nu\nu\nu\nu\nu\nq\n")
    assert base.read_text(encoding="utf-8") == BASE


def test_edit_by_a_stub(base: Path) -> None:
    out = by_lines(base, "e\nn\nn\ne\nk\nq\n", editor=editor_of(base))
    assert out.count("Changed and saved.") == 2
    text = base.read_text(encoding="utf-8")
    assert "value: 约310吨" in text
    assert "a comment of its own" in text
    assert load_base(base).fact("todo_growth") is not None
    assert not list(base.parent.glob(".*"))


def test_an_edit_with_a_fault_is_not_saved(base: Path) -> None:
    base.with_name("editor.py").write_text(
        "import sys\nopen(sys.argv[1], 'a').write('    valeu: 3\\n')\n", encoding="utf-8"
    )
    out = by_lines(base, "e\ne\n\nq\n", editor=editor_of(base))
    assert out.count("Not saved: the fact has faults") == 2
    assert "Left as it was." in out
    assert "valeu" in out
    assert base.read_text(encoding="utf-8") == BASE


def test_an_edit_that_reaches_into_the_next_fact_is_not_saved(base: Path) -> None:
    review = Review(base, {})
    assert review.replace('  - id: output\n    statement: "open\n')
    assert review.replace("facts: []\n")
    assert review.replace(" \n")
    assert base.read_text(encoding="utf-8") == BASE


@pytest.mark.parametrize(
    ("editor", "said"),
    [("", "export EDITOR="), ("/none/such", "can't be started"), ("false", "ended with the code 1")],
)
def test_no_editor(editor: str, said: str, base: Path) -> None:
    assert said in by_lines(base, "e\nq\n", editor=editor)
    assert base.read_text(encoding="utf-8") == BASE


def test_another_program_is_never_overwritten(base: Path) -> None:
    review = Review(base, {})
    review.keep()
    theirs = base.read_text(encoding="utf-8").replace("五千亩", "五千亩", 1) + "# theirs\n"
    base.write_text(theirs, encoding="utf-8")
    with pytest.raises(ChangedMeanwhileError):
        review.drop()
    assert base.read_text(encoding="utf-8") == theirs
    assert review.current is not None
    assert review.current.id == "garden"
    assert not review.undo(), "what was done before the other program can't be taken back"
    review.drop()
    assert "# theirs" in base.read_text(encoding="utf-8")


def test_bytes_around_stay(base: Path) -> None:
    data = b"\xef\xbb\xbf" + BASE.rstrip("\n").replace("\n", "\r\n").encode()
    base.write_bytes(data)
    review = Review(base, {})
    review.keep()
    assert base.read_bytes().startswith(b"\xef\xbb\xbfformat: 1\r\n")
    assert b"\n" not in base.read_bytes().replace(b"\r\n", b"")
    assert review.undo()
    assert base.read_bytes() == data


def test_a_link_stays_a_link(base: Path) -> None:
    link = base.with_name("link.yaml")
    link.symlink_to(base)
    Review(link, {}).keep()
    assert link.is_symlink()
    assert "# reviewed" in base.read_text(encoding="utf-8")


def test_a_file_that_may_not_be_written(base: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    review = Review(base, {})
    monkeypatch.setattr(os, "access", lambda path, mode: False)
    with pytest.raises(MachineError, match="can't be saved"):
        review.keep()
    assert base.read_text(encoding="utf-8") == BASE


@pytest.mark.parametrize(
    ("name", "code", "said"),
    [("a.jsonl", 2, b"YAML only"), ("a.facts", 2, b"YAML only"), ("no.yaml", 3, b"no such")],
)
def test_refused(name: str, code: int, said: bytes, tmp_path: Path) -> None:
    done = start(["base", "review", str(tmp_path / name)])
    assert done.returncode == code
    assert said in done.stderr


def test_hostile_text_never_steers_the_terminal(base: Path) -> None:
    base.write_text(BASE.replace("约300吨。", "约300吨\u202e[red]。"), encoding="utf-8")
    base.with_name("report.txt").write_text("\x1b[31m" + SOURCE, encoding="utf-8")
    out = by_lines(base, "q\n")
    assert "\x1b" not in out
    assert "\u202e" not in out
    assert "[red]" in out
