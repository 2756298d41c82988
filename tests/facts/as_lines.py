"""A base written as lines of JSON."""

import json
from dataclasses import fields
from pathlib import Path

from factcli.facts.fact import Fact
from factcli.facts.factbase import FactBase, Source
from factcli.facts.name import Attribute, Entity

_ITS_PLACE = {"key", "line", "base"}


def slots_of(thing: Fact | Source | Entity | Attribute) -> dict[str, object]:
    """Every slot that is set, in JSON's own kinds."""
    slots = {slot.name: getattr(thing, slot.name) for slot in fields(thing) if slot.name not in _ITS_PLACE}
    return {
        name: dict(value) if name == "pairs" else list(value) if isinstance(value, tuple) else value
        for name, value in slots.items()
        if value
    }


def write_lines(base: FactBase, path: Path) -> None:
    """Write the head in the first line, then a fact a line."""
    head = {
        "format": 1,
        "name": base.name,
        "title": base.title,
        "language": base.language,
        "sources": {key: slots_of(source) for key, source in base.sources.items()},
        "entities": {key: slots_of(entity) for key, entity in base.entities.items()},
        "attributes": {key: slots_of(attribute) for key, attribute in base.attributes.items()},
        "opposites": base.opposites,
    }
    lines = [json.dumps(slots, ensure_ascii=False) for slots in (head, *map(slots_of, base.facts))]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
