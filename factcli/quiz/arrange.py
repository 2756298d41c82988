"""Options put in order: the key's place is drawn first, and what stands around it is chosen to fit."""

from collections.abc import Callable, Sequence
from fractions import Fraction
from itertools import combinations

from factcli.quiz.distractor import Distractor
from factcli.quiz.draw import Draw
from factcli.quiz.item import Item, ItemType, Option
from factcli.quiz.stem import gives_away, rings_like
from factcli.quiz.telling import Told
from factcli.quiz.worded import in_number_order
from factcli.text.script import has_han

LABELS = "ABCDE"
FEWEST, MOST = 3, 4
"""Options of a choice; with three of them an item is as good as with four."""
_TOO_LONG = Fraction(13, 10)
"""A key so many times longer than the longest wrong option gives itself away."""
_UNSEEN = {True: 0, False: 3}
"""Nobody sees so many letters' difference, by whether they are Chinese: Changsha beside Yichun and Xinyu."""
_CONSIDERED = 6
"""So many of the most plausible wrong answers are considered on each side of the key."""


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

    def give_back(self, count: int, place: int) -> None:
        """Take back a place whose item came to nothing, so that the next one gets it and all stay evenly dealt."""
        self._decks.setdefault(count, []).append(place)


def arrange_numbers(
    key: str, number: Fraction, distractors: Sequence[Distractor], places: Places, draw: Draw
) -> tuple[list[Distractor | None], int] | None:
    """Up to four numbers in ascending order, None standing for the key, and the key's place.

    The key's rank is dealt first and filled from below and above, so that neither the middle nor the end is a
    good guess. None when too few numbers are there.
    """
    ordered = _ordered(distractors, draw)
    below = [wrong for wrong in ordered if wrong.number < number][:_CONSIDERED]
    above = [wrong for wrong in ordered if wrong.number > number][:_CONSIDERED]
    for count in range(MOST, FEWEST - 1, -1):
        ranks = [rank for rank in range(count) if rank <= len(below) and count - 1 - rank <= len(above)]
        if len(ranks) < FEWEST:  # its rank could be told in advance
            continue
        rank = places.deal(count)
        if rank not in ranks:
            rank = draw.choose(ranks)
        sets = [
            (*low, *high)
            for low in combinations(below, rank)
            for high in combinations(above, count - 1 - rank)
        ]
        chosen = sorted(
            _least_telling(key, sets, [in_common, in_place], draw), key=lambda wrong: wrong.number
        )
        return [*chosen[:rank], None, *chosen[rank:]], rank
    return None


def arrange_names(
    key: str, distractors: Sequence[Distractor], places: Places, draw: Draw
) -> tuple[list[Distractor | None], int] | None:
    """Up to four names in a drawn order, those that begin with numbers in theirs, None standing for the key, and the key's place.

    None if there are too few of them, or the key is far longer than all others."""
    ordered = sorted(
        _ordered(distractors, draw), key=lambda wrong: (wrong.nearness // 2, length_gap(key, wrong.text))
    )
    ordered = without_nested(ordered)
    count = min(len(ordered), MOST - 1)
    if count < FEWEST - 1:
        return None
    sets = list(combinations(ordered[:_CONSIDERED], count))
    is_numbered = in_number_order([key, *(wrong.text for wrong in ordered)]) is not None
    chosen = _least_telling(key, sets, [_number if is_numbered else _length, in_common, in_place], draw)
    if is_too_long(key, [wrong.text for wrong in chosen]):
        return None
    order = in_number_order([key, *(wrong.text for wrong in chosen)])
    if order is not None:
        return [chosen[at - 1] if at else None for at in order], order.index(0)
    place = places.deal(count + 1)
    mixed: list[Distractor | None] = [*draw.shuffle(chosen)]
    mixed.insert(place, None)
    return mixed, place


def is_too_long(key: str, others: Sequence[str]) -> bool:
    """Whether a key tells itself by its length: a third more than any other, and by more than a few letters."""
    longest = max(map(len, others), default=len(key))
    return len(key) > _TOO_LONG * longest and len(key) - longest > _UNSEEN[has_han(key)]


def assemble_choice(
    told: Told, stem: str, key: str, arranged: tuple[Sequence[Distractor | None], int] | None
) -> Item | None:
    """The item that asks `stem` with the options as arranged; None when something gives its key away."""
    if arranged is None or not stem or gives_away(stem, key):
        return None
    wrongs, place = arranged
    if rings_like(key, stem, [wrong.text for wrong in wrongs if wrong is not None]):
        return None
    options, wrong = [], {}
    for label, distractor in zip(LABELS, wrongs, strict=False):
        options.append(Option(label, key if distractor is None else distractor.text))
        if distractor is not None:
            wrong[label] = distractor.wrong
    return Item(
        id=f"{told.fact.id}:{ItemType.CHOICE}",
        type=ItemType.CHOICE,
        fact=told.fact,
        stem=stem,
        key=LABELS[place],
        options=tuple(options),
        wrong=wrong,
        statement=told.sentence,
        quote=told.fact.quote,
    )


def without_nested(distractors: Sequence[Distractor]) -> list[Distractor]:
    """The distractors without those that hold an earlier one, or are held by it: 风电叶片, 大型风电叶片."""
    kept: list[Distractor] = []
    for wrong in distractors:
        if not any(wrong.text in other.text or other.text in wrong.text for other in kept):
            kept.append(wrong)
    return kept


def _ordered(distractors: Sequence[Distractor], draw: Draw) -> list[Distractor]:
    """The nearest first, equally near ones in a drawn order."""
    return sorted(draw.shuffle(distractors), key=lambda wrong: wrong.nearness)


def length_gap(key: str, text: str) -> int:
    """How far apart two lengths are, in steps of half the key's length."""
    return abs(len(key) - len(text)) * 2 // max(1, len(key))


def _least_telling(
    key: str,
    sets: Sequence[tuple[Distractor, ...]],
    features: Sequence[Callable[[str, Sequence[str]], int]],
    draw: Draw,
) -> tuple[Distractor, ...]:
    """The set of wrong options among which the key stands out least.

    For each feature by which one could guess, the key's rank among the options is drawn beforehand; the set
    that comes nearest to these ranks is taken, of equal ones the most plausible.
    """
    wanted = [2 * draw.below(len(sets[0]) + 1) for _feature in features]

    def cost(chosen: tuple[Distractor, ...]) -> tuple[int, int]:
        texts = [key, *(wrong.text for wrong in chosen)]
        strangeness = 0
        for feature, rank in zip(features, wanted, strict=True):
            marks = [feature(text, texts) for text in texts]
            above = sum(mark > marks[0] for mark in marks)
            strangeness += abs(2 * above + marks.count(marks[0]) - 1 - rank)
        return strangeness, sum(wrong.nearness for wrong in chosen)

    return min(sets, key=cost)


def _length(text: str, options: Sequence[str]) -> int:
    return len(text)


def _number(text: str, options: Sequence[str]) -> int:
    """The place of an option among numbers."""
    return (in_number_order(options) or []).index(list(options).index(text))


def in_common(text: str, options: Sequence[str]) -> int:
    """How many characters an option shares with the others: the key is apt to be what all wrong ones resemble."""
    return sum(len(set(text) & set(other)) for other in options)


def in_place(text: str, options: Sequence[str]) -> int:
    """How many characters an option shares with the others at the same place."""
    return sum(len(set(enumerate(text)) & set(enumerate(other))) for other in options)
