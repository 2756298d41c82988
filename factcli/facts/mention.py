"""Where the base's names stand in a text, and how each was recognised."""

import itertools
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from factcli.facts.factbase import FactBase
from factcli.facts.name_form import (
    BEGINNING,
    Kind,
    Name,
    bare_name,
    beginning_of,
    forms_of_names,
    stems_of_names,
    words_of_name,
)
from factcli.text.script import has_han, is_han
from factcli.text.term import Word, find_words, stem_of


@dataclass(frozen=True, slots=True)
class Mention:
    """A name of the base at `start` to `end` of a normalised text; `name.key` is what it stands for.

    `is_near`: the text has another spelling that can only mean this name; `spelling` is the name in normal form.
    """

    start: int
    end: int
    name: Name
    is_near: bool = False
    spelling: str = ""

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

    def __init__(self, names: Iterable[tuple[str, Name]], ambiguous: frozenset[str] = frozenset()) -> None:
        """A table of names, each with its normal form; what is ambiguous is a name too, but nothing is found by it."""
        self._han: dict[str, Name] = {}
        self._han_lengths: dict[str, list[int]] = {}
        self._latin: list[tuple[str, Name]] = []
        self._beginnings: dict[str, list[tuple[str, Name]]] = {}
        self._stemmed: dict[str, list[tuple[tuple[str, ...], Name]]] = {}
        self._forms: dict[str, list[str]] = {}
        for form, name in names:
            self._forms.setdefault(name.key, []).append(form)
            if form in ambiguous:
                continue
            if form.isascii() or not has_han(form):
                self._latin.append((form, name))
            elif form not in self._han:
                self._han[form] = name
                lengths = self._han_lengths.setdefault(form[0], [])
                if len(form) not in lengths:
                    lengths.append(len(form))
        for lengths in self._han_lengths.values():
            lengths.sort(reverse=True)

    @classmethod
    def of(cls, base: FactBase) -> "NameTable":
        """The names of a base."""
        return cls(forms_of_names(base), base.ambiguous)

    def forms_of(self, key: str) -> list[str]:
        """Every name of an entity or attribute in normal form."""
        return self._forms.get(key, [])

    def chinese_forms(self) -> Iterator[tuple[str, Name]]:
        """Every name with a Chinese character, in normal form."""
        return iter(self._han.items())

    def latin_forms(self) -> Iterator[tuple[str, Name]]:
        """Every name without Chinese characters, in normal form and without its article."""
        return ((bare_name(form), name) for form, name in self._latin)

    def near_to(self, text: str) -> "NameTable":
        """A table with every name that the words of a normalised text may misspell."""
        return self

    def holds_word(self, word: str) -> bool:
        """Whether a word in Latin letters, or a stem, is one of those in a name."""
        return word in self._latin_words

    @cached_property
    def _latin_words(self) -> frozenset[str]:
        return frozenset(word for form, _ in self._latin for word in words_of_name(bare_name(form)))

    def has_chinese(self, form: str) -> bool:
        """Whether a string in normal form is, as it stands, one of the names with a Chinese character."""
        return self.chinese_name(form) is not None

    def chinese_name(self, form: str) -> Name | None:
        """The name with a Chinese character that a string in normal form is, if it is one."""
        return self._han.get(form)

    def _lengths_of(self, character: str) -> list[int]:
        """How long the names are that begin with a character, the longest first."""
        return self._han_lengths.get(character, _NONE)

    def _latin_names(self, word: str) -> list[tuple[tuple[str, ...], Name]]:
        """The stems of the names that may begin with a word, the longest first; made when first asked for."""
        if not self._beginnings:  # a Chinese text asks for none
            for form, name in self._latin:
                self._beginnings.setdefault(beginning_of(form), []).append((form, name))
        beginning = word[:BEGINNING]
        found = self._stemmed.get(beginning)
        if found is None:
            found = self._stemmed[beginning] = stems_of_names(self._beginnings.get(beginning, ()))
        return found

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
            for length in self._lengths_of(text[place]):
                if place + length > len(text):
                    continue
                name = self.chinese_name(text[place : place + length])
                if name is not None and (length > 1 or stands_alone(text, place)):
                    found.append(Mention(place, place + length, name))
                    place += length
                    break
                parted = self._parted(text, place, length)
                if parted is not None:
                    found.append(Mention(place, place + length + 1, parted))
                    place += length + 1
                    break
            else:
                place += 1
        return max(free_from, place)

    def _parted(self, text: str, place: int, length: int) -> Name | None:
        """The name of this length that the text has with a 的 inside: 江西省的西部 for 江西省西部."""
        stretch = text[place : place + length + 1]
        if length < _LEAST_PARTED or stretch.count("的", 2, length - 1) != 1:
            return None
        return self.chinese_name(stretch.replace("的", ""))

    def _find_latin(self, text: str, words: list[Word], number: int, found: list[Mention]) -> int:
        form = words[number].form
        first = stem_of(form)
        for stems, name in self._latin_names(form):
            if stems[:1] != (first,):
                continue
            run = words[number : number + len(stems)]
            if tuple([stem_of(word.form) for word in run]) == stems and is_one_run(text, run):
                found.append(Mention(run[0].start, run[-1].end, name))
                return len(stems)
        return 0


_NONE: list[int] = []
_LEAST_PARTED = 5


def stands_alone(text: str, place: int) -> bool:
    """Whether a single character is a word of its own: between marks, blanks or the ends of the text."""
    before = text[place - 1] if place else " "
    after = text[place + 1] if place + 1 < len(text) else " "
    return not (is_han(before) or is_han(after) or before.isalnum() or after.isalnum())


def is_one_run(text: str, run: list[Word]) -> bool:
    """Whether only blanks, hyphens, ampersands or dots stand between the words."""
    return all(
        not text[left.end : right.start].strip(" -&.'\"()/") for left, right in itertools.pairwise(run)
    )
