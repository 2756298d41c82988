"""`factcli study`: by lines, on a pseudo-terminal, killed, moved to another machine, forgotten."""

import json
import random
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing, suppress
from pathlib import Path

import pytest

from tests.cli.conftest import Run, environment, start
from tests.terminal.play import Player

BASE = Path(__file__).parents[2] / "facts.yaml"
SKIPS = "s\n" * 40


def study(*more: str, data: Path, given: str = "") -> subprocess.CompletedProcess[bytes]:
    return start(
        ["study", *more, "--facts", str(BASE)],
        given=given.encode(),
        PYTHONIOENCODING="utf-8",
        FACTCLI_DATA=str(data),
    )


def reviews_in(folder: Path) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(folder / "learner.db")) as connection:
        return connection.execute("SELECT item, rating, undone, learner FROM review ORDER BY id").fetchall()


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_day_by_lines(language: str, tmp_path: Path) -> None:
    done = study("--new", "3", "--lang", language, data=tmp_path, given="s\nu\n" + "s\n" * 4 + "q\n")
    assert (done.returncode, done.stderr) == (0, b"")
    rows = reviews_in(tmp_path)
    assert rows[0][2] == 1, "taken back, and still there"
    assert [row[2] for row in rows[1:]] == [0] * 4
    assert len({str(row[0]).partition(":")[0] for row in rows}) == 3
    stats = study("stats", "--format", "json", "--lang", language, data=tmp_path)
    figures = json.loads(stats.stdout)
    assert (figures["version"], figures["cards"], figures["reviews"]) == (1, 3, 4)
    assert len(figures["forecast"]) == 30
    drawn = study("stats", "--lang", language, data=tmp_path).stdout.decode()
    assert ("最难的事实" if language == "zh" else "Hardest facts") in drawn


def test_learners_are_kept_apart(tmp_path: Path) -> None:
    study("--learner", "张伟", data=tmp_path, given="s\nq\n")
    study("--learner", " ＡＮＮ ", data=tmp_path, given="s\nq\n")
    assert [row[3] for row in reviews_in(tmp_path)] == ["张伟", "ann"]
    figures = json.loads(study("stats", "--format", "json", "--learner", "Ann", data=tmp_path).stdout)
    assert figures["reviews"] == 1


def test_everything_moves_to_another_machine_once(tmp_path: Path) -> None:
    one, two, file = tmp_path / "one", tmp_path / "two", tmp_path / "reviews.jsonl"
    study(data=one, given="s\nu\ns\ns\nq\n")
    assert study("export", str(file), data=one).returncode == 0
    assert b"3 of 3" in study("import", str(file), "--lang", "en", data=two).stdout
    assert b"0 of 3" in study("import", str(file), "--lang", "en", data=two).stdout
    assert reviews_in(two) == reviews_in(one)
    assert study("export", "-", data=two).stdout == file.read_bytes()


@pytest.mark.parametrize(
    "line",
    ["{", "[]", '{"version": 2}', "\x00", '{"version": 1, "learner": 3}', "[" * 5000],
)
def test_a_file_that_is_no_export_is_refused_with_its_line(line: str, tmp_path: Path) -> None:
    file = tmp_path / "bad.jsonl"
    file.write_text("\n" + line + "\n", encoding="utf-8")
    done = study("import", str(file), "--lang", "en", data=tmp_path / "data")
    assert done.returncode == 2
    assert b"bad.jsonl:2" in done.stderr
    assert b"Traceback" not in done.stderr


def test_forgetting_asks_first_and_leaves_nothing(tmp_path: Path) -> None:
    study("--new", "2", data=tmp_path, given="s\ns\nq\n")
    (first, *_), *_ = reviews_in(tmp_path)
    fact = str(first).partition(":")[0]
    assert b"Nothing was deleted" in study("forget", fact, "--lang", "en", data=tmp_path, given="n\n").stderr
    assert len(reviews_in(tmp_path)) == 2
    assert b"1 review is deleted" in study("forget", fact, "--lang", "en", "--yes", data=tmp_path).stdout
    assert (
        b"1 review is deleted" in study("forget", "--all", "--lang", "en", data=tmp_path, given="y\n").stdout
    )
    assert reviews_in(tmp_path) == []


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (["--new", "-1"], "--new"),
        (["--limit", "many"], "--limit"),
        (["--ahead", "--cram"], "--ahead"),
        (["--topic", "新兴产"], "新兴产业"),
        (["--learner", "x" * 41], "40"),
        (["forget"], "--all"),
        (["forget", "no_such_fact", "--yes"], "no_such_fact"),
        (["import", "no_such_file"], "no_such_file"),
    ],
)
def test_wrong_input_is_told(arguments: list[str], named: str, tmp_path: Path, run: Run) -> None:
    done = study(*arguments, "--lang", "en", data=tmp_path)
    assert done.returncode in (2, 4)
    assert named in done.stderr.decode()
    assert b"Traceback" not in done.stderr


def test_without_a_writable_place_it_ends_with_4(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    done = study("--lang", "en", data=tmp_path / "file" / "data")
    assert done.returncode == 4
    assert b"FACTCLI_DATA" in done.stderr


@pytest.mark.parametrize("language", ["zh", "en"])
def test_on_a_screen_an_answer_is_rated_by_hand(language: str, tmp_path: Path) -> None:
    with Player(
        ["-m", "factcli", "study", "--new", "1", "--grade", "--facts", str(BASE), "--lang", language],
        100,
        40,
        environment(FACTCLI_DATA=str(tmp_path), LC_ALL="C.UTF-8", PYTHONUTF8="1"),
    ) as player:
        player.wait_for("[1/1]")
        player.press("s")
        player.wait_for("] - ")
        player.press("4")
        assert player.wait_for_end() == 0, "rated easy, the only card is done for today"
    assert [row[1] for row in reviews_in(tmp_path)] == [4]


def killed_sessions(folder: Path, count: int, seed: int) -> None:
    """Kill sessions at random moments; every acknowledged review is on disk, and none twice."""
    dice, acknowledged = random.Random(seed), 0
    for _session in range(count):
        process = subprocess.Popen(
            [sys.executable, "-m", "factcli", "study", "--new", "1000", "--facts", str(BASE), "--lang", "en"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=environment(FACTCLI_DATA=str(folder), PYTHONIOENCODING="utf-8", PYTHONUNBUFFERED="1"),
        )
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(SKIPS.encode())
        process.stdin.flush()
        time.sleep(dice.uniform(0.1, 0.6))
        process.send_signal(signal.SIGKILL)
        shown = process.stdout.read()
        process.wait()
        process.stdout.close()
        with suppress(BrokenPipeError):
            process.stdin.close()
        acknowledged += shown.count(b"Skipped.")
    rows = reviews_in(folder)
    assert len(rows) >= acknowledged
    with closing(sqlite3.connect(folder / "learner.db")) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        twice = connection.execute(
            "SELECT item, reviewed FROM review GROUP BY 1, 2 HAVING count(*) > 1"
        ).fetchall()
    assert twice == []
    assert len(rows) - acknowledged <= count, "at most the one that was being told when the end came"


def test_a_killed_session_loses_no_acknowledged_review(tmp_path: Path) -> None:
    killed_sessions(tmp_path, 20, 3)


@pytest.mark.long
def test_two_hundred_killed_sessions_lose_no_acknowledged_review(tmp_path: Path) -> None:
    killed_sessions(tmp_path, 200, 4)
