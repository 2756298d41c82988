"""What a phone is told of a class; nothing in it tells a key before its time."""

from typing import Any

from factcli.classroom.lesson import Phones
from factcli.classroom.pupil import Pupil
from factcli.classroom.room import Phase, Room
from factcli.classroom.round import Given, Round
from factcli.classroom.standing import Standing
from factcli.quiz.item import Item


def view_for_all(room: Room, now: int) -> dict[str, Any]:
    """What every phone is told, small enough to be sent whole each time.

    `left` are milliseconds, so that no phone needs the right time. The key, the sentence and the reason are there
    only once the question is closed.
    """
    lesson, played, asked = room.lesson, room.round, room.question
    seen = view_for_outsiders(room)
    if played is None or asked is None or room.phase not in (Phase.QUESTION, Phase.REVEAL):
        return seen
    item = asked.item
    seen |= {"n": played.question, "type": item.type.value}
    seen |= _seen_question(item, whole=lesson.phones is Phones.QUESTION)
    if room.phase is Phase.QUESTION:
        seen |= {"left": played.left(now), "limit": played.limit, "paused": played.is_paused}
    else:
        seen |= {"key": item.key, "answer": list(item.key_texts), "statement": item.statement}
        seen |= {"quote": asked.quote, "void": played.is_void}
    return seen


def view_for_outsiders(room: Room) -> dict[str, Any]:
    """What a phone is told whose pupil was sent out: nothing of any question."""
    return {
        "rev": room.revision,
        "phase": room.phase.value,
        "title": room.lesson.title,
        "of": len(room.lesson.questions),
        "lang": room.lesson.language,
    }


def view_for_one(room: Room, pupil: Pupil, standing: Standing, *, is_saving: bool = False) -> dict[str, Any]:
    """What one phone is told besides: its name, its answer, and after the question is closed what that was worth.

    `is_saving`: the answer is on its way to the disk, and isn't told of before it is there.
    """
    if pupil.is_kicked:
        return {"kicked": True, "changes": pupil.changes}
    own: dict[str, Any] = {"name": pupil.name, "seat": pupil.seat, "changes": pupil.changes}
    if pupil.team:
        own["team"] = pupil.team
    played, asked = room.round, room.question
    if played is not None and asked is not None and room.phase in (Phase.QUESTION, Phase.REVEAL):
        given = None if is_saving else played.answers.get(pupil.id)
        if given is not None:
            own["given"] = given.text
        if room.phase is Phase.REVEAL:
            own |= _result_of(played, pupil.id, given)
    if room.phase not in (Phase.LOBBY, Phase.QUESTION):
        own["score"] = standing.scores.get(pupil.id, 0)
        if room.shows_ranking and room.phase is not Phase.REVEAL:
            own["rank"] = standing.ranks.get(pupil.id, 0)
    return own


def _seen_question(item: Item, *, whole: bool) -> dict[str, Any]:
    options = [[option.label, option.text if whole else ""] for option in item.options]
    seen: dict[str, Any] = {"options": options}
    if whole:
        seen["stem"] = item.stem
    if item.prompts:
        seen["prompts"] = list(item.prompts) if whole else [""] * len(item.prompts)
    if item.unit:
        seen["unit"] = item.unit
    return seen


def _result_of(played: Round, pupil: int, given: Given | None) -> dict[str, Any]:
    if given is None:
        return {"result": "none", "points": 0}
    points = played.points.get(pupil, 0)
    return {"result": given.grade.outcome.value, "why": given.grade.why, "points": points}
