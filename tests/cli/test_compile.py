"""`factcli base compile`: a base becomes a file that opens at once, and what is in the way is said."""

import json
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from factcli.facts.load import load_base
from factcli.facts.stored.base import open_stored
from tests.facts.as_lines import write_lines

ROOT = Path(__file__).parents[2]
FACTCLI = [sys.executable, "-m", "factcli"]


def run(*arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "LC_ALL": "C.UTF-8", "PYTHONUTF8": "1"}
    return subprocess.run(
        [*FACTCLI, *arguments], cwd=cwd, env=environment, capture_output=True, text=True, timeout=60
    )


def test_a_base_is_compiled_and_answers_as_before(tmp_path: Path) -> None:
    write_lines(load_base(ROOT / "facts.yaml"), tmp_path / "town.jsonl")
    done = run("base", "compile", "town.jsonl", cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    assert "140 facts compiled into town.facts" in done.stdout
    for arguments in (
        ("verify", "中材锂电总投资180亿元", "--format", "json"),
        ("verify", "中材锂电总投资108亿元", "--explain"),
        ("lookup", "科创中心在哪"),
        ("show", "zhongcai_investment"),
        ("list", "topics"),
        ("list", "entities", "--format", "json"),
    ):
        lines = run(*arguments, "--facts", "town.jsonl", cwd=tmp_path)
        stored = run(*arguments, "--facts", "town.facts", cwd=tmp_path)
        assert (stored.returncode, stored.stdout, stored.stderr) == (
            lines.returncode,
            lines.stdout,
            lines.stderr,
        ), arguments


REFUSED = [
    (("town.jsonl", "-o", "town.sqlite"), 2, "ends in .facts"),
    (("town.jsonl", "-o", "letter.facts"), 2, "no compiled base"),
    (("missing.jsonl",), 3, "no such file"),
    (("ready.facts",), 2, "compiled already"),
    (("broken.jsonl",), 3, "broken.jsonl:2"),
    (("empty.jsonl",), 3, "empty"),
    (("town.jsonl", "-o", "no/such/folder/x.facts"), 4, "can't be written"),
    ((".",), 3, "folder"),
]


@pytest.mark.parametrize(("arguments", "code", "said"), REFUSED)
def test_what_is_in_the_way_is_said(arguments: tuple[str, ...], code: int, said: str, tmp_path: Path) -> None:
    head = json.dumps({"format": 1})
    (tmp_path / "town.jsonl").write_text(head + '\n{"id": "a", "statement": "b"}\n', encoding="utf-8")
    (tmp_path / "broken.jsonl").write_text(head + '\n{"id": "A!", "statement": "b"}\n', encoding="utf-8")
    (tmp_path / "empty.jsonl").write_text("", encoding="utf-8")
    (tmp_path / "letter.facts").write_text("Dear all,", encoding="utf-8")
    assert run("base", "compile", "town.jsonl", "-o", "ready.facts", cwd=tmp_path).returncode == 0
    done = run("base", "compile", *arguments, cwd=tmp_path)
    assert done.returncode == code, done.stderr
    assert said in done.stderr
    assert "Traceback" not in done.stderr
    assert (tmp_path / "letter.facts").read_text(encoding="utf-8") == "Dear all,"
    assert not list(tmp_path.glob(".*.tmp"))


def test_checking_a_compiled_base_says_what_to_name(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text('{"format": 1}\n{"id": "a", "statement": "b"}\n', encoding="utf-8")
    run("base", "compile", "a.jsonl", cwd=tmp_path)
    done = run("base", "check", "a.facts", cwd=tmp_path)
    assert done.returncode == 3
    assert "made from" in done.stderr


@pytest.mark.parametrize("kills", [3, pytest.param(60, marks=pytest.mark.long)])
def test_a_kill_at_any_moment_leaves_the_older_file_or_the_new_one(kills: int, tmp_path: Path) -> None:
    first, second = tmp_path / "first.jsonl", tmp_path / "second.jsonl"
    for path, size in ((first, 20), (second, 4000)):
        lines = [json.dumps({"format": 1, "name": path.stem})]
        lines += [
            json.dumps({"id": f"f{number}", "statement": f"No. {number} is open."}) for number in range(size)
        ]
        path.write_text("\n".join(lines), encoding="utf-8")
    target = tmp_path / "base.facts"
    assert run("base", "compile", "first.jsonl", "-o", target.name, cwd=tmp_path).returncode == 0
    started = time.monotonic()
    assert run("base", "compile", "second.jsonl", "-o", "other.facts", cwd=tmp_path).returncode == 0
    whole = time.monotonic() - started
    dice = random.Random(1)
    ended = set()
    for _ in range(kills):
        child = subprocess.Popen(
            [*FACTCLI, "base", "compile", "second.jsonl", "-o", target.name, "-q"], cwd=tmp_path
        )
        try:
            child.wait(dice.uniform(0.0, 1.2) * whole)
        except subprocess.TimeoutExpired:
            child.send_signal(signal.SIGKILL)
        child.wait()
        base = open_stored(target)
        ended.add(base.name)
        assert len(base.facts) == (20 if base.name == "first" else 4000)
        assert base.facts[-1].statement.endswith("is open.")
    assert ended <= {"first", "second"}
    assert run("base", "compile", "second.jsonl", "-o", target.name, cwd=tmp_path).returncode == 0
    assert not list(tmp_path.glob(".*")), "what the killed ones left is cleared away"


def test_the_same_base_gives_the_same_bytes(tmp_path: Path) -> None:
    """Sets are walked in another order in each process; nothing of it reaches the file."""
    made = []
    for seed in ("1", "2"):
        target = tmp_path / f"{seed}.facts"
        command = [
            *FACTCLI,
            "base",
            "compile",
            str(ROOT / "examples" / "rivers.yaml"),
            "-o",
            str(target),
            "-q",
        ]
        subprocess.run(command, env={**os.environ, "PYTHONHASHSEED": seed}, check=True, timeout=60)
        made.append(target.read_bytes())
    assert made[0] == made[1]
