"""A place in an order.

What it decides: the claim gives a member of an ordered list its place (第三, third); the place is compared with the
member's.

Why: an order states each member's place, so that a wrong one is refuted even though the word is in the list.

Example: "application comes third in the chain" is refuted where it comes fourth.
"""

from fractions import Fraction

from factcli.facts.mention import Mention
from factcli.text.normalize import normal_form
from factcli.text.script import has_han
from factcli.text.span import Span
from factcli.values.dimension import Dimension
from factcli.values.quantity import Quantity
from factcli.verify.align import Alignment
from factcli.verify.claim import Piece
from factcli.verify.finding import Finding
from factcli.verify.judgement import Verdict
from factcli.verify.link import Link
from factcli.verify.vocabulary import COMPARING, LAST, words_of_table
from factcli.verify.vocabulary.function_zh import MEASURES_ZH
from factcli.verify.wording import says_any


def judge_order(alignment: Alignment) -> Finding | None:
    """Supported or refuted by the member's place; None where the claim gives none."""
    fact, piece = alignment.stated.fact, alignment.piece
    if not fact.ordered or alignment.subject < Link.IMPLIED or alignment.is_turned:
        return None
    ranks = _find_ranks(alignment)
    named = [mention for mention in piece.mentions if mention.key in fact.members]
    if not ranks and len(named) >= _LEAST:
        return _judge_before(alignment, named)
    if not ranks or len(ranks) != len(named):
        return None
    for (span, rank), mention in zip(ranks, named, strict=True):
        place = fact.members.index(mention.key) + 1
        if rank != place:
            claimed = f"{mention.key} {span.cut(piece.text)}"
            return Finding(Verdict.REFUTED, "order", "differs", alignment, claimed, str(place))
    spans = [span for span, _ in ranks]
    if not _is_the_order(alignment) or any(
        not any(span.covers(left) for span in spans) for left in alignment.cover.leftover
    ):
        return None
    words = spans[0].cut(piece.text)
    return Finding(Verdict.SUPPORTED, "order", "agrees", alignment, words, words)


def _find_ranks(alignment: Alignment) -> list[tuple[Span, Fraction]]:
    """Where the claim gives a place in the order, and which: 第三, third, last."""
    piece, members = alignment.piece, alignment.stated.fact.members
    found = [
        (_with_measure(piece.text, figure), figure.stated)
        for figure in piece.quantities
        if figure.dimension is Dimension.ORDINAL and figure.stated
    ]
    found += [(span, Fraction(len(members))) for span in piece.find_markers(LAST)]
    return sorted(found)


def _with_measure(text: str, figure: Quantity) -> Span:
    """Where a place stands with the measure word behind it: 第四颗."""
    behind = text[figure.end : figure.end + 1]
    return Span(figure.start, figure.end + (behind in MEASURES_ZH and figure.text.startswith("第")))


def _is_the_order(alignment: Alignment) -> bool:
    """Whether no other order can be meant: it is named, or it is the only one of what the claim names."""
    if alignment.attribute is not Link.IMPLIED:
        return alignment.attribute > Link.IMPLIED
    fact = alignment.stated.fact
    return alignment.subject is Link.NAMED and not any(
        other.ordered and other.id != fact.id for other in alignment.base.about(fact.subject)
    )


_LEAST = 2
_BEFORE = words_of_table(
    "前面 之前 以前 先于 早于 前 上游 before ahead_of precedes earlier_than upstream_of inside"
)
_AFTER = words_of_table(
    "后面 之后 以后 后于 晚于 后 下游 after behind follows later_than downstream_of outside beyond"
)
_BETWEEN = words_of_table("之间 中间 between")
_DISTANT = words_of_table("近 远 离 距 from outwards inwards distance")
"""What an order of distance is called by."""
_NEARER = words_of_table("更近 近 closer nearer")
_FARTHER = words_of_table("更远 远 farther further")


