"""Facts that contradict each other: one subject, attribute and time, one value allowed, two values held."""

from collections.abc import Callable
from functools import lru_cache

from factcli.facts.fact import Fact
from factcli.facts.factbase import FactBase
from factcli.text.normalize import normal_form
from factcli.values.compare import Agreement, compare_periods, compare_quantities
from factcli.values.period import Period, read_period
from factcli.verify.account import is_own
from factcli.verify.stated import Stated


def find_rivals(base: FactBase, stated: Stated, read: Callable[[Fact], Stated]) -> list[Stated]:
    """The facts that contradict one, in the base's order; `read` reads a fact for comparing."""
    fact = stated.fact
    if not fact.subject or not fact.attribute:
        return []
    others = (
        other
        for other in base.saying(fact.subject, fact.attribute)
        if other.id != fact.id and _may_be_of_one_time(fact, other)
    )
    return [rival for rival in map(read, others) if are_contrary(base, stated, rival)]


def _may_be_of_one_time(one: Fact, other: Fact) -> bool:
    """Whether two facts' own periods, where both have one, are the same: of thousands most aren't, and needn't be read."""
    if one.period == other.period or not one.period or not other.period:
        return True
    mine, theirs = _read(one.period), _read(other.period)
    return mine is None or theirs is None or _is_one_time(mine, theirs)


@lru_cache(maxsize=4096)
def _read(text: str) -> Period | None:
    return read_period(normal_form(text))


def are_contrary(base: FactBase, one: Stated, other: Stated) -> bool:
    """Whether of two facts about one subject and attribute only one can be true.

    They must speak of the same time and place, and the attribute must have one value. Figures whose hedges or
    bounds overlap go together, a derived figure rests on others, and a superseded fact is no longer held.
    """
    mine, theirs = one.fact, other.fact
    if (mine.subject, mine.attribute) != (theirs.subject, theirs.attribute):
        return False
    if one.attribute.several or other.attribute.several or mine.derived or theirs.derived:
        return False
    if mine.superseded_by or theirs.superseded_by or mine.valid_until != theirs.valid_until:
        return False
    if mine.place != theirs.place or (mine.by and theirs.by and mine.by != theirs.by):
        return False
    return _are_apart(base, one, other) and _are_of_one_time(one, other)


def _are_apart(base: FactBase, one: Stated, other: Stated) -> bool:
    """Whether the values exclude each other: figures, times, names of one kind, or lists that are whole."""
    mine, theirs = one.fact, other.fact
    if not mine.value and not theirs.value:
        is_whole = mine.closed and theirs.closed and mine.members and theirs.members
        return bool(is_whole) and set(mine.members) != set(theirs.members)
    if one.value is not None and other.value is not None:
        ways = (compare_quantities(one.value, other.value), compare_quantities(other.value, one.value))
        shares = is_own(one.value, other) or is_own(other.value, one)  # one sentence gives both figures
        return ways == (Agreement.DIFFERS, Agreement.DIFFERS) and not shares
    if one.value_period is not None and other.value_period is not None:
        return (
            compare_periods(one.value_period, other.value_period) is Agreement.DIFFERS
            and compare_periods(other.value_period, one.value_period) is Agreement.DIFFERS
        )
    return _name_rivals(base, one, other)


def _name_rivals(base: FactBase, one: Stated, other: Stated) -> bool:
    """Whether the values are two things of one kind, neither of them in the other."""
    keys = (one.value_key, other.value_key)
    left, right = (
        base.view_for(stated.fact).entities.get(key) for stated, key in zip((one, other), keys, strict=True)
    )
    if left is None or right is None or left.key == right.key:
        return False
    if not left.kind or left.kind != right.kind:
        return False
    within = {
        (fact.subject, key) for held in keys for fact in base.about(held) for key in (fact.value, fact.place)
    }
    return keys not in within and keys[::-1] not in within


def _are_of_one_time(one: Stated, other: Stated) -> bool:
    """Whether two facts speak of the same period, or of none and the attribute isn't measured again."""
    mine, theirs = _times(one), _times(other)
    if not mine or not theirs:
        return not (mine or theirs or one.attribute.recurs or other.attribute.recurs)
    return any(_is_one_time(left, right) for left in mine for right in theirs)


def _times(stated: Stated) -> tuple[Period, ...]:
    """The period in the fact's slot, else those of its sentences that aren't what it states."""
    if stated.period is not None:
        return (stated.period,)
    return stated.periods if stated.value_period is None else ()


def _is_one_time(one: Period, other: Period) -> bool:
    return compare_periods(one, other) is compare_periods(other, one) is Agreement.AGREES
