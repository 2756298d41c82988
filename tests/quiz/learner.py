"""A learner made up for tests: half remembers a base, and takes what is alike for one another."""

import math

from factcli.facts.factbase import FactBase
from factcli.quiz.draw import Draw
from factcli.quiz.item import Item, ItemType
from factcli.quiz.worded import read_number

KNOWN = 0.4
"""The share of facts that the learner simply knows."""
CONFUSED = 0.5
"""Of the others, the share whose answer is remembered as a sibling's: another fact's of the same attribute or unit."""
SPREAD = 0.25
"""How far a half-remembered figure is off, as the standard deviation of its logarithm."""


class Learner:
    """Answers items from memory alone; it knows nothing of levels or of how wrong answers were made."""

    def __init__(self, base: FactBase, seed: int) -> None:
        self._base, self._draw = base, Draw("learner", seed)

    def is_right(self, item: Item) -> bool:
        """Whether the learner answers the item rightly this time."""
        if self._chance(KNOWN):
            return True
        if item.type.is_typed:
            return False
        if item.type is ItemType.TRUE_FALSE:
            shown = item.options[0].label == item.key
            return self._doubts(item) != shown
        if item.type in (ItemType.ORDER, ItemType.MATCH):
            return all(self._chance(0.6) for _place in item.key[1:])
        if item.type is ItemType.SEVERAL:
            return all(self._chance(0.75) for _option in item.options)
        if item.type is ItemType.ODD_ONE:
            unsure = [
                option.label for option in item.options if option.label == item.key or self._chance(0.4)
            ]
            return self._draw.choose(unsure) == item.key
        return self._pick(item) == item.key

    def _doubts(self, item: Item) -> bool:
        """Whether a sentence rings wrong: a figure far off does, a sibling's value seldom."""
        if item.options[0].label == item.key:
            return self._chance(0.3)
        wrong = item.wrong[item.options[0].label]
        return self._chance(0.4 if wrong.fact else 0.6)

    def _pick(self, item: Item) -> str:
        key = read_number(item.key_text)
        if key is not None and all(read_number(option.text) for option in item.options):
            memory = float(key.number) * math.exp(SPREAD * self._normal())
            return min(item.options, key=lambda option: self._distance(option.text, memory)).label
        siblings = self._siblings(item)
        tempting = [option.label for option in item.options if option.text in siblings]
        if tempting and self._chance(CONFUSED):
            return self._draw.choose(tempting)
        possible = [
            option.label for option in item.options if option.text in siblings or option.label == item.key
        ]
        return self._draw.choose(possible)

    def _siblings(self, item: Item) -> set[str]:
        """What other facts of the same attribute or subject state, in any language."""
        fact = item.fact
        keys = {
            key
            for other in self._base.facts
            if other.id != fact.id and (other.attribute == fact.attribute or other.subject == fact.subject)
            for key in (other.value, other.status, *other.members)
            if key
        }
        names = {
            name for key in keys if key in self._base.entities for name in self._base.entities[key].names
        }
        return keys | names

    @staticmethod
    def _distance(text: str, memory: float) -> float:
        number = read_number(text)
        assert number is not None
        return abs(math.log(max(float(number.number), 1e-9) / memory))

    def _chance(self, share: float) -> bool:
        return self._draw.below(10_000) < share * 10_000

    def _normal(self) -> float:
        return sum(self._draw.below(10_000) / 10_000 for _summand in range(12)) - 6
