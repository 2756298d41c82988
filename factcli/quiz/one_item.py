"""Items asked for by name: one fact, one type, whatever else is asked."""

from collections.abc import Iterable

from factcli.facts.factbase import FactBase
from factcli.quiz.draw import Draw
from factcli.quiz.item import Item, ItemType
from factcli.quiz.telling import Telling
from factcli.quiz.whynot import WhyNot
from factcli.quiz.workshop import Workshop


def remake_items(base: FactBase, ids: Iterable[str], seed: int, *, language: str) -> list[Item]:
    """The items with these ids (`fact:type`), in their order, as `seed` draws their wording and wrong answers.

    What the base no longer yields is left out.
    """
    telling = Telling(base, language)
    workshop = Workshop(telling, seed, Draw(seed, telling.language, base.name))
    facts = {told.fact.id: told for told in telling.facts}
    items = []
    for item_id in ids:
        fact_id, _colon, type_name = item_id.rpartition(":")
        if fact_id in facts and type_name in ItemType.__members__.values():
            made = workshop.make(facts[fact_id], ItemType(type_name))
            if not isinstance(made, WhyNot):
                items.append(made)
    return items
