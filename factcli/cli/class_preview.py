"""Before a lesson: the teacher pages through its questions, swaps and drops some, changes their times."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from factcli.cli import streams
from factcli.cli.color import wants_color
from factcli.cli.settings import Settings
from factcli.messages import _, ngettext

if TYPE_CHECKING:
    from factcli.classroom.lesson import Lesson, Question
    from factcli.cli.class_door import Door
    from factcli.cli.quiz_run import Wish
    from factcli.facts.factbase import FactBase
    from factcli.quiz.item import Item
    from factcli.terminal.screen import Frame

_STEP, _LEAST, _MOST = 5, 5, 3600
_SWAPS = 40


def preview_lesson(
    lesson: Lesson, base: FactBase, wish: Wish, settings: Settings, door: Door
) -> Lesson | None:
    """The lesson as the teacher wants it, None when there is to be none; as it is where no screen can be drawn."""
    from factcli.terminal.screen import Screen, can_play

    if door.plain or sys.stdin is None or not can_play(sys.stdin, sys.stdout, os.environ):
        return lesson
    color = wants_color(settings.color, os.environ, True)
    with Screen(sys.stdin, sys.stdout) as screen:
        preview = _Preview(lesson, base, wish, color=color)
        while True:
            screen.show(preview.paint)
            key = screen.read_key()
            if key.name in ("enter",):
                return preview.lesson
            if key.name == "end of input" or key.text in ("q", "Q"):
                return None
            preview.press(key.name.value, key.text)


class _Preview:
    """The questions while they are looked at, one a page."""

    def __init__(self, lesson: Lesson, base: FactBase, wish: Wish, *, color: bool) -> None:
        self.lesson = lesson
        self._base, self._wish, self._color = base, wish, color
        self._place = 0
        self._note = ""
        self._seen = {question.item.id for question in lesson.questions}

    def press(self, name: str, text: str) -> None:
        """Do what a key asks for."""
        self._note = ""
        count = len(self.lesson.questions)
        if name in ("right", "page down", "tab") or text in ("n", " "):
            self._place = min(count - 1, self._place + 1)
        elif name in ("left", "page up") or text == "b":
            self._place = max(0, self._place - 1)
        elif text in ("+", "="):
            self._change_time(_STEP)
        elif text == "-":
            self._change_time(-_STEP)
        elif text == "d":
            self._drop()
        elif text == "s":
            self._swap()

    def paint(self, width: int) -> Frame:
        """The page of the question that is looked at."""
        from factcli.render.class_preview import draw_preview
        from factcli.render.quiz_terminal import Canvas
        from factcli.render.wrap import wrap
        from factcli.terminal.screen import Frame

        canvas = Canvas(width, color=self._color, ascii_only=not streams.encodes_everything())
        body = draw_preview(self.lesson, self._place, canvas)
        keys = _("Enter: play these; ← →: look through; s: swap; d: drop; + -: time; q: leave")
        foot = [line for text in (self._note, keys) if text for line in wrap(text, max(20, width))]
        return Frame(tuple(body.split("\n")), tuple(foot))

    def _change_time(self, by: int) -> None:
        question = self.lesson.questions[self._place]
        self._put(replace(question, seconds=min(_MOST, max(_LEAST, question.seconds + by))))

    def _drop(self) -> None:
        left = [*self.lesson.questions[: self._place], *self.lesson.questions[self._place + 1 :]]
        if not left:
            self._note = _("One question has to stay.")
            return
        self.lesson = replace(self.lesson, questions=tuple(left))
        self._place = min(self._place, len(left) - 1)
        self._note = ngettext("{count} question is left.", "{count} questions are left.", len(left)).format(
            count=len(left)
        )

    def _swap(self) -> None:
        from factcli.cli.class_lesson import make_questions

        if self._wish.paper:
            self._note = _("The paper holds no other question.")
            return
        others = [*self.lesson.questions[: self._place], *self.lesson.questions[self._place + 1 :]]
        item = self._another([question.item for question in others])
        if item is None:
            self._note = _("The base yields no other question that fits.")
            return
        self._seen.add(item.id)
        (question,) = make_questions(self._base, [item], "")
        self._put(question)

    def _put(self, question: Question) -> None:
        questions = list(self.lesson.questions)
        questions[self._place] = question
        self.lesson = replace(self.lesson, questions=tuple(questions))

    def _another(self, others: Sequence[Item]) -> Item | None:
        """An item that wasn't shown yet and fits to the others: none of them tells another's key."""
        from factcli.cli.choices import ITEM_TYPES, read_names
        from factcli.quiz.generate import make_items, tells
        from factcli.quiz.item import ItemType, Level

        types = [ItemType(name) for name in read_names("--type", self._wish.types, ITEM_TYPES)]
        level = Level(self._wish.level) if self._wish.level else None
        for number in range(1, 4):
            drawn = make_items(
                self._base,
                _SWAPS,
                self.lesson.seed + number,
                language=self.lesson.language,
                topic=self._wish.topic,
                types=types,
                level=level,
            )
            for item in drawn:
                if item.id not in self._seen and not any(tells(item, other) for other in others):
                    return item
        return None
