"""What follows from several stated figures of a text.

What it decides: a claimed difference, total, multiple or length of time, and which of two is more, computed from the figures
of the things that the claim names; supported or refuted by what they come to.
Why: a reader works such figures out, and a summary does it for him; nobody writes them all down.
Example: 东门比西门宽两米 is supported by 东门宽9米 and 西门宽7米.
"""

import itertools
from fractions import Fraction

from factcli.values.compare import Agreement, compare_quantities
from factcli.values.dimension import Dimension
from factcli.values.quantity import Quantity
from factcli.verify.plain.align import Laid
from factcli.verify.plain.belonging import rank_figures
from factcli.verify.plain.changed import find_change, find_value_before
from factcli.verify.plain.compared import counts_alike, find_comparison_of_two
from factcli.verify.plain.derived import Derived, bounds_of, decide, make_like, quantities_of
from factcli.verify.plain.elapsed import find_duration
from factcli.verify.plain.figure import Figure, are_of_one_kind
from factcli.verify.plain.preposition import words_held
from factcli.verify.plain.reading import Reading
from factcli.verify.plain.slot import Pairing
from factcli.verify.plain.table import ADDING


def derive_finding(claim: Reading, laid: list[Laid]) -> Derived | None:
    """What the figures of the sentences that a claim was laid over come to, or None where it combines none."""
    for compute in (find_comparison_of_two, _total, _multiple, find_change, find_value_before, find_duration):
        found = compute(claim, laid)
        if found is not None:
            return found
    return None


def _total(claim: Reading, laid: list[Laid]) -> Derived | None:
    if not words_held(claim, ADDING):
        return None
    for figure, one in itertools.product(quantities_of(claim), laid):
        if figure.quantity is None or any(unit.start != figure.end for unit in one.left):
            continue  # what is added up may have a wider word: eleven works
        parts = next((parts for parts in _lists(one, figure) if _adds_up(figure.quantity, parts)), None)
        if parts is not None:
            if any(_is_unborne(pairing) for pairing in one.pairings if pairing.claimed is not figure):
                continue
            shown = " + ".join(held.text for held in parts)
            return decide(Agreement.AGREES, figure.text, shown, [one.sentence])
    return None


def _is_unborne(pairing: Pairing) -> bool:
    """Whether another figure of the claim isn't the sentence's: one of the parts, given otherwise."""
    return pairing.claimed.quantity is not None and pairing.agreement is Agreement.DIFFERS


def _lists(one: Laid, total: Figure) -> list[list[Figure]]:
    """The figures of a sentence that could be parts of a total: all of them, and those of each clause."""
    everything = [
        held
        for held in quantities_of(one.stated)
        if are_of_one_kind(total, held)
        and counts_alike(total, held)
        and held.quantity
        and held.quantity.dimension not in (Dimension.ORDINAL, Dimension.PERCENT)
    ]
    clauses = dict.fromkeys(one.stated.clause_of(held.start) for held in everything)
    return [
        everything,
        *([held for held in everything if one.stated.clause_of(held.start) == clause] for clause in clauses),
    ]


def _adds_up(total: Quantity, parts: list[Figure]) -> bool:
    bounds = [bound for held in parts if (bound := bounds_of(held)) is not None]
    if len(parts) < 2 or len(bounds) < len(parts):
        return False
    low, high = (sum((bound[side] for bound in bounds), Fraction(0)) for side in (0, 1))
    return compare_quantities(total, make_like(total, low, high)) is Agreement.AGREES


def _multiple(claim: Reading, laid: list[Laid]) -> Derived | None:
    times = [
        figure
        for figure in quantities_of(claim)
        if figure.quantity and figure.quantity.dimension is Dimension.MULTIPLE
    ]
    if len(times) != 1 or times[0].quantity is None:
        return None
    for one in laid:
        pair = None if one.left else _top_and_base(one, times[0])
        mine, theirs = (bounds_of(held) for held in pair) if pair else (None, None)
        if pair is None or mine is None or theirs is None or not theirs[0]:
            continue
        held = make_like(times[0].quantity, mine[0] / theirs[1], mine[1] / theirs[0])
        agreement = compare_quantities(times[0].quantity, held)
        return decide(agreement, times[0].text, f"{pair[0].text} ÷ {pair[1].text}", [one.sentence])
    return None


def _top_and_base(one: Laid, times: Figure) -> tuple[Figure, Figure] | None:
    """The figure that is said to be so many times another, and that other one, by the words around "times"."""
    after = [unit for unit in one.held if unit.start >= times.end]
    before = [unit for unit in one.held if unit.end <= times.start]
    kinds = quantities_of(one.stated)
    if not (after or before) or not kinds:
        return None
    base = rank_figures(one.stated, kinds, after)[0][0]
    rest = [held for held in kinds if held is not base and are_of_one_kind(held, base)]
    if not rest:
        return None
    return (rank_figures(one.stated, rest, before)[0][0] if before else rest[0]), base
