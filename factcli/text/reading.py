"""How Chinese characters sound, without tones, and the syllables that pinyin is written with.

The table is read when a sound is first asked for. A syllable is written as it is typed: `lv` is 绿's, `zhong` 中's.
"""

import os
from functools import lru_cache

_TABLE = os.path.join(os.path.dirname(__file__), "readings.txt")


@lru_cache(maxsize=1)
def _table() -> dict[str, str]:
    """The syllables of each character with blanks between, the usual one first."""
    syllables: dict[str, str] = {}
    others: list[tuple[str, str]] = []
    with open(_TABLE, encoding="utf-8") as lines:
        for line in lines:
            syllable, characters, *other = line.rstrip("\n").split(" ")
            syllables.update(dict.fromkeys(characters, syllable))
            if other:
                others.append((syllable, other[0]))
    for syllable, characters in others:
        for character in characters:
            syllables[character] += f" {syllable}"
    return syllables


@lru_cache(maxsize=8192)
def readings_of(character: str) -> frozenset[str]:
    """Every toneless reading of a character; empty for one that isn't Chinese or is too rare.

    >>> sorted(readings_of("重"))
    ['chong', 'tong', 'zhong']
    """
    return frozenset(_table().get(character, "").split())


def usual_reading(character: str) -> str:
    """The toneless reading that a character mostly has; "" for one that isn't Chinese or is too rare.

    >>> usual_reading("重")
    'zhong'
    """
    return _table().get(character, "").partition(" ")[0]


@lru_cache(maxsize=8192)
def loose_readings_of(character: str) -> frozenset[str]:
    """The readings with what many speakers don't tell apart made one: zh and z, ch and c, sh and s, ang and an, …"""
    return frozenset(map(_loosely, readings_of(character)))


def _loosely(syllable: str) -> str:
    if syllable[1:2] == "h":
        syllable = syllable[0] + syllable[2:]
    return syllable[:-1] if syllable.endswith(("ang", "eng", "ing")) else syllable


def sound_alike(one: str, other: str, *, loosely: bool = False) -> bool:
    """Whether two characters share a reading: 苹 and 萍; loosely also 森 and 生."""
    readings = loose_readings_of if loosely else readings_of
    return not readings(one).isdisjoint(readings(other))


@lru_cache(maxsize=1)
def _syllables() -> frozenset[str]:
    return frozenset(
        syllable
        for syllables in set(_table().values())
        for syllable in syllables.split()
        if any(letter in "aeiouv" for letter in syllable)
    )


def is_pinyin(word: str) -> bool:
    """Whether a word in lower case can be read as pinyin from end to end: `henan` can, `xang` can't."""
    syllables = _syllables()
    ends = {0}
    for start in range(len(word)):
        if start in ends:
            ends |= {start + length for length in range(1, 7) if word[start : start + length] in syllables}
    return bool(word) and len(word) in ends
