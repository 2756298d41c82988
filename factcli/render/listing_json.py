"""Lists of what a base holds, as objects for programs."""

from collections import Counter
from collections.abc import Iterable, Iterator

from factcli.facts.fact import Fact
from factcli.facts.factbase import FactBase
from factcli.facts.shown import shown_value
from factcli.render.base_json import base_fields, lasting_fields
from factcli.render.wording import base_name

VERSION = 1
FACT_KEYS = ("base", "id", "topic", "subject", "attribute", "value", "period", "statement", "statement_en")
TOPIC_KEYS = ("topic", "facts")
ENTITY_KEYS = ("name", "kind", "also", "en", "facts")


def listed_object(things: str, objects: Iterable[dict[str, object]], base: FactBase) -> dict[str, object]:
    """Everything listed in one object; `things` is the key: "facts", "topics" or "entities"."""
    return {"version": VERSION, **base_fields(base), things: list(objects)}


def with_version(objects: Iterable[dict[str, object]]) -> Iterator[dict[str, object]]:
    """Objects that stand alone, a line each."""
    for one in objects:
        yield {"version": VERSION, **one}


def fact_objects(facts: Iterable[Fact], base: FactBase) -> Iterator[dict[str, object]]:
    """Facts in short."""
    for fact in facts:
        yield {
            "base": base_name(fact, base),
            "id": fact.id,
            "topic": fact.topic,
            "subject": fact.subject,
            "attribute": fact.attribute,
            "value": shown_value(base, fact, ""),
            "period": fact.period,
            "statement": fact.statement,
            "statement_en": fact.statement_en,
            **lasting_fields(fact),
        }


def topic_objects(base: FactBase) -> Iterator[dict[str, object]]:
    """The topics, each with the number of its facts."""
    counts = Counter(fact.topic for fact in base.facts)
    for topic in base.topics():
        yield {"topic": topic, "facts": counts[topic]}


def entity_objects(base: FactBase) -> Iterator[dict[str, object]]:
    """The entities with their kinds, their other names, and the number of facts whose subject they are."""
    for entity in base.entities.values():
        yield {
            "name": entity.key,
            "kind": entity.kind,
            "also": list(entity.also),
            "en": list(entity.en),
            "facts": len(base.about(entity.key)),
        }
