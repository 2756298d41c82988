"""One word of a fact's sentence replaced by another: what the claim has between the same neighbours."""

import itertools
from collections.abc import Iterator
from dataclasses import dataclass, replace

from factcli.text.script import has_han, is_han
from factcli.text.span import Span
from factcli.text.term import Word, find_words, stem_of
from factcli.verify.claim import Piece
from factcli.verify.vocabulary import CUTTING_ZH, FUNCTION_EN

_LONGEST = 12
"""Characters of a word that is thought to be replaced as a whole."""


@dataclass(frozen=True, slots=True)
class Replacement:
    """What the claim has at `span`, and what the fact's sentence has in the same place."""

    span: Span
    claimed: str
    stated: str
    is_inside_name: bool = False


def find_replacements(
    piece: Piece, leftover: tuple[Span, ...], sentences: tuple[str, ...], *, inside_name: bool = False
) -> list[Replacement]:
    """The ways to read what is left over of a claim as one word put in the place of another."""
    if not leftover:
        return []
    if len({span.cut(piece.text) for span in leftover}) == 1:
        leftover = leftover[:1]  # one word, said again: 因瓷立市、因瓷兴市
    hull = Span(leftover[0].start, leftover[-1].end)
    if has_han(piece.cut):
        if len(hull) > _LONGEST or sum(map(len, leftover)) < len(hull) - 2:
            return []
        found = dict.fromkeys(_chinese(piece, hull, sentences))
        return [
            replace(one, is_inside_name=inside_name and _is_framed(piece, one, sentences)) for one in found
        ]
    return list(dict.fromkeys(_english(piece, hull, sentences)))


def _is_framed(piece: Piece, found: Replacement, names: tuple[str, ...]) -> bool:
    """Whether a name goes on for two characters on either side of what is replaced, as the claim does."""
    before, after = _neighbours(piece, found.span)
    if len(before) < _NEIGHBOUR or len(after) < _NEIGHBOUR:
        return False
    whole = before + found.stated + after
    return any(whole in name.translate(_UNPASSED) for name in names)


def _chinese(piece: Piece, hull: Span, sentences: tuple[str, ...]) -> Iterator[Replacement]:
    """The ways to read a stretch of Chinese characters, or a little more than it, as one word for another."""
    for span in _widened(piece, hull):
        before, after = _neighbours(piece, span)
        for sentence in sentences:
            for stated in _between(sentence.translate(_UNPASSED), before, after, span.cut(piece.text)):
                if all(map(is_han, stated)):
                    yield from _trimmed(piece, span, stated)


def _widened(piece: Piece, hull: Span) -> Iterator[Span]:
    """A stretch, and what is up to two characters wider on either side, where that could be one word."""
    for left_wider, right_wider in itertools.product(range(_WIDER + 1), repeat=2):
        span = Span(hull.start - left_wider, hull.end + right_wider)
        if span.start < piece.start or span.end > piece.end or _cuts_a_name(piece, hull, span):
            continue
        if all(is_han(sign) and sign not in CUTTING_ZH for sign in span.cut(piece.text)):
            yield span


_WIDER = 2
"""Characters by which a stretch may be widened: what both words share (链 in 物流链 and 政策链) isn't left over."""


def _cuts_a_name(piece: Piece, hull: Span, wider: Span) -> bool:
    """Whether a stretch is widened into a name that begins before it or ends behind it."""
    return any(
        (wider.start < mention.end and mention.start < hull.start)
        or (mention.start < wider.end and hull.end < mention.end)
        for mention in piece.mentions
    )


def _trimmed(piece: Piece, span: Span, stated: str) -> Iterator[Replacement]:
    """What differs of two stretches: as they are, and without what they begin with alike."""
    word = span.cut(piece.text)
    if stated not in piece.cut:
        yield Replacement(span, word, stated)
    shared = 0
    while shared < min(len(word), len(stated)) - 1 and word[shared] == stated[shared]:
        shared += 1
    span, word, stated = Span(span.start + shared, span.end), word[shared:], stated[shared:]
    if shared and stated not in piece.cut:
        yield Replacement(span, word, stated)
    end = 0
    while end < min(len(word), len(stated)) - 1 and word[-1 - end] == stated[-1 - end]:
        end += 1
        if stated[:-end] not in piece.cut:
            yield Replacement(Span(span.start, span.end - end), word[:-end], stated[:-end])


