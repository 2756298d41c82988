"""Several figures taken together: what comes of it, and the arithmetic of bounds."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from fractions import Fraction

from factcli.facts.fact import Fact
from factcli.values.compare import Agreement, compare_quantities
from factcli.values.hedge import Hedge
from factcli.values.quantity import Quantity
from factcli.verify.sides import Side


@dataclass(frozen=True, slots=True)
class Combined:
    """What a claim makes of several figures: `agrees` is None where they leave it open.

    `sign` joins the facts' values in the explanation, `result` is what they come to, in the canonical unit.
    """

    outcome: str
    facts: tuple[Fact, ...]
    claimed: str
    agrees: bool | None
    is_covered: bool
    sign: str = ""
    result: Fraction | None = None


def facts_of(sides: list[Side]) -> tuple[Fact, ...]:
    """The facts that the sides are of."""
    return tuple(side.stated.fact for side in sides)


def add_bounds(bounds: Iterable[Fraction | None]) -> Fraction | None:
    """The sum of bounds, or None where one is open."""
    total = Fraction(0)
    for bound in bounds:
        if bound is None:
            return None
        total += bound
    return total


def subtract(one: Quantity, other: Quantity) -> tuple[Fraction, Fraction] | None:
    """The least and the most that one figure is more than another, or None where a bound is open."""
    if one.low is None or one.high is None or other.low is None or other.high is None:
        return None
    return one.low - other.high, one.high - other.low


def quantity_like(like: Quantity, low: Fraction | None, high: Fraction | None) -> Quantity:
    """A figure of the same kind between other bounds."""
    exact = low if low == high else None
    return replace(
        like, low=low, high=high, low_included=True, high_included=True, hedge=Hedge.NONE, stated=exact
    )


def is_borne_out(claimed: Quantity, held: Quantity) -> bool | None:
    """Whether a claimed figure holds for one worked out; None where it is open."""
    return {Agreement.AGREES: True, Agreement.DIFFERS: False}.get(compare_quantities(claimed, held))


def agree_as_written(claimed: Quantity, held: Quantity) -> bool | None:
    """Whether a multiple holds; an exact one may be the held one to as many places as are written: 3.5 for 3.516."""
    agrees = is_borne_out(claimed, held)
    places = len(claimed.text.partition(".")[2].rstrip("倍timesx "))
    if agrees or not places or not claimed.is_exact or claimed.stated is None:
        return agrees
    if held.low is None or held.low != held.high:
        return agrees
    return abs(held.low - claimed.stated) <= Fraction(1, 2 * 10**places)
