"""A change told as "from … to …": two values, where the same words are else the two ends of a range."""

from collections.abc import Iterable

from factcli.values.hedge import Hedge
from factcli.values.quantity import Quantity, find_quantities
from factcli.verify.plain.table import DOWN, UP

_FROM = (" from", "从", "由", "自")
_JOINTS = (" to ", "到", "至")
_BEFORE = 3
"""English words among which a verb of change stands before "from"."""
_BEFORE_ZH = 4


def split_changes(text: str, quantities: Iterable[Quantity]) -> list[Quantity]:
    """Quantities of a normalised text, with each range that a verb of change leads as its two values.

    >>> [one.text for one in split_changes("it grew from 5 to 7 km", find_quantities("it grew from 5 to 7 km"))]
    ['5', '7 km']
    """
    found: list[Quantity] = []
    for quantity in quantities:
        halves = _halves(text, quantity) if quantity.hedge is Hedge.RANGE else []
        found += halves or [quantity]
    return found


def _halves(text: str, quantity: Quantity) -> list[Quantity]:
    """The two values of a range as they stand in the text, or nothing where no change is told."""
    before = text[: quantity.start].rstrip()
    leading = next((word for word in _FROM if before.endswith(word)), "")
    if not leading or not _tells_change(before.removesuffix(leading)):
        return []
    joint = next((word for word in _JOINTS if word in quantity.text), "")
    first, _, second = quantity.text.partition(joint) if joint else (quantity.text, "", "")
    apart = " " * quantity.start + first + " " * len(joint) + second
    halves = find_quantities(apart)
    return list(halves) if len(halves) == 2 else []


def _tells_change(before: str) -> bool:
    words = before.split()[-_BEFORE:]
    if any(word in UP | DOWN for word in words):
        return True
    tail = before[-_BEFORE_ZH:]
    return any(tail.endswith(word) for word in UP | DOWN)
