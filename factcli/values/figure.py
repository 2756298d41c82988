"""Figures: numbers as read from a text, before a unit and the words around them are known."""

from factcli.values.exact import Exact, times
from factcli.values.hedge import Hedge

MAX_LENGTH = 40
"""A longer run of digits or numerals is no figure that a person wrote down."""


class Figure:
    """A number read from `text[start:end]`.

    `value` is the number as stated, `low` and `high` its bounds (each open or not), `step` the place value of
    its last stated digit. `scale` is the order of magnitude it ends with (万 in 3万) and `lead` the number in
    front of that, which a range shares (3至5万). `kind` is "percent" for shares, already in percent, "ordinal",
    "multiple", or "". A `weak` figure counts only with a unit behind it (一 in 一带一路), a `bare` one is an
    order of magnitude alone (亿 in 亿元以上).
    """

    __slots__ = (
        "bare",
        "end",
        "hedge",
        "high",
        "high_open",
        "kind",
        "lead",
        "low",
        "low_open",
        "scale",
        "start",
        "step",
        "value",
        "weak",
    )

    def __init__(self, start: int, end: int, value: Exact, step: Exact = 1, kind: str = "") -> None:
        self.start, self.end, self.value, self.step, self.kind = start, end, value, step, kind
        self.low = self.high = self.lead = value
        self.low_open = self.high_open = self.weak = self.bare = False
        self.hedge = Hedge.NONE
        self.scale: Exact = 1

    def bounds(self, low: Exact, high: Exact, *, low_open: bool, high_open: bool, hedge: Hedge) -> None:
        """Make the figure vague: it lies between `low` and `high`."""
        self.low, self.high, self.low_open, self.high_open = low, high, low_open, high_open
        self.hedge = hedge

    def multiply(self, order: int) -> None:
        """Take in an order of magnitude that is written behind the figure."""
        exactly = self.hedge is Hedge.NONE
        self.value = times(self.value, order)
        self.low = self.value if exactly else times(self.low, order)
        self.high = self.value if exactly else times(self.high, order)
        self.step, self.scale = times(self.step, order), times(self.scale, order)

    def make_odd(self) -> None:
        """Let 余, 多 or odd stand behind the figure: above it, below the next step of its last stated digit."""
        top = self.value + self.step
        self.bounds(self.value, top, low_open=True, high_open=True, hedge=Hedge.ODD)
