"""Orders of magnitude: 百亿级 is from ten thousand million up to ten times that."""

from dataclasses import replace

from factcli.values.hedge import Hedge
from factcli.values.quantity import Quantity

_STEP = 10


def as_order_of_magnitude(text: str, figure: Quantity) -> Quantity:
    """A figure that 级 or 量级 follows as the interval that it names; any other figure as it is."""
    if (
        figure.stated is None
        or figure.hedge is not Hedge.NONE
        or not text.startswith(("级", "量级"), figure.end)
    ):
        return figure
    return replace(figure, low=figure.stated, high=figure.stated * _STEP, high_included=False, stated=None)
