"""The teacher's moves by the names that the teacher's page gives them."""

from collections.abc import Callable

from factcli.classroom.event import Event, Reason, Refused
from factcli.classroom.room import Room

_MORE_SECONDS = 10
_MOST_MORE = 600


def move_named(room: Room, name: str, number: object) -> Callable[[int], Event]:
    """A teacher's move by its name; raises Refused for an unknown one."""
    amount = number if isinstance(number, int) and 0 < number <= _MOST_MORE else _MORE_SECONDS
    moves: dict[str, Callable[[int], Event]] = {
        "reveal": room.close,
        "pause": room.pause,
        "more": lambda now: room.extend(amount, now),
        "skip": room.skip,
        "lobby": room.go_to_lobby,
        "lock": room.lock,
        "end": room.end,
    }
    if name == "kick" and isinstance(number, int):
        return lambda now: room.kick(number, now)
    if name not in moves:
        raise Refused(Reason.NOT_NOW)
    return moves[name]
