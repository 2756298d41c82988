"""Bounds that say for whom something holds: free for children under 12 isn't free for children under 13."""

from factcli.text.script import has_han, is_han
from factcli.values.compare import Agreement
from factcli.verify.plain.align import Laid
from factcli.verify.plain.figure import Figure
from factcli.verify.plain.lead import is_verb
from factcli.verify.plain.preposition import is_change, is_reached
from factcli.verify.plain.reading import Reading
from factcli.verify.plain.slot import Pairing
from factcli.verify.plain.table import FUNCTION
from factcli.verify.vocabulary import CUTTING_ZH

_NOUN = 2
_BOUNDS = ("以上", "以下", "以内", "之内", "内")


def is_other_condition(laid: Laid, pairing: Pairing) -> bool:
    """Whether both figures bound whom it holds for, and not at the same value."""
    mine, theirs = pairing.claimed, pairing.stated
    if theirs is None or pairing.agreement is not Agreement.AGREES:
        return False
    if (
        not (_is_one_sided(mine) and _is_one_sided(theirs))
        or mine.quantity is None
        or theirs.quantity is None
    ):
        return False
    same = (mine.quantity.low, mine.quantity.high) == (theirs.quantity.low, theirs.quantity.high)
    return not same and _bounds_whom(laid.claim, mine)


def reaches_instead(laid: Laid, pairing: Pairing) -> bool:
    """Whether one says by how much something changed, and the other what it came to: 增加了5件, 增加到5件."""
    mine, theirs = pairing.claimed, pairing.stated
    if theirs is None or mine.quantity is None:
        return False
    by, other_by = is_change(laid.claim, mine.span), is_change(laid.stated, theirs.span)
    return (by and is_reached(laid.stated, theirs.span)) or (other_by and is_reached(laid.claim, mine.span))


def _is_one_sided(figure: Figure) -> bool:
    quantity = figure.quantity
    return quantity is not None and (quantity.low is None) != (quantity.high is None)


def _bounds_whom(reading: Reading, figure: Figure) -> bool:
    """Whether a bound stands beside a noun as its attribute: children under 12, 60岁以上老人."""
    if has_han(figure.text):
        after = reading.masked[figure.end :].removeprefix("的")[:_NOUN]
        is_noun = len(after) == _NOUN and all(is_han(sign) and sign not in CUTTING_ZH for sign in after)
        return figure.text.endswith(_BOUNDS) and is_noun
    before = [token for token in reading.tokens if token.end <= figure.start]
    return bool(before) and before[-1].form not in FUNCTION and not is_verb(before[-1])
