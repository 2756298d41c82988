"""One word of a fact's sentence replaced by another: what the claim has between the same neighbours."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from factcli.text.script import has_han, is_han
from factcli.text.span import Span
from factcli.text.term import Word, find_words, stem_of
from factcli.verify.claim import Piece
from factcli.verify.vocabulary import CUTTING_ZH, FUNCTION_EN

_LONGEST = 12
"""Characters of a word that is thought to be replaced as a whole."""
_WIDER = 2
"""Characters by which a stretch may be widened: what both words share (链 in 物流链 and 政策链) isn't left over."""
_LONGEST_EN = 4
"""Words, in English."""


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
    before = _han_before(piece.text, found.span.start, piece.start)
    after = _han_after(piece.text, found.span.end, piece.end)
    if len(before) < _FRAME or len(after) < _FRAME:
        return False
    whole = before + found.stated + after
    return any(whole in name.translate(_UNPASSED) for name in names)


_FRAME = 2


def _chinese(piece: Piece, hull: Span, sentences: tuple[str, ...]) -> Iterator[Replacement]:
    text = piece.text
    for left_wider in range(_WIDER + 1):
        for right_wider in range(_WIDER + 1):
            start, end = hull.start - left_wider, hull.end + right_wider
            if start < piece.start or end > piece.end or _cuts_a_name(piece, hull, start, end):
                continue
            word = text[start:end]
            if not all(map(is_han, word)) or any(sign in CUTTING_ZH for sign in word):
                continue
            before, after = _han_before(text, start, piece.start), _han_after(text, end, piece.end)
            for sentence in sentences:
                for stated in _between(sentence, before, after, word):
                    if all(map(is_han, stated)):
                        yield from _trimmed(piece, Span(start, end), stated)


def _cuts_a_name(piece: Piece, hull: Span, start: int, end: int) -> bool:
    return any(
        (start < mention.end and mention.start < hull.start)
        or (mention.start < end and hull.end < mention.end)
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


def _han_before(text: str, end: int, least: int) -> str:
    while end > least and text[end - 1] in _PASSED:
        end -= 1
    start = end
    while start > least and end - start < 2 and is_han(text[start - 1]):
        start -= 1
    return text[start:end]


def _han_after(text: str, start: int, most: int) -> str:
    while start < most and text[start] in _PASSED:
        start += 1
    end = start
    while end < most and end - start < 2 and is_han(text[end]):
        end += 1
    return text[start:end]


_PASSED = '" ()的、和与及'
_UNPASSED = dict.fromkeys(map(ord, _PASSED))


def _between(sentence: str, before: str, after: str, word: str) -> Iterator[str]:
    """What a sentence has between two neighbours; at the end of the claim one neighbour of two characters is enough."""
    plain = sentence.translate(_UNPASSED)
    if len(before) >= 2:
        place = plain.find(before)
        while place >= 0:
            start = place + len(before)
            rest = plain[start:]
            if after:
                for length in (2, 1):
                    end = rest.find(after[:length], 1) if len(after) >= length else -1
                    if 0 < end <= _LONGEST:
                        yield rest[:end]
                        break
            if not after or len(after) < 2:
                yield from _alike_ended(rest, word)
                yield _run(rest)
            place = plain.find(before, place + 1)
    if len(after) >= 2:
        place = plain.find(after, 1)
        while place >= 0:
            head = plain[:place]
            if before:
                start = head.rfind(before[-1])
                if start >= 0 and place - start - 1 <= _LONGEST:
                    yield head[start + 1 :]
                elif start < 0:
                    yield head[-len(word) :]
            else:
                yield _run(head[::-1])[::-1]
            place = plain.find(after, place + 1)


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
    starts = [number + 1 for number, stem in enumerate(stems) if stem == before] if before else [0]
    for start in starts:
        ends = range(start + 1, min(len(held), start + _LONGEST_EN) + 1)
        for end in ends:
            if (after and end < len(held) and stems[end] == after) or (not after and end == len(held)):
                yield sentence[held[start].start : held[end - 1].end]
                break
