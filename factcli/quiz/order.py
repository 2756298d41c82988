"""Ordering items: the members of an order, or things by the number or date that is stated of each."""

from collections.abc import Sequence

from factcli.quiz.arrange import LABELS
from factcli.quiz.company import amount_of, are_apart, find_company
from factcli.quiz.craft import Craft
from factcli.quiz.draw import Draw
from factcli.quiz.item import Item, ItemType, Option
from factcli.quiz.list_choice import start_of_list
from factcli.quiz.stem import gives_away
from factcli.quiz.stem_group import ask_for_order, ask_for_ranking
from factcli.quiz.telling import Told
from factcli.quiz.whynot import WhyNot

_FEWEST, _MOST, _TYPICAL = 3, 5, 4
"""Things to put in order."""


def make_order(told: Told, craft: Craft) -> Item | WhyNot:
    """Things to put in order, never shown in it; or what keeps the fact from yielding that."""
    if told.fact.members:
        return _list_order(told, craft)
    if not told.key:
        return WhyNot.NO_SEQUENCE
    return _value_order(told, craft)


def _list_order(told: Told, craft: Craft) -> Item | WhyNot:
    fact, telling, draw = told.fact, craft.telling, craft.draw
    if not fact.ordered:
        return WhyNot.NO_SEQUENCE
    if len(fact.members) < _FEWEST:
        return WhyNot.SHORT_LIST
    names = [telling.name_of(member) for member in fact.members]
    if not all(names):
        return WhyNot.NO_NAME
    start = start_of_list(told, telling)
    if start < 0:
        return WhyNot.NO_PLACE
    kept = sorted(draw.shuffle(range(len(names)))[:_MOST])
    stem = ask_for_order(told.sentence[:start], telling, draw)
    if any(gives_away(stem, names[place]) for place in kept):
        return WhyNot.TELLS
    return _assemble(told, stem, [names[place] for place in kept], draw)


def _value_order(told: Told, craft: Craft) -> Item | WhyNot:
    telling, draw = craft.telling, craft.draw
    amount = amount_of(told)
    if amount is None:
        return WhyNot.HEDGED if told.quantity is not None else WhyNot.NO_SEQUENCE
    company = find_company(told, telling)
    if isinstance(company, WhyNot):
        return WhyNot.NO_SEQUENCE if company is WhyNot.NO_COMPANY else company
    chosen, amounts = [told], [amount]
    kind = telling.kind_of(told.fact.subject)
    others = draw.shuffle(company[1:])
    for other in sorted(others, key=lambda one: telling.kind_of(one.fact.subject) != kind):
        its = amount_of(other)
        is_like = its is not None and its[:2] == amount[:2] and its not in amounts
        if is_like and its is not None and all(are_apart(other, one, telling) for one in chosen):
            chosen.append(other)
            amounts.append(its)
        if len(chosen) == _TYPICAL:
            break
    if len(chosen) < _FEWEST:
        return WhyNot.NO_SEQUENCE
    ranked = sorted(zip(amounts, chosen, strict=True), key=lambda pair: pair[0][2])
    stem = ask_for_ranking(telling.attribute_name(told.fact.attribute), amount[0], telling, draw)
    names = [telling.name_of(one.fact.subject) for _amount, one in ranked]
    statement = " ".join(one.sentence for _amount, one in ranked)
    return _assemble(told, stem, names, draw, statement)


def _assemble(told: Told, stem: str, names: Sequence[str], draw: Draw, statement: str = "") -> Item | WhyNot:
    """The item that shows `names`, which stand in the right order, in another one."""
    if len(set(names)) < len(names):
        return WhyNot.NO_SEQUENCE
    shown = list(range(len(names)))
    while shown == sorted(shown) or shown == sorted(shown, reverse=True):
        shown = draw.shuffle(shown)
    labels = {place: label for label, place in zip(LABELS, shown, strict=False)}
    return Item(
        id=f"{told.fact.id}:{ItemType.ORDER}",
        type=ItemType.ORDER,
        fact=told.fact,
        stem=stem,
        key="".join(labels[place] for place in range(len(names))),
        options=tuple(Option(label, names[place]) for label, place in zip(LABELS, shown, strict=False)),
        statement=statement or told.sentence,
        quote=told.fact.quote,
    )
