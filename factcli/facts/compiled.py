"""The packaged base in a form that opens at once: made when the package is built, used only while it is true.

Reading YAML takes most of the time that one question may cost. The compiled form is JSON beside the package's
`facts.yaml` and carries the check sum of the file it was made from; when that file has changed, it is left alone.
"""

import json
from dataclasses import fields
from zlib import crc32

from factcli.facts.fact import Fact
from factcli.facts.factbase import FactBase, Source
from factcli.facts.name import Attribute, Entity

TYPE_CHECKING = False  # importing typing costs a third of the interpreter's start
if TYPE_CHECKING:
    from factcli.facts.written import WrittenItem

_FORM = 1
_PAIRED = ("pairs", "wrong")


def to_compiled(base: FactBase, source: bytes) -> str:
    """The base as JSON; every slot that is set, and nothing else. `source` is the file it was loaded from."""
    head = {"name": base.name, "title": base.title, "language": base.language, "digest": base.digest}
    items = {"items": [_slots(item) for item in base.items]} if base.items else {}
    return json.dumps(
        {
            "form": _FORM,
            "source": crc32(source),
            "head": head,
            "opposites": base.opposites,
            "sources": [_slots(source) for source in base.sources.values()],
            "entities": [_slots(entity) for entity in base.entities.values()],
            "attributes": [_slots(attribute) for attribute in base.attributes.values()],
            "facts": [_slots(fact) for fact in base.facts],
            **items,
        },
        ensure_ascii=False,
        separators=(",", ":"),
    )


def read_compiled(compiled: str, source: str) -> FactBase | None:
    """The base in the compiled file `compiled`, or None unless it was made from the file `source` as it is now."""
    try:
        with open(source, "rb") as file:
            checksum = crc32(file.read())
        with open(compiled, encoding="utf-8") as file:
            form = json.load(file)
    except (OSError, ValueError):
        return None
    if not isinstance(form, dict) or form.get("form") != _FORM or form.get("source") != checksum:
        return None
    for slots in (*form["entities"], *form["attributes"], *form["facts"]):
        _freeze(slots)
    return FactBase(
        **form["head"],
        sources={slots["key"]: Source(**slots) for slots in form["sources"]},
        entities={slots["key"]: Entity(**slots) for slots in form["entities"]},
        attributes={slots["key"]: Attribute(**slots) for slots in form["attributes"]},
        opposites=tuple((left, right) for left, right in form["opposites"]),
        facts=tuple(Fact(**slots) for slots in form["facts"]),
        items=read_written(form.get("items", [])),
        path=source,
    )


def read_written(items: list[dict[str, object]]) -> "tuple[WrittenItem, ...]":
    """Items written by hand, from the slots that are set."""
    if not items:
        return ()
    from factcli.facts.written import WrittenItem  # most bases have none

    for slots in items:
        _freeze(slots)
    return tuple(WrittenItem(**slots) for slots in items)  # type: ignore[arg-type]


def _slots(thing: "Source | Entity | Attribute | Fact | WrittenItem") -> dict[str, object]:
    return {slot.name: value for slot in fields(thing) if (value := getattr(thing, slot.name))}


def _freeze(slots: dict[str, object]) -> None:
    """JSON's lists become the tuples that they were."""
    for name, value in slots.items():
        if isinstance(value, list):
            slots[name] = tuple(map(tuple, value)) if name in _PAIRED else tuple(value)
