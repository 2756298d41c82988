"""`factcli quiz` without a screen: printed, by lines, through pipes."""

import json
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from factcli.facts.load import load_base
from factcli.quiz.generate import make_items
from factcli.quiz.item import Item, ItemType
from tests.cli.conftest import Run, start

BASE = Path(__file__).parents[2] / "facts.yaml"
SEED, COUNT = 11, 6


def items(language: str = "zh", count: int = COUNT) -> list[Item]:
    return make_items(load_base(BASE), count, SEED, language=language)


def quiz(*more: str, given: str = "", **variables: str) -> subprocess.CompletedProcess[bytes]:
    arguments = ["quiz", "--seed", str(SEED), "--count", str(COUNT), "--facts", str(BASE), *more]
    return start(arguments, given=given.encode(), PYTHONIOENCODING="utf-8", **variables)


def answers_in(folder: Path) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(folder / "learner.db")) as connection:
        return connection.execute("SELECT turn, item, answer, outcome FROM answer ORDER BY id").fetchall()


def test_printed_json_is_the_form_that_others_rely_on(run: Run) -> None:
    arguments = ["quiz", "--print", "--format", "json", "--count", "8", "--seed", "5", "--facts", str(BASE)]
    paper = json.loads(run(*arguments, "--key", "--lang", "zh").out)
    assert list(paper) == ["version", "seed", "base", "items"]
    assert (paper["version"], paper["seed"]) == (1, 5)
    assert paper["base"] == load_base(BASE).label
    assert len(paper["items"]) == 8
    for item in paper["items"]:
        some_have = ("prompts", "unit", "accept", "hint")
        assert [name for name in item if name not in some_have] == [
            *("id", "type", "fact", "stem", "options"),
            *("key", "wrong", "statement", "quote"),
        ]
        assert item["type"] in list(ItemType)
        assert all(list(option) == ["label", "text"] for option in item["options"])
        if item["type"] not in ("order", "match"):
            assert set(item["wrong"]) == {option["label"] for option in item["options"]} - set(item["key"])
        assert all(list(wrong) == ["error", "fact", "why"] for wrong in item["wrong"].values())
    without = json.loads(run(*arguments, "--lang", "zh").out)
    kept = ("id", "type", "fact", "stem", "options", "prompts", "unit")
    assert without["items"] == [
        {name: item[name] for name in item if name in kept} for item in paper["items"]
    ]


def test_printed_text_has_the_key_only_when_asked_for(run: Run) -> None:
    arguments = ["quiz", "--print", "--seed", "3", "--count", "5", "--facts", str(BASE)]
    without, with_key = run(*arguments).out, run(*arguments, "--key").out
    assert with_key.startswith(without.rpartition("\n\n")[0])
    assert "\nAnswers\n1. " in with_key
    assert "Answers" not in without


def test_the_same_seed_prints_the_same_bytes_whatever_the_hash_seed() -> None:
    printed = {
        quiz("--print", "--key", "--lang", language, PYTHONHASHSEED=hash_seed).stdout
        for language in ("zh", "en")
        for hash_seed in ("0", "4711")
    }
    assert len(printed) == 2


def test_without_a_seed_one_is_drawn_and_named(run: Run) -> None:
    arguments = ["quiz", "--print", "--format", "json", "--facts", str(BASE)]
    seeds = {json.loads(run(*arguments).out)["seed"] for _ in range(4)}
    assert len(seeds) > 1


@pytest.mark.parametrize("language", ["zh", "en"])
def test_lines_are_asked_for_through_a_pipe(language: str, tmp_path: Path) -> None:
    types = (ItemType.CHOICE, ItemType.TRUE_FALSE, ItemType.NUMBER)
    asked = make_items(load_base(BASE), COUNT, SEED, language=language, types=types)
    typed = [item.key.lower() for item in asked]
    typed[1] = next(iter(asked[1].wrong), "999999").lower()
    done = quiz(
        *("--lang", language, "--type", "choice,true-false,number"),
        given="\n".join(["?", "nonsense", *typed]) + "\n",
        FACTCLI_DATA=str(tmp_path),
    )
    assert (done.returncode, done.stderr) == (0, b"")
    shown = done.stdout.decode()
    places = [shown.index(item.stem) for item in asked]
    assert places == sorted(places)
    assert all(item.statement in shown for item in asked)
    rows = answers_in(tmp_path)
    assert [row[:3] for row in rows] == [
        (turn, item.id, answer) for turn, (item, answer) in enumerate(zip(asked, typed, strict=True))
    ]
    assert [row[3] == "right" for row in rows] == [True, False, True, True, True, True]
    summary = shown[shown.rindex("·") :]
    assert asked[1].stem in summary, "what was missed is there to repeat"
    assert asked[2].stem not in summary


