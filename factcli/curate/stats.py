"""The figures of a base: how much it holds, of what kinds, and how well each fact is described."""

from collections import Counter
from dataclasses import dataclass
from enum import StrEnum

from factcli.facts.fact import Fact
from factcli.facts.factbase import FactBase
from factcli.text.normalize import normal_form
from factcli.values.period import read_period
from factcli.values.quantity import read_quantity


class FactKind(StrEnum):
    """What a fact holds; a fact is of the first kind that fits."""

    DERIVED = "derived"
    ORDER = "order"
    LIST = "list"
    MAPPING = "mapping"
    TIME = "time"
    FIGURE = "figure"
    NAME = "name"
    WORDS = "words"
    SENTENCE = "sentence"


@dataclass(frozen=True, slots=True)
class BaseStats:
    """The figures of one base.

    `by_topic` counts facts by topic in the base's order ("" for those without), `by_kind` by kind. `quoted`, `typed`
    and `in_english` count the facts with a quote; with subject, attribute and a value, members or pairs; and with a
    sentence in English. `unaliased` are the entities with one name only.
    """

    facts: int
    by_topic: tuple[tuple[str, int], ...]
    by_kind: tuple[tuple[FactKind, int], ...]
    quoted: int
    typed: int
    in_english: int
    entities: int
    unaliased: tuple[str, ...]
    attributes: int


def kind_of(base: FactBase, fact: Fact) -> FactKind:
    """What kind of thing a fact holds."""
    if fact.derived:
        return FactKind.DERIVED
    if fact.members:
        return FactKind.ORDER if fact.ordered else FactKind.LIST
    if fact.pairs:
        return FactKind.MAPPING
    if not fact.value:
        return FactKind.SENTENCE
    if fact.value in base.entities:
        return FactKind.NAME
    value = normal_form(fact.value)
    if read_period(value) is not None:
        return FactKind.TIME
    return FactKind.WORDS if read_quantity(value) is None else FactKind.FIGURE


def count_facts(base: FactBase) -> BaseStats:
    """The figures of a base."""
    topics, kinds = Counter[str](), Counter[FactKind]()
    quoted = typed = in_english = count = 0
    for fact in base.facts:
        count += 1
        topics[fact.topic] += 1
        kinds[kind_of(base, fact)] += 1
        quoted += bool(fact.quote)
        typed += bool(fact.subject and fact.attribute and (fact.value or fact.members or fact.pairs))
        in_english += base.language == "en" or bool(fact.statement_en)
    return BaseStats(
        facts=count,
        by_topic=tuple(topics.items()),
        by_kind=tuple((kind, kinds[kind]) for kind in FactKind if kinds[kind]),
        quoted=quoted,
        typed=typed,
        in_english=in_english,
        entities=len(base.entities),
        unaliased=tuple(key for key, entity in base.entities.items() if not (entity.also or entity.en)),
        attributes=len(base.attributes),
    )
