"""A stretch of plain text read: its words, figures and negations, and the clauses in which they stand."""

import itertools
from dataclasses import dataclass
from functools import cached_property

from factcli.text.normalize import Normalized, normalize
from factcli.text.script import is_han
from factcli.text.span import Span
from factcli.text.term import find_words, stem_of
from factcli.verify import vocabulary
from factcli.verify.plain.figure import Figure, find_figures
from factcli.verify.plain.shortened import shortened, with_chinese_marks, without_spacing
from factcli.verify.plain.table import COPULAS, STOPPING, VERBS_EN

_DEEDS = frozenset({"cancelled", "canceled", "cancelling", "canceling", "cancellation"})
"""Words of denial that a sentence tells as a deed of its own: it was cancelled in March."""
_NEGATION = (vocabulary.NEGATION_ZH | vocabulary.NEGATION_EN | STOPPING) - _DEEDS
_LONGEST_ZH = 5
_COUNTED = frozenset(
    {"at", "in", "of", "the", "over", "by", "about", "no", "number", "only", "these", "all", "some"}
)
_COMPOUND = frozenset({"born", "trained", "educated"})
"""Last parts of compounds that say nothing of the verb's own place: a Bulgarian-born chemist."""
_HIDDEN = "\x00"
_MARKS = "，,；;：()（）。!?！？"
_JOINTS_ZH = ("、", "而", "但", "并", "和", "及", "与")
_JOINTS_EN = ("and", "with", "but", "while", "whereas", "which", "although")
_CUTTING_EN = frozenset({"but", "while", "whereas", "which", "although"})


@dataclass(frozen=True, slots=True)
class Token:
    """An English word or a code outside of figures: its stem for comparing; `is_name` where it has a capital or a digit."""

    start: int
    end: int
    form: str
    stem: str
    is_name: bool


@dataclass(frozen=True)
class Reading:
    """A stretch of text in normal form, with what was read in it; all places are those of `text`."""

    normalized: Normalized
    figures: tuple[Figure, ...]
    negations: tuple[Span, ...]

    @property
    def text(self) -> str:
        """The text in normal form."""
        return self.normalized.text

    @cached_property
    def masked(self) -> str:
        """The text with figures and negations hidden, every place kept."""
        signs = list(self.text)
        for span in (*(figure.span for figure in self.figures), *self.negations):
            signs[span.start : span.end] = _HIDDEN * len(span)
        return "".join(signs)

    @cached_property
    def tokens(self) -> tuple[Token, ...]:
        """The words that aren't Chinese, outside of figures and negations; letters and digits in a row are one code."""
        found: list[Token] = []
        for word in find_words(self.masked):
            if word.kind == "han":
                continue
            joint = self.text[found[-1].end : word.start] if found else " "
            is_compound = joint == "-" and (word.kind == "number" or word.form in _COMPOUND)
            if joint == "" or (is_compound and found[-1].form.isalpha()):
                before = found.pop()
                form = before.form + joint + word.form
                found.append(Token(before.start, word.end, form, form, is_name=True))
                continue
            is_name = word.kind == "number" or self._is_capital(word.start)
            form = word.form.removesuffix("'s").strip("'")
            if form:
                found.append(Token(word.start, word.end, form, stem_of(form), is_name))
        return tuple(found)

    def _is_capital(self, place: int) -> bool:
        return self.normalized.original[self.normalized.origins[place]].isupper()

    @cached_property
    def clauses(self) -> tuple[Span, ...]:
        """The clauses: cut at commas, brackets and contrasting words, not at joints."""
        return _cut(self.text, self.figures, self._contrasts())

    def _contrasts(self) -> list[int]:
        """Where a contrasting word stands, or an "and" that a verb follows."""
        verbs = [
            token.start
            for token, after in itertools.pairwise(self.tokens)
            if token.form == "and"
            and (after.form in VERBS_EN or after.form in COPULAS or after.form.endswith("ed"))
            and not after.is_name
        ]
        told = [token.start for number, token in enumerate(self.tokens) if self._joins_statements(number)]
        return self._word_places(_CUTTING_EN) + self._han_places(("而", "但")) + verbs + told

    def _joins_statements(self, number: int) -> bool:
        """Whether an "and" stands between two statements with a subject and a verb each: … was moved and a workshop was …"""
        tokens = self.tokens
        if tokens[number].form != "and" or not any(map(_tells, tokens[:number])):
            return False
        after = tokens[number + 1 : number + 1 + _SUBJECT]
        verb = next((place for place, token in enumerate(after) if token.form in COPULAS | _HAVING), 0)
        begins = self.text[tokens[number].end : after[verb].start] if verb else ""
        return bool(begins) and not any(sign in begins for sign in ",;:")

    @cached_property
    def segments(self) -> tuple[Span, ...]:
        """The clauses cut further where a joint stands between two figures: each figure with its own words."""
        places = self._word_places(frozenset(_JOINTS_EN)) + self._han_places(_JOINTS_ZH)
        between = [
            place
            for place in places
            if any(figure.end <= place for figure in self.figures)
            and any(figure.start >= place for figure in self.figures)
        ]
        return _cut(self.text, self.figures, between + self._contrasts())

    def _word_places(self, words: frozenset[str]) -> list[int]:
        return [token.start for token in self.tokens if token.form in words]

    def _han_places(self, joints: tuple[str, ...]) -> list[int]:
        return [place for place, sign in enumerate(self.masked) if sign in joints]

    def clause_of(self, place: int) -> int:
        """The number of the clause in which a place stands."""
        return _number_of(self.clauses, place)

    def segment_of(self, place: int) -> int:
        """The number of the segment in which a place stands."""
        return _number_of(self.segments, place)


