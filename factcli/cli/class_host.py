"""The teacher's terminal during a lesson: the projector's page, and one key for each step."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from factcli.classroom.room import Phase
from factcli.cli import streams
from factcli.cli.class_door import Opened
from factcli.cli.class_teacher import Teacher
from factcli.cli.color import wants_color
from factcli.cli.settings import Settings
from factcli.messages import _

if TYPE_CHECKING:
    from factcli.classroom.hub import Hub
    from factcli.classroom.serving import Serving
    from factcli.render.quiz_terminal import Canvas
    from factcli.terminal.screen import Frame, Screen


def lead_class(serving: Serving[Hub], opened: Opened, settings: Settings, *, plain: bool) -> None:
    """Lead a lesson until it has ended or is left: on the screen, or by lines where none can be drawn."""
    from factcli.terminal.screen import Screen, can_play

    teacher = Teacher(serving)
    urls = opened.urls(serving.hub.room.lesson.code)
    screen_url = opened.screen_url(serving.hub.room.lesson.secret)
    if not plain and sys.stdin is not None and can_play(sys.stdin, sys.stdout, os.environ):
        with Screen(sys.stdin, sys.stdout) as screen:
            color = wants_color(settings.color, os.environ, True)
            ScreenHost(teacher, screen, urls, screen_url, color=color).lead()
        return
    from factcli.cli.class_lines import lead_by_lines

    lead_by_lines(teacher, urls, screen_url)


class ScreenHost:
    """Draws the lesson on the terminal and reads the teacher's keys."""

    def __init__(
        self, teacher: Teacher, screen: Screen, urls: Sequence[str], screen_url: str, *, color: bool
    ) -> None:
        self._teacher, self._screen, self._urls, self._screen_url = teacher, screen, urls, screen_url
        self._color = color
        self._note = ""

    def lead(self) -> None:
        """Until the lesson has ended and the teacher goes, or the teacher leaves it."""
        from factcli.terminal.keys import KeyName

        self._teacher.listen(self._screen.wake)
        self._screen.show(self._paint)
        while True:
            key = self._screen.read_key()
            before, self._note = self._note, ""
            if key.name is KeyName.END_OF_INPUT:
                return
            if key.text in ("q", "Q"):
                if self._is_leaving():
                    return
            elif key.text == "?":
                self._show_help()
            elif key.text == "k":
                self._kick()
            elif key.text == "a" and len(self._urls) > 1:
                self._urls = (*self._urls[1:], self._urls[0])
            elif self._teacher.stage.phase is Phase.ENDED:
                return
            else:
                text = " " if key.name in (KeyName.ENTER, KeyName.RIGHT) else key.text.lower()
                done = self._teacher.act(text)
                self._note = before if done is None else done
            self._screen.show(self._paint)

    def _is_leaving(self) -> bool:
        if self._teacher.stage.phase in (Phase.ENDED, Phase.PODIUM):
            return True
        self._note = _("q again: leave; any other key: stay. The lesson is kept.")
        self._screen.show(self._paint)
        key = self._screen.read_key()
        self._note = ""
        return key.text in ("q", "Q")

    def _show_help(self) -> None:
        from factcli.render.class_terminal import draw_class_help
        from factcli.terminal.screen import Frame

        def paint(width: int) -> Frame:
            url = _("The same as a page, for a projected browser: {url}").format(url=self._screen_url)
            return Frame(
                tuple(draw_class_help(self._canvas(width)).split("\n")),
                self._foot(width, url, _("Any key: back")),
            )

        self._screen.show(paint)
        self._screen.read_key()

    def _kick(self) -> None:
        from factcli.render.class_terminal import draw_pupils
        from factcli.terminal.keys import KeyName
        from factcli.terminal.prompt import Line
        from factcli.terminal.screen import Frame

        line = Line()

        def paint(width: int) -> Frame:
            body = tuple(draw_pupils(self._teacher.stage, self._canvas(width)).split("\n"))
            shown, cell = line.visible(max(1, width - 2))
            foot = self._foot(width, _("The number, then Enter; Escape: back"))
            return Frame(body, (f"> {shown}", *foot), (0, 2 + cell))

        self._screen.show(paint)
        while True:
            key = self._screen.read_key()
            if key.name is KeyName.ENTER:
                number = line.text.strip()
                if number:
                    self._note = (
                        self._teacher.kick(int(number))
                        if number.isascii() and number.isdigit() and len(number) < 6
                        else _("There is no such pupil.")
                    )
                return
            if key.name in (KeyName.ESCAPE, KeyName.END_OF_INPUT):
                return
            line = line.edit(key)
            self._screen.refresh(paint)

    def _paint(self, width: int) -> Frame:
        from factcli.render.class_terminal import draw_stage
        from factcli.render.class_wording import keys_line
        from factcli.terminal.screen import Frame

        stage = self._teacher.stage
        body = draw_stage(stage, self._canvas(width), self._urls, color=self._color)
        others = ""
        if stage.phase is Phase.LOBBY and len(self._urls) > 1:
            others = _("a: another address ({count} more)").format(count=len(self._urls) - 1)
        return Frame(tuple(body.split("\n")), self._foot(width, self._note, others, keys_line(stage)))

    def _foot(self, width: int, *texts: str) -> tuple[str, ...]:
        from factcli.render.wrap import wrap

        return tuple(line for text in texts if text for line in wrap(text, max(20, width)))

    def _canvas(self, width: int) -> Canvas:
        from factcli.render.quiz_terminal import Canvas

        return Canvas(width, color=self._color, ascii_only=not streams.encodes_everything())
