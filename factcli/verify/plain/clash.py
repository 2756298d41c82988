"""Figures that clash: in the same slot, and of the same thing, as far as the words around them tell.

What it decides: a claimed figure is refuted by the stated one in its slot, or by the one that the claim's own words
stand beside; never by a figure of another thing, of another time, or of what is only to come.
Why: every report is full of figures, and the nearest one is seldom the one that a claim is about.
Example: 桥面宽3米 refutes 桥面宽5米 and leaves 桥长20米 open.
"""

from factcli.text.script import has_han
from factcli.values.compare import Agreement
from factcli.values.dimension import Dimension
from factcli.values.unit import things_of
from factcli.verify.plain.align import Laid
from factcli.verify.plain.counted import counted_by
from factcli.verify.plain.figure import Figure, compare_figures
from factcli.verify.plain.figure_row import are_in_a_row
from factcli.verify.plain.finding import PlainFinding, refute
from factcli.verify.plain.found import Found, Unit
from factcli.verify.plain.other_slot import find_other_owner, joins_two_statements, may_mean_another
from factcli.verify.plain.polarity import is_still_to_come
from factcli.verify.plain.preposition import before_word, is_change, words_held
from factcli.verify.plain.slot import Pairing
from factcli.verify.plain.table import HAPPENING, ONCE, RECURRING
from factcli.verify.plain.told_of import owns_change

LEAST_COVERAGE = 0.7
"""The share of a piece that has to be accounted for before a clash in the rest refutes it."""
LEAST_AROUND = 0.5
"""The share where a word or figure stands between the very same neighbours."""
_LEAST_ANCHOR = 0.5
_BESIDE = 2
"""Characters between a number and what it counts."""


def find_figure_clash(laid: Laid) -> PlainFinding | None:
    """A figure of the claim that the one in its slot excludes, or None."""
    clashing = [pairing for pairing in laid.pairings if pairing.agreement is Agreement.DIFFERS]
    if not clashing or (len(clashing) > 1 and any(_is_number_of(pairing) for pairing in clashing)):
        return None  # another figure of another one in a row: 二期, where 一期 is claimed
    periods = [pairing for pairing in clashing if pairing.claimed.period]
    others = [pairing for pairing in clashing if not pairing.claimed.period]
    if laid.claim.negations and not laid.stated.negations:
        return None  # of those of which it isn't so there are others: 还有三座没有关闭
    if periods and others:
        return None  # another figure of another time
    if any(one.claimed.period and one.agreement is Agreement.UNDECIDED for one in laid.pairings):
        return None  # of another time, it may be another figure
    if laid.first is not None and laid.first.found is Found.LEFT:
        return None  # of another thing
    if any(_is_scope(laid, unit) or unit.is_name for unit in laid.left) or may_mean_another(
        laid, clashing[0]
    ):
        return None
    if periods and (
        _leaves_event(laid) or _recurs(laid) or joins_two_statements(laid) or _bounds_loosely(laid)
    ):
        return None
    pairing = clashing[0]
    assert pairing.stated is not None
    if _is_part_of(laid, pairing) or is_still_to_come(laid) or _is_brought_about(laid, pairing.stated):
        return None  # what is to come leaves open what is
    if pairing.anchor < _LEAST_ANCHOR or not _has_same_head(laid, pairing):
        return None
    if _is_of_anything(laid, pairing) or _is_other_share(laid, pairing):
        return None
    around = shares_head(laid, pairing) or _counts_in_one_unit(pairing)
    if laid.coverage < (LEAST_AROUND if around else LEAST_COVERAGE):
        return None
    if not shares_head(laid, pairing) and (_is_of_another(laid, pairing) or _counts_another(pairing)):
        return None
    rule = "period" if periods else "value"
    return refute(rule, "differs", pairing.claimed.text, pairing.stated.text)


def _is_of_anything(laid: Laid, pairing: Pairing) -> bool:
    """Whether the claim says no more than how long something took, and the sentence tells a time of something else there."""
    quantity, stated = pairing.claimed.quantity, pairing.stated
    if quantity is None or stated is None or quantity.dimension is not Dimension.TIME:
        return False
    said = [unit for unit in laid.held if unit is not laid.first]
    home = laid.homes.get(laid.first.start if laid.first else -1)
    goes_on = home is not None and 0 <= laid.stated.clause_of(stated.start) - home <= 1
    return not said and not goes_on


