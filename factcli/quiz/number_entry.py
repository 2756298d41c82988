"""Numbers to type: an exact figure with its unit, or a year."""

from factcli.quiz.craft import Craft
from factcli.quiz.item import Item, ItemType
from factcli.quiz.stem import ask_for_value
from factcli.quiz.telling import Told
from factcli.quiz.whynot import WhyNot
from factcli.values.hedge import Hedge


def make_number(told: Told, craft: Craft) -> Item | WhyNot:
    """A number to type, or what keeps the fact from yielding one."""
    number, quantity = told.number, told.quantity
    if not told.key:
        return WhyNot.NO_VALUE
    if number is None and quantity is None:
        return WhyNot.NO_NUMBER
    if told.start < 0:
        return WhyNot.NO_PLACE
    if (quantity is not None and quantity.hedge is not Hedge.NONE) or (number is not None and number.head):
        return WhyNot.HEDGED
    stem = ask_for_value(told, craft.telling, craft.draw, typed=True)
    if not stem:
        return WhyNot.TELLS
    return Item(
        id=f"{told.fact.id}:{ItemType.NUMBER}",
        type=ItemType.NUMBER,
        fact=told.fact,
        stem=stem,
        key=told.value,
        unit=number.tail.strip() if number is not None else "",
        accept=told.fact.accept,
        statement=told.sentence,
        quote=told.fact.quote,
    )
