"""Laying a piece of a claim over a sentence: its words and figures found again, and what hangs on both settled."""

from dataclasses import replace

from factcli.text.span import Span
from factcli.values.compare import Agreement
from factcli.values.period import PeriodKind
from factcli.verify.plain.align import Laid
from factcli.verify.plain.document import PlainSentence
from factcli.verify.plain.found import Found
from factcli.verify.plain.match import match_words
from factcli.verify.plain.naming import name_in_full, name_topic
from factcli.verify.plain.polarity import words_in
from factcli.verify.plain.reading import Reading
from factcli.verify.plain.settle import settle_directions
from factcli.verify.plain.slot import Pairing, pair_figures
from factcli.verify.plain.table import BEGINNING, DISEASES


def lay_over(claim: Reading, sentence: PlainSentence) -> Laid:
    """Lay a piece of a claim over a sentence."""
    units = match_words(claim, sentence.reading, sentence.context)
    if sentence.is_nameless:
        name_topic(claim, sentence.reading, sentence.names, units)
    name_in_full(claim, sentence.reading, sentence.context, units)
    if sentence.is_nameless and not any(word in sentence.reading.text for word in DISEASES):
        for unit in units:
            if unit.found is Found.LEFT and unit.text in DISEASES:
                unit.found = Found.FUNCTION
    pairings = [_as_begun(claim, one) for one in pair_figures(claim, sentence.reading, units)]
    settle_directions(sentence.reading, units, [one.stated for one in pairings if one.stated])
    return Laid(claim, sentence, tuple(units), tuple(pairings))


def _as_begun(claim: Reading, pairing: Pairing) -> Pairing:
    """A claim that something began in a year differs where it is so since another: became in 2019, since 2018."""
    claimed, stated = pairing.claimed.period, pairing.stated.period if pairing.stated else None
    if claimed is None or stated is None or stated.first is None or claimed.first is None:
        return pairing
    kinds = (claimed.kind, stated.kind)
    if kinds != (PeriodKind.SPAN, PeriodKind.SINCE) or not words_in(
        claim, BEGINNING, Span(0, len(claim.text))
    ):
        return pairing
    is_within = claimed.first <= stated.first and (claimed.last is None or stated.first <= claimed.last)
    return pairing if is_within else replace(pairing, agreement=Agreement.DIFFERS)
