"""The order of words where order is meaning: who before whom, what after what."""

from functools import cache

from factcli.facts.factbase import FactBase
from factcli.facts.mention import Mention
from factcli.text.span import Span
from factcli.text.term import respell, stem_of
from factcli.verify import vocabulary
from factcli.verify.claim import Piece, span_of
from factcli.verify.stated import Stated
from factcli.verify.wording import stands_in


def keeps_sides(base: FactBase, piece: Piece, stated: Stated) -> bool | None:
    """Whether two names that could change places stand as the fact has them; None where there are no such two.

    Names of one kind can change places: "A is higher than B" and "B is lower than A" say the same, "B is higher
    than A" doesn't, though its words are the same. The fact's sentences are asked one by one.
    """
    pair = _find_rivals(base, piece, stated)
    if pair is None or stated.attribute.mutual or stated.fact.members or stated.fact.pairs:
        return None
    first, second = pair
    turning = piece.once(_find_turning)
    heard = False
    for sentence in stated.sentences_in(piece):
        here, there = stated.find_name(sentence, first.key), stated.find_name(sentence, second.key)
        if here < 0 or there < 0:
            continue
        heard = True
        is_kept = here < there
        is_turned = any(
            contrary in sentence and word not in sentence
            for word in turning
            for contrary in _turning_words()[word]
        )
        has_words = all(word in sentence for word in turning)
        if (is_kept and has_words) or (not is_kept and is_turned):
            return True
    return False if heard else None


def _find_turning(piece: Piece) -> list[str]:
    """The words of the piece that have a contrary."""
    return sorted(_turning_words().keys() & piece.stretches.keys())


def _find_rivals(base: FactBase, piece: Piece, stated: Stated) -> tuple[Mention, Mention] | None:
    """The first two different entities of one kind in the piece that the fact knows."""
    seen: dict[str, Mention] = {}
    for mention in piece.mentions:
        entity = base.entities.get(mention.key)
        if not mention.is_entity or entity is None or not entity.kind or not stated.knows(mention.key):
            continue
        other = seen.setdefault(entity.kind, mention)
        if other.key != mention.key:
            return other, mention
    return None


@cache
def _turning_words() -> dict[str, tuple[str, ...]]:
    """Each word of the table of opposites with its contraries."""
    table: dict[str, tuple[str, ...]] = {}
    for left, right in vocabulary.OPPOSITES:
        table[left] = (*table.get(left, ()), right)
        table[right] = (*table.get(right, ()), left)
    return table


def tells_another_way(piece: Piece, stated: Stated) -> bool:
    """Whether the claim tells an order from an end from which no sentence of the fact tells it: upstream for downstream."""
    sentences = stated.sentences_in(piece)
    return any(
        not any(stands_in(word, sentence) for sentence in sentences)
        for word in vocabulary.WAYS.intersection(piece.stretches)
    )


def keeps_order(piece: Piece, stated: Stated) -> bool:
    """Whether the claim's words come in the order in which one of the fact's sentences has them."""
    anchors = _find_anchors(piece, stated)
    return any(_is_within(anchors, sentence) for sentence in map(respell, stated.sentences_in(piece)))


def _find_anchors(piece: Piece, stated: Stated) -> list[tuple[str, ...]]:
    """What stands in the piece, in order: a name by all its forms, other words by their terms."""
    names = [mention for mention in piece.mentions if mention.is_entity]
    found = [(mention.start, tuple(map(respell, stated.forms_of(mention.key)))) for mention in names]
    for word in piece.words:
        if any(mention.start <= word.start < mention.end for mention in names):
            continue
        if word.kind == "word" and word.form not in vocabulary.FUNCTION_EN:
            found.append((word.start, (stem_of(word.form),)))
        elif word.kind == "han":
            pairs = (Span(place, place + 2) for place in range(word.start, word.end - 1))
            free = [pair for pair in pairs if not any(pair.overlaps(span_of(mention)) for mention in names)]
            terms = ((pair.start, pair.cut(piece.text)) for pair in free)
            found += [(place, (term,)) for place, term in terms if vocabulary.CUTTING_ZH.isdisjoint(term)]
    return [forms for _, forms in sorted(found)]


def _is_within(anchors: list[tuple[str, ...]], sentence: str) -> bool:
    """Whether the anchors that the sentence has stand in it one after the other, and are most of them."""
    place, met = 0, 0
    for forms in anchors:
        later = [found for form in forms if (found := sentence.find(form, place)) >= 0]
        if later:
            place = min(later)
            met += 1
        elif any(form in sentence for form in forms):
            return False
    return met >= _LEAST_SHARE * len(anchors)


_LEAST_SHARE = 0.6
"""A sentence that holds less of the claim's words isn't the one that the claim repeats."""
