"""A quiz line by line: questions written, answers read, on any kind of terminal and through pipes."""

import sys

from factcli.cli import streams
from factcli.cli.quiz_recorder import Recorder
from factcli.facts.factbase import FactBase
from factcli.quiz.grade import grade_answer
from factcli.quiz.session import Session
from factcli.render.quiz_text import help_text, question_text, result_text
from factcli.render.quiz_wording import how_to_answer, unreadable_line
from factcli.terminal.prompt import ask_line
from factcli.text.normalize import normalize

_SKIP = ("s", "skip", "跳过")
_LEAVE = ("q", "quit", "exit", "离开", "退出")
_HELP = ("?", "h", "help", "帮助")


def play_by_lines(session: Session, base: FactBase, recorder: Recorder) -> Session:
    """Ask every item until all are done or the input ends; the session as it was left."""
    while (item := session.current) is not None:
        _note(recorder)
        streams.write_line(question_text(item, len(session.answered) + 1, len(session.items)))
        recorder.start_clock()
        while True:
            line = ask_line("> ", sys.stdin, sys.stdout)
            word = normalize(line or "").text.strip()
            if line is None or word in _LEAVE:
                return session
            if word in _HELP:
                streams.write_line(help_text())
                continue
            if word in _SKIP:
                recorder.save(item, "", None)
                session = session.skip()
                break
            grade = grade_answer(item, line)
            if grade is not None:
                recorder.save(item, line, grade)
                session = session.answer(line, grade)
                break
            streams.write_line(unreadable_line(item, line) if word else how_to_answer(item))
        streams.write_line(result_text(session.answered[-1], base) + "\n")
    return session


def _note(recorder: Recorder) -> None:
    if note := recorder.take_note():
        streams.write_note(note)
