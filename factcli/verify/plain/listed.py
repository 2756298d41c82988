"""Whether a word of a sentence is one of several: an open list excludes nothing that it doesn't name."""

from factcli.text.script import has_han, is_han
from factcli.verify.plain.align import Laid
from factcli.verify.plain.found import Unit

_LAST_ZH = 2
"""Characters by which a member of a Chinese list is looked for."""
_HEAD_ZH = 4
"""Characters of what may follow a member of a Chinese list before the next: 大学."""
_LONGEST_EN = 4
"""Words after a member of an English list within which the list goes on."""


def is_one_of_several(laid: Laid, unit: Unit, stated: str) -> bool:
    """Whether a word is one of a list of the sentence that the claim doesn't repeat: there may be more of them."""
    text, claimed = laid.stated.text, laid.claim.text
    words = stated.split()
    if any(mark in unit.text for mark in _LISTING) or not words:
        return False
    place = text.find(words[0] if text.isascii() else stated)
    if place < 0:
        return False
    end = text.find(words[-1], place) + len(words[-1])
    before, after = text[:place].rstrip(), text[end:].lstrip()
    if has_han(stated):
        others = [before[-_LAST_ZH - 1 : -1]] if before.endswith("、") else []
        rest = after[:_HEAD_ZH].find("、")
        others += (
            [after[rest + 1 : rest + 1 + _LAST_ZH]] if rest >= 0 and all(map(is_han, after[:rest])) else []
        )
    else:
        others = [before[:-1].rsplit(None, 1)[-1]] if before.endswith(",") and before[:-1].strip() else []
        more = [word.strip(",.;") for word in after.split()[:_LONGEST_EN]]
        is_list = " and " in after and after.startswith(",")
        others = others + more[1:2] if is_list else []
    return bool(others) and not any(other and other in claimed for other in others)


_LISTING = ("、", ",", " and ")
