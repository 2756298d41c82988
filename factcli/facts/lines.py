"""A base as lines of JSON: the first holds its head, every other one a fact; read as a stream."""

import json
import os
from collections.abc import Iterator
from dataclasses import replace
from hashlib import sha256

from factcli.facts.fact import Fact
from factcli.facts.factbase import FactBase
from factcli.facts.fault import FaultList, shown
from factcli.facts.nodes import MAX_LEVELS, Entries, Items, Node, Text
from factcli.facts.syntax import find_forbidden
from factcli.facts.validate import FactReader, build_head
from factcli.messages import _

TYPE_CHECKING = False  # importing pathlib costs a third of the interpreter's start
if TYPE_CHECKING:
    from pathlib import Path

SUFFIX = ".jsonl"
MAX_LINE = 1024 * 1024
"""A line may have so many bytes: a fact with every slot filled needs a hundredth of it."""
MAX_HEAD = 64 * MAX_LINE
"""The first line may have so many: it names every entity, some hundred thousand."""


class LineReader:
    """Reads a base of lines once, from its head to its last fact; what is wrong goes to the fault list.

    `head` is the base without facts, None when the first line holds none. `digest` is the SHA-256 of the file
    in hexadecimal, known once all facts have been read. Opening and reading raise OSError.
    """

    def __init__(self, path: "Path", faults: FaultList) -> None:
        self._faults = faults
        self._sum = sha256()
        self._lines = self._read(path)
        self.head: FactBase | None = None
        stem = os.path.splitext(os.path.basename(path))[0]
        first = next(self._lines, None)
        if first is None:
            faults.error(
                0, 0, "empty", _("The file is empty."), _("Write the base's head in the first line.")
            )
        elif isinstance(first, Entries):
            self.head = build_head(first, "-".join(stem.split()), "", str(path), faults)

    def whole(self) -> FactBase | None:
        """The base with all its facts, held in memory; None without a head."""
        facts = tuple(self.facts())
        return None if self.head is None else replace(self.head, facts=facts, digest=self.digest)

    @property
    def digest(self) -> str:
        """The SHA-256 of what has been read."""
        return self._sum.hexdigest()

    def facts(self) -> Iterator[Fact]:
        """Every fact that can be read, in order."""
        if self.head is None:
            return
        reader = FactReader(self.head, self._faults)
        for node in self._lines:
            fact = reader.read(node)
            if fact is not None:
                yield fact

    def _read(self, path: "Path") -> Iterator[Node]:
        """The object in each line; blank lines are passed over."""
        with open(path, "rb") as file:
            number = 0
            most = MAX_HEAD
            while line := file.readline(most + 1):
                number += 1
                self._sum.update(line)
                if len(line) > most:
                    message = _("The line is longer than {size} MB.").format(size=most // 1024 // 1024)
                    self._faults.error(number, 1, "long-line", message, _("Write one fact a line."))
                    return
                most = MAX_LINE
                if number == 1:
                    line = line.removeprefix(b"\xef\xbb\xbf")
                if line.strip():
                    node = _read_line(line, number, self._faults)
                    if node is not None:
                        yield node


def _read_line(line: bytes, number: int, faults: FaultList) -> Node | None:
    """The node that a line of JSON holds, or None with a fault noted."""
    try:
        text = line.decode("utf-8")
    except UnicodeDecodeError as error:
        message = _("The line is not UTF-8.")
        hint = _("Save the file again with the encoding UTF-8.")
        faults.error(number, error.start + 1, "encoding", message, hint)
        return None
    try:
        value = json.loads(
            text, object_pairs_hook=_Pairs, parse_int=_Plain, parse_float=_Plain, parse_constant=_Plain
        )
    except json.JSONDecodeError as error:
        message = _("The line is no JSON: something is wrong near column {column}.").format(
            column=error.colno
        )
        hint = _("Each line is one object: {example}").format(example='{"id": "a", "statement": "…"}')
        faults.error(number, error.colno, "syntax", message, hint)
        return None
    except RecursionError:
        _note_depth(number, faults)
        return None
    node = _Builder(number, faults).build(value, 1)
    if node is not None and not isinstance(node, Entries):
        faults.error(number, 1, "kind", _("A line must hold an object."), _("Write it in curly brackets."))
        return None
    return node


class _Pairs(list[tuple[str, object]]):
    """An object of JSON with every key it has, the repeated ones too."""


class _Plain(str):
    """A number as it is written."""

    __slots__ = ()


class _Mark:
    """Where a node of a line stands; lines of JSON are looked up by their number alone."""

    __slots__ = ("column", "line")

    def __init__(self, number: int) -> None:
        self.line, self.column = number - 1, 0


class _Builder:
    """Makes the nodes that a base is read from of one line's JSON."""

    def __init__(self, number: int, faults: FaultList) -> None:
        self._number, self._faults, self._mark = number, faults, _Mark(number)

    def build(self, value: object, level: int) -> Node | None:
        """The node of a value; None, with a fault noted, where it is too deep."""
        mark = self._mark
        if isinstance(value, str):
            return self._text(value)
        if value is None or isinstance(value, bool):
            return Text(mark, "" if value is None else str(value).lower(), True)
        if level > MAX_LEVELS:
            _note_depth(self._number, self._faults)
            return None
        if isinstance(value, _Pairs):
            return self._entries(value, level)
        items = Items(mark)
        for entry in value if isinstance(value, list) else ():
            node = self.build(entry, level + 1)
            if node is None:
                return None
            items.nodes.append(node)
        return items

    def _text(self, value: str) -> Text:
        place = None if value.isprintable() else find_forbidden(value)
        if place is not None:
            message = _("This text holds the control character U+{code:04X}.")
            hint = _("Delete it, or type the text anew.")
            self._faults.error(self._number, 1, "control", message.format(code=ord(value[place])), hint)
        return Text(self._mark, value, isinstance(value, _Plain))

    def _entries(self, pairs: _Pairs, level: int) -> Entries | None:
        entries = Entries(self._mark)
        for key, value in pairs:
            name = key.strip()
            node = self.build(value, level + 1)
            if node is None:
                return None
            if name in entries.keys:
                message = _('The key "{key}" stands in this line a second time.').format(key=shown(name))
                self._faults.error(self._number, 1, "duplicate-key", message, _("Take one of them out."))
                continue
            entries.keys[name] = self._text(key)
            entries.values[name] = node
        return entries


def _note_depth(number: int, faults: FaultList) -> None:
    message = _("Lists and mappings stand more than {count} levels deep here.").format(count=MAX_LEVELS)
    faults.error(
        number, 1, "too-deep", message, _("A base needs four; look for a bracket that isn't closed.")
    )
