"""An item as it stands on one form of a paper: its options in another order, and the way back to the item itself."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from factcli.quiz.grade import grade_answer
from factcli.quiz.item import Item, ItemType, Option
from factcli.quiz.worded import read_number
from factcli.values.period import read_period
from factcli.values.quantity import read_quantity


@dataclass(frozen=True, slots=True)
class PrintedItem:
    """One item on one form.

    `item` bears the form's own labels, key and reasons. `original` is the place of the item that it was made from
    among all items, from 0; `labels` holds, for each of the form's labels in turn, the label of that option in the
    original; `prompts`, for each prompt in turn, its place among the original's prompts.
    """

    item: Item
    original: int
    labels: str = ""
    prompts: tuple[int, ...] = ()

    def to_original(self, chosen: str) -> str:
        """Labels chosen on this form (`Grade.label`) as labels of the original item, in the order of its key."""
        printed = [option.label for option in self.item.options]
        back = dict(zip(printed, self.labels, strict=True))
        found = [back[label] for label in chosen]
        if self.item.type is ItemType.SEVERAL:
            return "".join(sorted(found))
        if self.item.type is ItemType.MATCH:
            found = [label for _place, label in sorted(zip(self.prompts, found, strict=True))]
        return "".join(found)

    def read_answer(self, text: str) -> str | None:
        """What was written on this form as an answer to the original item; None when it is no answer to it.

        What was typed stays as it is; whether it is right is asked of `grade_answer` with the original item.
        """
        if self.item.type.is_typed:
            return text.strip()
        grade = grade_answer(self.item, text)
        return self.to_original(grade.label) if grade is not None else None


def keeps_options(item: Item) -> bool:
    """Whether the options must stay in their order: true and false, numbers, and quantities or times in words.

    The options of an order may always move: their order is what is asked.
    """
    if item.type is ItemType.ORDER:
        return False
    return item.type is ItemType.TRUE_FALSE or all(_is_figure(option.text) for option in item.options)


def print_item(item: Item, original: int, order: Sequence[int], prompts: Sequence[int] = ()) -> PrintedItem:
    """The item with its options, and the prompts of a matching, in another order, given by their places."""
    labels = [option.label for option in item.options]
    moved = [item.options[place] for place in order]
    options = tuple(Option(label, option.text) for label, option in zip(labels, moved, strict=True))
    forward = {option.label: label for label, option in zip(labels, moved, strict=True)}
    key = item.key
    if options:
        key = "".join(forward[label] for label in key)
    if item.type is ItemType.SEVERAL:
        key = "".join(sorted(key))
    if prompts:
        key = "".join(key[place] for place in prompts)
    changed = replace(
        item,
        key=key,
        options=options,
        wrong=dict(sorted((forward.get(label, label), wrong) for label, wrong in item.wrong.items())),
        prompts=tuple(item.prompts[place] for place in prompts),
    )
    return PrintedItem(changed, original, "".join(option.label for option in moved), tuple(prompts))


def _is_figure(text: str) -> bool:
    return any(read(text) is not None for read in (read_quantity, read_period, read_number))
