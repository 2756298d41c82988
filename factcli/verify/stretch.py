"""Every stretch of a text that could be a word of a table, so that a table is met by its words' places, not searched for."""

from collections.abc import Iterable, Sequence

from factcli.text.span import Span
from factcli.text.term import Word

LONGEST_HAN = 8
"""Characters of the longest Chinese word in a table."""
LONGEST_PHRASE = 4
"""Words of the longest English phrase in a table."""
_FREE = ord("1")


def find_stretches(
    text: str, start: int, end: int, words: Sequence[Word], taken: Sequence[Span]
) -> dict[str, list[int]]:
    """The stretches between `start` and `end` that overlap nothing `taken`, each with the places where it begins."""
    free = bytearray(b"1") * (end - start)
    for span in taken:
        first, last = max(span.start, start), min(span.end, end)
        if first < last:
            free[first - start : last - start] = b"0" * (last - first)
    found: dict[str, list[int]] = {}
    latin: list[Word] = []
    for word in words:
        if word.kind == "han":
            stop = word.start
            for first in range(word.start, word.end):
                if stop <= first:  # where the free stretch that begins here ends
                    taken_at = free.find(b"0", first - start, word.end - start)
                    stop = word.end if taken_at < 0 else taken_at + start
                for last in range(first + 1, min(stop, first + LONGEST_HAN) + 1):
                    stretch = text[first:last]
                    if stretch in found:
                        found[stretch].append(first)
                    else:
                        found[stretch] = [first]
        elif free.find(b"0", word.start - start, word.end - start) < 0:
            latin.append(word)
    for number, word in enumerate(latin):
        for final in latin[number : number + LONGEST_PHRASE]:
            if free.find(b"0", word.start - start, final.end - start) < 0:
                found.setdefault(text[word.start : final.end], []).append(word.start)
    for place in range(start, end):
        sign = text[place]
        if not sign.isalnum() and not sign.isspace() and free[place - start] == _FREE:
            found.setdefault(sign, []).append(place)
    return found


def longest_of(spans: Iterable[Span]) -> list[Span]:
    """Of spans that overlap the one that begins first, and of those the longest; in order."""
    longest: list[Span] = []
    for span in sorted(spans, key=lambda span: (span.start, -span.end)):
        if not longest or span.start >= longest[-1].end:
            longest.append(span)
    return longest
