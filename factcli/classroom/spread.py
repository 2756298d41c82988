"""How a class's answers to one item spread: a bar a label or a text, and which wrong options drew nobody."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from factcli.quiz.item import Item, ItemType
from factcli.text.normalize import normalize, squeeze

FUNCTIONAL_SHARE = Fraction(5, 100)
"""A wrong option chosen by fewer of those who answered misleads nobody (Tarrant, Ware & Mohammed 2009)."""
MOST_BARS = 8
"""So many different texts of one item are shown, the most frequent ones."""
_BY_LABEL = (ItemType.CHOICE, ItemType.SEVERAL, ItemType.TRUE_FALSE, ItemType.ODD_ONE)


@dataclass(frozen=True, slots=True)
class Bar:
    """One answer and how many gave it: a label, a typed text, or the labels of an order or a matching in a row."""

    text: str
    count: int
    is_right: bool


@dataclass(frozen=True, slots=True)
class Distractors:
    """The wrong options of an item by what they did: `functional` ones were chosen often enough, `idle` ones were not."""

    functional: tuple[str, ...]
    idle: tuple[str, ...]

    @property
    def efficiency(self) -> Fraction:
        """The share of functional ones among all wrong options."""
        return Fraction(len(self.functional), len(self.functional) + len(self.idle))


def spread_answers(item: Item, answers: Sequence[tuple[str, bool]]) -> tuple[Bar, ...]:
    """The histogram of answers, each with whether it was right.

    A bar for every option, in their order, where options are chosen: of several, each pupil counts at every label
    chosen. Else at most `MOST_BARS`, the most frequent texts first, then by the alphabet; texts that differ only in width, script,
    case or blanks are one, shown as most wrote it.
    """
    if item.type in _BY_LABEL:
        counts = _count_labels(item, answers)
        return tuple(
            Bar(option.label, counts[option.label], option.label in item.key) for option in item.options
        )
    texts: dict[str, list[tuple[str, bool]]] = {}
    for text, is_right in answers:
        texts.setdefault(squeeze(normalize(text).text), []).append((text.strip(), is_right))
    bars = [
        Bar(_most_written([text for text, _right in same]), len(same), any(right for _text, right in same))
        for same in texts.values()
    ]
    return tuple(sorted(bars, key=lambda bar: (-bar.count, bar.text))[:MOST_BARS])


def judge_distractors(item: Item, answers: Sequence[tuple[str, bool]]) -> Distractors | None:
    """Which wrong options were chosen by at least 5 % of those who answered.

    None without answers, and for items without options that are wrong in themselves: typed ones, orders, matchings.
    """
    wrong = [option.label for option in item.options if option.label not in item.key]
    if item.type not in _BY_LABEL or not wrong or not answers:
        return None
    counts = _count_labels(item, answers)
    needed = FUNCTIONAL_SHARE * len(answers)
    functional = tuple(label for label in wrong if counts[label] >= needed)
    return Distractors(functional, tuple(label for label in wrong if label not in functional))


def _count_labels(item: Item, answers: Sequence[tuple[str, bool]]) -> Counter[str]:
    labels = {option.label for option in item.options}
    return Counter(label for chosen, _right in answers for label in labels & set(chosen))


def _most_written(texts: Sequence[str]) -> str:
    counts = Counter(texts)
    return min(counts, key=lambda text: (-counts[text], text))
