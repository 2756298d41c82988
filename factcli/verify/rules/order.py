"""A place in an order.

What it decides: the claim gives a member of an ordered list its place (第三, third); the place is compared with the
member's.

Why: an order states each member's place, so that a wrong one is refuted even though the word is in the list.

Example: "application comes third in the chain" is refuted where it comes fourth.
"""

from factcli.facts.mention import Mention
from factcli.text.script import has_han
from factcli.text.span import Span
from factcli.values.dimension import Dimension
from factcli.verify.align import Alignment
from factcli.verify.finding import Finding
from factcli.verify.judgement import Verdict
from factcli.verify.link import Link
from factcli.verify.vocabulary import words_of_table


def judge_order(alignment: Alignment) -> Finding | None:
    """Supported or refuted by the member's place; None where the claim gives none."""
    fact, piece = alignment.stated.fact, alignment.piece
    if not fact.ordered or alignment.subject < Link.IMPLIED or alignment.is_turned:
        return None
    ranks = [figure for figure in piece.quantities if figure.dimension is Dimension.ORDINAL and figure.stated]
    named = [mention for mention in piece.mentions if mention.key in fact.members]
    if not ranks and len(named) >= _LEAST:
        return _judge_before(alignment, named)
    if not ranks or len(ranks) != len(named):
        return None
    for rank, mention in zip(ranks, named, strict=True):
        place = fact.members.index(mention.key) + 1
        if rank.stated != place:
            return Finding(
                Verdict.REFUTED, "order", "differs", alignment, f"{mention.key} {rank.text}", str(place)
            )
    spans = [Span(rank.start, rank.end) for rank in ranks]
    if alignment.attribute < Link.WORDED or any(left not in spans for left in alignment.cover.leftover):
        return None
    return Finding(Verdict.SUPPORTED, "order", "agrees", alignment, ranks[0].text, ranks[0].text)


_LEAST = 2
_BEFORE = words_of_table(
    "前面 之前 以前 先于 早于 前 上游 before ahead_of precedes earlier_than upstream_of inside"
)
_AFTER = words_of_table(
    "后面 之后 以后 后于 晚于 后 下游 after behind follows later_than downstream_of outside beyond"
)
_BETWEEN = words_of_table("之间 中间 between")


def _judge_before(alignment: Alignment, named: list[Mention]) -> Finding | None:
    """Members said to come before, after or between others: A before B, A 在 B 后面、C 前面, A between B and C."""
    piece, members = alignment.piece, alignment.stated.fact.members
    before, after = piece.find_markers(_BEFORE), piece.find_markers(_AFTER)
    between = piece.find_markers(_BETWEEN)
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


def _gap(word: Span, mention: Mention, is_chinese: bool) -> int:
    """How far a word of place is from the name it goes with: behind it in Chinese, before it in English."""
    if is_chinese:
        return word.start - mention.end if word.start >= mention.end else _FAR + mention.start - word.end
    return mention.start - word.end if mention.start >= word.end else _FAR + word.start - mention.end


_FAR = 1000
_NEAR = 12
"""How far such a word may stand from the name: it reached, the planet."""
