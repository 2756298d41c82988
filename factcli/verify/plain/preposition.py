"""The words before a thing that tell what it is to the verb: from, to, by, than."""

from factcli.text.script import has_han, is_han
from factcli.text.span import Span
from factcli.verify.plain.reading import Reading
from factcli.verify.plain.table import ARTICLES, BOUNDING, DOWN, ROLES, UP
from factcli.verify.vocabulary import comparing

_BEYOND = tuple(sorted(word for word in comparing.THAN if len(word) == 2 and word.endswith("于")))
"""Words that compare and say which way at once."""
_PARTS = ("例", "率", "重", "赛", "分", "较", "如")
"""Characters after 比 that make another word of it: 比例."""
_NO_COMPARISON = ("同", "环", "占", "对")
"""Characters before 比 that make another word of it: 同比."""


def role_of(reading: Reading, span: Span) -> str:
    """The role that the word before a stretch gives it, or ""."""
    if has_han(span.cut(reading.text)) or has_han(reading.text[max(0, span.start - 1) : span.start]):
        before = reading.text[max(0, span.start - 2) : span.start]
        if before[:1] in _NO_COMPARISON and before[1:] == "比":
            return ""
        return next((ROLES[sign] for sign in reversed(before) if sign in ROLES), "")
    words = [token.form for token in reading.tokens if token.end <= span.start][-2:]
    return next((ROLES[word] for word in reversed(words) if word in ROLES), "")


def find_comparison(reading: Reading) -> Span | None:
    """Where a reading sets one thing against another: 比, than; not 同比, and not the "than" of a bound."""
    for token in reading.tokens:
        if token.form == "than":
            return Span(token.start, token.end)
    for word in _BEYOND:
        place = reading.masked.find(word)
        if place > 0 and is_han(reading.masked[place + 2 : place + 3] or " "):
            return Span(place, place + 2)
    place = reading.masked.find("比")
    while place >= 0:
        if (
            reading.masked[place - 1 : place] not in _NO_COMPARISON
            and reading.masked[place + 1 : place + 2] not in _PARTS
        ):
            return Span(place, place + 1)
        place = reading.masked.find("比", place + 1)
    return None


def is_change(reading: Reading, figure: Span) -> bool:
    """Whether a figure says by how much something changed: 增加3.8万吨, fell by 24 million."""
    before = reading.text[: figure.start].rstrip(_LIGHT)
    if before.endswith(_REACHED):
        return False
    if has_han(before[-2:]):
        return before[-2:] in UP | DOWN or before[-1:] in _MORE_OR_LESS
    return before.split(" ")[-1] in _BY


def is_reached(reading: Reading, figure: Span) -> bool:
    """Whether a figure says what something came to by a change: 增加到3.8万吨, fell to 24 million."""
    return reading.text[: figure.start].rstrip(_LIGHT).endswith(_CAME_TO)


_LIGHT = " 了约近"
_CAME_TO = ("至", "到", " to")
_MORE_OR_LESS = ("多", "少", "增", "减", "升", "降")
_REACHED = ("至", "到", "为", "达", " to")
_BY = ("by", "up", "down")


def before_word(reading: Reading, place: int) -> str:
    """The English word before a place, without articles, or ""."""
    words = [token.form for token in reading.tokens if token.end <= place and token.form not in ARTICLES]
    return words[-1] if words else ""


def names_behind_of(reading: Reading) -> set[int]:
    """Where the words of names begin that "of" joins to what stands before: Varna and Bay of the port of Varna Bay."""
    found: set[int] = set()
    end = 0
    for token in reading.tokens:
        goes_on = end and token.is_name and token.start - end == 1
        end = token.end if goes_on or before_word(reading, token.start) == "of" else 0
        if end:
            found.add(token.start)
    return found


def bounds_in_time(reading: Reading) -> frozenset[str]:
    """The words of a reading that say that something was so only up to some time, inside of its periods too."""
    inside = {word for figure in reading.figures if figure.period for word in figure.text.split()[:1]}
    held = {word.cut(reading.text) for word in words_held(reading, BOUNDING)}
    return frozenset(held | (inside & BOUNDING))


def words_held(reading: Reading, table: frozenset[str]) -> list[Span]:
    """Where words of a table stand in a reading, outside of figures and negations, in order."""
    text = reading.masked
    forms = [(token.form, token.start) for token in reading.tokens]
    found = [Span(start, start + len(form)) for form, start in forms if form in table]
    for word in table:
        if has_han(word) or " " in word:
            place = text.find(word)
            while place >= 0:
                found.append(Span(place, place + len(word)))
                place = text.find(word, place + 1)
    return sorted(found)
