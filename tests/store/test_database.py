import multiprocessing
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from factcli.errors import MachineError
from factcli.store.database import Schema, open_database, transaction

ONE = Schema(0x0FAC7, (("CREATE TABLE word (text TEXT NOT NULL)",),))
TWO = Schema(0x0FAC7, (*ONE.migrations, ("ALTER TABLE word ADD COLUMN seen INTEGER NOT NULL DEFAULT 0",)))
BROKEN = Schema(0x0FAC7, (*ONE.migrations, ("ALTER TABLE word ADD COLUMN seen INTEGER", "CREATE nonsense")))


def words(path: Path) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute("SELECT * FROM word").fetchall()


def filled(path: Path, schema: Schema = ONE) -> Path:
    with closing(open_database(path, schema)) as connection:
        connection.execute("INSERT INTO word (text) VALUES ('茶')")
    return path


def test_folders_are_made_and_every_commit_is_full(tmp_path: Path) -> None:
    path = tmp_path / "a" / "b" / "words.db"
    with closing(open_database(path, ONE)) as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        assert connection.execute("PRAGMA synchronous").fetchone() == (2,)
        assert connection.execute("PRAGMA user_version").fetchone() == (1,)


def test_a_commit_is_seen_by_others_before_we_close(tmp_path: Path) -> None:
    path = tmp_path / "words.db"
    with closing(open_database(path, ONE)) as connection:
        connection.execute("INSERT INTO word (text) VALUES ('茶')")
        assert words(path) == [("茶",)]


def _delete_and_fail(connection: sqlite3.Connection) -> None:
    with transaction(connection):
        connection.execute("DELETE FROM word")
        connection.execute("INSERT INTO word (text) VALUES (NULL)")


def test_a_transaction_is_all_or_nothing(tmp_path: Path) -> None:
    path = filled(tmp_path / "words.db")
    with closing(open_database(path, ONE)) as connection:
        with pytest.raises(sqlite3.IntegrityError):
            _delete_and_fail(connection)
        assert words(path) == [("茶",)]
        with transaction(connection):
            connection.execute("DELETE FROM word")
    assert words(path) == []


def test_an_older_file_is_copied_then_migrated(tmp_path: Path) -> None:
    path = filled(tmp_path / "words.db")
    open_database(path, TWO).close()
    assert words(path) == [("茶", 0)]
    assert words(tmp_path / "words.db.v1-copy") == [("茶",)], "the copy is the old form"
    open_database(path, TWO).close()
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["words.db", "words.db.v1-copy"]


def test_a_failed_migration_changes_nothing(tmp_path: Path) -> None:
    path = filled(tmp_path / "words.db")
    with pytest.raises(sqlite3.OperationalError):
        open_database(path, BROKEN)
    assert words(path) == [("茶",)], "not even the first of its statements"
    with closing(open_database(path, ONE)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (1,)


def test_a_newer_file_is_refused(tmp_path: Path) -> None:
    path = filled(tmp_path / "words.db", TWO)
    with pytest.raises(MachineError, match="newer factcli") as caught:
        open_database(path, ONE)
    assert caught.value.hint
    assert words(path) == [("茶", 0)]


@pytest.mark.parametrize("content", [b"# not a database, but a text somebody needs\n" * 40, b"\0" * 5000])
def test_what_is_no_database_is_refused_untouched(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "words.db"
    path.write_bytes(content)
    with pytest.raises(MachineError, match="is no database"):
        open_database(path, ONE)
    assert path.read_bytes() == content


def test_a_database_of_another_program_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "words.db"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE theirs (x)")
    with pytest.raises(MachineError, match="isn't one of factcli's"):
        open_database(path, ONE)


def _write_words(path: Path, name: str, count: int) -> None:
    with closing(open_database(path, TWO)) as connection:
        for number in range(count):
            connection.execute("INSERT INTO word (text) VALUES (?)", (f"{name}{number}",))


@pytest.mark.parametrize("attempt", range(3))
def test_two_terminals_at_once(tmp_path: Path, attempt: int) -> None:
    path = tmp_path / f"words{attempt}.db"
    context = multiprocessing.get_context("fork")
    writers = [context.Process(target=_write_words, args=(path, name, 20)) for name in "abc"]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join(60)
        assert writer.exitcode == 0
    found = [text for text, _ in words(path)]
    assert len(found) == len(set(found)) == 60
