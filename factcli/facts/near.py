"""Names of the base misspelt in a text: found where nothing else explains the words, refused where they may be right.

A near name is one more guess than an exact one, so it has to be the only explanation: what is written is no other
name of the base, no common word, and changes no number, direction, size or level.
"""

from collections.abc import Sequence
from functools import lru_cache

from factcli.facts.mention import Mention, NameTable
from factcli.facts.near_chinese import ChineseIndex
from factcli.facts.near_english import EnglishIndex
from factcli.text.script import has_han
from factcli.text.span import Span
from factcli.text.term import find_words

_INDEXES = 8
"""So many bases are kept ready."""


@lru_cache(maxsize=_INDEXES)
def _chinese_index(names: NameTable) -> ChineseIndex:
    return ChineseIndex(names)


@lru_cache(maxsize=_INDEXES)
def _english_index(names: NameTable) -> EnglishIndex:
    return EnglishIndex(names)


def find_near_names(text: str, taken: Sequence[Span], names: NameTable) -> list[Mention]:
    """The names that a normalised text misspells, in order, none overlapping another; all have `is_near`.

    `taken` are the spans of exact names and figures. What differs lies outside all of them; a shorter name or
    a figure may lie wholly inside what is found (中材 in 中材理电), never across its end.
    """
    ground = _Ground(len(text), taken)
    if not ground.free:
        return []
    names = names.near_to(text)
    found: list[tuple[int, Mention]] = []
    if has_han(text):
        found += _find_chinese(text, ground, names)
    found += _find_english(text, ground, names)
    return _choose(found)


class _Ground:
    """Which characters of a text are taken, and where a cut would go through what is taken."""

    def __init__(self, length: int, taken: Sequence[Span]) -> None:
        self.is_taken = bytearray(length)
        self._inside = bytearray(length + 1)
        for span in taken:
            for place in range(span.start, min(span.end, length)):
                self.is_taken[place] = 1
                self._inside[place] |= place > span.start
        self.free = length - sum(self.is_taken)

    def allows(self, start: int, end: int) -> bool:
        """Whether something is free here and nothing taken reaches over either end."""
        return not (self._inside[start] or self._inside[end]) and 0 in self.is_taken[start:end]


def _find_chinese(text: str, ground: _Ground, names: NameTable) -> list[tuple[int, Mention]]:
    index = _chinese_index(names)
    return [
        (len(slip.places), Mention(slip.start, slip.end, slip.name, is_near=True, spelling=slip.form))
        for start in range(len(text) - 1)
        if not text[start].isascii() or not text[start + 1].isascii()
        for slip in index.find(text, start, ground.is_taken)
        if ground.allows(slip.start, slip.end) and not any(ground.is_taken[place] for place in slip.places)
    ]


def _find_english(text: str, ground: _Ground, names: NameTable) -> list[tuple[int, Mention]]:
    words = [word for word in find_words(text) if word.kind != "han"]
    if all(ground.is_taken[word.start] for word in words if word.kind == "word"):
        return []
    index = _english_index(names)
    return [
        (len(wrong), Mention(run[0].start, run[-1].end, name, is_near=True, spelling=form))
        for number, word in enumerate(words)
        if word.kind == "word"
        for run, wrong, form, name in index.find(text, words, number)
        if ground.allows(run[0].start, run[-1].end)
        and not any(ground.is_taken[place] for one in wrong for place in range(one.start, one.end))
    ]


def _choose(found: list[tuple[int, Mention]]) -> list[Mention]:
    """The longest first, then what differs least; where two different things are equally near, neither."""
    found.sort(key=lambda one: (one[1].start - one[1].end, one[0], one[1].start, one[1].key, one[1].spelling))
    meant: dict[tuple[int, int, int], set[str]] = {}
    for differing, mention in found:
        meant.setdefault((mention.start, mention.end, differing), set()).add(mention.key)
    chosen: list[Mention] = []
    closed = bytearray(max((mention.end for _, mention in found), default=0))
    for differing, mention in found:
        if 1 not in closed[mention.start : mention.end]:
            closed[mention.start : mention.end] = b"\1" * (mention.end - mention.start)
            if len(meant[mention.start, mention.end, differing]) == 1:
                chosen.append(mention)
    return sorted(chosen, key=lambda mention: mention.start)
