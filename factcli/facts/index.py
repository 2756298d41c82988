"""Which facts could speak to a text: terms weighed by how rare they are in the base."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property, lru_cache
from heapq import nsmallest
from math import log

from factcli.facts.fact import Fact
from factcli.facts.factbase import FactBase
from factcli.text.normalize import normal_form
from factcli.text.term import respell, terms_of
from factcli.values.period import Period, read_period
from factcli.values.quantity import Quantity, read_quantity

Clue = tuple[str, str, float]
"""A slot ("subject", "attribute", "value", "member", "kind" or "year"), the key in it, and how strongly it points to its facts.

"kind" is what a fact is about together with the kind of its value, as `kind_key` writes it.
"""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A fact, and how strongly the terms of a query point to it (a sum of logarithms, for ranking only)."""

    fact: Fact
    weight: float


_MARKS = dict.fromkeys(map(ord, "!\"#$&'()*+,-./:;<=>?@[]^_{|}~、。《》·…，"), " ")


class FactIndex:
    """The sentences of every fact, searched by terms.

    A base of this size is searched by looking for each term in each fact's words, which needs no building:
    the fastest way to a single answer. A word's stem is looked for at the beginning of words. Names are not
    searched here: `NameTable` finds them, and facts are found by their keys.
    """

    def __init__(self, base: FactBase) -> None:
        self._base = base
        self.facts = base.facts
        self._words = searched_words(base.facts)
        self._asked = 0
        self._weighed: dict[str, tuple[float, list[int]]] = {}

    def candidates(self, terms: list[str], limit: int, clues: Sequence[Clue] = ()) -> list[Candidate]:
        """The facts that terms and clues point to, best first, at most `limit`; ties keep the base's order."""
        weights = self.weigh(terms)
        for slot, key, weight in clues:
            for number in self._numbers[slot].get(key, ()):
                weights[number] = weights.get(number, 0.0) + weight
        ranked = nsmallest(limit, [(-weight, number) for number, weight in weights.items()])
        return [Candidate(self.facts[number], -weight) for weight, number in ranked]

    def weigh(self, terms: list[str]) -> dict[int, float]:
        """How strongly terms point to facts, by their numbers in the base; a fact with none of them is left out."""
        weights: defaultdict[int, float] = defaultdict(float)
        self._asked += 1
        known = self._weighed
        for term in dict.fromkeys(terms):
            found = known.get(term) or self._weigh(term)
            if found:
                weight, holders = found
                for number in holders:
                    weights[number] += weight
        return weights

    def _weigh(self, term: str) -> tuple[float, list[int]] | None:
        """The weight of a term and the facts that it points to, kept; None, which isn't, where no fact holds it."""
        holders = self._holders(term)
        if not holders:
            return None
        weight = weigh_term(len(holders), len(self.facts))
        found = (weight, holders if weight else [])
        self._weighed[term] = found
        return found

    def _holders(self, term: str) -> list[int]:
        """The facts whose words hold a term; looked up once enough has been asked for building the table to pay."""
        sought = " " + term if term.isascii() else term
        if self._asked > _FEW and (term.isascii() or len(term) <= _PAIR):
            if not term.isascii():
                return self._pairs.get(term, [])
            words = self._latin
            first, numbers = bisect_left(words, term), set[int]()
            while first < len(words) and words[first].startswith(term):
                numbers.update(self._postings[words[first]])
                first += 1
            return sorted(numbers)
        return [number for number, words in enumerate(self._words) if sought in words]

    @cached_property
    def _pairs(self) -> dict[str, list[int]]:
        """The facts that hold each pair of characters, and each character that is none of ASCII."""
        found: dict[str, list[int]] = {}
        for number, words in enumerate(self._words):
            pairs = {words[place : place + 2] for place in range(len(words) - 1)}
            for pair in (*pairs, *set(words)):
                if not pair.isascii():
                    found.setdefault(pair, []).append(number)
        return found

    @cached_property
    def _postings(self) -> dict[str, list[int]]:
        """The facts that hold each stretch between blanks."""
        found: dict[str, list[int]] = {}
        for number, words in enumerate(self._words):
            for word in set(words.split(" ")):
                found.setdefault(word, []).append(number)
        return found

    @cached_property
    def _latin(self) -> list[str]:
        return sorted(self._postings)

    def holds(self, slot: str, key: str) -> bool:
        """Whether any fact has this key in this slot, one of those a clue may name."""
        return key in self._numbers[slot]

    def saying_then(self, subject: str, attribute: str, time: str) -> Sequence[Fact]:
        """The facts with this subject and attribute whose period has this key (`time_key`), in the base's order."""
        return [fact for fact in self._base.saying(subject, attribute) if time_key_of(fact) == time]

    def with_figure(self, number: Fraction) -> list[Fact]:
        """The facts whose value, not derived, is exactly this number in its canonical unit, in the base's order."""
        return self._by_figure.get(number, [])

    def with_unit(self, unit: str) -> Sequence[Fact]:
        """The facts whose value is measured in this canonical unit, in the base's order."""
        return [fact for fact in self.facts if unit_of(fact) == unit]

    @cached_property
    def _by_figure(self) -> dict[Fraction, list[Fact]]:
        found: dict[Fraction, list[Fact]] = {}
        for fact in self.facts:
            number = figure_of(fact)
            if number is not None:
                found.setdefault(number, []).append(fact)
        return found

    @cached_property
    def _numbers(self) -> dict[str, dict[str, list[int]]]:
        found: dict[str, dict[str, list[int]]] = {slot: {} for slot in CLUE_SLOTS}
        for number, fact in enumerate(self.facts):
            for slot, key in clue_keys(self._base, fact):
                found[slot].setdefault(key, []).append(number)
        return found


