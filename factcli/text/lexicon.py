"""Which strings are words of the language, so that a word isn't taken for a name misspelt.

The tables are searched as they stand, when first asked for: a few lookups don't pay for a set.
"""

import os
from functools import lru_cache

from factcli.text.term import stem_of

_HERE = os.path.dirname(__file__)


@lru_cache(maxsize=2)
def _lines_of(table: str) -> str:
    with open(os.path.join(_HERE, table), encoding="utf-8") as lines:
        return "\n" + lines.read()


@lru_cache(maxsize=4096)
def _seconds_of(character: str) -> str:
    """The characters that make a word of two behind this one."""
    lines = _lines_of("words_zh.txt")
    start = lines.find(f"\n{character}") + 2
    return lines[start : lines.find("\n", start)] if start > 1 else ""


def is_chinese_word(pair: str) -> bool:
    """Whether two Chinese characters make a common word or the name of a place: 饰品, 平乡; not 苹乡."""
    return len(pair) == 2 and pair[1] in _seconds_of(pair[0])


@lru_cache(maxsize=4096)
def is_english_word(word: str) -> bool:
    """Whether a word in lower case, of five letters or more, is a common English one; any regular form counts."""
    return f"\n{stem_of(word)}\n" in _lines_of("words_en.txt")
