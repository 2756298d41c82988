"""Words that stand for a figure: most of and 大部分 for more than half, 首位 for the first place, the top five, a single."""

import re
from collections.abc import Iterator
from dataclasses import replace

from factcli.text.script import has_han
from factcli.values.quantity import Quantity, find_quantities

_MOST = ("most of", "the majority of", "a majority of", "绝大部分", "绝大多数", "大部分", "大多数")
_FIRST = ("首位", "榜首", "头名")


def find_figures_in_words(text: str) -> Iterator[Quantity]:
    """The words of a normalised text that stand for a share of more than half, or for the first place.

    >>> [(one.text, one.low) for one in find_figures_in_words("most of the cargo")]
    [('most of', Fraction(50, 1))]
    """
    taken = 0
    for place, word in sorted((text.find(word), word) for word in (*_MOST, *_FIRST)):
        before = text[max(0, place - 1) : place]
        if place < taken or (not has_han(word) and before.isalpha()):
            continue
        taken = place + len(word)
        (figure,) = find_quantities("第一" if word in _FIRST else "more than half")
        yield replace(figure, text=word, start=place, end=taken)
    yield from _places(text)
    yield from _single(text)


def _places(text: str) -> Iterator[Quantity]:
    """Places in a ranking: number 14 and #8 for that one, top five and 前五名 for it and all before it."""
    for match in _PLACE.finditer(text):
        written = match["number"] or match["han"]
        number = find_quantities("1" if written == "one" else written)
        if len(number) != 1 or number[0].stated is None:
            continue
        (place,) = find_quantities("no. 1")
        last = number[0].stated
        first = last if match["one"] else place.low
        yield replace(
            place,
            text=match[0],
            start=match.start(),
            end=match.end(),
            low=first,
            high=last,
            stated=last if match["one"] else None,
        )


_NUMBER = r"\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|fifty"
_PLACE = re.compile(
    rf"(?<![\w-])(?:(?P<one>number |#)|top )(?P<number>{_NUMBER})(?![\w,.:%]*\w)"
    r"|前(?P<han>\d{1,3}|[一二三四五六七八九十]{1,3})(?:名|位|强)"
)


def _single(text: str) -> Iterator[Quantity]:
    """One and no more: a single campus, but no song of a band."""
    for match in _SINGLE.finditer(text):
        (one,) = find_quantities("1")
        yield replace(one, text=match[0], start=match.start(), end=match.end())


_SINGLE = re.compile(
    r"(?<!not )(?<!\w)(?:only one|(?:just )?a single)(?= (?!in |on |by |from |with |for |and |at |that |which |to |of )[a-z])"
)
