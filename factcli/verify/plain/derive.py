"""What follows from several stated figures of a text.

What it decides: a claimed difference, total, multiple or length of time, and which of two is more, computed from the figures
of the things that the claim names; supported or refuted by what they come to.
Why: a reader works such figures out, and a summary does it for him; nobody writes them all down.
Example: 东门比西门宽两米 is supported by 东门宽9米 and 西门宽7米.
"""

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
    for figure in quantities_of(claim):
        for one in laid:
            if figure.quantity is None or any(unit.start != figure.end for unit in one.left):
                continue  # what is added up may have a wider word: eleven works
            everything = [
                held
                for held in quantities_of(one.stated)
                if are_of_one_kind(figure, held)
                and counts_alike(figure, held)
                and held.quantity
                and held.quantity.dimension not in (Dimension.ORDINAL, Dimension.PERCENT)
            ]
            clauses = dict.fromkeys(one.stated.clause_of(held.start) for held in everything)
            lists = [
                [held for held in everything if one.stated.clause_of(held.start) == clause]
                for clause in clauses
            ]
            for parts in (everything, *lists):
                if _adds_up(figure.quantity, parts):
                    shown = " + ".join(held.text for held in parts)
                    return decide(Agreement.AGREES, figure.text, shown, [one.sentence])
    return None


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
        after = [unit for unit in one.held if unit.start >= times[0].end]
        before = [unit for unit in one.held if unit.end <= times[0].start]
        if one.left or not (after or before):
            continue
        kinds = quantities_of(one.stated)
        for base, _score in rank_figures(one.stated, kinds, after)[:1]:
            rest = [held for held in kinds if held is not base and are_of_one_kind(held, base)]
            for top, _points in (
                rank_figures(one.stated, rest, before)[:1] if before else ((held, 0.0) for held in rest[:1])
            ):
                mine, theirs = bounds_of(top), bounds_of(base)
                if mine is None or theirs is None or not theirs[0]:
                    continue
                held = make_like(times[0].quantity, mine[0] / theirs[1], mine[1] / theirs[0])
                agreement = compare_quantities(times[0].quantity, held)
                return decide(agreement, times[0].text, f"{top.text} ÷ {base.text}", [one.sentence])
    return None