def _is_other_share(laid: Laid, pairing: Pairing) -> bool:
    """Whether one of two percentages says by how much something changed, or of which name it is told, and the other doesn't."""
    mine, theirs = pairing.claimed, pairing.stated
    if mine.quantity is None or theirs is None or mine.quantity.dimension is not Dimension.PERCENT:
        return False
    if is_change(laid.claim, mine.span) != is_change(laid.stated, theirs.span):
        return True
    clause = laid.stated.clause_of(theirs.start)
    names = [unit for unit in laid.held if unit.is_name and unit is not laid.first and unit.places]
    return any(all(laid.stated.clause_of(place.start) != clause for place in one.places) for one in names)


def _is_part_of(laid: Laid, pairing: Pairing) -> bool:
    """Whether the claim says how many of some there are, and the sentence how many there are of them."""
    mine, theirs = pairing.claimed, pairing.stated
    if mine.quantity is None or theirs is None or mine.quantity.dimension is not Dimension.NUMBER:
        return False
    return laid.claim.text.startswith(" of ", mine.end) and not laid.stated.text.startswith(
        " of ", theirs.end
    )


def _leaves_event(laid: Laid) -> bool:
    """Whether nothing of what the claim says happened is in the sentence: of its words only the subject is found."""
    left = [unit for unit in laid.left if unit.text not in HAPPENING]
    return bool(left) and all(unit is laid.first for unit in laid.held)


def _recurs(laid: Laid) -> bool:
    """Whether the claim speaks of what happens again and again, a win or an edition, without saying which."""
    if any(
        one.claimed.quantity and one.claimed.quantity.dimension is Dimension.ORDINAL for one in laid.pairings
    ):
        return False
    if any(token.form in ("her", "his", "its", "their") for token in laid.claim.tokens):
        return False  # her medals are those that the text speaks of
    once = words_held(laid.stated, ONCE) or words_held(laid.claim, ONCE)
    return not once and bool(words_held(laid.claim, RECURRING))


def _bounds_loosely(laid: Laid) -> bool:
    """Whether a figure of the claim only bounds the stated one: over 5,000 may hold for another year too."""
    quantities = [one.claimed.quantity for one in laid.pairings if one.agreement is Agreement.AGREES]
    return any(
        quantity is not None and (quantity.low is None or quantity.high is None) for quantity in quantities
    )


def _is_number_of(pairing: Pairing) -> bool:
    """Whether a figure tells which one of a row is meant."""
    quantity = pairing.claimed.quantity
    return quantity is not None and quantity.dimension is Dimension.ORDINAL


def _counts_another(pairing: Pairing) -> bool:
    """Whether two counts are by other measure words, which may count other things: 18个, 3100万人次."""
    mine, theirs = pairing.claimed.quantity, pairing.stated.quantity if pairing.stated else None
    if mine is None or theirs is None or not has_han(pairing.claimed.text):
        return False
    if mine.dimension is not Dimension.COUNT or theirs.dimension is not Dimension.COUNT:
        return False
    return mine.unit != theirs.unit and not things_of(mine.unit) & things_of(theirs.unit)


def _is_of_another(laid: Laid, pairing: Pairing) -> bool:
    """Whether the word before a claimed figure, which says what it is the figure of, is nowhere in the sentence."""
    segment = laid.claim.segments[laid.claim.segment_of(pairing.claimed.start)]
    before = [
        unit
        for unit in laid.units
        if unit.found is not Found.FUNCTION
        and segment.start <= unit.start
        and 0 <= pairing.claimed.start - unit.end <= _BESIDE
    ]
    return bool(before) and before[-1].found is Found.LEFT


def _is_brought_about(laid: Laid, stated: Figure) -> bool:
    """Whether a figure is of what is only going to be: 将再建10个."""
    clause = laid.stated.clauses[laid.stated.clause_of(stated.start)]
    before = laid.stated.masked[clause.start : stated.start]
    return any(f"将{sign}" in before for sign in _COMING) and "将" not in laid.claim.masked


