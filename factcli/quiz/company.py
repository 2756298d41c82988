"""Which facts stand beside a fact: others of the same attribute whose values can be compared or told apart."""

from fractions import Fraction

from factcli.quiz.distractor import also_said, names_around, others_in_slot, overlaps
from factcli.quiz.stem import gives_away
from factcli.quiz.telling import Telling, Told
from factcli.quiz.whynot import WhyNot
from factcli.quiz.worded import may_both_hold, read_number
from factcli.values.dimension import Dimension
from factcli.values.hedge import Hedge


def find_company(told: Told, telling: Telling) -> list[Told] | WhyNot:
    """The fact and others of its attribute, each about a thing of its own that has a name; or why there are none.

    Nothing is said twice of any of them, so that a subject and the attribute stand for one value.
    """
    fact = told.fact
    attribute = telling.base.attributes.get(fact.attribute)
    if not told.key:
        return WhyNot.NO_VALUE
    if not fact.attribute or not fact.subject:
        return WhyNot.NO_COMPANY
    if attribute is not None and (attribute.several or told.key in attribute.stages):
        return WhyNot.SEVERAL_VALUES if attribute.several else WhyNot.MERE_WORDS
    if not telling.attribute_name(fact.attribute) or not telling.name_of(fact.subject):
        return WhyNot.NO_NAME
    if _is_said_again(told, telling):
        return WhyNot.SEVERAL_VALUES
    found, subjects = [told], [telling.name_of(fact.subject)]
    for other in telling.facts:
        if other.fact.attribute != fact.attribute or other is told or not other.key:
            continue
        name = telling.name_of(other.fact.subject)
        if not name or any(name in taken or taken in name for taken in subjects):
            continue
        is_part = any(_is_part(one.fact.subject, other.fact.subject, telling) for one in found)
        if other.fact.period == fact.period and not is_part and not _is_said_again(other, telling):
            found.append(other)
            subjects.append(name)
    return found


def amount_of(told: Told) -> tuple[Dimension | None, str, Fraction] | None:
    """What a value measures, in which unit, and how much; a year measures nothing. None unless it is exact."""
    year = read_number(told.key)
    if year is not None and year.is_year:
        return None, "", year.number
    quantity = told.quantity
    if quantity is None or quantity.hedge is not Hedge.NONE or quantity.stated is None:
        return None
    dimension = Dimension.COUNT if quantity.dimension is Dimension.NUMBER else quantity.dimension
    return dimension, "" if dimension is Dimension.COUNT else quantity.unit, quantity.stated


def are_apart(one: Told, other: Told, telling: Telling) -> bool:
    """Whether neither's value could be right for the other."""
    if one.quantity is not None and other.quantity is not None:
        return one.quantity.stated != other.quantity.stated and not may_both_hold(
            one.quantity, other.quantity
        )
    if one.quantity is not None or other.quantity is not None or one.key == other.key:
        return False
    if one.number is not None or other.number is not None:
        return (
            one.number is not None and other.number is not None and one.number.number != other.number.number
        )
    return is_wrong_for(one, other.key, telling) and is_wrong_for(other, one.key, telling)


def is_wrong_for(told: Told, key: str, telling: Telling) -> bool:
    """Whether a name can't be right where the fact states its value, as far as the base tells."""
    forms = telling.forms_of(key)
    if overlaps(telling.name_of(key), forms, names_around(told, telling)) or forms & also_said(told, telling):
        return False
    return not any(gives_away(sentence, name) for sentence in told.fact.sentences for name in forms)


def _is_part(one: str, other: str, telling: Telling) -> bool:
    """Whether one of two things lists the other: the whole and its part are nothing to be compared."""
    facts = (*telling.base.about(one), *telling.base.about(other))
    return any({one, other} <= {fact.subject, *fact.members} for fact in facts)


def _is_said_again(told: Told, telling: Telling) -> bool:
    return any(True for _other in others_in_slot(told, telling))
