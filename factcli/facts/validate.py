"""From the nodes of a document to a fact base, and every fault on the way."""

from collections.abc import Mapping
from dataclasses import replace

from factcli.facts.fact import Fact
from factcli.facts.factbase import FactBase, Source
from factcli.facts.fault import FaultList, did_you_mean, shown
from factcli.facts.keyed import note_missing_keys, note_unknown_keys, read_slots
from factcli.facts.name import Attribute, Entity
from factcli.facts.nodes import Entries, Items, Node, Text
from factcli.facts.schema import (
    ATTRIBUTE_SHAPES,
    BASE_KEYS,
    ENTITY_SHAPES,
    FACT_SHAPES,
    FORMAT,
    LANGUAGES,
    REQUIRED_BASE_KEYS,
    REQUIRED_FACT_KEYS,
    SOURCE_SHAPES,
    Shape,
)
from factcli.facts.shapes import note_kind, read_name, read_one_of, read_text, read_texts
from factcli.messages import _

TYPE_CHECKING = False  # importing typing costs a third of the interpreter's start
if TYPE_CHECKING:
    from factcli.facts.written import WrittenItem


def build_base(
    document: Node, default_name: str, digest: str, path: str, faults: FaultList
) -> FactBase | None:
    """The base that a document holds, with as much of it as can be read; None when it is no mapping.

    `default_name` is the name of a base that doesn't say its own.
    """
    if not isinstance(document, Entries):
        hint = _("Write keys with a colon: format, title, facts …")
        faults.error(document.line, document.column, "kind", _("A base is a mapping of keys."), hint)
        return None
    note_unknown_keys(document, BASE_KEYS, faults)
    note_missing_keys(document, REQUIRED_BASE_KEYS, _("a base"), faults)
    values = document.values
    if "format" in values:
        _check_format(values["format"], faults)
    base = _build_head(values, default_name, digest, path, faults)
    base = replace(base, facts=_read_facts(values.get("facts"), FactReader(base, faults), faults))
    if base.items:
        from factcli.facts.written import check_items

        check_items(base.items, (fact.id for fact in base.facts), values["items"], faults)
    return base


def build_head(document: Entries, default_name: str, digest: str, path: str, faults: FaultList) -> FactBase:
    """A base without facts, from a document that holds all the rest; the parameters are those of `build_base`."""
    known = tuple(key for key in BASE_KEYS if key != "facts")
    note_unknown_keys(document, known, faults)
    note_missing_keys(
        document, tuple(key for key in REQUIRED_BASE_KEYS if key != "facts"), _("a base"), faults
    )
    if "format" in document.values:
        _check_format(document.values["format"], faults)
    return _build_head(document.values, default_name, digest, path, faults)


def _build_head(
    values: Mapping[str, Node], default_name: str, digest: str, path: str, faults: FaultList
) -> FactBase:
    name = read_name(values["name"], "name", faults) if "name" in values else ""
    language = read_one_of(LANGUAGES)(values["language"], "language", faults) if "language" in values else ""
    sources = {
        key: Source(key, **slots)  # type: ignore[arg-type]
        for key, _node, slots in _named(values.get("sources"), "sources", SOURCE_SHAPES, faults)
    }
    return FactBase(
        name=name or default_name,
        title=read_text(values["title"], "title", faults) if "title" in values else "",
        language=language or LANGUAGES[0],
        sources=sources,
        entities={
            key: Entity(key, **slots, line=node.line)  # type: ignore[arg-type]
            for key, node, slots in _named(values.get("entities"), "entities", ENTITY_SHAPES, faults)
        },
        attributes={
            key: Attribute(key, **slots, line=node.line)  # type: ignore[arg-type]
            for key, node, slots in _named(values.get("attributes"), "attributes", ATTRIBUTE_SHAPES, faults)
        },
        opposites=_read_opposites(values.get("opposites"), faults),
        items=_read_items(values.get("items"), name or default_name, faults),
        digest=digest,
        path=path,
    )


def _check_format(node: Node, faults: FaultList) -> None:
    text = read_text(node, "format", faults)
    if isinstance(node, Text) and text != FORMAT:
        message = _('Format "{text}" isn\'t known.').format(text=shown(text))
        hint = _("Write format: {format}, or get a newer factcli.").format(format=FORMAT)
        faults.error(node.line, node.column, "format", message, hint)


