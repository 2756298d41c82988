"""A figure against the fact's figure.

What it decides: the claim speaks of the fact's subject and attribute and gives a figure. The figure agrees when
the fact's value lies within what it says, hedge and bound included; it clashes when the two exclude each other;
a plain figure against a stated hedge decides nothing.

Why: a figure is right or wrong by its value, never by its looks; 0.6亿元 is 6000万元 and 108亿元 isn't 180亿元.

Example: "the earthworks took 30 days" is refuted by a fact that says 42 days.
"""

from factcli.values.compare import Agreement, compare_quantities
from factcli.values.dimension import Dimension
from factcli.values.hedge import Hedge
from factcli.values.quantity import Quantity, find_quantities
from factcli.verify import vocabulary
from factcli.verify.align import Alignment
from factcli.verify.claim import span_of
from factcli.verify.finding import Finding
from factcli.verify.judgement import Verdict
from factcli.verify.link import Link
from factcli.verify.measured import find_measuring
from factcli.verify.scope import compares_otherwise
from factcli.verify.sequence import keeps_order
from factcli.verify.timing import is_so_far


def judge_value(alignment: Alignment) -> Finding | None:
    """Supported, refuted or nei by comparing the figures; None where the claim has none for this fact."""
    figure, stated = alignment.figure, alignment.stated
    if stated.value_period is not None:
        return _judge_time(alignment)
    if figure is None or stated.value is None or not alignment.identifies:
        return _judge_currency(alignment) or _judge_passing(alignment)
    claimed, held = figure.text, stated.fact.value
    if alignment.figure_agreement is Agreement.UNDECIDED:
        return Finding(Verdict.NEI, "value", "looser", alignment, claimed, held)
    if not _compares_the_same(alignment, figure):
        return None
    is_denied = span_of(figure) in alignment.denied
    if alignment.figure_agreement is Agreement.AGREES:
        if alignment.keeps_sides is False or alignment.drops_one_of:
            return None
        if is_denied and not alignment.is_restricted:
            words = _with_denial(alignment, figure)
            return Finding(Verdict.REFUTED, "polarity", "denied", alignment, words, held)
        if alignment.cover.is_complete and not alignment.cover.negations and not alignment.oppositions:
            outcome = "agrees" if figure.hedge is Hedge.NONE else "within"
            return Finding(Verdict.SUPPORTED, "value", outcome, alignment, claimed, held)
    is_of_then = alignment.period_agreement not in (Agreement.UNDECIDED, Agreement.DIFFERS)
    is_clash = alignment.figure_agreement is Agreement.DIFFERS and is_of_then
    if is_clash and not is_denied and not alignment.is_restricted:
        outcome = "differs" if figure.hedge is Hedge.NONE else "bound"
        return Finding(Verdict.REFUTED, "value", outcome, alignment, claimed, held)
    return None


def _compares_the_same(alignment: Alignment, figure: Quantity) -> bool:
    """Whether the claim gives its figure for just what the fact's is: of one thing, for itself, then and in all."""
    piece, stated = alignment.piece, alignment.stated
    if alignment.keeps_sides is not None and not _sets_apart(alignment):
        return False
    if compares_otherwise(alignment) or piece.has_any(_ADDING) or _is_change(alignment, figure):
        return False
    if not stated.is_latest(alignment.period is not None) or is_so_far(alignment):
        return False
    is_multiple = stated.value is not None and stated.value.dimension is Dimension.MULTIPLE
    return not is_multiple or keeps_order(piece, stated)


_ADDING = vocabulary.words_of_table("合计 相加 加起来 加在一起 总和 之和 combined sum together")
"""Words that add several figures up, so that none of them is claimed."""


def _sets_apart(alignment: Alignment) -> bool:
    """Whether a claim that names both sides of a stated difference is about their difference, not about each."""
    piece = alignment.piece
    if piece.has_any(vocabulary.SUMMING):
        return False
    return alignment.attribute is Link.NAMED or piece.has_any(vocabulary.COMPARING | vocabulary.APART)


