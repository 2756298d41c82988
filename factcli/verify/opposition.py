"""Words of a claim whose contrary the fact says."""

from dataclasses import dataclass
from functools import cache

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
    own, text = stated.words, piece.text
    mine = {
        stem_of(word) if word.isascii() else word: stated.attribute.key for word in stated.attribute.opposite
    }
    for claimed, form, start in piece.once(_read_forms):
        if stated.fact.ordered and claimed in vocabulary.WAYS:
            continue  # told from the other end an order may be the same
        against = _contraries_of(form, base.opposites)
        if form in mine:
            against = (*against, mine[form])
        for contrary in against:
            span = Span(start, start + len(claimed))
            if contrary in piece.stretches and not _crosses(own, claimed, contrary, text, span):
                continue
            if not _says(own, contrary, text, span):
                continue
            if _says(own, claimed, text, span) and not _crosses(own, claimed, contrary, text, span):
                continue
            return (Opposition(span, claimed, contrary),)
    return ()


def _read_forms(piece: Piece) -> list[tuple[str, str, int]]:
    """Each stretch of a piece with the form that it is looked up by, and where it first begins."""
    return [
        (claimed, stem_of(claimed) if claimed.isascii() else claimed, places[0])
        for claimed, places in piece.stretches.items()
    ]


def _contraries_of(form: str, own: tuple[tuple[str, str], ...]) -> tuple[str, ...]:
    """The contraries of a word, by the language's opposites and a base's own; a sign has none."""
    english = form.isascii()
    return () if english and not form[:1].isalpha() else _contraries(own, english=english).get(form, ())


@cache
def _contraries(own: tuple[tuple[str, str], ...], *, english: bool) -> dict[str, tuple[str, ...]]:
    """Each word of a language with its contraries, an English one by its stem; made when first asked."""
    table: dict[str, tuple[str, ...]] = {}
    for left, right in (*vocabulary.OPPOSITES, *own):
        for word, contrary in ((left, right), (right, left)):
            if word.isascii() is english:
                form = stem_of(word) if english else word
                table[form] = (*table.get(form, ()), contrary)
    return table


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
