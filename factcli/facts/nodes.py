"""YAML text to nodes, each with its line: texts, lists and mappings, none of what else YAML can hold."""

from collections.abc import Callable

from factcli.facts.fault import FaultList, shown
from factcli.messages import _

TYPE_CHECKING = False  # importing typing costs a third of the interpreter's start
if TYPE_CHECKING:
    from typing import Any, Protocol

    class Mark(Protocol):
        """Where something stands, counted from 0."""

        line: int
        column: int


MAX_LEVELS = 8
"""Lists and mappings inside one another; a base needs four."""


class Node:
    """A node of a document: its line and column, counted from 1."""

    __slots__ = ("column", "line")

    def __init__(self, mark: "Mark") -> None:
        # The parser's mark isn't kept: so many small objects alive would cost more than the parsing.
        self.line, self.column = mark.line + 1, mark.column + 1


class Text(Node):
    """A scalar as it is written; `plain` when it stands without quotes and is no block."""

    __slots__ = ("plain", "text")

    def __init__(self, mark: "Mark", text: str, plain: bool) -> None:
        self.line, self.column, self.text, self.plain = mark.line + 1, mark.column + 1, text, plain


class Items(Node):
    """A list."""

    __slots__ = ("nodes",)

    def __init__(self, mark: "Mark") -> None:
        super().__init__(mark)
        self.nodes: list[Node] = []


class Entries(Node):
    """A mapping: its values by key, and where each key stands."""

    __slots__ = ("keys", "values")

    def __init__(self, mark: "Mark") -> None:
        super().__init__(mark)
        self.keys: dict[str, Text] = {}
        self.values: dict[str, Node] = {}


class Unreadable(Exception):
    """The text can't be read on from here; the fault has been noted."""


def read_nodes(text: str, faults: FaultList) -> Node | None:
    """The one document in `text`, or None when it is no YAML that a base may be written in.

    Tags, anchors, aliases, merge and duplicate keys are noted as faults and reading goes on; a syntax error,
    a second document and more than `MAX_LEVELS` levels end it. Plain scalars stay text: `NO`, `012`, `7.90`.
    """
    from yaml import MarkedYAMLError, YAMLError  # not at the top: it costs as much as the interpreter's start

    try:
        return _Builder(text, faults).build_document()
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


def _make_parser(text: str) -> "Any":
    """The parser with libyaml where PyYAML has it, else the one in Python; both have `get_event`."""
    try:
        from yaml._yaml import CParser
    except ImportError:
        from yaml import SafeLoader

        return SafeLoader(text)
    return CParser(text)


class _Builder:
    """Makes nodes of parse events, by recursion that `MAX_LEVELS` bounds."""

    def __init__(self, text: str, faults: FaultList) -> None:
        from yaml import events

        # An event of yaml.events, or None after the end.
        self._next: Callable[[], Any] = _make_parser(text).get_event
        self._faults = faults
        # Only a text with one of these can hold a control character; most need no second look.
        self._may_hold_controls = "\\" in text or not text.replace("\n", "").isprintable()
        self._scalar, self._list = events.ScalarEvent, events.SequenceStartEvent
        self._list_end, self._mapping_end = events.SequenceEndEvent, events.MappingEndEvent
        self._alias, self._stream_end = events.AliasEvent, events.StreamEndEvent

    def build_document(self) -> Node | None:
        self._next()  # the stream starts
        if isinstance(self._next(), self._stream_end):
            hint = _("Write a base into it; the README shows a short one.")
            self._faults.error(0, 0, "empty", _("The file is empty."), hint)
            return None
        node = self._build(self._next(), 1)
        self._next()  # the document ends
        after = self._next()
        # After the end of the stream the C parser gives None for ever.
        if after is not None and not isinstance(after, self._stream_end):
            message = _("A second document starts here; a base is one document.")
            self._refuse(after, "second-document", message, _('Take out the line "---".'))
        return node

    def _build(self, event: "Any", level: int) -> Node:
        kind = type(event)
        if kind is self._scalar:
            if event.tag is not None or event.anchor is not None:
                self._refuse_properties(event)
            if self._may_hold_controls and not event.value.isprintable():
                self._refuse_controls(event)
            return Text(event.start_mark, event.value, not event.style)
        if kind is self._alias:
            message = _('"*{name}" repeats an anchor, which a base may not use.')
            hint = _("Write out what is meant; a text that starts with * needs quotes.")
            self._refuse(event, "alias", message.format(name=shown(event.anchor)), hint)
            return Text(event.start_mark, "", True)
        if event.tag is not None or event.anchor is not None:
            self._refuse_properties(event)
        if level > MAX_LEVELS:
            message = _("Lists and mappings stand more than {count} levels deep here.")
            hint = _("A base needs four; look for a bracket that isn't closed.")
            self._refuse(event, "too-deep", message.format(count=MAX_LEVELS), hint)
            raise Unreadable
        return self._build_list(event, level) if kind is self._list else self._build_mapping(event, level)

    def _build_list(self, start: "Any", level: int) -> Items:
        items = Items(start.start_mark)
        next_event, end, build, add = self._next, self._list_end, self._build, items.nodes.append
        while type(event := next_event()) is not end:
            add(build(event, level + 1))
        return items

    def _build_mapping(self, start: "Any", level: int) -> Entries:
        entries = Entries(start.start_mark)
        next_event, end, build = self._next, self._mapping_end, self._build
        keys, values = entries.keys, entries.values
        while type(event := next_event()) is not end:
            key = build(event, level + 1)
            value = build(next_event(), level + 1)
            if not isinstance(key, Text):
                hint = _("Put the key in quotes if it starts with a bracket.")
                self._refuse(event, "key", _("A key must be one text."), hint)
            elif key.text == "<<" and key.plain:
                message = _("A base may not merge keys with <<.")
                self._refuse(event, "merge-key", message, _("Write the keys out."))
            elif (name := key.text.strip()) in keys:
                message = _('The key "{key}" stands here a second time; the first is in line {line}.')
                message = message.format(key=shown(name), line=keys[name].line)
                self._refuse(event, "duplicate-key", message, _("Take one of them out."))
            else:
                keys[name] = key
                values[name] = value
        return entries

    def _refuse(self, event: "Any", code: str, message: str, hint: str) -> None:
        mark = event.start_mark
        self._faults.error(mark.line + 1, mark.column + 1, code, message, hint)

    def _refuse_properties(self, event: "Any") -> None:
        if event.anchor is not None:
            message = _('"&{name}" is an anchor, which a base may not use.')
            hint = _("Take it out; a text that starts with & needs quotes.")
            self._refuse(event, "anchor", message.format(name=shown(event.anchor)), hint)
        if event.tag is not None:
            message = _('"{name}" is a YAML tag, which a base may not use.')
            hint = _("Take it out; a text that starts with ! needs quotes.")
            name = event.tag.replace("tag:yaml.org,2002:", "!!")
            self._refuse(event, "tag", message.format(name=shown(name)), hint)

    def _refuse_controls(self, event: "Any") -> None:
        from factcli.facts.syntax import find_forbidden

        place = find_forbidden(event.value)
        if place is not None:
            message = _("This text holds the control character U+{code:04X}.")
            hint = _("Delete it, or type the text anew.")
            self._refuse(event, "control", message.format(code=ord(event.value[place])), hint)