@pytest.mark.parametrize(("given", "count"), [("", 0), ("s\n", 1), ("s\ns\nq\ns\n", 2)])
def test_the_end_of_input_and_q_leave_with_a_summary(given: str, count: int, tmp_path: Path) -> None:
    done = quiz("--lang", "en", given=given, FACTCLI_DATA=str(tmp_path))
    assert done.returncode == 0
    assert (b"Nothing was answered." if not count else f", {count} skipped".encode()) in done.stdout
    assert len(answers_in(tmp_path)) == count


MISTAKES = [
    (["--count", "0"], "--count", "too few"),
    (["--count", "ten"], "--count", "no number"),
    (["--seed", "-1"], "--seed", "negative"),
    (["--topic", "新兴产"], "新兴产业", "did you mean"),
    (["--topic", "\x1b[2J"], "\\x1b", "a hostile topic"),
    (["--format", "yaml", "--print"], "json", "no such form"),
    (["--key"], "--print", "a key of nothing"),
    (["--format", "json"], "--print", "a form of nothing"),
]


@pytest.mark.parametrize(("arguments", "named", "why"), MISTAKES)
def test_wrong_values_end_with_2(run: Run, arguments: list[str], named: str, why: str) -> None:
    done = run("quiz", "--facts", str(BASE), *arguments)
    assert done.code == 2, why
    assert named in done.err, why
    assert done.out == ""
    assert "\x1b" not in done.err


def test_a_topic_is_kept_to_and_a_small_one_says_so(run: Run) -> None:
    topic = load_base(BASE).topics()[0]
    arguments = ["--print", "--format", "json", "--count", "1000", "--topic", topic]
    done = run("quiz", "--facts", str(BASE), *arguments)
    found = json.loads(done.out)["items"]
    base = load_base(BASE)
    assert {fact.topic for item in found if (fact := base.fact(item["fact"]))} == {topic}
    assert str(len(found)) in done.err


def test_a_base_without_questions_ends_with_3(run: Run, tmp_path: Path) -> None:
    bare = tmp_path / "bare.yaml"
    bare.write_text("format: 1\nfacts:\n  - id: one\n    statement: 天是蓝的。\n", encoding="utf-8")
    done = run("quiz", "--facts", str(bare), "--print")
    assert done.code == 3
    assert "No question" in done.err


@pytest.mark.parametrize("variables", [{"FACTCLI_DATA": "/dev/null/x"}, {"HOME": "", "FACTCLI_DATA": ""}])
def test_with_nowhere_to_write_the_quiz_says_so_once_and_goes_on(variables: dict[str, str]) -> None:
    done = quiz("--lang", "en", given="s\n" * COUNT, XDG_DATA_HOME="", **variables)
    assert done.returncode == 0
    assert done.stderr.decode().count("not saved") == 1
    assert len(done.stderr.splitlines()) == 1
    assert b"6 skipped" in done.stdout


def test_a_newer_database_is_refused(tmp_path: Path) -> None:
    quiz(given="s\n", FACTCLI_DATA=str(tmp_path))
    with closing(sqlite3.connect(tmp_path / "learner.db")) as connection:
        connection.execute("PRAGMA user_version = 99")
    done = quiz("--lang", "en", given="s\n", FACTCLI_DATA=str(tmp_path))
    assert done.returncode == 4
    assert b"newer factcli" in done.stderr
    assert len(answers_in(tmp_path)) == 1


def test_hostile_answers_are_shown_harmlessly(tmp_path: Path) -> None:
    hostile = "\x1b]0;owned\x07\n[bold]x[/bold]\n\u202eabc\n" + "9" * 300_000 + "\n"
    done = quiz("--lang", "en", given=hostile, FACTCLI_DATA=str(tmp_path))
    assert done.returncode == 0
    assert b"\x1b" not in done.stdout
    assert "\u202e".encode() not in done.stdout
    assert len(done.stdout) < 20_000


def test_bytes_that_are_no_text_are_no_answer(tmp_path: Path) -> None:
    arguments = ["quiz", "--seed", str(SEED), "--count", "2", "--facts", str(BASE)]
    done = start(arguments, given=b"\xff\xfe\xb6\xd4\n\ns\ns\n", FACTCLI_DATA=str(tmp_path), LC_ALL="C.UTF-8")
    assert done.returncode == 0, done.stderr
    assert [row[3] for row in answers_in(tmp_path)] == ["skipped", "skipped"]


def test_a_closed_standard_input_is_said(tmp_path: Path) -> None:
    command = f"exec {sys.executable} -m factcli quiz --lang en --facts {BASE} <&-"
    done = subprocess.run(
        ["sh", "-c", command],
        capture_output=True,
        env={**os.environ, "FACTCLI_DATA": str(tmp_path)},
        timeout=60,
        check=False,
    )
    assert done.returncode == 2
    assert b"standard input" in done.stderr