_COMING = "再于在会有新增扩建达超"
"""Characters after 将 that make it one of time."""


def other_owner(laid: Laid, pairing: Pairing) -> Figure | None:
    """The figure of the sentence that what is claimed stands beside, where that is another than the paired one."""
    if (
        pairing.agreement is Agreement.AGREES
        and pairing.claimed.text.isascii()
        and shares_head(laid, pairing)
    ):
        return None  # grossed 5 million at home and 9 million worldwide
    if owns_change(laid, pairing):
        return None
    owner = find_other_owner(laid.claim, laid.stated, list(laid.units), pairing)
    if owner is None or pairing.stated is None or pairing.agreement is not Agreement.AGREES:
        return owner
    stated = laid.stated
    return None if are_in_a_row(stated.figures, stated.text, owner, pairing.stated) else owner


def find_owner_clash(laid: Laid) -> PlainFinding | None:
    """A figure that the sentence has, given to what another figure of it stands beside."""
    for pairing in laid.pairings:
        owner = other_owner(laid, pairing) or _other_time_of(laid, pairing)
        if owner is not None and compare_figures(pairing.claimed, owner) is Agreement.DIFFERS:
            return refute("value", "differs", pairing.claimed.text, owner.text)
    return None


def _other_time_of(laid: Laid, pairing: Pairing) -> Figure | None:
    """The period of the clause that says all of the claim but its subject, where the paired one is another clause's."""
    if pairing.stated is None or not pairing.claimed.period:
        return None
    if sum(1 for one in laid.claim.figures if one.period) > 1:
        return None
    homes = {home for start, home in laid.homes.items() if laid.first is None or start != laid.first.start}
    homes -= {laid.stated.clause_of(0)} if len(homes) > 1 else set()
    if len(homes) != 1 or laid.stated.clause_of(pairing.stated.start) in homes:
        return None
    clause = laid.stated.clauses[homes.pop()]
    return next(
        (one for one in laid.stated.figures if one.period and clause.start <= one.start < clause.end), None
    )


def _has_same_head(laid: Laid, pairing: Pairing) -> bool:
    """Whether what a bare number counts in the claim stands beside the stated one too, where it is said at all."""
    quantity, stated = pairing.claimed.quantity, pairing.stated
    if quantity is None or stated is None or quantity.dimension is not Dimension.NUMBER:
        return True
    after = [unit for unit in laid.units if 0 <= unit.start - pairing.claimed.end <= _BESIDE]
    if after and after[0].found is Found.CONTEXT:
        end = after[0].end
        after = [unit for unit in laid.units if 0 <= unit.start - end <= _BESIDE]
    if not after or after[0].found is Found.FUNCTION:
        return True
    segment = laid.stated.segment_of(stated.start)
    places = after[0].places
    if (
        stated.text.isascii()
        and not counted_by(laid.stated, stated)
        and any(p.start < stated.start for p in places)
    ):
        return True  # 8 million viewers, and the second one 5 million
    return any(laid.stated.segment_of(place.start) == segment for place in places)


def _is_scope(laid: Laid, unit: Unit) -> bool:
    """Whether a word says within what a figure is counted: twelve goals in the cup."""
    if has_han(unit.text):
        return laid.claim.text[unit.start - 1 : unit.start] == "在"
    return before_word(laid.claim, unit.start) in _WITHIN


_WITHIN = frozenset({"in", "at", "for", "against", "during", "among"})


def shares_head(laid: Laid, pairing: Pairing) -> bool:
    """Whether the same word stands right beside both figures."""
    if pairing.stated is None:
        return False
    mine, theirs = pairing.claimed.span, pairing.stated.span
    return any(
        0 <= unit.start - mine.end <= _BESIDE
        and any(0 <= place.start - theirs.end <= _BESIDE for place in unit.places)
        for unit in laid.held
    )


def _counts_in_one_unit(pairing: Pairing) -> bool:
    """Whether both figures count by the same measure word or noun."""
    mine, theirs = pairing.claimed.quantity, pairing.stated.quantity if pairing.stated else None
    if mine is None or theirs is None or mine.dimension is not Dimension.COUNT:
        return False
    return mine.unit == theirs.unit != ""
