"""Wording: what is unfinished, what lacks its English, what is said twice."""

import re
from collections import Counter
from collections.abc import Iterator
from math import ceil

from factcli.curate.inspection import Inspection
from factcli.curate.rival import find_same_slots
from factcli.curate.unfinished import MARKS, is_unfinished
from factcli.facts.fact import Fact
from factcli.facts.fault import shown
from factcli.messages import _, ngettext
from factcli.text.normalize import normalize
from factcli.text.term import terms_of

LIKENESS = 0.9
"""From this share of common terms on (common / all) two statements are nearly the same."""
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


def check_likeness(inspection: Inspection) -> None:
    """No two facts say nearly the same.

    Two sets of terms that share nearly all must share one of their rarest, so only those are compared. What gives the
    same thing another value, or another time, is no duplicate.
    """
    same = find_same_slots(inspection)
    terms = [(fact, frozenset(terms_of(normalize(fact.statement).text))) for fact in inspection.base.facts]
    common = Counter(term for _fact, own in terms for term in own)
    by_term: dict[str, list[tuple[Fact, frozenset[str]]]] = {}
    for fact, own in terms:
        rarest = sorted(own, key=lambda term: (common[term], term))
        rarest = rarest[: len(own) - ceil(LIKENESS * len(own)) + 1]
        for other, others in {
            (other.line, other.id): (other, others)
            for term in rarest
            for other, others in by_term.get(term, ())
        }.values():
            if id(fact) not in same and len(own & others) >= LIKENESS * len(own | others):
                same[id(fact)] = other
        for term in rarest:
            by_term.setdefault(term, []).append((fact, own))
        if id(fact) in same:
            earlier = same[id(fact)]
            message = _('This says nearly the same as "{id}" in line {line}.')
            message = message.format(id=shown(earlier.id), line=earlier.line)
            hint = _("Make one fact of the two, or say what tells them apart.")
            inspection.warn(fact, "statement", "near-duplicate", message, hint)
