"""What a base holds by name only, read without checking it: for whoever is still typing a command."""

import json
import os.path
from collections.abc import Iterator, Sequence
from itertools import islice

TYPE_CHECKING = False  # a loaded base's module costs as much as the interpreter's start
if TYPE_CHECKING:
    from factcli.facts.factbase import FactBase

MOST = 2000
"""So many ids or names are given; nobody reads more of them."""
_MOST_LINES = 20_000
_MOST_CHARACTERS = 64 * 1024 * 1024
_AFTER_ALL = "\U0010ffff"
Named = tuple[str, str, str]
"""A name, and what it stands for in the base's language and in English (empty: nothing more is said of it)."""


class Outline:
    """The ids of a base, each with its sentences; its topics; its entities, each with all its names, the key first."""

    __slots__ = ("ids", "name", "names", "topics")

    def __init__(
        self, name: str, ids: Sequence[Named], topics: Sequence[str], names: Sequence[Sequence[str]]
    ) -> None:
        self.name, self.ids, self.topics, self.names = name, ids, topics, names


def outline_of(base: "FactBase") -> Outline:
    """The outline of a base that is loaded."""
    return Outline(
        base.name,
        [(fact.id, fact.statement, fact.statement_en) for fact in base.facts],
        base.topics(),
        [entity.names for entity in base.entities.values()],
    )


def read_outline(path: str, typed: str = "") -> Outline:
    """The outline of the base in a file; of a compiled one, only what begins with `typed`.

    What can't be read is left out. Raises BaseError or OSError when nothing can, ValueError for what is no file: a pipe
    may never end.
    """
    if not os.path.isfile(path):
        raise ValueError(path)
    if path.endswith(".facts"):
        return _read_compiled(path, typed)
    stem = os.path.splitext(os.path.basename(path))[0]
    if path.endswith(".jsonl"):
        with open(path, "rb") as file:
            return _outline_of_mappings(list(_read_lines(islice(file, _MOST_LINES))), stem)
    with open(path, encoding="utf-8-sig", errors="replace") as text:
        return _outline_of_mappings([_read_yaml(text.read(_MOST_CHARACTERS), path)], stem)


def _read_compiled(path: str, typed: str) -> Outline:
    from pathlib import Path

    from factcli.facts.stored.base import open_stored

    base = open_stored(Path(path))
    ids = "SELECT id FROM fact WHERE id >= ? AND id < ? ORDER BY id LIMIT ?"
    keys = "SELECT key FROM declared WHERE kind = 'entity' AND key >= ? AND key < ? ORDER BY key LIMIT ?"
    found = base.file.all(ids, typed, typed + _AFTER_ALL, MOST)
    names = base.file.all(keys, typed, typed + _AFTER_ALL, MOST)
    return Outline(base.name, [(row[0], "", "") for row in found], base.topics(), [row[:1] for row in names])


def _read_lines(lines: Iterator[bytes]) -> Iterator[object]:
    for line in lines:
        try:
            yield json.loads(line)
        except ValueError:
            continue


def _read_yaml(text: str, path: str) -> object:
    """A document as texts, lists and mappings."""
    from factcli.facts.fault import FaultList, TooManyFaultsError
    from factcli.facts.nodes import read_nodes

    try:
        node = read_nodes(text, FaultList(path))
    except TooManyFaultsError:
        return None
    return _plain(node)


def _plain(node: object) -> object:
    from factcli.facts.nodes import Entries, Items, Text

    if isinstance(node, Text):
        return node.text
    if isinstance(node, Items):
        return [_plain(one) for one in node.nodes]
    if isinstance(node, Entries):
        return {key: _plain(value) for key, value in node.values.items()}
    return None


def _outline_of_mappings(documents: list[object], stem: str) -> Outline:
    """The outline of a head, with its facts in it or as mappings of their own after it."""
    mappings = [one for one in documents if isinstance(one, dict)]
    head = mappings[0] if mappings else {}
    listed = head.get("facts")
    facts = [one for one in listed if isinstance(one, dict)] if isinstance(listed, list) else mappings[1:]
    ids = [
        (fact_id, _text(fact, "statement"), _text(fact, "statement_en"))
        for fact in facts
        if (fact_id := _text(fact, "id"))
    ]
    topics = dict.fromkeys(topic for fact in facts if (topic := _text(fact, "topic")))
    entities = head.get("entities")
    names: list[list[str]] = []
    for key, slots in entities.items() if isinstance(entities, dict) else ():
        named = [str(key)]
        for slot in ("also", "en"):
            others = slots.get(slot) if isinstance(slots, dict) else None
            named += [others] if isinstance(others, str) else map(str, others or ())
        names.append(named)
    return Outline(_text(head, "name") or "-".join(stem.split()), ids, list(topics), names)


def _text(mapping: dict[str, object], key: str) -> str:
    value = mapping.get(key)
    return value if isinstance(value, str) else ""
