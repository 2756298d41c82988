"""Rehearsals: pupils who are played by the program, so that a teacher can try a lesson alone."""

import asyncio
from collections.abc import Sequence

from factcli.classroom.event import Refused
from factcli.classroom.hub import Hub
from factcli.classroom.lesson import Enrolled
from factcli.classroom.pupil import Pupil
from factcli.classroom.room import Phase
from factcli.quiz.draw import Draw
from factcli.quiz.item import Item, ItemType

_LOOK_SECONDS = 0.2
_ABLE = (35, 60, 75, 90)
"""How often out of a hundred a pupil is right."""
_SILENT = 6
"""So often out of a hundred a pupil doesn't answer at all."""


async def rehearse(hub: Hub, cast: Sequence[Enrolled], draw: Draw) -> None:
    """Let these pupils come in and answer, some better than others, until the lesson has ended."""
    pupils: list[tuple[Pupil, int]] = []
    for played in cast:
        try:
            pupil, _token = await hub.join(played.name, played.number)
        except Refused:  # the teacher has locked the lobby, or lists whom to let in
            continue
        pupils.append((pupil, draw.choose(_ABLE)))
        await asyncio.sleep(0.05)
    planned: list[tuple[int, Pupil, str]] = []
    asked = -1
    while hub.room.phase is not Phase.ENDED:
        for pupil, _able in pupils:
            hub.hear(pupil.id)
        open_round = hub.room.round
        if hub.room.phase is not Phase.QUESTION or open_round is None:
            asked = -1
        elif asked != open_round.question:
            asked = open_round.question
            item = hub.room.lesson.questions[asked].item
            planned = _plan(item, pupils, open_round.limit, draw)
        elif not open_round.is_paused:
            taken = open_round.taken(hub.now())
            for moment, pupil, text in [plan for plan in planned if plan[0] <= taken]:
                planned.remove((moment, pupil, text))
                await _answer(hub, pupil, asked, text)
        await asyncio.sleep(_LOOK_SECONDS)


async def _answer(hub: Hub, pupil: Pupil, question: int, text: str) -> None:
    try:
        await hub.answer(pupil, question, text)
    except Refused:  # too late, or sent out meanwhile
        return


def _plan(
    item: Item, pupils: Sequence[tuple[Pupil, int]], limit: int, draw: Draw
) -> list[tuple[int, Pupil, str]]:
    """When who answers what: most in the first half of the time."""
    plans = []
    for pupil, able in pupils:
        moment = limit * (5 + draw.below(60)) // 100
        is_right, is_silent = draw.below(100) < able, draw.below(100) < _SILENT
        if not is_silent:
            plans.append((moment, pupil, item.key if is_right else _wrong_answer(item, draw)))
    return plans


def _wrong_answer(item: Item, draw: Draw) -> str:
    labels = [option.label for option in item.options]
    if item.type.is_typed:
        return str(2 + draw.below(97))
    if item.type.takes_one:
        return draw.choose([label for label in labels if label != item.key])
    if item.type is ItemType.SEVERAL:
        return draw.choose(labels)
    return "".join(draw.shuffle(labels)[: len(item.key)])
