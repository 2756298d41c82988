"""Several-choice items: which of these belong to a closed list."""

from factcli.quiz.arrange import LABELS, length_gap, without_nested
from factcli.quiz.craft import Craft
from factcli.quiz.distractor import Distractor, within_reach
from factcli.quiz.item import Item, ItemType, Option
from factcli.quiz.list_choice import start_of_list
from factcli.quiz.member_distractor import member_distractors
from factcli.quiz.stem import gives_away
from factcli.quiz.stem_group import ask_for_several
from factcli.quiz.telling import Told
from factcli.quiz.whynot import WhyNot

_RIGHT = (2, 3)
"""So many of the options are right."""
_FEWEST, _MOST = 4, 5
"""Options of an item."""


def make_several(told: Told, craft: Craft) -> Item | WhyNot:
    """Two or three members of the list among four or five options, or what keeps the fact from yielding that."""
    reason = _why_no_list(told, craft)
    if reason is not None:
        return reason
    telling, draw = craft.telling, craft.draw
    head = told.sentence[: start_of_list(told, telling)]
    members = draw.shuffle(told.fact.members)
    right = [telling.name_of(member) for member in members[: min(draw.choose(_RIGHT), len(members))]]
    wrong = _wrong_options(told, members, right, craft)
    count = _MOST if draw.below(2) else _FEWEST
    count = min(max(count, len(right) + 2), len(right) + len(wrong), _MOST)
    if count < _FEWEST:
        return WhyNot.FEW_WRONG
    stem = ask_for_several(head, telling, draw)
    if any(gives_away(stem, name) for name in right):
        return WhyNot.TELLS
    texts: list[str | Distractor] = [*right, *wrong[: count - len(right)]]
    options, key, why = [], "", {}
    for label, text in zip(LABELS, draw.shuffle(texts), strict=False):
        if isinstance(text, str):
            options.append(Option(label, text))
            key += label
        else:
            options.append(Option(label, text.text))
            why[label] = text.wrong
    return Item(
        id=f"{told.fact.id}:{ItemType.SEVERAL}",
        type=ItemType.SEVERAL,
        fact=told.fact,
        stem=stem,
        key=key,
        options=tuple(options),
        wrong=why,
        statement=told.sentence,
        quote=told.fact.quote,
    )


def _why_no_list(told: Told, craft: Craft) -> WhyNot | None:
    members = told.fact.members
    if not members:
        return WhyNot.NO_LIST
    if not told.fact.closed:
        return WhyNot.OPEN_LIST
    if len(members) < min(_RIGHT):
        return WhyNot.SHORT_LIST
    if not all(map(craft.telling.name_of, members)):
        return WhyNot.NO_NAME
    return WhyNot.NO_PLACE if start_of_list(told, craft.telling) < 0 else None


def _wrong_options(told: Told, members: list[str], right: list[str], craft: Craft) -> list[Distractor]:
    """What the list doesn't name, the most plausible and those as long as its members first."""
    found = {
        wrong.text: wrong
        for member in members
        for wrong in within_reach(member_distractors(told, member, craft.telling), craft.reach)
    }
    typical = sorted(right, key=len)[len(right) // 2]
    ordered = sorted(
        craft.draw.shuffle(list(found.values())),
        key=lambda wrong: (wrong.nearness // 2, length_gap(typical, wrong.text)),
    )
    return without_nested(ordered)
