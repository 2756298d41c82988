"""Right answers dealt among the labels of each form, so that no label is the right one more often than another."""

from collections import Counter
from collections.abc import Mapping, Sequence

from factcli.classroom.printed_item import keeps_options
from factcli.quiz.draw import Draw
from factcli.quiz.item import Item


class KeyDeal:
    """Deals places for keys among the single-choice items of one paper, a form at a time.

    Items with equally many options are balanced among themselves: their keys' counts differ by one at most, unless
    those that keep their options' order differ by more already, and then those that may move make up for it. Which labels get one more
    goes round from form to form.
    """

    def __init__(self, items: Sequence[Item], draw: Draw) -> None:
        self._draw = draw
        self._groups: dict[int, list[int]] = {}
        self._fixed: dict[int, Counter[int]] = {}
        self._totals: Counter[int] = Counter()
        for number, item in enumerate(items):
            if not item.type.takes_one:
                continue
            count = len(item.options)
            self._totals[count] += 1
            self._groups.setdefault(count, [])
            fixed = self._fixed.setdefault(count, Counter())
            if keeps_options(item):
                fixed[_place_of_key(item)] += 1
            else:
                self._groups[count].append(number)
        self._orders = {count: draw.shuffle(range(count)) for count in sorted(self._groups)}

    def deal(self, form: int) -> Mapping[int, int]:
        """The place of the key on one form (from 0) for each item that may move its options, by the item's number."""
        places: dict[int, int] = {}
        for count, numbers in sorted(self._groups.items()):
            start = form * (self._totals[count] % count) % count
            order = self._orders[count][start:] + self._orders[count][:start]
            counts = Counter(self._fixed[count])
            dealt = []
            for _number in numbers:
                place = min(order, key=lambda place: counts[place])
                counts[place] += 1
                dealt.append(place)
            places |= zip(numbers, self._draw.shuffle(dealt), strict=True)
        return places


def _place_of_key(item: Item) -> int:
    return [option.label for option in item.options].index(item.key)
