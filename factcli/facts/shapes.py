"""What may stand behind a key: readers that turn one node into a value and note what is wrong with it."""

from collections.abc import Callable

from factcli.facts.fault import FaultList, did_you_mean, shown
from factcli.facts.nodes import Entries, Items, Node, Text
from factcli.messages import _

_ID_START = "abcdefghijklmnopqrstuvwxyz"
_ID_REST = frozenset(_ID_START + "0123456789_")
_DIGITS = frozenset("0123456789")
_HEX = frozenset("0123456789abcdef")


def note_kind(node: Node, key: str, wanted: str, faults: FaultList) -> None:
    """Note that something else stands behind `key` than `wanted`, a sentence that says what should."""
    if isinstance(node, Text):
        message = _('"{key}" is a text here.') if node.text else _('"{key}" has nothing behind it.')
    else:
        message = _('"{key}" is a list here.') if isinstance(node, Items) else _('"{key}" is a mapping here.')
    faults.error(node.line, node.column, "kind", message.format(key=shown(key)), wanted)


def read_text(node: Node, key: str, faults: FaultList) -> str:
    """A text as it is written, without white space at its ends; nothing behind the key is the empty text."""
    if isinstance(node, Text):
        return node.text.strip()
    note_kind(node, key, _("Write one text; put it in quotes if it starts with a bracket."), faults)
    return ""


def read_texts(node: Node, key: str, faults: FaultList) -> tuple[str, ...]:
    """A list of texts, none of them empty; nothing behind the key is the empty list."""
    if not isinstance(node, Items):
        if not (isinstance(node, Text) and node.plain and not node.text):
            note_kind(node, key, _("Write a list of texts: [one, two]."), faults)
        return ()
    texts = []
    for item in node.nodes:
        if not isinstance(item, Text):
            note_kind(item, key, _("Each entry of this list must be one text."), faults)
        elif not (text := item.text.strip()):
            message = _('An entry of "{key}" is empty.').format(key=shown(key))
            faults.error(
                item.line, item.column, "empty-entry", message, _("Write the text, or take the entry out.")
            )
        else:
            texts.append(text)
    return tuple(texts)


def read_pairs(node: Node, key: str, faults: FaultList) -> tuple[tuple[str, str], ...]:
    """A mapping of text to text, no value empty."""
    if not isinstance(node, Entries):
        if not (isinstance(node, Text) and node.plain and not node.text):
            note_kind(node, key, _("Write a mapping: entries with a colon, between curly brackets."), faults)
        return ()
    pairs = []
    for name, value in node.values.items():
        if not isinstance(value, Text):
            note_kind(value, name, _("Each entry of this mapping must be one text."), faults)
        elif not name or not value.text.strip():
            message = _('An entry of "{key}" is empty.').format(key=shown(key))
            faults.error(
                value.line, value.column, "empty-entry", message, _("Write the text, or take the entry out.")
            )
        else:
            pairs.append((name, value.text.strip()))
    return tuple(pairs)


def read_answer(node: Node, key: str, faults: FaultList) -> tuple[str, ...]:
    """One text or a list of texts, none of them empty."""
    if isinstance(node, Text):
        text = node.text.strip()
        return (text,) if text else ()
    return read_texts(node, key, faults)


def read_wrong(node: Node, key: str, faults: FaultList) -> tuple[tuple[str, str], ...]:
    """A list of texts, or a mapping of texts to the reason why each is wrong."""
    if isinstance(node, Entries):
        return read_pairs(node, key, faults)
    return tuple((text, "") for text in read_texts(node, key, faults))


def read_flag(node: Node, key: str, faults: FaultList) -> bool:
    """`true` or `false`, written so and without quotes."""
    if isinstance(node, Text) and node.plain and node.text in ("true", "false"):
        return node.text == "true"
    if isinstance(node, Text):
        message = _('"{key}" is "{text}" here.').format(key=shown(key), text=shown(node.text))
        faults.error(node.line, node.column, "flag", message, _("Write true or false."))
    else:
        note_kind(node, key, _("Write true or false."), faults)
    return False


def is_id(text: str) -> bool:
    """Whether `text` is an id: a small letter, then small letters, digits and underscores."""
    return bool(text) and text[0] in _ID_START and _ID_REST.issuperset(text)


def read_id(node: Node, key: str, faults: FaultList) -> str:
    """The id of a fact; empty when it is none."""
    text = read_text(node, key, faults)
    if isinstance(node, Text) and not is_id(text):
        message = _('"{text}" can\'t be an id.').format(text=shown(text))
        hint = _("An id starts with a small letter a-z; small letters, digits and underscores follow.")
        faults.error(node.line, node.column, "id", message, hint)
        return ""
    return text


def is_name(text: str) -> bool:
    """Whether `text` can name a base, as in NAME/ID: any characters but white space, slashes and controls."""
    return bool(text) and text.isprintable() and "/" not in text and not any(map(str.isspace, text))


def read_name(node: Node, key: str, faults: FaultList) -> str:
    """The name of a base."""
    text = read_text(node, key, faults)
    if isinstance(node, Text) and not is_name(text):
        message = _('"{text}" can\'t be the name of a base.').format(text=shown(text))
        faults.error(node.line, node.column, "name", message, _("Write one word without blanks and slashes."))
        return ""
    return text


def read_one_of(choices: tuple[str, ...]) -> Callable[[Node, str, FaultList], str]:
    """A reader of one of `choices`."""

    def read(node: Node, key: str, faults: FaultList) -> str:
        text = read_text(node, key, faults)
        if isinstance(node, Text) and text not in choices:
            message = _('"{key}" can\'t be "{text}".').format(key=shown(key), text=shown(text))
            hint = did_you_mean(text, choices) or _("Write one of: {choices}.").format(
                choices=_(", ").join(choices)
            )
            faults.error(node.line, node.column, "choice", message, hint)
            return ""
        return text

    return read


def read_digest(node: Node, key: str, faults: FaultList) -> str:
    """A SHA-256 in hexadecimal, small letters."""
    text = read_text(node, key, faults)
    if isinstance(node, Text) and (len(text) != 64 or not _HEX.issuperset(text)):
        message = _('"{text}" is no SHA-256.').format(text=shown(text))
        hint = _("It has 64 digits 0-9 and small letters a-f; leave the key out if you don't have it.")
        faults.error(node.line, node.column, "sha256", message, hint)
        return ""
    return text


def read_date(node: Node, key: str, faults: FaultList) -> str:
    """A year, month or day: `2024`, `2024-05`, `2024-05-31`; one that the calendar has."""
    text = read_text(node, key, faults)
    if isinstance(node, Text) and not _is_date(text):
        message = _('"{text}" is no date.').format(text=shown(text))
        hint = _("Write the year, the month or the day as 2024, 2024-05 or 2024-05-31.")
        faults.error(node.line, node.column, "date", message, hint)
        return ""
    return text


def _is_date(text: str) -> bool:
    parts = text.split("-")
    if [len(part) for part in parts] not in ([4], [4, 2], [4, 2, 2]):
        return False
    if not all(map(_DIGITS.issuperset, parts)):
        return False
    year, month, day = (*map(int, parts), 1, 1)[:3]
    if not (year and 1 <= month <= 12 and day):
        return False
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return day <= (31, 29 if leap else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)[month - 1]
