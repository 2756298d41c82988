"""Lists of what a base holds, as objects for programs."""

from collections.abc import Sequence

from factcli.facts.fact import Fact
from factcli.facts.factbase import FactBase
from factcli.facts.shown import shown_value
from factcli.render.base_json import base_fields
from factcli.render.wording import base_name

VERSION = 1


def facts_object(facts: Sequence[Fact], base: FactBase) -> dict[str, object]:
    """Facts in short."""
    return {
        "version": VERSION,
        **base_fields(base),
        "facts": [
            {
                "base": base_name(fact, base),
                "id": fact.id,
                "topic": fact.topic,
                "statement": fact.statement,
                "statement_en": fact.statement_en,
                "value": shown_value(base, fact, ""),
            }
            for fact in facts
        ],
    }


def topics_object(base: FactBase) -> dict[str, object]:
    """The topics, each with the number of its facts."""
    topics = [
        {"topic": topic, "facts": sum(fact.topic == topic for fact in base.facts)} for topic in base.topics()
    ]
    return {"version": VERSION, **base_fields(base), "topics": topics}


def entities_object(base: FactBase) -> dict[str, object]:
    """The entities with their kinds and other names."""
    entities = [
        {"name": entity.key, "kind": entity.kind, "also": list(entity.also), "en": list(entity.en)}
        for entity in base.entities.values()
    ]
    return {"version": VERSION, **base_fields(base), "entities": entities}
