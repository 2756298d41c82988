"""Near misses: a sentence with its figure changed by rule, each change an error that people really make."""

import re
from collections.abc import Iterator

from factcli.facts.fact import Fact
from factcli.facts.factbase import FactBase
from factcli.text.normalize import normalize
from factcli.values.compare import Agreement, compare_quantities
from factcli.values.quantity import Quantity, find_quantities, read_quantity

OTHER_SCALE = (("亿", "万"), ("万", "亿"), ("billion", "million"), ("million", "billion"))
OTHER_UNIT = (
    ("天", "个月"),
    ("元", "美元"),
    ("年", "个月"),
    ("%", "个百分点"),
    ("个百分点", "%"),
    ("公里", "米"),
    ("days", "weeks"),
    ("yuan", "dollars"),
    ("percentage points", "percent"),
    ("kilometre", "metre"),
)


def value_of(fact: Fact) -> Quantity | None:
    return read_quantity(normalize(fact.value).text) if fact.value else None


def figures_of(sentence: str, value: Quantity) -> list[Quantity]:
    """The figures of a sentence that state the value."""
    return [figure for figure in find_quantities(normalize(sentence).text) if is_same(figure, value)]


def is_same(left: Quantity, right: Quantity) -> bool:
    return (
        compare_quantities(left, right) is Agreement.AGREES
        and compare_quantities(right, left) is Agreement.AGREES
    )


def near_misses(base: FactBase, fact: Fact, sentence: str) -> Iterator[tuple[str, str]]:
    """The kind of each error and the sentence with it; only where the new figure really says something else."""
    value = value_of(fact)
    form = normalize(sentence).text
    if value is None:
        return
    for figure in figures_of(sentence, value)[:1]:
        for kind, text in dict.fromkeys(_changed(base, fact, figure)):
            other = read_quantity(text)
            if other is not None and compare_quantities(other, value) is not Agreement.AGREES:
                yield kind, form[: figure.start] + text + form[figure.end :]


def _changed(base: FactBase, fact: Fact, figure: Quantity) -> Iterator[tuple[str, str]]:
    text = figure.text
    digits = re.search(r"\d+", text)
    if digits:
        number = digits.group()
        for place in range(len(number) - 1):
            if number[place] != number[place + 1]:
                swapped = number[:place] + number[place + 1] + number[place] + number[place + 2 :]
                yield "digits swapped", text.replace(number, swapped, 1)
        off = str((int(number[-1]) + 1) % 10)
        yield "one digit off", text.replace(number, number[:-1] + off, 1)
        yield "ten times", text.replace(number, number + "0", 1)
    for left, right in OTHER_SCALE:
        if left in text:
            yield "scale", text.replace(left, right, 1)
    for left, right in OTHER_UNIT:
        if text.endswith(left):
            yield "unit", text.removesuffix(left) + right
    for other in base.facts:
        value = value_of(other)
        if (
            other.id != fact.id
            and value is not None
            and value.dimension is figure.dimension
            and value.unit == figure.unit
        ):
            yield "another fact's value", normalize(other.value).text
