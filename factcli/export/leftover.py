"""What an export leaves out, and what all forms need to say about an item."""

from dataclasses import dataclass

from factcli.messages import _
from factcli.quiz.item import Item, ItemType
from factcli.text.visible import make_visible

MOST_RIGHT = 10
"""For more right options than these, Moodle has no share of a mark."""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """An item that a form can't hold, and why, in one sentence."""

    item: str
    why: str


@dataclass(frozen=True, slots=True)
class Exported:
    """A file's content and the items that are not in it."""

    content: bytes
    left_out: tuple[LeftOut, ...] = ()


def plain(text: str) -> str:
    """A text of the base as another program may get it: controls and hidden marks made visible, line ends kept."""
    return make_visible(text.replace("\r\n", "\n").replace("\r", "\n"), keep="\n\u3000")


def explanation(item: Item) -> str:
    """What is told once an item is answered: the fact's sentence, and the quote that proves it."""
    inside = item.quote
    if inside[:1] == "“" and inside.find("”") == len(inside) - 1:  # a title in marks of its own
        inside = inside[1:-1]
    quote = _("Quote: “{quote}”").format(quote=inside) if inside else ""
    return plain("\n".join(filter(None, (item.statement, quote))))


def lacks_type(item: Item) -> LeftOut:
    """The item is of a type that the form doesn't have."""
    return LeftOut(item.id, _("The form has no questions of the type {type}.").format(type=item.type.value))


def too_many_right(item: Item) -> LeftOut | None:
    """The item has more right options than Moodle can share a mark among; None where it hasn't."""
    if item.type is not ItemType.SEVERAL or len(item.key) <= MOST_RIGHT:
        return None
    return LeftOut(
        item.id,
        _("It has {count} right options; Moodle takes {most}.").format(count=len(item.key), most=MOST_RIGHT),
    )


def answers_of(item: Item) -> list[str]:
    """Every text that is right for a typed answer, the shown one first."""
    return list(dict.fromkeys(plain(text) for text in (item.key, *item.accept)))
