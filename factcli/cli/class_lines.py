"""A lesson led by lines: what is new is written, a letter and Enter is a step; for pipes and screen readers."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from factcli.classroom.room import Phase
from factcli.cli import streams
from factcli.messages import _

if TYPE_CHECKING:
    from factcli.cli.class_teacher import Teacher


def lead_by_lines(teacher: Teacher, urls: Sequence[str], screen_url: str) -> None:
    """Until the lesson has ended, the teacher leaves with `q`, or there are no more lines."""
    from factcli.render.class_text import stage_lines

    for url in urls:
        streams.write_line(_("Pupils join at {url}").format(url=url))
    streams.write_line(_("The same as a page, for a projected browser: {url}").format(url=screen_url))
    told: tuple[object, ...] = ()
    while True:
        stage = teacher.stage
        now = (stage.limit, *stage_lines(replace(stage, left=0)))  # that the clock runs is nothing new
        for line in stage_lines(stage) if now != told else ():
            streams.write_line(line)
        told = now
        if stage.phase is Phase.ENDED:
            return
        sys.stdout.write("> ")
        sys.stdout.flush()
        typed = sys.stdin.readline() if sys.stdin is not None else ""
        words = typed.split()
        if not typed or words[:1] == ["q"]:
            streams.write_line("")
            return
        if words[:1] == ["k"]:
            number = words[1] if len(words) > 1 else ""
            note = (
                teacher.kick(int(number))
                if number.isascii() and number.isdigit() and len(number) < 6
                else _("There is no such pupil.")
            )
        else:
            done = teacher.act(words[0] if words else " ")
            note = _("Enter, p, +, r, x, l, o, k NUMBER, e, q, and nothing else.") if done is None else done
        if note:
            streams.write_line(note)
