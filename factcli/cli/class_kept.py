"""Lessons that are kept: where they lie, begun, found again, held while they are played, and closed."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import TYPE_CHECKING

from factcli.cli import streams
from factcli.cli.exit_code import ExitCode
from factcli.errors import InputError, MachineError, Place
from factcli.messages import _

if TYPE_CHECKING:
    from pathlib import Path

    from factcli.classroom.lesson import Lesson
    from factcli.classroom.log import ClassLog, Kept
    from factcli.classroom.room import Room


def open_log() -> ClassLog:
    """The log of classes in this person's folder; raises MachineError where nothing can be kept."""
    import sqlite3

    from factcli.classroom.log import open_class_log
    from factcli.store.refusal import refusal_reason

    folder = data_folder()
    try:
        return open_class_log(folder)
    except (OSError, sqlite3.Error) as error:
        raise MachineError(
            _("Nothing can be written there: {reason}.").format(reason=refusal_reason(error)),
            _("Name another folder in FACTCLI_DATA."),
            Place(str(folder)),
        ) from error


def begin_lesson(log: ClassLog, lesson: Lesson) -> int:
    """Keep a lesson that starts; its id. Raises MachineError where the disk refuses."""
    with saving(log):
        return log.begin(lesson, now())


@contextmanager
def saving(log: ClassLog) -> Iterator[None]:
    """Writing to the log inside; raises MachineError where the disk refuses."""
    import sqlite3

    from factcli.store.refusal import refusal_reason

    try:
        yield
    except (OSError, sqlite3.Error) as error:
        raise MachineError(
            _("Nothing can be saved now: {reason}.").format(reason=refusal_reason(error)),
            _("What was saved before is there; make room, then `factcli class resume`."),
            Place(str(log.path)),
        ) from error


def data_folder() -> Path:
    """Where a class is kept; raises MachineError where no place is known."""
    from factcli.store.folders import find_data_folder

    folder = find_data_folder(os.environ, sys.platform)
    if folder is None:
        raise MachineError(
            _("No folder for saved answers is known, and a class needs one."), _("Name one in FACTCLI_DATA.")
        )
    return folder


def find_lesson(log: ClassLog, wished: str, *, open_only: bool = False) -> Kept:
    """The lesson with an id in the words of the command line, the last one where it is empty; raises InputError.

    A lesson that nobody came to is the last one only where it can be taken up, or there is no other.
    """
    lessons = [kept for kept in log.lessons() if not (open_only and kept.ended)]
    if not wished and not open_only:
        lessons = [kept for kept in lessons if kept.pupils] or lessons
    if wished:
        lessons = [kept for kept in lessons if str(kept.id) == wished.strip().removeprefix("#")]
    if not lessons:
        message = _("There is no lesson {id}.").format(id=wished) if wished else _("There is no lesson yet.")
        if open_only:
            message = _("There is no lesson that could be taken up again.")
        raise InputError(message, _("`factcli class list` shows the lessons."))
    return lessons[0]


def now() -> datetime:
    """This moment, with its offset from UTC."""
    return datetime.now().astimezone()


@contextmanager
def hold_lesson(log: ClassLog, number: int) -> Iterator[None]:
    """A lesson while nobody else plays it; raises MachineError where somebody does."""
    from factcli.store.lock import HeldError, hold_alone

    try:
        with hold_alone(log.path.with_name(f"class-{number}")):
            yield
    except HeldError as held:
        raise MachineError(
            _("Lesson {id} is being played in another terminal (process {process}).").format(
                id=number, process=held.holder
            ),
            _("Go on there, or end it first."),
        ) from None


def close_lesson(room: Room, number: int, log: ClassLog) -> ExitCode:
    """Note that a lesson has ended, if it has, and tell how to get at it."""
    from factcli.classroom.room import Phase

    if room.phase is Phase.ENDED:
        log.end(number, now())
        streams.write_note(_("Lesson {id} is kept: `factcli class report` shows it.").format(id=number))
    else:
        streams.write_note(
            _("Lesson {id} is kept: `factcli class resume` goes on with it.").format(id=number)
        )
    return ExitCode.FINE
