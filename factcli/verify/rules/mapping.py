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
from factcli.verify.claim import span_of
from factcli.verify.finding import Finding
from factcli.verify.judgement import Verdict
from factcli.verify.link import Link
from factcli.verify.vocabulary import words_of_table

_JOINS = tuple(words_of_table("是 指 为 即 代表 对应 就 那 这 ， : \" ' _ ( 色 的 朵 花 -"))


def judge_mapping(alignment: Alignment) -> Finding | None:
    """Supported or refuted by the pairs that the claim joins; None where it joins none."""
    fact = alignment.stated.fact
    if not fact.pairs or alignment.subject < Link.IMPLIED or alignment.is_turned:
        return None
    pairs = dict(fact.pairs)
    keys = _places(alignment, tuple(pairs))
    values = _places(alignment, tuple(pairs.values()))
    if (
        not keys
        or not values
        or (alignment.attribute < Link.WORDED and alignment.subject is not Link.NAMED and len(keys) < 2)
    ):
        return None
    joined = [(*_partner(keys, span, keys_first=keys[0] < values[0]), span, value) for span, value in values]
    for key_span, key, value_span, value in joined:
        if pairs[key] != value:
            start, end = min(key_span.start, value_span.start), max(key_span.end, value_span.end)
            claimed = alignment.piece.text[start:end]
            return Finding(
                Verdict.REFUTED, "mapping", "differs", alignment, claimed, paired=((key, pairs[key]),)
            )
    covered = [span for span, _ in (*keys, *values)]
    leftover = [left for left in alignment.cover.leftover if not any(left.overlaps(span) for span in covered)]
    if leftover or alignment.oppositions:
        return None
    return Finding(
        Verdict.SUPPORTED,
        "mapping",
        "agrees",
        alignment,
        paired=tuple((key, value) for _, key, _, value in joined),
    )


def _partner(keys: list[tuple[Span, str]], span: Span, *, keys_first: bool) -> tuple[Span, str]:
    """The key that a value goes with: the nearest on the side where the claim has its keys, else the nearest."""
    sided = [found for found in keys if (found[0].end <= span.start) == keys_first]
    return min(sided or keys, key=lambda found: _distance(found[0], span))


def _distance(left: Span, right: Span) -> int:
    return right.start - left.end if left.end <= right.start else left.start - right.end


def _places(alignment: Alignment, sides: tuple[str, ...]) -> list[tuple[Span, str]]:
    """Where the sides of the pairs stand in the piece; a single character only where it is a word of its own."""
    piece = alignment.piece
    found = [(span_of(mention), mention.key) for mention in piece.mentions if mention.key in sides]
    taken = [span_of(mention) for mention in piece.mentions]
    for side in sides:
        form = normal_form(side)
        if form.isdigit() and len(form) > 1:
            place = piece.text.find(form, piece.start, piece.end)
            if place >= 0 and not piece.text[place + len(form) : place + len(form) + 1].isdigit():
                found.append((Span(place, place + len(form)), side))
            continue
        if side in (key for _, key in found):
            continue
        form = next((one for one in (form, *alignment.stated.forms_of(side)) if len(one) == 1), "")
        place = piece.text.find(form, piece.start, piece.end) if form else -1
        while place >= 0:
            span = Span(place, place + 1)
            if not any(span.overlaps(other) for other in taken) and _is_word(piece.text, place):
                found.append((span, side))
                break
            place = piece.text.find(form, place + 1, piece.end)
    return sorted(found)


def _is_word(text: str, place: int) -> bool:
    after = text[place + 1 : place + 3]
    return stands_alone(text, place) or after.startswith(_JOINS)
