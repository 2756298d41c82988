"""`factcli class paper` and `class marks`: a class that answers on paper, with the same questions and the same report."""

from __future__ import annotations

import json
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from factcli.cli import streams
from factcli.cli.choices import read_whole_number
from factcli.cli.class_kept import now, open_log, saving
from factcli.cli.class_lesson import Rules, make_lesson
from factcli.cli.default_base import open_base
from factcli.cli.exit_code import ExitCode
from factcli.cli.quiz_run import MOST_SEED, Wish, wished_items
from factcli.cli.settings import Settings
from factcli.errors import InputError, MachineError, Place
from factcli.messages import _, ngettext

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcli.classroom.event import Event
    from factcli.classroom.forms import Forms
    from factcli.classroom.lesson import Enrolled
    from factcli.classroom.marks import Marks
    from factcli.classroom.room import Room

_MOST_FORMS = 4


def print_papers(
    settings: Settings, wish: Wish, forms: str, out: str, title: str, *, overwrite: bool
) -> ExitCode:
    """Write NAME.html (papers and answer cards), NAME-key.html and NAME.json, from which marks are read later.

    Raises InputError for a value that an option can't take and for files that exist, BaseError when the base yields no
    item, MachineError for files that can't be written.
    """
    from factcli.classroom.forms import make_forms
    from factcli.render.forms_html import Sheet, forms_html, weakness_line
    from factcli.render.json_text import encode_json
    from factcli.render.quiz_json import paper_object

    count = read_whole_number("--forms", forms, 1, _MOST_FORMS)
    name = Path(out.removesuffix(".html"))
    files = [name.with_name(name.name + end) for end in (".html", "-key.html", ".json")]
    for file in files:
        if file.exists() and not overwrite:
            raise InputError(
                _("The file {file} is there already.").format(file=file),
                _("Name another one with --out, or say --force."),
            )
    base, items, seed = wished_items(settings, wish)
    made = make_forms(items, count, seed)
    paper = paper_object(items, base, seed, with_key=True) | {"forms": count}
    contents = (
        forms_html(made, base, [Sheet.PAPER, Sheet.CARD], title),
        forms_html(made, base, [Sheet.KEY], title),
        encode_json(paper, indent=2) + "\n",
    )
    for file, content in zip(files, contents, strict=True):
        _write(file, content)
        streams.write_line(str(file))
    for weakness in made.weaknesses:
        streams.write_note(weakness_line(weakness))
    if not settings.quiet:
        streams.write_note(
            _("Print the first in a browser; the second is for you. Then: factcli class marks {file}").format(
                file=files[2]
            )
        )
    return ExitCode.FINE


def take_marks(settings: Settings, paper: str, marks: str) -> ExitCode:
    """Read a class's answers, keep them as a lesson like any other, and tell where its report is.

    Raises InputError for a paper or a line that can't be read; nothing is kept then.
    """
    from factcli.classroom.lesson import Mode
    from factcli.classroom.marks import read_marks
    from factcli.classroom.room import Room

    base = open_base(settings)
    forms = _read_forms(paper, settings)
    found = read_marks(_read_answers(marks, forms, settings), forms, marks)
    rules = Rules(scoring="flat", ranking="end")
    lesson = make_lesson(base, forms.items, forms.seed, rules, Mode.PAPER, quiet=settings.quiet)
    room = Room(replace(lesson, roster=_enrol(found)))
    events, unread = _play_paper(room, found)
    log = open_log()
    try:
        with saving(log):
            number = log.begin(room.lesson, now())
            log.append(number, 0, events, room.moment)
            log.end(number, now())
    finally:
        log.close()
    if unread:
        note = ngettext(
            "{count} answer is none to its question and counts as not given.",
            "{count} answers are none to their questions and count as not given.",
            unread,
        )
        streams.write_note(note.format(count=unread))
    told = ngettext(
        "{count} paper is marked as lesson {id}: `factcli class report {id}` shows it.",
        "{count} papers are marked as lesson {id}: `factcli class report {id}` shows them.",
        len(found),
    )
    streams.write_line(told.format(count=len(found), id=number))
    return ExitCode.FINE


