"""Words of asking that may stand for a fact's: by the table of what asks for the same, or by how they are made."""

from collections.abc import Iterator
from functools import cache

from factcli.lookup.asking import ENDINGS, SAME_ASKING
from factcli.text.term import stem_of

_LEAST_ROOT = 5
"""What an ending is taken off keeps so many letters."""


def has_alike(said: str, word: str) -> bool:
    """Whether a fact's words, in one spelling, have one that asks for the same as `word`."""
    stem = stem_of(word) if word.isascii() else word
    for row in _rows_by_word().get(stem, ()):
        for other in row:
            if f" {other}" in said if other.isascii() else len(other) > 1 and other in said:
                return True
    return False


def alike_words(word: str) -> Iterator[str]:
    """The words that ask for the same as one, English ones by their stems."""
    for row in _rows_by_word().get(stem_of(word) if word.isascii() else word, ()):
        yield from (other for other in row if other != word)


def roots_of(word: str) -> Iterator[str]:
    """What an English word may be made from: threat of threatens, discover of discovery."""
    for ending in ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _LEAST_ROOT:
            yield word[: -len(ending)]


@cache
def _rows_by_word() -> dict[str, tuple[tuple[str, ...], ...]]:
    """The rows of words that ask for the same, by each word (English ones by their stems)."""
    found: dict[str, tuple[tuple[str, ...], ...]] = {}
    lines = SAME_ASKING.replace("\n  ", " ").split("\n")
    for line in lines:
        row = tuple(stem_of(word.replace("_", " ")) if word.isascii() else word for word in line.split())
        for word in row:
            found[word] = (*found.get(word, ()), row)
    return found
