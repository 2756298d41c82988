"""Words of a claim whose contrary the fact says."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from factcli.facts.factbase import FactBase
from factcli.facts.name import Attribute
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
    """The first word of the piece that the fact doesn't say, and whose contrary it says; at most one, for one is enough."""
    own, text = stated.words, piece.text
    found = piece.once(_reader(base.opposites))
    if stated.attribute.opposite:
        found = [*found, *_contrary_to(piece, stated.attribute)]
    for claimed, start, against in found:
        if stated.fact.ordered and claimed in vocabulary.WAYS:
            continue  # told from the other end an order may be the same
        span = Span(start, start + len(claimed))
        for contrary in against:
            if not _says(own, contrary, text, span):
                continue
            has_both = contrary in piece.stretches or _says(own, claimed, text, span)
            if not has_both or _crosses(own, claimed, contrary, text, span):
                return (Opposition(span, claimed, contrary),)
    return ()


_Opposed = tuple[str, int, tuple[str, ...]]
"""A word of a claim, where it first begins, and its contraries."""


@cache
def _reader(own: tuple[tuple[str, str], ...]) -> Callable[[Piece], list[_Opposed]]:
    """What finds the words of a piece that have contraries, by the language's opposites and a base's own."""

    def read(piece: Piece) -> list[_Opposed]:
        return [
            (claimed, places[0], against)
            for claimed, places in piece.stretches.items()
            if (against := _contraries_of(_form(claimed), own))
        ]

    return read


def _contrary_to(piece: Piece, attribute: Attribute) -> list[_Opposed]:
    """The words of a piece that an attribute names as its opposite."""
    mine = {_form(word) for word in attribute.opposite}
    return [
        (claimed, places[0], (attribute.key,))
        for claimed, places in piece.stretches.items()
        if _form(claimed) in mine
    ]


def _form(word: str) -> str:
    """What a word is looked up by: an English one by its stem."""
    return stem_of(word) if word.isascii() else word


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
                table[_form(word)] = (*table.get(_form(word), ()), contrary)
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