def _write(file: Path, content: str) -> None:
    from factcli.store.file import replace_file
    from factcli.store.refusal import refusal_reason

    try:
        replace_file(file, content.encode("utf-8", "replace"))
    except OSError as error:
        raise MachineError(
            _("The file {file} can't be written: {reason}.").format(file=file, reason=refusal_reason(error)),
            _("Name another one with --out."),
        ) from error


def _read_forms(file: str, settings: Settings) -> Forms:
    """The forms that were printed, made again from what `class paper` wrote."""
    from factcli.classroom.forms import make_forms
    from factcli.cli.text_file import read_text_file
    from factcli.quiz.paper import read_paper

    text = read_text_file(file, quiet=True)
    items = read_paper(text, open_base(settings), file)
    row = json.loads(text)
    count, seed = row.get("forms"), row.get("seed")
    if not _is_whole(count, 1, _MOST_FORMS) or not _is_whole(seed, 0, MOST_SEED):
        raise InputError(
            _("The paper doesn't say how many forms were printed."),
            _("Give the .json file that `factcli class paper` wrote."),
            Place(file),
        )
    return make_forms(items, count, seed)


def _is_whole(value: object, least: int, most: int) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and least <= value <= most


def _read_answers(marks: str, forms: Forms, settings: Settings) -> str:
    """What the class answered: from a file, from standard input, or typed line by line."""
    from factcli.cli.text_file import read_text_file

    if marks != "-":
        return read_text_file(marks, quiet=settings.quiet)
    if sys.stdin is None:
        raise InputError(_("There is no standard input to read answers from."), _("Name a file."))
    if not sys.stdin.isatty():
        return sys.stdin.read()
    return _ask_answers(forms)


def _ask_answers(forms: Forms) -> str:
    """Lines typed by the teacher, each looked at as soon as it stands; an empty one ends."""
    from factcli.classroom.marks import read_marks
    from factcli.render.error_text import describe_error
    from factcli.terminal.prompt import ask_line

    streams.write_line(
        _("A line for each paper: NAME FORM ANSWERS, such as 张伟 A ABDC; an empty line ends.")
    )
    lines: list[str] = []
    while line := ask_line("> ", sys.stdin, sys.stdout):
        if not line.strip():
            break
        try:
            read_marks("\n".join([*lines, line]), forms)
        except InputError as fault:
            streams.write_line(describe_error(fault))
            continue
        lines.append(line)
    return "\n".join(lines)


def _play_paper(room: Room, found: Sequence[Marks]) -> tuple[list[Event], int]:
    """A lesson out of papers: everybody in, each question opened, answered and closed; how many answers were none."""
    from factcli.classroom.event import Reason, Refused
    from factcli.classroom.pupil import Credentials

    unread = 0
    events = [
        room.join(enrolled.name, Credentials(f"paper {place}", ""), 0, number=enrolled.number)
        for place, enrolled in enumerate(room.lesson.roster)
    ]
    everybody = frozenset(room.pupils)
    for question in range(len(room.lesson.questions)):
        events.append(room.go_on(0, everybody))
        for pupil, marks in enumerate(found, 1):
            if marks.answers[question]:
                try:
                    events.append(room.answer(pupil, question, marks.answers[question], 0))
                except Refused as refused:
                    if refused.reason is not Reason.UNREADABLE:
                        raise
                    unread += 1
        events.append(room.close(0))
    events += [room.go_on(0), room.go_on(0)]
    return events, unread


def _enrol(found: Sequence[Marks]) -> tuple[Enrolled, ...]:
    """The class list that the papers make; who has no number and shares a name is told apart by the paper's place."""
    from factcli.classroom.lesson import Enrolled
    from factcli.classroom.nickname import sameness

    names = [sameness(marks.name or marks.number) for marks in found]
    return tuple(
        Enrolled(
            marks.number or (f"#{place}" if names.count(names[place - 1]) > 1 else ""),
            marks.name or marks.number,
        )
        for place, marks in enumerate(found, 1)
    )
