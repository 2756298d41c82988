"""`base compile` and `base review` killed wherever they deal with files: nothing is lost, and the next run clears up."""

import json
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from factcli.curate.review.reviewing import Review
from factcli.facts.stored.base import open_stored
from tests.cli.conftest import start
from tests.cli.killed import run_killed

FEW = (6, 8, 9)
"""Points of a compilation: when the new file is empty, when it is whole, and before it takes its place."""
STEPS = b"k\nd\nk\nu\nu\nd\nd\n"
BASE = """format: 1
name: tea
facts:
""" + "".join(
    f"  # about {number}\n  - id: f{number}\n    statement: 第{number}片茶园。\n\n" for number in range(4)
)


def points(few: tuple[int, ...], *, every: bool) -> Iterator[int]:
    """Some points, or all there are: whoever asks stops at the first that comes after the run's end."""
    return iter(range(1, 1000)) if every else iter(few)


def write_base(path: Path, size: int) -> Path:
    facts = ({"id": f"f{number}", "statement": f"No. {number} is open."} for number in range(size))
    lines = [{"format": 1, "name": path.stem}, *facts]
    path.write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    return path


@pytest.mark.parametrize("every", [False, pytest.param(True, marks=pytest.mark.long)])
def test_compile_killed_at_any_point(tmp_path: Path, every: bool) -> None:
    old, new = write_base(tmp_path / "old.jsonl", 20), write_base(tmp_path / "new.jsonl", 2500)
    target = tmp_path / "base.facts"
    names = ["base.facts", "new.jsonl", "old.jsonl"]
    compile_new = ["base", "compile", str(new), "-o", str(target), "-q"]
    tried = 0
    for point in points(FEW, every=every):
        assert start(["base", "compile", str(old), "-o", str(target), "-q"]).returncode == 0
        if not run_killed(tmp_path, point, compile_new).is_killed:
            break
        tried += 1
        base = open_stored(target)
        assert (base.name, len(base.facts)) in (("old", 20), ("new", 2500))
        assert base.facts[-1].statement.endswith("is open.")
        assert start(compile_new).returncode == 0
        assert sorted(os.listdir(tmp_path)) == names, "the next run has cleared up"
        assert open_stored(target).name == "new"
    assert tried >= len(FEW)


def texts_of_steps(path: Path) -> list[str]:
    """What the file holds before the first of STEPS and after each of them."""
    review = Review(path, {})
    texts = [path.read_text(encoding="utf-8")]
    for step in STEPS.decode().split():
        {"k": review.keep, "d": review.drop, "u": review.undo}[step]()
        texts.append(path.read_text(encoding="utf-8"))
    path.write_text(texts[0], encoding="utf-8")
    return texts


@pytest.mark.parametrize("every", [False, pytest.param(True, marks=pytest.mark.long)])
def test_review_killed_at_any_point(tmp_path: Path, every: bool) -> None:
    path = tmp_path / "tea.yaml"
    path.write_text(BASE, encoding="utf-8")
    texts = texts_of_steps(path)
    review = ["--lang", "en", "base", "review", str(path), "--plain"]
    tried = 0
    for point in points((20, 50, 80), every=every):
        path.write_text(BASE, encoding="utf-8")
        killed = run_killed(tmp_path, point, review, given=STEPS)
        if not killed.is_killed:
            break
        tried += 1
        text, told = path.read_text(encoding="utf-8"), killed.said.count("and saved")
        assert text in texts[told : told + 2], "what was acknowledged is there, and at most one step more"
        assert start(review, given=b"q\n").returncode == 0
        assert os.listdir(tmp_path) == ["tea.yaml"], "the next run has cleared up"
        assert path.read_text(encoding="utf-8") == text
    assert tried >= (20 if every else 3)
