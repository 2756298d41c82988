"""Options put in order: the key's place is drawn first, and what stands around it is chosen to fit."""

from collections.abc import Sequence
from fractions import Fraction

from factcli.quiz.distractor import Distractor
from factcli.quiz.draw import Draw

LABELS = "ABCD"
FEWEST = 3
"""Options of a choice; with three of them an item is as good as with four."""
_TOO_LONG = Fraction(13, 10)
"""A key so many times longer than the longest wrong option gives itself away."""


class Places:
    """Deals out places for keys: each as often as the others, in a drawn order, never four times in a row."""

    def __init__(self, draw: Draw) -> None:
        self._draw = draw
        self._decks: dict[int, list[int]] = {}
        self._last: dict[int, tuple[int, int]] = {}

    def deal(self, count: int) -> int:
        """A place from 0 to `count` - 1."""
        deck = self._decks.setdefault(count, [])
        if not deck:
            deck += self._draw.shuffle(range(count))
        place, run = self._last.get(count, (-1, 0))
        if run == 2 and deck[-1] == place and len(deck) > 1:
            deck.insert(0, deck.pop())
        dealt = deck.pop()
        self._last[count] = (dealt, run + 1 if dealt == place else 0)
        return dealt


def arrange_numbers(
    key: Fraction, distractors: Sequence[Distractor], places: Places, draw: Draw
) -> tuple[list[Distractor | None], int] | None:
    """Up to four numbers in ascending order, None standing for the key, and the key's place.

    The key's rank is dealt first and filled from below and above, so that neither the middle nor the end is a
    good guess. None when too few numbers are there.
    """
    below = _ordered([wrong for wrong in distractors if wrong.number < key], draw)
    above = _ordered([wrong for wrong in distractors if wrong.number > key], draw)
    for count in range(len(LABELS), FEWEST - 1, -1):
        ranks = [rank for rank in range(count) if rank <= len(below) and count - 1 - rank <= len(above)]
        if not ranks:
            continue
        rank = places.deal(count)
        if rank not in ranks:
            rank = draw.choose(ranks)
        chosen = sorted(below[:rank] + above[: count - 1 - rank], key=lambda wrong: wrong.number)
        return [*chosen[:rank], None, *chosen[rank:]], rank
    return None


def arrange_names(
    key: str, distractors: Sequence[Distractor], places: Places, draw: Draw
) -> tuple[list[Distractor | None], int] | None:
    """Up to four names in a drawn order, None standing for the key, and the key's place; None if too few.

    The most plausible are taken, and among those the ones about as long as the key.
    """
    ordered = sorted(
        _ordered(distractors, draw), key=lambda wrong: (wrong.nearness // 2, _length_gap(key, wrong.text))
    )
    chosen = ordered[: len(LABELS) - 1]
    if len(chosen) < FEWEST - 1:
        return None
    if all(len(key) > len(wrong.text) * _TOO_LONG for wrong in chosen):
        longer = [wrong for wrong in ordered[len(chosen) :] if len(key) <= len(wrong.text) * _TOO_LONG]
        chosen[-1:] = longer[:1] or chosen[-1:]
    place = places.deal(len(chosen) + 1)
    mixed: list[Distractor | None] = [*draw.shuffle(chosen)]
    mixed.insert(place, None)
    return mixed, place


def _ordered(distractors: Sequence[Distractor], draw: Draw) -> list[Distractor]:
    """The nearest first, equally near ones in a drawn order."""
    return sorted(draw.shuffle(distractors), key=lambda wrong: wrong.nearness)


def _length_gap(key: str, text: str) -> int:
    """How far apart two lengths are, in steps of half the key's length."""
    return abs(len(key) - len(text)) * 2 // max(1, len(key))
