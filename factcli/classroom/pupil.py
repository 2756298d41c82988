"""Pupils: who is in a class, told apart by name, by a token in the browser, by a seat code in another one."""

from dataclasses import dataclass
from hashlib import sha256

MOST_PUPILS = 2000
MOST_RENAMES = 3


@dataclass(slots=True)
class Pupil:
    """Somebody who plays.

    `token` is the digest of what the pupil's browser holds, `seat` the code by which the same pupil comes back in another
    browser; `since` is the first question that was not yet closed when the pupil joined. `changes` counts what
    changed for this pupil alone.
    """

    id: int
    name: str
    token: str = ""
    seat: str = ""
    team: str = ""
    number: str = ""
    since: int = 0
    is_kicked: bool = False
    renames: int = 0
    changes: int = 0


@dataclass(frozen=True, slots=True)
class Credentials:
    """What a pupil's browser gets when it joins, made by whoever has the dice: a token and a seat code."""

    token: str
    seat: str


def digest_token(token: str) -> str:
    """What is kept of a token: whoever reads the saved lesson can't play as a pupil."""
    return sha256(token.encode("utf-8", "replace")).hexdigest()[:32]
