"""A class on one keyboard: teams buzz or answer in turn, no network at all; the same room, log and pages as with phones."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from factcli.classroom.buzzer import Buzzer
from factcli.classroom.event import Event, Refused
from factcli.classroom.pupil import Credentials
from factcli.classroom.room import Phase, Room
from factcli.classroom.stage import Stage, make_stage
from factcli.classroom.standing import find_standing
from factcli.cli import streams
from factcli.cli.class_kept import saving
from factcli.cli.color import wants_color
from factcli.cli.settings import Settings
from factcli.errors import InputError
from factcli.messages import _
from factcli.terminal.keys import Key, KeyName

if TYPE_CHECKING:
    from factcli.classroom.log import ClassLog
    from factcli.quiz.item import Item
    from factcli.terminal.prompt import Line
    from factcli.terminal.screen import Frame, Screen

ANSWER_SECONDS = 15
"""So long a team may think once it has buzzed; the question's own clock stands meanwhile."""
MORE_SECONDS = 10


def play_on_keyboard(
    room: Room, number: int, written: int, log: ClassLog, settings: Settings, *, in_turns: bool
) -> None:
    """Play a lesson on this keyboard until it has ended or is left; raises InputError where there is no terminal."""
    from factcli.terminal.screen import Screen, can_play

    if sys.stdin is None or not can_play(sys.stdin, sys.stdout, os.environ):
        raise InputError(_("Teams on one keyboard need a terminal."), _("Run it in one, without a pipe."))
    keyboard = Keyboard(room, number, written, log, in_turns=in_turns)
    keyboard.seat_teams()
    color = wants_color(settings.color, os.environ, True)
    with Screen(sys.stdin, sys.stdout) as screen:
        KeyboardHost(keyboard, screen, color=color).lead()


class Keyboard:
    """The room with its log and its buzzers: each move is on disk when it returns."""

    def __init__(self, room: Room, number: int, written: int, log: ClassLog, *, in_turns: bool) -> None:
        self.room, self._number, self._written, self._log = room, number, written, log
        self.buzzer = Buzzer(len(room.lesson.teams), in_turns=in_turns)
        self._ahead = room.moment - time.monotonic_ns() // 1_000_000

    def now(self) -> int:
        """The lesson's clock, in milliseconds."""
        return time.monotonic_ns() // 1_000_000 + self._ahead

    def seat_teams(self) -> None:
        """Let the teams in, each as one pupil; or take the lesson up again."""
        if self.room.pupils:
            self.do(self.room.resume)
            if self.room.phase is Phase.QUESTION and self.room.round is not None:
                self.do(self.room.go_to_lobby)
            return
        for place, team in enumerate(self.room.lesson.teams):
            drawn = Credentials(f"keyboard {self._number} {place}", "")
            self.do(lambda now, team=team, drawn=drawn: self.room.join(team, drawn, now))  # type: ignore[misc]

    def do(self, make: Callable[[int], Event]) -> bool:
        """Make a move and write it; whether it could be made."""
        try:
            event = make(self.now())
        except Refused:
            return False
        with saving(self._log):
            self._log.append(self._number, self._written, (event,), event.at)
        self._written += 1
        return True

    def go_on(self) -> None:
        """The next step of the lesson; a new question opens the buzzers."""
        self.do(lambda now: self.room.go_on(now, frozenset(self.room.pupils)))
        if self.room.phase is Phase.QUESTION and self.room.round is not None:
            self.buzzer.open(self.room.round.question)

    def buzz(self, key: str) -> bool:
        """Whether a key makes a team the one that answers; the question's clock stands from then on."""
        if not self.buzzer.press(key, time.monotonic()):
            return False
        self.do(self.room.pause)
        return True

    def answer(self, text: str) -> bool:
        """The team that is on answers; whether that could be read. A right answer, or the last team's, ends the question."""
        played, team = self.room.round, self.buzzer.team
        if played is None or team is None:
            return False
        if played.is_paused:
            self.do(self.room.pause)
        pupil = team + 1
        if not self.do(lambda now: self.room.answer(pupil, played.question, text, now)):
            if not self.buzzer.in_turns:
                self.do(self.room.pause)
            return False
        self.buzzer.miss()
        if played.answers[pupil].grade.is_right or self.buzzer.is_done:
            self.do(self.room.close)
        return True

    def miss(self) -> None:
        """The team that is on was too slow."""
        if self.room.round is not None and self.room.round.is_paused:
            self.do(self.room.pause)
        self.buzzer.miss()
        if self.buzzer.is_done:
            self.do(self.room.close)

    @property
    def stage(self) -> Stage:
        """What the projector shows now."""
        return make_stage(self.room, self.now(), find_standing(self.room), set(self.room.pupils))

    def team_names(self) -> list[str]:
        """The teams in the order of their keys."""
        return [self.room.pupils[key].name for key in sorted(self.room.pupils)]


