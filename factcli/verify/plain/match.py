"""The words of a claim found again in a sentence: as written, by another word for the same, or in what it goes on from."""

from collections.abc import Iterator

from factcli.text.script import has_han, is_han
from factcli.text.span import Span
from factcli.text.term import find_words, stem_of
from factcli.verify.plain.found import Found, Unit, places_of
from factcli.verify.plain.lexicon import opposites_of, synonym_rows
from factcli.verify.plain.modifier import drop_modified
from factcli.verify.plain.reading import Reading, Token
from factcli.verify.plain.settle import (
    leave_doubtful,
    settle_borders,
    settle_leading,
    settle_single,
    settle_sizes,
    settle_taking_up,
    settle_will,
)
from factcli.verify.plain.table import ANAPHORS, CARRYING_EN, DISEASES, DOUBTFUL, DOWN, EVENT, FUNCTION, UP

_LONGEST_WORD = 6
_LONGEST_CHUNK = 14


def match_words(claim: Reading, sentence: Reading, context: str) -> list[Unit]:
    """The words of a claim, each with where the sentence or its context (text in normal form) holds it, in order.

    A word that only takes up what is spoken of (the company) is found where it is the first, owns something, or is a place.
    """
    units = [
        *_match_han(claim, sentence, context),
        *_match_tokens(claim, sentence, context),
    ]
    units.sort(key=lambda unit: unit.start)
    settle_borders(sentence, units, context)
    drop_modified(claim, sentence, units, context)
    settle_single(claim, sentence, units)
    settle_will(sentence, units)
    settle_taking_up(claim, sentence, units)
    units = list(_joined(iter(units)))
    settle_sizes(claim, sentence, units)
    return units


def _match_han(claim: Reading, sentence: Reading, context: str) -> Iterator[Unit]:
    text = claim.masked
    place = 0
    while place < len(text):
        if not is_han(text[place]):
            place += 1
            continue
        end = place
        while end < len(text) and is_han(text[end]):
            end += 1
        yield from _match_run(text, place, end, sentence, context)
        place = end


def _match_run(text: str, start: int, stop: int, sentence: Reading, context: str) -> Iterator[Unit]:
    """The cheapest way to cut a run of Chinese characters into what is found and what isn't."""
    best: list[tuple[float, Unit | None]] = [(0.0, None)]
    for end in range(start + 1, stop + 1):
        options: list[tuple[float, Unit]] = []
        for begin in range(max(start, end - _LONGEST_CHUNK), end):
            before = best[begin - start][0]
            found, cost = _look_up(text[begin:end], sentence, context)
            if found is not None:
                options.append((before + cost, Unit(begin, end, text[begin:end], found)))
        best.append(min(options, key=lambda option: option[0]))
    units: list[Unit] = []
    end = stop
    while end > start:
        unit = best[end - start][1]
        assert unit is not None
        units.append(unit)
        end = unit.start
    ordered = list(leave_doubtful(units[::-1]))
    settle_leading(ordered, sentence)
    for unit in _joined(iter(ordered)):
        if unit.found is Found.SAID:
            unit.places = places_of(unit.text, sentence)
        elif unit.found is Found.ALIKE and unit.text not in UP and unit.text not in DOWN:
            unit.places = [
                place for other in _alike(unit.text) if has_han(other) for place in places_of(other, sentence)
            ]
        yield unit


def _joined(units: Iterator[Unit]) -> Iterator[Unit]:
    """Neighbouring characters that nothing accounts for, as one."""
    last: Unit | None = None
    for unit in units:
        if last is not None and last.found is unit.found is Found.LEFT and last.end == unit.start:
            last = Unit(last.start, unit.end, last.text + unit.text, Found.LEFT)
            continue
        if last is not None:
            yield last
        last = unit
    if last is not None:
        yield last


def _look_up(word: str, sentence: Reading, context: str) -> tuple[Found | None, float]:
    """What a stretch is, and what it costs to read it so; the longer what is found, the better."""
    size = len(word)
    if size <= _LONGEST_WORD and word in FUNCTION:
        return Found.FUNCTION, 0.45 if size > 1 or word not in DOUBTFUL else 0.7
    if 1 < size <= _LONGEST_WORD and any(other in sentence.masked for other in opposites_of().get(word, ())):
        return Found.LEFT, 1.5 * size
    if size > 1 and word in EVENT:
        return Found.FUNCTION, 0.7
    if word in sentence.masked:
        return Found.SAID, 0.4 if size > 1 else 0.9
    if size <= _LONGEST_WORD and any(has_han(other) and other in sentence.masked for other in _alike(word)):
        return Found.ALIKE, 0.5 if size > 1 else 0.95
    if size > 1 and any(figure.text.endswith(word) for figure in sentence.figures if figure.quantity):
        return Found.CONTEXT, 0.55
    if size > 1 and word in context:
        return Found.CONTEXT, 0.6
    if size > 1 and word in ANAPHORS:
        return Found.TAKES_UP, 0.7
    return (Found.LEFT, 2.0) if size == 1 else (None, 0.0)


_DIRECTIONS = tuple(
    (table, frozenset(word for word in table if has_han(word) == chinese))
    for table in (UP, DOWN)
    for chinese in (True, False)
)


def _alike(word: str) -> frozenset[str]:
    """The words that may stand for a word, more and less than before among them."""
    others = synonym_rows().get(word, frozenset())
    for table, words in _DIRECTIONS:
        if word in table and has_han(word) == has_han(next(iter(words))):
            others |= words - {word}
    return others


def _match_tokens(claim: Reading, sentence: Reading, context: str) -> Iterator[Unit]:
    held: dict[str, list[Span]] = {}
    for token in sentence.tokens:
        held.setdefault(token.stem, []).append(Span(token.start, token.end))
    known = {word.strip("'\".,") for word in context.split()} if context else set()
    for figure in sentence.figures:  # the unit is a word too: 90,000 residents
        for word in find_words(figure.text):
            if word.kind == "word":
                held.setdefault(stem_of(word.form), []).append(figure.span)
    for token in claim.tokens:
        yield _match_token(token, held, known, sentence)


def _match_token(token: Token, held: dict[str, list[Span]], known: set[str], sentence: Reading) -> Unit:
    def unit(found: Found, places: list[Span] | None = None) -> Unit:
        return Unit(token.start, token.end, token.form, found, places or [], token.is_name)

    is_light = token.form in FUNCTION
    if token.form in ("old", "new") and not opposites_of().get(token.stem, frozenset()).isdisjoint(held):
        return unit(Found.LEFT)  # the old wing is no other name for the new one
    if is_light and token.form not in CARRYING_EN:
        return unit(Found.FUNCTION)
    if token.stem in held:
        return unit(Found.SAID, held[token.stem])
    for other in synonym_rows().get(token.stem, ()):
        if other in held:
            return unit(Found.ALIKE, held[other])
    if is_light:
        return unit(Found.FUNCTION)
    if token.form in UP or token.form in DOWN:
        table = UP if token.form in UP else DOWN
        if any(word.form in table for word in sentence.tokens):
            return unit(Found.ALIKE)
    if token.form in known or token.stem in known:
        return unit(Found.CONTEXT)
    if token.form in DISEASES and not synonym_rows().get(token.stem, frozenset()).isdisjoint(known):
        return unit(Found.CONTEXT)
    if token.form in ANAPHORS:
        return unit(Found.TAKES_UP)
    return unit(Found.FUNCTION if token.form in FUNCTION or token.form in EVENT else Found.LEFT)
