"""Words of a claim whose contrary the fact says."""

from dataclasses import dataclass

from factcli.facts.factbase import FactBase
from factcli.text.span import Span
from factcli.text.term import stem_of
from factcli.verify import vocabulary
from factcli.verify.claim import Piece
from factcli.verify.stated import Stated


@dataclass(frozen=True, slots=True)
class Opposition:
    """A word of the claim whose contrary stands in the fact."""

    span: Span
    claimed: str
    stated: str


def find_oppositions(base: FactBase, piece: Piece, stated: Stated) -> tuple[Opposition, ...]:
    """The first word of the piece that the fact doesn't say, and whose contrary it says."""
    own, text, cut = stated.words, piece.text, piece.cut
    contraries = ((stated.attribute.key, word) for word in stated.attribute.opposite)
    for pair in (*vocabulary.OPPOSITES, *base.opposites, *contraries):
        for claimed, contrary in (pair, pair[::-1]):
            place = text.find(claimed, piece.start, piece.end)
            if place < 0 or contrary in cut:
                continue
            span = Span(place, place + len(claimed))
            if any(span.overlaps(taken) for taken in piece.figures_and_entities):
                continue
            if not _says(own, contrary, text, span):
                continue
            if _says(own, claimed, text, span) and not _crosses(own, claimed, contrary, text, span):
                continue
            return (Opposition(span, claimed, contrary),)
    return ()


def _says(own: str, word: str, text: str, span: Span) -> bool:
    """Whether the fact has `word` where the claim has the words at `span`: a single character needs a neighbour too."""
    if word.isascii():
        return f" {stem_of(word)}" in own
    if len(word) > 1:
        return word in own
    before, after = text[max(0, span.start - 1) : span.start], text[span.end : span.end + 1]
    return bool((before and before + word in own) or (after and word + after in own))


def _crosses(own: str, claimed: str, contrary: str, text: str, span: Span) -> bool:
    """Whether the fact has both words, and the claim has one where the fact has the other: 下游供应商 for 上游供应商."""
    after = text[span.end : span.end + _NEIGHBOUR]
    if len(claimed) < _NEIGHBOUR or claimed.isascii() or len(after) < _NEIGHBOUR:
        return False
    return contrary + after in own and claimed + after not in own


_NEIGHBOUR = 2
