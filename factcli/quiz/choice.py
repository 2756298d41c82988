"""Single-choice items: a value, a member of a list, the other side of a pair, the next in an order."""

from dataclasses import replace

from factcli.messages import _
from factcli.quiz.arrange import FEWEST, arrange_names, arrange_numbers, assemble_choice
from factcli.quiz.craft import Craft
from factcli.quiz.distractor import Distractor, name_distractors, within_reach
from factcli.quiz.item import Item, Slip, Wrong
from factcli.quiz.list_choice import make_list_choice
from factcli.quiz.number_distractor import number_distractors
from factcli.quiz.stem import (
    ask_for_choice_in_gap,
    ask_for_next,
    ask_for_partner,
    ask_for_value,
    asked_by_curator,
)
from factcli.quiz.subject import place_of_subject, subject_distractors
from factcli.quiz.telling import ENGLISH, Told
from factcli.quiz.whynot import WhyNot


def make_choice(told: Told, craft: Craft) -> Item | WhyNot:
    """A choice about the fact, or what keeps it from yielding one."""
    fact = told.fact
    if told.key:
        made = _value_choice(told, craft)
        return made if isinstance(made, Item) else _subject_choice(told, craft) or made
    if fact.pairs:
        return _pair_choice(told, craft)
    if fact.ordered and len(fact.members) > FEWEST:
        return _order_choice(told, craft)
    if fact.members:
        return make_list_choice(told, craft)
    return WhyNot.NO_SLOT


def _value_choice(told: Told, craft: Craft) -> Item | WhyNot:
    telling, draw = craft.telling, craft.draw
    if told.start < 0 and not asked_by_curator(told, telling):
        return WhyNot.NO_PLACE
    if told.number is not None:
        key = told.value
        wrong = number_distractors(told, telling, craft.reach)
        found = arrange_numbers(key, told.number.number, wrong, craft.places, draw)
    else:
        key = telling.name_of(told.key)
        if not key:
            return WhyNot.NO_NAME
        if told.fact.status and telling.language == ENGLISH and key.lower() != told.value.lower():
            return WhyNot.MERE_WORDS  # an English stage in other words fits the sentence in another way
        wrong = within_reach(name_distractors(told, telling), craft.reach)
        found = arrange_names(key, wrong, craft.places, draw)
    if found is None:
        return WhyNot.FEW_WRONG
    stem = ask_for_value(told, telling, draw, typed=False)
    return assemble_choice(told, stem, key, found) or WhyNot.TELLS


def _subject_choice(told: Told, craft: Craft) -> Item | None:
    """Of whom or what the value is stated; others of its kind are the wrong answers."""
    telling = craft.telling
    start, end = place_of_subject(told, telling)
    if start < 0:
        return None
    key = told.sentence[start:end]
    wrong = within_reach(subject_distractors(told, telling), craft.reach)
    if start == 0:  # a capital that only the key has would tell
        wrong = [replace(one, text=one.text[:1].upper() + one.text[1:]) for one in wrong]
    found = arrange_names(key, wrong, craft.places, craft.draw)
    stem = ask_for_choice_in_gap(told.sentence[:start], told.sentence[end:], telling, craft.draw)
    return assemble_choice(told, stem, key, found)


def _pair_choice(told: Told, craft: Craft) -> Item | WhyNot:
    """The right side of a pair is asked for, or the left one; the other pairs' sides are the wrong answers."""
    telling, draw = craft.telling, craft.draw
    pairs = told.fact.pairs if draw.below(2) else tuple((right, left) for left, right in told.fact.pairs)
    given, key = draw.choose(pairs)
    subject = telling.name_of(told.fact.subject)
    names = {side: telling.name_of(side) for pair in pairs for side in pair}
    if not subject or not all(names.values()):
        return WhyNot.NO_NAME
    if len({right for _left, right in pairs}) < FEWEST:
        return WhyNot.FEW_WRONG
    wrong = [
        Distractor(
            names[right],
            Wrong(
                Slip.OTHER_SIDE,
                _("{value} goes with “{given}”.").format(value=names[right], given=names[left]),
                told.fact.id,
            ),
            0,
        )
        for left, right in pairs
        if right != key
    ]
    found = arrange_names(names[key], wrong, craft.places, draw)
    if found is None:
        return WhyNot.FEW_WRONG
    stem = ask_for_partner(subject, names[given], telling, draw)
    return assemble_choice(told, stem, names[key], found) or WhyNot.TELLS


def _order_choice(told: Told, craft: Craft) -> Item | WhyNot:
    """What comes right after a member; the members that come elsewhere are the wrong answers."""
    telling, draw = craft.telling, craft.draw
    members = [telling.name_of(member) for member in told.fact.members]
    subject = telling.name_of(told.fact.subject)
    if not subject or not all(members):
        return WhyNot.NO_NAME
    after = draw.below(len(members) - 1) + 1
    order = " → ".join(members)
    wrong = [
        Distractor(
            member,
            Wrong(
                Slip.OTHER_PLACE_IN_ORDER,
                _("{value} comes at another place: {order}.").format(value=member, order=order),
                told.fact.id,
            ),
            0,
        )
        for place, member in enumerate(members)
        if place not in (after, after - 1)
    ]
    found = arrange_names(members[after], wrong, craft.places, draw)
    if found is None:
        return WhyNot.FEW_WRONG
    stem = ask_for_next(subject, members[after - 1], telling, draw)
    return assemble_choice(told, stem, members[after], found) or WhyNot.TELLS
