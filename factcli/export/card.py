"""An item as a card with two sides, in HTML that holds nothing but escaped text and line breaks."""

from dataclasses import dataclass
from hashlib import sha256
from html import escape

from factcli.export.leftover import explanation, plain
from factcli.facts.factbase import FactBase
from factcli.messages import current_language
from factcli.quiz.item import Item, ItemType

_GUID_LENGTH = 16


@dataclass(frozen=True, slots=True)
class CardSides:
    """A card: `guid` stays when the wording changes, so that a second import updates it; each language has cards of its own."""

    guid: str
    front: str
    back: str
    tags: tuple[str, ...]


def card_of(item: Item, base: FactBase) -> CardSides:
    """The card of an item: the question with what is chosen from, and the answer with the fact behind it."""
    front = [plain(item.stem)]
    front += [f"{number}. {plain(prompt)}" for number, prompt in enumerate(item.prompts, 1)]
    front += [f"{option.label}. {plain(option.text)}" for option in item.options]
    tags = (_tag(base.name), _tag(item.fact.topic), item.type.value)
    return CardSides(
        guid=stable_name(base.name, item.id, current_language()),
        front=_html("\n".join(front)),
        back=_html("\n".join(filter(None, (_answer(item), explanation(item))))),
        tags=tuple(filter(None, tags)),
    )


def stable_name(*parts: str) -> str:
    """A name of 16 hexadecimal digits that rests on `parts` alone."""
    return sha256("\x1f".join(parts).encode()).hexdigest()[:_GUID_LENGTH]


def stable_number(*parts: str) -> int:
    """A number as Anki's ids are, that rests on `parts` alone: 2^30 to 2^31."""
    return (1 << 30) + int(stable_name(*parts), 16) % (1 << 30)


def _answer(item: Item) -> str:
    texts = [plain(text) for text in item.key_texts]
    if item.type is ItemType.ORDER:
        return " → ".join(texts)
    if item.type is ItemType.MATCH:
        pairs = zip(item.prompts, texts, strict=True)
        return "\n".join(f"{plain(prompt)} → {text}" for prompt, text in pairs)
    if item.options:
        return "\n".join(f"{label}. {text}" for label, text in zip(item.key, texts, strict=True))
    return texts[0]


def _html(text: str) -> str:
    """A text as HTML; a bracket is written as a number, for Anki plays `[sound:…]` wherever it stands."""
    return escape(text).replace("[", "&#91;").replace("\n", "<br>")


def _tag(text: str) -> str:
    """A tag has no blanks."""
    return "_".join(plain(text).split())