_SUBJECT = 5
"""Words of a statement's subject and its verb."""
_HAVING = frozenset({"has", "have", "had", "will"})


def _tells(token: Token) -> bool:
    """Whether a word may be a statement's verb."""
    return token.form in VERBS_EN | COPULAS or (token.form.endswith("ed") and not token.is_name)


def _number_of(spans: tuple[Span, ...], place: int) -> int:
    return max((number for number, span in enumerate(spans) if span.start <= place), default=0)


def _cut(text: str, figures: tuple[Figure, ...], places: list[int]) -> tuple[Span, ...]:
    inside = {place for figure in figures for place in range(figure.start, figure.end)}
    cuts = [place for place, sign in enumerate(text) if sign in _MARKS and place not in inside]
    spans: list[Span] = []
    begin = 0
    for place in sorted({*cuts, *places}):
        if place > begin:
            spans.append(Span(begin, place))
        begin = place
    spans.append(Span(begin, len(text)))
    return tuple(spans)


def read_stretch(text: str) -> Reading:
    """Read a stretch of plain text.

    >>> [figure.text for figure in read_stretch("东仓48间，高11米").figures]
    ['48间', '11米']
    """
    normalized = shortened(with_chinese_marks(without_spacing(normalize(text))))
    form = normalized.text
    figures = tuple(figure for figure in find_figures(form) if not _is_in_name(normalized, figure))
    return Reading(normalized, figures, tuple(_negations(form, figures)))


def _is_in_name(normalized: Normalized, figure: Figure) -> bool:
    """Whether a figure is part of a name: 40 Lanterns, HX-30, Harbour 2; a month or "the" before it makes none."""
    if figure.period is not None or not figure.text.isascii() or figure.minute >= 0:
        return False
    text, start, end = normalized.text, figure.start, figure.end
    if start > 1 and text[start - 1] == "-" and text[start - 2].isalpha():
        return True
    places = normalized.origins
    raw = "".join(normalized.original[places[place]] for place in range(start, end))
    number, _blank, unit = raw.partition(" ")
    if unit and number.isdigit() and unit[0].isupper() and unit[1:].islower():
        return True
    if raw.isalpha() and raw[0].isupper() and text[end : end + 1] == " ":
        return normalized.original[places[end + 1]].isupper()  # Nine Doors
    before = text[:start].rsplit(None, 2)
    if not raw.isdigit() or not before or text[start - 1 : start] != " ":
        return False
    opening = start - 1 - len(before[-1])
    is_capital = normalized.original[places[opening]].isupper() and opening > 0
    return is_capital and before[-1].isalpha() and _ends_word(text, end) and before[-1] not in _COUNTED


def _ends_word(text: str, end: int) -> bool:
    """Whether a word ends here: before a blank, or a mark that no digit follows."""
    return text[end : end + 1] in (" ", "") or (
        text[end] in ".,;:?!)\"'" and not text[end + 1 : end + 2].isdigit()
    )


def _negations(text: str, figures: tuple[Figure, ...]) -> list[Span]:
    """The words that turn a statement round, outside of figures and of words that only look like it."""
    taken = [False] * (len(text) + 1)
    for figure in figures:
        taken[figure.start : figure.end] = [True] * (figure.end - figure.start)
    found: list[Span] = []
    place = 0
    while place < len(text):
        if taken[place] or not (is_han(text[place]) or text[place].isalpha()):
            place += 1
            continue
        end, is_negation = (_han_at if is_han(text[place]) else _english_at)(text, place)
        if is_negation:
            found.append(Span(place, end))
        place = end
    return found


def _han_at(text: str, place: int) -> tuple[int, bool]:
    """Where the Chinese word that begins at a place ends, as far as the tables know it, and whether it negates."""
    end = _han_word(text, place, vocabulary.NO_NEGATION)
    if end:
        return end, False
    end = _han_word(text, place, _NEGATION)
    return (end, True) if end else (place + 1, False)


def _english_at(text: str, place: int) -> tuple[int, bool]:
    """Where the English word or phrase of up to three words that begins at a place ends, and whether it negates."""
    one = _word_end(text, place)
    two = _word_end(text, one + 1) if text[one : one + 1] == " " else one
    three = _word_end(text, two + 1) if text[two : two + 1] == " " else two
    if text[place:two] in vocabulary.NO_NEGATION:
        return two, False
    end = next((end for end in (three, two, one) if text[place:end] in _NEGATION), 0)
    return (end, True) if end else (max(one, place + 1), False)


def _han_word(text: str, place: int, table: frozenset[str]) -> int:
    longest = min(_LONGEST_ZH, len(text) - place)
    return next((place + size for size in range(longest, 0, -1) if text[place : place + size] in table), 0)


def _word_end(text: str, place: int) -> int:
    while place < len(text) and (text[place].isalpha() or text[place] == "'") and not is_han(text[place]):
        place += 1
    return place
