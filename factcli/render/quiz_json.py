"""A quiz as the object that other programs rely on."""

from collections.abc import Sequence
from typing import Any

from factcli.facts.factbase import FactBase
from factcli.quiz.item import Item
from factcli.render.base_json import base_fields


def paper_object(items: Sequence[Item], base: FactBase, seed: int, *, with_key: bool) -> dict[str, Any]:
    """The whole quiz; without its key, nothing that tells the right answers."""
    return {
        "version": 1,
        "seed": seed,
        **base_fields(base),
        "items": [item_object(item, with_key=with_key) for item in items],
    }


def item_object(item: Item, *, with_key: bool) -> dict[str, Any]:
    """One item; with its key also why every other option is wrong, the fact's sentence and the quote.

    What only some types have (prompts, a unit, further right wordings, a hint) is there where it isn't empty.
    """
    shown: dict[str, Any] = {
        "id": item.id,
        "type": item.type.value,
        "fact": item.fact.id,
        "stem": item.stem,
        "options": [{"label": option.label, "text": option.text} for option in item.options],
    }
    if item.prompts:
        shown["prompts"] = list(item.prompts)
    if item.unit:
        shown["unit"] = item.unit
    if with_key:
        shown["key"] = item.key
        if item.accept:
            shown["accept"] = list(item.accept)
        if item.hint:
            shown["hint"] = item.hint
        shown["wrong"] = {
            label: {"error": wrong.error.value, "fact": wrong.fact, "why": wrong.why}
            for label, wrong in item.wrong.items()
        }
        shown["statement"] = item.statement
        shown["quote"] = item.quote
    return shown
