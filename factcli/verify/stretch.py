"""Every stretch of a text that could be a word of a table, so that a table is met by its words' places, not searched for."""

from collections.abc import Iterable, Sequence

from factcli.text.span import Span
from factcli.text.term import Word

LONGEST_HAN = 8
"""Characters of the longest Chinese word in a table."""
LONGEST_PHRASE = 4
"""Words of the longest English phrase in a table."""


def find_stretches(
    text: str, start: int, end: int, words: Sequence[Word], taken: Sequence[Span]
) -> dict[str, list[int]]:
    """The stretches between `start` and `end` that overlap nothing `taken`, each with the places where it begins."""
    free = [True] * (end - start)
    for span in taken:
        for place in range(max(span.start, start), min(span.end, end)):
            free[place - start] = False
    found: dict[str, list[int]] = {}
    latin: list[Word] = []
    for word in words:
        if word.kind == "han":
            for first in range(word.start, word.end):
                for last in range(first, min(word.end, first + LONGEST_HAN)):
                    if not free[last - start]:
                        break
                    found.setdefault(text[first : last + 1], []).append(first)
        elif all(free[word.start - start : word.end - start]):
            latin.append(word)
    for number, word in enumerate(latin):
        for final in latin[number : number + LONGEST_PHRASE]:
            if all(free[word.start - start : final.end - start]):
                found.setdefault(text[word.start : final.end], []).append(word.start)
    for place in range(start, end):
        if free[place - start] and not text[place].isalnum() and not text[place].isspace():
            found.setdefault(text[place], []).append(place)
    return found


def longest_of(spans: Iterable[Span]) -> list[Span]:
    """Of spans that overlap the one that begins first, and of those the longest; in order."""
    longest: list[Span] = []
    for span in sorted(spans, key=lambda span: (span.start, -span.end)):
        if not longest or span.start >= longest[-1].end:
            longest.append(span)
    return longest
