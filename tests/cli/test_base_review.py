"""`factcli base review`: line by line, on a terminal, killed, and beside another program."""

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from factcli.curate.review.reviewing import ChangedMeanwhileError, Review
from factcli.errors import MachineError
from factcli.facts.load import load_base
from tests.cli.conftest import environment, start
from tests.terminal.play import Player

SOURCE = "全镇产茶约三百吨，增长一成。茶园有五千亩。\n"
BASE = """format: 1
name: tea
language: zh
sources:
  report: {title: 茶}
entities:
  全镇: {}
attributes:
  产茶: {}
  茶园: {}
facts:
  # ── 产量 ──

  - id: output   # a comment of its own
    statement: 全镇产茶约300吨。
    subject: 全镇
    attribute: 产茶
    value: 约300吨
    quote: 产茶约三百吨

  # about the garden
  - {id: garden, statement: 茶园有5000亩。, subject: 全镇, attribute: 茶园, value: 5000亩, quote: 五千亩}

  - id: todo_growth
    statement: "TODO: 一成"
    quote: 一成
"""
EDITOR = """import sys
path = sys.argv[1]
text = open(path, encoding="utf-8").read()
new = text.replace("TODO: 一成", "产茶增长一成。") if "TODO" in text else text.replace("约300", "约310")
open(path, "w", encoding="utf-8").write(new.replace("statemen:", "statement:"))
"""


@pytest.fixture
def base(tmp_path: Path) -> Path:
    (tmp_path / "report.txt").write_text(SOURCE, encoding="utf-8")
    (tmp_path / "editor.py").write_text(EDITOR, encoding="utf-8")
    file = tmp_path / "tea.yaml"
    file.write_text(BASE, encoding="utf-8")
    return file


def editor_of(base: Path) -> str:
    return f'"{sys.executable}" "{base.with_name("editor.py")}"'


def words(base: Path, language: str, *more: str) -> list[str]:
    source = str(base.with_name("report.txt"))
    return ["--lang", language, "base", "review", str(base), "--source", source, *more]


def by_lines(base: Path, typed: str, language: str = "en", editor: str = "") -> str:
    done = start(
        words(base, language),
        given=typed.encode(),
        LC_ALL="C.UTF-8",
        PYTHONUTF8="1",
        VISUAL="",
        EDITOR=editor,
    )
    assert done.returncode == 0, done.stderr.decode()
    assert done.stderr == b""
    return done.stdout.decode()


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


def on_screen(base: Path, language: str, columns: int = 80, rows: int = 24, **more: str) -> Player:
    variables = environment(LC_ALL="C.UTF-8", PYTHONUTF8="1", VISUAL="", EDITOR=editor_of(base), **more)
    return Player(["-m", "factcli", *words(base, language)], columns, rows, variables)


GOLDEN = {
    "en": """\
1 of 3 · 3 to review · 1 with TODO
 ─  output  ────────────────────────────────────────────────────────────────────
  statement  全镇产茶约300吨。
  subject    全镇
  attribute  产茶
  value      约300吨

  全镇【产茶约三百吨】，增长一成。
""",
    "zh": """\
第 1 条，共 3 条 · 待审 3 条 · 含 TODO 的 1 条
 ─  output  ────────────────────────────────────────────────────────────────────
  statement  全镇产茶约300吨。
  subject    全镇
  attribute  产茶
  value      约300吨

  全镇【产茶约三百吨】，增长一成。
""",
}
SAID = {
    "en": ("Kept and saved.", "Dropped", "Taken back", "Changed and saved.", "Keys", "still to review"),
    "zh": ("已保留并保存。", "已删除", "已撤销", "已修改并保存。", "按键", "还有"),
}


