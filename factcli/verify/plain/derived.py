"""What is computed from stated figures: the finding, and the quantity it is compared by."""

from dataclasses import dataclass, replace
from fractions import Fraction

from factcli.values.compare import Agreement
from factcli.values.hedge import Hedge
from factcli.values.quantity import Quantity
from factcli.verify.judgement import Confidence, Verdict
from factcli.verify.plain.document import PlainSentence
from factcli.verify.plain.figure import Figure
from factcli.verify.plain.finding import PlainFinding
from factcli.verify.plain.reading import Reading


@dataclass(frozen=True, slots=True)
class Derived:
    """What was found, and the sentences whose figures it was made from."""

    finding: PlainFinding
    sentences: tuple[PlainSentence, ...]


def decide(agreement: Agreement, claimed: str, stated: str, used: list[PlainSentence]) -> Derived | None:
    """A finding from what a comparison gave, or None where it left it open."""
    if agreement not in (Agreement.AGREES, Agreement.DIFFERS):
        return None
    is_right = agreement is Agreement.AGREES
    finding = PlainFinding(
        Verdict.SUPPORTED if is_right else Verdict.REFUTED,
        "derived",
        "agrees" if is_right else "differs",
        claimed,
        stated,
        Confidence.ALIAS_OR_ARITHMETIC,
    )
    by_fact = {(one.fact.base, one.fact.id): one for one in used}  # a sentence itself can't be hashed
    return Derived(finding, tuple(by_fact.values()))


def make_like(quantity: Quantity, low: Fraction, high: Fraction) -> Quantity:
    """A quantity of the same unit with other bounds, without a hedge."""
    return replace(
        quantity,
        low=low,
        high=high,
        low_included=True,
        high_included=True,
        hedge=Hedge.NONE,
        stated=low if low == high else None,
    )


def quantities_of(reading: Reading) -> list[Figure]:
    """The quantities among the figures of a reading."""
    return [figure for figure in reading.figures if figure.quantity is not None]


def bounds_of(figure: Figure) -> tuple[Fraction, Fraction] | None:
    """The least and the most that a figure says, or None where it has no bound on a side."""
    quantity = figure.quantity
    if quantity is None or quantity.low is None or quantity.high is None:
        return None
    return quantity.low, quantity.high
