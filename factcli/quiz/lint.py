"""Flaws of items that the literature of item writing warns of and a program can see, in one item and in a paper.

The rules are those of Haladyna, Downing and Rodriguez, "A Review of Multiple-Choice Item-Writing Guidelines" (Applied
Measurement in Education 15, 2002), as far as they can be told by looking.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from factcli.messages import _
from factcli.quiz.arrange import is_too_long
from factcli.quiz.item import Item, ItemType
from factcli.quiz.stem import gives_away, rings_like
from factcli.quiz.worded import WordedNumber, in_number_order, read_number
from factcli.text.normalize import normalize, squeeze

LONGEST_RUN = 3
"""So many keys in a row may stand at one place."""
FEWEST_FOR_BALANCE = 8
"""With fewer items of one kind a lopsided key sheet is chance."""

_CATCH_ALLS = (
    *("以上都是", "以上都对", "以上皆是", "以上都不是", "以上都不对", "以上皆非", "都对", "都不对"),
    *("all of the above", "none of the above", "all of these", "none of these", "both of the above"),
)
_ABSOLUTES = {
    "zh": ("总是", "从不", "从来不", "绝不", "永远", "一律"),
    "en": ("always", "never", "invariably"),
}
_DENIALS = {
    "zh": ("不是", "不属于", "没有", "不包括", "错误的"),
    "en": ("not", "never", "except", "false", "incorrect"),
}
_MARKS = ("**", "「不", "“不", "NOT", "EXCEPT")
"""How a stem may show that it denies."""


@dataclass(frozen=True, slots=True)
class Flaw:
    """Something wrong with an item: the rule it breaks, the item, and one sentence."""

    rule: str
    item: Item
    message: str


def lint_item(item: Item) -> list[Flaw]:
    """The flaws of one item by itself."""
    return [Flaw(rule, item, message) for rule, look in _RULES.items() for message in look(item)]


def lint_paper(items: Sequence[Item]) -> list[Flaw]:
    """The flaws of each item, and of all of them on one paper in this order."""
    flaws = [flaw for item in items for flaw in lint_item(item)]
    flaws += _asked_twice(items)
    flaws += _told_elsewhere(items)
    flaws += _lopsided(items)
    return flaws


def tells_other(item: Item, other: Item) -> bool:
    """Whether one of two items of different facts gives the other's key away, or asks for the very same."""
    if item.fact.id == other.fact.id:
        return False
    if item.fact.subject and (item.fact.subject, item.fact.attribute) == (
        other.fact.subject,
        other.fact.attribute,
    ):
        return True
    return any(
        one.type is not ItemType.TRUE_FALSE
        and any(gives_away(two.stem, text) for text in one.key_texts)
        and (one.fact.subject == two.fact.subject or gives_away(two.stem, one.fact.subject))
        for one, two in ((item, other), (other, item))
    )


def _wrong_texts(item: Item) -> list[str]:
    return [option.text for option in item.options if option.label not in item.key]


def _is_picked(item: Item) -> bool:
    """Whether the answer is picked out of options whose wording could tell it."""
    return item.type in (ItemType.CHOICE, ItemType.SEVERAL, ItemType.ODD_ONE)


def _long_key(item: Item) -> Iterator[str]:
    wrong = _wrong_texts(item)
    if item.type is ItemType.CHOICE and is_too_long(item.key_text, wrong):
        yield _("The right option is far longer than all others: “{key}”.").format(key=item.key_text)


def _same_options(item: Item) -> Iterator[str]:
    forms = Counter(squeeze(normalize(option.text).text) for option in item.options)
    for option in item.options:
        form = squeeze(normalize(option.text).text)
        if forms.pop(form, 1) > 1:
            yield _("Two options say the same: “{text}”.").format(text=option.text)


def _catch_all(item: Item) -> Iterator[str]:
    for option in item.options:
        if squeeze(normalize(option.text).text).rstrip("。.") in map(squeeze, _CATCH_ALLS):
            yield _("An option that speaks of the others tests reading, not knowing: “{text}”.").format(
                text=option.text
            )


def _absolute(item: Item) -> Iterator[str]:
    if not _is_picked(item):
        return
    for option in item.options:
        if word := _first_word(option.text, _ABSOLUTES):
            yield _("“{word}” in an option is hardly ever right, and everybody knows it.").format(word=word)


def _clang(item: Item) -> Iterator[str]:
    if item.type is ItemType.CHOICE and rings_like(item.key_text, item.stem, _wrong_texts(item)):
        yield _("Words that only the stem and the right option share tell the answer: “{key}”.").format(
            key=item.key_text
        )


