"""Items asked for by name: one fact, one type, whatever else is asked."""

from collections.abc import Iterable

from factcli.facts.factbase import FactBase
from factcli.quiz.draw import Draw
from factcli.quiz.item import Item, ItemType
from factcli.quiz.telling import Telling
from factcli.quiz.whynot import WhyNot
from factcli.quiz.workshop import Workshop


class ItemMaker:
    """Makes the items of a base in a language one by one; an item's id is `fact:type`."""

    def __init__(self, base: FactBase, language: str) -> None:
        self._base, self._telling = base, Telling(base, language)
        self._facts = {told.fact.id: told for told in self._telling.facts}

    def make(self, item_id: str, seed: int) -> Item | None:
        """The item as `seed` draws its wording and wrong answers; None where the base doesn't yield it."""
        fact_id, _colon, type_name = item_id.rpartition(":")
        told = self._facts.get(fact_id)
        if told is None or type_name not in ItemType.__members__.values():
            return None
        draw = Draw(seed, self._telling.language, self._base.name, item_id)
        made = Workshop(self._telling, seed, draw).make(told, ItemType(type_name))
        return None if isinstance(made, WhyNot) else made


def remake_items(base: FactBase, ids: Iterable[str], seed: int, *, language: str) -> list[Item]:
    """The items with these ids, in their order; what the base no longer yields is left out."""
    maker = ItemMaker(base, language)
    made = (maker.make(item_id, seed) for item_id in ids)
    return [item for item in made if item is not None]
