"""Figures in a row: 1号线、2号线和7号线, with nothing but marks and "and" between them."""

import itertools
from collections.abc import Sequence

from factcli.text.script import is_han
from factcli.verify.plain.figure import Figure

_JOINTS = "、和与及"


def are_in_a_row(figures: Sequence[Figure], text: str, one: Figure, other: Figure) -> bool:
    """Whether two figures of a text are joined, each other figure between them as well."""
    first, last = sorted((one, other), key=lambda figure: figure.start)
    inside = [figure for figure in figures if first.end <= figure.start and figure.end <= last.start]
    stops = [first, *inside, last]
    between = [text[before.end : after.start] for before, after in itertools.pairwise(stops)]
    return one is not other and all(gap and not gap.strip(_JOINTS) for gap in between)


def find_joined(figures: Sequence[Figure], text: str, claimed: Figure, found: Figure) -> Figure | None:
    """The claimed number itself where it stands in a row with the found one: 1号线和2号线."""
    if claimed.quantity is None or not claimed.quantity.unit.startswith("号"):
        return None
    row = (one for one in figures if one.text == claimed.text and are_in_a_row(figures, text, one, found))
    return next(row, None)


def find_behind(claim: str, sentence: str, rivals: Sequence[Figure]) -> Figure | None:
    """The one figure before which a sentence has most of what a claim has before its own; None where it isn't one.

    Both texts are Chinese; `claim` ends where the claimed figure begins.
    """
    claim = claim.rstrip(_GIVING)
    shared = [shared_end(claim, sentence[: rival.start].rstrip(_GIVING)) for rival in rivals]
    most = max(shared, default=0)
    return rivals[shared.index(most)] if most >= _WORD and shared.count(most) == 1 else None


_GIVING = "约近达为有共是了 "
"""Characters that give a figure."""
_WORD = 2


def shared_end(one: str, other: str) -> int:
    """How many Chinese characters two texts end with alike."""
    size = 0
    while size < min(len(one), len(other)) and one[-1 - size] == other[-1 - size] and is_han(one[-1 - size]):
        size += 1
    return size
