"""`factcli class`: a lesson prepared, served and kept, from the first phone to the podium."""

from __future__ import annotations

import secrets
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from factcli.cli import streams
from factcli.cli.class_door import Door, Opened, open_door
from factcli.cli.class_kept import begin_lesson, close_lesson, data_folder, find_lesson, hold_lesson, open_log
from factcli.cli.class_lesson import Rules, make_lesson
from factcli.cli.exit_code import ExitCode
from factcli.cli.quiz_run import Wish, wished_items
from factcli.cli.settings import Settings
from factcli.messages import _

if TYPE_CHECKING:
    from starlette.types import ASGIApp

    from factcli.classroom.hub import Hub
    from factcli.classroom.log import ClassLog
    from factcli.classroom.pupil import Credentials
    from factcli.classroom.room import Room
    from factcli.classroom.serving import Serving

__all__ = ["Door", "Rules", "resume_class", "run_class"]


def run_class(settings: Settings, wish: Wish, rules: Rules, door: Door) -> ExitCode:
    """Make a lesson and play it with the phones in the room.

    Raises InputError for a value that an option can't take, BaseError when the base yields no item, MachineError
    where nothing can be kept or no phone be let in.
    """
    from factcli.classroom.lesson import Mode
    from factcli.classroom.room import Room
    from factcli.cli.class_preview import preview_lesson

    if rules.keyboard:
        return _run_on_keyboard(settings, wish, rules, door)
    rehearsed = rules.rehearsed
    base, items, seed = wished_items(settings, wish)
    lesson = make_lesson(base, items, seed, rules, Mode.PHONES, quiet=settings.quiet)
    log = open_log()
    try:
        with _closing_on_failure(open_door(door.host, door.port)) as opened:
            previewed = preview_lesson(lesson, base, wish, settings, door)
            if previewed is None:
                opened.listening.close()
                return ExitCode.FINE
            number = begin_lesson(log, previewed)
            return _play(Room(previewed), number, 0, log, opened, settings, door, rehearsed)
    finally:
        log.close()


def resume_class(settings: Settings, lesson: str, door: Door) -> ExitCode:
    """Take a lesson up again where its log ends; the errors are those of `run_class`."""
    from factcli.classroom.lesson import Mode

    log = open_log()
    try:
        kept = find_lesson(log, lesson, open_only=True)
        room = log.room(kept.id)
        assert room is not None
        if room.lesson.mode is Mode.KEYBOARD:
            return _play_keyboard(room, kept.id, len(log.events(kept.id)), log, settings, in_turns=False)
        with _closing_on_failure(open_door(door.host, door.port or "")) as opened:
            return _play(room, kept.id, len(log.events(kept.id)), log, opened, settings, door, 0)
    finally:
        log.close()


def _run_on_keyboard(settings: Settings, wish: Wish, rules: Rules, door: Door) -> ExitCode:
    from dataclasses import replace

    from factcli.classroom.buzzer import FEWEST_TEAMS
    from factcli.classroom.lesson import Mode
    from factcli.classroom.room import Room
    from factcli.cli.class_preview import preview_lesson

    rules.check_keyboard()
    base, items, seed = wished_items(settings, wish)
    teams = rules.teams or str(FEWEST_TEAMS)
    lesson = make_lesson(base, items, seed, replace(rules, teams=teams), Mode.KEYBOARD, quiet=settings.quiet)
    log = open_log()
    try:
        previewed = preview_lesson(lesson, base, wish, settings, door)
        if previewed is None:
            return ExitCode.FINE
        number = begin_lesson(log, previewed)
        return _play_keyboard(Room(previewed), number, 0, log, settings, in_turns=rules.turns)
    finally:
        log.close()


def _play_keyboard(
    room: Room, number: int, written: int, log: ClassLog, settings: Settings, *, in_turns: bool
) -> ExitCode:
    from factcli.cli.class_keyboard import play_on_keyboard

    with hold_lesson(log, number):
        play_on_keyboard(room, number, written, log, settings, in_turns=in_turns)
    return close_lesson(room, number, log)


def _play(
    room: Room,
    number: int,
    written: int,
    log: ClassLog,
    opened: Opened,
    settings: Settings,
    door: Door,
    rehearsed: int,
) -> ExitCode:
    """Serve a room and let the teacher lead it, until it has ended or is left."""
    from factcli.cli.class_host import lead_class

    with hold_lesson(log, number), _served(room, number, written, opened, door) as serving:
        if rehearsed:
            serving.call(_rehearse(serving.hub, rehearsed, room.lesson.seed))
        lead_class(serving, opened, settings, plain=door.plain)
    return close_lesson(room, number, log)


@contextmanager
def _served(room: Room, number: int, written: int, opened: Opened, door: Door) -> Iterator[Serving[Hub]]:
    """A room's server while the block runs."""
    from factcli.classroom.committer import Committer
    from factcli.classroom.guard import Limits
    from factcli.classroom.hub import Hub
    from factcli.classroom.log import open_class_log
    from factcli.classroom.server import make_app
    from factcli.classroom.serving import Serving, raise_file_limit

    folder = data_folder()
    committer = Committer(lambda: open_class_log(folder), number, written)

    def make() -> tuple[Hub, ASGIApp]:
        hub = Hub(room, committer, clock=_clock, new_credentials=_draw_credentials)
        hosts = frozenset(["localhost", door.host.lower()] if door.host else ["localhost"])
        url = opened.urls(room.lesson.code)[0]
        return hub, make_app(hub, Limits(), hosts=hosts, is_public=door.is_public, join_url=url)

    serving = Serving(make, opened.listening, raise_file_limit())
    serving.start()
    try:
        if written:
            serving.call(serving.hub.move(room.resume)).result()
        yield serving
    finally:
        serving.stop()
        if not committer.close():
            streams.write_note(
                _("The last answers could not be saved: {reason}.").format(reason=committer.trouble)
            )


@contextmanager
def _closing_on_failure(opened: Opened) -> Iterator[Opened]:
    try:
        yield opened
    except BaseException:
        opened.listening.close()
        raise


async def _rehearse(hub: Hub, count: int, seed: int) -> None:
    from factcli.classroom.lesson import Enrolled
    from factcli.classroom.rehearsal import rehearse
    from factcli.quiz.draw import Draw

    made = tuple(Enrolled("", _("Pupil {number}").format(number=number)) for number in range(1, count + 1))
    cast = (hub.room.lesson.roster or made)[:count]
    await rehearse(hub, cast, Draw(seed, "rehearsal"))


def _clock() -> int:
    return time.monotonic_ns() // 1_000_000


def _draw_credentials() -> Credentials:
    from factcli.classroom.pupil import Credentials

    return Credentials(secrets.token_urlsafe(16), f"{secrets.randbelow(10_000):04}")
