"""The JSON Schema, the loader's tables and the dataclasses say the same, and the schema refuses no more."""

import copy
import json
from collections.abc import Mapping
from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from factcli.facts import schema
from factcli.facts.fact import Fact
from factcli.facts.factbase import FactBase, Source
from factcli.facts.fault import FaultList
from factcli.facts.load import load_base, read_base
from factcli.facts.name import Attribute, Entity
from factcli.facts.nodes import Entries, Items, Node, Text, read_nodes
from factcli.facts.shapes import read_flag
from factcli.facts.written import WrittenItem

ROOT = Path(__file__).parents[2]
SCHEMA: dict[str, Any] = json.loads(
    (ROOT / "factcli" / "facts" / "factcli.schema.json").read_text(encoding="utf-8")
)
VALIDATOR = Draft202012Validator(SCHEMA)

SAMPLE = f"""\
format: 1
name: sample
title: Sample
language: en
sources: {{a: {{title: A, sha256: {"0" * 64}, date: "2024-05"}}}}
entities: {{Mill: {{kind: firm, also: [the mill], en: [Mill]}}}}
attributes: {{output: {{also: [made], en: [output], several: true, mutual: false, recurs: yearly,
  opposite: [loss], stages: [planned, built]}}}}
opposites: [[east, west]]
facts:
  - {{id: a, statement: The mill made 3 t., topic: t, statement_en: The mill made 3 t., subject: Mill,
     attribute: output, value: 3 t, members: [x, y], closed: true, ordered: true, period: "2024", place: here,
     by: us, status: built, derived: b, quote: q, section: s, source: a, valid_until: 2024-05-01,
     superseded_by: b, also_said: [x], ask: [y], accept: [z], never: [w]}}
  - {{id: b, statement: Pairs., pairs: {{x: y}}}}
"""


def plain(node: Node) -> Any:
    """A node as an editor's YAML 1.2 would hand it to a validator, with every plain word but a flag a text."""
    if isinstance(node, Items):
        return [plain(item) for item in node.nodes]
    if isinstance(node, Entries):
        return {key: plain(value) for key, value in node.values.items()}
    assert isinstance(node, Text)
    if node.plain and node.text in ("true", "false"):
        return node.text == "true"
    return None if node.plain and not node.text else node.text


def plain_text(text: str) -> Any:
    node = read_nodes(text, FaultList("sample"))
    assert node is not None
    return plain(node)


PLACES = [
    (SCHEMA, schema.BASE_KEYS, schema.REQUIRED_BASE_KEYS),
    (SCHEMA["$defs"]["source"], schema.SOURCE_SHAPES, ()),
    (SCHEMA["$defs"]["entity"], schema.ENTITY_SHAPES, ()),
    (SCHEMA["$defs"]["attribute"], schema.ATTRIBUTE_SHAPES, ()),
    (SCHEMA["$defs"]["fact"], schema.FACT_SHAPES, schema.REQUIRED_FACT_KEYS),
    (SCHEMA["$defs"]["item"], schema.ITEM_SHAPES, schema.REQUIRED_ITEM_KEYS),
]


@pytest.mark.parametrize(("part", "keys", "required"), PLACES)
def test_schema_and_loader_know_the_same_keys(
    part: dict[str, Any], keys: tuple[str, ...] | Mapping[str, schema.Shape], required: tuple[str, ...]
) -> None:
    assert list(part["properties"]) == list(keys)
    assert tuple(part.get("required", ())) == required
    assert part["additionalProperties"] is False
    assert all(entry["description"] for entry in part["properties"].values() if "id" not in entry)


@pytest.mark.parametrize(
    ("kind", "keys", "own"),
    [
        (Fact, schema.FACT_SHAPES, {"base", "line"}),
        (WrittenItem, schema.ITEM_SHAPES, {"base", "line"}),
        (Entity, schema.ENTITY_SHAPES, {"key", "line"}),
        (Attribute, schema.ATTRIBUTE_SHAPES, {"key", "line"}),
        (Source, schema.SOURCE_SHAPES, {"key"}),
        (FactBase, schema.BASE_KEYS, {"digest", "path", "parts", "ambiguous", "texts"}),
    ],
)
def test_every_key_has_a_field(kind: type, keys: tuple[str, ...], own: set[str]) -> None:
    assert {field.name for field in fields(kind)} - own == set(keys) - {"format"}


