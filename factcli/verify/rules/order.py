"""A place in an order.

What it decides: the claim gives a member of an ordered list its place (第三, third); the place is compared with the
member's.

Why: an order states each member's place, so that a wrong one is refuted even though the word is in the list.

Example: "application comes third in the chain" is refuted where it comes fourth.
"""

from factcli.text.span import Span
from factcli.values.dimension import Dimension
from factcli.verify.align import Alignment
from factcli.verify.finding import Finding
from factcli.verify.judgement import Verdict
from factcli.verify.link import Link


def judge_order(alignment: Alignment) -> Finding | None:
    """Supported or refuted by the member's place; None where the claim gives none."""
    fact, piece = alignment.stated.fact, alignment.piece
    if not fact.ordered or alignment.subject < Link.IMPLIED or alignment.is_turned:
        return None
    ranks = [figure for figure in piece.quantities if figure.dimension is Dimension.ORDINAL and figure.stated]
    named = [mention for mention in piece.mentions if mention.key in fact.members]
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
