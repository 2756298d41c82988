"""The workshop: one item of a type about a fact, at a level, with its hint; or why there is none."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from factcli.quiz.arrange import Places
from factcli.quiz.choice import make_choice
from factcli.quiz.cloze import make_cloze
from factcli.quiz.craft import Craft
from factcli.quiz.draw import Draw
from factcli.quiz.hint import hint_for
from factcli.quiz.item import Item, ItemType, Level
from factcli.quiz.level import LEVELS, level_of
from factcli.quiz.match import make_match
from factcli.quiz.number_entry import make_number
from factcli.quiz.odd_one import make_odd_one
from factcli.quiz.order import make_order
from factcli.quiz.several import make_several
from factcli.quiz.telling import Telling, Told
from factcli.quiz.truth import TRUE_LABEL, make_truth
from factcli.quiz.whynot import WhyNot

_MAKERS: Mapping[ItemType, Callable[[Told, Craft], Item | WhyNot]] = {
    ItemType.CHOICE: make_choice,
    ItemType.SEVERAL: make_several,
    ItemType.TRUE_FALSE: make_truth,
    ItemType.NUMBER: make_number,
    ItemType.CLOZE: make_cloze,
    ItemType.ORDER: make_order,
    ItemType.MATCH: make_match,
    ItemType.ODD_ONE: make_odd_one,
}


class Workshop:
    """Makes items of each type, with keys spread evenly over places and over true and false."""

    def __init__(self, telling: Telling, seed: int, draw: Draw) -> None:
        self._telling, self._seed = telling, seed
        self._places, self._truths = Places(draw), Places(draw)

    def make(self, told: Told, item_type: ItemType, level: Level | None = None) -> Item | WhyNot:
        """An item of a type about a fact, at a level or at the type's own; or what keeps the fact from yielding one."""
        own = level_of(item_type, level)
        if own is None:
            return WhyNot.NOT_AT_LEVEL
        draw = Draw(self._seed, self._telling.language, told.fact.id, item_type.value, level or "")
        craft = Craft(self._telling, draw, self._places, self._truths, LEVELS[own][item_type])
        made = _MAKERS[item_type](told, craft)
        if isinstance(made, WhyNot):
            return made
        if item_type is ItemType.MATCH:  # what is matched tells whether the kinds alone solve it
            if level is not None and made.level is not level:
                return WhyNot.NOT_AT_LEVEL
            own = made.level
        statement = (
            made.statement if made.statement != told.sentence else self._telling.sentence_of(told.fact)
        )
        return replace(made, statement=statement, level=own, hint=hint_for(made, draw))

    def give_back(self, item: Item) -> None:
        """Take back an item that fits no paper: were only true sentences left out, most of the others would be false."""
        if item.type is ItemType.TRUE_FALSE:
            self._truths.give_back(2, 0 if item.key == TRUE_LABEL else 1)
