"""One SQLite file whose every commit is on disk: opened, made, migrated, or refused."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from factcli.errors import MachineError, Place
from factcli.messages import _
from factcli.store.file import sync_folder

BUSY_SECONDS = 10.0
"""How long a writer waits for another terminal before it gives up."""


@dataclass(frozen=True, slots=True)
class Schema:
    """What a file of ours holds: `migrations[n]` are the statements that lead from version n to n + 1.

    `application` is the number by which SQLite files of this kind are told from all others.
    """

    application: int
    migrations: tuple[tuple[str, ...], ...]

    @property
    def version(self) -> int:
        """The newest version this program knows."""
        return len(self.migrations)


def open_database(path: Path, schema: Schema) -> sqlite3.Connection:
    """Open the file, make it and its folder if need be, and bring it to the newest version.

    The connection commits each statement by itself; several go into `transaction`. An older file is copied to
    `NAME.v1-copy` (its version) before it changes. Raises MachineError for a file of a newer version or of
    another kind, OSError or sqlite3.Error where the place can't be written.
    """
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    connection = sqlite3.connect(path, timeout=BUSY_SECONDS, isolation_level=None)
    try:
        _check_kind(connection, path, schema)
        with suppress(sqlite3.OperationalError):  # another terminal does the same; either mode is safe
            connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA fullfsync = ON")  # macOS flushes the drive only when told so
        connection.execute("PRAGMA foreign_keys = ON")
        _migrate(connection, path, schema)
    except BaseException:
        connection.close()
        raise
    return connection


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """All statements inside are committed together at the end, or none of them."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
    except BaseException:
        connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT")


def _number(connection: sqlite3.Connection, pragma: str) -> int:
    return int(connection.execute(f"PRAGMA {pragma}").fetchone()[0])


def _check_kind(connection: sqlite3.Connection, path: Path, schema: Schema) -> None:
    try:
        empty = not _number(connection, "schema_version")  # first: another terminal may fill it meanwhile
        application, version = _number(connection, "application_id"), _number(connection, "user_version")
    except sqlite3.OperationalError:
        raise  # locked, or unreadable: not a question of what it holds
    except sqlite3.DatabaseError as error:
        raise MachineError(
            _("The file of saved answers is no database, or it is damaged."),
            _("Move it away, or name another folder in FACTCLI_DATA."),
            Place(str(path)),
        ) from error
    if application != schema.application and not empty:
        raise MachineError(
            _("This file isn't one of factcli's, so nothing is saved into it."),
            _("Move it away, or name another folder in FACTCLI_DATA."),
            Place(str(path)),
        )
    if version > schema.version:
        raise MachineError(
            _("The saved answers are of a newer factcli (form {theirs}; this one knows {ours}).").format(
                theirs=version, ours=schema.version
            ),
            _("Update factcli, or name another folder in FACTCLI_DATA."),
            Place(str(path)),
        )


def _migrate(connection: sqlite3.Connection, path: Path, schema: Schema) -> None:
    if _number(connection, "user_version") == schema.version:
        return
    with transaction(connection):
        version = _number(connection, "user_version")  # another terminal may have been first
        if 0 < version < schema.version:
            _copy(path, path.with_name(f"{path.name}.v{version}-copy"))
        for statements in schema.migrations[version:]:
            for statement in statements:
                connection.execute(statement)
        connection.execute(f"PRAGMA application_id = {schema.application}")
        connection.execute(f"PRAGMA user_version = {schema.version}")
    sync_folder(path.parent)


def _copy(path: Path, target: Path) -> None:
    """Copy the database as last committed; through SQLite, for part of it may stand in the WAL file."""
    temporary = target.with_name(f".{target.name}.{os.getpid()}.tmp")
    temporary.unlink(missing_ok=True)
    try:
        with closing(sqlite3.connect(path)) as source, closing(sqlite3.connect(temporary)) as copy:
            source.backup(copy)
        os.replace(temporary, target)
    finally:
        temporary.unlink(missing_ok=True)
