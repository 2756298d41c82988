"""The file of a compiled base: its tables, and reading from it."""

import json
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any, TypeVar

from factcli.errors import BaseError, Place
from factcli.messages import _

SUFFIX = ".facts"
APPLICATION = 0x66616374
"""The number by which SQLite tells our files from all others: `fact` in ASCII."""
FORM = 3
"""Raised with every change of the tables or of what stands in them; older files are compiled again."""

TABLES = """
CREATE TABLE head (slots TEXT);
CREATE TABLE fact (number INTEGER PRIMARY KEY, id TEXT, slots TEXT, words TEXT);
CREATE TABLE clue (slot INTEGER, key TEXT, number INTEGER, PRIMARY KEY (slot, key, number)) WITHOUT ROWID;
CREATE TABLE declared (place INTEGER PRIMARY KEY, kind TEXT, key TEXT, slots TEXT);
CREATE TABLE name (place INTEGER PRIMARY KEY, form TEXT, stems TEXT, key TEXT, kind TEXT, is_key INTEGER, sort TEXT);
CREATE TABLE beginning (character TEXT PRIMARY KEY, lengths TEXT) WITHOUT ROWID;
CREATE TABLE near (key TEXT, place INTEGER, PRIMARY KEY (key, place)) WITHOUT ROWID;
CREATE TABLE spelled (key TEXT PRIMARY KEY, form TEXT) WITHOUT ROWID;
CREATE TABLE word (word TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE frequency (term TEXT PRIMARY KEY, count INTEGER) WITHOUT ROWID;
CREATE VIRTUAL TABLE terms USING fts5(
    tokens, content='', detail=none, columnsize=0, tokenize="ascii tokenchars ''''"
);
"""
INDEXES = """
CREATE UNIQUE INDEX fact_id ON fact (id);
CREATE UNIQUE INDEX declared_key ON declared (kind, key);
CREATE INDEX name_form ON name (form);
CREATE INDEX name_stems ON name (stems) WHERE stems <> '';
CREATE INDEX name_key ON name (key);
"""

_PAIRED = ("pairs", "opposites")
_Made = TypeVar("_Made")

SLOTS = (
    "subject",
    "attribute",
    "value",
    "member",
    "kind",
    "year",
    "named",
    "topic",
    "figure",
    "unit",
    "time",
)
"""What a row of `clue` finds facts by, by its number; the first are those of `factcli.facts.index.CLUE_SLOTS`."""


def is_compiled(path: Path) -> bool:
    """Whether a file is a compiled base, of whatever form."""
    try:
        with closing(
            sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True)
        ) as connection:
            return bool(connection.execute("PRAGMA application_id").fetchone()[0] == APPLICATION)
    except sqlite3.Error:
        return False


class StoredFile:
    """A compiled base, open for reading; several processes may have it open at once.

    Raises BaseError when the file can't be read, isn't a compiled base, is of another form, or is damaged.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        try:
            # Nothing is ever written into such a file: a new one takes its place under its name.
            self._connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True)
            self._connection.execute("PRAGMA trusted_schema = OFF")
            application = self._connection.execute("PRAGMA application_id").fetchone()[0]
            form = self._connection.execute("PRAGMA user_version").fetchone()[0]
        except sqlite3.Error as error:
            raise self._fault(_("The file is no compiled base, or it can't be read.")) from error
        if application != APPLICATION:
            raise self._fault(_("The file is no compiled base."))
        if form != FORM:
            raise self._fault(_("The base was compiled by another version of factcli."))

    def rows(self, statement: str, *values: str | int) -> Iterator[tuple[str, ...]]:
        """The rows of a query, as they are asked for."""
        try:
            yield from self._connection.execute(statement, values)
        except sqlite3.Error as error:
            raise self._fault(_("The compiled base is damaged.")) from error

    def all(self, statement: str, *values: str | int) -> list[tuple[str, ...]]:
        """All rows of a query."""
        try:
            return self._connection.execute(statement, values).fetchall()
        except sqlite3.Error as error:
            raise self._fault(_("The compiled base is damaged.")) from error

    def one(self, statement: str, *values: str | int) -> tuple[str, ...] | None:
        """The first row of a query, or None."""
        try:
            row: tuple[str, ...] | None = self._connection.execute(statement, values).fetchone()
        except sqlite3.Error as error:
            raise self._fault(_("The compiled base is damaged.")) from error
        return row

    def numbers(self, statement: str, *values: str | int) -> list[int]:
        """The first column of a query."""
        rows = self.all(statement, *values)
        return self.take(lambda: [int(row[0]) for row in rows])

    def parse(self, text: str, make: Callable[[dict[str, Any]], _Made]) -> _Made:
        """What `make` makes of the slots in a JSON text; its lists become the tuples that they were."""

        def read() -> _Made:
            slots = json.loads(text)
            for name, value in slots.items():
                if isinstance(value, list):
                    slots[name] = tuple(map(tuple, value)) if name in _PAIRED else tuple(value)
            return make(slots)

        return self.take(read)

    def take(self, make: Callable[[], _Made]) -> _Made:
        """What is made of rows that were read; what can't be made of them means that the file is damaged."""
        try:
            return make()
        except (ValueError, TypeError, LookupError, AttributeError, RecursionError) as error:
            raise self._fault(_("The compiled base is damaged.")) from error

    def _fault(self, message: str) -> BaseError:
        hint = _("Compile it with: factcli base compile BASE -o {file}").format(file=self.path.name)
        return BaseError(message, hint, Place(str(self.path)))
