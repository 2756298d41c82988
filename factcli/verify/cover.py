"""The cover of a claim: each of its characters is a name, a figure, a fact's own word, a function word, or left over."""

from dataclasses import dataclass
from functools import lru_cache

from factcli.facts.synonym import could_be_phrase, has_synonym, has_word
from factcli.text.lexicon import is_chinese_word
from factcli.text.script import has_han
from factcli.text.span import Span
from factcli.text.term import stem_of
from factcli.verify import vocabulary
from factcli.verify.claim import Piece, span_of

_FUNCTION = vocabulary.FUNCTION_ZH | vocabulary.FRAMING_ZH | vocabulary.LIGHT_ZH
_NEGATION = vocabulary.NEGATION_ZH | vocabulary.NEGATION_EN
_EMPTY_EN = vocabulary.FUNCTION_EN | vocabulary.FRAMING_EN | vocabulary.LIGHT_EN
_PHRASES_EN = frozenset(
    word for word in _EMPTY_EN | _NEGATION | vocabulary.NO_NEGATION if " " in word and word.isascii()
)
# 未来 is no 未 and 来: what merely looks like a negation is read whole.
_LEFT_OVER = (
    vocabulary.UNRESOLVED
    | vocabulary.NOT_LIGHT
    | vocabulary.TURNS
    | frozenset(word for word in vocabulary.NO_NEGATION - _FUNCTION if not word.isascii())
)
_LONGEST_WORD = 8
_MOST_WORDS = 10_000


@dataclass(frozen=True, slots=True)
class Cover:
    """What is not accounted for, and the negating words that are not the fact's own."""

    leftover: tuple[Span, ...]
    negations: tuple[Span, ...]

    @property
    def is_complete(self) -> bool:
        """Whether every character is accounted for."""
        return not self.leftover


def cover_piece(piece: Piece, own: str, accounted: tuple[Span, ...]) -> Cover:
    """Account for a piece by a fact's own words.

    `own` are those words in normal form, English ones between blanks; `accounted` are spans that slots have
    accounted for already. Entities and figures that no slot accounts for are left over; an attribute's name
    that none accounts for is read as the plain words it consists of.
    """
    read = piece.once(_read_piece)
    unknown = [
        span
        for span, passes in read.opaque
        if not passes and not any(done.covers(span) for done in accounted)
    ]
    negations = list(read.negations)
    open_words = (span for span, words in read.unresolved if words not in own)
    unresolved = [span for span in open_words if not any(done.covers(span) for done in accounted)]
    leftover = list(unresolved)
    said = [span for span, phrase in read.phrases if has_synonym(own, phrase)]
    taken = (*accounted, *unresolved, *said)
    for word in read.words:
        over = [other for other in taken if other.start < word[1] and word[0] < other.end]
        for start, end, kind, text in _without(word, over) if over else (word,):
            if kind == "empty":
                continue
            if kind == "han":
                _cover_han(text, start, piece.text[end : end + _NEXT], own, leftover, negations)
            elif kind == "number":
                if f" {text} " not in own:
                    leftover.append(Span(start, end))
            elif text in _NEGATION:
                if not _is_own_negation(piece, Span(start, end), own):
                    negations.append(Span(start, end))
            elif not has_word(own, text):
                leftover.append(Span(start, end))
    return Cover(tuple(sorted([*unknown, *_joined(sorted(leftover))])), tuple(sorted(negations)))


_Word = tuple[int, int, str, str]
"""A word or what is left of one: from where to where it stands, its kind, and its text."""


@dataclass(frozen=True, slots=True)
class _Read:
    """What a piece has whatever the fact.

    Its names and figures, each with whether it is framing; phrases that negate; words that stay unresolved unless the
    fact has them; phrases for which others may stand; and what of each word is none of these, with its kind, `empty`
    for an English function word.
    """

    opaque: tuple[tuple[Span, bool], ...]
    negations: tuple[Span, ...]
    unresolved: tuple[tuple[Span, str], ...]
    phrases: tuple[tuple[Span, str], ...]
    words: tuple[_Word, ...]


