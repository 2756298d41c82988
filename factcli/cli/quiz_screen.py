"""A quiz on a terminal's screen: one key an answer, drawn anew after each."""

from collections.abc import Callable
from dataclasses import replace

from factcli.cli.quiz_clock import Countdown
from factcli.cli.quiz_keys import COMMANDS, HELP, HINT, LEAVE, NEXT, RATINGS, REPEAT, SKIP, UNDO
from factcli.cli.quiz_recorder import AnswerKeeper
from factcli.facts.factbase import FactBase
from factcli.messages import _
from factcli.quiz.grade import grade_answer, names_known
from factcli.quiz.grade_labels import mark_label
from factcli.quiz.item import Item, ItemType
from factcli.quiz.session import Session
from factcli.render.quiz_terminal import (
    LEAST_WIDTH,
    Canvas,
    draw_help,
    draw_question,
    draw_result,
    draw_summary,
)
from factcli.render.quiz_wording import how_to_answer, unreadable_line
from factcli.render.wrap import wrap
from factcli.terminal.keys import Key, KeyName
from factcli.terminal.prompt import Line
from factcli.terminal.screen import Frame, Screen

_PROMPT = "> "
_LONGEST_HINT = 3
"""In lines; a hint stays below the question on a screen of 24 lines."""


Body = Callable[[Canvas], str]
"""Draws a page as wide as its canvas."""
More = Callable[[Session], Session]
"""A session with its next item behind the others; as it was when there is none."""


class _Left(Exception):
    """The player leaves."""


class _Undone(Exception):
    """The player takes the last answer back."""


class _TimeUp(Exception):
    """The time for an answer has run out."""