def _judge_before(alignment: Alignment, named: list[Mention]) -> Finding | None:
    """Members said to come before, after or between others: A before B, A 在 B 后面、C 前面, A between B and C."""
    piece, members = alignment.piece, alignment.stated.fact.members
    before, after = piece.find_markers(_BEFORE), piece.find_markers(_AFTER)
    between = piece.find_markers(_BETWEEN)
    if len(named) == _LEAST and piece.has_any(_NEARER | _FARTHER):
        return _judge_distance(alignment, named[0], named[1])
    first = members.index(named[0].key)
    others = [(mention, members.index(mention.key)) for mention in named[1:]]
    agrees: bool | None = None
    if between and len(others) == _LEAST and not before and not after:
        low, high = sorted(place for _, place in others)
        agrees = low < first < high
    elif before or after:
        answers = []
        for mention, place in others:
            words = [(span, -1) for span in before] + [(span, 1) for span in after]
            span, side = min(words, key=lambda word: _gap(word[0], mention, has_han(piece.cut)))
            if _gap(span, mention, has_han(piece.cut)) > _NEAR:
                return None
            answers.append(first > place if side > 0 else first < place)
        agrees = all(answers)
    if agrees is None:
        return None
    marks = (*before, *after, *between)
    if not all(any(mark.overlaps(left) for mark in marks) for left in alignment.cover.leftover):
        return None
    if alignment.attribute < Link.WORDED and alignment.subject is not Link.NAMED and len(others) < 1:
        return None
    verdict = Verdict.SUPPORTED if agrees else Verdict.REFUTED
    claimed = piece.text[marks[0].start : marks[0].end]
    return Finding(verdict, "order", "before" if agrees else "sequence", alignment, claimed, listed=members)


def _judge_distance(alignment: Alignment, one: Mention, other: Mention) -> Finding | None:
    """A is farther from C than B, where the order is told from C."""
    piece, stated = alignment.piece, alignment.stated
    members = stated.fact.members
    than = [
        span for span in piece.find_markers(COMPARING) if one.end <= span.start and span.end <= other.start
    ]
    marks = piece.find_markers(_NEARER | _FARTHER)
    names = " ".join(stated.forms_of(stated.fact.attribute))
    is_distance = says_any(names, _DISTANT) and all(
        mention.key == stated.fact.attribute or _is_from_the_same(piece, mention, names)
        for mention in piece.mentions
        if not mention.is_entity
    )
    is_from = any(mention.key not in members for mention in piece.mentions)
    if len(than) != 1 or len(marks) != 1 or alignment.foreign or not is_distance or not is_from:
        return None
    if any(not left.overlaps(marks[0]) for left in alignment.cover.leftover):
        return None
    is_farther = marks[0].cut(piece.text) in _FARTHER
    agrees = (members.index(one.key) > members.index(other.key)) is is_farther
    verdict, outcome = (Verdict.SUPPORTED, "before") if agrees else (Verdict.REFUTED, "sequence")
    return Finding(verdict, "order", outcome, alignment, marks[0].cut(piece.text), listed=members)


def _is_from_the_same(piece: Piece, distance: Mention, names: str) -> bool:
    """Whether a distance is from what the order is told from: "from the Sun" by both, and not from Earth."""
    written = piece.text[distance.start : distance.end].lstrip("离距与从").removeprefix("from ")
    called = normal_form(distance.key).rpartition(" from ")[2]
    return any(bool(origin) and origin in names for origin in (written, called))


def _gap(word: Span, mention: Mention, is_chinese: bool) -> int:
    """How far a word of place is from the name it goes with: behind it in Chinese, before it in English."""
    if is_chinese:
        return word.start - mention.end if word.start >= mention.end else _FAR + mention.start - word.end
    return mention.start - word.end if mention.start >= word.end else _FAR + word.start - mention.end


_FAR = 1000
_NEAR = 12
"""How far such a word may stand from the name: it reached, the planet."""
