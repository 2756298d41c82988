"""GIFT, Moodle's text form: items with a blank line between, every sign of its own escaped."""

from collections.abc import Sequence
from fractions import Fraction

from factcli.export.leftover import (
    Exported,
    LeftOut,
    answers_of,
    explanation,
    lacks_type,
    plain,
    too_many_right,
)
from factcli.export.number import number_typed
from factcli.facts.factbase import FactBase
from factcli.messages import _
from factcli.quiz.item import Item, ItemType

_SIGNS = "\\~=#{}:"
_ARROW = "->"
_FEWEST_PAIRS = 2
"""With fewer pairs Moodle takes no matching."""


def write_gift(items: Sequence[Item], base: FactBase) -> Exported:
    """The items as UTF-8 text under the category of the base's title."""
    blocks, left = [f"$CATEGORY: {escape_gift(base.title or base.name).replace('/', '//')}"], []
    for item in items:
        body = _body(item)
        if isinstance(body, LeftOut):
            left.append(body)
            continue
        told = f"####{escape_gift(explanation(item))}" if item.statement else ""
        blocks.append(f"::{escape_gift(item.id)}::[plain]{escape_gift(item.stem)} {{{body}{told}\n}}")
    return Exported(("\n\n".join(blocks) + "\n").encode(), tuple(left))


def escape_gift(text: str) -> str:
    """A text in which nothing means anything to GIFT; line ends are written `\\n`."""
    escaped = "".join("\\" + sign if sign in _SIGNS else sign for sign in plain(text).strip())
    return escaped.replace("\n", "\\n")


def _body(item: Item) -> str | LeftOut:
    match item.type:
        case ItemType.TRUE_FALSE:
            return "TRUE" if item.key == item.options[0].label else "FALSE"
        case ItemType.CHOICE | ItemType.ODD_ONE:
            return _options(item, {item.key: "="})
        case ItemType.SEVERAL:
            return too_many_right(item) or _options(item, _weights(item))
        case ItemType.NUMBER | ItemType.CLOZE:
            number = number_typed(item)
            if number is not None:
                return f"#{number}:0"
            answers = answers_of(item)
            if any(_ARROW in answer for answer in answers):
                return _holds_arrow(item)
            return "".join(f"\n\t{_weighted('=', answer)}{_typed(answer)}" for answer in answers)
        case ItemType.MATCH:
            if len(item.prompts) < _FEWEST_PAIRS:
                return LeftOut(item.id, _("A matching needs two pairs or more."))
            if any(_ARROW in text for text in (*item.prompts, *item.key_texts)):
                return _holds_arrow(item)
            pairs = zip(item.prompts, item.key_texts, strict=True)
            return "".join(f"\n\t={escape_gift(prompt)} -> {escape_gift(text)}" for prompt, text in pairs)
        case _:
            return lacks_type(item)


def _holds_arrow(item: Item) -> LeftOut:
    return LeftOut(item.id, _("GIFT takes “->” in an answer for a matching, and it can't be escaped."))


def _typed(answer: str) -> str:
    """A right answer to be typed: a star in it would stand for any text."""
    return escape_gift(answer.replace("*", "\\*"))


def _weighted(sign: str, text: str) -> str:
    """The sign before a text, with its weight where the text's own `%` would be read as one."""
    if len(sign) > 1 or not plain(text).lstrip().startswith("%"):
        return sign
    return sign + ("%100%" if sign == "=" else "%0%")


def _weights(item: Item) -> dict[str, str]:
    right = Fraction(100, len(item.key))
    weight = f"{float(right):.5f}".rstrip("0").rstrip(".")
    return {
        option.label: f"~%{weight}%" if option.label in item.key else "~%-100%" for option in item.options
    }


def _options(item: Item, signs: dict[str, str]) -> str:
    lines = []
    for option in item.options:
        wrong = item.wrong.get(option.label)
        told = f"#{escape_gift(wrong.why)}" if wrong and wrong.why else ""
        sign = _weighted(signs.get(option.label, "~"), option.text)
        lines.append(f"\n\t{sign}{escape_gift(option.text)}{told}")
    return "".join(lines)
