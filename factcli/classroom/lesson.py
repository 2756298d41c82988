"""What a class plays: questions with their times, how they are scored and shown; written to disk and read back."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from factcli.classroom.scoring import Scoring
from factcli.facts.factbase import FactBase
from factcli.quiz.item import Item
from factcli.quiz.paper import item_object, read_items


class Ranking(StrEnum):
    """When the ranking is shown."""

    EACH = "each"
    END = "end"
    NEVER = "never"


class Phones(StrEnum):
    """What stands on the phones: the question with its options, or only what is pressed."""

    QUESTION = "question"
    BUTTONS = "buttons"


class Mode(StrEnum):
    """How the class answers."""

    PHONES = "phones"
    KEYBOARD = "keyboard"
    PAPER = "paper"


@dataclass(frozen=True, slots=True)
class Question:
    """One item, how many seconds it may take, and the line that names its quote and source (may be empty)."""

    item: Item
    seconds: int
    quote: str = ""


@dataclass(frozen=True, slots=True)
class Enrolled:
    """One pupil of a class list: a number (may be empty), a name, and a team (may be empty)."""

    number: str
    name: str
    team: str = ""


@dataclass(frozen=True, slots=True)
class Lesson:
    """A lesson before anybody has joined.

    `code` is what pupils type to get in, `secret` what the teacher's own pages need; `base` names the base and
    its hash, `known` are the names that are no misspellings of one another (`grade.names_known`). With a `roster` only
    those on it get in; with `teams` everybody belongs to one.
    """

    questions: tuple[Question, ...]
    code: str
    secret: str
    title: str
    base: str = ""
    base_name: str = ""
    digest: str = ""
    language: str = "zh"
    seed: int = 0
    mode: Mode = Mode.PHONES
    scoring: Scoring = Scoring.ACCURACY
    ranking: Ranking = Ranking.EACH
    phones: Phones = Phones.QUESTION
    teams: tuple[str, ...] = ()
    roster: tuple[Enrolled, ...] = ()
    known: frozenset[str] = frozenset()


_TEXTS = ("code", "secret", "title", "base", "base_name", "digest", "language")


def write_lesson(lesson: Lesson) -> str:
    """The lesson as JSON, with every key."""
    row: dict[str, Any] = {"version": 1, "seed": lesson.seed}
    row |= {name: getattr(lesson, name) for name in _TEXTS}
    row |= {name: str(getattr(lesson, name)) for name in ("mode", "scoring", "ranking", "phones")}
    row["teams"] = list(lesson.teams)
    row["roster"] = [[one.number, one.name, one.team] for one in lesson.roster]
    row["known"] = sorted(lesson.known)
    row["questions"] = [
        {
            "item": item_object(question.item, with_key=True),
            "seconds": question.seconds,
            "quote": question.quote,
        }
        for question in lesson.questions
    ]
    return json.dumps(row, ensure_ascii=False)


def read_lesson(text: str, base: FactBase | None, file: str) -> Lesson:
    """The lesson that `write_lesson` wrote; raises InputError where an item can't be read."""
    row = json.loads(text)
    items = read_items([question["item"] for question in row["questions"]], base, file)
    return Lesson(
        questions=tuple(
            Question(item, question["seconds"], question["quote"])
            for item, question in zip(items, row["questions"], strict=True)
        ),
        **{name: row[name] for name in _TEXTS},
        seed=row["seed"],
        mode=Mode(row["mode"]),
        scoring=Scoring(row["scoring"]),
        ranking=Ranking(row["ranking"]),
        phones=Phones(row["phones"]),
        teams=tuple(row["teams"]),
        roster=tuple(Enrolled(*one) for one in row["roster"]),
        known=frozenset(row["known"]),
    )


def items_of(lesson: Lesson) -> Sequence[Item]:
    """The lesson's items in order."""
    return [question.item for question in lesson.questions]