def _with_denial(alignment: Alignment, figure: Quantity) -> str:
    """The figure with the negation before it."""
    start = max(span.start for span in alignment.cover.negations if span.end <= figure.start)
    return alignment.piece.text[start : figure.end]


def _is_change(alignment: Alignment, figure: Quantity) -> bool:
    """Whether the figure is by how much something grew, where the fact's is what it came to: went up by 128."""
    if not _follows_change(alignment.piece.text, figure.start):
        return False
    return not any(
        _follows_change(sentence, own.start)
        for sentence in alignment.stated.sentences
        for own in find_quantities(sentence)
    )


def _follows_change(text: str, start: int) -> bool:
    """Whether a place in a text stands behind words of growing or shrinking by so much."""
    before = text[max(0, start - _CHANGE_REACH) : start].rstrip()
    return before.endswith(_CHANGE)


_CHANGE_REACH = 8
_CHANGE = tuple(
    vocabulary.words_of_table(
        "_by 增加了 增长了 减少了 上升了 下降了 上涨了 下跌了 多了 少了 涨了 降了 提高了 降低了"
    )
)


def _judge_passing(alignment: Alignment) -> Finding | None:
    """Refuted where each of the fact's sentences gives another figure before the same words, in passing."""
    piece, stated = alignment.piece, alignment.stated
    if alignment.subject < Link.NAMED or alignment.attribute < Link.WORDED or alignment.is_turned:
        return None
    left = alignment.cover.leftover
    sentences = stated.sentences_in(piece)
    for figure in piece.quantities:
        span = span_of(figure)
        rest = [other for other in left if other != span]
        if span not in left or figure.is_article or (rest and not alignment.is_little(rest)):
            continue
        after = piece.text[figure.end :].lstrip()[:_NOUN]
        held = [
            [own for own in find_quantities(text) if text[own.end :].lstrip()[:_NOUN] == after]
            for text in sentences
        ]
        found = [own for owns in held for own in owns]
        if len(after) < _NOUN or not found or not all(held) or not after[0].isalpha():
            continue
        if all(compare_quantities(figure, own) is Agreement.DIFFERS for own in found):
            return Finding(Verdict.REFUTED, "value", "differs", alignment, figure.text, found[0].text)
    return None


_NOUN = 2
"""Characters behind two figures that must be the same for them to count the same."""


def _judge_time(alignment: Alignment) -> Finding | None:
    """A year or day against the one that is the fact's value; the period rule refutes another one."""
    period, fact = alignment.period, alignment.stated.fact
    if period is None or alignment.period_agreement is not Agreement.AGREES or not alignment.identifies:
        return None
    is_denied = span_of(period) in alignment.denied
    if is_denied and not alignment.is_restricted:
        return Finding(Verdict.REFUTED, "polarity", "denied", alignment, period.text, fact.value)
    if not alignment.cover.is_complete or alignment.cover.negations or alignment.oppositions:
        return None
    return Finding(Verdict.SUPPORTED, "value", "agrees", alignment, period.text, fact.value)


def _judge_currency(alignment: Alignment) -> Finding | None:
    """The same figure in another currency is refuted, another figure decides nothing: no rate is held."""
    value = alignment.stated.value
    if (
        value is None
        or value.dimension is not Dimension.MONEY
        or not alignment.identifies
        or alignment.foreign
    ):
        return None
    held = alignment.stated.fact.value
    for figure in alignment.piece.quantities:
        is_money = figure.dimension is Dimension.MONEY and figure.unit != value.unit
        if not is_money or figure.stated != value.stated:
            continue
        accounted = [span_of(figure), *find_measuring(alignment.piece, value)]
        if all(left in accounted for left in alignment.cover.leftover):
            return Finding(Verdict.REFUTED, "value", "currency", alignment, figure.text, held)
    return None
