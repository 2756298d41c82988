"""A quiz as a table, an item a row, for spreadsheets."""

from collections.abc import Sequence

from factcli.quiz.item import Item
from factcli.render.quiz_wording import key_words
from factcli.render.table_csv import rows_csv

_OPTIONS = 6
HEADS = (
    "id",
    "type",
    "level",
    "question",
    "prompts",
    *"ABCDEF",
    "key",
    "answer",
    "accept",
    "statement",
    "quote",
)


def items_csv(items: Sequence[Item]) -> str:
    """A heading row, then the items; a cell that a spreadsheet would compute is guarded."""
    return rows_csv([HEADS, *map(_row, items)])


def _row(item: Item) -> list[str]:
    options = [option.text for option in item.options][:_OPTIONS]
    options += [""] * (_OPTIONS - len(options))
    return [
        *(item.id, item.type.value, item.level.value, item.stem, "; ".join(item.prompts), *options),
        *(
            item.key if item.options else "",
            key_words(item),
            "; ".join(item.accept),
            item.statement,
            item.quote,
        ),
    ]
