"""Wording: what is unfinished, and what lacks its English."""

import re
from collections.abc import Iterator

from factcli.curate.inspection import Inspection
from factcli.facts.fact import Fact
from factcli.facts.fault import shown
from factcli.facts.unfinished import MARKS, is_unfinished
from factcli.messages import _, ngettext

_KEYS = (
    "statement",
    "statement_en",
    "topic",
    "subject",
    "attribute",
    "value",
    "period",
    "place",
    "by",
    "status",
    "derived",
    "quote",
    "section",
    "source",
)
_LISTS = ("members", "also_said", "ask", "accept", "never")
_COMMENT = re.compile(rf"(?:^|\s)#.*?\b(?:{'|'.join(MARKS)})\b.*")


def check_wording(inspection: Inspection) -> None:
    """There are facts; each is finished, and has its sentence in English too."""
    if not inspection.base.facts:
        message = _("The base holds no fact, so every claim is left open.")
        place = inspection.place_of("facts")
        inspection.faults.warn(*place, "no-facts", message, _('Add one: it starts with "- id:".'))
    for fact in inspection.base.facts:
        for key, text in _texts_of(fact):
            if is_unfinished(text):
                message = _('"{text}" is unfinished.').format(text=shown(text))
                inspection.warn(fact, key, "todo", message, _("Finish it, or take it out."))
    _check_english(inspection)


def _check_english(inspection: Inspection) -> None:
    """Each fact has its sentence in English; where hardly any has, that is said once: so it may be meant."""
    facts = [fact for fact in inspection.base.facts if fact.statement]
    bare = [fact for fact in facts if not fact.statement_en and inspection.base.language != "en"]
    if len(bare) > _FEW and len(bare) > len(facts) / 2:
        message = ngettext(
            "{count} fact has no statement_en.", "{count} facts have no statement_en.", len(bare)
        ).format(count=len(bare))
        hint = _("Claims in English find only what has a sentence in English.")
        inspection.faults.warn(*inspection.place_of("facts"), "no-english", message, hint)
        return
    for fact in bare:
        message = _("This fact has no statement_en.")
        hint = _("Add the same sentence in English, so that claims in English find it.")
        inspection.warn(fact, "statement", "no-english", message, hint)


_FEW = 3


def _texts_of(fact: Fact) -> Iterator[tuple[str, str]]:
    """Every text of a fact with its key; of a list the first unfinished one is enough."""
    for key in _KEYS:
        yield key, getattr(fact, key)
    for key in _LISTS:
        yield key, next((text for text in getattr(fact, key) if is_unfinished(text)), "")
    yield "pairs", " ".join(side for pair in fact.pairs for side in pair)


def check_comments(inspection: Inspection) -> None:
    """No comment says that something is still to be done."""
    told = {fault.place.line for fault in inspection.faults.found if fault.code == "todo"}
    for number, line in enumerate(inspection.lines, start=1):
        found = _COMMENT.search(line)
        if found is not None and number not in told:
            comment = found.group().strip()
            message = _('"{text}" is unfinished.').format(text=shown(comment))
            hint = _("Finish it, or take it out.")
            inspection.faults.warn(number, line.index(comment) + 1, "todo", message, hint)
