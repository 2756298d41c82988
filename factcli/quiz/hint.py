"""Hints: what helps with an item without telling its key."""

from factcli.messages import _, ngettext
from factcli.quiz.draw import Draw
from factcli.quiz.item import Item, ItemType
from factcli.quiz.worded import read_number
from factcli.text.script import has_han
from factcli.values.quantity import read_quantity

_DECADE = 10
_TELLING = 3
"""Of a name with fewer characters the first one would tell too much."""


def hint_for(item: Item, draw: Draw) -> str:
    """A sentence that helps; empty where every honest one would tell the key."""
    match item.type:
        case ItemType.TRUE_FALSE:
            return ""
        case ItemType.NUMBER:
            return _hint_number(item.key)
        case ItemType.CLOZE:
            return _hint_words(item.key)
        case ItemType.ORDER:
            last = next(option.text for option in item.options if option.label == item.key[-1])
            return _("“{text}” isn't the first.").format(text=last)
        case ItemType.SEVERAL:
            count = len(item.key)
            return ngettext("{count} of them is right.", "{count} of them are right.", count).format(
                count=count
            )
        case ItemType.MATCH:
            spare = [option.text for option in item.options if option.label not in item.key]
            return _("“{text}” is left over.").format(text=spare[0]) if spare else ""
        case _:
            wrong = [option.text for option in item.options if option.label != item.key]
            return _("It isn't “{text}”.").format(text=draw.choose(wrong))


def _hint_number(key: str) -> str:
    number = read_number(key)
    if number is None:
        return ""
    if number.is_year:
        decade = int(number.digits) // _DECADE * _DECADE
        return _("It lies in the years {first}–{last}.").format(first=decade, last=decade + _DECADE - 1)
    whole = number.digits.replace(",", "").partition(".")[0]
    count = len(whole)
    if "." in number.digits:
        return ngettext(
            "It has {count} digit before the decimal point.",
            "It has {count} digits before the decimal point.",
            count,
        ).format(count=count)
    return ngettext("It is a number of {count} digit.", "It is a number of {count} digits.", count).format(
        count=count
    )


def _hint_words(key: str) -> str:
    if read_quantity(key) is not None:
        return _("It is a round figure, not an exact one.")
    count = len(key) if has_han(key) else len(key.split())
    if has_han(key):
        told = ngettext("It has {count} character.", "It has {count} characters.", count)
    else:
        told = ngettext("It has {count} word.", "It has {count} words.", count)
    told = told.format(count=count)
    if len(key) < _TELLING:
        return told
    return _("It begins with “{first}”.").format(first=key[0]) + " " + told
