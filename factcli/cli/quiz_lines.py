"""A quiz line by line: questions written, answers read, on any kind of terminal and through pipes."""

import sys
from collections.abc import Callable

from factcli.cli import streams
from factcli.cli.quiz_clock import Countdown
from factcli.cli.quiz_recorder import AnswerKeeper
from factcli.facts.factbase import FactBase
from factcli.messages import _
from factcli.quiz.grade import grade_answer, names_known
from factcli.quiz.item import Item
from factcli.quiz.session import Session
from factcli.render.quiz_text import help_text, question_text, result_text
from factcli.render.quiz_wording import how_to_answer, unreadable_line
from factcli.terminal.prompt import ask_line
from factcli.text.normalize import normalize

_SKIP = ("s", "skip", "跳过")
_LEAVE = ("q", "quit", "exit", "离开", "退出")
_HELP = ("?", "help", "帮助")
_HINT = ("h", "hint", "提示")
_UNDO = ("u", "undo", "撤销")
_COMMANDS = (*_SKIP, *_LEAVE, *_HELP, *_HINT, *_UNDO)


def play_by_lines(
    session: Session,
    base: FactBase,
    recorder: AnswerKeeper,
    *,
    more: Callable[[Session], Session] | None = None,
    is_exam: bool = False,
    seconds: int = 0,
) -> Session:
    """Ask every item until all are done or the input ends; the session as it was left.

    Where there is `more`, the session's next item is asked for as its items run out. In an exam nothing is told of
    an answer until all are given. An answer that comes later than `seconds` (0: there is no limit) counts as a skip.
    """
    known, countdown = names_known(base), Countdown(seconds)
    while True:
        if session.current is None and more is not None:
            session = more(session)
        if (item := session.current) is None:
            break
        _note(recorder)
        streams.write_line(question_text(item, len(session.answered) + 1, session.total))
        recorder.start_clock()
        countdown.start()
        if left := countdown.tell():
            streams.write_line(left)
        hinted = False
        while True:
            line = ask_line("> ", sys.stdin, sys.stdout)
            word = normalize(line or "").text.strip()
            grade = grade_answer(item, line, known) if line is not None else None
            if word in _COMMANDS and grade is not None and not grade.is_right:
                grade = None  # the word is meant for us
            if line is None or (grade is None and word in _LEAVE):
                return session
            if countdown.is_over:
                grade, word = None, _SKIP[0]
                if not is_exam:
                    streams.write_line(_("The time is up."))
            if grade is not None or word in _SKIP:
                recorder.save(item, line if grade else "", grade, hinted=hinted)
                session = session.answer(line, grade, hinted=hinted) if grade else session.skip()
                break
            if word in _UNDO and session.answered:
                recorder.undo()
                session = session.undo()
                break
            hinted = hinted or (word in _HINT and bool(item.hint))
            streams.write_line(_reply(item, line, word))
        if word not in _UNDO and not is_exam:
            streams.write_line(result_text(session.answered[-1], base) + "\n")
    if is_exam:
        for turn in session.answered:
            streams.write_line(result_text(turn, base) + "\n")
    return session


def _reply(item: Item, line: str, word: str) -> str:
    """What is said to a line that neither answers the item nor leaves it."""
    if word in _HELP:
        return help_text()
    if word in _HINT:
        return item.hint or _("There is no hint for this question.")
    if word in _UNDO:
        return _("Nothing to take back yet.")
    return unreadable_line(item, line) if word else how_to_answer(item)


def _note(recorder: AnswerKeeper) -> None:
    if note := recorder.take_note():
        streams.write_note(note)
