"""Typed words judged: a name by any of its names, its sound, or with a slip of the finger."""

from collections.abc import Container

from factcli.facts.spelled import spelling_keys
from factcli.messages import _
from factcli.quiz.item import Item
from factcli.text.fuzzy import count_edits
from factcli.text.normalize import normalize, squeeze
from factcli.text.reading import is_pinyin, sound_alike
from factcli.text.script import has_han

_ONE_SLIP, _TWO_SLIPS = 5, 10
"""A name with so many letters may be misspelt by one letter, or by two."""
_HAN_SLIP = 3
"""One with so many Chinese characters by one that sounds alike, or by one of any sound from the next length on."""
_LEADS = ("the ", "a ", "an ")


def is_meant(item: Item, form: str, known: Container[str]) -> str | None:
    """The name of the key that typed words in normal form mean; None when they mean none.

    `known` holds the names of the base in plain form (`plain_name`): one of these is never taken for a misspelling of
    another.
    """
    typed = plain_name(form)
    names = (item.key, *item.accept)
    for name in names:
        if typed == plain_name(name):
            return name
    if not typed or typed in known:
        return None
    sound = "p" + typed
    if typed.isascii() and is_pinyin(typed):
        for name in names:
            if has_han(name) and sound in spelling_keys(normalize(name).text):
                return name
    return next((name for name in names if _is_misspelt(typed, plain_name(name))), None)


def plain_name(name: str) -> str:
    """A name in normal form without blanks, signs and an English article: `The Zhongcai-Lithium` is `zhongcailithium`."""
    form = normalize(name).text.strip()
    for lead in _LEADS:
        form = form.removeprefix(lead)
    return "".join(sign for sign in squeeze(form) if sign.isalnum())


def tell_spelling(name: str, text: str) -> str:
    """A sentence on how the name is written, where it was typed in another way; empty where it wasn't."""
    if plain_name(name) == plain_name(text):
        return ""
    return _("Right; it is written “{name}”.").format(name=name)


def _is_misspelt(typed: str, name: str) -> bool:
    if any(map(str.isdigit, name + typed)):
        return False  # another digit is another thing
    if has_han(name):
        if len(typed) != len(name) or len(name) < _HAN_SLIP:
            return False
        slips = [(one, other) for one, other in zip(typed, name, strict=True) if one != other]
        return len(slips) == 1 and (len(name) > _HAN_SLIP or sound_alike(*slips[0]))
    allowed = (len(name) >= _ONE_SLIP) + (len(name) >= _TWO_SLIPS)
    return allowed > 0 and count_edits(typed, name, allowed) <= allowed
