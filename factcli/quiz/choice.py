"""Single-choice items: a value, a member of a list, the other side of a pair, the next in an order."""

from collections.abc import Sequence

from factcli.messages import _
from factcli.quiz.arrange import FEWEST, LABELS, Places, arrange_names, arrange_numbers
from factcli.quiz.distractor import (
    Distractor,
    member_distractors,
    name_distractors,
    number_distractors,
)
from factcli.quiz.draw import Draw
from factcli.quiz.item import Item, ItemType, Option, Slip, Wrong
from factcli.quiz.stem import (
    ask_for_member,
    ask_for_next,
    ask_for_partner,
    ask_for_value,
    gives_away,
    rings_like,
)
from factcli.quiz.telling import ENGLISH, Telling, Told

_FEWEST_MEMBERS = 2


def make_choice(told: Told, telling: Telling, places: Places, draw: Draw) -> Item | None:
    """A choice about the fact; None when it has no slot to ask for, or too little to choose from."""
    fact = told.fact
    if told.key:
        return _value_choice(told, telling, places, draw)
    if fact.pairs:
        return _pair_choice(told, telling, places, draw)
    if fact.ordered and len(fact.members) > FEWEST:
        return _order_choice(told, telling, places, draw)
    if fact.closed and len(fact.members) >= _FEWEST_MEMBERS:
        return _member_choice(told, telling, places, draw)
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
    return _item(told, stem, key, found)


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
    return _item(told, stem, names[key], arrange_names(names[key], wrong, places, draw))


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
    return _item(told, stem, members[after], arrange_names(members[after], wrong, places, draw))


def _member_choice(told: Told, telling: Telling, places: Places, draw: Draw) -> Item | None:
    """One of the members; what belongs to other lists is wrong."""
    start = _start_of_list(told, telling)
    members = [member for member in told.fact.members if telling.name_of(member)]
    if start < 0 or not members:
        return None
    head = told.sentence[:start]
    for member in draw.shuffle(members):
        name = telling.name_of(member)
        wrong = member_distractors(told, member, telling)
        item = _item(
            told,
            ask_for_member(head, telling, draw),
            name,
            arrange_names(name, wrong, places, draw) if len(wrong) >= FEWEST - 1 else None,
        )
        if item is not None:
            return item
    return None


def _start_of_list(told: Told, telling: Telling) -> int:
    """Where the sentence begins to list the members; -1 unless it names the first one once, ahead of others."""
    text = told.sentence.lower()
    places = []
    for member in told.fact.members:
        found = [place for name in telling.names_of(member) if (place := text.find(name.lower())) >= 0]
        if not found:
            return -1
        places.append(min(found))
    return places[0] if places[0] == min(places) and places[0] > 0 else -1


def _item(
    told: Told, stem: str, key: str, arranged: tuple[Sequence[Distractor | None], int] | None
) -> Item | None:
    if arranged is None or not stem or gives_away(stem, key):
        return None
    wrongs, place = arranged
    if rings_like(key, stem, [wrong.text for wrong in wrongs if wrong is not None]):
        return None
    options, wrong = [], {}
    for label, distractor in zip(LABELS, wrongs, strict=False):
        options.append(Option(label, key if distractor is None else distractor.text))
        if distractor is not None:
            wrong[label] = distractor.wrong
    return Item(
        id=f"{told.fact.id}:{ItemType.CHOICE}",
        type=ItemType.CHOICE,
        fact=told.fact,
        stem=stem,
        key=LABELS[place],
        options=tuple(options),
        wrong=wrong,
        statement=told.sentence,
        quote=told.fact.quote,
    )
