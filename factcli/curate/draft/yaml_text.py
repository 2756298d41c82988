"""A draft base as YAML text, written by hand so that its order and comments are those a person would choose."""

import re
from collections.abc import Iterable, Mapping

from factcli.curate.draft.statement import TODO
from factcli.facts.fact import Fact
from factcli.facts.factbase import FactBase

MODELINE = "# yaml-language-server: $schema=factcli.schema.json"
"""The first line of a base: it tells an editor which schema to check it against."""
_PLAIN = re.compile(r"[^\W\d_](?:[^\s:#\[\]{},&*!|>%@`\"'\\?]|(?<=\S) (?=\S))*")
_WORDS = frozenset({"true", "false", "null", "yes", "no", "on", "off", "y", "n", "nan", "inf", "none"})
_FIGURE = re.compile(r"\d[\d,.]*[^\W\d_eExXoO_:](?:[^\s:#\[\]{},&*!|>@`\"'\\?]|(?<=\S) (?=\S))*|\d[\d.]*%")
_FACT_KEYS = ("topic", "statement", "subject", "attribute", "value", "members", "pairs", "closed", "ordered", "period", "place",
              "by", "quote", "section")  # fmt: skip


def write_base(base: FactBase, comments: Iterable[str] = ()) -> str:
    """The base as YAML: its head, entities, attributes and facts, those of one topic under a comment with its name.

    No text in it needs more than one line; none may hold a character that isn't printable.
    """
    lines = [
        MODELINE,
        "#",
        *(f"# {comment}" for comment in comments),
        "format: 1",
        f"name: {scalar(base.name)}",
    ]
    lines += [f"title: {scalar(base.title)}", f"language: {base.language}", "sources:"]
    for key, source in base.sources.items():
        lines.append(f"  {scalar(key)}: {{title: {scalar(source.title)}, sha256: {_digest(source.sha256)}}}")
    if base.entities:
        lines += ["", "entities:"]
        lines += [
            _entry(key, {"kind": one.kind, "also": one.also, "en": one.en})
            for key, one in base.entities.items()
        ]
    if base.attributes:
        lines += ["", "attributes:"]
        for key, attribute in base.attributes.items():
            slots: dict[str, str | bool | tuple[str, ...]] = {
                "several": attribute.several,
                "recurs": attribute.recurs,
            }
            lines.append(_entry(key, slots))
    lines += ["", "facts:" if base.facts else "facts: []"]
    topic = ""
    for fact in base.facts:
        if fact.topic != topic:
            topic = fact.topic
            lines += [f"  # ── {topic} ──", ""]
        lines += [*_fact(fact), ""]
    return "\n".join(lines).rstrip("\n") + "\n"


def _digest(digest: str) -> str:
    """A digest; in quotes where another reader would take it for a number."""
    return digest if any(sign in "abcdf" for sign in digest) else f'"{digest}"'


def _entry(key: str, slots: Mapping[str, str | bool | tuple[str, ...]]) -> str:
    told = ", ".join(f"{name}: {_value(value)}" for name, value in slots.items() if value)
    return f"  {scalar(key)}: {{{told}}}"


def _value(value: str | bool | tuple[str, ...]) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, tuple):
        return f"[{', '.join(scalar(one) for one in value)}]"
    return scalar(value)


def _fact(fact: Fact) -> list[str]:
    lines = [f"  - id: {fact.id}"]
    for key in _FACT_KEYS:
        value = getattr(fact, key)
        if not value:
            continue
        if key == "attribute" and value == TODO:
            # A comment, for of one unknown attribute two facts would seem to say two things.
            lines.append(f"    # attribute: {TODO}")
        elif key == "pairs":
            told = ", ".join(f"{scalar(left)}: {scalar(right)}" for left, right in value)
            lines.append(f"    pairs: {{{told}}}")
        elif isinstance(value, str):
            lines.append(f"    {key}: {scalar(value)}")
        else:
            lines.append(f"    {key}: {_value(value)}")
    return lines


def scalar(text: str) -> str:
    """A text as YAML, in quotes unless every reader takes it for the same text without, inside of brackets too."""
    plain = bool(_PLAIN.fullmatch(text) or _FIGURE.fullmatch(text)) and text.lower() not in _WORDS
    if plain:
        return text
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
