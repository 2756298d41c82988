"""An undecided piece told in other cuts: two statements joined by a word, one inside another, one set against another.

Each way makes pieces that are judged by the same rules; it is taken only where all of them are decided.
"""

import itertools
from collections.abc import Iterator
from dataclasses import replace

from factcli.text.span import Span
from factcli.values.dimension import Dimension
from factcli.verify.align import Alignment
from factcli.verify.claim import Claim, Piece, span_of
from factcli.verify.finding import Finding
from factcli.verify.judge import Judge, PieceFinding
from factcli.verify.judgement import Verdict
from factcli.verify.link import Link
from factcli.verify.stated import Stated
from factcli.verify.vocabulary import words_of_table


def retell_piece(judge: Judge, claim: Claim, found: PieceFinding) -> list[PieceFinding]:
    """The parts of an undecided piece, where another cut decides each of them; else the piece as it is."""
    if found.decided is not None or (found.finding is not None and found.finding.rival is not None):
        return [found]
    for way in (_contrast, _cut_at_joint, _take_out_modifier, _value_by_value):
        parts = way(judge, claim, found)
        if parts:
            return parts
    return [found]


def _contrast(judge: Judge, claim: Claim, found: PieceFinding) -> list[PieceFinding]:
    """A rather than B: supported where A is what the one-valued slot holds, refuted where B is, or A clashes."""
    piece = found.piece
    for told, denied in _contrasted(piece):
        if any(not one.is_entity and denied.start <= one.start < denied.end for one in piece.mentions):
            continue  # what is denied is told of another attribute
        kept = judge.judge_piece(piece.without(denied))
        if kept.decided is not None and _holds_one(kept.decided):
            fact, stated = kept.decided.fact, kept.decided.alignment.stated
            keys = {mention.key for mention in piece.mentions if denied.start <= mention.start < denied.end}
            is_so = kept.verdict is Verdict.SUPPORTED
            if is_so and keys.intersection(fact.members):
                return [_as_denied(piece, kept, kept.decided, denied)]
            if is_so and any(_is_held(stated, key) for key in keys):
                continue
            return [replace(kept, piece=piece)]
        turned = judge.judge_piece(piece.without(told))
        if turned.decided is not None and turned.verdict is Verdict.SUPPORTED and _holds_one(turned.decided):
            return [_as_denied(piece, turned, turned.decided, denied)]
    return []


def _is_held(stated: Stated, key: str) -> bool:
    """Whether a denied thing is what the fact has too: not in Hunan but in Changsha, where the fact has 湖南长沙."""
    if key == stated.fact.subject:
        return False
    values = stated.forms_of(stated.value_key)
    return key in stated.slot_keys or any(form in value for form in stated.forms_of(key) for value in values)


def _as_denied(piece: Piece, found: PieceFinding, finding: Finding, denied: Span) -> PieceFinding:
    """A piece refuted by a supported finding: what it denies is what the fact states."""
    words = denied.cut(piece.text).strip(" ,，。.")
    refuted = replace(finding, verdict=Verdict.REFUTED, rule="polarity", outcome="contrast", claimed=words)
    return replace(found, piece=piece, finding=refuted)


def _contrasted(piece: Piece) -> Iterator[tuple[Span, Span]]:
    """Pairs of stretches: what is told with its marker, and what is denied with its marker."""
    for negation, turn in _NOT_BUT:
        start = piece.text.find(negation, piece.start, piece.end)
        middle = piece.text.find(turn, start + len(negation), piece.end) if start >= 0 else -1
        if middle >= 0:
            # the negation itself goes with what is told: without both, what was denied stands plainly
            yield Span(middle, _content_end(piece)), Span(start, middle + len(turn))
    for marker in _INSTEAD:
        start = piece.text.find(marker, piece.start + 1, piece.end)
        if start < 0:
            continue
        denied = Span(start, _content_end(piece))
        for begin in _beginnings(piece, start):
            yield Span(begin, start + len(marker)), denied


_NOT_BUT = (
    *itertools.product(
        ("并不是", "不是", "并非", "并不在", "不在", "不属于", "不归", "不靠"),
        ("而是", "而在", "而属于", "而归", "而靠"),
    ),
    (" not ", " but "),
    ("n't ", " but "),
)
_INSTEAD = (
    "而非", "而不是", ",而不在", ",不在", "并非", "不是",
    " rather than ", " instead of ", " and not ", ", not ", " not ",
)  # fmt: skip
"""Words that set what is so against what isn't."""


def _content_end(piece: Piece) -> int:
    end = piece.end
    while end > piece.start and piece.text[end - 1] in "。.!! \"'":
        end -= 1
    return end


def _beginnings(piece: Piece, end: int) -> list[int]:
    """Where what ends before a marker may begin: at the two nearest words of being, place or aim before it."""
    least = max(piece.start, end - _LONGEST)
    places = range(end - 1, least, -1)
    return [place for place in places if piece.text.endswith(_OPENERS, piece.start, place)][:2]


_LONGEST = 40
_OPENERS = tuple(
    words_of_table("是 在 为 向 的 于 到 给 指 _in_ _is_ _are_ _at_ _for_ _to_ _by_ _the_ _from_")
)


