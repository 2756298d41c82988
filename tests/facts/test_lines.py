"""Bases as lines of JSON: the same base as in YAML, and every fault with its line."""

import json
from pathlib import Path

import pytest

from factcli.errors import BaseError
from factcli.facts.fact import Fact
from factcli.facts.factbase import FactBase
from factcli.facts.fault import FaultList
from factcli.facts.lines import MAX_LINE, LineReader
from factcli.facts.load import load_base, read_base
from tests.facts.as_lines import write_lines

ROOT = Path(__file__).parents[2]
HEAD = '{"format": 1, "name": "tea", "sources": {"a": {"title": "T"}}}\n'


def placeless(fact: Fact) -> dict[str, object]:
    return {slot: getattr(fact, slot) for slot in Fact.__slots__ if slot != "line"}


@pytest.mark.parametrize("name", ["facts.yaml", "examples/planets.yaml", "examples/rivers.yaml"])
def test_lines_hold_the_same_base_as_yaml(name: str, tmp_path: Path) -> None:
    whole = load_base(ROOT / name)
    path = tmp_path / "base.jsonl"
    write_lines(whole, path)
    read = load_base(path)
    assert list(map(placeless, read.facts)) == list(map(placeless, whole.facts))
    assert [fact.line for fact in read.facts] == list(range(2, len(whole.facts) + 2))
    for key, entity in whole.entities.items():
        assert read.entities[key].names == entity.names
    for key, attribute in whole.attributes.items():
        other = read.attributes[key]
        assert (other.names, other.several, other.recurs, other.stages) == (
            attribute.names,
            attribute.several,
            attribute.recurs,
            attribute.stages,
        )
    assert (read.name, read.title, read.language) == (whole.name, whole.title, whole.language)
    assert (read.opposites, read.sources) == (whole.opposites, whole.sources)


FAULTS = [
    ("", 0, "empty"),
    ("\n \n", 0, "empty"),
    ("[1]\n", 1, "kind"),
    ('{"format": 2}\n', 1, "format"),
    ('{"name": "x"}\n', 1, "missing-key"),
    ('{"format": 1, "facts": []}\n', 1, "unknown-key"),
    (HEAD + '{"id": "a", "statement": "b"\n', 2, "syntax"),
    (HEAD + "\n\n7\n", 4, "kind"),
    (HEAD + '{"id": "a", "statement": "b"}\n{"id": "a", "statement": "c"}\n', 3, "duplicate-id"),
    (HEAD + '{"id": "a", "statement": "b", "statement": "c"}\n', 2, "duplicate-key"),
    (HEAD + '{"id": "A", "statement": "b"}\n', 2, "id"),
    (HEAD + '{"id": "a", "statment": "b"}\n', 2, "unknown-key"),
    (HEAD + '{"id": "a", "statement": "b", "source": "z"}\n', 2, "unknown-source"),
    (HEAD + '{"id": "a", "statement": "b", "closed": "true"}\n', 2, "flag"),
    (HEAD + '{"id": "a", "statement": "b\\u001b[31m"}\n', 2, "control"),
    (HEAD + '{"id": "a", "statement": "b\\ud800"}\n', 2, "control"),
    (HEAD + '{"id": "a", "statement": "b", "members": [[[[[[[[["x"]]]]]]]]]}\n', 2, "too-deep"),
    (HEAD + '{"id": "a", "statement": "b", "members": ' + "[" * 200_000 + "\n", 2, "too-deep"),
    (HEAD + '{"id": "a", "statement": "' + "b" * MAX_LINE + '"}\n', 2, "long-line"),
]


@pytest.mark.parametrize(("text", "line", "code"), FAULTS)
def test_a_fault_is_told_with_its_line(text: str, line: int, code: str, tmp_path: Path) -> None:
    path = tmp_path / "x.jsonl"
    path.write_text(text, encoding="utf-8")
    faults = read_base(path)[1]
    assert (line, code) in [(fault.place.line, fault.code) for fault in faults]
    with pytest.raises(BaseError):
        load_base(path)


def test_a_byte_that_is_no_utf8_is_told_and_the_rest_read(tmp_path: Path) -> None:
    path = tmp_path / "x.jsonl"
    path.write_bytes(HEAD.encode() + b'{"id": "a\xff"}\n{"id": "b", "statement": "c"}\n')
    base, [fault] = read_base(path)
    assert (fault.place.line, fault.code) == (2, "encoding")
    assert base is not None
    assert [fact.id for fact in base.facts] == ["b"]


def test_a_head_may_name_more_than_a_line_holds(tmp_path: Path) -> None:
    path = tmp_path / "x.jsonl"
    head = {"format": 1, "entities": {f"firm number {number}": {} for number in range(60_000)}}
    path.write_text(json.dumps(head) + '\n{"id": "a", "statement": "b"}\n', encoding="utf-8")
    assert len(load_base(path).entities) == 60_000


def test_numbers_stay_as_they_are_written(tmp_path: Path) -> None:
    path = tmp_path / "x.jsonl"
    path.write_text(HEAD + '{"id": "a", "statement": "b", "value": 7.90, "closed": true}\n', encoding="utf-8")
    [fact] = load_base(path).facts
    assert (fact.value, fact.closed) == ("7.90", True)


def test_facts_are_read_as_they_are_asked_for(tmp_path: Path) -> None:
    """A base of any size passes through: after the first facts the rest of the file may still change."""
    path = tmp_path / "x.jsonl"
    lines = [json.dumps({"id": f"f{number}", "statement": "x" * 200}) for number in range(5000)]
    path.write_text(HEAD + "\n".join(lines), encoding="utf-8")
    faults = FaultList(str(path))
    reader = LineReader(path, faults)
    assert isinstance(reader.head, FactBase)
    facts = reader.facts()
    assert next(facts).id == "f0"
    before = reader.digest
    assert sum(1 for _ in facts) == 4999
    assert reader.digest != before
    assert not faults.found
