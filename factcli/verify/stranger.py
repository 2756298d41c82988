"""Something that a claim puts into a list, and that isn't in it."""

from factcli.text.script import has_han
from factcli.text.span import Span
from factcli.verify import vocabulary
from factcli.verify.account import counts_named, is_own
from factcli.verify.align import Alignment
from factcli.verify.claim import Piece, span_of
from factcli.verify.group import INSIDE, find_calling
from factcli.verify.link import Link
from factcli.verify.role import owns_the_same


def find_stranger(alignment: Alignment, members: tuple[str, ...]) -> Span | None:
    """The one thing that isn't among the members, where the claim says that it is; else None."""
    piece = alignment.piece
    if Link.NAMED not in (alignment.attribute, alignment.subject):
        return None
    strangers = [span_of(mention) for mention in alignment.foreign if mention.is_entity]
    strangers += [
        span for span in alignment.cover.leftover if not any(span.overlaps(other) for other in strangers)
    ]
    counts = [
        figure
        for figure in piece.quantities
        if not figure.is_article
        and not is_own(figure, alignment.stated)
        and figure.stated != len(members)
        and not counts_named(figure, piece, members)
    ]
    if len(strangers) != 1 or counts:
        return None
    stranger = strangers[0]
    is_called_one = _is_called_one(alignment, stranger) or _is_found_inside(alignment, stranger)
    if is_called_one or _is_enumerated(alignment, stranger, members):
        return stranger
    if _is_another_kind(alignment, members):
        return None
    is_put_in = piece.has_any(vocabulary.MEMBERSHIP) and _stands_for_a_member(piece, stranger)
    return stranger if is_put_in or _is_of_kind(alignment, members) else None


def _is_called_one(alignment: Alignment, stranger: Span) -> bool:
    """Whether all that the claim says is that the stranger is one of the list: Charon is a dwarf planet, 甲是三大名茶之一.

    A list without a name of its own is named by its noun: a moon of Pluto, 冥王星的卫星.
    """
    piece, stated = alignment.piece, alignment.stated
    group = next((mention for mention in piece.mentions if mention.key == stated.fact.subject), None)
    if group is None or piece.text[piece.start : stranger.start].strip("\"' "):
        return False
    between = piece.text[stranger.end : group.start].strip("\"' ")
    behind = piece.text[group.end : piece.end].strip(_MARKS)
    copula = find_calling(between)
    if not copula:
        return False
    noun = between.removeprefix(copula).strip()
    if not noun and behind in ("", "之一", "的一员", "中的一员"):
        return True
    return owns_the_same(piece.text, group, stated) and (
        (not behind and len(noun.split()) == _NOUN_OF) or (not noun and _is_one_noun(behind))
    )


def _is_found_inside(alignment: Alignment, stranger: Span) -> bool:
    """Whether all that the claim says is that the list has the stranger in it: 三大名茶里有一种是龙井."""
    piece, group = alignment.piece, alignment.stated.fact.subject
    named = next((mention for mention in piece.mentions if mention.key == group), None)
    if named is None or named.end > stranger.start or piece.text[stranger.end : piece.end].strip(_MARKS):
        return False
    between = piece.text[named.end : stranger.start].strip("\"' ")
    own = alignment.stated.words
    return (
        any(word in between for word in INSIDE)
        and between.endswith(_HAVING)
        and all(sign in _FILLING or sign in own for sign in between)
    )


_HAVING = ("有", "是", "包括", "包含", "叫", "为")
_FILLING = frozenset("里面中之当其有一个条项种家是为叫包括含还也的了, \"'")

_MARKS = "\"' .。!;"
_NOUN_OF = 2
_LONGEST_NOUN = 3


def _is_one_noun(behind: str) -> bool:
    """Whether what stands behind the list's owner is one noun and no more: 's moons, 的卫星."""
    if has_han(behind):
        return behind.startswith("的") and len(behind.removesuffix("之一")) <= _LONGEST_NOUN
    return behind.startswith(("'s ", "' ")) and len(behind.split()) == _NOUN_OF


def _stands_for_a_member(piece: Piece, span: Span) -> bool:
    """Whether the span begins the piece (X is one of …) or follows a word that opens a list (… includes X)."""
    if not piece.text[piece.start : span.start].strip("\"' "):
        return True
    return any(
        marker.end <= span.start and not piece.text[marker.end : span.start].strip("\"' 了着")
        for marker in piece.find_markers(_OPENING)
    )


def _is_another_kind(alignment: Alignment, members: tuple[str, ...]) -> bool:
    """Whether the stranger is a thing of the base of no member's kind: the red of fireworks is no industry."""
    entities = alignment.base.entities
    kinds = {entity.kind for key in members if (entity := entities.get(key))}
    return any(
        (entity := entities.get(mention.key)) is not None and entity.kind not in kinds
        for mention in alignment.foreign
    )


def _is_of_kind(alignment: Alignment, members: tuple[str, ...]) -> bool:
    """Whether one other thing of the members' kind is named where the attribute is: the river flows through it."""
    if alignment.attribute < Link.NAMED or alignment.subject < Link.CARRIED or len(alignment.foreign) != 1:
        return False
    entities = alignment.base.entities
    stranger = entities.get(alignment.foreign[0].key)
    kinds = {entity.kind for key in members if (entity := entities.get(key))}
    return stranger is not None and bool(stranger.kind) and kinds == {stranger.kind}


def _is_enumerated(alignment: Alignment, span: Span, members: tuple[str, ...]) -> bool:
    """Whether the span is one of the things that the claim counts up beside members, and looks like none of the rest."""
    piece, stated = alignment.piece, alignment.stated
    named = {mention.key for mention in piece.mentions if mention.key in members}
    if len(named) < _LEAST_NAMED:
        return False
    text = piece.text
    is_after = any(
        mention.end <= span.start and text[mention.end : span.start].strip(" \"'") in COMMAS
        for mention in piece.mentions
        if mention.key in members
    )
    is_before = any(
        span.end <= mention.start and text[span.end : mention.start].strip(" \"'") in COMMAS
        for mention in piece.mentions
        if mention.key in members
    )
    if not is_after and not is_before:
        return False
    stranger = set(span.cut(text))
    rest = [form for key in members if key not in named for form in stated.forms_of(key) if has_han(form)]
    return not any(len(stranger & set(form)) >= len(stranger) / 2 for form in rest)


_LEAST_NAMED = 2
COMMAS = ("、", ",", ", and", "and", "&", "和", "与", "及", "以及", ", or", "or", "或")

_OPENING = frozenset(
    {"包括", "包含", "含", "涵盖", "有", "里有", "include", "includes", "including", "included"}
)
