"""A figure and a value that don't compare as they are, brought to one measure: 1800张 and 1,600 beds, 时速 and km/h."""

from collections.abc import Iterator
from dataclasses import replace

from factcli.values.dimension import Dimension
from factcli.values.quantity import Quantity, find_quantities, read_quantity
from factcli.verify.claim import Piece
from factcli.verify.stated import Stated

_HOURLY = ("时速", "每小时")
_HOURS_OF_A_DAY = 24
_AGE = "岁"


def tell_values(
    figure: Quantity, piece: Piece, stated: Stated, value: Quantity
) -> Iterator[tuple[Quantity, Quantity]]:
    """The figure and the value in each way in which they may be compared.

    Counts go by what the fact's sentences in the piece's language count; a distance is a speed where it is said to
    be done in an hour, and years of age are years.
    """
    if value.dimension is Dimension.RATE:
        if figure.dimension is Dimension.LENGTH and _is_hourly(piece, figure):
            yield _as_speed(figure), value
    elif value.dimension is Dimension.TIME and figure.unit == _AGE:
        years = read_quantity(f"{figure.stated}年")
        if years is not None and figure.is_exact:
            yield years, value
    elif value.dimension in (Dimension.COUNT, Dimension.NUMBER):
        yield from ((figure, count) for count in _find_counts(piece, stated, value))


def _find_counts(piece: Piece, stated: Stated, value: Quantity) -> list[Quantity]:
    """The counts of just as many as the value, in the sentences in the piece's language."""
    return [
        found
        for sentence in stated.sentences_in(piece)
        for found in find_quantities(sentence)
        if found.dimension is Dimension.COUNT and (found.low, found.high) == (value.low, value.high)
    ]


def _is_hourly(piece: Piece, figure: Quantity) -> bool:
    return any(word in piece.text[piece.start : figure.start] for word in _HOURLY)


def _as_speed(distance: Quantity) -> Quantity:
    """A distance as the speed of what goes so far in an hour."""
    low, high, stated = (
        None if bound is None else bound * _HOURS_OF_A_DAY
        for bound in (distance.low, distance.high, distance.stated)
    )
    unit = f"{distance.unit}/天"
    return replace(distance, low=low, high=high, stated=stated, unit=unit, dimension=Dimension.RATE)