class KeyboardHost:
    """Draws the lesson and reads everybody's keys."""

    def __init__(self, keyboard: Keyboard, screen: Screen, *, color: bool) -> None:
        self._keyboard, self._screen, self._color = keyboard, screen, color
        self._chosen = ""
        self._line: Line | None = None
        self._until: float | None = None

    def lead(self) -> None:
        """Until the lesson has ended, or is left with q."""
        keyboard = self._keyboard
        self._screen.show(self._paint)
        while keyboard.room.phase is not Phase.ENDED:
            key = self._screen.read_key(self._deadline())
            if key.name is KeyName.END_OF_INPUT:
                return
            if self._is_answering() and key.name is not KeyName.TIME_UP:
                self._take_answer_key(key)
            elif key.text in ("q", "Q"):
                return
            else:
                self._take_key(key)
            self._screen.refresh(self._paint)
        self._screen.read_key()

    def _is_answering(self) -> bool:
        return self._keyboard.room.phase is Phase.QUESTION and self._keyboard.buzzer.team is not None

    def _deadline(self) -> float | None:
        """When the time of the team that answers, or of the question, is up."""
        keyboard = self._keyboard
        if keyboard.room.phase is not Phase.QUESTION or keyboard.room.round is None:
            return None
        if self._is_answering() and self._until is not None:
            return self._until
        if keyboard.room.round.is_paused:
            return None
        return time.monotonic() + keyboard.room.left(keyboard.now()) / 1000

    def _take_key(self, key: Key) -> None:
        keyboard, room = self._keyboard, self._keyboard.room
        is_asking = room.phase is Phase.QUESTION
        if key.name is KeyName.TIME_UP:
            if self._is_answering():
                self._stop_answering()
                keyboard.miss()
            else:
                keyboard.do(room.close)
        elif key.name is KeyName.ENTER or key.text == " ":
            keyboard.go_on()
            if self._is_answering():
                self._start_answering(None)
        elif is_asking and keyboard.buzz(key.text):
            self._start_answering(time.monotonic() + ANSWER_SECONDS)
        else:
            self._step(key.text.lower())

    def _step(self, text: str) -> None:
        keyboard, room = self._keyboard, self._keyboard.room
        moves: dict[str, Callable[[int], Event]] = {
            "p": room.pause,
            "+": lambda now: room.extend(MORE_SECONDS, now),
            "r": room.close,
            "x": room.skip,
            "l": room.go_to_lobby,
            "e": room.end,
        }
        if text in moves:
            keyboard.do(moves[text])

    def _start_answering(self, until: float | None) -> None:
        from factcli.terminal.prompt import Line

        item = self._item()
        self._until, self._chosen = until, ""
        self._line = Line() if item is not None and item.type.is_typed else None

    def _stop_answering(self) -> None:
        self._until, self._chosen, self._line = None, "", None

    def _take_answer_key(self, key: Key) -> None:
        """A key of the team that is on: a number for an option, or what it types."""
        from factcli.quiz.grade_labels import mark_label

        item = self._item()
        if item is None or (
            key.text and self._keyboard.buzzer.is_held(key.text, time.monotonic()) and not key.text.isdigit()
        ):
            return
        if self._line is not None:
            if key.name is KeyName.ENTER and self._line.text.strip():
                self._give(self._line.text.strip())
            else:
                self._line = self._line.edit(key)
        elif item.type.takes_one:
            if key.text.isdigit() and 1 <= int(key.text) <= len(item.options):
                self._give(item.options[int(key.text) - 1].label)
        elif key.name is KeyName.ENTER and self._chosen:
            self._give(self._chosen)
        elif key.name is KeyName.BACKSPACE:
            self._chosen = self._chosen[:-1]
        elif key.text.isdigit():
            self._chosen = mark_label(item, self._chosen, key.text)

    def _give(self, text: str) -> None:
        if self._keyboard.answer(text):
            self._stop_answering()

    def _item(self) -> Item | None:
        question = self._keyboard.room.question
        return None if question is None else question.item

    def _paint(self, width: int) -> Frame:
        from factcli.render.class_keyboard import keyboard_lines
        from factcli.render.class_terminal import draw_stage
        from factcli.render.quiz_terminal import Canvas
        from factcli.render.wrap import wrap
        from factcli.terminal.screen import Frame

        canvas = Canvas(width, color=self._color, ascii_only=not streams.encodes_everything())
        keyboard = self._keyboard
        stage = keyboard.stage
        body = draw_stage(stage, canvas, color=self._color)
        left = None if self._until is None else max(0, round(self._until - time.monotonic()))
        told = keyboard_lines(stage, keyboard.buzzer, keyboard.team_names(), self._chosen, left)
        foot = [line for text in told for line in wrap(text, max(20, width))]
        if self._line is None or not self._is_answering():
            return Frame(tuple(body.split("\n")), tuple(foot))
        shown, cell = self._line.visible(max(1, width - 2))
        return Frame(tuple(body.split("\n")), (f"> {shown}", *foot), (0, 2 + cell))
