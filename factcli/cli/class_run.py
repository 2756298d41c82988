"""`factcli class`: a lesson prepared, served and kept, from the first phone to the podium."""

from __future__ import annotations

import secrets
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, closing, contextmanager
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
    from factcli.facts.factbase import FactBase
    from factcli.quiz.item import Item

__all__ = ["Door", "Rules", "resume_class", "run_class"]


def run_class(settings: Settings, wish: Wish, rules: Rules, door: Door) -> ExitCode:
    """Make a lesson and play it with the phones in the room.

    Raises InputError for a value that an option can't take, BaseError when the base yields no item, MachineError
    where nothing can be kept or no phone be let in.
    """
    rules.check()
    base, items, seed = wished_items(settings, wish)
    return start_lesson(settings, base, items, seed, wish, rules, door)


def start_lesson(
    settings: Settings,
    base: FactBase,
    items: Sequence[Item],
    seed: int,
    wish: Wish,
    rules: Rules,
    door: Door,
) -> ExitCode:
    """Let the teacher look through the items, then play them on phones or on one keyboard.

    Raises what `run_class` does, but for what makes the items.
    """
    from factcli.classroom.lesson import Mode
    from factcli.classroom.room import Room
    from factcli.cli.class_preview import preview_lesson

    mode = Mode.KEYBOARD if rules.keyboard else Mode.PHONES
    lesson = make_lesson(base, items, seed, rules, mode, quiet=settings.quiet)
    log = open_log()
    try:
        with ExitStack() as on_failure:
            opened = None if rules.keyboard else open_door(door.host, door.port)
            if opened is not None:
                on_failure.callback(opened.listening.close)
            previewed = preview_lesson(lesson, base, wish, settings, door)
            if previewed is None:
                return ExitCode.FINE
            room, number = Room(previewed), begin_lesson(log, previewed)
            if opened is None:
                return _play_keyboard(room, number, 0, log, settings, in_turns=rules.turns)
            return _play(room, number, 0, log, opened, settings, door, rules.rehearsed)
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
        opened = open_door(door.host, door.port)
        with closing(opened.listening):
            return _play(room, kept.id, len(log.events(kept.id)), log, opened, settings, door, 0)
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
