"""`factcli study`: cards asked when they are due, and the learner's reviews looked after."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from factcli.cli import streams
from factcli.cli.choices import STUDY_LIMIT, STUDY_NEW, TEXT_OR_JSON, choose_from, read_whole_number
from factcli.cli.default_base import open_base
from factcli.cli.exit_code import ExitCode
from factcli.cli.settings import Settings
from factcli.cli.topic import choose_topic
from factcli.errors import InputError, MachineError, Place
from factcli.messages import _, current_language, ngettext
from factcli.store.folders import find_data_folder
from factcli.store.refusal import refusal_reason
from factcli.text.normalize import normalize

if TYPE_CHECKING:
    from datetime import datetime

    from factcli.quiz.session import Session
    from factcli.quiz.study.course import Course
    from factcli.quiz.study.review import ReviewLog

_MOST = 10_000
_LONGEST_NAME = 40


@dataclass(frozen=True)
class Plan:
    """What is studied, in the words of the command line."""

    learner: str = ""
    topic: str = ""
    new: str = STUDY_NEW
    limit: str = STUDY_LIMIT
    ahead: bool = False
    cram: bool = False
    grade: bool = False
    plain: bool = False
    lesson: str = ""
    pupil: str = ""


def run_study(settings: Settings, plan: Plan) -> ExitCode:
    """Ask the cards that are due, then new ones; each review is on disk before it is acknowledged.

    Raises InputError for a value that an option can't take, MachineError where nothing can be saved.
    """
    from factcli.cli.quiz_run import Manner, play_session
    from factcli.cli.study_recorder import StudyRecorder, now
    from factcli.quiz.session import new_session
    from factcli.quiz.study.course import Course, Limits, Mode

    limits = Limits(
        read_whole_number("--new", plan.new, 0, _MOST), read_whole_number("--limit", plan.limit, 0, _MOST)
    )
    if plan.ahead and plan.cram:
        raise InputError(_("--ahead and --cram don't go together."), _("Leave one of them out."))
    mode = Mode.CRAM if plan.cram else Mode.AHEAD if plan.ahead else Mode.DUE
    learner = read_learner(plan.learner)
    base = open_base(settings)
    if plan.topic:
        choose_topic(base, plan.topic)
    only = _missed_facts(plan)
    log = open_log()
    course = Course(
        base,
        log.read(learner, base.name),
        language=current_language(),
        learner=learner,
        limits=limits,
        topic=plan.topic,
        mode=mode,
        only=only,
    )
    recorder = StudyRecorder(
        log,
        course,
        base=base.name,
        learner=learner,
        scheduled=mode is not Mode.CRAM,
        takes_rating=plan.grade,
    )

    def more(session: Session) -> Session:
        if log.has_news():  # the same learner studies in another terminal as well
            course.catch_up(log.read(learner, base.name))
        item = course.next_item(now())
        if item is None:
            return session
        recorder.tell_change(item)
        return session.append(item, course.count_left(now()))

    first = more(new_session([]))
    if first.current is None:
        log.close()
        streams.write_line(_nothing_due(course, now()))
        return ExitCode.FINE
    play_session(first, base, recorder, settings, Manner(plain=plan.plain), more)
    if follows := _what_follows(course, now()):
        streams.write_line(follows)
    return ExitCode.FINE


def _missed_facts(plan: Plan) -> frozenset[str] | None:
    """The facts that a class, or one of its pupils, missed; None where none is asked for. Raises InputError."""
    if not plan.lesson:
        if plan.pupil:
            raise InputError(_("--pupil goes with --from-class only."), _("Add --from-class."))
        return None
    from factcli.classroom.report import find_missed
    from factcli.cli import class_kept
    from factcli.cli.class_report import load_report

    log = class_kept.open_log()
    try:
        report = load_report(log, plan.lesson)
    finally:
        log.close()
    try:
        missed = frozenset(item.fact.id for item in find_missed(report, plan.pupil))
    except LookupError:
        raise InputError(
            _("“{name}” was not in lesson {id}.").format(name=plan.pupil[:60], id=report.id),
            _("`factcli class report {id}` shows who was.").format(id=report.id),
        ) from None
    if not missed:
        raise InputError(_("Nothing was missed in lesson {id}.").format(id=report.id))
    return missed


def open_log() -> ReviewLog:
    """The reviews in the learner's folder; raises MachineError where nothing can be saved."""
    import sqlite3

    from factcli.quiz.study.review import open_reviews

    folder = find_data_folder(os.environ, sys.platform)
    if folder is None:
        raise MachineError(
            _("No folder for saved answers is known, and study needs one."), _("Name one in FACTCLI_DATA.")
        )
    try:
        return open_reviews(folder)
    except (OSError, sqlite3.Error) as error:
        raise MachineError(
            _("Nothing can be written there: {reason}.").format(reason=refusal_reason(error)),
            _("Name another folder in FACTCLI_DATA."),
            Place(str(folder)),
        ) from error


