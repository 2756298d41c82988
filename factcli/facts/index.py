"""Which facts could speak to a text: terms weighed by how rare they are in the base."""

from dataclasses import dataclass
from math import log

from factcli.facts.fact import Fact
from factcli.facts.factbase import FactBase
from factcli.text.normalize import normal_form
from factcli.text.term import terms_of


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
        self.facts = base.facts
        lines = (" ".join(" ".join((*fact.sentences, fact.value, fact.quote)).split()) for fact in base.facts)
        text = normal_form("\n".join(lines)).replace('"', " ").replace("(", " ").replace("-", " ")
        self._words = [f" {line} " for line in text.split("\n")]

    def candidates(self, terms: list[str], limit: int) -> list[Candidate]:
        """The facts that hold the rarest of `terms`, best first, at most `limit`; ties keep the base's order."""
        weights = self.weigh(terms)
        ranked = sorted((-weight, number) for number, weight in enumerate(weights) if weight > 0)
        return [Candidate(self.facts[number], -weight) for weight, number in ranked[:limit]]

    def weigh(self, terms: list[str]) -> list[float]:
        """How strongly terms point to each fact, in the base's order; 0 where none of them is in it."""
        weights = [0.0] * len(self.facts)
        for term in dict.fromkeys(terms):
            sought = " " + term if term.isascii() else term
            holders = [number for number, words in enumerate(self._words) if sought in words]
            if holders:
                weight = log(1 + len(self.facts) / len(holders))
                for number in holders:
                    weights[number] += weight
        return weights


def words_of(base: FactBase, fact: Fact) -> str:
    """Everything a fact says of itself, in normal form, each word of English set off by blanks.

    Its sentences, slots and quote, with every name of its subject, its attribute, and the entities that are its
    value or its members.
    """
    pieces = [*fact.sentences, fact.quote, fact.value, fact.place, fact.period, fact.by, fact.status]
    sides = (side for pair in fact.pairs for side in pair)
    for key in (fact.subject, fact.value, fact.place, fact.by, *fact.members, *sides):
        entity = base.entities.get(key)
        pieces.extend(entity.names if entity else (key,))
    attribute = base.attributes.get(fact.attribute)
    pieces.extend(attribute.names if attribute else (fact.attribute,))
    text = normal_form(" | ".join(filter(None, pieces)))
    return f" {without_marks(text)} "


def without_marks(text: str) -> str:
    """A normalised text with a blank for every punctuation mark, as `words_of` has it."""
    return text.translate(_MARKS)


def query_terms(text: str) -> list[str]:
    """The terms to look for, of a normalised text."""
    return terms_of(text)
