"""A teacher's steps through a lesson, whatever reads them: keys of a screen or lines."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import TimeoutError as LateError
from typing import TYPE_CHECKING

from factcli.classroom.event import Event, Refused
from factcli.messages import _

if TYPE_CHECKING:
    from factcli.classroom.hub import Hub
    from factcli.classroom.serving import Serving
    from factcli.classroom.stage import Stage

MORE_SECONDS = 10
_PATIENCE = 3.0
"""Seconds that a step may take to reach the disk before the teacher's keys work again; it is done all the same."""


class Teacher:
    """The teacher's steps, handed to the server's loop; each gives what the teacher has to be told: why it wasn't done, or nothing."""

    def __init__(self, serving: Serving[Hub]) -> None:
        self.serving = serving
        self.room = serving.hub.room

    @property
    def stage(self) -> Stage:
        """What the projector shows now."""
        return self.serving.hub.stage

    def listen(self, told: Callable[[], None]) -> None:
        """Call `told` in the server's thread whenever the projector's page changes."""
        self.serving.hub.on_change = lambda stage: told()

    def go_on(self) -> str:
        """The next step of the lesson."""
        return self._do(self.serving.hub.go_on())

    def move(self, make: Callable[[int], Event]) -> str:
        """One of the room's moves."""
        return self._do(self.serving.hub.move(make))

    def act(self, text: str) -> str | None:
        """Do what a key stands for; None for a key that stands for nothing here."""
        room = self.room
        match text:
            case " ":
                return self.go_on()
            case "p":
                return self.move(room.pause)
            case "+" | "=":
                return self.move(lambda now: room.extend(MORE_SECONDS, now))
            case "r":
                return self.move(room.close)
            case "x":
                return self.move(room.skip)
            case "l":
                return self.move(room.go_to_lobby)
            case "o":
                refused = self.move(room.lock)
                locked, opened = _("Nobody else gets in now."), _("Pupils get in again.")
                return refused or (locked if room.is_locked else opened)
            case "e":
                return self.move(room.end)
        return None

    def kick(self, pupil: int) -> str:
        """Send a pupil out; says who went where it was done."""
        from factcli.render.wording import clean

        refused = self.move(lambda now: self.room.kick(pupil, now))
        return refused or _("{name} is sent out.").format(name=clean(self.room.pupils[pupil].name, 40))

    def _do(self, asked: object) -> str:
        from factcli.render.class_wording import refusal_sentence

        try:
            self.serving.call(asked).result(_PATIENCE)  # type: ignore[arg-type]
        except Refused as refused:
            return refusal_sentence(refused.reason)
        except LateError:
            return ""
        return ""
