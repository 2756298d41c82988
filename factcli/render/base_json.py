"""The base that results rest on, as machine forms name it."""

from factcli.facts.factbase import FactBase


def base_fields(base: FactBase) -> dict[str, object]:
    """`base`, the label in one text; for merged bases `bases` too, by the names that results bear as their "base"."""
    fields: dict[str, object] = {"base": base.label}
    if base.parts:
        fields["bases"] = [
            {"name": part.name, "title": part.title, "digest": part.digest[:12]} for part in base.parts
        ]
    return fields
