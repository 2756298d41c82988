"""Events: what happened in a class, one row each; the rows alone, played again, give the class as it was."""

from dataclasses import dataclass, field
from enum import StrEnum


class EventKind(StrEnum):
    """What happened."""

    JOINED = "joined"
    RETURNED = "returned"
    RENAMED = "renamed"
    KICKED = "kicked"
    LOCKED = "locked"
    UNLOCKED = "unlocked"
    OPENED = "opened"
    ANSWERED = "answered"
    PAUSED = "paused"
    CONTINUED = "continued"
    EXTENDED = "extended"
    CLOSED = "closed"
    SKIPPED = "skipped"
    RANKED = "ranked"
    LOBBY = "lobby"
    PODIUM = "podium"
    ENDED = "ended"
    RESUMED = "resumed"


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened, `at` so many milliseconds of the lesson's own clock, which stands while nothing runs.

    `pupil` is who did it or to whom it was done (0: nobody), `question` counts from 0 (-1: none), `text` is the name
    or answer, `number` the seconds, `data` whatever else belongs to the kind: a pupil's token digest, seat code, team
    and number in the class list; who was there when a question was opened.
    """

    kind: EventKind
    at: int
    pupil: int = 0
    question: int = -1
    text: str = ""
    number: int = 0
    data: dict[str, str] = field(default_factory=dict)


class Reason(StrEnum):
    """Why something that was asked for isn't done."""

    NAME = "name"
    LONG_NAME = "long_name"
    FULL = "full"
    LOCKED = "locked"
    NOT_LISTED = "not_listed"
    SEAT = "seat"
    UNKNOWN = "unknown"
    CLOSED = "closed"
    PAUSED = "paused"
    TWICE = "twice"
    UNREADABLE = "unreadable"
    NOT_NOW = "not_now"
    OFTEN = "often"


class Refused(Exception):
    """What was asked for isn't done; `reason` says why."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason.value)
        self.reason = reason
