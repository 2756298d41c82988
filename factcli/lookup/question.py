"""What a query asks for: its question words, read and taken out of the text."""

from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from factcli.lookup.asking import FRAMING, SAME_ASKING, TYPED
from factcli.lookup.words import PERSON_ENDINGS, QUESTION_WORDS, SIZES, WHETHER_EN
from factcli.text.script import is_han
from factcli.text.span import Span
from factcli.values.dimension import Dimension
from factcli.values.quantity import read_quantity


class Wanted(StrEnum):
    """What an answer has to be; the more telling ones stand first."""

    MONEY = "money"
    DURATION = "duration"
    SIZE = "size"
    PERSON = "person"
    PLACE = "place"
    TIME = "time"
    CLOCK = "clock"
    REASON = "reason"
    FIGURE = "figure"
    LIST = "list"
    STATE = "state"
    THING = "thing"
    WHETHER = "whether"
    ANYTHING = "anything"


_ORDER = list(Wanted)


@dataclass(frozen=True, slots=True)
class Question:
    """What a query asks for. `spans` are its question words; `size` is the row of `SIZES` that it asks after.

    `dimension` is what a figure must measure where the question names a unit (几天, how many km); `COUNT` beside a list
    where it says how many (哪四个). `noun` is where what
    follows 哪个 or "which" begins, -1 where nothing is asked for so.
    """

    wanted: Wanted
    spans: tuple[Span, ...] = ()
    size: str = ""
    dimension: Dimension | None = None
    noun: int = -1


def read_question(text: str) -> Question:
    """The question that a normalised text asks.

    >>> read_question("土石方用了几天").wanted.value, read_question("where is it").wanted.value
    ('figure', 'place')
    """
    found: list[tuple[int, Wanted, str]] = []
    spans: list[Span] = []
    noun, dimension = -1, None
    place = 0
    while place < len(text):
        word = _word_at(text, place)
        end = place + len(word)
        wanted = _wanted_by(word)
        if text[place] in "几哪" and word in ("", "哪", "哪几"):
            counted = _count_at(text, place)
            if counted:
                end = max(end, place + counted)
                wanted = Wanted.FIGURE if text[place] == "几" else Wanted.THING
                if text[place] == "哪" and counted > 1 and _has_numeral(text[place + 1 : end].lstrip("一")):
                    wanted, dimension = Wanted.LIST, Dimension.COUNT
        if wanted is None:
            place += 1
            continue
        if wanted is Wanted.FIGURE and not word.startswith("百分"):
            unit, measured = _unit_at(text, end)
            if text[place] == "几":
                unit, measured = _unit_at(text, place + 1)
                end = place + 1
            end, dimension = end + unit, measured or dimension
            if dimension is None and word == "how many":
                dimension = Dimension.COUNT
        if wanted in (Wanted.THING, Wanted.LIST):
            noun = end
        if wanted is Wanted.PERSON and word.startswith("哪"):
            end += _person_at(text, end)
        found.append((_ORDER.index(wanted), wanted, word))
        spans.append(Span(place, end))
        place = end
    beginning = text.split(" ", 1)[0]
    if not found and beginning in WHETHER_EN and " " in text.strip():
        return Question(Wanted.WHETHER, (Span(0, len(beginning)),))
    if not found:
        return Question(Wanted.ANYTHING)
    _, wanted, word = min(found)
    size = _size_of(word) if wanted is Wanted.SIZE else ""
    return Question(wanted, tuple(spans), size, dimension, noun)


def typed_words() -> list[str]:
    """The Chinese words of questions and of asking, which may be typed in letters too."""
    others = (*sorted(TYPED), *SAME_ASKING.split(), *sorted(FRAMING))
    words = [*_words(), *(word for word in others if len(word) > 1)]
    return [word for word in dict.fromkeys(words) if not word.isascii()]


@cache
def _words() -> dict[str, Wanted]:
    """Every question word, the longest first."""
    words = [
        (word.replace("_", " "), Wanted(wanted)) for wanted, row in QUESTION_WORDS for word in row.split()
    ]
    words.sort(key=lambda entry: -len(entry[0]))
    return dict(words)


def _word_at(text: str, place: int) -> str:
    """The longest question word that begins here, "" where none does; English ones stand as whole words."""
    if text[place] not in _beginnings() or (place and text[place].isascii() and text[place - 1].isalnum()):
        return ""
    for word in _words():
        if text.startswith(word, place):
            after = text[place + len(word) : place + len(word) + 1]
            if not (word.isascii() and after.isalnum() and after.isascii()):
                return word
    return ""


@cache
def _beginnings() -> frozenset[str]:
    return frozenset(word[0] for word in _words())


def _wanted_by(word: str) -> Wanted | None:
    return _words().get(word)


NUMERALS = "一二三四五六七八九十两几百0123456789"
"""What a counted thing stands behind."""


def _has_numeral(text: str) -> bool:
    return any(character in NUMERALS for character in text)


def _count_at(text: str, place: int) -> int:
    """How long 哪四个, 哪家 or 几条 is from its first character on: with its numeral and its measure word."""
    end = place + 1
    while end < len(text) and text[end] in NUMERALS:
        end += 1
    if end < len(text) and is_han(text[end]) and _measures_count(text[end]):
        end += 1
    return end - place


def _person_at(text: str, place: int) -> int:
    """How long a word for a person is that stands behind 哪位: 球员, 教授."""
    return next((size for size in (2, 3) if text[place : place + size].endswith(tuple(PERSON_ENDINGS))), 0)


def _measures_count(character: str) -> bool:
    read = read_quantity("3" + character)
    return (read is not None and read.dimension is Dimension.COUNT) or character in "些种类样"


_LONGEST_UNIT = 20


def _unit_at(text: str, place: int) -> tuple[int, Dimension | None]:
    """How long the unit is that stands here, and what it measures; a measure word's noun isn't part of it."""
    rest = text[place : place + _LONGEST_UNIT]
    if rest[:1] == " ":
        word = rest[1:].split(" ", 1)[0].strip("?.,!")
        read = read_quantity(f"3 {word}") if word.isalpha() and word.isascii() else None
        if read is None or read.dimension in (Dimension.NUMBER, Dimension.COUNT):
            return 0, None  # what is counted has to be the fact's
        return 1 + len(word), read.dimension
    for length in range(min(len(rest), 4), 0, -1):
        if not rest[:length].strip() or rest[:length].isdigit():
            continue
        read = read_quantity("3" + rest[:length])
        if read is not None and read.dimension is not Dimension.NUMBER:
            return length, read.dimension
    return 0, None


def _size_of(word: str) -> str:
    last = word[-1] if not word.isascii() else word.split(" ")[-1]
    row = SIZES.get(last, "")
    return row if " " in row else SIZES.get(row, "")
