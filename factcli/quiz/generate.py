"""A quiz from a base and a seed: which facts are asked about, in which type of item, in which order."""

from collections.abc import Sequence

from factcli.facts.factbase import FactBase
from factcli.quiz.arrange import Places
from factcli.quiz.craft import Craft
from factcli.quiz.draw import Draw
from factcli.quiz.item import Item, ItemType, Level
from factcli.quiz.level import types_of
from factcli.quiz.stem import gives_away
from factcli.quiz.telling import Telling, Told
from factcli.quiz.whynot import WhyNot
from factcli.quiz.workshop import Workshop

_MIX = (
    ItemType.CHOICE,
    ItemType.TRUE_FALSE,
    ItemType.NUMBER,
    ItemType.CHOICE,
    ItemType.CLOZE,
    ItemType.SEVERAL,
    ItemType.CHOICE,
    ItemType.MATCH,
    ItemType.TRUE_FALSE,
    ItemType.CHOICE,
    ItemType.ODD_ONE,
    ItemType.ORDER,
)
"""The types in the proportions in which they are tried; a fact that yields none of one type yields another."""
_BY_HAND = 3
"""At most one item in so many was written by hand, while the facts yield enough."""
_LONGEST_RUN = 3
_OF_ONE = (ItemType.CHOICE, ItemType.ODD_ONE)
_OF_GROUPS = (ItemType.ORDER, ItemType.MATCH)
"""These tell what other facts state."""


def make_items(
    base: FactBase,
    count: int,
    seed: int,
    *,
    language: str,
    topic: str = "",
    types: Sequence[ItemType] = (),
    level: Level | None = None,
) -> list[Item]:
    """At most `count` items in `language`, drawn by `seed`: the same seed always gives the same items.

    Each fact is asked about once before any is asked about again, in another type. No item's stem holds
    another's key. Only facts of `topic` are asked about, if one is given, and only in `types`; with a `level`,
    only in the types that belong to it, with wrong answers as near as it wants them. Items that the base's curator wrote by hand are
    mixed in.
    """
    telling = Telling(base, language)
    draw = Draw(seed, telling.language, topic, base.name)
    facts = [told for told in telling.facts if not topic or told.fact.topic == topic]
    order = draw.shuffle(sorted(facts, key=lambda told: told.fact.id))
    paper = _Paper(Workshop(telling, seed, draw), level)
    wanted = types_of(level, types)
    by_hand = _draw_written(telling, draw, seed, level, wanted, topic) if base.items else []
    paper.items += by_hand[: max(1, count // _BY_HAND)]
    for most in range(1, len(wanted) + 1):  # so often may a fact be asked about
        left = {each: list(order) for each in wanted}
        while len(paper.items) < count and any(left.values()):
            for each in draw.shuffle([each for each in _MIX if each in wanted]):
                if len(paper.items) < count:
                    paper.add_next(left[each], each, most)
    left_over = by_hand[max(1, count // _BY_HAND) :]
    paper.items += left_over[: count - len(paper.items)]
    items = draw.shuffle(paper.items) if by_hand else paper.items  # those by hand shouldn't all come first
    return _without_runs(items)


def _draw_written(
    telling: Telling, draw: Draw, seed: int, level: Level | None, types: Sequence[ItemType], topic: str
) -> list[Item]:
    """The items that were written by hand and fit, in a drawn order."""
    from factcli.quiz.written import written_items  # most bases have none

    craft = Craft(telling, Draw(seed, telling.language, "items"), Places(draw), Places(draw))
    return draw.shuffle(list(written_items(craft, level, types, topic)))


def _without_runs(items: Sequence[Item]) -> list[Item]:
    """The items in an order in which the right answer doesn't stand at one place more than three times in a row.

    Among those of which one option is right; what makes a run longer changes places with a later one.
    """
    ordered = list(items)
    row: list[str] = []
    for place, item in enumerate(ordered):
        if item.type not in _OF_ONE:
            continue
        if row[-_LONGEST_RUN:] == [item.key] * _LONGEST_RUN:
            later = range(place + 1, len(ordered))
            other = next((at for at in later if _breaks(ordered[at], item)), place)
            ordered[place], ordered[other] = ordered[other], item
        row.append(ordered[place].key)
    return ordered


def _breaks(other: Item, item: Item) -> bool:
    return other.type in _OF_ONE and other.key != item.key


class _Paper:
    """The items made so far."""

    def __init__(self, workshop: Workshop, level: Level | None) -> None:
        self._workshop, self._level = workshop, level
        self.items: list[Item] = []

    def add_next(self, left: list[Told], item_type: ItemType, most: int) -> None:
        """Add the next item of a type that fits those made so far; facts that yield none are struck from `left`."""
        while left:
            told = left.pop(0)
            asked = [item for item in self.items if item.fact.id == told.fact.id]
            if len(asked) >= most or any(item.type is item_type for item in asked):
                continue
            made = self._workshop.make(told, item_type, self._level)
            if isinstance(made, WhyNot):
                continue
            if not any(tells(made, other) for other in self.items):
                self.items.append(made)
                return
            self._workshop.give_back(made)


def tells(item: Item, other: Item) -> bool:
    """Whether one of two items gives the other's key away, or asks for the very same."""
    one, two = item.fact, other.fact
    if one.id == two.id:
        return (
            ItemType.TRUE_FALSE in (item.type, other.type)
            or _shows_key(item, other)
            or _shows_key(other, item)
        )
    if one.attribute == two.attribute != "" and one.subject == two.subject:
        return True
    if _says_group(item, other) or _says_group(other, item):
        return True
    return any(
        shown.fact.subject == asked.fact.subject or gives_away(_read_in(shown), asked.fact.subject)
        for asked, shown in ((item, other), (other, item))
        if asked.type is not ItemType.TRUE_FALSE and _shows_key(asked, shown)
    )


def _says_group(group: Item, other: Item) -> bool:
    """Whether one of two items is about several facts, the other's among them or among its own."""
    return group.type in _OF_GROUPS and any(
        said in group.statement for said in (other.statement, *other.fact.sentences)
    )


def _shows_key(asked: Item, shown: Item) -> bool:
    """Whether the key of one item is read in the other."""
    return any(gives_away(_read_in(shown), text) for text in asked.key_texts)


def _read_in(item: Item) -> str:
    """What is read in an item before it is answered; a sentence to be judged counts as it is true, too."""
    return f"{item.stem} {item.statement}" if item.type is ItemType.TRUE_FALSE else item.stem