@pytest.mark.parametrize("language", ["en", "zh"])
def test_a_session_by_keys(language: str, base: Path) -> None:
    kept, dropped, undone, changed, keys, still = SAID[language]
    with on_screen(base, language, NO_COLOR="1") as player:
        shown = player.wait_for("q 离开" if language == "zh" else "q quit")
        assert [line.rstrip("─ ") for line in shown.splitlines()[:8]] == [
            line.rstrip("─ ") for line in GOLDEN[language].splitlines()
        ]
        for key, said in (("k", kept), ("d", dropped), ("u", undone), ("?", keys)):
            player.press(key)
            player.wait_for(said)
        player.press("x\x1b[C")
        player.wait_for("todo_growth")
        player.press("e")
        player.wait_for(changed)
        player.resize(50, 30)
        player.wait_for("【一成】")
        player.press("\x1b[C")
        player.wait_for(still)
        player.press("q")
        assert player.wait_for_end() == 0
    text = base.read_text(encoding="utf-8")
    assert "产茶增长一成。" in text
    assert text.count("# reviewed") == 1
    assert b"Traceback" not in player.received


def test_a_kill_after_a_key_is_seen_loses_nothing(base: Path) -> None:
    with on_screen(base, "en") as player:
        player.wait_for("output")
        player.press("k")
        player.wait_for("Kept and saved.")
        player.kill(signal.SIGKILL)
        player.wait_for_end()
    assert base.read_text(encoding="utf-8").count("# reviewed") == 1
    assert "[2 of 3" in by_lines(base, "q\n")


def killed_runs(base: Path, times: int) -> None:
    """Kill a run of many steps at some moment; the file is always one that some step left whole."""
    dice = random.Random(times)
    many = BASE.split("facts:\n")[0] + "facts:\n"
    many += "".join(f"  - id: f{n}\n    statement: 第{n}片茶园有{n}亩。\n\n" for n in range(30))
    for _time in range(times):
        base.write_text(many, encoding="utf-8")
        run = subprocess.Popen(
            [sys.executable, "-m", "factcli", *words(base, "en")],
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            env=environment(PYTHONUTF8="1"),
        )
        assert run.stdin is not None
        run.stdin.write(b"k\nd\n" * 15)
        run.stdin.flush()
        time.sleep(0.25 + dice.random())
        run.kill()
        run.wait()
        run.stdin.close()
        text = base.read_text(encoding="utf-8")
        kept, dropped = text.count("# reviewed"), 30 - len(load_base(base).facts)
        assert kept - dropped in (0, 1), "every step or none of it"
        if dropped < 12:  # no step has come near the last facts
            assert text.endswith(many[-200:])


def test_a_few_kills(base: Path) -> None:
    killed_runs(base, 3)


@pytest.mark.long
def test_many_kills(base: Path) -> None:
    killed_runs(base, 100)


def test_two_terminals_at_once(base: Path) -> None:
    said = {"en": "being reviewed in another terminal", "zh": "另一个终端正在审阅这个事实库"}
    link = base.with_name("link.yaml")
    link.symlink_to(base)
    with on_screen(base, "en") as player:
        player.wait_for("output")
        for name, language in ((base, "en"), (link, "zh")):
            done = start(words(name, language), given=b"d\nq\n", LC_ALL="C.UTF-8", PYTHONUTF8="1")
            assert done.returncode == 4
            assert said[language] in done.stderr.decode()
            assert str(player.child.pid) in done.stderr.decode()
            assert done.stdout == b""
        assert base.read_text(encoding="utf-8") == BASE
        player.press("k")
        player.wait_for("Kept and saved.")
        player.press("q")
        assert player.wait_for_end() == 0
    assert "[2 of 3" in by_lines(base, "q\n")
    assert not list(base.parent.glob(".*"))


def test_another_encoding_is_told_once_and_by_the_name_that_was_given(base: Path) -> None:
    base.write_bytes(BASE.encode("gb18030"))
    done = start(["--lang", "en", "base", "review", os.path.relpath(base)])
    said = done.stderr.decode()
    assert done.returncode == 3
    assert said.count("Save the file again") == 1
    assert str(base.parent) not in said.replace(os.path.relpath(base), "")
