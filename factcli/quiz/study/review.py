"""The log of reviews: one row a judged answer, on disk before anybody is told how it was judged."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from factcli.quiz.progress import FILE_NAME, SCHEMA
from factcli.store.database import open_database, transaction

_FIELDS = (
    *("learner", "base", "item", "fact", "type", "value", "rating", "outcome", "answer"),
    *("confused", "hinted", "seconds", "reviewed", "scheduled", "undone"),
)


@dataclass(frozen=True, slots=True)
class Review:
    """One judged answer of a learner to a card, which is an item of a base: a fact and a type.

    `value` is what the fact stated then, `rating` FSRS's (1 again, 2 hard, 3 good, 4 easy), `confused` the fact whose
    value was taken for the right one. `reviewed` knows its offset from UTC. What isn't `scheduled` (cramming) moves no
    card; what is `undone` counts for nothing.
    """

    learner: str
    base: str
    item: str
    fact: str
    type: str
    value: str
    rating: int
    outcome: str
    answer: str
    reviewed: datetime
    seconds: float = 0.0
    confused: str = ""
    hinted: bool = False
    scheduled: bool = True
    undone: bool = False


class ReviewLog:
    """Every review of every learner in one folder; what is written is on disk when the call returns.

    Raises MachineError for a database that this program can't use, OSError or sqlite3.Error where the disk refuses.
    """

    def __init__(self, folder: Path) -> None:
        self._connection = open_database(folder / FILE_NAME, SCHEMA)
        self._version = self._data_version()

    def has_news(self) -> bool:
        """Whether another terminal has written since this was asked last."""
        before, self._version = self._version, self._data_version()
        return self._version != before

    def _data_version(self) -> int:
        return int(self._connection.execute("PRAGMA data_version").fetchone()[0])

    def record(self, review: Review) -> None:
        """Write a review. Raises sqlite3.IntegrityError for one that is there already."""
        self._connection.execute(_INSERT, _row(review))

    def change(self, review: Review, **changes: object) -> Review:
        """Write other values for fields of a review that is there, such as `undone` or `rating`; the changed one."""
        changed = replace(review, **changes)  # type: ignore[arg-type]
        self._connection.execute(
            "UPDATE review SET rating = ?, undone = ? WHERE learner = ? AND base = ? AND item = ? AND reviewed = ?",
            (changed.rating, changed.undone, *_key(review)),
        )
        return changed

    def read(self, learner: str | None = None, base: str | None = None) -> list[Review]:
        """The reviews of a learner and of a base (None: of all), in the order in which they were written."""
        rows = self._connection.execute(
            f"SELECT {', '.join(_FIELDS)} FROM review"
            " WHERE (?1 IS NULL OR learner = ?1) AND (?2 IS NULL OR base = ?2) ORDER BY id",
            (learner, base),
        )
        return [_review(row) for row in rows]

    def add_all(self, reviews: Iterable[Review]) -> int:
        """Write those that aren't there yet, all or none; how many were."""
        with transaction(self._connection):
            before = self._connection.total_changes
            self._connection.executemany(_INSERT.replace("INSERT", "INSERT OR IGNORE", 1), map(_row, reviews))
            return self._connection.total_changes - before

    def forget(self, learner: str, base: str, fact: str | None = None) -> int:
        """Delete the reviews of a fact, or of all; how many there were."""
        found = self._connection.execute(
            "DELETE FROM review WHERE learner = ?1 AND base = ?2 AND (?3 IS NULL OR fact = ?3)",
            (learner, base, fact),
        ).rowcount
        self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")  # what is forgotten stays nowhere
        return found

    def close(self) -> None:
        """Close the database; what was recorded is there already."""
        self._connection.close()


_INSERT = f"INSERT INTO review ({', '.join(_FIELDS)}) VALUES ({', '.join('?' * len(_FIELDS))})"


def _row(review: Review) -> tuple[object, ...]:
    values = {name: getattr(review, name) for name in _FIELDS}
    values["reviewed"] = write_moment(review.reviewed)
    return tuple(values.values())


def _key(review: Review) -> tuple[str, str, str, str]:
    return review.learner, review.base, review.item, write_moment(review.reviewed)


def _review(row: tuple[object, ...]) -> Review:
    values = dict(zip(_FIELDS, row, strict=True))
    values["reviewed"] = datetime.fromisoformat(str(values["reviewed"]))
    for name in ("hinted", "scheduled", "undone"):
        values[name] = bool(values[name])
    return Review(**values)  # type: ignore[arg-type]


def write_moment(moment: datetime) -> str:
    """A moment as it is kept: ISO 8601 with microseconds and the offset from UTC."""
    return moment.isoformat(timespec="microseconds")


def open_reviews(folder: Path) -> ReviewLog:
    """The log in `folder`, which is proved writable first; the errors are those of `ReviewLog`."""
    log = ReviewLog(folder)
    try:
        with transaction(log._connection):  # a write that changes nothing
            log._connection.execute(f"PRAGMA user_version = {SCHEMA.version}")
    except BaseException:
        log.close()
        raise
    return log
