"""Compiling a base: its facts pass through once, and the finished file takes its place under its name at the end."""

import json
import sqlite3
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from dataclasses import fields
from pathlib import Path

from factcli.facts.fact import Fact
from factcli.facts.factbase import FactBase, Source
from factcli.facts.index import CLUE_SLOTS, clue_keys, figure_of, searched_words, time_key_of, unit_of
from factcli.facts.name import Attribute, Entity
from factcli.facts.name_form import (
    Name,
    bare_name,
    declared_names,
    used_names,
    with_normal_forms,
    words_of_name,
)
from factcli.facts.spelled import spelling_keys
from factcli.facts.stored.key import beginnings_of, near_keys, tokens_of
from factcli.facts.stored.layout import APPLICATION, FORM, INDEXES, SLOTS, TABLES
from factcli.facts.stored.shelf import to_slots
from factcli.store.file import write_beside
from factcli.text.script import has_han
from factcli.text.term import find_words, stem_of

TYPE_CHECKING = False  # most bases hold no item written by hand
if TYPE_CHECKING:
    from factcli.facts.written import WrittenItem

_BATCH = 1000
_OFTEN = 50
"""What more facts hold is counted when compiling; what fewer hold is counted when asked for."""


def write_stored(path: Path, head: FactBase, facts: Iterable[Fact], finish: Callable[[], str]) -> int:
    """Compile a base into the file `path` and return how many facts it holds.

    `head` is the base without its facts. `finish` is called when all have been read; it returns the base's digest, or
    raises what was wrong with them. Until this returns, an older file of that name stays as it was. Raises OSError or
    sqlite3.Error where the place can't be written.
    """
    with (
        write_beside(path) as temporary,
        closing(sqlite3.connect(temporary, isolation_level=None)) as connection,
    ):
        return _Writer(connection, head).write(facts, finish)


