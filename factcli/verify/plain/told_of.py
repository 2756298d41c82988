"""Of what the parts of a sentence are told: a change of the clause before it, a deed of whom it names."""

import itertools

from factcli.text.script import has_han, is_han
from factcli.text.span import Span
from factcli.values.compare import Agreement
from factcli.verify.plain.align import Laid
from factcli.verify.plain.found import Found, Unit
from factcli.verify.plain.lead import begins_with_verb
from factcli.verify.plain.slot import Pairing
from factcli.verify.plain.table import DOWN, UP

_CHANGING = ("同比", "环比", "比上", "比去", "比前", "较上", "较去", "增长", "下降", "增幅", "降幅", "增速")
_AGENT = "由被"
_AGAINST = ("were against", "was against", "are against", "is against", "voted against", "反对")
_SHORT = 2


def is_told_of_another(laid: Laid) -> bool:
    """Whether the sentence says of another what the claim repeats of it."""
    return (
        any(owns_change(laid, one) is False for one in laid.pairings)
        or _misses_agent(laid)
        or _drops_stance(laid)
        or _joins_nouns(laid)
    )


def owns_change(laid: Laid, pairing: Pairing) -> bool | None:
    """Whether a change that agrees is that of the claim's first word; None where the sentence tells no change there.

    A clause that only says how a figure has changed (同比下降3%) belongs to the clause before it.
    """
    stated, first = pairing.stated, laid.first
    if stated is None or stated.period or pairing.agreement is not Agreement.AGREES or first is None:
        return None
    number = laid.stated.clause_of(stated.start)
    things = [unit for unit in laid.held if unit.places and not _is_direction(unit)]
    if number < _SHORT or not things or not _says_change(laid, number):
        return None
    last = things[-1]
    owner = number - 1
    while owner and _says_change(laid, owner):
        owner -= 1
    return any(owner <= laid.stated.clause_of(place.start) <= number for place in last.places)


def _says_change(laid: Laid, number: int) -> bool:
    """Whether a clause only says how a figure has changed."""
    return laid.stated.clauses[number].cut(laid.stated.text).lstrip("，,； ").startswith(_CHANGING)


def _is_direction(unit: Unit) -> bool:
    return unit.text.startswith(_CHANGING) or unit.text in UP | DOWN or not has_han(unit.text)


def _misses_agent(laid: Laid) -> bool:
    """Whether the claim says by whom, 由甲承建, and the sentence by another."""
    text, stated = laid.claim.text, laid.stated.masked
    return any(
        unit.found is Found.CONTEXT
        and text[max(0, unit.start - 1) : unit.start] in tuple(_AGENT)
        and any(sign in stated for sign in _AGENT)
        for unit in laid.units
    )


def _drops_stance(laid: Laid) -> bool:
    """Whether a clause that the claim repeats is against something, and the claim isn't: 61 percent were against the sale."""
    spans: list[Span] = [laid.stated.clauses[number] for number in laid.clauses]
    held = any(word in span.cut(laid.stated.text) for word in _AGAINST for span in spans)
    return held and not any(word in laid.claim.text for word in ("against", "oppos", "反对"))


def _joins_nouns(laid: Laid) -> bool:
    """Whether two nouns that the claim has as one stand in different clauses: 门诊手术量 of 门诊量 and 手术量."""
    for one, other in itertools.pairwise(laid.held):
        if one.end != other.start or len(one.text) > _SHORT or len(other.text) < _SHORT:
            continue
        if (
            not all(map(is_han, one.text + other.text))
            or begins_with_verb(other.text)
            or _is_direction(other)
        ):
            continue
        if not any(laid.stated.text.startswith(other.text[-1], place.end) for place in one.places):
            continue
        mine = {laid.stated.clause_of(place.start) for place in one.places}
        theirs = {laid.stated.clause_of(place.start) for place in other.places}
        if mine and theirs and mine.isdisjoint(theirs) and max(theirs) > min(mine):
            return True
    return False
