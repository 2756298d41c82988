"""YAML text to nodes, each with its line: texts, lists and mappings, none of what else YAML can hold."""

from typing import Any, Protocol

from factcli.facts.fault import FaultList, shown
from factcli.messages import _

MAX_LEVELS = 8
"""Lists and mappings inside one another; a base needs four."""


class Node:
    """A node of a document: its line and column, counted from 1."""

    __slots__ = ("column", "line")

    def __init__(self, line: int, column: int) -> None:
        self.line, self.column = line, column


class Text(Node):
    """A scalar as it is written; `plain` when it stands without quotes and is no block."""

    __slots__ = ("plain", "text")

    def __init__(self, line: int, column: int, text: str, plain: bool) -> None:
        self.line, self.column, self.text, self.plain = line, column, text, plain


class Items(Node):
    """A list."""

    __slots__ = ("nodes",)

    def __init__(self, line: int, column: int, nodes: list[Node]) -> None:
        self.line, self.column, self.nodes = line, column, nodes


class Entries(Node):
    """A mapping: its values by key, and where each key stands."""

    __slots__ = ("keys", "values")

    def __init__(self, line: int, column: int) -> None:
        self.line, self.column = line, column
        self.keys: dict[str, Text] = {}
        self.values: dict[str, Node] = {}


class Unreadable(Exception):
    """The text can't be read on from here; the fault has been noted."""


class _Parser(Protocol):
    def get_event(self) -> Any: ...  # an event of yaml.events; which kind, only its type tells


def read_nodes(text: str, faults: FaultList) -> Node | None:
    """The one document in `text`, or None when it is no YAML that a base may be written in.

    Tags, anchors, aliases, merge and duplicate keys are noted as faults and reading goes on; a syntax error,
    a second document and more than `MAX_LEVELS` levels end it. Plain scalars stay text: `NO`, `012`, `7.90`.
    """
    from yaml import MarkedYAMLError, YAMLError  # not at the top: it costs as much as the interpreter's start

    try:
        return _Builder(_make_parser(text), faults).build_document()
    except Unreadable:
        return None
    except MarkedYAMLError as error:
        from factcli.facts.syntax import note_syntax_error

        note_syntax_error(text, error, faults)
        return None
    except YAMLError:  # without a mark: a character that YAML doesn't allow
        from factcli.facts.syntax import note_forbidden_character

        note_forbidden_character(text, faults)
        return None


def _make_parser(text: str) -> _Parser:
    try:
        from yaml._yaml import CParser
    except ImportError:  # PyYAML was built without libyaml
        from yaml import SafeLoader

        return SafeLoader(text)
    return CParser(text)


class _Builder:
    """Makes nodes of parse events, by recursion that `MAX_LEVELS` bounds."""

    def __init__(self, parser: _Parser, faults: FaultList) -> None:
        from yaml import events

        self._next = parser.get_event
        self._faults = faults
        self._scalar, self._list, self._mapping = (
            events.ScalarEvent,
            events.SequenceStartEvent,
            events.MappingStartEvent,
        )
        self._ends = (events.SequenceEndEvent, events.MappingEndEvent)
        self._alias, self._stream_end = events.AliasEvent, events.StreamEndEvent

    def build_document(self) -> Node | None:
        self._next()  # the stream starts
        start = self._next()
        if start is None or isinstance(start, self._stream_end):
            hint = _("Write a base into it; the README shows a short one.")
            self._faults.error(0, 0, "empty", _("The file is empty."), hint)
            return None
        node = self._build(self._next(), 1)
        self._next()  # the document ends
        after = self._next()
        # After the end of the stream the C parser gives None for ever.
        if after is not None and not isinstance(after, self._stream_end):
            line, column = _place(after)
            message = _("A second document starts here; a base is one document.")
            self._faults.error(line, column, "second-document", message, _('Take out the line "---".'))
        return node

    def _build(self, event: Any, level: int) -> Node:
        kind = type(event)
        if kind is self._scalar:
            mark = event.start_mark
            node = Text(mark.line + 1, mark.column + 1, event.value, not event.style)
            if event.tag is not None or event.anchor is not None:
                self._refuse_properties(event)
            if not node.text.isprintable():
                self._refuse_controls(node)
            return node
        line, column = _place(event)
        if kind is self._alias:
            message = _('"*{name}" repeats an anchor, which a base may not use.')
            hint = _("Write out what is meant; a text that starts with * needs quotes.")
            name = shown(event.anchor)
            self._faults.error(line, column, "alias", message.format(name=name), hint)
            return Text(line, column, "", True)
        if event.tag is not None or event.anchor is not None:
            self._refuse_properties(event)
        if level > MAX_LEVELS:
            message = _("Lists and mappings stand more than {count} levels deep here.")
            hint = _("A base needs four; look for a bracket that isn't closed.")
            self._faults.error(line, column, "too-deep", message.format(count=MAX_LEVELS), hint)
            raise Unreadable
        if kind is self._list:
            return self._build_list(line, column, level)
        return self._build_mapping(line, column, level)

    def _build_list(self, line: int, column: int, level: int) -> Items:
        nodes: list[Node] = []
        while type(event := self._next()) not in self._ends:
            nodes.append(self._build(event, level + 1))
        return Items(line, column, nodes)

    def _build_mapping(self, line: int, column: int, level: int) -> Entries:
        entries = Entries(line, column)
        while type(event := self._next()) not in self._ends:
            key = self._build(event, level + 1)
            value = self._build(self._next(), level + 1)
            if not isinstance(key, Text):
                hint = _("Put the key in quotes if it starts with a bracket.")
                self._faults.error(key.line, key.column, "key", _("A key must be one text."), hint)
            elif key.text == "<<" and key.plain:
                message = _("A base may not merge keys with <<.")
                self._faults.error(key.line, key.column, "merge-key", message, _("Write the keys out."))
            elif (first := entries.keys.get(name := key.text.strip())) is not None:
                message = _('The key "{key}" stands here a second time; the first is in line {line}.')
                message = message.format(key=shown(name), line=first.line)
                self._faults.error(key.line, key.column, "duplicate-key", message, _("Take one of them out."))
            else:
                entries.keys[name] = key
                entries.values[name] = value
        return entries

    def _refuse_properties(self, event: Any) -> None:
        line, column = _place(event)
        if event.anchor is not None:
            message = _('"&{name}" is an anchor, which a base may not use.')
            hint = _("Take it out; a text that starts with & needs quotes.")
            name = shown(event.anchor)
            self._faults.error(line, column, "anchor", message.format(name=name), hint)
        if event.tag is not None:
            message = _('"{name}" is a YAML tag, which a base may not use.')
            hint = _("Take it out; a text that starts with ! needs quotes.")
            name = shown(event.tag.replace("tag:yaml.org,2002:", "!!"))
            self._faults.error(line, column, "tag", message.format(name=name), hint)

    def _refuse_controls(self, node: Text) -> None:
        from factcli.facts.syntax import find_forbidden

        place = find_forbidden(node.text)
        if place is not None:
            message = _("This text holds the control character U+{code:04X}.")
            message = message.format(code=ord(node.text[place]))
            hint = _("Delete it, or type the text anew.")
            self._faults.error(node.line, node.column, "control", message, hint)


def _place(event: Any) -> tuple[int, int]:
    """The line and column of an event, counted from 1."""
    mark = event.start_mark
    return mark.line + 1, mark.column + 1
