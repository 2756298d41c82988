"""What somebody who knows nothing gains in a quiz by always choosing by looks.

`python bench/guess.py [ITEMS] [BASE.yaml …]` makes at least ITEMS (1,000) items of each type that is answered by choosing,
from the given bases (the default one and the examples), in both languages and from as many seeds as it takes, and prints
what each blind strategy gets right beyond chance, in points of a hundred. The bar is two points; the last column is
the standard error of one strategy, so that noise is told from a leak.
"""

import sys
from collections.abc import Callable, Iterator
from fractions import Fraction
from pathlib import Path

from factcli.facts.factbase import FactBase
from factcli.facts.load import load_base
from factcli.quiz.generate import make_items
from factcli.quiz.item import Item, ItemType
from factcli.quiz.worded import read_number

ROOT = Path(__file__).parent.parent
BAR = 2.0
TYPES = (ItemType.CHOICE, ItemType.TRUE_FALSE, ItemType.ODD_ONE, ItemType.SEVERAL)
MOST_SEEDS = 400

Mark = Callable[[str, int, Item], float]
"""How much an option stands out: its text, its place, the item it belongs to."""


def main() -> None:
    wanted = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    paths = [Path(name) for name in sys.argv[2:]] or [
        ROOT / "facts.yaml",
        *sorted(ROOT.glob("examples/**/*.yaml")),
    ]
    bases = [load_base(path) for path in paths]
    print(
        f"{'type':<12}{'items':>7}{'chance':>8}  "
        + "".join(f"{name:>10}" for name in STRATEGIES)
        + f"{'error':>7}"
    )
    worst = 0.0
    for item_type in TYPES:
        items = list(draw_items(bases, item_type, wanted))
        if not items:
            print(f"{item_type.value:<12}{0:>7}")
            continue
        chance = sum(chance_of(item) for item in items) / len(items)
        gains = {
            name: 100 * float(sum(gain(item, mark) for item in items) / len(items))
            for name, mark in STRATEGIES.items()
        }
        error = 100 * (float(chance) * (1 - float(chance)) / len(items)) ** 0.5
        worst = max(worst, *gains.values())
        row = "".join(f"{gain:>+10.1f}" for gain in gains.values())
        print(f"{item_type.value:<12}{len(items):>7}{float(chance) * 100:>7.1f}%  {row}{error:>7.1f}")
    print(f"largest gain {worst:+.1f} points (bar {BAR:+.1f})")


def draw_items(bases: list[FactBase], item_type: ItemType, wanted: int) -> Iterator[Item]:
    """Items of a type from every base and language in turn, seed by seed, until there are enough."""
    count = 0
    for seed in range(MOST_SEEDS):
        before = count
        for base in bases:
            for language in ("zh", "en"):
                items = make_items(base, 1000, seed, language=language, types=(item_type,))
                count += len(items)
                yield from items
        if count >= wanted or count == before:
            return


def chance_of(item: Item) -> Fraction:
    """How often one option taken at random is part of the key."""
    return Fraction(len(item.key), len(item.options))


def gain(item: Item, mark: Mark) -> Fraction:
    """What choosing the option that stands out most gets beyond chance; of several equal ones, each as often."""
    marks = [mark(option.text, place, item) for place, option in enumerate(item.options)]
    best = [option.label for option, its in zip(item.options, marks, strict=True) if its == max(marks)]
    return Fraction(sum(label in item.key for label in best), len(best)) - chance_of(item)


def number_of(text: str) -> float:
    number = read_number(text)
    return float(number.number) if number is not None else 0.0


def middle(text: str, place: int, item: Item) -> float:
    numbers = sorted(number_of(option.text) for option in item.options)
    return -abs(number_of(text) - (numbers[(len(numbers) - 1) // 2] + numbers[len(numbers) // 2]) / 2)


def odd_format(text: str, place: int, item: Item) -> float:
    """How many others an option differs from in its kinds of characters: digits, letters, marks, its last character."""

    def shape(text: str) -> tuple[bool, bool, bool, str]:
        return any(map(str.isdigit, text)), text.isascii(), all(map(str.isalnum, text)), text[-1:]

    return sum(shape(text) != shape(option.text) for option in item.options)


def shared(text: str, place: int, item: Item) -> float:
    """How much of an option is read in the stem: Chinese characters and English words alike."""
    if text.isascii():
        words = {word.strip(",.?!").lower() for word in text.split()}
        return len(words & {word.strip(",.?!").lower() for word in item.stem.split()}) / max(1, len(words))
    return sum(character in item.stem for character in text) / len(text)


def kinship(text: str, place: int, item: Item) -> float:
    """How much an option shares with the others: wrong ones made from the key all resemble it."""
    return sum(len(set(enumerate(text)) & set(enumerate(option.text))) for option in item.options)


STRATEGIES: dict[str, Mark] = {
    "longest": lambda text, place, item: len(text),
    "shortest": lambda text, place, item: -len(text),
    "middle": middle,
    "largest": lambda text, place, item: number_of(text),
    "smallest": lambda text, place, item: -number_of(text),
    "first": lambda text, place, item: -place,
    "last": lambda text, place, item: place,
    "odd": odd_format,
    "shared": shared,
    "kinship": kinship,
}


if __name__ == "__main__":
    main()
