"""Short forms of Chinese names: characters of the full name in their order, before the same ending."""

import re

from factcli.curate.draft.chinese_words import NAME_ENDS
from factcli.text.script import is_han

LEAST_CORE = 2
"""Characters that a name has at least before its ending."""


def abridged(full: str, whole: str) -> list[str]:
    """Shorter names in the text with the same ending, whose characters stand in the full name in this order."""
    end = next((end for size in (2, 3, 4) if (end := full[-size:]) in NAME_ENDS), "")
    if not end:
        return []
    found: list[str] = []
    for ending in re.finditer(re.escape(end), whole):
        start, rest = ending.start(), len(full) - len(end)
        while start > 0 and is_han(whole[start - 1]):
            rest = full.rfind(whole[start - 1], 0, rest)
            if rest < 0:
                break
            start -= 1
        short = whole[start : ending.end()]
        if len(end) + LEAST_CORE <= len(short) < len(full) and short not in found:
            found.append(short)
    return found
