"""An undecided piece told in other cuts: two statements joined by a word, one inside another, one set against another.

Each way makes pieces that are judged by the same rules; it is taken only where all of them are decided.
"""

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

_JOINTS = ("并且", "而且", "同时", "以及", "并", "且", "也", " and ", " while ", " but ", " with ")
"""Words that may join two statements."""
_MOST_JOINTS = 5

_DENYING = ("并不是", "不是", "并非", "并不在", "不在", "不属于", "不归", "不靠")
_TURNING = ("而是", "而在", "而属于", "而归", "而靠")
_NOT_BUT = (
    *((negation, turn) for negation in _DENYING for turn in _TURNING),
    (" not ", " but "),
    ("n't ", " but "),
)
_INSTEAD = (
    "而非",
    "而不是",
    ",而不在",
    ",不在",
    "并非",
    "不是",
    " rather than ",
    " instead of ",
    " and not ",
    ", not ",
    " not ",
)
"""Words that set what is so against what isn't."""


def retell_piece(judge: Judge, claim: Claim, found: PieceFinding) -> list[PieceFinding]:
    """The parts of an undecided piece, where another cut decides each of them; else the piece as it is."""
    if found.finding is not None and found.verdict is not Verdict.NEI:
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
        kept = judge.judge_piece(piece.without(denied))
        if kept.finding is not None and kept.verdict is not Verdict.NEI and _holds_one(kept.finding):
            both = {mention.key for mention in piece.mentions if denied.start <= mention.start < denied.end}
            if kept.verdict is Verdict.SUPPORTED and both.intersection(kept.finding.fact.members):
                return [_as_denied(replace(kept, piece=piece), denied)]
            stated = kept.finding.alignment.stated
            if kept.verdict is Verdict.SUPPORTED and any(_is_held(stated, key) for key in both):
                continue
            return [replace(kept, piece=piece)]
        turned = judge.judge_piece(piece.without(told))
        if turned.finding is not None and turned.verdict is Verdict.SUPPORTED and _holds_one(turned.finding):
            return [_as_denied(replace(turned, piece=piece), denied)]
    return []


def _is_held(stated: Stated, key: str) -> bool:
    """Whether a denied thing is what the fact has too: not in Hunan but in Changsha, where the fact has 湖南长沙."""
    if key == stated.fact.subject:
        return False
    values = stated.forms_of(stated.value_key)
    return key in stated.slot_keys or any(form in value for form in stated.forms_of(key) for value in values)


def _as_denied(found: PieceFinding, denied: Span) -> PieceFinding:
    """A supported piece whose denied stretch the fact states."""
    assert found.finding is not None
    words = denied.cut(found.piece.text).strip(" ,，。.")
    refuted = replace(
        found.finding, verdict=Verdict.REFUTED, rule="polarity", outcome="contrast", claimed=words
    )
    return replace(found, finding=refuted)


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


def _content_end(piece: Piece) -> int:
    end = piece.end
    while end > piece.start and piece.text[end - 1] in "。.!! \"'":
        end -= 1
    return end


def _beginnings(piece: Piece, end: int) -> list[int]:
    """Where what stands before a marker may begin: after a name, a verb of being or place, or another parting word."""
    found = []
    for place in range(end - 1, max(piece.start, end - _LONGEST), -1):
        before = piece.text[piece.start : place]
        if before.endswith(_OPENERS):
            found.append(place)
    return found[:2]


_LONGEST = 40
_OPENERS = (
    "是",
    "在",
    "为",
    "向",
    "的",
    "于",
    "到",
    "给",
    "指",
    " in ",
    " is ",
    " are ",
    " at ",
    " for ",
    " to ",
    " by ",
    " the ",
    " from ",
)


def _holds_one(finding: Finding) -> bool:
    """Whether the slot that decided has one value, so that another one is shut out."""
    alignment = finding.alignment
    if alignment.stated.attribute.several:
        return False
    return finding.fact.closed or not (finding.fact.members or finding.fact.pairs)


def _cut_at_joint(judge: Judge, claim: Claim, found: PieceFinding) -> list[PieceFinding]:
    """Two statements in one clause: each side of a joining word says something that is decided."""
    piece = found.piece
    for place, length in _joints(piece):
        left = judge.judge_piece(claim.piece(piece.start, place))
        if left.finding is None or left.verdict is Verdict.NEI:
            continue
        right = judge.judge_piece(claim.piece(place + length, piece.end))
        if right.finding is not None and right.verdict is not Verdict.NEI:
            return [left, right]
    return []


def _joints(piece: Piece) -> list[tuple[int, int]]:
    found = []
    for joint in _JOINTS:
        if joint == " with " and _picks_one(piece):
            continue
        place = piece.text.find(joint, piece.start + 1, piece.end)
        while place >= 0:
            span = Span(place, place + len(joint))
            if not any(span.overlaps(taken) for taken in piece.taken):
                found.append((place, len(joint)))
            place = piece.text.find(joint, place + len(joint), piece.end)
    return sorted(found)[:_MOST_JOINTS]


def _picks_one(piece: Piece) -> bool:
    """Whether the claim picks one out of several: the fourth planet with moons is no fourth planet."""
    ranked = any(figure.dimension is Dimension.ORDINAL for figure in piece.quantities)
    words = [word.form for word in piece.words]
    return ranked or any(word.endswith("est") or word in ("most", "least", "only", "last") for word in words)


def _take_out_modifier(judge: Judge, claim: Claim, found: PieceFinding) -> list[PieceFinding]:
    """A statement before 的 and a name: what is said of the name there, and what the rest says, are both decided."""
    piece, text = found.piece, found.piece.text
    for alignment in found.nearest:
        if not alignment.cover.leftover:
            continue
        start = alignment.cover.leftover[0].start
        for mention in piece.mentions:
            mark = mention.start - 1
            if not mention.is_entity or mark < start:
                continue
            adjoins = alignment.cover.leftover == (Span(start, mention.start),)  # 湖南省 before 萍乡市
            if text[mark] != "的" and not adjoins:
                continue
            if alignment.cover.leftover[-1].end > mark + adjoins:
                continue
            inner = judge.judge_piece(claim.piece(start, mention.end))
            if inner.finding is None or inner.verdict is Verdict.NEI:
                continue
            outer = judge.judge_piece(piece.without(Span(start, mark + 1)))
            if outer.finding is not None and outer.verdict is not Verdict.NEI:
                return [inner, replace(outer, piece=piece)]
    return []


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
        if one.finding is None or one.verdict is Verdict.NEI:
            continue
        other = judge.judge_piece(piece.without(*(_with_preposition(piece, span) for span in values)))
        if other.finding is None or other.verdict is Verdict.NEI or other.finding.fact is one.finding.fact:
            continue
        sure = all(
            found.finding.alignment.attribute >= Link.WORDED or found.finding.alignment.figure is None
            for found in (one, other)
            if found.finding is not None
        )
        if sure and one.finding.fact.subject == other.finding.fact.subject:
            return [replace(one, piece=piece), replace(other, piece=piece)]
    return []


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
    for word in (
        " in ",
        " on ",
        " at ",
        " by ",
        " from ",
        " with ",
        " for ",
        " since ",
        "在",
        "于",
        "由",
        "与",
        "为",
        "用",
    ):
        if before.endswith(word):
            return Span(span.start - len(word), span.end)
    return span
