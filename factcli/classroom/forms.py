"""Paper forms of one quiz: the same items in another order with their options in another order, so that a neighbour's
paper is of no use.

    forms = make_forms(items, 2, seed=7)
    forms.forms[0].number                      # A-7-3F2C, printed on everything
    forms.forms[0].items[4].item.key           # the key of question 5 on form A
    forms.weaknesses                           # what couldn't be had with these items
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256

from factcli.classroom.columns import Cell, fill_columns, find_runs, order_columns
from factcli.classroom.key_deal import KeyDeal
from factcli.classroom.printed_item import PrintedItem, keeps_options, print_item
from factcli.quiz.draw import Draw
from factcli.quiz.item import Item, ItemType

LETTERS = "ABCD"
"""The forms' names; there are at most so many."""
_WORK = 4000
"""So many cells are placed in all attempts together, at least one attempt being made."""


@dataclass(frozen=True, slots=True)
class Form:
    """One form: its letter, its number (`A-7-3F2C`: letter, seed, digest of the forms) and its items in their order."""

    letter: str
    number: str
    items: tuple[PrintedItem, ...]


class Weak(StrEnum):
    """What may help a guesser or a neighbour."""

    SAME_KEY = "same_key"
    SAME_ITEM = "same_item"
    LONG_RUN = "long_run"


@dataclass(frozen=True, slots=True)
class Weakness:
    """Something that the items left no way around, at question `number` of the forms `letters`.

    The right answer, or the question itself, is the same on these forms; or it is there, on this one form, that the
    right answer is one label more than three times in a row.
    """

    kind: Weak
    number: int
    letters: str


@dataclass(frozen=True, slots=True)
class Forms:
    """All forms of one quiz, and the items that they were made from, in their first order.

    `digest` is four signs that change with anything that is printed on any form, so that answers are never read by
    the key of another paper.
    """

    items: tuple[Item, ...]
    seed: int
    digest: str
    forms: tuple[Form, ...]
    weaknesses: tuple[Weakness, ...] = ()

    def form(self, letter: str) -> Form | None:
        """The form of a letter, or None."""
        return next((form for form in self.forms if form.letter == letter), None)


def make_forms(items: Sequence[Item], count: int, seed: int) -> Forms:
    """`count` forms (1 to 4) of the items, drawn by `seed`: the same seed always gives the same forms.

    On each form the items stand in another order, and so do their options, save true and false, and numbers or times,
    which keep theirs. Keys are balanced (`KeyDeal`), none is the same label four times in a row, and at no number do
    two forms have the same right answer or the same item. Where the items leave no way to have that, as little as
    can be is given up, and `weaknesses` says where. Raises ValueError for another count.
    """
    if not 1 <= count <= len(LETTERS):
        raise ValueError("there can be 1 to 4 forms")
    told = _digest(items)
    attempts = max(1, min(40, _WORK // max(1, len(items) * count)))
    best: list[list[PrintedItem]] = []
    least = None
    for attempt in range(attempts):
        made = _attempt(items, count, Draw("forms", seed, count, told, attempt))
        cost = len(_find_weaknesses(made))
        if least is None or cost < least:
            best, least = made, cost
        if not cost:
            break
    digest = _digest([printed.item for row in best for printed in row])[:4].upper()
    return Forms(
        items=tuple(items),
        seed=seed,
        digest=digest,
        forms=tuple(
            Form(letter, f"{letter}-{seed}-{digest}", tuple(row))
            for letter, row in zip(LETTERS, best, strict=False)
        ),
        weaknesses=tuple(_find_weaknesses(best)),
    )


def _digest(items: Sequence[Item]) -> str:
    """The hash of all that is printed of items, and of their keys."""
    told = [
        [item.id, item.stem, item.key, item.unit, [option.text for option in item.options], item.prompts]
        for item in items
    ]
    return sha256(json.dumps(told).encode()).hexdigest()


def _attempt(items: Sequence[Item], count: int, draw: Draw) -> list[list[PrintedItem]]:
    """The items of each form in a drawn order."""
    if not items:
        return [[] for _form in range(count)]
    deal = KeyDeal(items, draw)
    printed = []
    for form in range(count):
        places = deal.deal(form)
        printed.append([_print(item, number, places, draw) for number, item in enumerate(items)])
    columns = order_columns(fill_columns([list(map(_cell_of, row)) for row in printed], draw), draw)
    return [
        [row[cell.original] for cell in cells]
        for row, cells in zip(printed, zip(*columns, strict=True), strict=True)
    ]


def _print(item: Item, number: int, places: Mapping[int, int], draw: Draw) -> PrintedItem:
    """The item with its options moved, the key of a single choice to its place in `places`."""
    order = list(range(len(item.options)))
    prompts = draw.shuffle(range(len(item.prompts)))
    if keeps_options(item) or not order:
        return print_item(item, number, order, prompts)
    mixed = draw.shuffle(order)
    if number in places:
        key = [option.label for option in item.options].index(item.key)
        mixed.remove(key)
        mixed.insert(places[number], key)
    elif item.type is ItemType.ORDER and "".join(item.options[place].label for place in mixed) == item.key:
        mixed.append(mixed.pop(0))  # or it would stand there in the right order
    return print_item(item, number, mixed, prompts)


def _cell_of(printed: PrintedItem) -> Cell:
    item = printed.item
    key = item.key if item.options else f"={item.key.casefold()}"  # a typed A is no label
    return Cell(printed.original, key, item.type.takes_one)


def _find_weaknesses(rows: Sequence[Sequence[PrintedItem]]) -> list[Weakness]:
    found = []
    cells = [list(map(_cell_of, row)) for row in rows]
    for number, column in enumerate(zip(*cells, strict=True), 1):
        for kind, shown in (
            (Weak.SAME_KEY, [cell.key for cell in column]),
            (Weak.SAME_ITEM, [str(cell.original) for cell in column]),
        ):
            for one in sorted(set(shown)):
                letters = "".join(
                    letter for letter, other in zip(LETTERS, shown, strict=False) if one == other
                )
                if len(letters) > 1:
                    found.append(Weakness(kind, number, letters))
    for letter, row in zip(LETTERS, cells, strict=False):
        found += [Weakness(Weak.LONG_RUN, place + 1, letter) for place in find_runs(row)]
    return found
