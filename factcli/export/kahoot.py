"""Kahoot's sheet (.xlsx), as its import template has it: title in B2, heads in row 8, questions from row 9."""

import io
from collections.abc import Sequence
from datetime import UTC, datetime

from factcli.export.leftover import Exported, LeftOut, lacks_type, plain
from factcli.facts.factbase import FactBase
from factcli.messages import _
from factcli.quiz.item import Item, ItemType

LONGEST_QUESTION, LONGEST_ANSWER, MOST_ANSWERS = 120, 75, 4
SECONDS = {ItemType.TRUE_FALSE: 20}
_SECONDS = 30
"""Kahoot takes 5, 10, 20, 30, 60, 90, 120 and 240 seconds only."""
HEADS = (
    "Question - max 120 characters",
    *(f"Answer {number} - max 75 characters" for number in range(1, MOST_ANSWERS + 1)),
    "Time limit (sec) – 5, 10, 20, 30, 60, 90, 120, or 240 secs",
    "Correct answer(s) - choose at least one",
)
_TYPES = (ItemType.CHOICE, ItemType.SEVERAL, ItemType.TRUE_FALSE, ItemType.ODD_ONE)
_HEAD_ROW = 7


def write_kahoot(items: Sequence[Item], base: FactBase) -> Exported:
    """The items as a workbook; those with too long a text or too many options are left out, never cut.

    Raises ImportError where xlsxwriter isn't installed.
    """
    import xlsxwriter  # type: ignore[import-untyped]

    written = io.BytesIO()
    book = xlsxwriter.Workbook(
        written, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    )
    book.set_properties({"created": datetime(2000, 1, 1, tzinfo=UTC)})  # the same bytes for the same items
    sheet = book.add_worksheet("Sheet1")
    sheet.write_string(1, 1, plain(base.title or base.name).replace("\n", " "))
    for column, head in enumerate(HEADS, 1):
        sheet.write_string(_HEAD_ROW, column, head)
    left: list[LeftOut] = []
    row = _HEAD_ROW
    for item in items:
        why = _why_not(item)
        if why is not None:
            left.append(why)
            continue
        row += 1
        sheet.write_number(row, 0, row - _HEAD_ROW)
        sheet.write_string(row, 1, plain(item.stem))
        for column, option in enumerate(item.options, 2):
            sheet.write_string(row, column, plain(option.text))
        sheet.write_number(row, 6, SECONDS.get(item.type, _SECONDS))
        places = [str(place) for place, option in enumerate(item.options, 1) if option.label in item.key]
        sheet.write_string(row, 7, ",".join(places))
    book.close()
    return Exported(written.getvalue(), tuple(left))


def _why_not(item: Item) -> LeftOut | None:
    if item.type not in _TYPES:
        return lacks_type(item)
    if len(item.options) > MOST_ANSWERS:
        return LeftOut(
            item.id,
            _("It has {count} options; Kahoot takes {most}.").format(
                count=len(item.options), most=MOST_ANSWERS
            ),
        )
    if _length(item.stem) > LONGEST_QUESTION:
        return LeftOut(
            item.id,
            _("The question has {count} characters; Kahoot takes {most}.").format(
                count=_length(item.stem), most=LONGEST_QUESTION
            ),
        )
    longest = max(_length(option.text) for option in item.options)
    if longest > LONGEST_ANSWER:
        return LeftOut(
            item.id,
            _("An option has {count} characters; Kahoot takes {most}.").format(
                count=longest, most=LONGEST_ANSWER
            ),
        )
    return None


def _length(text: str) -> int:
    """As browsers count: an emoji or a rare character that needs two units of UTF-16 counts twice."""
    return len(plain(text).encode("utf-16-le")) // 2
