"""The stage: what the projector shows of a class at one moment, as a value that can be drawn anywhere."""

from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from factcli.classroom.lesson import Mode
from factcli.classroom.room import Phase, Room
from factcli.classroom.round import Round
from factcli.classroom.standing import Standing
from factcli.quiz.item import Item, ItemType
from factcli.text.normalize import normalize, squeeze

TOP = 5
"""So many ranks are shown between questions and on the podium; who shares the last one is shown too."""
_MOST_SHOWN = 2 * TOP
_MOST_TYPED = 6


@dataclass(frozen=True, slots=True)
class Stage:
    """One moment of a class.

    `number` of `count` questions (from 1; 0: none yet); `left` and `limit` are milliseconds. `counts` are how many chose
    each label, `typed` the most frequent typed answers with theirs. `wrong` is the wrong answer that most gave and
    `why` it is wrong. `ranking` and `teams` are (rank, name, points); `names` are (id, name) of those who are in.
    `trouble` is what hinders the class, such as a full disk.
    """

    phase: Phase
    mode: Mode
    title: str
    code: str
    count: int
    number: int = 0
    item: Item | None = None
    quote: str = ""
    left: int = 0
    limit: int = 0
    is_paused: bool = False
    is_void: bool = False
    is_locked: bool = False
    is_last: bool = False
    pupils: int = 0
    here: int = 0
    answered: int = 0
    expected: int = 0
    right: int = 0
    counts: dict[str, int] = field(default_factory=dict)
    typed: tuple[tuple[str, int, bool], ...] = ()
    wrong: str = ""
    why: str = ""
    names: tuple[tuple[int, str], ...] = ()
    ranking: tuple[tuple[int, str, int], ...] = ()
    teams: tuple[tuple[int, str, int], ...] = ()
    trouble: str = ""


def make_stage(room: Room, now: int, standing: Standing, here: set[int], trouble: str = "") -> Stage:
    """The stage of a room at a moment of its clock; `here` are the pupils whose phones are heard from."""
    lesson, playing, played, asked = room.lesson, room.members.playing(), room.round, room.question
    values: dict[str, Any] = {
        "is_locked": room.is_locked,
        "pupils": len(playing),
        "here": len(here & playing.keys()),
        "names": tuple((key, pupil.name) for key, pupil in playing.items()),
        "is_last": room.next_question >= len(lesson.questions),
        "trouble": trouble,
    }
    if played is not None and asked is not None:
        values |= {
            "number": played.question + 1,
            "item": asked.item,
            "quote": asked.quote,
            "left": room.left(now),
            "limit": played.limit,
            "is_paused": played.is_paused,
            "is_void": played.is_void,
            "answered": len(played.answers),
            "expected": len(expected_answers(room, here)),
        }
        if room.phase is Phase.REVEAL:
            wrong, why = most_given_wrong(played, asked.item)
            values |= {"right": played.right_count, "counts": played.histogram, "wrong": wrong, "why": why}
            if not asked.item.options:
                values["typed"] = most_typed(played)
    if room.shows_ranking and room.phase in (Phase.RANKING, Phase.PODIUM, Phase.ENDED):
        values |= {"ranking": _top(room, standing), "teams": standing.teams}
    return Stage(room.phase, lesson.mode, lesson.title, lesson.code, len(lesson.questions), **values)


def stage_object(stage: Stage) -> dict[str, Any]:
    """The stage for the teacher's page; what tells the key is there only after the question is closed."""
    seen: dict[str, Any] = {
        name: getattr(stage, name)
        for name in (
            *("title", "code", "count", "number", "left", "limit", "is_paused", "is_void", "is_locked"),
            *("is_last", "pupils", "here", "answered", "expected", "ranking", "teams", "trouble"),
        )
    }
    seen["phase"] = stage.phase.value
    if stage.phase is Phase.LOBBY:
        seen["names"] = [name for _key, name in stage.names]
        seen["ids"] = [key for key, _name in stage.names]
    item = stage.item
    if item is None or stage.phase not in (Phase.QUESTION, Phase.REVEAL):
        return seen
    seen |= {
        "type": item.type.value,
        "stem": item.stem,
        "unit": item.unit,
        "prompts": list(item.prompts),
        "options": [[option.label, option.text] for option in item.options],
    }
    if stage.phase is Phase.REVEAL:
        seen |= {name: getattr(stage, name) for name in ("right", "counts", "typed", "wrong", "why", "quote")}
        seen |= {"key": item.key, "answer": list(item.key_texts), "statement": item.statement}
    return seen


def expected_answers(room: Room, here: set[int]) -> set[int]:
    """Whose answers are waited for or have come: those there when the question was opened who still are, and who answered."""
    played = room.round
    if played is None:
        return set()
    return set(played.present & here & room.members.playing().keys()) | played.answers.keys()


def most_given_wrong(played: Round, item: Item) -> tuple[str, str]:
    """The wrong answer that most gave, and why it is wrong; empty texts where nobody gave one."""
    wrong = Counter(
        (given.grade.label, given.text if not item.options else "")
        for given in played.answers.values()
        if not given.grade.is_right
    )
    if not wrong:
        return "", ""
    label, text = min(wrong, key=lambda one: (-wrong[one], one))
    first = next(
        given.grade.why
        for given in played.answers.values()
        if (given.grade.label, given.text if not item.options else "") == (label, text)
    )
    return text or _in_words(item, label), first


def _in_words(item: Item, labels: str) -> str:
    """Labels that were chosen, as what they stand for."""
    texts = {option.label: option.text for option in item.options}
    words = [texts.get(label, label) for label in labels]
    if item.type is ItemType.ORDER:
        return " → ".join(words)
    if item.type is ItemType.MATCH:
        return "; ".join(f"{prompt} → {word}" for prompt, word in zip(item.prompts, words, strict=False))
    return "; ".join(f"{label}. {word}" for label, word in zip(labels, words, strict=True))


def most_typed(played: Round) -> tuple[tuple[str, int, bool], ...]:
    """The most frequent typed answers: (as first written, how many, whether it is right)."""
    groups: dict[str, list[str]] = {}
    is_right: dict[str, bool] = {}
    for given in played.answers.values():
        form = squeeze(normalize(given.text).text)
        groups.setdefault(form, []).append(given.text)
        is_right[form] = given.grade.is_right
    ordered = sorted(groups, key=lambda form: (-len(groups[form]), form))
    return tuple((groups[form][0], len(groups[form]), is_right[form]) for form in ordered[:_MOST_TYPED])


def _top(room: Room, standing: Standing) -> tuple[tuple[int, str, int], ...]:
    chosen = [key for key in standing.order if standing.ranks[key] <= TOP][:_MOST_SHOWN]
    return tuple((standing.ranks[key], room.pupils[key].name, standing.scores[key]) for key in chosen)
