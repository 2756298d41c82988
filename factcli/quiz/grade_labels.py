"""Answers made of several labels judged: what belongs, in which order, what goes with what."""

from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction

from factcli.messages import _
from factcli.quiz.item import Item, ItemType
from factcli.text.normalize import normalize, squeeze

_BETWEEN = "、,;/|+&→>＞-－_.)("
"""What may stand between labels."""
_AND = (" and ", " then ", "然后", "以及")


@dataclass(frozen=True, slots=True)
class Match:
    """Labels held against the key: how much of it they get, and what is missing or too much: a sentence a line."""

    labels: str
    part: Fraction
    why: str = ""


def read_labels(item: Item, form: str) -> str | None:
    """The labels that an answer in normal form means, in the order that the item's type gives them.

    Labels, the options' numbers or their words, with or without signs between them; a matching is written `bac`, or
    as pairs `1b 2a 3c`. None when it is no whole answer: an order or a matching needs every place.
    """
    found = _read_pairs(item, form) if item.type is ItemType.MATCH else None
    found = found or _read_run(item, form)
    if not found:
        return None
    if item.type is ItemType.SEVERAL:
        return "".join(option.label for option in item.options if option.label in found)
    needed = len(item.prompts) if item.type is ItemType.MATCH else len(item.options)
    return found if len(found) == needed and len(set(found)) == needed else None


def mark_label(item: Item, chosen: str, sign: str) -> str:
    """The labels chosen so far after one more sign: a label or an option's number; any other changes nothing.

    Of several, a label that was chosen is taken out again; the last place of an order fills itself.
    """
    found = _read_run(item, normalize(sign).text.strip())
    if found is None or len(found) != 1:
        return chosen
    if item.type is ItemType.SEVERAL:
        marked = set(chosen) ^ {found}
        return "".join(option.label for option in item.options if option.label in marked)
    places = len(item.prompts) or len(item.options)
    if found in chosen or len(chosen) == places:
        return chosen
    chosen += found
    left = [option.label for option in item.options if option.label not in chosen]
    return chosen + left[0] if item.type is ItemType.ORDER and len(left) == 1 else chosen


def match_labels(item: Item, labels: str) -> Match:
    """How labels, as `read_labels` gives them, fit the item's key."""
    if item.type is ItemType.SEVERAL:
        return _match_several(item, labels)
    right = sum(one == other for one, other in zip(labels, item.key, strict=True))
    if labels == item.key:
        return Match(labels, Fraction(1))
    part = Fraction(right, len(item.key))
    text = _texts(item)
    if item.type is ItemType.ORDER:
        place = next(place for place, label in enumerate(labels) if label != item.key[place])
        why = _("In place {number} belongs “{right}”, not “{wrong}”.").format(
            number=place + 1, right=text(item.key[place]), wrong=text(labels[place])
        )
        return Match(labels, part, why)
    wrong = [place for place, label in enumerate(labels) if label != item.key[place]]
    pairs = _(", ").join(f"{item.prompts[place]} – {text(item.key[place])}" for place in wrong)
    return Match(labels, part, _("It should be: {pairs}.").format(pairs=pairs))


def _match_several(item: Item, labels: str) -> Match:
    text = _texts(item)
    missing = [label for label in item.key if label not in labels]
    extra = [label for label in labels if label not in item.key]
    part = Fraction(max(0, len(item.key) - len(missing) - len(extra)), len(item.key))
    said = []
    if missing:
        said.append(_("Missing: {names}.").format(names=_(", ").join(map(text, missing))))
    if extra:
        said.append(_("Too much: {names}.").format(names=_(", ").join(map(text, extra))))
        said += [item.wrong[label].why for label in extra if label in item.wrong]
    return Match(labels, part, "\n".join(said))


def _texts(item: Item) -> Callable[[str], str]:
    texts = {option.label: option.text for option in item.options}
    return texts.__getitem__


def _read_pairs(item: Item, form: str) -> str | None:
    """`1b 2a 3c` as the labels for the prompts in turn."""
    signs = _signs(form)
    numbers = [str(place) for place in range(1, len(item.prompts) + 1)]
    labels = [option.label.lower() for option in item.options]
    if len(signs) != 2 * len(numbers) or sorted(signs[::2]) != numbers or not set(signs[1::2]) <= set(labels):
        return None
    by_number = dict(zip(signs[::2], signs[1::2], strict=True))
    return "".join(by_number[number].upper() for number in numbers)


def _read_run(item: Item, form: str) -> str | None:
    """Labels, numbers or words of options one after the other."""
    signs = _signs(form)
    of_label = {option.label.lower(): option.label for option in item.options}
    of_number = {str(number): option.label for number, option in enumerate(item.options, 1)}
    for table in (of_label, of_number):
        if signs and all(sign in table for sign in signs):
            return "".join(table[sign] for sign in signs)
    of_text = {squeeze(normalize(option.text).text): option.label for option in item.options}
    words = form
    for sign in _AND:
        words = words.replace(sign, ",")
    pieces = [squeeze(piece) for piece in _split(words) if piece.strip()]
    if pieces and all(piece in of_text for piece in pieces):
        return "".join(of_text[piece] for piece in pieces)
    return None


def _signs(form: str) -> str:
    """What is left of a short answer without blanks and signs."""
    return "".join(sign for sign in form if not sign.isspace() and sign not in _BETWEEN)


def _split(text: str) -> list[str]:
    for sign in "、;/|→":
        text = text.replace(sign, ",")
    return text.split(",")
