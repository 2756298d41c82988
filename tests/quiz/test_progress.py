import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from factcli.facts.fact import Fact
from factcli.quiz.item import Item, ItemType
from factcli.quiz.progress import FILE_NAME, Played, open_log

NOW = datetime(2026, 3, 1, 8, 30, tzinfo=UTC)
PLAYED = Played("云溪茶事 0123", "0123456789", "7", "zh", "tea")
ITEM = Item("output:number", ItemType.NUMBER, Fact("output", "一句。", value="298吨"), "?", "298吨")


def rows(folder: Path, table: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(folder / FILE_NAME)) as connection:
        return connection.execute(f"SELECT * FROM {table}").fetchall()


def test_an_answer_is_there_when_record_returns(tmp_path: Path) -> None:
    log = open_log(tmp_path / "new", PLAYED, NOW)
    assert rows(tmp_path / "new", "session") == [], "a quiz that nobody answers leaves nothing"
    log.record(0, ITEM, "298", "right", NOW + timedelta(seconds=4), 3.9999)
    assert rows(tmp_path / "new", "answer") == [
        (
            1,
            1,
            0,
            "output:number",
            "output",
            "number",
            "298吨",
            "298",
            "right",
            4.0,
            "2026-03-01T08:30:04.000+00:00",
            0,
            "",
        )
    ]
    assert rows(tmp_path / "new", "session") == [
        (1, "2026-03-01T08:30:00.000+00:00", "云溪茶事 0123", "0123456789", "7", "zh", "tea")
    ]
    log.close()


def test_a_turn_is_recorded_once(tmp_path: Path) -> None:
    log = open_log(tmp_path, PLAYED, NOW)
    log.record(0, ITEM, "298", "right", NOW, 1)
    with pytest.raises(sqlite3.IntegrityError):
        log.record(0, ITEM, "298", "right", NOW, 1)
    log.record(1, ITEM, "", "skipped", NOW, 1)
    log.close()
    assert [row[2] for row in rows(tmp_path, "answer")] == [0, 1]


@pytest.mark.parametrize("text", ["\ud800", "\x1b[2J", "九" * 100_000, "'; DROP TABLE answer; --"])
def test_hostile_answers_are_kept_harmlessly(tmp_path: Path, text: str) -> None:
    log = open_log(tmp_path, PLAYED, NOW)
    log.record(0, ITEM, text, "wrong", NOW, -5)
    log.close()
    ((*_, kept, _outcome, seconds, _when, _hinted, _undone),) = rows(tmp_path, "answer")
    assert isinstance(kept, str)
    assert kept.isprintable()
    assert len(kept) <= 200
    assert seconds == 0, "a clock set back makes no negative time"


def test_two_sessions_at_once(tmp_path: Path) -> None:
    logs = [open_log(tmp_path, PLAYED, NOW) for _ in range(2)]
    for turn in range(3):
        for log in logs:
            log.record(turn, ITEM, "298", "right", NOW, 1)
    for log in logs:
        log.close()
    assert sorted(row[1:3] for row in rows(tmp_path, "answer")) == [(s, t) for s in (1, 2) for t in range(3)]


def test_no_place_to_write(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(OSError, match="file"):
        open_log(tmp_path / "file", PLAYED, NOW)
