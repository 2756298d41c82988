"""`factcli quiz`: questions made from the facts, played alone or printed."""

from __future__ import annotations

import os
import random
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

from factcli.cli import streams
from factcli.cli.choices import (
    ITEM_TYPES,
    LEVELS,
    QUIZ_COUNT,
    QUIZ_FORMS,
    choose_from,
    read_names,
    read_whole_number,
)
from factcli.cli.color import wants_color
from factcli.cli.default_base import open_base
from factcli.cli.exit_code import ExitCode
from factcli.cli.settings import Settings
from factcli.cli.topic import choose_topic
from factcli.errors import BaseError, InputError, Place
from factcli.messages import _, current_language, ngettext

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from factcli.cli.quiz_recorder import AnswerKeeper
    from factcli.facts.factbase import FactBase
    from factcli.quiz.item import Item, ItemType
    from factcli.quiz.session import Session

MOST_ITEMS = 1000
MOST_SECONDS = 3600
MOST_SEED = 10**18
_DRAWN_SEEDS = 10**6
"""A seed that nobody chose is below this, so that it can be read out and typed again."""


@dataclass(frozen=True)
class Wish:
    """What is asked for, in the words of the command line; an empty one is not asked for."""

    count: str = QUIZ_COUNT
    topic: str = ""
    types: str = ""
    level: str = ""
    seed: str = ""
    missed: bool = False
    paper: str = ""


@dataclass(frozen=True)
class Manner:
    """How a quiz is played: line by line, without a word till the end, with credit for what is partly right.

    `time` is how many seconds an answer may take, in the words of the command line; empty: as many as one likes.
    """

    plain: bool = False
    exam: bool = False
    partial: bool = False
    time: str = ""

    @property
    def seconds(self) -> int:
        """The seconds that an answer may take, 0 without a limit; raises InputError for anything else."""
        return read_whole_number("--time", self.time, 1, MOST_SECONDS) if self.time else 0


def run_quiz(
    settings: Settings,
    wish: Wish,
    manner: Manner,
    *,
    as_print: bool = False,
    form: str = "text",
    with_key: bool = False,
) -> ExitCode:
    """Make items from the base, then print them or play them on standard input and output.

    Raises InputError for a value that an option can't take, BaseError when the base yields no item, and
    MachineError when the file of saved answers can't be used by this program.
    """
    choose_from("--format", form, QUIZ_FORMS)
    if not as_print and (with_key or form != "text"):
        option = "--key" if with_key else "--format"
        raise InputError(_("{option} goes with --print only.").format(option=option), _("Add --print."))
    seconds = manner.seconds
    if seconds and as_print:
        raise InputError(
            _("{option} doesn't go with --print.").format(option="--time"), _("Leave one of them out.")
        )
    base, items, seed = wished_items(settings, wish)
    if as_print:
        _print_items(items, base, seed, form, with_key=with_key)
    else:
        _play(items, base, seed, settings, manner)
    return ExitCode.FINE


def wished_items(settings: Settings, wish: Wish) -> tuple[FactBase, Sequence[Item], int]:
    """The base, the items that are asked for, and the seed that drew them; fewer than wished are noted.

    The errors are those of `run_quiz`.
    """
    count = read_whole_number("--count", wish.count, 1, MOST_ITEMS)
    is_drawn = wish.seed == ""
    seed = (
        random.randrange(_DRAWN_SEEDS) if is_drawn else read_whole_number("--seed", wish.seed, 0, MOST_SEED)
    )
    base = open_base(settings)
    items = _make_items(base, wish, count, seed)
    if not wish.paper and len(items) < count and not settings.quiet:
        note = ngettext(
            "Only {count} question can be made.", "Only {count} questions can be made.", len(items)
        )
        streams.write_note(note.format(count=len(items)))
    return base, items, seed


def _make_items(base: FactBase, wish: Wish, count: int, seed: int) -> Sequence[Item]:
    from factcli.quiz.generate import make_items
    from factcli.quiz.item import ItemType, Level

    types = [ItemType(name) for name in read_names("--type", wish.types, ITEM_TYPES)]
    level = Level(choose_from("--level", wish.level, LEVELS)) if wish.level else None
    if wish.topic:
        choose_topic(base, wish.topic)
    if wish.paper:
        return _read_paper(base, wish)
    if wish.missed:
        items = _make_missed(base, types, wish.topic, count, seed)
    else:
        items = make_items(
            base, count, seed, language=current_language(), topic=wish.topic, types=types, level=level
        )
    if not items:
        raise BaseError(
            _("No question can be made from these facts."),
            _("Questions need facts with a subject, an attribute and a value, members or pairs."),
            Place(base.path),
        )
    return items