def _read_piece(piece: Piece) -> _Read:
    text, opaque = piece.text, piece.figures_and_entities
    figures = {span_of(figure) for figure in piece.quantities if not figure.is_article}
    phrases = piece.find_markers(_PHRASES_EN)
    taken = (*opaque, *phrases)
    words: list[_Word] = []
    for word in piece.words:
        over = [other for other in taken if other.start < word.end and word.start < other.end]
        words += _without((word.start, word.end, _kind_within(word.kind, word.form), word.form), over)
    return _Read(
        tuple((span, span not in figures and is_framing(span.cut(text))) for span in opaque),
        tuple(phrase for phrase in phrases if phrase.cut(text) in _NEGATION),
        tuple(_find_unresolved(piece)),
        tuple(_find_phrases(piece)),
        tuple(words),
    )


def _find_unresolved(piece: Piece) -> list[tuple[Span, str]]:
    """Words that stay unresolved, but for those within longer empty words: 不少 in 真不少."""
    found = piece.find_markers(_LEFT_OVER)
    longer = piece.find_markers(_FUNCTION) if found else []
    return [
        (span, span.cut(piece.text))
        for span in found
        if not any(other.covers(span) and other != span for other in longer)
    ]


def _find_phrases(piece: Piece) -> list[tuple[Span, str]]:
    """English phrases that the tables could have: put up, went down."""
    return [
        (Span(place, place + len(phrase)), phrase)
        for phrase, places in piece.stretches.items()
        if " " in phrase and phrase.isascii() and could_be_phrase(phrase)
        for place in places
    ]


def is_framing(text: str) -> bool:
    """Whether a name is also how people speak of what they read: the article, 本文."""
    if has_han(text):
        return text in vocabulary.FRAMING_ZH
    return all(word in _EMPTY_EN for word in text.split())


def _kind_within(kind: str, text: str) -> str:
    """The kind of a stretch: an English word that says nothing of its own is `empty`."""
    is_empty = kind in ("word", "empty") and text not in _NEGATION and text.strip("'") in _EMPTY_EN
    return "empty" if is_empty else "word" if kind == "empty" else kind


def _without(word: _Word, taken: list[Span]) -> list[_Word]:
    """What of a word lies in none of some spans, each of which overlaps it."""
    free = [word]
    for other in taken:
        rest: list[_Word] = []
        for stretch in free:
            start, end, kind, text = stretch
            if other.end <= start or end <= other.start:
                rest.append(stretch)
                continue
            for first, last in ((start, other.start), (other.end, end)):
                if first < last:
                    cut = text[first - start : last - start]
                    rest.append((first, last, _kind_within(kind, cut), cut))
        free = rest
    return free


def _is_own_negation(piece: Piece, negation: Span, own: str) -> bool:
    """Whether the fact itself has the negating word before the same next word."""
    after = next((word for word in piece.words if word.start >= negation.end), None)
    return after is not None and f" {negation.cut(piece.text)} {stem_of(after.form)}" in own


def _cover_han(
    text: str, offset: int, behind: str, own: str, leftover: list[Span], negations: list[Span]
) -> None:
    """The cheapest way to cut a run of Chinese characters: fewest left over, then fewest negations and pieces."""
    length = len(text)
    costs: list[tuple[int, int, int]] = [(0, 0, 0)] + [(length + 1, 0, 0)] * length
    steps: list[tuple[int, str]] = [(0, "")] * (length + 1)
    for start in range(length):
        lost, turned, pieces = costs[start]
        for end in range(start + 1, min(length, start + _LONGEST_WORD) + 1):
            word = text[start:end]
            kind = _kind_of(word, own)
            if not kind:
                continue
            cost = (
                lost + (kind == "left"),
                turned + (kind == "negation"),
                pieces + 1 + (kind == "single"),
            )
            if cost < costs[end]:
                costs[end], steps[end] = cost, (start, kind)
    path: list[tuple[int, int, str]] = []
    end = length
    while end:
        start, kind = steps[end]
        path.append((start, end, kind))
        end = start
    path.reverse()
    path = _with_whole_words(text, path, own)
    for number, (start, end, kind) in enumerate(path):
        alone = kind == "single" and not _beside(path, number, ("single", "left"))
        if kind == "left" or (kind == "single" and not alone):
            leftover.append(Span(offset + start, offset + end))
        elif _negates(text, start, end, kind, behind, own) and not _asks_whether(text, start, end):
            negations.append(Span(offset + start, offset + end))


