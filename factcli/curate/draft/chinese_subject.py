"""Whom a Chinese clause itself speaks of."""

from collections.abc import Sequence

from factcli.curate.draft.chinese_measure import measure_at_end
from factcli.curate.draft.chinese_words import ANAPHORS, PLACING
from factcli.curate.draft.clause import Clause
from factcli.curate.draft.sketch import NAME, QUANTITY, without_marks
from factcli.text.lexicon import is_chinese_word


def announced(clauses: Sequence[Clause], number: int) -> str:
    """A subject before a comma and the verb that says where it lies, else "": 株洲 in 株洲，位于湖南东部."""
    clause = clauses[number]
    words = clause.sketch.words(clause.lead, clause.span.end)
    if clause.lead > clause.span.start or number + 1 >= len(clauses) or not is_chinese_word(words):
        return ""
    return words if clauses[number + 1].rest.startswith(tuple(sorted(PLACING))) else ""


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
    if counted:
        return max((word for word in ANAPHORS if signs.startswith(word)), key=len)
    if signs and clause.stop >= clause.span.end:  # a name and no verb that is known
        return clause.sketch.words(clause.start, clause.start + 1) if signs[0] in NAME else ""
    if signs[1:] in ("院士", "会员", "委员", "代表"):
        return ""
    if counted and signs[:1] == NAME:
        return clause.sketch.words(clause.start, clause.start + 1)
    return without_marks(clause.subject)


def is_attribute(own: str) -> bool:
    """Whether a subject before 包括 is the name of what it holds, not of who holds it."""
    kept = own.rpartition("的")[2]
    return NAME not in kept and kept not in ANAPHORS
