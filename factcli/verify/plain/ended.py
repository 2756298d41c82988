"""What a claim says still goes on, in English, against a sentence that tells it as past or ended.

What it decides: a claim with "still" is refuted where the sentence says that the very thing ended, and is never borne out
by a sentence in the past.
Why: nothing is left over of "is still produced" in "was produced until 2009", and it says the contrary.
"""

from factcli.text.span import Span
from factcli.values.period import PeriodKind
from factcli.verify.plain.align import Laid
from factcli.verify.plain.finding import PlainFinding, refute
from factcli.verify.plain.polarity import words_in
from factcli.verify.vocabulary import words_of_table

_STILL = words_of_table("still currently now today remains remain nowadays presently continues")
_ENDED = words_of_table("ended ceased stopped halted discontinued finished closed abandoned scrapped shut")
_PRESENT = words_of_table("is are has have remains remain continues continue today now currently still since")


def _still_goes_on(laid: Laid) -> bool:
    """Whether the claim says so in English."""
    return bool(words_in(laid.claim, _STILL, Span(0, len(laid.claim.text))))


def goes_on_untold(laid: Laid) -> bool:
    """Whether the claim says that something still is so, and no clause of the sentence that it repeats is of the present."""
    if _is_over(laid):
        return True
    if not _still_goes_on(laid):
        return False
    clauses = [laid.stated.clauses[number] for number in laid.clauses]
    told = any(words_in(laid.stated, _PRESENT, clause) for clause in clauses)
    return not told or find_ending(laid) is not None


def _is_over(laid: Laid) -> bool:
    """Whether the claim is of the present, and the sentence says of the same until when it was so: coached by him until 2016."""
    if not words_in(laid.claim, _IS, Span(0, len(laid.claim.text))) or any(
        one.claimed.period for one in laid.pairings
    ):
        return False
    return any(
        figure.period is not None
        and figure.period.kind is PeriodKind.UNTIL
        and figure.text.startswith(_UNTIL)
        and laid.stated.clause_of(figure.start) in laid.clauses
        for figure in laid.stated.figures
    )


_IS = words_of_table("is are has have")
_UNTIL = ("until", "till", "up to")


def find_ending(laid: Laid) -> PlainFinding | None:
    """What the claim says still goes on, and the sentence says has ended; or None."""
    if not _still_goes_on(laid) or laid.left or laid.claim.negations or laid.stated.negations:
        return None
    for unit in laid.held:
        place = laid.place_of(unit)
        if place is None:
            continue
        after = next((token for token in laid.stated.tokens if token.start >= place.end), None)
        if after is not None and after.start - place.end == 1 and after.form in _ENDED:
            return refute("polarity", "denied", unit.text, f"{place.cut(laid.stated.text)} {after.form}")
    return None
