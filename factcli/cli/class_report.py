"""`factcli class report`, `list` and `forget`: lessons looked at, and taken off this machine."""

from __future__ import annotations

import sys
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from factcli.cli import streams
from factcli.cli.choices import REPORT_FORMS, TEXT_OR_JSON, choose_from, read_whole_number
from factcli.cli.class_kept import find_lesson, hold_lesson, now, open_log, saving
from factcli.cli.exit_code import ExitCode
from factcli.cli.screen import Screen
from factcli.cli.settings import Settings
from factcli.errors import InputError, MachineError, Place
from factcli.messages import _, ngettext
from factcli.text.normalize import normalize

if TYPE_CHECKING:
    from factcli.classroom.log import ClassLog, Kept
    from factcli.classroom.report import Report

_MOST_DAYS = 36_500
_TO_FILE = ("html", "xlsx")
"""These are no reading for a terminal."""


def show_report(settings: Settings, lesson: str, form: str, out: str) -> ExitCode:
    """Write the report of a lesson, the last one by default, to standard output or a file.

    Raises InputError for an unknown lesson or form, MachineError for a missing extra or a file that can't be written.
    """
    choose_from("--format", form, REPORT_FORMS)
    if form == "xlsx" and not out:
        raise InputError(_("A spreadsheet goes into a file."), _("Name one with --out."))
    log = open_log()
    try:
        report = load_report(log, lesson)
        content = _content(report, form, settings, is_file=bool(out))
        if not out:
            streams.write_line(content.decode("utf-8").removeprefix("\ufeff").rstrip("\n"))
            return ExitCode.FINE
        with saving(log):
            log.note_report(
                report.id, Path(out)
            )  # first: a file that nobody remembers could not be forgotten
    finally:
        log.close()
    _write(Path(out), content)
    streams.write_note(_("The report is written to {file}.").format(file=out))
    return ExitCode.FINE


def load_report(log: ClassLog, lesson: str) -> Report:
    """The report of a lesson by its id in the words of the command line; raises InputError for an unknown one."""
    from factcli.classroom.report import make_report

    kept = find_lesson(log, lesson)
    room = log.room(kept.id)
    assert room is not None
    return make_report(room, kept.id, kept.started)


def list_lessons(settings: Settings, form: str) -> ExitCode:
    """Write every lesson that is kept, the newest first."""
    choose_from("--format", form, TEXT_OR_JSON)
    log = open_log()
    try:
        lessons = log.lessons()
    finally:
        log.close()
    if form == "json":
        from factcli.render.json_text import encode_json

        rows = [
            {
                "id": kept.id,
                "started": kept.started.isoformat(timespec="seconds"),
                "title": kept.title,
                "mode": kept.mode,
                "pupils": kept.pupils,
                "ended": kept.ended.isoformat(timespec="seconds") if kept.ended else None,
            }
            for kept in lessons
        ]
        found = {"version": 1, "lessons": rows}
        streams.write_line(encode_json(found, ascii_only=not streams.encodes_everything(), indent=2))
        return ExitCode.FINE
    if not lessons:
        streams.write_line(_("There is no lesson yet."))
    for kept in lessons:
        streams.write_line(_line(kept))
    return ExitCode.FINE


def forget_lessons(settings: Settings, lesson: str, older_than: str, *, is_sure: bool) -> ExitCode:
    """Delete a lesson, or all that are older than so many days, with the reports written about them; asks first."""
    if bool(lesson) == bool(older_than):
        raise InputError(_("Name a lesson to forget, or say --older-than."))
    log = open_log()
    try:
        if lesson:
            chosen = [find_lesson(log, lesson)]
        else:
            days = read_whole_number("--older-than", older_than, 0, _MOST_DAYS)
            chosen = [kept for kept in log.lessons() if kept.started < now() - timedelta(days=days)]
        for kept in chosen:
            streams.write_line(_line(kept))
        if not chosen or not (is_sure or _is_agreed()):
            streams.write_note(_("Nothing was deleted."))
            return ExitCode.FINE
        for kept in chosen:
            _forget(log, kept)
    finally:
        log.close()
    told = ngettext("{count} lesson is deleted.", "{count} lessons are deleted.", len(chosen))
    streams.write_line(told.format(count=len(chosen)))
    return ExitCode.FINE


def _forget(log: ClassLog, kept: Kept) -> None:
    with hold_lesson(log, kept.id), saving(log):
        for path in log.reports(kept.id):
            try:
                path.unlink()
            except FileNotFoundError:
                continue
            except OSError:
                streams.write_note(_("This report could not be deleted: {file}").format(file=path))
            else:
                streams.write_note(_("Deleted too: {file}").format(file=path))
        log.forget(kept.id)


def _line(kept: Kept) -> str:
    from factcli.render.report_wording import mode_word
    from factcli.render.wording import clean

    state = "" if kept.ended else _(", can be taken up again")
    pupils = ngettext("{count} pupil", "{count} pupils", kept.pupils).format(count=kept.pupils)
    return _("{id}. {moment}  {title}  {pupils} {mode}{state}").format(
        id=kept.id,
        moment=kept.started.strftime("%Y-%m-%d %H:%M"),
        title=clean(kept.title, 60),
        pupils=pupils,
        mode=mode_word(kept.mode),
        state=state,
    )


def _content(report: Report, form: str, settings: Settings, *, is_file: bool) -> bytes:
    match form:
        case "html":
            from factcli.render.report_html import report_html

            return report_html(report).encode("utf-8", "replace")
        case "csv":
            from factcli.render.report_table import report_csv

            return (report_csv(report) + "\n").encode("utf-8-sig" if is_file else "utf-8", "replace")
        case "json":
            from factcli.render.json_text import encode_json
            from factcli.render.report_json import report_object

            ascii_only = not is_file and not streams.encodes_everything()
            return (encode_json(report_object(report), ascii_only=ascii_only, indent=2) + "\n").encode()
        case "xlsx":
            return _sheet(report)
    from factcli.render.report_text import describe_report

    screen = Screen(settings)
    color = screen.color and not is_file
    text = describe_report(report, width=screen.width, color=color, ascii_only=screen.ascii_only)
    return (text + "\n").encode("utf-8", "replace")


def _sheet(report: Report) -> bytes:
    from factcli.export.report_sheet import write_report_sheet
    from factcli.render.report_table import answer_table, pupil_table, question_table

    tables = {
        _("Questions"): question_table(report),
        _("Pupils"): pupil_table(report),
        _("Answers"): answer_table(report),
    }
    try:
        return write_report_sheet(report, tables)
    except ImportError as missing:
        if missing.name != "xlsxwriter":
            raise
        raise MachineError(
            _("Writing for {form} needs {package}, which isn't installed.").format(
                form="xlsx", package=missing.name
            ),
            _("Install it: pip install 'factcli[export]'"),
        ) from None


def _write(file: Path, content: bytes) -> None:
    from factcli.store.file import replace_file
    from factcli.store.refusal import refusal_reason

    try:
        replace_file(file, content)
    except OSError as error:
        raise MachineError(
            _("The file {file} can't be written: {reason}.").format(file=file, reason=refusal_reason(error)),
            _("Name another one with --out."),
            Place(str(file)),
        ) from error


def _is_agreed() -> bool:
    from factcli.terminal.prompt import ask_line

    if sys.stdin is None:
        return False
    answer = ask_line(_("Delete this for good? (y/N) "), sys.stdin, sys.stdout)
    return normalize(answer or "").text.strip() in ("y", "yes", "是", "好", "对")
