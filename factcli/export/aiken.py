"""Aiken, the plainest form that many programs take: a question with one right option, on one line each."""

import re
from collections.abc import Sequence

from factcli.export.leftover import Exported, LeftOut, lacks_type, plain
from factcli.facts.factbase import FactBase
from factcli.messages import _
from factcli.quiz.item import Item, ItemType

_TYPES = (ItemType.CHOICE, ItemType.ODD_ONE, ItemType.TRUE_FALSE)
_READ_AS_MARK = re.compile(r"\s*([A-Z][.)]|ANSWER:)")
"""A question that begins so would be read as an option, or as the answer."""


def write_aiken(items: Sequence[Item], base: FactBase) -> Exported:
    """The items with one right option as UTF-8 text; line breaks inside them become blanks. `base` isn't named."""
    blocks, left = [], []
    for item in items:
        stem = _on_one_line(item.stem)
        if item.type not in _TYPES:
            left.append(lacks_type(item))
        elif _READ_AS_MARK.match(stem):
            left.append(LeftOut(item.id, _("The question begins as an option of Aiken does.")))
        else:
            options = [f"{option.label}. {_on_one_line(option.text)}" for option in item.options]
            blocks.append("\n".join([stem, *options, f"ANSWER: {item.key}"]))
    return Exported(("\n\n".join(blocks) + "\n").encode() if blocks else b"", tuple(left))


def _on_one_line(text: str) -> str:
    return " ".join(plain(text).split("\n"))
