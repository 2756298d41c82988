"""Wrong numbers for an item: what other facts state, slips of the digits, another unit; each with its reason."""

from fractions import Fraction

from factcli.facts.fact import Fact
from factcli.messages import N_, _
from factcli.quiz.distractor import Distractor, is_false, never_wrong, others_in_slot, why_elsewhere
from factcli.quiz.item import Slip, Wrong
from factcli.quiz.level import Reach
from factcli.quiz.near_number import excludes, far_numbers, near_numbers
from factcli.quiz.telling import Telling, Told
from factcli.quiz.worded import WordedNumber, read_number
from factcli.text.normalize import normalize

_FURTHEST = 5
"""Another fact's number is plausible up to so many times the key, or down to so small a part of it."""
_YEARS_APART = 60
"""Another year, of something else, is plausible so near: nobody takes 1610 for the end of a mission to Saturn."""
_WHY_NUMBER = {
    Slip.DIGITS_SWAPPED: N_("Two digits are exchanged: it is {key}."),
    Slip.DIGIT_OFF: N_("One digit is off: it is {key}."),
    Slip.TWO_DIGITS_OFF: N_("Two digits are off: it is {key}."),
    Slip.NEAR_NUMBER: N_("Near, but not it: it is {key}."),
    Slip.FAR_NUMBER: N_("Far from it: it is {key}."),
    Slip.OTHER_YEAR: N_("That is another year: it is {key}."),
    Slip.SCALE: N_("The digits are right, the scale is not: it is {key}."),
    Slip.PERCENT_POINTS: N_("Percent and percentage points are two things: it is {key}."),
}
_ONE_SLIP = (Slip.DIGITS_SWAPPED, Slip.DIGIT_OFF, Slip.OTHER_YEAR)


def number_distractors(told: Told, telling: Telling, reach: Reach = Reach.NEAR) -> list[Distractor]:
    """Wrong numbers in the key's own words: other facts' numbers first, then slips of the digits.

    Those of a far reach are no slips: nobody who remembers anything of the number would give them.
    """
    key = told.number
    if key is None or told.start < 0:
        return []
    taken = [other.number for other in others_in_slot(told, telling) if other.number is not None]
    never = never_wrong(told)
    found: dict[Fraction, Distractor] = {}

    def add(number: WordedNumber, wrong: Wrong, nearness: int) -> None:
        if number.number in found or not excludes(key, number) or normalize(number.text).text in never:
            return
        if number.number == 1 and number.tail.isascii() and number.tail.endswith("s"):
            return  # nobody writes 1 tonnes
        if all(excludes(number, other) for other in taken) and is_false(
            told.with_value(number.text), telling
        ):
            found[number.number] = Distractor(number.text, wrong, nearness, number.number)

    if reach is Reach.FAR:
        for rank, far in enumerate(far_numbers(key)):
            slip = Slip.OTHER_YEAR if key.is_year else Slip.FAR_NUMBER
            add(far, Wrong(slip, _(_WHY_NUMBER[slip]).format(key=told.value)), rank)
        return list(found.values())
    for other in telling.facts:
        number = other.number
        if number is None or other.fact.id == told.fact.id or not _are_alike(number, key):
            continue
        is_same = other.fact.attribute == told.fact.attribute
        is_near = is_same or abs(key.number - number.number) <= _YEARS_APART
        if (
            is_near
            if key.is_year
            else key.number <= _FURTHEST * number.number <= _FURTHEST * _FURTHEST * key.number
        ):
            slip = _slip_of(told.fact, other.fact)
            wrong = Wrong(slip, why_elsewhere(number.text, other), other.fact.id)
            add(number, wrong, 0 if is_same else 1)
    if reach is Reach.SIBLINGS:
        return list(found.values())
    for number, slip in near_numbers(key):
        why = _(_WHY_NUMBER[slip]).format(key=told.value)
        add(number, Wrong(slip, why), 2 if slip in _ONE_SLIP else 3)
    return list(found.values())


def _are_alike(number: WordedNumber, key: WordedNumber) -> bool:
    """Whether only the digits differ, and both are years or neither is: 10年 is no year."""
    return number.is_worded_like(key) and number.is_year is key.is_year


_OTHER_UNITS = (
    ("亿", "万", Slip.SCALE),
    ("万", "亿", Slip.SCALE),
    ("billion", "million", Slip.SCALE),
    ("million", "billion", Slip.SCALE),
    ("个百分点", "%", Slip.PERCENT_POINTS),
    (" percentage points", "%", Slip.PERCENT_POINTS),
)


def unit_distractors(told: Told, telling: Telling) -> list[Distractor]:
    """The number with another scale or measure: 万 for 亿, percent for percentage points.

    Among numbers of one unit they would stand out, so they are for sentences that stand alone.
    """
    key = told.number
    if key is None or key.quantity is None or told.start < 0:
        return []
    found = []
    for unit, other, slip in _OTHER_UNITS:
        if unit not in key.tail:
            continue
        number = read_number(key.head + key.digits + key.tail.replace(unit, other, 1))
        if number is None or number.quantity is None or normalize(number.text).text in never_wrong(told):
            continue
        if is_false(told.with_value(number.text), telling):
            why = _(_WHY_NUMBER[slip]).format(key=told.value)
            found.append(Distractor(number.text, Wrong(slip, why), 1, number.number))
    return found


def _slip_of(fact: Fact, other: Fact) -> Slip:
    """What somebody does who gives the other fact's number: a sum taken for its part, or the reverse."""
    if "+" in other.derived and fact.id in _names_in(other.derived):
        return Slip.WHOLE_FOR_PART
    if "+" in fact.derived and other.id in _names_in(fact.derived):
        return Slip.PART_FOR_WHOLE
    return Slip.SIBLING


def _names_in(sum_told: str) -> list[str]:
    """The words of a piece of declared arithmetic."""
    return "".join(sign if sign.isalnum() or sign == "_" else " " for sign in sum_told).split()