def _read_paper(base: FactBase, wish: Wish) -> Sequence[Item]:
    """The items of a printed file; raises InputError where the file can't be played or other items are wished too."""
    from factcli.cli.text_file import read_text_file
    from factcli.quiz.paper import read_paper

    other = {
        "--topic": wish.topic,
        "--type": wish.types,
        "--level": wish.level,
        "--missed": wish.missed,
        "--count": wish.count != QUIZ_COUNT,
    }
    for option, is_given in other.items():
        if is_given:
            raise InputError(
                _("{option} doesn't go with --paper.").format(option=option), _("Leave one of them out.")
            )
    return read_paper(read_text_file(wish.paper, quiet=True), base, wish.paper)


def _make_missed(
    base: FactBase, types: Sequence[ItemType], topic: str, count: int, seed: int
) -> Sequence[Item]:
    """The items that were missed when they were last asked; raises InputError where there are none."""
    from factcli.quiz.one_item import remake_items
    from factcli.quiz.progress import find_missed
    from factcli.store.folders import find_data_folder

    folder = find_data_folder(os.environ, sys.platform)
    ids = find_missed(folder, base.name) if folder else []
    items = [
        item
        for item in remake_items(base, ids, seed, language=current_language())
        if (not types or item.type in types) and (not topic or item.fact.topic == topic)
    ]
    if not items:
        raise InputError(
            _("Nothing of this base was missed when it was last asked."), _("Leave --missed out to play on.")
        )
    return items[:count]


def _print_items(items: Sequence[Item], base: FactBase, seed: int, form: str, *, with_key: bool) -> None:
    if form == "json":
        from factcli.render.json_text import encode_json
        from factcli.render.quiz_json import paper_object

        paper = paper_object(items, base, seed, with_key=with_key)
        streams.write_line(encode_json(paper, ascii_only=not streams.encodes_everything(), indent=2))
        return
    if form == "markdown":
        from factcli.render.quiz_markdown import paper_markdown

        streams.write_line(paper_markdown(items, base, seed, with_key=with_key))
        return
    if form == "html":
        from factcli.render.quiz_html import paper_html

        streams.write_line(paper_html(items, base, seed, with_key=with_key).rstrip("\n"))
        return
    from factcli.render.quiz_text import paper_text

    streams.write_line(paper_text(items, base, seed, with_key=with_key))


def _play(items: Sequence[Item], base: FactBase, seed: int, settings: Settings, manner: Manner) -> None:
    from factcli.cli.quiz_recorder import Recorder
    from factcli.quiz.progress import Played
    from factcli.quiz.session import new_session
    from factcli.store.folders import find_data_folder

    played = Played(base.label, base.digest, str(seed), current_language(), base.name)
    recorder = Recorder(find_data_folder(os.environ, sys.platform), played)
    play_session(new_session(items), base, recorder, settings, manner)


def play_session(
    session: Session,
    base: FactBase,
    recorder: AnswerKeeper,
    settings: Settings,
    manner: Manner,
    more: Callable[[Session], Session] | None = None,
) -> None:
    """Play a session on the screen, or by lines where none can be drawn, then write how it went.

    Where there is `more`, that gives the session its next item as its items run out. Raises InputError where there is
    no input to read from.
    """
    from factcli.render.quiz_text import summary_text
    from factcli.terminal.screen import Screen, can_play

    if sys.stdin is None:
        raise InputError(_("There is no standard input to read answers from."), _("Use --print instead."))
    try:
        if not manner.plain and can_play(sys.stdin, sys.stdout, os.environ):
            from factcli.cli.quiz_screen import ScreenPlayer
            from factcli.render.quiz_terminal import Canvas, draw_summary

            color, ascii_only = (
                wants_color(settings.color, os.environ, True),
                not streams.encodes_everything(),
            )
            with Screen(sys.stdin, sys.stdout) as screen:
                player = ScreenPlayer(
                    session,
                    base,
                    recorder,
                    screen,
                    more=more,
                    is_exam=manner.exam,
                    partial=manner.partial,
                    seconds=manner.seconds,
                    color=color,
                    ascii_only=ascii_only,
                )
                player.play()
            canvas = Canvas(screen.size[0], color=color, ascii_only=ascii_only)
            closing = draw_summary(player.session, base, canvas, partial=manner.partial)
        else:
            from factcli.cli.quiz_lines import play_by_lines

            session = play_by_lines(
                session, base, recorder, more=more, is_exam=manner.exam, seconds=manner.seconds
            )
            closing = summary_text(session, base, partial=manner.partial)
    except KeyboardInterrupt:
        saved = recorder.saved_count
        if saved:
            note = ngettext("{count} answer is saved.", "{count} answers are saved.", saved)
            streams.write_note("\n" + note.format(count=saved))
        raise
    finally:
        recorder.close()
    streams.write_line(closing)
