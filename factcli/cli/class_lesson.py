"""A lesson out of what the command line asks for: questions with their times, rules, teams, a class list."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from factcli.cli.choices import RANKINGS, SCORINGS, choose_from, read_whole_number
from factcli.errors import InputError
from factcli.messages import _, current_language

if TYPE_CHECKING:
    from factcli.classroom.lesson import Enrolled, Lesson, Mode, Question
    from factcli.facts.factbase import FactBase
    from factcli.quiz.item import Item, ItemType

MOST_SECONDS = 3600
_MOST_TEAMS, _LONGEST_TEAM = 20, 12
_MOST_REHEARSED = 200


@dataclass(frozen=True)
class Rules:
    """How a lesson is played, in the words of the command line."""

    time: str = ""
    scoring: str = SCORINGS[0]
    ranking: str = RANKINGS[0]
    teams: str = ""
    roster: str = ""
    buttons: bool = False
    rehearse: str = ""
    keyboard: bool = False
    turns: bool = False

    def check(self) -> None:
        """Raise InputError for what one keyboard can't do, and for what only it can."""
        from factcli.classroom.buzzer import FEWEST_TEAMS, MOST_TEAMS

        if not self.keyboard:
            if self.turns:
                raise InputError(_("--turns goes with --keyboard only."), _("Add --keyboard."))
            return
        phones = {"--roster": self.roster, "--buttons": self.buttons, "--rehearse": self.rehearse}
        for option, is_given in phones.items():
            if is_given:
                raise InputError(
                    _("{option} doesn't go with --keyboard.").format(option=option),
                    _("Leave one of them out."),
                )
        if self.teams and not FEWEST_TEAMS <= len(read_teams(self.teams)) <= MOST_TEAMS:
            raise InputError(
                _("On one keyboard {least} to {most} teams can play.").format(
                    least=FEWEST_TEAMS, most=MOST_TEAMS
                )
            )

    @property
    def rehearsed(self) -> int:
        """How many pupils the program plays; raises InputError for anything else than a number."""
        return read_whole_number("--rehearse", self.rehearse, 1, _MOST_REHEARSED) if self.rehearse else 0


def make_lesson(
    base: FactBase, items: Sequence[Item], seed: int, rules: Rules, mode: Mode, *, quiet: bool
) -> Lesson:
    """The lesson; raises InputError for a value that an option can't take and a class list that can't be read."""
    from factcli.classroom.buzzer import FEWEST_TEAMS
    from factcli.classroom.lesson import Lesson, Phones, Ranking
    from factcli.classroom.scoring import Scoring
    from factcli.quiz.grade import names_known

    return Lesson(
        questions=make_questions(base, items, rules.time),
        code=f"{secrets.randbelow(900_000) + 100_000}",
        secret=secrets.token_urlsafe(12),
        title=base.title or base.name,
        base=base.label,
        base_name=base.name,
        digest=base.digest,
        language=current_language(),
        seed=seed,
        mode=mode,
        scoring=Scoring(choose_from("--scoring", rules.scoring, SCORINGS)),
        ranking=Ranking(choose_from("--ranking", rules.ranking, RANKINGS)),
        phones=Phones.BUTTONS if rules.buttons else Phones.QUESTION,
        teams=read_teams(rules.teams or (str(FEWEST_TEAMS) if rules.keyboard else "")),
        roster=_read_roster(rules.roster, quiet=quiet),
        known=names_known(base),
    )


def make_questions(base: FactBase, items: Sequence[Item], time: str) -> tuple[Question, ...]:
    """Each item with its seconds (`time`: for all; empty: by its type) and the line of its quote."""
    from factcli.classroom.lesson import Question
    from factcli.render.wording import quote_line

    seconds = read_whole_number("--time", time, 5, MOST_SECONDS) if time else 0
    return tuple(
        Question(item, seconds or usual_seconds(item.type), quote_line(item.fact, base)) for item in items
    )


def usual_seconds(item_type: ItemType) -> int:
    """How long a question of a type may take unless told otherwise: typing and sorting take longer than choosing."""
    if item_type.is_typed:
        return 45
    return 20 if item_type.takes_one else 40


def read_teams(text: str) -> tuple[str, ...]:
    """The teams: as many as a number says, named by letters, or the names given; raises InputError."""
    from factcli.classroom.nickname import clean_name, sameness

    text = text.strip()
    if not text:
        return ()
    if text.isdigit():
        count = read_whole_number("--teams", text, 2, _MOST_TEAMS)
        return tuple(_("Team {letter}").format(letter=chr(ord("A") + number)) for number in range(count))
    names = [clean_name(name)[:_LONGEST_TEAM] for name in text.replace("，", ",").split(",")]
    names = [name for name in names if name]
    if not 2 <= len(names) <= _MOST_TEAMS or len({sameness(name) for name in names}) < len(names):
        raise InputError(
            _("--teams takes a number from 2 to {most}, or as many different names.").format(most=_MOST_TEAMS)
        )
    return tuple(names)


def _read_roster(file: str, *, quiet: bool) -> tuple[Enrolled, ...]:
    if not file:
        return ()
    from factcli.classroom.roster import read_roster
    from factcli.cli.text_file import read_text_file

    return read_roster(read_text_file(file, quiet=quiet), file)
