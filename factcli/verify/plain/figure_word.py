"""Words that stand for a figure: most of and 大部分 for more than half, 首位 and 榜首 for the first place."""

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
