"""`factcli quiz` on a real pseudo-terminal, played by keys and seen as a person sees it."""

import signal
import sqlite3
import unicodedata
from contextlib import closing
from pathlib import Path

import pytest

from factcli.facts.load import load_base
from factcli.quiz.generate import make_items
from factcli.quiz.item import Item, ItemType
from tests.cli.conftest import environment
from tests.terminal.play import Player

BASE = Path(__file__).parents[2] / "facts.yaml"
SEED, COUNT = 11, 6
ONE_KEY = (ItemType.CHOICE, ItemType.TRUE_FALSE, ItemType.NUMBER)
"""The types that most tests here are played with: one key or a number."""
LEAVES = {"zh": "？看帮助", "en": "? helps"}


def items(language: str) -> list[Item]:
    return make_items(load_base(BASE), COUNT, SEED, language=language, types=ONE_KEY)


def play(language: str, data: Path, *more: str, columns: int = 80, rows: int = 24) -> Player:
    arguments = ["-m", "factcli", "quiz", "--seed", str(SEED), "--count", str(COUNT)]
    if "--type" not in more:
        arguments += ["--type", ",".join(ONE_KEY)]
    return Player(
        [*arguments, "--facts", str(BASE), "--lang", language, *more],
        columns,
        rows,
        environment(FACTCLI_DATA=str(data), LC_ALL="C.UTF-8", PYTHONUTF8="1"),
    )


def answers_in(folder: Path) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(folder / "learner.db")) as connection:
        return connection.execute("SELECT turn, item, outcome FROM answer ORDER BY id").fetchall()


def squeezed(text: str) -> str:
    return "".join(text.split())


def wait_for_question(player: Player, number: int, item: Item, language: str) -> None:
    player.wait_until(
        lambda shown: (
            f"[{number}/" in shown
            and squeezed(item.stem) in squeezed(shown)
            and squeezed(LEAVES[language]) in squeezed(shown)
        ),
        f"question {number}",
    )


def wait_for_result(player: Player, item: Item, sign: str) -> str:
    return player.wait_until(
        lambda shown: (
            (f"] {sign} " in shown or f"\n{sign} " in shown) and squeezed(item.statement) in squeezed(shown)
        ),
        f"result {sign}",
    )


def typed_in_chinese(item: Item) -> str:
    """The key as somebody writes it with a Chinese input method: full-width digits and all."""
    return "".join(chr(ord(mark) + 0xFEE0) if mark.isdigit() else mark for mark in item.key)


def keys_for(item: Item) -> str:
    return typed_in_chinese(item) + "\r" if item.type is ItemType.NUMBER else item.key.lower()


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_whole_quiz_by_keys(language: str, tmp_path: Path) -> None:
    asked = items(language)
    assert {item.type for item in asked} == set(ONE_KEY)
    with play(language, tmp_path) as player:
        for number, item in enumerate(asked, 1):
            wait_for_question(player, number, item, language)
            assert f"√ {item.key}." not in player.shown()
            assert player.shown().splitlines()[0].count("√") == number - 1, "what was answered so far"
            player.press("\x1b[15~" + "\x1b[C")  # keys without a meaning here
            player.press(keys_for(item))
            wait_for_result(player, item, "√")
            player.press("xz" + (" " if number % 2 else "\r"))
        player.wait_for("6√")
        player.press("\r")
        assert player.wait_for_end() == 0
    assert answers_in(tmp_path) == [(turn, item.id, "right") for turn, item in enumerate(asked)]
    assert player.received.rstrip().endswith(load_base(BASE).label.encode()), (
        "the summary stays on the screen"
    )


def test_every_line_keeps_to_the_width_of_the_screen(tmp_path: Path) -> None:
    with play("zh", tmp_path, columns=44, rows=30) as player:
        wait_for_question(player, 1, items("zh")[0], "zh")
        player.press("?")
        player.wait_for("按键")
        player.press("x")
        wait_for_question(player, 1, items("zh")[0], "zh")
        for row in player.shown().splitlines():
            cells = sum(2 if unicodedata.east_asian_width(mark) in "WF" else 1 for mark in row)
            assert cells <= 44
        player.press("q")
        assert player.wait_for_end() == 0


def test_a_resize_in_the_middle(tmp_path: Path) -> None:
    asked = items("zh")
    with play("zh", tmp_path) as player:
        wait_for_question(player, 1, asked[0], "zh")
        player.press(keys_for(asked[0]))
        wait_for_result(player, asked[0], "√")
        player.resize(50, 30)
        wait_for_result(player, asked[0], "√")
        player.press(" ")
        wait_for_question(player, 2, asked[1], "zh")
        player.resize(120, 24)
        wait_for_question(player, 2, asked[1], "zh")
        player.press(keys_for(asked[1]))
        wait_for_result(player, asked[1], "√")
        player.press("q")
        assert player.wait_for_end() == 0
    assert len(answers_in(tmp_path)) == 2


