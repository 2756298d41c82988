"""The log of classes: lessons and their events on disk, the whole truth about them."""

import json
import sqlite3
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from factcli.classroom.event import Event, EventKind
from factcli.classroom.lesson import Lesson, read_lesson, write_lesson
from factcli.classroom.room import Room
from factcli.facts.factbase import FactBase
from factcli.store.database import Schema, open_database, transaction

FILE_NAME = "class.db"
"""The database's name in the folder for a person's data."""

SCHEMA = Schema(
    application=0x46616363,  # "Facc"
    migrations=(
        (
            """CREATE TABLE lesson (
                id INTEGER PRIMARY KEY AUTOINCREMENT,
                started TEXT NOT NULL,
                title TEXT NOT NULL,
                mode TEXT NOT NULL,
                lesson TEXT NOT NULL,
                clock INTEGER NOT NULL DEFAULT 0,
                ended TEXT NOT NULL DEFAULT ''
            )""",
            """CREATE TABLE event (
                lesson INTEGER NOT NULL REFERENCES lesson (id) ON DELETE CASCADE,
                number INTEGER NOT NULL,
                kind TEXT NOT NULL,
                at INTEGER NOT NULL,
                pupil INTEGER NOT NULL,
                question INTEGER NOT NULL,
                text TEXT NOT NULL,
                amount INTEGER NOT NULL,
                data TEXT NOT NULL,
                PRIMARY KEY (lesson, number)
            ) WITHOUT ROWID""",
            # What was written about a class elsewhere, so that it can be forgotten as well.
            """CREATE TABLE report (
                lesson INTEGER NOT NULL REFERENCES lesson (id) ON DELETE CASCADE,
                path TEXT NOT NULL,
                PRIMARY KEY (lesson, path)
            ) WITHOUT ROWID""",
        ),
    ),
)


@dataclass(frozen=True, slots=True)
class Kept:
    """A lesson in the log, as a list of them shows it; `ended` is None while it can be taken up again."""

    id: int
    started: datetime
    title: str
    mode: str
    ended: datetime | None
    pupils: int


class ClassLog:
    """All lessons in one file. Each method's change is on disk when it returns; raises sqlite3.Error when the disk refuses."""

    def __init__(self, connection: sqlite3.Connection, path: Path) -> None:
        self._connection, self.path = connection, path

    def begin(self, lesson: Lesson, started: datetime) -> int:
        """Keep a lesson that starts; its id."""
        cursor = self._connection.execute(
            "INSERT INTO lesson (started, title, mode, lesson) VALUES (?, ?, ?, ?)",
            (_moment(started), lesson.title, lesson.mode.value, write_lesson(lesson)),
        )
        return int(cursor.lastrowid or 0)

    def append(self, lesson: int, first: int, events: Sequence[Event], clock: int) -> None:
        """Write events in one transaction, numbered from `first`, and how late it is by the lesson's clock."""
        with transaction(self._connection):
            self._connection.executemany(
                "INSERT INTO event (lesson, number, kind, at, pupil, question, text, amount, data)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                [(lesson, number, *_row(event)) for number, event in enumerate(events, first)],
            )
            self._connection.execute("UPDATE lesson SET clock = ? WHERE id = ?", (clock, lesson))

    def end(self, lesson: int, ended: datetime) -> None:
        """Note that a lesson is over."""
        self._connection.execute("UPDATE lesson SET ended = ? WHERE id = ?", (_moment(ended), lesson))

    def events(self, lesson: int) -> list[Event]:
        """What happened in a lesson, in order."""
        rows = self._connection.execute(
            "SELECT kind, at, pupil, question, text, amount, data FROM event WHERE lesson = ? ORDER BY number",
            (lesson,),
        )
        return [
            Event(EventKind(kind), at, pupil, question, text, amount, json.loads(data) if data else {})
            for kind, at, pupil, question, text, amount, data in rows
        ]

    def room(self, lesson: int, base: FactBase | None = None) -> Room | None:
        """The room of a lesson as it was at its last event, its clock as far as is known; None for an unknown lesson."""
        row = self._connection.execute("SELECT lesson, clock FROM lesson WHERE id = ?", (lesson,)).fetchone()
        if row is None:
            return None
        room = Room(read_lesson(row[0], base, str(self.path)))
        for event in self.events(lesson):
            room.apply(event)
        room.moment = max(room.moment, row[1])
        return room

    def lessons(self) -> list[Kept]:
        """Every lesson that is kept, the newest first."""
        rows = self._connection.execute(
            "SELECT id, started, title, mode, ended, (SELECT count(DISTINCT pupil) FROM event"
            " WHERE event.lesson = lesson.id AND kind = 'joined') FROM lesson ORDER BY id DESC"
        )
        return [
            Kept(number, datetime.fromisoformat(started), title, mode, _moment_or_none(ended), pupils)
            for number, started, title, mode, ended, pupils in rows
        ]

    def note_report(self, lesson: int, path: Path) -> None:
        """Remember that a report about a lesson was written to a file."""
        self._connection.execute(
            "INSERT OR IGNORE INTO report (lesson, path) VALUES (?, ?)", (lesson, str(path.absolute()))
        )

    def reports(self, lesson: int) -> list[Path]:
        """The files that reports about a lesson were written to."""
        rows = self._connection.execute("SELECT path FROM report WHERE lesson = ? ORDER BY path", (lesson,))
        return [Path(path) for (path,) in rows]

    def forget(self, lesson: int) -> None:
        """Take a lesson out for good: its bytes are overwritten, in the write-ahead log too."""
        self._connection.execute("PRAGMA secure_delete = ON")
        self._connection.execute("DELETE FROM lesson WHERE id = ?", (lesson,))
        self._connection.execute("VACUUM")
        with suppress(
            sqlite3.OperationalError
        ):  # another terminal reads: it is emptied when that one is done
            self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def close(self) -> None:
        """Close the file."""
        self._connection.close()


def open_class_log(folder: Path) -> ClassLog:
    """The log in `folder`, proved writable. Raises what `open_database` does."""
    path = folder / FILE_NAME
    connection = open_database(path, SCHEMA)
    try:
        with transaction(connection):  # a write that changes nothing
            connection.execute(f"PRAGMA user_version = {SCHEMA.version}")
    except BaseException:
        connection.close()
        raise
    return ClassLog(connection, path)


def _row(event: Event) -> tuple[str, int, int, int, str, int, str]:
    data = json.dumps(event.data, ensure_ascii=False) if event.data else ""
    return event.kind.value, event.at, event.pupil, event.question, event.text, event.number, data


def _moment(moment: datetime) -> str:
    return moment.isoformat(timespec="seconds")


def _moment_or_none(text: str) -> datetime | None:
    return datetime.fromisoformat(text) if text else None