class ScreenPlayer:
    """Plays a session on a screen; `session` is where it stands, also after the player has left.

    In an exam nothing is told of an answer until all are given. An item that isn't answered within `seconds` (0: there
    is no limit) is skipped.
    """

    def __init__(
        self,
        session: Session,
        base: FactBase,
        recorder: AnswerKeeper,
        screen: Screen,
        *,
        more: More | None = None,
        is_exam: bool = False,
        partial: bool = False,
        seconds: int = 0,
        color: bool,
        ascii_only: bool,
    ) -> None:
        self.session, self.base, self.recorder, self.screen = session, base, recorder, screen
        self._is_exam, self._partial, self._color, self._ascii_only = is_exam, partial, color, ascii_only
        self._more = more
        self._note = self._hint = self._late = ""
        self._countdown = Countdown(seconds)
        self._known = names_known(base)

    def play(self) -> None:
        """Ask every item, then offer to repeat what was missed, until the player leaves."""
        try:
            while True:
                while (item := self._next_item()) is not None:
                    try:
                        self._ask(item)
                        if not self._is_exam:
                            self._show_result(self.session)
                    except _Undone:
                        self._undo()
                if self._is_exam:
                    self._show_all()
                if self._more is not None or not self._wants_repeat():
                    return
                self._is_exam = False
                self.session = self.session.repeat_missed()
        except _Left:
            return

    def _next_item(self) -> Item | None:
        """The item to be answered now; where there is `more`, that is asked for as the items run out."""
        if self.session.current is None and self._more is not None:
            self.session = self._more(self.session)
        return self.session.current

    def _undo(self) -> None:
        """Go back to the item that was answered last, if there is one."""
        if self.session.answered:
            self.recorder.undo()
            self.session = self.session.undo()

    def _ask(self, item: Item) -> None:
        """Show an item until it is answered or skipped."""
        self._note, self._hint = self.recorder.take_note(), ""
        self.recorder.start_clock()
        text = self._read_in_time(item)
        grade = None if text is None else grade_answer(item, text, self._known)
        hinted = bool(self._hint)
        self.recorder.save(item, text or "", grade, hinted=hinted)
        if grade is None:
            self.session = self.session.skip()
        else:
            self.session = self.session.answer(text or "", grade, hinted=hinted)

    def _read_in_time(self, item: Item) -> str | None:
        """What was answered before the time ran out; None for a skip."""
        self._countdown.start()
        try:
            return self._read_line(item) if item.type.is_typed else self._read_labels(item)
        except _TimeUp:
            self._late = "" if self._is_exam else _("The time is up.")
            return None
        finally:
            self._countdown.stop()

    def _read_labels(self, item: Item) -> str | None:
        """What was chosen by keys; None for a skip. One option is chosen at once, several are ended by Enter."""
        chosen = ""
        self.screen.show(self._question_frame(item, how_to_answer(item)))
        while True:
            key = self._read_key()
            if key.text in SKIP:
                return None
            if key.text in UNDO:
                raise _Undone
            if item.type.takes_one:
                if key.text.strip() and grade_answer(item, key.text) is not None:
                    return key.text
            elif key.name is KeyName.ENTER and grade_answer(item, chosen) is not None:
                return chosen
            elif key.name is KeyName.BACKSPACE:
                chosen = chosen[:-1]
            else:
                chosen = mark_label(item, chosen, key.text)
            self._take_hint(item, key.text)
            self.screen.refresh(self._question_frame(item, how_to_answer(item), chosen=chosen))

    def _read_line(self, item: Item) -> str | None:
        """What was typed and can be an answer; None for a skip.

        A letter that stands alone is a command, unless it is what the gap held.
        """
        line, how = Line(), how_to_answer(item)
        self.screen.show(self._question_frame(item, how, line))
        while True:
            key = self._read_key(typing=bool(line.text) or item.type is ItemType.CLOZE)
            typed = line.text.strip()
            is_command = not typed and item.type is ItemType.NUMBER and key.text in HINT | UNDO
            if is_command or (key.name is KeyName.ENTER and typed):
                grade = grade_answer(item, typed, self._known)
                if grade is not None and (grade.is_right or typed not in COMMANDS):
                    return typed
                command = typed or key.text
                if command in SKIP:
                    return None
                if command in COMMANDS:
                    self._obey(item, command)
                    line, how = Line(), how_to_answer(item)
                else:
                    how = unreadable_line(item, line.text)
            else:
                line, how = line.edit(key), how_to_answer(item)
            self.screen.refresh(self._question_frame(item, how, line))

    def _obey(self, item: Item, command: str) -> None:
        """Do what a letter that stands alone asks for."""
        if command in LEAVE:
            raise _Left
        if command in UNDO:
            raise _Undone
        if command in HELP:
            self._show_help()
        self._take_hint(item, command)

    def _take_hint(self, item: Item, text: str) -> None:
        """Show the item's hint from here on, if that is what was asked for."""
        if text in HINT:
            self._hint = item.hint
            self._note = "" if item.hint else _("There is no hint for this question.")

    def _show_result(self, session: Session) -> None:
        """Show how the last answer was graded, until the player goes on or takes it back."""

        def body(canvas: Canvas) -> str:
            return draw_result(session, self.base, canvas)

        foot, signs = _("Space or Enter: go on; u: undo; q: leave"), NEXT | UNDO
        if self._is_exam:
            foot, signs = _("Space or Enter: go on; q: leave"), NEXT
        elif self.recorder.takes_rating:
            foot = _("Rate it: 1 again, 2 hard, 3 good, 4 easy; Space or Enter: as it is; u: undo; q: leave")
            signs = NEXT | UNDO | RATINGS.keys()
        key = self._wait_to_go_on(body, foot, signs)
        if key.text in UNDO:
            raise _Undone
        if key.text in RATINGS:
            self.recorder.rate(RATINGS[key.text])

    def _show_all(self) -> None:
        """Show how every answer of an exam was graded, one after the other."""
        for count in range(1, len(self.session.answered) + 1):
            self._show_result(replace(self.session, answered=self.session.answered[:count]))

    def _wants_repeat(self) -> bool:
        """Show the summary; whether the player wants the missed items again."""
        missed = bool(self.session.missed)
        hint = _("r: repeat what was missed; Enter: finish") if missed else _("Enter: finish")
        session = self.session

        def body(canvas: Canvas) -> str:
            return draw_summary(session, self.base, canvas, partial=self._partial)

        return self._wait_to_go_on(body, hint, NEXT | REPEAT if missed else NEXT).text in REPEAT

    def _wait_to_go_on(self, body: Body, hint: str, characters: set[str]) -> Key:
        """Show a page until Enter or one of `characters` is pressed; that key."""
        self.screen.show(self._page_frame(body, hint))
        while True:
            key = self._read_key()
            if key.name is KeyName.ENTER or key.text in characters:
                return key

    def _read_key(self, *, typing: bool = False) -> Key:
        """The next key that isn't help or leaving; while `typing`, only Ctrl-D leaves."""
        while True:
            key = self.screen.read_key(self._countdown.until)
            if key.name is KeyName.TIME_UP:
                raise _TimeUp
            if key.name is KeyName.END_OF_INPUT or (not typing and key.text in LEAVE):
                raise _Left
            if typing or key.text not in HELP:
                return key
            self._show_help()

    def _show_help(self) -> None:
        """Show the keys until any is pressed, then what was there before."""
        before = self.screen.paint
        self.screen.show(self._page_frame(draw_help, _("Any key: back")))
        if self.screen.read_key().name is KeyName.END_OF_INPUT:
            raise _Left
        if before is not None:
            self.screen.show(before)

    def _page_frame(self, body: Body, hint: str) -> Callable[[int], Frame]:
        note, self._late = self._late or self.recorder.take_note(), ""
        return lambda width: Frame(
            self._draw(body, width), (*_foot_lines(note, width), *_foot_lines(hint, width))
        )

    def _question_frame(
        self, item: Item, how: str, line: Line | None = None, *, chosen: str = ""
    ) -> Callable[[int], Frame]:
        note, session, hint = self._note, self.session, self._hint
        hides = self._is_exam

        def body(canvas: Canvas) -> str:
            return draw_question(item, session, self.base, canvas, chosen=chosen, hint=hint, hides=hides)

        def paint(width: int) -> Frame:
            lines = self._draw(body, width)
            left = self._countdown.tell()
            foot = [line for text in (note, left, how) for line in _foot_lines(text, width)]
            if line is None:
                return Frame(lines, tuple(foot))
            shown, cell = line.visible(max(1, width - len(_PROMPT)))
            return Frame(lines, (_PROMPT + shown, "", *foot), (0, len(_PROMPT) + cell))

        return paint

    def _draw(self, body: Body, width: int) -> tuple[str, ...]:
        canvas = Canvas(width, color=self._color, ascii_only=self._ascii_only)
        return tuple(body(canvas).split("\n"))


def _foot_lines(text: str, width: int) -> list[str]:
    return wrap(text, max(width, LEAST_WIDTH))[:_LONGEST_HINT] if text else []
