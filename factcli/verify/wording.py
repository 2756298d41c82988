"""Whether words of a table stand in a text, English ones as whole words."""

from collections.abc import Iterable
from functools import lru_cache

MOST_SAID = 20_000
"""So many sentences of facts are remembered with what was asked of them."""


@lru_cache(maxsize=MOST_SAID)
def says_any(sentence: str, table: frozenset[str]) -> bool:
    """Whether a word of a table stands in a fact's sentence; kept, for each claim asks the same."""
    return any_stands_in(table, sentence)


def any_stands_in(words: Iterable[str], text: str) -> bool:
    """Whether one of these words stands in a text."""
    return any(word in text and stands_in(word, text) for word in words)


def stands_in(word: str, text: str) -> bool:
    """Whether a word stands in a text, an English one as a whole word."""
    if not word.isascii():
        return word in text
    place = text.find(word)
    while place >= 0:
        before = text[place - 1] if place else " "
        end = place + len(word)
        after = text[end] if end < len(text) else " "
        if not before.isalnum() and not after.isalnum():
            return True
        place = text.find(word, place + 1)
    return False
