"""The base that results rest on, as machine forms name it, and until when its facts hold."""

from factcli.facts.fact import Fact
from factcli.facts.factbase import FactBase


def base_fields(base: FactBase) -> dict[str, object]:
    """`base`, the label in one text; for merged bases `bases` too, by the names that results bear as their "base"."""
    fields: dict[str, object] = {"base": base.label}
    if base.parts:
        fields["bases"] = [
            {"name": part.name, "title": part.title, "digest": part.digest[:12]} for part in base.parts
        ]
    return fields


def lasting_fields(fact: Fact) -> dict[str, object]:
    """`valid_until` and `superseded_by` of a fact that has them; every other fact is without these keys."""
    slots = {"valid_until": fact.valid_until, "superseded_by": fact.superseded_by}
    return {key: text for key, text in slots.items() if text}
