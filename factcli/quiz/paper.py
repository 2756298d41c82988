"""Papers: items as JSON, written out and read back to be played; whoever may have changed them meanwhile."""

import json
from collections.abc import Callable
from typing import Any

from factcli.errors import InputError, Place
from factcli.facts.fact import Fact
from factcli.facts.factbase import FactBase
from factcli.messages import _
from factcli.quiz.item import Item, ItemType, Option, Slip, Wrong

MOST_ITEMS, MOST_OPTIONS, LONGEST = 1000, 26, 4000
_LABELS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def read_paper(text: str, base: FactBase, file: str) -> list[Item]:
    """The items of a paper in its order. A fact that the base no longer holds is stood for by the paper's own words.

    Raises InputError that names the item and the field for anything that isn't as `quiz --print --format json --key` writes it.
    """
    try:
        paper = json.loads(text)
    except (ValueError, RecursionError):
        raise _fault(file, 0, "version") from None
    if not isinstance(paper, dict) or paper.get("version") != 1 or not isinstance(paper.get("items"), list):
        raise _fault(file, 0, "items")
    return read_items(paper["items"], base, file)


def read_items(rows: list[object], base: FactBase | None, file: str) -> list[Item]:
    """The items that `item_object` wrote with their keys; the errors are those of `read_paper`. `base` may be missing."""
    if not 0 < len(rows) <= MOST_ITEMS:
        raise _fault(file, 0, "items")
    items = [_read_item(row, number, base, file) for number, row in enumerate(rows, 1)]
    for number, item in enumerate(items, 1):
        if any(item.id == other.id for other in items[: number - 1]):
            raise _fault(file, number, "id")
    return items


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


def _fault(file: str, number: int, name: str) -> InputError:
    if name == "key" and number:
        message = _("Item {number} of the paper has no key that can be read.").format(number=number)
        return InputError(message, _("Print the paper with --format json --key."), Place(file))
    where = _("item {number}, “{name}”").format(number=number, name=name) if number else f"“{name}”"
    return InputError(
        _("This is no paper of factcli's: {where} is missing or not as it should be.").format(where=where),
        _("Print one with `factcli quiz --print --format json --key`."),
        Place(file),
    )


def _read_item(row: object, number: int, base: FactBase | None, file: str) -> Item:
    if not isinstance(row, dict):
        raise _fault(file, number, "id")

    def take(name: str, is_right: Callable[[Any], bool], default: object = None) -> Any:
        value = row.get(name, default)
        if not is_right(value):
            raise _fault(file, number, name)
        return value

    item_type = ItemType(take("type", lambda value: value in list(ItemType)))
    options = [_read_option(one) for one in take("options", _is_list)]
    if any(option is None for option in options) or _labels(options) != _LABELS[: len(options)]:
        raise _fault(file, number, "options")
    prompts = take("prompts", _are_texts, [])
    key = take("key", _is_text)
    wrong = {
        label: _read_wrong(one) for label, one in take("wrong", lambda value: isinstance(value, dict)).items()
    }
    if any(one is None for one in wrong.values()):
        raise _fault(file, number, "wrong")
    found = [option for option in options if option is not None]
    if not _is_key(item_type, key, len(found), len(prompts)):
        raise _fault(file, number, "key")
    fact_id = take("fact", _is_text)
    statement, quote = take("statement", _is_any_text), take("quote", _is_any_text)
    return Item(
        id=take("id", _is_text),
        type=item_type,
        fact=(base and base.fact(fact_id)) or Fact(fact_id, statement, quote=quote),
        stem=take("stem", _is_text),
        key=key,
        options=tuple(found),
        wrong={label: one for label, one in wrong.items() if one is not None},
        prompts=tuple(prompts),
        unit=take("unit", _is_any_text, ""),
        accept=tuple(take("accept", _are_texts, [])),
        hint=take("hint", _is_any_text, ""),
        statement=statement,
        quote=quote,
    )


def _is_key(item_type: ItemType, key: str, options: int, prompts: int) -> bool:
    """Whether a key has the form that its type's keys have (`Item`)."""
    labels = _LABELS[:options]
    if prompts and item_type is not ItemType.MATCH:
        return False
    if item_type.is_typed:
        return not options
    if not set(key) <= set(labels) or len(set(key)) != len(key) or options < 2:
        return False
    if item_type.takes_one:
        return len(key) == 1 and (item_type is not ItemType.TRUE_FALSE or options == 2)
    if item_type is ItemType.MATCH:
        return len(key) == prompts
    return len(key) == options if item_type is ItemType.ORDER else list(key) == sorted(key)


def _read_option(row: object) -> Option | None:
    if isinstance(row, dict) and _is_text(row.get("label")) and _is_text(row.get("text")):
        return Option(row["label"], row["text"])
    return None


def _read_wrong(row: object) -> Wrong | None:
    if not isinstance(row, dict) or row.get("error") not in list(Slip):
        return None
    if not _is_any_text(row.get("why")) or not _is_any_text(row.get("fact")):
        return None
    return Wrong(Slip(row["error"]), row["why"], row["fact"])


def _labels(options: list[Option | None]) -> str:
    return "".join(option.label for option in options if option is not None)


def _is_list(value: object) -> bool:
    return isinstance(value, list) and len(value) <= MOST_OPTIONS


def _is_any_text(value: object) -> bool:
    """Whether it is a text that can be written: JSON may hold halves of characters."""
    return isinstance(value, str) and len(value) <= LONGEST and not any(map(_is_half, value))


def _is_half(sign: str) -> bool:
    return "\ud800" <= sign <= "\udfff"


def _is_text(value: object) -> bool:
    return bool(value) and _is_any_text(value)


def _are_texts(value: object) -> bool:
    return isinstance(value, list) and len(value) <= MOST_OPTIONS and all(map(_is_text, value))
