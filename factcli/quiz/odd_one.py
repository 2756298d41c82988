"""Odd-one-out items: three members of a closed list, and one thing of the same kind that isn't among them."""

from factcli.messages import _
from factcli.quiz.arrange import LABELS, length_gap
from factcli.quiz.craft import Craft
from factcli.quiz.distractor import Distractor, within_reach
from factcli.quiz.item import Item, ItemType, Option, Slip, Wrong
from factcli.quiz.list_choice import start_of_list
from factcli.quiz.member_distractor import member_distractors
from factcli.quiz.stem import gives_away
from factcli.quiz.stem_group import ask_for_odd_one
from factcli.quiz.telling import Told
from factcli.quiz.whynot import WhyNot

_BELONGING = 3
"""So many options belong to the list."""


def make_odd_one(told: Told, craft: Craft) -> Item | WhyNot:
    """The one option that the list doesn't name is the key; or what keeps the fact from yielding that."""
    fact, telling, draw = told.fact, craft.telling, craft.draw
    if not fact.members:
        return WhyNot.NO_LIST
    if not fact.closed:
        return WhyNot.OPEN_LIST
    if len(fact.members) < _BELONGING:
        return WhyNot.SHORT_LIST
    if not all(map(telling.name_of, fact.members)):
        return WhyNot.NO_NAME
    start = start_of_list(told, telling)
    if start < 0:
        return WhyNot.NO_PLACE
    chosen = draw.shuffle(fact.members)[:_BELONGING]
    names = [telling.name_of(member) for member in chosen]
    odd = _odd_option(told, chosen, names, craft)
    if odd is None:
        return WhyNot.FEW_WRONG
    stem = ask_for_odd_one(told.sentence[:start], telling, draw)
    if gives_away(stem, odd.text) or any(gives_away(stem, name) for name in names):
        return WhyNot.TELLS
    place = craft.places.deal(_BELONGING + 1)
    texts = [*names[:place], odd.text, *names[place:]]
    why = {
        label: Wrong(
            Slip.BELONGS, _("{value} belongs: {sentence}").format(value=text, sentence=told.sentence), fact.id
        )
        for label, text in zip(LABELS, texts, strict=False)
        if text != odd.text
    }
    return Item(
        id=f"{fact.id}:{ItemType.ODD_ONE}",
        type=ItemType.ODD_ONE,
        fact=fact,
        stem=stem,
        key=LABELS[place],
        options=tuple(Option(label, text) for label, text in zip(LABELS, texts, strict=False)),
        wrong=why,
        statement=told.sentence,
        quote=fact.quote,
    )


def _odd_option(told: Told, chosen: list[str], names: list[str], craft: Craft) -> Distractor | None:
    """Something of the members' kind whose length is of a drawn rank among theirs, so that no length tells it."""
    found = {
        wrong.text: wrong
        for member in chosen
        for wrong in within_reach(member_distractors(told, member, craft.telling), craft.reach)
    }
    if not found:
        return None
    wished = craft.draw.choose(names)
    return min(
        craft.draw.shuffle(list(found.values())),
        key=lambda wrong: (wrong.nearness // 2, length_gap(wished, wrong.text)),
    )
