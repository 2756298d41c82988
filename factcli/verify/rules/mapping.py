"""One side of a pair against the other.

What it decides: the claim joins a key and a value of the fact's mapping; a joined pair that the mapping has is
supported, another one is refuted.

Why: each word of a swapped pair is in the source; only the joining is wrong.

Example: "the red one is cement" is refuted where red is fireworks and grey is cement.
"""

from factcli.facts.mention import stands_alone
from factcli.text.normalize import normal_form
from factcli.text.span import Span
from factcli.verify.align import Alignment
from factcli.verify.claim import Piece, span_of
from factcli.verify.finding import Finding
from factcli.verify.judgement import Verdict
from factcli.verify.link import Link
from factcli.verify.vocabulary import words_of_table


def judge_mapping(alignment: Alignment) -> Finding | None:
    """Supported or refuted by the pairs that the claim joins; None where it joins none."""
    fact = alignment.stated.fact
    if not fact.pairs or alignment.subject < Link.IMPLIED or alignment.is_turned:
        return None
    pairs = dict(fact.pairs)
    keys = _places(alignment, tuple(pairs))
    values = _places(alignment, tuple(pairs.values()))
    is_meant = alignment.attribute >= Link.WORDED or alignment.subject is Link.NAMED or len(keys) >= _SEVERAL
    if not keys or not values or not is_meant:
        return None
    joined = [(*_partner(keys, span, keys_first=keys[0] < values[0]), span, value) for span, value in values]
    for key_span, key, value_span, value in joined:
        if pairs[key] != value:
            start, end = min(key_span.start, value_span.start), max(key_span.end, value_span.end)
            claimed, held = alignment.piece.text[start:end], ((key, pairs[key]),)
            return Finding(Verdict.REFUTED, "mapping", "differs", alignment, claimed, paired=held)
    covered = [span for span, _ in (*keys, *values)]
    leftover = [left for left in alignment.cover.leftover if not any(left.overlaps(span) for span in covered)]
    if leftover or alignment.oppositions:
        return None
    told = tuple((key, value) for _, key, _, value in joined)
    return Finding(Verdict.SUPPORTED, "mapping", "agrees", alignment, paired=told)


_SEVERAL = 2
"""So many keys of a mapping tell that it is meant."""


def _partner(keys: list[tuple[Span, str]], span: Span, *, keys_first: bool) -> tuple[Span, str]:
    """The key that a value goes with: the nearest on the side where the claim has its keys, else the nearest."""
    sided = [found for found in keys if (found[0].end <= span.start) == keys_first]
    return min(sided or keys, key=lambda found: _distance(found[0], span))


def _distance(left: Span, right: Span) -> int:
    """The characters between two stretches that don't overlap."""
    return right.start - left.end if left.end <= right.start else left.start - right.end


def _places(alignment: Alignment, sides: tuple[str, ...]) -> list[tuple[Span, str]]:
    """Where the sides of the pairs stand in the piece; a single character only where it is a word of its own."""
    piece = alignment.piece
    found = [(span_of(mention), mention.key) for mention in piece.mentions if mention.key in sides]
    for side in sides:
        form = normal_form(side)
        if form.isdigit() and len(form) > 1:
            span = _find_number(piece, form)
        elif any(side == key for _, key in found):
            continue
        else:
            forms = (form, *alignment.stated.forms_of(side))
            span = _find_sign(piece, next((one for one in forms if len(one) == 1), ""))
        if span is not None:
            found.append((span, side))
    return sorted(found)


def _find_number(piece: Piece, digits: str) -> Span | None:
    """Where a number stands in the piece that goes on with no further digit."""
    place = piece.text.find(digits, piece.start, piece.end)
    end = place + len(digits)
    return None if place < 0 or piece.text[end : end + 1].isdigit() else Span(place, end)


def _find_sign(piece: Piece, sign: str) -> Span | None:
    """Where a single character stands in the piece as a word of its own, outside names."""
    place = piece.text.find(sign, piece.start, piece.end) if sign else -1
    while place >= 0:
        span = Span(place, place + 1)
        is_taken = any(span.overlaps(span_of(mention)) for mention in piece.mentions)
        if not is_taken and _is_word(piece.text, place):
            return span
        place = piece.text.find(sign, place + 1, piece.end)
    return None


def _is_word(text: str, place: int) -> bool:
    """Whether the character at a place stands alone, or before one that may follow a side of a pair."""
    return stands_alone(text, place) or text.startswith(_JOINS, place + 1)


_JOINS = tuple(words_of_table("是 指 为 即 代表 对应 就 那 这 ， : \" ' _ ( 色 的 朵 花 -"))
