"""Checks of the items that a base's facts and its curator's own questions give: how a quiz would read."""

from factcli.curate.inspection import Inspection
from factcli.facts.fault import shown
from factcli.messages import _
from factcli.quiz.generate import make_items
from factcli.quiz.lint import lint_paper

_SEED = 0
_MOST_ITEMS = 1000
"""A longer paper is not drawn: each pair of its items is compared."""


def check_items(inspection: Inspection) -> None:
    """Warn of the flaws of items: one paper with as many as the base yields is drawn in each of its languages."""
    base = inspection.base
    languages = dict.fromkeys(
        (base.language, *(("en",) if any(fact.statement_en for fact in base.facts) else ()))
    )
    for language in languages:
        for flaw in lint_paper(make_items(base, _MOST_ITEMS, _SEED, language=language)):
            fact = flaw.item.fact
            inspection.warn(
                fact,
                "ask" if fact.ask else "statement",
                flaw.rule,
                _("Item {id}: {message}").format(id=flaw.item.id, message=flaw.message),
                _("It asks: {stem}").format(stem=shown(flaw.item.stem)),
            )