def _negates(text: str, start: int, end: int, kind: str, behind: str, own: str) -> bool:
    """Whether a piece of the path negates: the fact's own 不在 does so before another name than the fact has behind it."""
    word = text[start:end]
    if kind != "own" or word not in _NEGATION:
        return kind == "negation"
    after = (text[end:] + behind)[:_NEXT]
    return len(after) == _NEXT and has_han(after) and word + after not in own


_NEXT = 2
"""Characters behind a word that tell what it goes with."""


def _with_whole_words(text: str, path: list[tuple[int, int, str]], own: str) -> list[tuple[int, int, str]]:
    """The path with each known word left over that two of its pieces make up and the fact hasn't: 合 and 并 are no 合并."""
    if len(path) < _LEAST_PIECES or any(kind == "left" for _, _, kind in path):
        return path  # what leaves something over supports nothing
    found: list[tuple[int, int, str]] = []
    number = 0
    while number < len(path):
        start, end, kind = path[number]
        if number + 1 < len(path):
            stop = path[number + 1][1]
            word = text[start:stop]
            is_word = _is_known(word)
            if stop - start <= _LONGEST_KNOWN and is_word and word not in own:
                found.append((start, stop, "left"))
                number += 2
                continue
        found.append((start, end, kind))
        number += 1
    return found


@lru_cache(maxsize=_MOST_WORDS)
def _is_known(word: str) -> bool:
    """Whether a word is a common one or one of the tables'; 省级 says no more than 省, and 所用 no more than 用."""
    if word.endswith("级") or word.startswith("所"):
        return False
    return f" {word} " in vocabulary.KNOWN_ZH or is_chinese_word(word)


_LEAST_PIECES = 2
_LONGEST_KNOWN = 4


def _asks_whether(text: str, start: int, end: int) -> bool:
    """Whether the same character stands on both sides, as in 成不成: that leaves open, it doesn't deny."""
    if start and end - start > 1 and text[start - 1] == text[end - 1]:
        return True
    return start > 0 and end < len(text) and text[start - 1] == text[end]


def _beside(path: list[tuple[int, int, str]], number: int, kinds: tuple[str, ...]) -> bool:
    """Whether a neighbour in the path is of one of these kinds."""
    return any(0 <= other < len(path) and path[other][2] in kinds for other in (number - 1, number + 1))


def _kind_of(word: str, own: str) -> str:
    """How a stretch of Chinese may be accounted for: "" when it can't be as one piece."""
    if len(word) > 1:
        if word in own:
            return "own"
        if word in _FUNCTION:
            return "function"
        if word in _NEGATION:
            return "negation"
        return "synonym" if has_synonym(own, word) else ""
    if word in _NEGATION:
        return "negation"
    if word in _FUNCTION:
        return "function"
    if has_synonym(own, word):
        return "synonym"
    return "single" if word in own else "left"


def _joined(spans: list[Span]) -> list[Span]:
    """Spans that touch become one."""
    joined: list[Span] = []
    for span in spans:
        if joined and span.start <= joined[-1].end:
            joined[-1] = Span(joined[-1].start, max(span.end, joined[-1].end))
        else:
            joined.append(span)
    return joined
