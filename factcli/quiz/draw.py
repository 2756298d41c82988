"""Seeded draws that are the same on every machine and under every Python version."""

from collections.abc import Sequence
from random import Random
from typing import TypeVar

Thing = TypeVar("Thing")


class Draw:
    """A stream of draws from a seed; it rests on `Random(text).random()` alone, which is promised stable.

    Hand it sequences in a fixed order: sort sets first.
    """

    def __init__(self, *seeds: object) -> None:
        self._random = Random("\x1f".join(map(str, seeds))).random

    def below(self, limit: int) -> int:
        """A whole number from 0 to `limit` - 1, each as likely as the other."""
        return int(self._random() * limit)

    def choose(self, things: Sequence[Thing]) -> Thing:
        """One of `things`."""
        return things[self.below(len(things))]

    def shuffle(self, things: Sequence[Thing]) -> list[Thing]:
        """`things` in a drawn order."""
        left = list(things)
        for end in range(len(left) - 1, 0, -1):
            place = self.below(end + 1)
            left[end], left[place] = left[place], left[end]
        return left
