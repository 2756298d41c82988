"""A quiz as the object that other programs rely on."""

from collections.abc import Sequence
from typing import Any

from factcli.facts.factbase import FactBase
from factcli.quiz.item import Item
from factcli.quiz.paper import item_object
from factcli.render.base_json import base_fields


def paper_object(items: Sequence[Item], base: FactBase, seed: int, *, with_key: bool) -> dict[str, Any]:
    """The whole quiz; without its key, nothing that tells the right answers."""
    return {
        "version": 1,
        "seed": seed,
        **base_fields(base),
        "items": [item_object(item, with_key=with_key) for item in items],
    }
