"""Figures in a row: 1号线、2号线和7号线, with nothing but marks and "and" between them."""

import itertools
from collections.abc import Sequence

from factcli.verify.plain.figure import Figure

_JOINTS = "、和与及"


def are_in_a_row(figures: Sequence[Figure], text: str, one: Figure, other: Figure) -> bool:
    """Whether two figures of a text are joined, each other figure between them as well."""
    first, last = sorted((one, other), key=lambda figure: figure.start)
    inside = [figure for figure in figures if first.end <= figure.start and figure.end <= last.start]
    stops = [first, *inside, last]
    between = [text[before.end : after.start] for before, after in itertools.pairwise(stops)]
    return one is not other and all(gap and not gap.strip(_JOINTS) for gap in between)
