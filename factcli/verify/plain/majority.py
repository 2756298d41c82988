"""Words for more than half of something, read as the share that they are: most of, 大部分."""

from collections.abc import Iterator
from dataclasses import replace

from factcli.text.script import has_han
from factcli.values.quantity import Quantity, find_quantities

_WORDS = ("most of", "the majority of", "a majority of", "绝大部分", "绝大多数", "大部分", "大多数")


def find_majorities(text: str) -> Iterator[Quantity]:
    """The words for most of something in a normalised text, as shares of more than half.

    >>> [(one.text, one.low) for one in find_majorities("most of the cargo")]
    [('most of', Fraction(50, 1))]
    """
    taken = 0
    for place, word in sorted((text.find(word), word) for word in _WORDS):
        before = text[max(0, place - 1) : place]
        if place < taken or (not has_han(word) and before.isalpha()):
            continue
        taken = place + len(word)
        (half,) = find_quantities("more than half")
        yield replace(half, text=word, start=place, end=taken)