def _holds_one(finding: Finding) -> bool:
    """Whether the slot that decided has one value, so that another one is shut out."""
    fact = finding.fact
    if finding.alignment.stated.attribute.several:
        return False
    return fact.closed or not (fact.members or fact.pairs)


def _cut_at_joint(judge: Judge, claim: Claim, found: PieceFinding) -> list[PieceFinding]:
    """Two statements in one clause: each side of a joining word says something that is decided."""
    piece = found.piece
    for joint in _joints(piece):
        left = judge.judge_piece(claim.piece(piece.start, joint.start))
        if left.decided is None:
            continue
        right = judge.judge_piece(claim.piece(joint.end, piece.end))
        if right.decided is not None:
            return [left, right]
    return []


def _joints(piece: Piece) -> list[Span]:
    """Where words stand that may join two statements, outside names and figures: the first few."""
    found = []
    for joint in _JOINTS:
        if joint == " with " and _picks_one(piece):
            continue
        place = piece.text.find(joint, piece.start + 1, piece.end)
        while place >= 0:
            span = Span(place, place + len(joint))
            if not any(span.overlaps(taken) for taken in piece.taken):
                found.append(span)
            place = piece.text.find(joint, span.end, piece.end)
    return sorted(found)[:_MOST_JOINTS]


_JOINTS = words_of_table("并且 而且 同时 以及 并 且 也 _and_ _while_ _but_ _with_")
_MOST_JOINTS = 5


def _picks_one(piece: Piece) -> bool:
    """Whether the claim picks one out of several: the fourth planet with moons is no fourth planet."""
    ranked = any(figure.dimension is Dimension.ORDINAL for figure in piece.quantities)
    words = [word.form for word in piece.words]
    return ranked or any(word.endswith("est") or word in ("most", "least", "only", "last") for word in words)


def _take_out_modifier(judge: Judge, claim: Claim, found: PieceFinding) -> list[PieceFinding]:
    """A statement before 的 and a name: what is said of the name there, and what the rest says, are both decided."""
    piece = found.piece
    for alignment in found.nearest:
        for modifier, name_end in _modifiers(alignment):
            inner = judge.judge_piece(claim.piece(modifier.start, name_end))
            if inner.decided is None:
                continue
            outer = judge.judge_piece(piece.without(modifier))
            if outer.decided is not None:
                return [inner, replace(outer, piece=piece)]
    return []


def _modifiers(alignment: Alignment) -> Iterator[tuple[Span, int]]:
    """What the fact leaves over before an entity's name, with its 的, and where that name ends."""
    piece, leftover = alignment.piece, alignment.cover.leftover
    for mention in piece.mentions if leftover else ():
        start, mark = leftover[0].start, mention.start - 1
        if not mention.is_entity or mark < start:
            continue
        adjoins = leftover == (Span(start, mention.start),)  # 湖南省 before 萍乡市
        is_joined = adjoins or piece.text[mark] == "的"
        if is_joined and leftover[-1].end <= mark + adjoins:
            yield Span(start, mark + 1), mention.end


def _value_by_value(judge: Judge, claim: Claim, found: PieceFinding) -> list[PieceFinding]:
    """Two values of one subject in one statement (who found it, and when): each is judged without the other."""
    piece = found.piece
    for alignment in found.nearest:
        values = _own_values(alignment)
        others = [span for span in alignment.cover.leftover if span in piece.taken]
        if alignment.subject < Link.CARRIED or not values or len(others) != 1:
            continue
        if any(span not in others for span in alignment.cover.leftover):
            continue
        one = judge.judge_piece(piece.without(_with_preposition(piece, others[0])))
        if one.decided is None:
            continue
        other = judge.judge_piece(piece.without(*(_with_preposition(piece, span) for span in values)))
        if other.decided is None or other.decided.fact is one.decided.fact:
            continue
        is_sure = _is_sure(one.decided) and _is_sure(other.decided)
        if is_sure and one.decided.fact.subject == other.decided.fact.subject:
            return [replace(one, piece=piece), replace(other, piece=piece)]
    return []


def _is_sure(finding: Finding) -> bool:
    """Whether the words of a piece, not a figure alone, tell which attribute it speaks of."""
    return finding.alignment.attribute >= Link.WORDED or finding.alignment.figure is None


def _own_values(alignment: Alignment) -> list[Span]:
    """Where the piece has the fact's value."""
    stated = alignment.stated
    spans = [
        span_of(mention)
        for mention in alignment.piece.mentions
        if stated.fact.value and mention.key == stated.value_key
    ]
    if alignment.figure is not None:
        spans.append(span_of(alignment.figure))
    if stated.value_period is not None and alignment.period is not None:
        spans.append(span_of(alignment.period))
    return spans


def _with_preposition(piece: Piece, span: Span) -> Span:
    """A value with the word that joins it: in 1781, by Herschel, 于1781年."""
    before = piece.text[piece.start : span.start]
    word = next((word for word in _PREPOSITIONS if before.endswith(word)), "")
    return Span(span.start - len(word), span.end)


_PREPOSITIONS = words_of_table("_in_ _on_ _at_ _by_ _from_ _with_ _for_ _since_ 在 于 由 与 为 用")
