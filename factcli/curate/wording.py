"""Wording: what is unfinished, what lacks its English, what is said twice."""

from collections import Counter
from math import ceil

from factcli.curate.inspection import Inspection
from factcli.facts.fact import Fact
from factcli.facts.fault import shown
from factcli.messages import _
from factcli.text.normalize import normalize
from factcli.text.term import terms_of

LIKENESS = 0.9
"""From this share of common terms on (common / all) two statements are nearly the same."""
_UNFINISHED = ("TODO", "FIXME", "XXX")
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
    "quote",
)


def check_wording(inspection: Inspection) -> None:
    """There are facts; each is finished, and has its sentence in English too."""
    if not inspection.base.facts:
        message = _("The base holds no fact, so every claim is left open.")
        place = inspection.place_of("facts")
        inspection.faults.warn(*place, "no-facts", message, _('Add one: it starts with "- id:".'))
    for fact in inspection.base.facts:
        for key in _KEYS:
            text = getattr(fact, key)
            if any(mark in text for mark in _UNFINISHED):
                message = _('"{text}" is unfinished.').format(text=shown(text))
                inspection.warn(fact, key, "todo", message, _("Finish it, or take it out."))
        if fact.statement and not fact.statement_en and inspection.base.language != "en":
            message = _("This fact has no statement_en.")
            hint = _("Add the same sentence in English, so that claims in English find it.")
            inspection.warn(fact, "statement", "no-english", message, hint)


def check_likeness(inspection: Inspection) -> None:
    """No two facts say nearly the same.

    Two sets of terms that share nearly all must share one of their rarest, so only those are compared.
    """
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
            if len(own & others) >= LIKENESS * len(own | others):
                message = _('This says nearly the same as "{id}" in line {line}.')
                message = message.format(id=other.id, line=other.line)
                hint = _("Make one fact of the two, or say what tells them apart.")
                inspection.warn(fact, "statement", "near-duplicate", message, hint)
        for term in rarest:
            by_term.setdefault(term, []).append((fact, own))
