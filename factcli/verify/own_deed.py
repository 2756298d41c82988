"""An attribute told by what its owner does: "the mill makes paper" of its products, 用红砖砌成 of its material."""

from functools import cache

from factcli.facts.mention import Mention
from factcli.text.span import Span
from factcli.verify.claim import Piece
from factcli.verify.doer import BEFORE, Deed, find_doer, find_verbs, gap_between
from factcli.verify.stated import Stated
from factcli.verify.vocabulary import words_of_table
from factcli.verify.vocabulary.deeds import YIELDS, read_deeds

_PLACE = "…"
"""Where the value stands in a verb of two parts."""
_LONGEST = 12
_PREPOSITIONS = words_of_table("in at on by with for from to of into under over near")
_BEING = words_of_table("is are was 是 为")


def find_own_deed(
    piece: Piece, stated: Stated, subjects: list[Mention], others: list[Mention]
) -> Deed | None:
    """Where the fact's subject is said to do it to what the fact has as its value, or that to the subject."""
    held = {stated.value_key, *stated.fact.members} - {""}
    gifts = [mention for mention in others if mention.key in held]
    is_worded = (
        bool(stated.fact.value)
        and not stated.is_entity(stated.value_key)
        and stated.value is None
        and not stated.value_period
    )
    subject = stated.fact.subject
    for form in _verbs_of(stated.attribute.names):
        head, _, end = form.partition(_PLACE)
        if form in _BEING and not stated.fact.value:
            continue  # what a list is isn't told by it
        for verb in find_verbs(piece, stated, (head,)):
            if form in _BEING and "的" in piece.text[verb.end : piece.end].rstrip("的。.!;, "):
                continue  # 煤炭是黑色的代表色
            if end:
                found = _close(piece, stated, verb, end, subjects, others)
                if found is not None:
                    return found
                continue
            if any(find_doer(piece.text, verb, gift, subjects) for gift in gifts):
                return Deed(verb, subject)
            if form not in _BEING and any(find_doer(piece.text, verb, rival, subjects) for rival in others):
                return Deed(verb, subject)  # to another thing than the fact's
            if any(find_doer(piece.text, verb, one, gifts) for one in subjects):
                return Deed(verb, subject, is_turned=True)
            if not is_worded or piece.text[verb.end :].lstrip().split(" ")[0] in _PREPOSITIONS:
                continue  # what is in the red isn't red
            if any(gap_between(piece.text[one.end : verb.start]) in BEFORE for one in subjects):
                return Deed(verb, subject)
    return None


def _close(
    piece: Piece, stated: Stated, verb: Span, end: str, subjects: list[Mention], others: list[Mention]
) -> Deed | None:
    """A verb of two parts with something between them, said of the fact's subject, or of its value."""
    place = piece.text.find(end, verb.end, piece.end)
    between = piece.text[verb.end : place]
    if place < 0 or not between.strip() or len(between) > _LONGEST:
        return None
    tail = Span(place, place + len(end))
    inside = [
        mention for mention in (*subjects, *others) if verb.end <= mention.start and mention.end <= place
    ]
    for one in (*subjects, *others):
        if (
            gap_between(piece.text[one.end : verb.start]) not in BEFORE | {"是", "就是"}
            or one.end > verb.start
        ):
            continue
        if one.key == stated.fact.subject:
            return Deed(verb, one.key, tail=tail)
        if any(mention.key == stated.fact.subject for mention in inside):
            return Deed(verb, stated.fact.subject, is_turned=True, tail=tail)
    return None


@cache
def _verbs_of(names: tuple[str, ...]) -> tuple[str, ...]:
    """The verbs of the nouns among an attribute's names, the longer ones first."""
    table = read_deeds(YIELDS)
    verbs = (verb for name in names for verb in table.get(name.lower(), ()))
    return tuple(sorted(dict.fromkeys(verbs), key=len, reverse=True))