def _neighbours(piece: Piece, span: Span) -> tuple[str, str]:
    """The Chinese characters on either side of a stretch, two at most, past marks and joining words."""
    text, start, end = piece.text, span.start, span.end
    while start > piece.start and text[start - 1] in _PASSED:
        start -= 1
    first = start
    while first > piece.start and start - first < _NEIGHBOUR and is_han(text[first - 1]):
        first -= 1
    while end < piece.end and text[end] in _PASSED:
        end += 1
    last = end
    while last < piece.end and last - end < _NEIGHBOUR and is_han(text[last]):
        last += 1
    return text[first:start], text[end:last]


_NEIGHBOUR = 2
"""Characters beside a word that tell its place in a sentence."""
_PASSED = '" ()的、和与及'
_UNPASSED = dict.fromkeys(map(ord, _PASSED))


def _between(plain: str, before: str, after: str, word: str) -> Iterator[str]:
    """What a sentence has between two neighbours; at the end of the claim one neighbour of two characters is enough."""
    if len(before) >= _NEIGHBOUR:
        for place in _places(plain, before, 0):
            yield from _behind(plain[place + len(before) :], after, word)
    if len(after) >= _NEIGHBOUR:
        for place in _places(plain, after, 1):
            yield from _ahead(plain[:place], before, word)


def _places(text: str, words: str, start: int) -> Iterator[int]:
    """Where words stand in a text, from `start` on."""
    place = text.find(words, start)
    while place >= 0:
        yield place
        place = text.find(words, place + 1)


def _behind(rest: str, after: str, word: str) -> Iterator[str]:
    """What a sentence that goes on with `rest` behind one neighbour may have up to the other."""
    for length in (2, 1) if after else ():
        end = rest.find(after[:length], 1) if len(after) >= length else -1
        if 0 < end <= _LONGEST:
            yield rest[:end]
            break
    if len(after) < _NEIGHBOUR:
        yield from _alike_ended(rest, word)
        yield _run(rest)


def _ahead(head: str, before: str, word: str) -> Iterator[str]:
    """What a sentence that begins with `head` ahead of one neighbour may have since the other."""
    if not before:
        yield _run(head[::-1])[::-1]
        return
    start = head.rfind(before[-1])
    if start < 0:
        yield head[-len(word) :]
    elif len(head) - start - 1 <= _LONGEST:
        yield head[start + 1 :]


def _alike_ended(text: str, word: str) -> Iterator[str]:
    """The beginnings of a text that end like a word: 制造业企业 where 服务业企业 is claimed."""
    for end in range(2, min(len(text), _LONGEST) + 1):
        if text[end - 2 : end] == word[-2:]:
            yield text[:end]


def _run(text: str) -> str:
    """The Chinese characters that a text begins with, up to one that parts words."""
    end = 0
    while end < len(text) and end < _LONGEST and is_han(text[end]) and text[end] not in CUTTING_ZH:
        end += 1
    return text[:end]


def _english(piece: Piece, hull: Span, sentences: tuple[str, ...]) -> Iterator[Replacement]:
    """The ways to read English words as others that stand between the same two words in a sentence."""
    words = [word for word in piece.words if word.form not in FUNCTION_EN]
    inside = [
        number for number, word in enumerate(words) if hull.start <= word.start and word.end <= hull.end
    ]
    if not inside or len(inside) > _LONGEST_EN or any(words[number].kind != "word" for number in inside):
        return
    first, last = inside[0], inside[-1]
    span = Span(words[first].start, words[last].end)
    before = stem_of(words[first - 1].form) if first else ""
    after = stem_of(words[last + 1].form) if last + 1 < len(words) else ""
    for sentence in sentences:
        held = [word for word in find_words(sentence) if word.form not in FUNCTION_EN]
        stems = [stem_of(word.form) for word in held]
        for stated in _words_between(sentence, held, stems, before, after):
            if stated and stem_of(stated.split()[0]) not in {stem_of(word.form) for word in words}:
                yield Replacement(span, span.cut(piece.text), stated)


def _words_between(
    sentence: str, held: list[Word], stems: list[str], before: str, after: str
) -> Iterator[str]:
    """What a sentence of the words `held` has between two stems; "" stands for its beginning and its end."""
    starts = [number + 1 for number, stem in enumerate(stems) if stem == before] if before else [0]
    for start in starts:
        ends = range(start + 1, min(len(held), start + _LONGEST_EN) + 1)
        for end in ends:
            if (after and end < len(held) and stems[end] == after) or (not after and end == len(held)):
                yield sentence[held[start].start : held[end - 1].end]
                break


_LONGEST_EN = 4
"""Words that are thought to be replaced as a whole, in English."""
