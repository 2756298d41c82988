"""The words of a claim found again in a sentence: as written, by another word for the same, or in what it goes on from."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from factcli.text.script import has_han, is_han
from factcli.text.span import Span
from factcli.text.term import find_words, stem_of
from factcli.verify.plain.lexicon import opposites_of, synonym_rows
from factcli.verify.plain.reading import Reading, Token
from factcli.verify.plain.table import ANAPHORS, DOUBTFUL, DOWN, EVENT, FUNCTION, LIGHT_EN, UP

_LONGEST_WORD = 6
_LONGEST_CHUNK = 14


class Found(StrEnum):
    """Where a word of the claim was found."""

    SAID = "said"  # in the sentence
    ALIKE = "alike"  # another word for the same is
    CONTEXT = "context"  # in what the sentence goes on from
    FUNCTION = "function"  # it says nothing of its own
    TAKES_UP = "takes up"  # it takes up what is spoken of: the company
    LEFT = "left"  # nowhere


@dataclass(slots=True)
class Unit:
    """A word of the claim, or a stretch of it that the sentence has too; `places` are those in the sentence."""

    start: int
    end: int
    text: str
    found: Found
    places: list[Span] = field(default_factory=list)
    is_name: bool = False

    @property
    def span(self) -> Span:
        """Where it stands in the claim."""
        return Span(self.start, self.end)

    @property
    def weight(self) -> float:
        """How much of a claim it is: a word of English or two characters of Chinese count one."""
        return (self.end - self.start) / 2 if has_han(self.text) else 1.0

    @property
    def is_held(self) -> bool:
        """Whether the sentence itself holds it."""
        return self.found in (Found.SAID, Found.ALIKE)


def match_words(claim: Reading, sentence: Reading, context: str) -> list[Unit]:
    """The words of a claim, each with where the sentence or its context (text in normal form) holds it, in order.

    A word that only takes up what is spoken of (the company) is found where it is the first, owns something, or is a place.
    """
    units = [
        *_match_han(claim, sentence, context),
        *_match_tokens(claim, sentence, context),
    ]
    units.sort(key=lambda unit: unit.start)
    _settle_single(claim, sentence, units)
    _settle_taking_up(claim, sentence, units)
    return list(_joined(iter(units)))


def places_of(text: str, sentence: Reading) -> list[Span]:
    """Everywhere that a Chinese stretch stands in a sentence, outside of figures and negations."""
    found: list[Span] = []
    place = sentence.masked.find(text)
    while place >= 0:
        found.append(Span(place, place + len(text)))
        place = sentence.masked.find(text, place + 1)
    return found


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
    for unit in _joined(_without_doubt(units[::-1], sentence)):
        if unit.found is Found.SAID:
            unit.places = places_of(unit.text, sentence)
        elif unit.found is Found.ALIKE and unit.text not in UP and unit.text not in DOWN:
            unit.places = [
                place for other in _alike(unit.text) if has_han(other) for place in places_of(other, sentence)
            ]
        yield unit


def _without_doubt(units: list[Unit], sentence: Reading) -> Iterator[Unit]:
    """Function characters that are parts of names as often: two in a row that the sentence doesn't have are left over."""
    for number, unit in enumerate(units):
        near = units[max(0, number - 1) : number + 2]
        in_doubt = [
            other
            for other in near
            if other.found is Found.FUNCTION and other.text in DOUBTFUL and len(other.text) == 1
        ]
        if unit in in_doubt and len(in_doubt) > 1:
            yield Unit(unit.start, unit.end, unit.text, Found.LEFT)
        else:
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
    if is_light and token.form not in LIGHT_EN:
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
    if token.form in ANAPHORS:
        return unit(Found.TAKES_UP)
    return unit(Found.FUNCTION if token.form in FUNCTION or token.form in EVENT else Found.LEFT)


def _settle_taking_up(claim: Reading, sentence: Reading, units: list[Unit]) -> None:
    content = [unit for unit in units if unit.found is not Found.FUNCTION]
    for number, unit in enumerate(content):
        if unit.found is Found.TAKES_UP:
            after = content[number + 1] if number + 1 < len(content) else None
            has_name = (
                not unit.is_name and after is not None and after.is_name and after.start - unit.end <= 1
            )
            names = has_name and not claim.text[: unit.start].endswith("the ")  # her film Lanterns
            owns = claim.text[unit.end : unit.end + 1] == "的"
            is_where = unit.text.endswith(("上", "内", "里"))
            begins = number == 0 and not _is_counted(claim, unit) and not _names_other(sentence, unit)
            is_known = begins or names or owns or is_where
            unit.found = Found.CONTEXT if is_known else Found.LEFT


def _is_counted(claim: Reading, unit: Unit) -> bool:
    return any(0 <= unit.start - figure.end <= 1 for figure in claim.figures)


def _names_other(sentence: Reading, unit: Unit) -> bool:
    """Whether a sentence begins with "the" and another such noun: the museum, where the claim says the company."""
    words = [token.form for token in sentence.tokens[:2]]
    return len(words) > 1 and words[0] == "the" and words[1] in ANAPHORS and words[1] != unit.text


def _settle_single(claim: Reading, sentence: Reading, units: list[Unit]) -> None:
    """A single Chinese character is found only beside what its neighbours in the claim were found as."""
    for number, unit in enumerate(units):
        if unit.found is not Found.SAID or unit.end - unit.start > 1 or not is_han(unit.text[0]):
            continue
        before = _edges(claim, sentence, units[:number][::-1], unit.start, after=False)
        after = _edges(claim, sentence, units[number + 1 :], unit.end, after=True)
        near = [place for place in unit.places if _touches(sentence, place, before, after)]
        if near:
            unit.places = near
        else:
            unit.found, unit.places = Found.LEFT, []


def _edges(claim: Reading, sentence: Reading, units: list[Unit], edge: int, *, after: bool) -> list[int]:
    """Where in the sentence the nearest neighbour on one side of a character begins (or ends)."""
    figure = next(
        (
            figure
            for figure in (claim.figures if after else reversed(claim.figures))
            if (figure.start >= edge if after else figure.end <= edge)
        ),
        None,
    )
    unit = next((unit for unit in units if unit.found is not Found.FUNCTION), None)
    gap = abs((figure.start if after else figure.end) - edge) if figure else 99
    distance = abs((unit.start if after else unit.end) - edge) if unit else 99
    if figure is not None and gap < distance:
        return [edge for held in sentence.figures for edge in (held.start, held.end)] if gap <= 2 else []
    if unit is None or distance > 2 or not unit.is_held:
        return []
    return [place.start if after else place.end for place in unit.places]


def _touches(sentence: Reading, place: Span, before: list[int], after: list[int]) -> bool:
    return any(0 <= place.start - edge <= 2 for edge in before) or any(
        0 <= edge - place.end <= 2 for edge in after
    )