class _Writer:
    """Fills one new file."""

    def __init__(self, connection: sqlite3.Connection, head: FactBase) -> None:
        self._connection, self._head = connection, head
        self._declared = {*head.entities, *head.attributes}
        self._used: set[tuple[str, str]] = set()
        self._lengths: dict[str, set[int]] = {}
        self._holders: Counter[str] = Counter()
        self._most_words = 0

    def write(self, facts: Iterable[Fact], finish: Callable[[], str]) -> int:
        """Write everything and return how many facts there were; `finish` gives the digest."""
        connection = self._connection
        # Nobody sees the file before it is whole, and what isn't is thrown away: it needs no journal.
        connection.execute("PRAGMA journal_mode = OFF")
        connection.execute("PRAGMA synchronous = OFF")
        connection.executescript(TABLES)
        connection.execute("BEGIN")
        self._write_names(declared_names(self._head))
        count = 0
        for batch in _batches(facts):
            self._write_facts(batch, count)
            count += len(batch)
        digest = finish()
        self._write_tables()
        self._write_head(count, digest)
        connection.execute("COMMIT")
        connection.executescript(INDEXES)
        connection.execute("INSERT INTO terms (terms) VALUES ('optimize')")
        connection.execute("ANALYZE")
        connection.execute(f"PRAGMA application_id = {APPLICATION}")
        connection.execute(f"PRAGMA user_version = {FORM}")
        return count

    def _write_facts(self, batch: list[Fact], first: int) -> None:
        words = searched_words(batch)
        tokens = list(map(tokens_of, words))
        connection, numbers = self._connection, range(first, first + len(batch))
        connection.executemany(
            "INSERT INTO fact VALUES (?, ?, ?, ?)",
            (
                (number, fact.id, to_slots(fact), line)
                for number, fact, line in zip(numbers, batch, words, strict=True)
            ),
        )
        connection.executemany(
            "INSERT INTO terms (rowid, tokens) VALUES (?, ?)",
            ((number, " ".join(sorted(found))) for number, found in zip(numbers, tokens, strict=True)),
        )
        connection.executemany(
            "INSERT OR IGNORE INTO clue VALUES (?, ?, ?)",
            (
                (slot, key, number)
                for number, fact in zip(numbers, batch, strict=True)
                for slot, key in _clues(self._head, fact)
            ),
        )
        for found in tokens:
            self._holders.update({beginning for token in found for beginning in beginnings_of(token)})
        self._write_names(used_names(batch, self._declared))

    def _write_names(self, names: Iterable[tuple[str, Name]]) -> None:
        fresh = []
        for text, name in names:
            if name.key not in self._declared:
                one = (name.key, name.kind.value)
                if one in self._used:
                    continue
                self._used.add(one)
            fresh.append((text, name))
        for form, name in with_normal_forms(fresh):
            self._write_name(form, name)

    def _write_name(self, form: str, name: Name) -> None:
        is_latin = form.isascii() or not has_han(form)
        stems = ""
        if is_latin:
            parts = [stem_of(word.form) for word in find_words(bare_name(form))]
            stems = " ".join(parts)
            self._most_words = max(self._most_words, len(parts))
            self._connection.executemany(
                "INSERT OR IGNORE INTO word VALUES (?)", ((word,) for word in words_of_name(bare_name(form)))
            )
        elif form:
            self._lengths.setdefault(form[0], set()).add(len(form))
            self._connection.executemany(
                "INSERT OR IGNORE INTO spelled VALUES (?, ?)", ((key, form) for key in spelling_keys(form))
            )
        values = (form, stems, name.key, name.kind.value, int(name.is_key), name.sort)
        cursor = self._connection.execute("INSERT INTO name VALUES (NULL, ?, ?, ?, ?, ?, ?)", values)
        self._connection.executemany(
            "INSERT OR IGNORE INTO near VALUES (?, ?)",
            (
                (key, 0 if key[0].isupper() else cursor.lastrowid)
                for key in sorted(set(near_keys(form, name)))
            ),
        )

    def _write_tables(self) -> None:
        often = sorted((term, count) for term, count in self._holders.items() if count > _OFTEN)
        self._connection.executemany("INSERT INTO frequency VALUES (?, ?)", often)
        lengths = (
            (first, " ".join(map(str, sorted(found, reverse=True)))) for first, found in self._lengths.items()
        )
        self._connection.executemany("INSERT INTO beginning VALUES (?, ?)", sorted(lengths))
        for kind, things in (("entity", self._head.entities), ("attribute", self._head.attributes)):
            self._connection.executemany(
                "INSERT INTO declared VALUES (NULL, ?, ?, ?)",
                ((kind, key, json.dumps(_slots(thing), ensure_ascii=False)) for key, thing in things.items()),
            )

    def _write_head(self, count: int, digest: str) -> None:
        head = self._head
        values: dict[str, object] = {
            "name": head.name,
            "title": head.title,
            "language": head.language,
            "digest": digest,
            "opposites": head.opposites,
            "sources": [_slots(source) for source in head.sources.values()],
            "facts": count,
            "home": self._find_home(count),
            "topics": self._find_topics(),
            "most_words": self._most_words,
            "items": [_slots(item) for item in head.items],
        }
        self._connection.execute("INSERT INTO head VALUES (?)", (json.dumps(values, ensure_ascii=False),))

    def _find_topics(self) -> list[str]:
        """The topics in the order in which they first appear."""
        sought = "SELECT key FROM clue WHERE slot = ? GROUP BY key ORDER BY MIN(number)"
        return [row[0] for row in self._connection.execute(sought, (SLOTS.index("topic"),))]

    def _find_home(self, count: int) -> str:
        """What the base is about, as `FactBase.home` has it."""
        row = self._connection.execute(
            "SELECT key, COUNT(*) FROM clue WHERE slot = ? GROUP BY key ORDER BY 2 DESC, MIN(number) LIMIT 1",
            (SLOTS.index("subject"),),
        ).fetchone()
        return row[0] if row and 5 * row[1] >= count else ""


def _batches(facts: Iterable[Fact]) -> Iterator[list[Fact]]:
    batch: list[Fact] = []
    for fact in facts:
        batch.append(fact)
        if len(batch) == _BATCH:
            yield batch
            batch = []
    if batch:
        yield batch


def _clues(base: FactBase, fact: Fact) -> Iterator[tuple[int, str]]:
    """By what a fact is found, each with the slot's place."""
    for slot, key in clue_keys(base, fact):
        yield CLUE_SLOTS.index(slot), key
    for key in sorted({fact.value, fact.place, *fact.members} - {""}):
        yield SLOTS.index("named"), key
    if fact.topic:
        yield SLOTS.index("topic"), fact.topic
    figure = figure_of(fact)
    if figure is not None:
        yield SLOTS.index("figure"), str(figure)
    time = time_key_of(fact)
    if time:
        yield SLOTS.index("time"), time
    unit = unit_of(fact)
    if unit:
        yield SLOTS.index("unit"), unit


def _slots(thing: "Source | Entity | Attribute | WrittenItem") -> dict[str, object]:
    return {slot.name: value for slot in fields(thing) if (value := getattr(thing, slot.name))}
