"""Single-choice items about lists: which of these belongs to it, which one it names, whose list names this."""

from factcli.quiz.arrange import FEWEST, arrange_names, assemble_choice
from factcli.quiz.craft import Craft
from factcli.quiz.distractor import within_reach
from factcli.quiz.item import Item
from factcli.quiz.member_distractor import member_distractors, owner_distractors
from factcli.quiz.stem import ask_for_member, ask_for_named, ask_for_owner
from factcli.quiz.telling import Telling, Told
from factcli.quiz.whynot import WhyNot


def make_list_choice(told: Told, craft: Craft) -> Item | WhyNot:
    """One of the members, or else whose list a member stands in.

    To an open list more may belong than it names, so its items ask what is named; what belongs to a list of
    several subjects is no item.
    """
    made = _member_choice(told, craft)
    if isinstance(made, WhyNot) and told.fact.closed:
        return _owner_choice(told, craft) or made
    return made


def _member_choice(told: Told, craft: Craft) -> Item | WhyNot:
    """One of the members; what the list doesn't name is wrong."""
    telling, draw = craft.telling, craft.draw
    start = start_to_ask(told, telling)
    members = [member for member in told.fact.members if telling.name_of(member)]
    if not members:
        return WhyNot.NO_NAME
    if start < 0:
        return WhyNot.NO_PLACE
    head = told.sentence[:start]
    ask = ask_for_member if told.fact.closed else ask_for_named
    why = WhyNot.FEW_WRONG
    for member in draw.shuffle(members):
        name = telling.name_of(member)
        wrong = within_reach(member_distractors(told, member, telling), craft.reach)
        if len(wrong) >= FEWEST - 1:
            why = WhyNot.TELLS
            arranged = arrange_names(name, wrong, craft.places, draw)
            item = assemble_choice(told, ask(head, telling, draw), name, arranged)
            if item is not None:
                return item
    return why


def _owner_choice(told: Told, craft: Craft) -> Item | None:
    """Whose list a member stands in; subjects of other lists are wrong."""
    telling, draw = craft.telling, craft.draw
    subject = telling.name_of(told.fact.subject)
    if not subject or told.fact.ordered:
        return None
    for member in draw.shuffle(told.fact.members):
        name = telling.name_of(member)
        wrong = owner_distractors(told, member, telling) if name else []
        if len(wrong) >= FEWEST - 1:
            arranged = arrange_names(subject, wrong, craft.places, draw)
            item = assemble_choice(told, ask_for_owner(name, telling, draw), subject, arranged)
            if item is not None:
                return item
    return None


def start_to_ask(told: Told, telling: Telling) -> int:
    """Where the list begins, if what stands before it can be asked about; -1 where it leads a clause of each member.

    `Sanjiangyuan is where the Yellow River and the Yangtze rise` says nothing up to `where`.
    """
    start = start_of_list(told, telling)
    return -1 if told.sentence[: max(start, 0)].endswith(_CLAUSES) else start


_CLAUSES = (" where ", " where the ")


def start_of_list(told: Told, telling: Telling) -> int:
    """Where the sentence begins to list the members; -1 unless it names the first one once, ahead of others."""
    text = told.sentence.lower()
    places = []
    for member in told.fact.members:
        found = [place for name in telling.names_of(member) if (place := text.find(name.lower())) >= 0]
        if not found:
            return -1
        places.append(min(found))
    return places[0] if places[0] == min(places) and places[0] > 0 else -1
