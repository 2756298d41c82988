"""Laying a piece of a claim over a sentence: its words and figures found again, and what hangs on both settled."""

from factcli.verify.plain.align import Laid
from factcli.verify.plain.document import PlainSentence
from factcli.verify.plain.found import Found, Unit
from factcli.verify.plain.match import match_words
from factcli.verify.plain.reading import Reading
from factcli.verify.plain.settle import settle_directions
from factcli.verify.plain.slot import pair_figures
from factcli.verify.plain.table import ANAPHORS, COPULAS, DISEASES, VERBS_EN


def lay_over(claim: Reading, sentence: PlainSentence) -> Laid:
    """Lay a piece of a claim over a sentence."""
    units = match_words(claim, sentence.reading, sentence.context)
    if sentence.is_nameless:
        _name_subject(claim, units)
    if sentence.is_nameless and not any(word in sentence.reading.text for word in DISEASES):
        for unit in units:
            if unit.found is Found.LEFT and unit.text in DISEASES:
                unit.found = Found.FUNCTION
    pairings = pair_figures(claim, sentence.reading, units)
    settle_directions(sentence.reading, units, [one.stated for one in pairings if one.stated])
    return Laid(claim, sentence, tuple(units), tuple(pairings))


def _name_subject(claim: Reading, units: list[Unit]) -> None:
    """Where the text names nothing that it speaks of, the name that a clause of the claim begins with may be of that."""
    said = [*claim.negations, *(figure.span for figure in claim.figures if figure.quantity)]
    for clause in claim.clauses:
        for unit in units:
            if unit.start < clause.start or unit.end > clause.end:
                continue
            if unit.text in COPULAS or unit.text in VERBS_EN:
                break
            if any(clause.start <= span.start < unit.start for span in said):
                break
            if unit.found is Found.FUNCTION:
                continue
            if unit.text in ANAPHORS:
                continue
            if unit.is_held or not (unit.is_name or unit.found is Found.CONTEXT):
                break
            unit.found = Found.CONTEXT