CLUE_SLOTS = ("subject", "attribute", "value", "member", "kind", "year")


def searched_words(facts: Sequence[Fact]) -> list[str]:
    """The words by which each fact is found, in normal form and one spelling, with a blank at either end."""
    lines = (" ".join(" ".join((*fact.sentences, fact.value, fact.quote)).split()) for fact in facts)
    text = respell(normal_form("\n".join(lines))).replace('"', " ").replace("(", " ").replace("-", " ")
    return [f" {line} " for line in text.split("\n")] if facts else []


def holds_term(words: str, term: str) -> bool:
    """Whether a fact's searched words hold a term: a Chinese one anywhere, another at the beginning of a word."""
    return (" " + term if term.isascii() else term) in words


def weigh_term(holders: int, facts: int) -> float:
    """How strongly a term points to the `holders` that have it among so many facts; 0 where it tells nothing apart."""
    if holders > _MANY and _TENTH * holders > facts:
        return 0.0
    return log(1 + facts / holders)


def clue_keys(base: FactBase, fact: Fact) -> Iterator[tuple[str, str]]:
    """The slots of a fact by which clues find it, each with its key."""
    if fact.subject:
        yield "subject", fact.subject
    if fact.attribute:
        yield "attribute", fact.attribute
    if fact.value:
        yield "value", fact.value
        entity = base.entities.get(fact.value)
        if entity is not None:
            yield "kind", kind_key(fact.subject, entity.kind)
    for member in dict.fromkeys(fact.members):
        yield "member", member
    for year in years_in(fact.period) if fact.period else ():
        yield "year", year


def time_key_of(fact: Fact) -> str:
    """The key of the time that a fact's period is, as `time_key` has it."""
    return _time_key_of(fact.period) if fact.period else ""


@lru_cache(maxsize=20_000)
def _time_key_of(text: str) -> str:
    return time_key(read_period(normal_form(text)))


def time_key(period: Period | None) -> str:
    """The key of a time by its first and last day, so that 2023年3月 and March 2023 have one; "" where it has none."""
    if period is None or period.first is None:
        return ""
    return f"{period.first}/{period.last or ''}"


def years_in(text: str) -> list[str]:
    """The years that stand in a text in four digits: 2023 of 2023年上半年."""
    digits = "".join(sign if sign.isdecimal() and sign.isascii() else " " for sign in text).split()
    return list(dict.fromkeys(run for run in digits if len(run) == _YEAR_DIGITS))


_YEAR_DIGITS = 4


def kind_key(subject: str, kind: str) -> str:
    """The key of what is about `subject` and has an entity of this kind as its value."""
    return f"{subject}\n{kind}"


@lru_cache(maxsize=20_000)
def read_value(text: str) -> Quantity | None:
    """A value as a quantity, or None; read once, for it is compared again and again."""
    return read_quantity(normal_form(text))


def figure_of(fact: Fact) -> Fraction | None:
    """The exact number that a fact states as its value, in the canonical unit; None for a derived or worded one."""
    value = read_value(fact.value) if fact.value and not fact.derived else None
    return value.stated if value is not None and value.is_exact else None


def unit_of(fact: Fact) -> str:
    """The canonical unit of a fact's value; "" where it has none."""
    value = read_value(fact.value) if fact.value else None
    return value.unit if value is not None else ""


_FEW = 8
"""So many questions are answered by looking through the words: one claim needs no table."""
_PAIR = 2
_MANY, _TENTH = 500, 10
"""What so many facts hold, and a tenth of the base, points to none of them."""


def words_of(base: FactBase, fact: Fact) -> str:
    """Everything a fact says of itself, in normal form and one spelling, each word of English set off by blanks.

    Its sentences, slots and quote, with every name of its subject, its attribute, and the entities that are its
    value or its members.
    """
    attribute = base.attributes.get(fact.attribute)
    said = [*fact.sentences, fact.quote, fact.value, fact.place, fact.period, fact.by, fact.status]
    said += attribute.names if attribute else (fact.attribute,)
    names: list[str] = []
    sides = (side for pair in fact.pairs for side in pair)
    for key in (fact.subject, fact.value, fact.place, fact.by, *fact.members, *sides):
        entity = base.entities.get(key)
        names.extend(entity.names if entity else (key,))
    parts = (normal_form(" | ".join(filter(None, part))) for part in (said, names))
    return respell(f" {NAMES_FOLLOW.join(map(without_marks, parts))} ")


NAMES_FOLLOW = " \x00 "
"""In a fact's words, what it says stands before this, and the names of what it speaks of behind."""


def without_marks(text: str) -> str:
    """A normalised text with a blank for every punctuation mark, as `words_of` has it."""
    return text.translate(_MARKS)


def query_terms(text: str) -> list[str]:
    """The terms to look for, of a normalised text."""
    return terms_of(text)
