"""Items that a curator wrote by hand: questions beside those that are made from facts."""

from collections.abc import Iterable
from dataclasses import dataclass

from factcli.facts.fault import FaultList, did_you_mean, shown
from factcli.facts.keyed import note_missing_keys, read_slots
from factcli.facts.nodes import Entries, Items, Node, Text
from factcli.facts.schema import ITEM_SHAPES, REQUIRED_ITEM_KEYS
from factcli.facts.shapes import note_kind
from factcli.messages import _
from factcli.text.normalize import normalize
from factcli.values.quantity import read_quantity

TRUTHS = ("true", "false")
FEWEST_WRONG = 2
"""A choice has so many wrong answers or more."""
_FEWEST_IN_ORDER, _MOST = 3, 5


@dataclass(frozen=True, slots=True)
class WrittenItem:
    """One item as it was written. `type` is what `type_of` finds where none is given.

    `answer` is the right answer: one text, or several (in order for an order; `true` or `false` for a sentence to be
    judged). `wrong` are the wrong ones, each with the reason why it is (may be empty). `accept` are other wordings of a
    typed answer. `fact` is the id of the fact it asks about; empty: none of the base's. `line` counts from 1.
    """

    id: str
    stem: str
    answer: tuple[str, ...] = ()
    type: str = ""
    topic: str = ""
    fact: str = ""
    stem_en: str = ""
    wrong: tuple[tuple[str, str], ...] = ()
    accept: tuple[str, ...] = ()
    hint: str = ""
    base: str = ""
    line: int = 0


def type_of(item: WrittenItem) -> str:
    """The type of an item: the one that is given, else what its answer is fit for."""
    if item.type:
        return item.type
    if item.wrong:
        return "several" if len(item.answer) > 1 else "choice"
    if item.answer and item.answer[0] in TRUTHS:
        return "true_false"
    is_number = bool(item.answer) and read_quantity(normalize(item.answer[0]).text) is not None
    return "number" if is_number else "cloze"


def read_items(node: Node, base: str, faults: FaultList) -> tuple[WrittenItem, ...]:
    """The items behind the key `items`; what is wrong with them goes to the fault list with its line."""
    if isinstance(node, Text) and node.plain and not node.text:
        return ()
    if not isinstance(node, Items):
        note_kind(node, "items", _('Write a list: each item starts with "- id:".'), faults)
        return ()
    items: list[WrittenItem] = []
    first_lines: dict[str, int] = {}
    for entry in node.nodes:
        if not isinstance(entry, Entries):
            note_kind(entry, "items", _("An item is a mapping with an id, a stem and an answer."), faults)
            continue
        slots = read_slots(entry, ITEM_SHAPES, faults)
        note_missing_keys(entry, REQUIRED_ITEM_KEYS, _("an item"), faults)
        item = WrittenItem(**{"id": "", "stem": "", **slots}, base=base, line=entry.line)  # type: ignore[arg-type]
        if item.id in first_lines:
            message = _('The id "{id}" stands here a second time; the first is in line {line}.')
            message = message.format(id=item.id, line=first_lines[item.id])
            key = entry.keys["id"]
            faults.error(key.line, key.column, "duplicate-id", message, _("Give this item an id of its own."))
            continue
        first_lines[item.id] = item.line
        if item.id and item.stem and item.answer:
            _check_item(item, entry, faults)
            items.append(item)
    return tuple(items)


def check_items(items: Iterable[WrittenItem], ids: Iterable[str], node: Node, faults: FaultList) -> None:
    """Note items that ask about a fact that isn't there, or bear a fact's id."""
    known = dict.fromkeys(ids)
    entries = {entry.line: entry for entry in getattr(node, "nodes", ()) if isinstance(entry, Entries)}
    for item in items:
        entry = entries[item.line]
        if item.fact and item.fact not in known:
            place = entry.values["fact"]
            message = _('There is no fact "{id}".').format(id=shown(item.fact))
            hint = did_you_mean(item.fact, known) or _("Name a fact of this base, or leave the key out.")
            faults.error(place.line, place.column, "unknown-fact", message, hint)
        if item.id in known:
            key = entry.keys["id"]
            message = _('The item "{id}" bears the id of a fact.').format(id=item.id)
            faults.error(key.line, key.column, "duplicate-id", message, _("Give this item an id of its own."))


def _check_item(item: WrittenItem, entry: Entries, faults: FaultList) -> None:
    """Note an answer that doesn't fit the item's type, and wrong answers that are right."""
    place = entry.values["answer"]

    def note(message: str, hint: str) -> None:
        faults.error(place.line, place.column, "answer", message, hint)

    right = {normalize(text).text for text in (*item.answer, *item.accept)}
    for text, _why in item.wrong:
        if normalize(text).text in right:
            message = _("“{text}” is right and wrong at once.").format(text=shown(text))
            note(message, _("Take it out of one of the two."))
    kind = type_of(item)
    many = len(item.answer)
    if kind in ("several", "order"):
        fewest = _FEWEST_IN_ORDER if kind == "order" else 2
        if not fewest <= many <= _MOST:
            message = _("An item of this type has {fewest} to {most} right answers.")
            note(message.format(fewest=fewest, most=_MOST), _("Write them as a list: [one, two]."))
    elif many > 1:
        note(_("An item of this type has one right answer."), _("Write one text."))
    if kind in ("choice", "several") and len(item.wrong) < FEWEST_WRONG:
        message = _("There are too few wrong answers to choose from.")
        note(message, _("Write at least {count} under wrong.").format(count=FEWEST_WRONG))
    if kind == "true_false" and item.answer[0] not in TRUTHS:
        note(_("The answer to a sentence to be judged is true or false."), _("Write true or false."))
    if kind == "number" and read_quantity(normalize(item.answer[0]).text) is None:
        message = _("“{text}” is no number with its unit.").format(text=shown(item.answer[0]))
        note(message, _("Write it as 108亿元 or 42 days, or give the item another type."))
