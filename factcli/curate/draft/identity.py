"""Ids for facts: readable, made from what the slots say, each given once."""

from factcli.text.reading import usual_reading
from factcli.text.script import is_han

_LONGEST = 20
"""Letters of one part of an id, from which on no syllable is added."""
_LETTERS = frozenset("abcdefghijklmnopqrstuvwxyz0123456789")


class Identities:
    """Gives ids, none of them twice."""

    def __init__(self) -> None:
        self._given: set[str] = set()
        self._numbers: dict[str, int] = {}

    def give(self, *words: str) -> str:
        """An id from these words: English ones as they are, Chinese ones as they sound.

        >>> Identities().give("茶厂", "产量")
        'chachang_chanliang'
        """
        base = "_".join(filter(None, (spell(word) for word in words)))
        if not base[:1].isalpha():
            base = f"fact_{base}".rstrip("_")
        given, number = base, self._numbers.get(base, 1)
        while given in self._given:
            number += 1
            given = f"{base}_{number}"
        self._numbers[base] = number
        self._given.add(given)
        return given


def spell(text: str) -> str:
    """A text in small letters, digits and underscores; other characters fall out."""
    pieces: list[str] = []
    for sign in text.lower():
        if sum(map(len, pieces)) >= _LONGEST:
            break
        if is_han(sign):
            pieces.append(usual_reading(sign))
        elif sign in _LETTERS:
            pieces.append(sign)
        elif pieces and pieces[-1] != "_":
            pieces.append("_")
    return "".join(pieces).strip("_")