def test_closed_sets_are_the_same() -> None:
    assert SCHEMA["properties"]["language"]["enum"] == list(schema.LANGUAGES)
    attribute = SCHEMA["$defs"]["attribute"]["properties"]
    assert SCHEMA["$defs"]["item"]["properties"]["type"]["enum"] == list(schema.ITEM_TYPES)
    assert attribute["recurs"]["enum"] == list(schema.RHYTHMS)
    for part, shapes in (("attribute", schema.ATTRIBUTE_SHAPES), ("fact", schema.FACT_SHAPES)):
        properties = SCHEMA["$defs"][part]["properties"]
        flags = {key for key, entry in properties.items() if entry.get("type") == "boolean"}
        assert flags == {key for key, shape in shapes.items() if shape is read_flag}
    rhythm = read_nodes("weekly", FaultList("x"))
    assert isinstance(rhythm, Text)
    assert schema.ATTRIBUTE_SHAPES["recurs"](rhythm, "recurs", FaultList("x")) == "weekly"


def test_the_schema_is_one_and_the_sample_fits_it(tmp_path: Path) -> None:
    Draft202012Validator.check_schema(SCHEMA)
    path = tmp_path / "sample.yaml"
    path.write_text(SAMPLE, encoding="utf-8")
    load_base(path)
    document = plain_text(SAMPLE)
    assert not list(VALIDATOR.iter_errors(document))
    used = {key for fact in document["facts"] for key in fact}
    assert used == set(schema.FACT_SHAPES), "the sample shows every key"


def test_the_base_that_ships_fits_the_schema() -> None:
    path = ROOT / "facts.yaml"
    load_base(path)
    errors = list(VALIDATOR.iter_errors(plain_text(path.read_text(encoding="utf-8"))))
    assert not errors, errors[:3]


LEFT_OUT = object()
# No true: where a text is expected, the plain word is a text to the loader.
REPLACEMENTS: list[Any] = [
    *(None, [], ["x"], [""], [["x"]], {}, {"x": "y"}, {"x": ""}),
    *("", " ", "A B/c", "2024-13-01", "true", "x"),
]


def mutations(document: Any) -> list[tuple[str, Any]]:
    """The document with one thing in it replaced, left out, or added, in every place."""
    made: list[tuple[str, Any]] = []

    def change(what: str, trail: list[str | int], key: str | int, other: Any) -> None:
        changed = copy.deepcopy(document)
        node = at(changed, trail)
        if other is LEFT_OUT:
            del node[key]
        else:
            node[key] = other
        made.append((f"{what} at {trail}", changed))

    def walk(trail: list[str | int]) -> None:
        here = at(document, trail)
        if isinstance(here, dict):
            change("a key too many", trail, "zzz", "x")
            for key in here:
                change(f"without {key}", trail, key, LEFT_OUT)
        elif not isinstance(here, list):
            return
        for step in list(here) if isinstance(here, dict) else range(len(here)):
            for other in REPLACEMENTS:
                if other is not None or isinstance(here, dict):  # nothing can't be written inside [ ]
                    change(f"{step} = {other!r}", trail, step, other)
            walk([*trail, step])

    walk([])
    return made


def at(document: Any, trail: list[str | int]) -> Any:
    for step in trail:
        document = document[step]
    return document


def written(value: Any) -> str:
    """A document as YAML in flow style, its texts in quotes, its flags and its nothings plain."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{json.dumps(key)}: {written(inner)}" for key, inner in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(written, value)) + "]"
    return "" if value is None else json.dumps(value)


def test_what_the_schema_refuses_the_loader_refuses(tmp_path: Path) -> None:
    path = tmp_path / "mutant.yaml"
    refused = accepted = 0
    for change, document in mutations(plain_text(SAMPLE)):
        path.write_text(written(document), encoding="utf-8")
        by_loader = bool(read_base(path)[1])
        if not VALIDATOR.is_valid(document):
            refused += 1
            assert by_loader, f"only the schema refuses {change}"
        else:
            accepted += 1
    assert refused > 500
    assert accepted > 100
