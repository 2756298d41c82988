import os
import signal
import termios
from collections.abc import Iterator
from pathlib import Path

import pytest

from factcli.terminal.screen import can_play
from tests.terminal.play import Player

PROGRAM = """
import sys
from factcli.terminal.screen import Frame, Screen

pressed = []

def paint(width):
    body = [f"width {width}"] + [f"行 {number}" for number in range(1, 31)] + ["pressed " + " ".join(pressed)]
    return Frame(tuple(body), ("foot 脚", "> "), (1, 2))

with Screen(sys.stdin, sys.stdout) as screen:
    screen.show(paint)
    while True:
        key = screen.read_key()
        if key.text == "!":
            raise SystemExit(1 // 0)
        if key.text == "q" or key.name == "end of input":
            break
        pressed.append(key.text or key.name.value)
        screen.refresh(paint)
print("after", len(pressed))
"""


@pytest.fixture
def player(tmp_path: Path) -> Iterator[Player]:
    program = tmp_path / "program.py"
    program.write_text(PROGRAM, encoding="utf-8")
    with Player([str(program)], columns=40, rows=10) as player:
        player.wait_for("foot 脚")
        yield player


def echoes(player: Player) -> bool:
    return bool(termios.tcgetattr(player.child.child_fd)[3] & termios.ECHO)


def test_draws_scrolls_and_follows_a_resize(player: Player) -> None:
    shown = player.wait_for("width 40")
    assert shown.splitlines()[-2:] == ["foot 脚", ">"], "the foot is always seen"
    assert (player.screen.cursor.y, player.screen.cursor.x) == (9, 2)
    player.press("\x1b[6~\x1b[B")
    player.wait_until(lambda shown: shown.startswith("行 8\n"), "the ninth line at the top")
    player.press("\x1b[6~" * 9)
    player.wait_for("pressed")
    player.resize(60, 40)
    player.wait_until(lambda shown: shown.startswith("width 60\n"), "the top, with all of it on the screen")
    player.press("亿\r\x1b[A")
    player.wait_for("pressed 亿 enter up")
    player.press("q")
    player.wait_for("after 3")
    assert player.wait_for_end() == 0


@pytest.mark.parametrize(
    ("keys", "number", "expected"),
    [
        ("\x03", 0, -signal.SIGINT),
        ("!", 0, 1),
        ("", signal.SIGTERM, 128 + signal.SIGTERM),
        ("\x04", 0, 0),
    ],
    ids=["Ctrl-C", "an error", "SIGTERM", "Ctrl-D"],
)
def test_gives_the_terminal_back_whatever_happens(
    player: Player, keys: str, number: int, expected: int
) -> None:
    assert not echoes(player)
    if number:
        player.kill(number)
    player.press(keys)
    assert player.wait_for_end() == expected
    assert b"\x1b[?25h" in player.received.rpartition(b"\x1b[?25l")[2], "the cursor is seen again"
    assert player.received.count(b"\x1b[?1049l") == 1
    assert echoes(player)


def test_is_stopped_and_goes_on(player: Player) -> None:
    player.kill(signal.SIGTSTP)
    player.wait_until(lambda _: player.received.count(b"\x1b[?1049h") >= 2, "drawing again")
    player.press("x")
    player.wait_for("foot")
    player.press("q")
    player.wait_for("after 1")
    assert player.wait_for_end() == 0


def test_plays_only_on_a_terminal(tmp_path: Path) -> None:
    with (tmp_path / "answers").open("w+", encoding="utf-8") as file:
        assert not can_play(file, file, {"TERM": "xterm"})
    master, slave = os.openpty()
    with open(slave, encoding="utf-8") as tty:
        assert can_play(tty, tty, {"TERM": "xterm"})
        assert not can_play(tty, tty, {"TERM": "dumb"}), "it can't place a cursor"
        assert not can_play(tty, tty, {})
    assert not can_play(tty, tty, {"TERM": "xterm"}), "closed"
    os.close(master)
