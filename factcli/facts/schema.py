"""The format of a fact base as tables: which keys a mapping may have, and what stands behind each.

`factcli.schema.json` says the same to editors; a test holds the two together.
"""

from collections.abc import Callable, Mapping

from factcli.facts.fault import FaultList
from factcli.facts.nodes import Node
from factcli.facts.shapes import (
    read_answer,
    read_date,
    read_digest,
    read_flag,
    read_id,
    read_one_of,
    read_pairs,
    read_text,
    read_texts,
    read_wrong,
)

FORMAT = "1"
"""The only format there is; a base says which one it is written in."""
LANGUAGES = ("zh", "en")
"""What a base may be written in."""
RHYTHMS = ("yearly", "half-yearly", "quarterly", "monthly", "weekly", "daily")
"""How often an attribute that `recurs` is measured."""

Shape = Callable[[Node, str, FaultList], object]
"""Reads the node behind a key (its name is for the messages); what is wrong goes to the fault list."""

BASE_KEYS = (
    "format",
    "name",
    "title",
    "language",
    "sources",
    "entities",
    "attributes",
    "opposites",
    "facts",
    "items",
)
REQUIRED_BASE_KEYS = ("format", "facts")

SOURCE_SHAPES: Mapping[str, Shape] = {"title": read_text, "sha256": read_digest, "date": read_date}
ENTITY_SHAPES: Mapping[str, Shape] = {"kind": read_text, "also": read_texts, "en": read_texts}
ATTRIBUTE_SHAPES: Mapping[str, Shape] = {
    "also": read_texts,
    "en": read_texts,
    "several": read_flag,
    "mutual": read_flag,
    "recurs": read_one_of(RHYTHMS),
    "opposite": read_texts,
    "stages": read_texts,
}
FACT_SHAPES: Mapping[str, Shape] = {
    "id": read_id,
    "statement": read_text,
    "topic": read_text,
    "statement_en": read_text,
    "subject": read_text,
    "attribute": read_text,
    "value": read_text,
    "members": read_texts,
    "pairs": read_pairs,
    "closed": read_flag,
    "ordered": read_flag,
    "period": read_text,
    "place": read_text,
    "by": read_text,
    "status": read_text,
    "derived": read_text,
    "quote": read_text,
    "section": read_text,
    "source": read_text,
    "valid_until": read_date,
    "superseded_by": read_id,
    "also_said": read_texts,
    "ask": read_texts,
    "accept": read_texts,
    "never": read_texts,
}
REQUIRED_FACT_KEYS = ("id", "statement")
ITEM_TYPES = ("choice", "several", "true_false", "number", "cloze", "order")
"""The types of item that can be written by hand."""
ITEM_SHAPES: Mapping[str, Shape] = {
    "id": read_id,
    "type": read_one_of(ITEM_TYPES),
    "topic": read_text,
    "fact": read_text,
    "stem": read_text,
    "stem_en": read_text,
    "answer": read_answer,
    "wrong": read_wrong,
    "accept": read_texts,
    "hint": read_text,
}
REQUIRED_ITEM_KEYS = ("id", "stem", "answer")
