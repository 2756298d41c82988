"""The work of `factcli export`, once its options are read: items made, written in a form, and what didn't fit told."""

from __future__ import annotations

import os
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from factcli.cli import streams
from factcli.cli.choices import EXPORT_FORMS, ITEM_TYPES, LEVELS, choose_from, read_names, read_whole_number
from factcli.cli.default_base import open_base
from factcli.cli.exit_code import ExitCode
from factcli.cli.quiz_run import MOST_ITEMS, MOST_SEED
from factcli.cli.settings import Settings
from factcli.cli.topic import choose_topic
from factcli.errors import BaseError, InputError, MachineError, Place
from factcli.messages import _, current_language, ngettext

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcli.export.leftover import Exported
    from factcli.facts.factbase import FactBase
    from factcli.quiz.item import Item

BINARY = ("anki", "kahoot")
_STDOUT = "-"


@dataclass(frozen=True)
class Wanted:
    """Which items are asked for, in the words of the command line; an empty one is not asked for."""

    count: str = ""
    topic: str = ""
    types: str = ""
    level: str = ""
    seed: str = "0"


def run_export(
    settings: Settings, form: str, wanted: Wanted, *, output: str = _STDOUT, overwrite: bool = False
) -> ExitCode:
    """Write the items to `output`; those that the form can't hold are named on standard error, which is no failure.

    Raises InputError for a value that can't be taken, a file that exists, or when the form holds none of the items;
    BaseError when the base yields no item; MachineError for a missing extra or a file that can't be written.
    """
    choose_from("FORMAT", form, EXPORT_FORMS)
    _check_output(form, output, overwrite=overwrite)
    base = open_base(settings)
    seed = read_whole_number("--seed", wanted.seed, 0, MOST_SEED)
    items = _make_items(base, wanted, seed)
    exported = _write_form(form, items, base, seed, is_file=output != _STDOUT)
    _tell_left_out(exported, len(items), settings)
    if len(exported.left_out) == len(items):
        raise InputError(
            _("The form can hold none of the questions, so nothing was written."),
            _("Choose other types with --type, or another form."),
        )
    _write(exported.content, output)
    if output != _STDOUT and not settings.quiet:
        written = len(items) - len(exported.left_out)
        note = ngettext(
            "{count} question written to {file}.", "{count} questions written to {file}.", written
        )
        streams.write_note(note.format(count=written, file=output))
    return ExitCode.FINE


def _check_output(form: str, output: str, *, overwrite: bool) -> None:
    """Refuse what would be refused in the end before any work is done."""
    if output == _STDOUT:
        if form in BINARY and streams.is_terminal():
            raise InputError(
                _("{form} is no text, and a terminal can't show it.").format(form=form),
                _("Name a file with -o."),
            )
        return
    if Path(output).is_dir():
        raise InputError(_("{file} is a folder.").format(file=output), _("Name a file in it."))
    if not overwrite and Path(output).exists():
        raise InputError(
            _("{file} exists already.").format(file=output),
            _("Name another file, or replace it with --force."),
        )


def _make_items(base: FactBase, wanted: Wanted, seed: int) -> Sequence[Item]:
    from factcli.quiz.bank import every_item
    from factcli.quiz.generate import make_items
    from factcli.quiz.item import ItemType, Level

    types = [ItemType(name) for name in read_names("--type", wanted.types, ITEM_TYPES)]
    level = Level(choose_from("--level", wanted.level, LEVELS)) if wanted.level else None
    if wanted.topic:
        choose_topic(base, wanted.topic)
    language = current_language()
    if wanted.count or level:  # a level's wrong options are drawn for a paper only
        count = read_whole_number("--count", wanted.count or str(MOST_ITEMS), 1, MOST_ITEMS)
        items = make_items(base, count, seed, language=language, topic=wanted.topic, types=types, level=level)
    else:
        items = every_item(base, seed, language=language, topic=wanted.topic, types=types)
    if not items:
        raise BaseError(
            _("No question can be made from these facts."),
            _("Questions need facts with a subject, an attribute and a value, members or pairs."),
            Place(base.path),
        )
    return items


def _write_form(form: str, items: Sequence[Item], base: FactBase, seed: int, *, is_file: bool) -> Exported:
    from factcli.export.leftover import Exported

    try:
        match form:
            case "anki":
                from factcli.export.anki import write_anki

                return write_anki(items, base, moment=_moment())
            case "anki-text":
                from factcli.export.anki_text import write_anki_text

                return write_anki_text(items, base)
            case "moodle":
                from factcli.export.moodle import write_moodle

                return write_moodle(items, base)
            case "gift":
                from factcli.export.gift import write_gift

                return write_gift(items, base)
            case "aiken":
                from factcli.export.aiken import write_aiken

                return write_aiken(items, base)
            case "kahoot":
                from factcli.export.kahoot import write_kahoot

                return write_kahoot(items, base)
            case "csv":
                from factcli.render.quiz_table import items_csv

                # Spreadsheets take a file for UTF-8 only where this mark stands first.
                return Exported((items_csv(items) + "\n").encode("utf-8-sig" if is_file else "utf-8"))
            case "markdown":
                from factcli.render.quiz_markdown import paper_markdown

                return Exported((paper_markdown(items, base, seed, with_key=True) + "\n").encode())
            case _:
                from factcli.render.quiz_html import paper_html

                return Exported((paper_html(items, base, seed, with_key=True).rstrip("\n") + "\n").encode())
    except ModuleNotFoundError as missing:
        if missing.name not in ("genanki", "xlsxwriter"):
            raise
        raise MachineError(
            _("Writing for {form} needs {package}, which isn't installed.").format(
                form=form, package=missing.name
            ),
            _("Install it: pip install 'factcli[export]'"),
        ) from None


def _moment() -> float:
    """When the cards were changed: now, or what the variable for reproducible builds says."""
    given = os.environ.get("SOURCE_DATE_EPOCH", "")
    return (
        float(given) if given.isascii() and given.isdigit() and len(given) < 12 else float(int(time.time()))
    )


def _tell_left_out(exported: Exported, count: int, settings: Settings) -> None:
    if not exported.left_out:
        return
    for left in exported.left_out:
        streams.write_note(f"{left.item}: {left.why}")
    left_count = len(exported.left_out)
    note = ngettext(
        "{left} of {count} questions is left out.", "{left} of {count} questions are left out.", left_count
    )
    streams.write_note(note.format(left=left_count, count=count))


def _write(content: bytes, output: str) -> None:
    if output == _STDOUT:
        try:
            if streams.is_terminal() or not hasattr(sys.stdout, "buffer"):
                sys.stdout.write(content.decode())
            else:
                sys.stdout.flush()
                sys.stdout.buffer.write(content)
        except BrokenPipeError:
            streams.silence_output()
        return
    from factcli.store.file import replace_file
    from factcli.store.refusal import refusal_reason

    try:
        replace_file(Path(output), content)
    except OSError as error:
        raise MachineError(
            _("The file can't be written: {reason}.").format(reason=refusal_reason(error)),
            _("Name a file in a folder that you may write to."),
            Place(output),
        ) from None
