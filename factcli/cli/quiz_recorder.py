"""Answers on their way to disk: saved before they are acknowledged, or said once that they are not."""

import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Protocol

from factcli.messages import _
from factcli.quiz.grade import Grade
from factcli.quiz.item import Item
from factcli.quiz.progress import SKIPPED, AnswerLog, Played, open_log
from factcli.store.refusal import refusal_reason


class AnswerKeeper(Protocol):
    """What a player tells of each answer; `takes_rating` says that a person may rate answers by hand."""

    takes_rating: bool

    @property
    def saved_count(self) -> int:
        """How many answers stand on disk."""

    def start_clock(self) -> None:
        """An item is shown now."""

    def save(self, item: Item, text: str, grade: Grade | None, *, hinted: bool = False) -> None:
        """Put an answer (no grade: a skip) on disk."""

    def undo(self) -> None:
        """Take the last answer back."""

    def rate(self, rating: int) -> None:
        """Rate the last answer, 1 to 4."""

    def take_note(self) -> str:
        """What has to be said, once."""

    def close(self) -> None:
        """Close what was opened."""


class Recorder:
    """Saves each answer when it is given. `note` says, until it is taken, why nothing is saved (any more)."""

    takes_rating = False

    def __init__(self, folder: Path | None, played: Played) -> None:
        self._log: AnswerLog | None = None
        self._note = ""
        self._turn = self.saved_count = 0
        self._turns: list[int] = []
        self._shown = time.monotonic()
        if folder is None:
            self._note = _("No folder for saved answers is known (set FACTCLI_DATA): this quiz is not saved.")
            return
        try:
            self._log = open_log(folder, played, _now())
        except (OSError, sqlite3.Error):
            self._note = _("Nothing can be written in {folder}: this quiz is not saved.").format(
                folder=folder
            )

    def start_clock(self) -> None:
        """An item is shown now; its answer counts the seconds from here."""
        self._shown = time.monotonic()

    def save(self, item: Item, text: str, grade: Grade | None, *, hinted: bool = False) -> None:
        """Put an answer (no grade: a skip) on disk; when this returns it is there, or `note` tells otherwise."""
        turn, self._turn = self._turn, self._turn + 1
        self._turns.append(turn)
        if self._log is None:
            return
        outcome = SKIPPED if grade is None else grade.outcome.value
        seconds = time.monotonic() - self._shown
        with self._noting():
            self._log.record(turn, item, text, outcome, _now(), seconds, hinted=hinted)
            self.saved_count += 1

    def undo(self) -> None:
        """Take the last answer back; it stays on disk, marked."""
        turn = self._turns.pop()
        if self._log is not None:
            with self._noting():
                self._log.undo(turn, _now())
                self.saved_count -= 1

    def rate(self, rating: int) -> None:
        """A quiz's answers are rated by nobody."""

    @contextmanager
    def _noting(self) -> Iterator[None]:
        """Once the disk refuses, say so and save no more."""
        try:
            yield
        except (OSError, sqlite3.Error) as error:
            self.close()
            self._note = _("From here on answers can't be saved: {reason}.").format(
                reason=refusal_reason(error)
            )

    def take_note(self) -> str:
        """What has to be said about saving, once."""
        note, self._note = self._note, ""
        return note

    def close(self) -> None:
        """Close the log."""
        if self._log is not None:
            self._log.close()
            self._log = None


def _now() -> datetime:
    return datetime.now().astimezone()
