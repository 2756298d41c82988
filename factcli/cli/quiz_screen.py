"""A quiz on a terminal's screen: one key an answer, drawn anew after each."""

from collections.abc import Callable

from factcli.cli.quiz_recorder import Recorder
from factcli.facts.factbase import FactBase
from factcli.messages import _
from factcli.quiz.grade import grade_answer
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

_NEXT = {" ", "　"}
_SKIP = {"s", "S", "ｓ", "Ｓ"}
_LEAVE = {"q", "Q", "ｑ", "Ｑ"}
_HELP = {"?", "？", "h", "H"}
_REPEAT = {"r", "R", "ｒ", "Ｒ"}
_PROMPT = "> "
_LONGEST_HINT = 3
"""In lines; a hint stays below the question on a screen of 24 lines."""


Body = Callable[[Canvas], str]
"""Draws a page as wide as its canvas."""


class _Left(Exception):
    """The player leaves."""


class ScreenPlayer:
    """Plays a session on a screen; `session` is where it stands, also after the player has left."""

    def __init__(
        self,
        session: Session,
        base: FactBase,
        recorder: Recorder,
        screen: Screen,
        *,
        color: bool,
        ascii_only: bool,
    ) -> None:
        self.session, self.base, self.recorder, self.screen = session, base, recorder, screen
        self._color, self._ascii_only = color, ascii_only
        self._note = ""

    def play(self) -> None:
        """Ask every item, then offer to repeat what was missed, until the player leaves."""
        try:
            while True:
                while self.session.current is not None:
                    self._ask(self.session.current)
                    self._show_result()
                if not self._wants_repeat():
                    return
                self.session = self.session.repeat_missed()
        except _Left:
            return

    def _ask(self, item: Item) -> None:
        """Show an item until it is answered or skipped."""
        self._note = self.recorder.take_note()
        self.recorder.start_clock()
        text = self._read_number(item) if item.type is ItemType.NUMBER else self._read_choice(item)
        grade = None if text is None else grade_answer(item, text)
        self.recorder.save(item, text or "", grade)
        self.session = self.session.skip() if grade is None else self.session.answer(text or "", grade)

    def _read_choice(self, item: Item) -> str | None:
        """The key that chose an option; None for a skip."""
        self.screen.show(self._question_frame(item, how_to_answer(item)))
        while True:
            key = self._read_key()
            if key.text in _SKIP:
                return None
            if key.text.strip() and grade_answer(item, key.text) is not None:
                return key.text

    def _read_number(self, item: Item) -> str | None:
        """What was typed and means a number; None for a skip."""
        line, hint = Line(), how_to_answer(item)
        self.screen.show(self._question_frame(item, hint, line))
        while True:
            key = self._read_key(typing=bool(line.text))
            if key.name is KeyName.ENTER and line.text.strip():
                if line.text.strip() in _SKIP:
                    return None
                if line.text.strip() in _LEAVE:
                    raise _Left
                if grade_answer(item, line.text) is not None:
                    return line.text
                hint = unreadable_line(item, line.text)
            else:
                line, hint = line.edit(key), how_to_answer(item)
            self.screen.refresh(self._question_frame(item, hint, line))

    def _show_result(self) -> None:
        """Show how the last answer was graded, until the player goes on."""
        session = self.session

        def body(canvas: Canvas) -> str:
            return draw_result(session, self.base, canvas)

        self._wait_to_go_on(body, _("Space or Enter: go on; q: leave"), _NEXT)

    def _wants_repeat(self) -> bool:
        """Show the summary; whether the player wants the missed items again."""
        missed = bool(self.session.missed)
        hint = _("r: repeat what was missed; Enter: finish") if missed else _("Enter: finish")
        session = self.session

        def body(canvas: Canvas) -> str:
            return draw_summary(session, self.base, canvas)

        return self._wait_to_go_on(body, hint, _NEXT | _REPEAT if missed else _NEXT).text in _REPEAT

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
            key = self.screen.read_key()
            if key.name is KeyName.END_OF_INPUT or (not typing and key.text in _LEAVE):
                raise _Left
            if typing or key.text not in _HELP:
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
        note = self.recorder.take_note()
        return lambda width: Frame(
            self._draw(body, width), (*_foot_lines(note, width), *_foot_lines(hint, width))
        )

    def _question_frame(self, item: Item, hint: str, line: Line | None = None) -> Callable[[int], Frame]:
        note, session = self._note, self.session

        def body(canvas: Canvas) -> str:
            return draw_question(item, session, self.base, canvas)

        def paint(width: int) -> Frame:
            lines = self._draw(body, width)
            foot = [*_foot_lines(note, width), *_foot_lines(hint, width)]
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
