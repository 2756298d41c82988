"""Whether a claimed figure may be meant of another statement of the sentence than the one that it seems to clash with."""

from factcli.text.script import has_han
from factcli.values.compare import Agreement
from factcli.verify.plain.align import Laid
from factcli.verify.plain.figure import Figure, compare_figures
from factcli.verify.plain.found import Unit
from factcli.verify.plain.scatter import is_scattered
from factcli.verify.plain.slot import Pairing


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
