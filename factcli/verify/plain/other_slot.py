"""Whether a claimed figure may be meant of another statement of the sentence than the one that it seems to clash with."""

from factcli.text.script import has_han
from factcli.values.compare import Agreement
from factcli.verify.plain.align import Laid
from factcli.verify.plain.belonging import gap_between, is_bare, reach_of
from factcli.verify.plain.counted import counted_by
from factcli.verify.plain.figure import Figure, are_of_one_kind, compare_figures
from factcli.verify.plain.found import Unit
from factcli.verify.plain.reading import Reading
from factcli.verify.plain.scatter import is_scattered
from factcli.verify.plain.slot import Pairing
from factcli.verify.plain.table import SCOPES


def joins_two_statements(laid: Laid) -> bool:
    """Whether an English claim joins what two statements of the sentence say: it may have been so at another time."""
    return laid.mixes_predicates and is_scattered(laid) and not has_han(laid.claim.text)


def may_mean_another(laid: Laid, pairing: Pairing) -> bool:
    """Whether another figure of the sentence agrees with the claimed one, and may be the one that is meant.

    It may be where it stands right before what the claim speaks of too, or where not all of the claim is found.
    """
    if any(one.claimed.period and one.agreement is Agreement.AGREES for one in laid.pairings):
        return False
    for other in laid.stated.figures:
        if other is pairing.stated or compare_figures(pairing.claimed, other) is not Agreement.AGREES:
            continue
        mine = counted_by(laid.claim, pairing.claimed)
        if mine and counted_by(laid.stated, other).isdisjoint(mine) and not pairing.claimed.period:
            continue
        if pairing.claimed.period and (laid.left or laid.claim.negations or is_scattered(laid)):
            return True
        units = [
            unit for unit in laid.held if laid.first is not unit and not _stands_behind(unit, pairing.stated)
        ]
        if any(_stands_behind(unit, other) for unit in units):
            return True
    return False


def _stands_behind(unit: Unit, figure: Figure | None) -> bool:
    return figure is not None and any(0 <= place.start - figure.end <= 1 for place in unit.places)


def find_other_owner(claim: Reading, sentence: Reading, units: list[Unit], pairing: Pairing) -> Figure | None:
    """The figure of the sentence that a word of the claim stands right beside, where that isn't the paired one."""
    if pairing.stated is None or pairing.claimed.quantity is None:
        return None
    if pairing.claimed.text.isascii() and counted_by(claim, pairing.claimed) & counted_by(
        sentence, pairing.stated
    ):
        return None
    counted = _counted_otherwise(sentence, units, pairing)
    if counted is not None:
        return counted
    home = sentence.segment_of(pairing.stated.start)
    segment = claim.segment_of(pairing.claimed.start)
    scopes = [unit for unit in units if unit.text in SCOPES]
    if any(sentence.segment_of(place.start) == home for unit in scopes for place in unit.places):
        return None
    for unit in units:
        if not unit.places or claim.segment_of(unit.start) != segment:
            continue
        if any(sentence.segment_of(place.start) == home for place in unit.places):
            continue
        for other in sentence.figures:
            if reach_of(claim, sentence, pairing.claimed, other) < 0 or is_bare(sentence, pairing.stated):
                continue
            if other is pairing.stated or not are_of_one_kind(other, pairing.stated):
                continue
            if any(gap_between(other, place) <= 1 for place in unit.places):
                return other
    return None


def _counted_otherwise(sentence: Reading, units: list[Unit], pairing: Pairing) -> Figure | None:
    """Another figure right before the noun that the claimed one stands right before: nine ships on four routes."""
    stated = pairing.stated
    noun = next((unit for unit in units if 0 <= unit.start - pairing.claimed.end <= 1), None)
    if stated is None or noun is None or not noun.is_held or is_bare(sentence, stated):
        return None
    if any(gap_between(stated, place) <= 1 for place in noun.places):
        return None
    return next(
        (
            other
            for other in sentence.figures
            if are_of_one_kind(other, stated)
            and any(0 <= place.start - other.end <= 1 for place in noun.places)
        ),
        None,
    )
