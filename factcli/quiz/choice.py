"""Single-choice items: a value, a member of a list, the other side of a pair, the next in an order."""

from factcli.messages import _
from factcli.quiz.arrange import FEWEST, Places, arrange_names, arrange_numbers, assemble_choice
from factcli.quiz.distractor import (
    Distractor,
    name_distractors,
    number_distractors,
)
from factcli.quiz.draw import Draw
from factcli.quiz.item import Item, Slip, Wrong
from factcli.quiz.list_choice import make_list_choice
from factcli.quiz.stem import (
    ask_for_next,
    ask_for_partner,
    ask_for_value,
)
from factcli.quiz.telling import ENGLISH, Telling, Told


def make_choice(told: Told, telling: Telling, places: Places, draw: Draw) -> Item | None:
    """A choice about the fact; None when it has no slot to ask for, or too little to choose from."""
    fact = told.fact
    if told.key:
        return _value_choice(told, telling, places, draw)
    if fact.pairs:
        return _pair_choice(told, telling, places, draw)
    if fact.ordered and len(fact.members) > FEWEST:
        return _order_choice(told, telling, places, draw)
    if fact.members:
        return make_list_choice(told, telling, places, draw)
    return None


def _value_choice(told: Told, telling: Telling, places: Places, draw: Draw) -> Item | None:
    if told.number is not None:
        key = told.value
        found = arrange_numbers(key, told.number.number, number_distractors(told, telling), places, draw)
    else:
        key = telling.name_of(told.key)
        if told.fact.status and telling.language == ENGLISH and key.lower() != told.value.lower():
            return None  # an English stage in other words fits the sentence in another way
        found = arrange_names(key, name_distractors(told, telling), places, draw)
    stem = ask_for_value(told, telling, draw, typed=False)
    return assemble_choice(told, stem, key, found)


def _pair_choice(told: Told, telling: Telling, places: Places, draw: Draw) -> Item | None:
    """The right side of a pair is asked for, or the left one; the other pairs' sides are the wrong answers."""
    pairs = told.fact.pairs if draw.below(2) else tuple((right, left) for left, right in told.fact.pairs)
    given, key = draw.choose(pairs)
    subject = telling.name_of(told.fact.subject)
    names = {side: telling.name_of(side) for pair in pairs for side in pair}
    if not subject or not all(names.values()) or len({right for _left, right in pairs}) < FEWEST:
        return None
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
    stem = ask_for_partner(subject, names[given], telling, draw)
    return assemble_choice(told, stem, names[key], arrange_names(names[key], wrong, places, draw))


def _order_choice(told: Told, telling: Telling, places: Places, draw: Draw) -> Item | None:
    """What comes right after a member; the members that come elsewhere are the wrong answers."""
    members = [telling.name_of(member) for member in told.fact.members]
    subject = telling.name_of(told.fact.subject)
    if not subject or not all(members):
        return None
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
    stem = ask_for_next(subject, members[after - 1], telling, draw)
    return assemble_choice(told, stem, members[after], arrange_names(members[after], wrong, places, draw))