def _named(
    node: Node | None, key: str, shapes: Mapping[str, Shape], faults: FaultList
) -> list[tuple[str, Text, dict[str, object]]]:
    """The things that a mapping names (sources, entities, attributes): name, place of the name, slots."""
    if node is None or _is_nothing(node):
        return []
    if not isinstance(node, Entries):
        note_kind(
            node, key, _("Write a mapping: each name with a colon, and what is known of it behind."), faults
        )
        return []
    named = []
    for name, value in node.values.items():
        place = node.keys[name]
        if not name:
            faults.error(place.line, place.column, "key", _("A name is empty here."), _("Write the name."))
        elif isinstance(value, Entries):
            named.append((name, place, read_slots(value, shapes, faults)))
        elif _is_nothing(value):
            named.append((name, place, {}))
        else:
            wanted = _("Write a mapping with the keys {keys}, or nothing.").format(keys=_(", ").join(shapes))
            note_kind(value, name, wanted, faults)
    return named


def _is_nothing(node: Node) -> bool:
    return isinstance(node, Text) and node.plain and not node.text


def _read_items(node: Node | None, base: str, faults: FaultList) -> "tuple[WrittenItem, ...]":
    if node is None:
        return ()
    from factcli.facts.written import read_items  # most bases have none

    return read_items(node, base, faults)


def _read_opposites(node: Node | None, faults: FaultList) -> tuple[tuple[str, str], ...]:
    if node is None or _is_nothing(node):
        return ()
    wanted = _("Write pairs: [[east, west], [rise, fall]].")
    if not isinstance(node, Items):
        note_kind(node, "opposites", wanted, faults)
        return ()
    pairs = []
    for item in node.nodes:
        words = read_texts(item, "opposites", faults)
        if len(words) == 2 and words[0] != words[1]:
            pairs.append((words[0], words[1]))
        elif isinstance(item, Items):
            message = _("An opposite is a pair of two different words.")
            faults.error(item.line, item.column, "opposite", message, wanted)
    return tuple(pairs)


def _read_facts(node: Node | None, reader: "FactReader", faults: FaultList) -> tuple[Fact, ...]:
    if node is None or _is_nothing(node):
        return ()
    if not isinstance(node, Items):
        note_kind(node, "facts", _('Write a list: each fact starts with "- id:".'), faults)
        return ()
    return tuple(fact for item in node.nodes if (fact := reader.read(item)) is not None)


class FactReader:
    """Reads the facts of one base, one node each, and notes what is wrong with them."""

    def __init__(self, base: FactBase, faults: FaultList) -> None:
        self._name, self._sources, self._faults = base.name, base.sources, faults
        self._first_lines: dict[str, int] = {}

    def read(self, item: Node) -> Fact | None:
        """The fact in a node, even one without an id of its own: its other faults are found in the same run."""
        faults = self._faults
        if not isinstance(item, Entries):
            note_kind(item, "facts", _("A fact is a mapping with an id and a statement."), faults)
            return None
        slots = read_slots(item, FACT_SHAPES, faults)
        if not (slots.get("id") and slots.get("statement")):
            note_missing_keys(item, REQUIRED_FACT_KEYS, _("a fact"), faults)
        fact = Fact(**{"id": "", "statement": "", **slots}, base=self._name, line=item.line)  # type: ignore[arg-type]
        _check_fact(fact, item, self._sources, faults)
        if not fact.id:
            return fact
        if fact.id not in self._first_lines:
            self._first_lines[fact.id] = fact.line
            return fact
        key = item.keys["id"]
        message = _('The id "{id}" stands here a second time; the first is in line {line}.')
        message = message.format(id=fact.id, line=self._first_lines[fact.id])
        faults.error(key.line, key.column, "duplicate-id", message, _("Give this fact an id of its own."))
        return fact


def _check_fact(fact: Fact, item: Entries, sources: Mapping[str, Source], faults: FaultList) -> None:
    if fact.source and fact.source not in sources:
        node = item.values["source"]
        message = _('The source "{name}" isn\'t among the sources.').format(name=shown(fact.source))
        hint = did_you_mean(fact.source, sources) or _("Add it under sources, or leave the key out.")
        faults.error(node.line, node.column, "unknown-source", message, hint)
    if fact.members and fact.pairs:
        node = item.keys["pairs"]
        message = _("A fact has members or pairs, not both.")
        faults.error(node.line, node.column, "members-and-pairs", message, _("Make two facts of it."))
