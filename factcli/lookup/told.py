"""Which slot of a fact tells what a question asks for; a slot that can't tell it leaves the question open."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from factcli.facts.fact import Fact
from factcli.facts.factbase import FactBase
from factcli.facts.index import read_value
from factcli.lookup.cover import Cover
from factcli.lookup.query import Query
from factcli.lookup.question import NUMERALS, Wanted
from factcli.lookup.words import (
    AGENTS,
    AGES,
    BEFORE_AGENT,
    NOUNS,
    PERSONS,
    PLACE_KINDS,
    PLACES,
    REASONS,
    TIMES,
)
from factcli.text.normalize import normal_form
from factcli.text.script import has_han
from factcli.values.dimension import Dimension
from factcli.values.period import read_period

_FIRST_YEAR, _LAST_YEAR = 1000, 2100
"""A bare number between these is taken for a year."""
_COUNTED = (Dimension.COUNT, Dimension.NUMBER)


class Slot(StrEnum):
    """A part of a fact that can be the answer; `VALUE` is whatever the fact states: value, state, members or pairs."""

    VALUE = "value"
    SUBJECT = "subject"
    PERIOD = "period"
    PLACE = "place"
    BY = "by"
    SIDE = "side"


@dataclass(frozen=True, slots=True)
class Told:
    """What of a fact answers a query: the slot, and the key in it (empty for `VALUE`)."""

    slot: Slot = Slot.VALUE
    key: str = ""


def find_told(base: FactBase, query: Query, fact: Fact, cover: Cover) -> Told | None:
    """What of a fact answers the query; None when no slot is of the kind that is asked for."""
    return _Teller(base, query, fact, cover).tell()


class _Teller:
    def __init__(self, base: FactBase, query: Query, fact: Fact, cover: Cover) -> None:
        self.base, self.query, self.fact, self.cover = base, query, fact, cover
        self.figure = read_value(fact.value) if fact.value else None
        self.date = read_period(normal_form(fact.value)) if fact.value else None
        if self.figure is not None and self.figure.dimension is Dimension.NUMBER and not self._is_a_year():
            self.date = None
        named = base.attributes.get(fact.attribute)
        self.attribute = normal_form(" ".join(named.names if named else (fact.attribute,)))

    def _is_a_year(self) -> bool:
        stated = self.figure.stated if self.figure is not None else None
        return stated is not None and _FIRST_YEAR <= stated <= _LAST_YEAR

    def tell(self) -> Told | None:
        """The slot that answers, if there is one."""
        match self.query.wanted:
            case Wanted.MONEY:
                return self._measured(Dimension.MONEY)
            case Wanted.DURATION:
                if self._has(AGES, self.attribute):
                    return None  # how long isn't how old
                return self._measured(Dimension.TIME) or self._sized(Dimension.LENGTH)
            case Wanted.SIZE:
                return self._sized()
            case Wanted.FIGURE:
                return self._counted()
            case Wanted.CLOCK:
                return self._measured(Dimension.CLOCK)
            case Wanted.PERSON:
                return self._person()
            case Wanted.PLACE:
                return self._place()
            case Wanted.TIME:
                if self.date is not None:
                    return Told()
                is_worded = bool(self.fact.value or self.fact.members) and self.figure is None
                if is_worded and self._has(TIMES, self.attribute):
                    return Told()
                return Told(Slot.PERIOD, self.fact.period) if self.fact.period else None
            case Wanted.REASON:
                return Told() if self._has(REASONS, self.attribute) else None
            case Wanted.LIST:
                is_list = bool(self.fact.members or self.fact.pairs)
                if self.query.question.dimension is not None and not is_list:
                    return None  # 哪四个 asks for four
                return self._of_kind(self._other_side()) if self.figure is None or is_list else None
            case Wanted.THING:
                return self._of_kind(self._other_side())
            case _:
                return self._other_side()

    def _of_kind(self, told: Told) -> Told | None:
        """What is told, if it is of the kind that the noun behind 哪个 or "which" names."""
        question, text = self.query.question, self.query.text
        noun = text[question.noun :].lstrip() if question.noun >= 0 else ""
        rows = [row.split() for row in NOUNS if noun.startswith(tuple(row.split()))]
        if not rows or told.slot is Slot.SIDE:
            return told
        keys = [told.key] if told.key else [self.fact.value, *self.fact.members]
        kinds = {self._kind(key) for key in keys} - {""}
        said = f"{' '.join(keys)} {self.attribute} {self.fact.subject if self.fact.members else ''}"
        fits = any(word in said for row in rows for word in row) or any(kinds & set(row) for row in rows)
        return told if fits or not kinds else None

    def _measured(self, dimension: Dimension) -> Told | None:
        return Told() if self.figure is not None and self.figure.dimension is dimension else None

    def _sized(self, dimension: Dimension | None = None) -> Told | None:
        """The value, when it is a size of the kind that is asked for."""
        size = self.query.question.size or "长 长度 全长 length long"
        if self.figure is None or (dimension is not None and self.figure.dimension is not dimension):
            return None
        is_time = size.startswith("长") and self.figure.dimension is Dimension.TIME
        words = [word for word in size.split() if len(word) > 1]
        return Told() if is_time or self._has(words, self.attribute) else None

    def _counted(self) -> Told | None:
        """The value, when it is a figure, or a list that can be counted."""
        asked = self.query.question.dimension
        if self.figure is None:
            if self._has_numeral_asked():
                return Told()
            is_list = bool(self.fact.members) and self.fact.closed and self.cover.names_attribute
            return Told() if is_list and asked in _COUNTED else None
        if self.date is not None and self.figure.dimension is Dimension.NUMBER:
            return None  # a year is no count
        if asked is Dimension.COUNT and not self.cover.has_matter:
            return Told() if self._has_unit_asked() else None
        if asked is None or asked is self.figure.dimension or self._has_unit_asked():
            return Told()
        both = asked in _COUNTED and self.figure.dimension in _COUNTED
        return Told() if both else None

    def _has_numeral_asked(self) -> bool:
        """Whether the value's words have what is counted behind a numeral: 三级乙等 for 几级."""
        value, spans = normal_form(self.fact.value), self.query.question.spans
        noun = self.query.text[spans[0].end :][:1] if len(spans) == 1 else ""
        counted = [word for word in (self._unit_asked(), noun) if word.strip() and not word.isdigit()]
        places = [value.find(word) for word in counted]
        return any(place > 0 and value[place - 1] in NUMERALS for place in places)

    def _has_unit_asked(self) -> bool:
        """Whether the value has the measure word that the question has: 度 of 20摄氏度."""
        asked = self._unit_asked()
        if asked == "岁" and self.figure is not None and self.figure.dimension is Dimension.TIME:
            return True
        return bool(asked) and has_han(asked) and asked in normal_form(self.fact.value)

    def _unit_asked(self) -> str:
        spans = self.query.question.spans
        return self.query.text[spans[0].start : spans[0].end].lstrip("多少几") if len(spans) == 1 else ""

    def _person(self) -> Told | None:
        fact, named = self.fact, self.query.entities
        if self._is_reverse():
            return self._other_side()
        if fact.by and fact.by not in named and not self._is_agent(fact.value):
            return Told(Slot.BY, fact.by)
        if self.figure is not None or self.date is not None or not (fact.value or fact.members):
            return None
        key = fact.value or fact.members[0]
        if self._is_agent(key) or self._names_a_person() or (not self._kind(key) and self._acts(key)):
            return Told()
        return None

    def _acts(self, key: str) -> bool:
        """Whether the fact's sentences have the value where somebody who does something stands."""
        if not self.cover.has_matter:
            return False
        who = normal_form(key)
        said = [normal_form(sentence) for sentence in self.fact.sentences]
        return any(
            sentence.startswith(who) or f"{word}{who}" in sentence
            for sentence in said
            for word in BEFORE_AGENT
        )

    def _place(self) -> Told | None:
        fact = self.fact
        if self._other_side().slot is Slot.SIDE:
            return self._other_side()
        if self._is_reverse():
            return None  # what lies somewhere isn't where it lies
        is_worded = bool(fact.value or fact.members) and self.figure is None and self.date is None
        says_where = self._has(PLACES, self.attribute) or "哪" in self.attribute
        is_place = self._kind(fact.value or (fact.members or ("",))[0]) in PLACE_KINDS
        is_given = fact.value in self.query.entities  # 在江西的什么位置
        if is_worded and not is_given and (says_where or (is_place and self.cover.has_matter)):
            return Told()
        return Told(Slot.PLACE, fact.place) if fact.place and fact.place not in self.query.entities else None

    def _other_side(self) -> Told:
        """What the query doesn't name: the value, or the subject where the value is what it names."""
        fact, named = self.fact, self.query.entities
        for left, right in fact.pairs:
            if left in named and right not in named:
                return Told(Slot.SIDE, right)
            if right in named and left not in named:
                return Told(Slot.SIDE, left)
        if self._is_reverse():
            return Told(Slot.SUBJECT, fact.subject)
        return Told()

    def _is_reverse(self) -> bool:
        """Whether the query names what the fact says and not what it says it of."""
        fact, query = self.fact, self.query
        if not fact.subject or self.cover.names_subject:
            return False
        named = query.entities
        return fact.value in named or any(member in named for member in fact.members)

    def _is_agent(self, key: str) -> bool:
        return self._kind(key) in AGENTS

    def _kind(self, key: str) -> str:
        entity = self.base.entities.get(key)
        return entity.kind if entity is not None else ""

    def _names_a_person(self) -> bool:
        """Whether the attribute asks for somebody: 牵头人, director."""
        return any(
            word in self.attribute.split() if word.isascii() else part.endswith(word)
            for word in PERSONS
            for part in self.attribute.split()
        )

    def _has(self, words: Iterable[str], text: str) -> bool:
        """Whether a text has one of the words, an English one as a whole word."""
        spaced = f" {text} "
        return any(f" {word} " in spaced if word.isascii() else word in text for word in words)
