"""Whom a Chinese clause itself speaks of."""

from factcli.curate.draft.chinese_measure import measure_at_end
from factcli.curate.draft.chinese_words import ANAPHORS
from factcli.curate.draft.clause import Clause
from factcli.curate.draft.sketch import NAME, QUANTITY, without_marks


def own_subject(clause: Clause) -> str:
    """The clause's own subject without a measure at its end: 甲 of 甲的总投资."""
    signs = clause.sketch.signs[clause.start : clause.stop]
    if signs.endswith(("同比", "环比")):
        signs = signs[:-2]
    measure = measure_at_end(signs)
    if measure:
        signs = signs[: len(signs) - len(measure)].removesuffix("的")
        if not signs or (NAME not in signs and signs not in ANAPHORS and not signs.startswith(QUANTITY)):
            return ""
        return without_marks(clause.sketch.words(clause.start, clause.start + len(signs)))
    if signs.startswith(QUANTITY):
        return ""
    counted = clause.sketch.signs[clause.stop : clause.stop + 1] == QUANTITY and NAME not in signs
    if counted and not any(signs.startswith(word) for word in ANAPHORS):
        return ""
    if signs and clause.stop >= clause.span.end:  # a name and no verb that is known
        return clause.sketch.words(clause.start, clause.start + 1) if signs[0] in NAME else ""
    if counted and signs[:1] == NAME:
        return clause.sketch.words(clause.start, clause.start + 1)
    return without_marks(clause.subject)
