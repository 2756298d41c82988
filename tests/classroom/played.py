"""A room that is moved by a test, with its events."""

from collections.abc import Callable

import pytest

from factcli.classroom.event import Event, Reason, Refused
from factcli.classroom.lesson import Lesson
from factcli.classroom.pupil import Credentials
from factcli.classroom.room import Room
from factcli.classroom.standing import find_standing
from tests.classroom.school import new_lesson


class Played:
    """A room with its events, so that it can be played again."""

    def __init__(self, lesson: Lesson | None = None) -> None:
        self.room = Room(lesson or new_lesson())
        self.events: list[Event] = []
        self.now = 0

    def do(self, move: Callable[[int], Event], later: int = 0) -> Event:
        self.now += later
        event = move(self.now)
        self.events.append(event)
        return event

    def join(self, name: str, number: str = "") -> int:
        drawn = Credentials(f"token {name}{number}", f"{len(self.events):04}")
        return self.do(lambda now: self.room.join(name, drawn, now, number=number)).pupil

    def answer(self, pupil: int, text: str, later: int = 0, question: int = -1) -> Event:
        played = self.room.round
        asked = question if question >= 0 or played is None else played.question
        return self.do(lambda now: self.room.answer(pupil, asked, text, now), later)

    def go_on(self, *present: int, later: int = 0) -> Event:
        return self.do(lambda now: self.room.go_on(now, frozenset(present)), later)

    def scores(self) -> dict[int, int]:
        return find_standing(self.room).scores


def refused(action: Callable[[], object]) -> Reason:
    with pytest.raises(Refused) as caught:
        action()
    return caught.value.reason
