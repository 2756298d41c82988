"""Key presses, decoded from the bytes that a terminal sends for them."""

import codecs
from dataclasses import dataclass
from enum import StrEnum


class KeyName(StrEnum):
    """What was pressed; `TEXT` is anything that writes a character, `UNKNOWN` what we have no use for."""

    TEXT = "text"
    ENTER = "enter"
    TAB = "tab"
    BACKSPACE = "backspace"
    DELETE = "delete"
    LEFT = "left"
    RIGHT = "right"
    UP = "up"
    DOWN = "down"
    HOME = "home"
    END = "end"
    PAGE_UP = "page up"
    PAGE_DOWN = "page down"
    ESCAPE = "escape"
    ERASE_LINE = "erase line"
    ERASE_WORD = "erase word"
    INTERRUPT = "interrupt"
    END_OF_INPUT = "end of input"
    REDRAW = "redraw"
    TIME_UP = "time up"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Key:
    """One key press; `text` is the character that a `TEXT` key writes."""

    name: KeyName
    text: str = ""


_CONTROLS = {
    "\x01": KeyName.HOME,
    "\x02": KeyName.LEFT,
    "\x03": KeyName.INTERRUPT,
    "\x04": KeyName.END_OF_INPUT,
    "\x05": KeyName.END,
    "\x06": KeyName.RIGHT,
    "\x08": KeyName.BACKSPACE,
    "\t": KeyName.TAB,
    "\n": KeyName.ENTER,
    "\x0c": KeyName.REDRAW,
    "\r": KeyName.ENTER,
    "\x15": KeyName.ERASE_LINE,
    "\x17": KeyName.ERASE_WORD,
    "\x7f": KeyName.BACKSPACE,
}
_LETTERS = {
    "A": KeyName.UP,
    "B": KeyName.DOWN,
    "C": KeyName.RIGHT,
    "D": KeyName.LEFT,
    "F": KeyName.END,
    "H": KeyName.HOME,
    "M": KeyName.ENTER,  # the number pad's
}
_NUMBERS = {
    "1": KeyName.HOME,
    "3": KeyName.DELETE,
    "4": KeyName.END,
    "5": KeyName.PAGE_UP,
    "6": KeyName.PAGE_DOWN,
    "7": KeyName.HOME,
    "8": KeyName.END,
}
_ESCAPE = "\x1b"
_LONGEST_SEQUENCE = 32


class KeyDecoder:
    """Bytes in, keys out, however the bytes are cut; an unfinished sequence waits for its rest.

    Escape sequences are those of ECMA-48 and xterm; those we have no use for become one `UNKNOWN` key.
    """

    def __init__(self, encoding: str = "utf-8") -> None:
        self._decoder = codecs.getincrementaldecoder(encoding)("replace")
        self._waiting = ""

    @property
    def is_waiting(self) -> bool:
        """Whether an escape sequence has begun and not ended; a lone Escape key looks the same."""
        return bool(self._waiting)

    def decode(self, received: bytes) -> list[Key]:
        """The keys that end with these bytes."""
        text = self._waiting + self._decoder.decode(received)
        keys: list[Key] = []
        place = 0
        while place < len(text):
            length = _sequence_length(text, place)
            if not length:
                break
            keys.append(_key_of(text[place : place + length]))
            place += length
        self._waiting = text[place:]
        return keys

    def give_up(self) -> list[Key]:
        """The keys of a sequence whose rest never came: the Escape key, and what was typed after it."""
        waiting, self._waiting = self._waiting, ""
        return [_key_of(character) for character in waiting]


def _sequence_length(text: str, start: int) -> int:
    """How many characters the key at `start` takes; 0 when its end hasn't come yet."""
    if text[start] != _ESCAPE:
        return 1
    if start + 1 == len(text):
        return 0
    introducer = text[start + 1]
    if introducer == _ESCAPE:
        return 1
    if introducer == "O":
        return 3 if start + 2 < len(text) else 0
    if introducer != "[":
        return 2
    for place in range(start + 2, len(text)):
        if "\x40" <= text[place] <= "\x7e":
            return place + 1 - start
        if not "\x20" <= text[place] <= "\x3f" or place - start >= _LONGEST_SEQUENCE:
            return place - start  # broken off: what follows is a key of its own
    return 0


def _key_of(sequence: str) -> Key:
    if sequence == _ESCAPE:
        return Key(KeyName.ESCAPE)
    if sequence[0] == _ESCAPE:
        final, parameters = sequence[-1], sequence[2:-1]
        if final == "~" and sequence[1] == "[":
            return Key(_NUMBERS.get(parameters.partition(";")[0], KeyName.UNKNOWN))
        return Key(_LETTERS.get(final, KeyName.UNKNOWN) if sequence[1] in "[O" else KeyName.UNKNOWN)
    if sequence in _CONTROLS:
        return Key(_CONTROLS[sequence])
    return Key(KeyName.TEXT, sequence) if sequence.isprintable() else Key(KeyName.UNKNOWN)