def read_learner(name: str) -> str:
    """A learner's name in the form in which it is kept; raises InputError for one that is none."""
    plain = " ".join(normalize(name).text.split())
    if len(plain) > _LONGEST_NAME or not plain.isprintable():
        raise InputError(
            _("A learner's name has at most {count} characters, all of them visible.").format(
                count=_LONGEST_NAME
            )
        )
    return plain


def show_stats(settings: Settings, learner: str, form: str) -> ExitCode:
    """Write how a learner's study of the base goes."""
    from factcli.cli.screen import Screen
    from factcli.cli.study_recorder import now
    from factcli.quiz.study.figures import count_study
    from factcli.render.json_text import encode_json
    from factcli.render.study_text import describe_study, study_object

    choose_from("--format", form, TEXT_OR_JSON)
    base, name = open_base(settings), read_learner(learner)
    log = open_log()
    try:
        figures = count_study(base, log.read(name, base.name), now(), language=current_language())
    finally:
        log.close()
    screen = Screen(settings)
    if form == "json":
        found = study_object(figures, base.label, name)
        streams.write_line(encode_json(found, ascii_only=screen.ascii_only, indent=2))
    else:
        streams.write_line(
            describe_study(
                figures, base, width=screen.width, color=screen.color, ascii_only=screen.ascii_only
            )
        )
    return ExitCode.FINE


def export_reviews(settings: Settings, file: str) -> ExitCode:
    """Write every review of every learner and base as JSON lines to a file, or - for standard output."""
    from dataclasses import asdict

    from factcli.quiz.study.review import write_moment
    from factcli.store.file import replace_file

    log = open_log()
    try:
        reviews = log.read()
    finally:
        log.close()
    rows = [{"version": 1, **asdict(review), "reviewed": write_moment(review.reviewed)} for review in reviews]
    lines = [json.dumps(row, ensure_ascii=False) for row in rows]
    if file == "-":
        for line in lines:
            streams.write_line(line)
        return ExitCode.FINE
    replace_file(Path(file), "".join(f"{line}\n" for line in lines).encode())
    note = ngettext("{count} review is written.", "{count} reviews are written.", len(lines))
    streams.write_note(note.format(count=len(lines)))
    return ExitCode.FINE


def import_reviews(settings: Settings, file: str) -> ExitCode:
    """Take over the reviews of a file that `study export` wrote; those that are there already are left as they are."""
    from factcli.quiz.study.transfer import read_review

    text = sys.stdin.read() if file == "-" else Path(file).read_text("utf-8-sig", "replace")
    reviews = [read_review(line, Place(file, number)) for number, line in _lines(text)]
    log = open_log()
    try:
        added = log.add_all(reviews)
    finally:
        log.close()
    note = ngettext("{added} of {count} review is new.", "{added} of {count} reviews are new.", len(reviews))
    streams.write_line(note.format(added=added, count=len(reviews)))
    return ExitCode.FINE


def _lines(text: str) -> Iterator[tuple[int, str]]:
    return ((number, line) for number, line in enumerate(text.split("\n"), 1) if line.strip())


def forget_reviews(
    settings: Settings, fact: str, learner: str, *, everything: bool, is_sure: bool
) -> ExitCode:
    """Delete a learner's reviews of a fact, or all of this base, after asking."""
    if bool(fact) == everything:
        raise InputError(_("Name a fact to forget, or say --all."))
    base, name = open_base(settings), read_learner(learner)
    known = base.fact(fact) if fact else None
    if fact and known is None:
        raise InputError(
            _("The base has no fact “{id}”.").format(id=fact), _("`factcli list` shows the ids.")
        )
    log = open_log()
    try:
        if not is_sure and not _is_agreed():
            streams.write_note(_("Nothing was deleted."))
            return ExitCode.FINE
        count = log.forget(name, base.name, known.id if known else None)
    finally:
        log.close()
    streams.write_line(
        ngettext("{count} review is deleted.", "{count} reviews are deleted.", count).format(count=count)
    )
    return ExitCode.FINE


def _is_agreed() -> bool:
    from factcli.terminal.prompt import ask_line

    if sys.stdin is None:
        return False
    answer = ask_line(_("Delete these reviews for good? (y/N) "), sys.stdin, sys.stdout)
    return normalize(answer or "").text.strip() in ("y", "yes", "是", "好", "对")


def _nothing_due(course: Course, moment: datetime) -> str:
    return " ".join(filter(None, (_("Nothing is due now."), _what_follows(course, moment))))


def _what_follows(course: Course, moment: datetime) -> str:
    """When the next card comes, in one line."""
    later = sorted(due for due in course.due_dates())
    if not later:
        return ""
    local = max(later[0].astimezone(moment.tzinfo), moment)
    return _("The next card is due {moment}.").format(moment=local.strftime("%Y-%m-%d %H:%M"))
