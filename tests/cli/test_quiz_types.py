"""Every type of item on a real pseudo-terminal: answered by keys, undone, with a hint, in an exam, line by line."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from factcli.facts.load import load_base
from factcli.quiz.generate import make_items
from factcli.quiz.item import Item, ItemType
from tests.cli.conftest import environment
from tests.terminal.play import Player

BASE = Path(__file__).parents[2] / "facts.yaml"
SEED = 5
NEW_TYPES = (ItemType.SEVERAL, ItemType.CLOZE, ItemType.ORDER, ItemType.MATCH, ItemType.ODD_ONE)


def items(language: str, *types: ItemType, count: int = 2) -> list[Item]:
    return make_items(load_base(BASE), count, SEED, language=language, types=types)


def play(language: str, data: Path, *types: ItemType, more: tuple[str, ...] = (), count: int = 2) -> Player:
    return Player(
        [
            *("-m", "factcli", "quiz", "--seed", str(SEED), "--count", str(count), "--type", ",".join(types)),
            *("--facts", str(BASE), "--lang", language, *more),
        ],
        100,
        40,
        environment(FACTCLI_DATA=str(data), LC_ALL="C.UTF-8", PYTHONUTF8="1"),
    )


def log_of(folder: Path) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(folder / "learner.db")) as connection:
        return connection.execute(
            "SELECT item, answer, outcome, hinted, undone != '' FROM answer ORDER BY id"
        ).fetchall()


def keys_for(item: Item) -> str:
    if item.type.takes_one:
        return item.key.lower()
    if item.type is ItemType.ORDER:
        return item.key[:-1].lower() + "\r"  # the last place fills itself
    return (item.key if item.type.is_typed else item.key.lower()) + "\r"


def wait_for_question(player: Player, number: int, item: Item) -> None:
    wanted = "".join(item.stem.split())
    player.wait_until(
        lambda shown: f"[{number}/" in shown and wanted in "".join(shown.split()).replace("│", ""),
        f"question {number}",
    )


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("item_type", NEW_TYPES)
def test_a_type_is_answered_by_keys(item_type: ItemType, language: str, tmp_path: Path) -> None:
    asked = items(language, item_type)
    with play(language, tmp_path, item_type) as player:
        for number, item in enumerate(asked, 1):
            wait_for_question(player, number, item)
            player.press(keys_for(item))
            player.wait_for("] √ ")
            player.press(" ")
        player.wait_for("2√")
        player.press("\r")
        assert player.wait_for_end() == 0
    assert [row[0] for row in log_of(tmp_path)] == [item.id for item in asked]
    assert [row[2] for row in log_of(tmp_path)] == ["right", "right"]


def test_marks_are_set_and_taken_back(tmp_path: Path) -> None:
    (item,) = items("zh", ItemType.SEVERAL, count=1)
    wrong = next(option.label for option in item.options if option.label not in item.key)
    with play("zh", tmp_path, ItemType.SEVERAL, count=1) as player:
        wait_for_question(player, 1, item)
        player.press("\r")  # nothing is chosen yet
        player.press(wrong.lower())
        player.wait_for(f"[x] {wrong}.")
        player.press(wrong.lower())
        player.wait_for(f"[ ] {wrong}.")
        player.press(item.key[0].lower() + "\r")
        shown = player.wait_for("] × ")
        assert "部分正确" in shown
        assert "漏了：" in shown
        assert "（你漏选了）" in shown
        player.press("q")
        assert player.wait_for_end() == 0
    assert log_of(tmp_path)[0][2] == "partly"


def test_undo_goes_back_over_many_turns(tmp_path: Path) -> None:
    asked = items("en", ItemType.CHOICE, count=3)
    with play("en", tmp_path, ItemType.CHOICE, count=3) as player:
        wait_for_question(player, 1, asked[0])
        player.press("u")  # nothing to take back
        player.press(next(iter(asked[0].wrong)).lower())
        player.wait_for("] × ")
        player.press(" ")
        wait_for_question(player, 2, asked[1])
        player.press(asked[1].key.lower())
        player.wait_for("] √ ")
        player.press("u")
        wait_for_question(player, 2, asked[1])
        player.press("u")
        wait_for_question(player, 1, asked[0])
        player.press(asked[0].key.lower())
        player.wait_for("right: 1/1")
        player.press("q")
        assert player.wait_for_end() == 0
    assert [row[2:] for row in log_of(tmp_path)] == [
        ("wrong", 0, 1),
        ("right", 0, 1),
        ("right", 0, 0),
    ], "what was taken back stays, marked"


def test_a_hint_helps_and_is_counted(tmp_path: Path) -> None:
    (item,) = items("zh", ItemType.CHOICE, count=1)
    with play("zh", tmp_path, ItemType.CHOICE, more=("--partial",), count=1) as player:
        wait_for_question(player, 1, item)
        player.press("h")
        player.wait_for("提示：")
        player.press(item.key.lower())
        player.wait_for("] √ ")
        player.press(" ")
        player.wait_for("按部分给分得 0.5")
        player.press("\r")
        assert player.wait_for_end() == 0
    assert log_of(tmp_path)[0][3] == 1


def test_a_gap_takes_letters_that_are_keys_elsewhere(tmp_path: Path) -> None:
    (item,) = items("en", ItemType.CLOZE, count=1)
    with play("en", tmp_path, ItemType.CLOZE, count=1) as player:
        wait_for_question(player, 1, item)
        player.press("squash")
        player.wait_for("> squash")
        player.press("\x15h\r")
        player.wait_for("Hint: ")
        player.press(item.key + "\r")
        player.wait_for("] √ ")
        player.press("q")
        assert player.wait_for_end() == 0


def test_an_exam_tells_nothing_before_its_end(tmp_path: Path) -> None:
    asked = items("en", ItemType.CHOICE, count=2)
    with play("en", tmp_path, ItemType.CHOICE, more=("--exam",)) as player:
        for number, item in enumerate(asked, 1):
            wait_for_question(player, number, item)
            assert "√" not in player.shown()
            assert "right:" not in player.shown()
            player.press((item.key if number == 1 else next(iter(item.wrong))).lower())
        for sign in "√×":
            player.wait_for(f"] {sign} ")
            player.press(" ")
        player.wait_for("1√ 2×")
        player.press("\r")
        assert player.wait_for_end() == 0


def test_what_was_missed_is_asked_again(tmp_path: Path) -> None:
    asked = items("en", ItemType.CHOICE, count=2)
    with play("en", tmp_path, ItemType.CHOICE) as player:
        wait_for_question(player, 1, asked[0])
        player.press("s")
        player.wait_for("] - ")
        player.press(" ")
        wait_for_question(player, 2, asked[1])
        player.press(asked[1].key.lower())
        player.wait_for("] √ ")
        player.press("q")
        assert player.wait_for_end() == 0
    with play("en", tmp_path, ItemType.CHOICE, more=("--missed", "-q")) as player:
        player.wait_until(lambda shown: "[1/1]" in shown, "only the one that was skipped")
        player.press(asked[0].key.lower())
        player.wait_until(lambda shown: "] √ " in shown or "] × " in shown, "a result")
        player.press("q")
        assert player.wait_for_end() == 0
    assert log_of(tmp_path)[-1][0] == asked[0].id
