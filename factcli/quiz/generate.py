"""A quiz from a base and a seed: which facts are asked about, in which type of item, in which order."""

from collections.abc import Sequence

from factcli.facts.factbase import FactBase
from factcli.messages import _
from factcli.quiz.arrange import Places
from factcli.quiz.choice import make_choice
from factcli.quiz.distractor import Distractor, name_distractors, number_distractors
from factcli.quiz.draw import Draw
from factcli.quiz.item import Item, ItemType, Option, Slip, Wrong
from factcli.quiz.stem import ask_for_truth, ask_for_value, fits_in_english, gives_away, tells_number
from factcli.quiz.telling import ENGLISH, Telling, Told
from factcli.values.hedge import Hedge

TRUE_LABEL, FALSE_LABEL = "A", "B"
_MIX = (
    ItemType.CHOICE,
    ItemType.TRUE_FALSE,
    ItemType.NUMBER,
    ItemType.CHOICE,
    ItemType.TRUE_FALSE,
    ItemType.CHOICE,
)
"""The types in the proportions in which they are tried; a fact that yields none of one type yields another."""


def make_items(
    base: FactBase, count: int, seed: int, *, language: str, topic: str = "", types: Sequence[ItemType] = ()
) -> list[Item]:
    """At most `count` items in `language`, drawn by `seed`: the same seed always gives the same items.

    Each fact is asked about once before any is asked about again, in another type. No item's stem holds
    another's key. Only facts of `topic` are asked about, if one is given, and only in `types`.
    """
    telling = Telling(base, language)
    draw = Draw(seed, telling.language, topic, base.name)
    facts = [told for told in telling.facts if not topic or told.fact.topic == topic]
    order = draw.shuffle(sorted(facts, key=lambda told: told.fact.id))
    workshop = _Workshop(telling, draw, seed)
    wanted = tuple(types) or tuple(ItemType)
    items: list[Item] = []
    for most in range(1, len(wanted) + 1):  # so often may a fact be asked about
        left = {each: list(order) for each in wanted}
        while len(items) < count and any(left.values()):
            for each in draw.shuffle([each for each in _MIX if each in wanted]):
                item = _next_item(workshop, left, each, items, most)
                if item is not None and len(items) < count:
                    items.append(item)
    return items


def _next_item(
    workshop: "_Workshop", left: dict[ItemType, list[Told]], item_type: ItemType, items: list[Item], most: int
) -> Item | None:
    """The next item of a type that fits those made so far; facts that yield none are struck from `left`."""
    while left[item_type]:
        told = left[item_type].pop(0)
        asked = [item for item in items if item.fact.id == told.fact.id]
        if len(asked) >= most or any(item.type is item_type for item in asked):
            continue
        item = workshop.make(told, item_type)
        if item is not None and not any(_tells(item, other) for other in items):
            return item
    return None


def _tells(item: Item, other: Item) -> bool:
    """Whether one of two items gives the other's key away, or asks for the very same."""
    if item.fact.id == other.fact.id:
        return False
    if item.fact.subject == other.fact.subject and item.fact.attribute == other.fact.attribute:
        return True
    return any(
        one.type is not ItemType.TRUE_FALSE
        and gives_away(two.stem, one.key_text)
        and (one.fact.subject == two.fact.subject or gives_away(two.stem, one.fact.subject))
        for one, two in ((item, other), (other, item))
    )


class _Workshop:
    """Makes items of each type, with keys spread evenly over places and over true and false."""

    def __init__(self, telling: Telling, draw: Draw, seed: int) -> None:
        self._telling, self._seed = telling, seed
        self._places, self._truths = Places(draw), Places(draw)

    def make(self, told: Told, item_type: ItemType) -> Item | None:
        """An item of a type about a fact, or None when the fact doesn't yield one."""
        draw = Draw(self._seed, self._telling.language, told.fact.id, item_type.value)
        if item_type is ItemType.CHOICE:
            return make_choice(told, self._telling, self._places, draw)
        if item_type is ItemType.NUMBER:
            return _make_number(told, self._telling, draw)
        return self._make_truth(told, draw)

    def _make_truth(self, told: Told, draw: Draw) -> Item | None:
        """The fact's sentence, or the same with its value replaced by one that is false."""
        telling = self._telling
        if told.start < 0 or tells_number(told.before + told.after, told):
            return None
        attribute = telling.base.attributes.get(told.fact.attribute)
        if told.number is not None:
            wrongs = number_distractors(told, telling)
        elif attribute is not None and attribute.several:
            return None  # another name could be true as well
        elif attribute is not None and told.key in attribute.stages and telling.language == ENGLISH:
            return None  # English stages are adjectives, verbs and nouns: one doesn't fit in another's place
        else:
            wrongs = name_distractors(told, telling)
            if telling.language == ENGLISH:
                wrongs = [wrong for wrong in wrongs if fits_in_english(told, wrong.text)]
        if not wrongs:
            return None
        wrong = draw.choose(_nearest(wrongs))
        is_true = self._truths.deal(2) == 0
        sentence = told.sentence if is_true else _fitted(told, wrong.text)
        denied = Wrong(Slip.DENIED, _("The sentence is true as it stands."), told.fact.id)
        return Item(
            id=f"{told.fact.id}:{ItemType.TRUE_FALSE}",
            type=ItemType.TRUE_FALSE,
            fact=told.fact,
            stem=ask_for_truth(sentence, telling, draw),
            key=TRUE_LABEL if is_true else FALSE_LABEL,
            options=(Option(TRUE_LABEL, _("True")), Option(FALSE_LABEL, _("False"))),
            wrong={FALSE_LABEL: denied} if is_true else {TRUE_LABEL: wrong.wrong},
            statement=told.sentence,
            quote=told.fact.quote,
        )


def _nearest(wrongs: Sequence[Distractor]) -> list[Distractor]:
    """The distractors that are as near as the nearest, or the next step away."""
    least = min(wrong.nearness for wrong in wrongs)
    return [wrong for wrong in wrongs if wrong.nearness <= least + 2]


def _fitted(told: Told, value: str) -> str:
    """The sentence with another value, and with the English article that fits it."""
    before = told.before
    for article in (" a ", " an "):
        if before.endswith(article):
            before = before.removesuffix(article) + (" an " if value[:1].lower() in "aeiou" else " a ")
            break
    return before + value + told.after


def _make_number(told: Told, telling: Telling, draw: Draw) -> Item | None:
    """A number to type: an exact figure or a year."""
    number, quantity = told.number, told.quantity
    if told.start < 0 or (number is None and quantity is None):
        return None
    if quantity is not None and quantity.hedge is not Hedge.NONE:
        return None
    if number is not None and number.head:
        return None
    stem = ask_for_value(told, telling, draw, typed=True)
    if not stem:
        return None
    return Item(
        id=f"{told.fact.id}:{ItemType.NUMBER}",
        type=ItemType.NUMBER,
        fact=told.fact,
        stem=stem,
        key=told.value,
        unit=number.tail.strip() if number is not None else "",
        statement=told.sentence,
        quote=told.fact.quote,
    )