def test_missed_items_come_again(tmp_path: Path) -> None:
    asked = items("zh")
    with play("zh", tmp_path) as player:
        for number, item in enumerate(asked, 1):
            wait_for_question(player, number, item, "zh")
            player.press("s\r" if item.type is ItemType.NUMBER else "s")
            wait_for_result(player, item, "-")
            player.press(" ")
        player.wait_for("r：")
        player.press("r")
        wait_for_question(player, COUNT + 1, asked[0], "zh")
        player.press(keys_for(asked[0]))
        wait_for_result(player, asked[0], "√")
        player.press("q")
        assert player.wait_for_end() == 0
    outcomes = [outcome for *_, outcome in answers_in(tmp_path)]
    assert outcomes == ["skipped"] * COUNT + ["right"]


def test_chinese_is_typed_and_erased_cell_by_cell(tmp_path: Path) -> None:
    number, item = next((n, item) for n, item in enumerate(items("zh"), 1) if item.type is ItemType.NUMBER)
    with play("zh", tmp_path) as player:
        for before in range(1, number):
            wait_for_question(player, before, items("zh")[before - 1], "zh")
            player.press("s")
            wait_for_result(player, items("zh")[before - 1], "-")
            player.press(" ")
        wait_for_question(player, number, item, "zh")
        player.press("很多吧？")
        player.wait_for("> 很多吧？")
        player.press("\r")
        player.wait_for("“很多吧？”不是这题的答案")
        player.press("\x7f\x7f")
        player.wait_until(
            lambda shown: any(row == "> 很多" for row in shown.splitlines()), "two signs erased"
        )
        assert player.screen.cursor.x == 2 + 4
        player.press("\x15" + typed_in_chinese(item) + "\r")
        wait_for_result(player, item, "√")
        player.press("q")
        assert player.wait_for_end() == 0
    assert answers_in(tmp_path)[-1] == (number - 1, item.id, "right")


@pytest.mark.parametrize("word", ["对", "错"])
def test_chinese_words_for_true_and_false(word: str, tmp_path: Path) -> None:
    number, item = next(
        (n, item) for n, item in enumerate(items("zh"), 1) if item.type is ItemType.TRUE_FALSE
    )
    with play("zh", tmp_path) as player:
        for before in range(1, number):
            wait_for_question(player, before, items("zh")[before - 1], "zh")
            player.press("s\r" if items("zh")[before - 1].type is ItemType.NUMBER else "s")
            wait_for_result(player, items("zh")[before - 1], "-")
            player.press(" ")
        wait_for_question(player, number, item, "zh")
        player.press(word)
        wait_for_result(player, item, "√" if (word == "对") == (item.key == "A") else "×")
        player.press("\x04")
        assert player.wait_for_end() == 0


def test_ctrl_c_ends_with_130_and_keeps_every_answer(tmp_path: Path) -> None:
    asked = items("en")
    with play("en", tmp_path) as player:
        wait_for_question(player, 1, asked[0], "en")
        player.press(keys_for(asked[0]))
        wait_for_result(player, asked[0], "√")
        player.press("\x03")
        assert player.wait_for_end() == 130
    assert b"Traceback" not in player.received
    assert b"1 answer is saved." in player.received
    assert player.received.rindex(b"\x1b[?1049l") < player.received.rindex(b"1 answer is saved.")
    assert answers_in(tmp_path) == [(0, asked[0].id, "right")]


def test_a_killed_terminal_loses_no_acknowledged_answer(tmp_path: Path) -> None:
    asked = items("en")
    for session in (1, 2):
        with play("en", tmp_path) as player:
            wait_for_question(player, 1, asked[0], "en")
            player.press(keys_for(asked[0]))
            wait_for_result(player, asked[0], "√")
            player.kill(signal.SIGKILL)
            assert player.wait_for_end() == -signal.SIGKILL
        assert answers_in(tmp_path) == [(0, asked[0].id, "right")] * session, "there, and exactly once"


def test_plain_goes_line_by_line_on_a_terminal(tmp_path: Path) -> None:
    asked = items("zh")
    with play("zh", tmp_path, "--plain", rows=60) as player:
        player.wait_until(
            lambda shown: squeezed(asked[0].stem) in squeezed(shown) and "\n>" in shown, "a question"
        )
        player.press(keys_for(asked[0]).rstrip("\r") + "\r")
        wait_for_result(player, asked[0], "√")
        player.press("\x04")
        assert player.wait_for_end() == 0
    assert b"\x1b[?1049h" not in player.received
    assert len(answers_in(tmp_path)) == 1


def test_a_small_screen_scrolls(tmp_path: Path) -> None:
    asked = items("zh")
    with play("zh", tmp_path, columns=30, rows=8) as player:
        player.wait_for("[1/6]")
        assert LEAVES["zh"] in player.shown(), "the foot is seen"
        player.press("\x1b[6~\x1b[6~")
        player.wait_until(lambda shown: "[1/6]" not in shown, "scrolling down")
        player.press(keys_for(asked[0]))
        player.wait_for("[1/6]")
        player.press("q")
        assert player.wait_for_end() == 0