def _in_stem(item: Item) -> Iterator[str]:
    asked = item.type is ItemType.CHOICE or item.type.is_typed
    if asked and gives_away(item.stem, item.key_text):
        yield _("The question holds its own answer: “{key}”.").format(key=item.key_text)


def _denial(item: Item) -> Iterator[str]:
    if item.type is ItemType.TRUE_FALSE or any(mark in item.stem for mark in _MARKS):
        return
    question = item.stem[-40:] if item.type is ItemType.CHOICE else ""
    if (word := _first_word(question, _DENIALS)) and item.type is ItemType.CHOICE:
        yield _(
            "The question denies (“{word}”), which is overlooked: ask for what is so, or set the word off."
        ).format(word=word)


def _numbers(item: Item) -> Iterator[str]:
    if item.type not in (ItemType.CHOICE, ItemType.SEVERAL, ItemType.ODD_ONE, ItemType.MATCH):
        return
    texts = [option.text for option in item.options]
    order = in_number_order(texts)
    if order is not None and order != sorted(order):
        yield _("Figures stand in ascending order, so that nobody searches.")
    if item.type is not ItemType.CHOICE:
        return
    read = [read_number(option.text) for option in item.options]
    numbers = [number for number in read if number is not None]
    if len(numbers) != len(item.options):
        if len(numbers) == 1 and len(item.options) > 2:
            yield _("One option alone is a figure, so it stands out.")
        return
    if not _one_unit(numbers):
        yield _("The options' figures have different units or wording, so one can tell them apart by looks.")


def _one_unit(numbers: Sequence[WordedNumber]) -> bool:
    return all(number.is_worded_like(numbers[0]) for number in numbers)


def _unexplained(item: Item) -> Iterator[str]:
    if not item.type.takes_one or item.type is ItemType.ODD_ONE:
        return
    for option in item.options:
        if option.label not in item.key and option.label not in item.wrong:
            yield _("Nothing says why “{text}” is wrong.").format(text=option.text)


_RULES: dict[str, Callable[[Item], Iterator[str]]] = {
    "item-key-length": _long_key,
    "item-same-options": _same_options,
    "item-catch-all": _catch_all,
    "item-absolute": _absolute,
    "item-clang": _clang,
    "item-key-in-stem": _in_stem,
    "item-denial": _denial,
    "item-numbers": _numbers,
    "item-unexplained": _unexplained,
}


def _first_word(text: str, table: Mapping[str, Sequence[str]]) -> str:
    """The first of a table's words that stands in the text; an English one as a word of its own."""
    words = normalize(text).text.replace(",", " ").replace("?", " ").split()
    found = (word for word in table["en"] if word in words)
    return next((word for word in table["zh"] if word in text), "") or next(found, "")


def _asked_twice(items: Sequence[Item]) -> Iterator[Flaw]:
    seen: set[object] = set()
    for item in items:
        asked = (normalize(item.stem).text, item.options)
        if item.id in seen or asked in seen:
            yield Flaw("paper-twice", item, _("The paper asks this more than once."))
        seen |= {item.id, asked}


def _told_elsewhere(items: Sequence[Item]) -> Iterator[Flaw]:
    for place, item in enumerate(items):
        for other in items[:place]:
            if tells_other(item, other):
                message = _("It and the item {id} give each other's answer away, or ask the same.")
                yield Flaw("paper-tells", item, message.format(id=other.id))


def _lopsided(items: Sequence[Item]) -> Iterator[Flaw]:
    """Keys that stand at one place too often or too long in a row, among items with as many options each."""
    for _count, group in groupby(sorted(_single(items), key=_option_count), key=_option_count):
        found = list(group)
        places = Counter(item.key for item in found)
        label, most = places.most_common(1)[0]
        if len(found) >= FEWEST_FOR_BALANCE and 2 * most > len(found) and _option_count(found[0]) > 2:
            message = _("The answer is {label} in {most} of {count} items with as many options.")
            yield Flaw("paper-places", found[0], message.format(label=label, most=most, count=len(found)))
    for (label, _options), run in groupby(_single(items), key=lambda item: (item.key, _option_count(item))):
        row = list(run)
        if len(row) > LONGEST_RUN and _option_count(row[0]) > 2:
            message = _("From here on the answer is {label} {count} times in a row.")
            yield Flaw("paper-run", row[0], message.format(label=label, count=len(row)))


def _single(items: Sequence[Item]) -> list[Item]:
    return [item for item in items if item.type.takes_one]


def _option_count(item: Item) -> int:
    return len(item.options)
