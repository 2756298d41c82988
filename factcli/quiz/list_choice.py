"""Single-choice items about lists: which of these belongs to it, which one it names, whose list names this."""

from factcli.quiz.arrange import FEWEST, Places, arrange_names, assemble_choice
from factcli.quiz.distractor import member_distractors, owner_distractors
from factcli.quiz.draw import Draw
from factcli.quiz.item import Item
from factcli.quiz.stem import ask_for_member, ask_for_named, ask_for_owner
from factcli.quiz.telling import Telling, Told


def make_list_choice(told: Told, telling: Telling, places: Places, draw: Draw) -> Item | None:
    """One of the members, or else whose list a member stands in.

    To an open list more may belong than it names, so its items ask what is named; what belongs to a list of
    several subjects is no item.
    """
    item = _member_choice(told, telling, places, draw)
    if item is None and told.fact.closed:
        item = _owner_choice(told, telling, places, draw)
    return item


def _member_choice(told: Told, telling: Telling, places: Places, draw: Draw) -> Item | None:
    """One of the members; what the list doesn't name is wrong."""
    start = _start_of_list(told, telling)
    members = [member for member in told.fact.members if telling.name_of(member)]
    if start < 0 or not members:
        return None
    head = told.sentence[:start]
    ask = ask_for_member if told.fact.closed else ask_for_named
    for member in draw.shuffle(members):
        name = telling.name_of(member)
        wrong = member_distractors(told, member, telling)
        if len(wrong) >= FEWEST - 1:
            arranged = arrange_names(name, wrong, places, draw)
            item = assemble_choice(told, ask(head, telling, draw), name, arranged)
            if item is not None:
                return item
    return None


def _owner_choice(told: Told, telling: Telling, places: Places, draw: Draw) -> Item | None:
    """Whose list a member stands in; subjects of other lists are wrong."""
    subject = telling.name_of(told.fact.subject)
    if not subject or told.fact.ordered:
        return None
    for member in draw.shuffle(told.fact.members):
        name = telling.name_of(member)
        wrong = owner_distractors(told, member, telling) if name else []
        if len(wrong) >= FEWEST - 1:
            arranged = arrange_names(subject, wrong, places, draw)
            item = assemble_choice(told, ask_for_owner(name, telling, draw), subject, arranged)
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
