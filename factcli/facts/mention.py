"""Where the base's names stand in a text, and how each was recognised."""

import itertools
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from factcli.facts.factbase import FactBase
from factcli.text.normalize import normalize
from factcli.text.script import is_han
from factcli.text.term import Word, find_words, stem_of


class Kind(StrEnum):
    """What a name names."""

    ENTITY = "entity"
    ATTRIBUTE = "attribute"


@dataclass(frozen=True, slots=True)
class Name:
    """One name of the base: what it names, and whether it is the key itself or an alias."""

    key: str
    kind: Kind
    is_key: bool


@dataclass(frozen=True, slots=True)
class Mention:
    """A name of the base at `start` to `end` of a normalised text; `name.key` is what it stands for."""

    start: int
    end: int
    name: Name

    @property
    def key(self) -> str:
        """The key of the entity or attribute."""
        return self.name.key

    @property
    def is_entity(self) -> bool:
        """Whether an entity is named, not an attribute."""
        return self.name.kind is Kind.ENTITY


class NameTable:
    """Every name of a base, ready to be found in text: the longest name at a place wins.

    Chinese names are found as they stand; English ones as whole words, by their stems, so that a plural or a
    hyphen makes no difference. What facts use without declaring (a subject, a member, a worded value) is a
    name as well.
    """

    def __init__(self, base: FactBase) -> None:
        self._han: dict[str, Name] = {}
        self._han_lengths: dict[str, list[int]] = {}
        self._latin: dict[tuple[str, ...], Name] = {}
        self._latin_lengths: dict[str, list[int]] = {}
        for attribute in base.attributes.values():
            self._add_all(attribute.names, attribute.key, Kind.ATTRIBUTE)
        for entity in base.entities.values():
            self._add_all(entity.names, entity.key, Kind.ENTITY)
        for fact in base.facts:
            for text in (
                fact.subject,
                fact.place,
                fact.by,
                *fact.members,
                *(side for pair in fact.pairs for side in pair),
            ):
                self._add_undeclared(text, base.attributes, Kind.ENTITY)
            self._add_undeclared(fact.attribute, base.attributes, Kind.ATTRIBUTE)
            if fact.value and not any(map(str.isdigit, fact.value)):
                self._add_undeclared(fact.value, base.attributes, Kind.ENTITY)
        for lengths in (*self._han_lengths.values(), *self._latin_lengths.values()):
            lengths.sort(reverse=True)

    def _add_all(self, names: Iterable[str], key: str, kind: Kind) -> None:
        is_key = True
        for name in names:
            self._add(name, Name(key, kind, is_key))
            is_key = False

    def _add_undeclared(self, text: str, declared: Mapping[str, object], kind: Kind) -> None:
        if text and text not in declared:
            self._add(text, Name(text, kind, True))

    def _add(self, text: str, name: Name) -> None:
        form = normalize(text).text.strip()
        if not form:
            return
        if any(map(is_han, form)):
            if form not in self._han:
                self._han[form] = name
                lengths = self._han_lengths.setdefault(form[0], [])
                if len(form) not in lengths:
                    lengths.append(len(form))
        else:
            stems = tuple(stem_of(word.form) for word in find_words(form))
            if stems and stems[0] in ("the", "a", "an"):
                stems = stems[1:]
            if stems and stems not in self._latin:
                self._latin[stems] = name
                lengths = self._latin_lengths.setdefault(stems[0], [])
                if len(stems) not in lengths:
                    lengths.append(len(stems))

    def find(self, text: str, words: list[Word] | None = None) -> list[Mention]:
        """The names in a normalised text, in order, none overlapping another."""
        if words is None:
            words = find_words(text)
        found: list[Mention] = []
        free_from = 0
        number = 0
        while number < len(words):
            word = words[number]
            if word.kind == "han" or word.kind == "number":
                free_from = self._find_han(text, word, free_from, found)
            if word.kind != "han" and word.start >= free_from:
                used = self._find_latin(text, words, number, found)
                if used:
                    free_from = words[number + used - 1].end
                    number += used
                    continue
            number += 1
        return found

    def _find_han(self, text: str, word: Word, free_from: int, found: list[Mention]) -> int:
        place = max(word.start, free_from)
        while place < word.end:
            for length in self._han_lengths.get(text[place], ()):
                name = self._han.get(text[place : place + length])
                if name is not None and (length > 1 or stands_alone(text, place)):
                    found.append(Mention(place, place + length, name))
                    place += length
                    break
            else:
                place += 1
        return max(free_from, place)

    def _find_latin(self, text: str, words: list[Word], number: int, found: list[Mention]) -> int:
        first = stem_of(words[number].form)
        for length in self._latin_lengths.get(first, ()):
            run = words[number : number + length]
            if len(run) < length or not _is_one_run(text, run):
                continue
            name = self._latin.get((first, *(stem_of(word.form) for word in run[1:])))
            if name is not None:
                found.append(Mention(run[0].start, run[-1].end, name))
                return length
        return 0


def stands_alone(text: str, place: int) -> bool:
    """Whether a single character is a word of its own: between marks, blanks or the ends of the text."""
    before = text[place - 1] if place else " "
    after = text[place + 1] if place + 1 < len(text) else " "
    return not (is_han(before) or is_han(after) or before.isalnum() or after.isalnum())


def _is_one_run(text: str, run: list[Word]) -> bool:
    """Whether only blanks, hyphens, ampersands or dots stand between the words."""
    return all(
        not text[left.end : right.start].strip(" -&.'\"()/") for left, right in itertools.pairwise(run)
    )
