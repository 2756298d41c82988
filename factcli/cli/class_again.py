"""`factcli class again`: the next lesson out of what a class found hard in one before."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from factcli.cli.class_door import Door
from factcli.cli.class_kept import open_log
from factcli.cli.class_lesson import Rules
from factcli.cli.class_report import load_report
from factcli.cli.class_run import start_lesson
from factcli.cli.default_base import open_base
from factcli.cli.exit_code import ExitCode
from factcli.cli.quiz_run import Wish
from factcli.cli.settings import Settings
from factcli.errors import InputError
from factcli.messages import _, current_language

if TYPE_CHECKING:
    from factcli.facts.factbase import FactBase
    from factcli.quiz.item import Item


def repeat_lesson(settings: Settings, lesson: str, rules: Rules, door: Door) -> ExitCode:
    """Ask again what fewer than half got right, in another wording where the base yields one; hardest first.

    Raises InputError where nothing was hard, and what `start_lesson` does.
    """
    from factcli.classroom.report import find_missed

    rules.check()
    log = open_log()
    try:
        report = load_report(log, lesson)
    finally:
        log.close()
    if not report.questions:
        raise InputError(
            _("No question was asked in lesson {id}.").format(id=report.id),
            _("Make a new lesson: factcli class"),
        )
    if not any(question.analysis is not None and question.pupils for question in report.questions):
        raise InputError(
            _("Nobody answered a question that counts in lesson {id}.").format(id=report.id),
            _("Make a new lesson: factcli class"),
        )
    missed = find_missed(report)
    if not missed:
        raise InputError(
            _("Nothing in lesson {id} was hard: at least half got each question right.").format(id=report.id),
            _("Make a new lesson: factcli class"),
        )
    base = open_base(settings)
    items = ask_otherwise(missed, base, seed=report.id)
    return start_lesson(settings, base, items, report.id, Wish(), rules, door)


def ask_otherwise(missed: Sequence[Item], base: FactBase, *, seed: int) -> list[Item]:
    """An item about each missed item's fact: of another type where the fact yields one, else drawn anew, else the same.

    No two have one id, and none tells another's key.
    """
    from factcli.quiz.generate import tells
    from factcli.quiz.item import ItemType
    from factcli.quiz.one_item import ItemMaker

    maker = ItemMaker(base, current_language())
    chosen: list[Item] = []
    for item in missed:
        others = [each for each in ItemType if each is not item.type]
        made = (maker.make(f"{item.fact.id}:{each}", seed) for each in (*others, item.type))
        candidates = [one for one in made if one is not None] or [item]
        fitting = [one for one in candidates if not any(tells(one, other) for other in chosen)]
        if fitting:
            chosen.append(fitting[0])
        elif item.id not in {other.id for other in chosen}:
            chosen.append(item)
    return chosen
