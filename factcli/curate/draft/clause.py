"""A Chinese clause in outline: when it speaks of, whom it speaks of, and where what it says begins."""

from collections.abc import Iterable
from dataclasses import dataclass

from factcli.curate.draft.chinese_words import (
    ADVERBS,
    ANAPHORS,
    DOING,
    GROWING,
    HAVING,
    LEADS,
    MEASURES,
    PARTS_OF_NAMES,
    PREPOSITIONS,
    RELATIONS,
    STARTING,
)
from factcli.curate.draft.sketch import NAME, PERIOD, QUANTITY, QUOTED, TITLE, Sketch
from factcli.text.lexicon import is_chinese_word
from factcli.text.span import Span
from factcli.verify.plain.lead import begins_with_verb, is_time_word

_LEADS = tuple(sorted({*LEADS, *ADVERBS}, key=lambda word: (-len(word), word)))
_SINGLE_VERBS = frozenset("是为由被于达比占有获设现")
_VERBS = frozenset({*RELATIONS, *DOING, *STARTING, *HAVING, *GROWING, *_SINGLE_VERBS})
_BREAKS = frozenset(
    {*_VERBS, *ADVERBS, *(word for word in PREPOSITIONS if word not in ("和", "与", "同", "因", "按", "经"))}
)
_LONGEST_BREAK = max(map(len, _BREAKS))
_LONGEST_SUBJECT = 24
_TOLD = ("统计", "介绍", "透露", "报道", "数据", "显示", "消息", "通报", "公布")


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause: `subject` is its own one or "", `start` and `stop` the signs where that stands, `body` where the rest begins.

    `period` is the place of the sign of the period that it opens with, or -1; `by` whom it names as its source.
    """

    sketch: Sketch
    span: Span
    start: int
    stop: int
    body: int
    period: int
    by: str

    @property
    def signs(self) -> str:
        """The whole clause."""
        return self.span.cut(self.sketch.signs)

    @property
    def rest(self) -> str:
        """The signs from `body` on."""
        return self.sketch.signs[self.body : self.span.end]

    @property
    def subject(self) -> str:
        """The words of its own subject, "" where it has none."""
        return self.sketch.words(self.start, self.stop) if self.stop > self.start else ""

    @property
    def has_name(self) -> bool:
        """Whether its own subject is or holds a name, a title or a quoted term."""
        return any(sign in self.sketch.signs[self.start : self.stop] for sign in (NAME, TITLE, QUOTED))


def read_clause(sketch: Sketch, span: Span) -> Clause:
    """Take a clause apart; nothing of it is understood yet but its period, its source and its subject."""
    signs = sketch.signs
    place, period, by = span.start, -1, ""
    while place < span.end:
        if signs[place] == PERIOD:
            period = place
            place += 1
            continue
        if signs[place] in " 　的" or (
            signs[place] in "在于到从自截" and signs[place + 1 : place + 2] == PERIOD
        ):
            place += 1
            continue
        if signs[place] == "据" and (source := _source_of(sketch, place, span.end)):
            return Clause(sketch, span, span.end, span.end, span.end, period, source)
        lead = next(
            (
                word
                for word in _LEADS
                if signs.startswith(word, place) and _ends_word(signs, place, word, span.end)
            ),
            "",
        )
        if not lead or place + len(lead) > span.end:
            break
        place += len(lead)
    stop = _subject_end(signs, place, span.end)
    subject = signs[place:stop]
    if not is_nominal(subject) or stop - place > _LONGEST_SUBJECT:
        return Clause(sketch, span, place, place, place, period, by)
    return Clause(sketch, span, place, stop, stop, period, by)


def _source_of(sketch: Sketch, place: int, end: int) -> str:
    """Whom a clause that begins with 据 names as its source."""
    words = sketch.words(place + 1, end)
    for told in _TOLD:
        words = words.removesuffix(told)
    return words if words != sketch.words(place + 1, end) and len(words) > 2 else ""


def _ends_word(signs: str, place: int, word: str, end: int) -> bool:
    """Whether a word at `place` isn't only the beginning of a longer one: 现 in 现代."""
    return len(word) > 1 or place + 1 >= end or not is_chinese_word(signs[place : place + 2])


def _subject_end(signs: str, start: int, end: int) -> int:
    for place in range(start + 1, end):
        if signs[place] in (QUANTITY, PERIOD):
            return place
        if break_at(signs, place, end, start):
            return place
    return end


def break_at(signs: str, place: int, end: int, start: int = 0) -> str:
    """The verb, adverb or preposition that a noun ends before at `place`, or ""."""
    for size in range(min(_LONGEST_BREAK, end - place), 0, -1):
        word = signs[place : place + size]
        if word not in _BREAKS:
            continue
        if size == 1:
            inside = is_chinese_word(signs[place - 1 : place + 1]) or is_chinese_word(
                signs[place : place + 2]
            )
            if inside and place > start:
                continue
        elif word in MEASURES or word in PARTS_OF_NAMES:
            after = signs[place + size : place + size + 1]
            if after not in ("了", "过", QUANTITY, NAME, TITLE, QUOTED):
                continue
        return word
    return ""


def verb_at(signs: str, place: int, words: Iterable[str]) -> str:
    """The longest of `words` that stands at `place`, or ""."""
    return next((word for word in words if signs.startswith(word, place)), "")


def is_nominal(signs: str) -> bool:
    """Whether a stretch can be a subject: a name, or a noun of two characters or more that no verb opens."""
    if any(sign in signs for sign in (NAME, TITLE, QUOTED)):
        return not any(signs.startswith(word) for word in PREPOSITIONS if not _opens_word(signs, word))
    if signs in ANAPHORS:
        return True
    if not len(signs) >= 2 or signs.endswith("的") or is_time_word(signs):
        return False
    if begins_with_verb(signs) or any(
        signs.startswith(verb) for verb in _VERBS if len(verb) > 1 and verb not in MEASURES
    ):
        return False
    return not any(signs.startswith(word) for word in PREPOSITIONS if not _opens_word(signs, word))


def _opens_word(signs: str, word: str) -> bool:
    return len(word) == 1 and is_chinese_word(signs[:2])
