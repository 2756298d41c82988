"""Every item that a base yields, each for itself: for programs that choose among them on their own."""

from collections.abc import Sequence

from factcli.facts.factbase import FactBase
from factcli.quiz.arrange import Places
from factcli.quiz.craft import Craft
from factcli.quiz.draw import Draw
from factcli.quiz.item import Item, ItemType
from factcli.quiz.one_item import remake_items
from factcli.quiz.telling import Telling


def every_item(
    base: FactBase,
    seed: int,
    *,
    language: str,
    topic: str = "",
    types: Sequence[ItemType] = (),
) -> list[Item]:
    """One item of each type from each fact, in the base's order, then those written by hand.

    An item is drawn by the seed and its own id: a fact more or less in the base leaves the others' wording alone.
    One item may give another's key away, so they are no paper.
    """
    wanted = tuple(types) or tuple(ItemType)
    facts = [fact for fact in base.facts if not topic or fact.topic == topic]
    ids = [f"{fact.id}:{item_type}" for fact in facts for item_type in wanted]
    return remake_items(base, ids, seed, language=language) + _by_hand(base, seed, language, topic, wanted)


def _by_hand(base: FactBase, seed: int, language: str, topic: str, types: Sequence[ItemType]) -> list[Item]:
    if not base.items:
        return []
    from factcli.quiz.written import written_items  # most bases have none

    telling = Telling(base, language)
    draw = Draw(seed, telling.language, base.name, "items")
    return list(written_items(Craft(telling, draw, Places(draw), Places(draw)), None, types, topic))
