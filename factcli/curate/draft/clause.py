"""A Chinese clause in outline: when it speaks of, whom it speaks of, and where what it says begins."""

from dataclasses import dataclass
from functools import cache

from factcli.curate.draft.chinese_words import (
    ADVERBS,
    ANAPHORS,
    DOING,
    GROWING,
    HAVING,
    LEADS,
    MEASURES,
    MOVING,
    NO_NAMES,
    PARTS_OF_NAMES,
    PREPOSITIONS,
    RELATIONS,
    STARTING,
    WHOLE_YEAR,
)
from factcli.curate.draft.sketch import BRACKET, NAME, PERIOD, QUANTITY, QUOTED, TITLE, Sketch
from factcli.text.lexicon import is_chinese_word
from factcli.text.span import Span
from factcli.verify.plain.lead import begins_with_verb, is_time_word

_LEADS = tuple(sorted({*LEADS, *ADVERBS}, key=lambda word: (-len(word), word)))
_SINGLE_VERBS = frozenset("是为由被于达比占有获设现")
_VERBS = frozenset({*RELATIONS, *DOING, *STARTING, *HAVING, *GROWING, *_SINGLE_VERBS})
_BREAKS = frozenset(
    {
        *_VERBS,
        *ADVERBS,
        *(word for word in PREPOSITIONS if word not in ("和", "与", "同", "因", "按", "经", "除")),
    }
)
_LONGEST_BREAK = max(map(len, _BREAKS))
_LONGEST_MEASURE = max(map(len, MEASURES))
_NO_WORDS = frozenset({"人为"})
"""Words of two characters that mostly aren't one where a subject ends: 创始人为."""
_LONGEST_SUBJECT = 24
_TOLD = ("统计", "介绍", "透露", "报道", "数据", "显示", "消息", "通报", "公布")


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause: `subject` is its own one or "", `start` and `stop` the signs where that stands, `body` where the rest begins.

    `lead` is where the clause begins behind what opens it. `period` is the place of the sign of the period that it
    opens with, or -1; `by` whom it names as its source; `is_whole` when it opens with 全年 or the like.
    """

    sketch: Sketch
    span: Span
    start: int
    stop: int
    body: int
    period: int
    by: str
    lead: int
    is_whole: bool = False

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
        """The words of its own subject without brackets, "" where it has none."""
        signs = self.sketch.signs
        parts = [
            self.sketch.words(place, place + 1)
            for place in range(self.start, self.stop)
            if signs[place] != BRACKET
        ]
        return "".join(parts).strip("的 ")

    @property
    def has_name(self) -> bool:
        """Whether its own subject is or holds a name, a title or a quoted term."""
        return any(sign in self.sketch.signs[self.start : self.stop] for sign in (NAME, TITLE, QUOTED))


def read_clause(sketch: Sketch, span: Span) -> Clause:
    """Take a clause apart; nothing of it is understood yet but its period, its source and its subject."""
    signs = sketch.signs
    place, period, whole = span.start, -1, False
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
            return Clause(sketch, span, span.end, span.end, span.end, period, source, span.end)
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
        whole = whole or lead in WHOLE_YEAR
        place += len(lead)
    start, stop = place, _subject_end(signs, place, span.end)
    if any(signs[place : place + size] in RELATIONS for size in (5, 4, 3)):
        stop = place  # 总部位于, 更名为
    cause = signs.find("因", start + 1, stop)
    if cause > 0 and (cause > start + 1 or signs[start] == NAME) and "而" in signs[cause : span.end]:
        stop = cause  # 甲因商贸而兴盛
    if signs[stop : stop + 2] == f"{QUANTITY}的" and stop < span.end:
        # The measure before a figure only describes: 总投资108亿元的项目落户.
        start, stop = stop + 2, _subject_end(signs, stop + 2, span.end)
    subject = signs[start:stop]
    no_verb = stop == span.end and not any(sign in subject for sign in (NAME, TITLE, QUOTED))
    if no_verb or not is_nominal(subject) or stop - start > _LONGEST_SUBJECT:
        return Clause(sketch, span, place, place, place, period, "", place, whole)
    return Clause(sketch, span, start, stop, stop, period, "", place, whole)


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
        if break_at(signs, place, end, start) or how_at(signs, place, end):
            return place
    return end


def break_at(signs: str, place: int, end: int, start: int = 0) -> str:
    """The verb, adverb or preposition that a noun ends before at `place`, or ""."""
    for size in range(min(_LONGEST_BREAK, end - place), 0, -1):
        word = signs[place : place + size]
        if word not in _BREAKS:
            continue
        if place > start and (
            signs[place - 1] == "的" or signs[max(start, place - 2) : place + 1] in NO_NAMES
        ):
            return ""
        if size == 1:
            inside = is_chinese_word(signs[place - 1 : place + 1]) or is_chinese_word(
                signs[place : place + 2]
            )
            if inside and place > start and signs[place - 1 : place + 1] not in _NO_WORDS:
                continue
        elif any(
            signs[place : place + longer] in MEASURES for longer in range(size + 1, _LONGEST_MEASURE + 1)
        ):
            return ""  # 通车里程
        elif word in MEASURES or word in PARTS_OF_NAMES:
            after = signs[place + size : place + size + 1]
            named = signs[start:place] in ANAPHORS or signs[start:place] == NAME
            whole = any(
                signs[before : place + size] in MEASURES for before in range(max(start, place - 2), place)
            )
            if whole or (after not in ("了", "过", QUANTITY, NAME, TITLE, QUOTED) and not named):
                continue
        return word
    return ""


def how_at(signs: str, place: int, end: int) -> int:
    """The length of an adverb in 地 with a verb behind it, 明确地 in 明确地提出, or 0."""
    for size in range(3, 6):
        if signs[place + size - 1 : place + size] == "地" and place + size < end:
            behind = any(signs[place + size : place + size + length] in RELATIONS for length in (2, 3))
            return size if behind and is_chinese_word(signs[place : place + 2]) else 0
    return 0


def is_nominal(signs: str) -> bool:
    """Whether a stretch can be a subject: a name, or a noun of two characters or more that no verb opens."""
    if signs.startswith(_NEVER_SUBJECTS) or (signs[:1] in "是为" and not is_chinese_word(signs[:2])):
        return False
    if any(sign in signs for sign in (NAME, TITLE, QUOTED)):
        opens = any(signs.startswith(verb) for verb in _VERBS if len(verb) > 1 and verb not in PARTS_OF_NAMES)
        return not opens and not any(
            signs.startswith(word) for word in PREPOSITIONS if not _opens_word(signs, word)
        )
    if signs in ANAPHORS:
        return True
    if not len(signs) >= 2 or signs.endswith("的") or is_time_word(signs):
        return False
    if (
        begins_with_verb(signs)
        or signs[:2] in verbs_known()
        or any(signs.startswith(verb) for verb in _VERBS if len(verb) > 1 and verb not in MEASURES)
    ):
        return False
    return not any(signs.startswith(word) for word in PREPOSITIONS if not _opens_word(signs, word))


@cache
def verbs_known() -> frozenset[str]:
    """Chinese verbs of two characters that the language's synonyms hold."""
    from factcli.text.synonyms.chinese_verbs import VERBS_ZH

    words = VERBS_ZH.replace("|", " ").split()
    return frozenset(word for word in words if len(word) == 2 and word not in MEASURES)


_NEVER_SUBJECTS = ("向", "把", "被", "让", "由", "使", "总部位于", "总部设", *MOVING)


def _opens_word(signs: str, word: str) -> bool:
    return len(word) == 1 and is_chinese_word(signs[:2])
