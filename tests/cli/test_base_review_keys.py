"""A base reviewed by keys on a terminal, and what a kill leaves of it."""

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from factcli.facts.load import load_base
from tests.cli.conftest import environment, start
from tests.cli.reviewed import BASE, by_lines, editor_of, words, write_base
from tests.terminal.play import Player


@pytest.fixture
def base(tmp_path: Path) -> Path:
    return write_base(tmp_path)


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
