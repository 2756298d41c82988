"""A base of three facts that is reviewed, with its source and an editor."""

import sys
from pathlib import Path

from tests.cli.conftest import start

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


def write_base(folder: Path) -> Path:
    (folder / "report.txt").write_text(SOURCE, encoding="utf-8")
    (folder / "editor.py").write_text(EDITOR, encoding="utf-8")
    file = folder / "tea.yaml"
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
