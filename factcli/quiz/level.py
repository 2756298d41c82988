"""Levels: which types of item belong to each, and how near their wrong answers stand to the right one."""

from collections.abc import Mapping, Sequence
from enum import StrEnum

from factcli.quiz.item import ItemType, Level


class Reach(StrEnum):
    """How near the wrong answers of an item stand to its key."""

    FAR = "far"
    NEAR = "near"
    SIBLINGS = "siblings"


LEVELS: Mapping[Level, Mapping[ItemType, Reach]] = {
    Level.EASY: {
        ItemType.CHOICE: Reach.FAR,
        ItemType.TRUE_FALSE: Reach.FAR,
        ItemType.MATCH: Reach.FAR,
    },
    Level.MEDIUM: {
        ItemType.CHOICE: Reach.NEAR,
        ItemType.TRUE_FALSE: Reach.NEAR,
        ItemType.SEVERAL: Reach.NEAR,
        ItemType.MATCH: Reach.NEAR,
        ItemType.ODD_ONE: Reach.NEAR,
    },
    Level.HARD: {
        ItemType.CHOICE: Reach.SIBLINGS,
        ItemType.NUMBER: Reach.NEAR,
        ItemType.CLOZE: Reach.NEAR,
        ItemType.ORDER: Reach.NEAR,
    },
}
"""Easy: something is recognised among far wrong answers. Medium: among near ones, or a whole group is told apart.
Hard: it is recalled, or recognised among what most easily is taken for it."""

_TYPICAL = (Level.MEDIUM, Level.HARD, Level.EASY)


def level_of(item_type: ItemType, wanted: Level | None) -> Level | None:
    """The level at which a type is asked: the wanted one if it belongs there, its own where none is wanted."""
    if wanted is not None:
        return wanted if item_type in LEVELS[wanted] else None
    return next(level for level in _TYPICAL if item_type in LEVELS[level])


def types_of(level: Level | None, types: Sequence[ItemType]) -> tuple[ItemType, ...]:
    """Those of `types` (none named: all) that are asked at a level."""
    return tuple(each for each in types or tuple(ItemType) if level_of(each, level) is not None)
