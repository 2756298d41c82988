"""The log of answers: one row an answer, on disk before anybody is told how it was graded."""

import sqlite3
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from factcli.facts.fact import Fact
from factcli.quiz.item import Item
from factcli.quiz.outcome import Outcome
from factcli.store.database import Schema, open_database, transaction
from factcli.text.visible import make_visible, shorten

FILE_NAME = "learner.db"
"""The database's name in the folder for a learner's data."""

SKIPPED = "skipped"
"""The outcome of an item that was passed over; the others are the values of `grade.Outcome`."""

_LONGEST_ANSWER = 200

SCHEMA = Schema(
    application=0x46616374,  # "Fact"
    migrations=(
        (
            """CREATE TABLE session (
                id INTEGER PRIMARY KEY,
                started TEXT NOT NULL,
                base TEXT NOT NULL,
                digest TEXT NOT NULL,
                seed TEXT NOT NULL,
                language TEXT NOT NULL
            )""",
            """CREATE TABLE answer (
                id INTEGER PRIMARY KEY,
                session INTEGER NOT NULL REFERENCES session (id),
                turn INTEGER NOT NULL,
                item TEXT NOT NULL,
                fact TEXT NOT NULL,
                type TEXT NOT NULL,
                value TEXT NOT NULL,
                answer TEXT NOT NULL,
                outcome TEXT NOT NULL,
                seconds REAL NOT NULL,
                answered TEXT NOT NULL,
                UNIQUE (session, turn)
            )""",
            "CREATE INDEX answer_by_fact ON answer (fact, answered)",
        ),
        (
            "ALTER TABLE session ADD COLUMN name TEXT NOT NULL DEFAULT ''",
            "ALTER TABLE answer ADD COLUMN hinted INTEGER NOT NULL DEFAULT 0",
            "ALTER TABLE answer ADD COLUMN undone TEXT NOT NULL DEFAULT ''",
            "CREATE INDEX answer_by_item ON answer (item, id)",
            """CREATE TABLE review (
                id INTEGER PRIMARY KEY,
                learner TEXT NOT NULL,
                base TEXT NOT NULL,
                item TEXT NOT NULL,
                fact TEXT NOT NULL,
                type TEXT NOT NULL,
                value TEXT NOT NULL,
                rating INTEGER NOT NULL,
                outcome TEXT NOT NULL,
                answer TEXT NOT NULL,
                confused TEXT NOT NULL,
                hinted INTEGER NOT NULL,
                seconds REAL NOT NULL,
                reviewed TEXT NOT NULL,
                scheduled INTEGER NOT NULL,
                undone INTEGER NOT NULL,
                UNIQUE (learner, base, item, reviewed)
            )""",
        ),
    ),
)
"""`value` is what the fact stated at the time, so that a later change of it can be told to the learner.

An answer that was taken back stays, with the moment in `undone`; what was answered next has a turn of its own.
"""


@dataclass(frozen=True, slots=True)
class Played:
    """What is played: which base, drawn with which seed, in which language; `name` stays when the base changes."""

    base: str
    digest: str
    seed: str
    language: str
    name: str


class AnswerLog:
    """Writes the answers of one session; each is committed, with a full sync, when `record` returns.

    The session's own row is written with its first answer. Raises sqlite3.Error when the disk refuses.
    """

    def __init__(self, connection: sqlite3.Connection, played: Played, started: datetime) -> None:
        self._connection, self._played, self._started = connection, played, started
        self._session: int | None = None

    def record(
        self,
        turn: int,
        item: Item,
        text: str,
        outcome: str,
        answered: datetime,
        seconds: float,
        *,
        hinted: bool = False,
    ) -> None:
        """Write the answer of a turn (from 0): what was typed, its outcome, when, after how many seconds, with a hint."""
        with transaction(self._connection):
            session = self._session
            if session is None:
                played = self._played
                session = self._connection.execute(
                    "INSERT INTO session (started, base, digest, seed, language, name) VALUES (?, ?, ?, ?, ?, ?)",
                    (
                        *(_moment(self._started), played.base, played.digest),
                        *(played.seed, played.language, played.name),
                    ),
                ).lastrowid
            self._connection.execute(
                "INSERT INTO answer"
                " (session, turn, item, fact, type, value, answer, outcome, seconds, answered, hinted)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    session,
                    turn,
                    item.id,
                    item.fact.id,
                    item.type.value,
                    fact_value(item.fact),
                    shorten(make_visible(text), _LONGEST_ANSWER),
                    outcome,
                    round(max(0.0, seconds), 3),
                    _moment(answered),
                    hinted,
                ),
            )
        self._session = session

    def undo(self, turn: int, undone: datetime) -> None:
        """Mark the answer of a turn as taken back."""
        self._connection.execute(
            "UPDATE answer SET undone = ? WHERE session = ? AND turn = ?",
            (_moment(undone), self._session, turn),
        )

    def close(self) -> None:
        """Close the database; what was recorded is there already."""
        self._connection.close()


def open_log(folder: Path, played: Played, started: datetime) -> AnswerLog:
    """The log of a new session in `folder`, which is proved writable first.

    Raises MachineError for a database that this program can't use, OSError or sqlite3.Error where nothing can
    be written.
    """
    connection = open_database(folder / FILE_NAME, SCHEMA)
    try:
        with transaction(connection):  # a write that changes nothing
            connection.execute(f"PRAGMA user_version = {SCHEMA.version}")
    except BaseException:
        connection.close()
        raise
    return AnswerLog(connection, played, started)


def find_missed(folder: Path, base_name: str) -> list[str]:
    """The ids of the items of a base that were answered wrongly or skipped when they were last asked, oldest first.

    Nothing where no answers are saved. Raises MachineError for a database that this program can't use.
    """
    path = folder / FILE_NAME
    if not path.exists():
        return []
    connection = open_database(path, SCHEMA)
    try:
        rows = connection.execute(
            "SELECT item, outcome FROM answer WHERE id IN (SELECT max(answer.id) FROM answer JOIN session"
            " ON session.id = answer.session WHERE session.name = ? AND undone = '' GROUP BY item) ORDER BY id",
            (base_name,),
        ).fetchall()
    finally:
        connection.close()
    return [item for item, outcome in rows if outcome != Outcome.RIGHT.value]


def fact_value(fact: Fact) -> str:
    """What a fact states, as one text by which a later change of it is told."""
    pairs = (f"{left}={right}" for left, right in fact.pairs)
    return fact.value or fact.status or ";".join((*fact.members, *pairs))


def _moment(moment: datetime) -> str:
    return moment.isoformat(timespec="milliseconds")
