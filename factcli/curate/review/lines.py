"""Which lines of a base's file belong to which fact, so that one can be changed and no other."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING, NoReturn

from factcli.errors import BaseError, Place
from factcli.facts.fault import FaultList, TooManyFaultsError
from factcli.facts.nodes import Entries, Items, Node, Text, _make_parser, read_nodes
from factcli.messages import _

if TYPE_CHECKING:
    from collections.abc import Iterator

Content = tuple["Content", ...] | str
"""What a node says, without where and how it is written."""

_ODD_BREAK = re.compile("\r(?!\n)|[\x85\u2028\u2029]")


@dataclass(frozen=True, slots=True)
class FactLines:
    """One fact of a file: its lines from its dash to its end, counted from 0, and the comments directly above.

    Lines `top` to `start` are those comments, `start` to `end` the fact; `end` is the first line behind it.
    """

    top: int
    start: int
    end: int
    node: Node
    content: Content

    @property
    def slots(self) -> dict[str, Node]:
        """The fact's values by key; empty when it is no mapping."""
        return self.node.values if isinstance(self.node, Entries) else {}

    @property
    def id(self) -> str:
        """The fact's id as it is written; empty when it has none."""
        node = self.slots.get("id")
        return node.text if isinstance(node, Text) else ""


@dataclass(frozen=True, slots=True)
class Document:
    """A file's text cut into lines with their ends, its facts, and what all the rest of it says."""

    lines: tuple[str, ...]
    facts: tuple[FactLines, ...]
    rest: Content


def read_document(text: str, file: str) -> Document:
    """Cut the text of a base into its facts.

    Raises BaseError when it is no YAML that a base may be written in, or when its facts don't each stand on
    lines of their own.
    """
    faults = FaultList(file)
    odd = _ODD_BREAK.search(text)
    if odd is not None:
        line = text.count("\n", 0, odd.start()) + 1
        hint = _("Save it with the line ends of Linux or of Windows.")
        _refuse(_("The file has an unusual line break in this line."), hint, file, line)
    try:
        node = read_nodes(text, faults)
    except TooManyFaultsError:
        node = None
    if node is None:
        errors = tuple(faults.in_order())
        raise BaseError(
            _("The file is no YAML that a base may be written in."),
            _("Mend it, then try again."),
            Place(file),
            errors,
        )
    facts = node.values.get("facts") if isinstance(node, Entries) else None
    if not isinstance(node, Entries) or not isinstance(facts, Items):
        hint = _('Add one: it starts with "- id:".')
        _refuse(_("There is no list of facts in this file."), hint, file, node.line)
    lines = _split(text)
    found = tuple(_cut(lines, text, node, facts, file)) if facts.nodes else ()
    rest = tuple((key, content_of(value)) for key, value in node.values.items() if key != "facts")
    return Document(lines, found, rest)


def content_of(node: Node) -> Content:
    """What a node says: equal for two nodes that only differ in their writing or their place."""
    if isinstance(node, Text):
        return ("text", node.text, "plain" if node.plain else "")
    if isinstance(node, Items):
        return ("list", *map(content_of, node.nodes))
    assert isinstance(node, Entries)
    return ("map", *((key, content_of(value)) for key, value in node.values.items()))


def _split(text: str) -> tuple[str, ...]:
    lines = text.split("\n")
    whole = [line + "\n" for line in lines[:-1]]
    return (*whole, lines[-1]) if lines[-1] else tuple(whole)


def _cut(
    lines: tuple[str, ...], text: str, document: Entries, facts: Items, file: str
) -> Iterator[FactLines]:
    nodes = facts.nodes
    if lines[facts.line - 1][facts.column - 1 :].startswith("["):
        hint = _('Write each fact under a dash of its own: "- id: …".')
        _refuse(_("The facts stand in one list in brackets."), hint, file, facts.line)
    after = [_place(key) for key in document.keys.values() if _place(key) > _place(facts)]
    bounds = [*map(_place, nodes[1:]), min(after, default=(len(lines) + 1, 0))]
    ends = _ends(text)
    behind = 0
    for node, bound in zip(nodes, bounds, strict=True):
        start = _line_of_dash(lines, node)
        if start < behind:
            hint = _('Begin its first line with a dash, as in "- id: …".')
            _refuse(_("This fact doesn't stand on lines of its own."), hint, file, node.line)
        inside = ends[bisect_left(ends, (_place(node), 0)) : bisect_left(ends, (bound, 0))]
        end = max([start + 1, *(line for _start, line in inside)])
        while end > start + 1 and not lines[end - 1].strip():
            end -= 1
        indent = _indent(lines[start])
        while end < len(lines) and _is_comment(lines[end]) and _indent(lines[end]) > indent:
            end += 1
        top = start
        while top > behind and _is_comment(lines[top - 1]) and _indent(lines[top - 1]) <= indent:
            top -= 1
        yield FactLines(top, start, end, node, content_of(node))
        behind = end


def _line_of_dash(lines: tuple[str, ...], node: Node) -> int:
    """The line on which a fact's dash stands, counted from 0; -1 when there is more than the dash before it."""
    line = node.line - 1
    before = lines[line][: node.column - 1].strip() if line < len(lines) else ""
    while not before and line > 0:  # the dash has a line of its own, perhaps with a comment
        line -= 1
        before = lines[line].partition("#")[0].strip()
    return line if before == "-" else -1


def _place(node: Node) -> tuple[int, int]:
    return node.line, node.column


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def _is_comment(line: str) -> bool:
    return line.lstrip().startswith("#")


def _ends(text: str) -> list[tuple[tuple[int, int], int]]:
    """Where each text and each bracket begins (as nodes count) and the first line behind it, counted from 0."""
    from yaml import events

    kinds = (events.ScalarEvent, events.AliasEvent, events.MappingEndEvent, events.SequenceEndEvent)
    next_event = _make_parser(text).get_event
    ends = []
    while (event := next_event()) is not None and not isinstance(event, events.StreamEndEvent):
        start, end = event.start_mark, event.end_mark
        is_bracket = (start.line, start.column) != (end.line, end.column)
        if isinstance(event, kinds) and (is_bracket or isinstance(event, events.ScalarEvent)):
            ends.append(((start.line + 1, start.column + 1), end.line + (end.column > 0)))
    return ends


def _refuse(message: str, hint: str, file: str, line: int) -> NoReturn:
    raise BaseError(message, hint, Place(file, line))
