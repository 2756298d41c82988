"""Who does what to whom in a plain sentence.

What it decides: a claim that exchanges from and to, or the two sides of a verb, isn't borne out; from and to exchanged
refutes.
Why: the words are all the sentence's own, only their places aren't.
Example: 从金浦飞往济州 refutes 从济州飞往金浦.
"""

from factcli.text.script import has_han
from factcli.verify.plain.align import Laid
from factcli.verify.plain.finding import PlainFinding, refute
from factcli.verify.plain.match import Unit
from factcli.verify.plain.preposition import role_of
from factcli.verify.plain.reading import Reading
from factcli.verify.plain.table import COPULAS, FROM, PASSIVES, THAN, TO


def find_role_clash(laid: Laid) -> PlainFinding | None:
    """A word that the claim gives another role than the sentence, from for to, or None."""
    for unit in laid.held:
        place = laid.place_of(unit)
        if place is None or len(unit.places) > 1:
            continue
        mine, theirs = role_of(laid.claim, unit.span), role_of(laid.stated, place)
        if {mine, theirs} == {FROM, TO}:
            return refute("role", "exchanged", unit.text, _turned(laid, unit))
    return None


def _turned(laid: Laid, unit: Unit) -> str:
    place = laid.place_of(unit)
    assert place is not None
    return laid.stated.clauses[laid.stated.clause_of(place.start)].cut(laid.stated.text).strip(" ,，;；.。")


def exchanges_sides(laid: Laid) -> bool:
    """Whether the claim's words stand the other way round than the sentence's, with nothing that lets them."""
    placed = [
        (unit, place)
        for unit in laid.held
        if (place := laid.place_of(unit)) is not None and len(unit.text) > 1 and unit.start >= 0
    ]
    turned = any(
        one[1].start > other[1].start
        and any(
            other[1].end <= third[1].start and third[1].end <= one[1].start
            for third in placed[: placed.index(other)]
        )
        and laid.stated.clause_of(one[1].start) == laid.stated.clause_of(other[1].start)
        for number, one in enumerate(placed)
        for other in placed[number + 1 :]
    )
    if not turned or len(placed) < 3:
        return False
    first = placed[0][1]
    if laid.stated.text[first.start - 1 : first.start] == "的":
        return False  # what is said of it stands before it
    return not (_has(laid.claim, COPULAS | PASSIVES) or _has(laid.stated, COPULAS | PASSIVES))


def is_measured_against(laid: Laid) -> bool:
    """Whether what the claim says something of is only what the sentence compares with, or the other way round."""
    for unit in laid.held:
        place = laid.place_of(unit)
        if place is not None and (role_of(laid.claim, unit.span) == THAN) != (
            role_of(laid.stated, place) == THAN
        ):
            return True
    return False


def _has(reading: Reading, table: frozenset[str]) -> bool:
    return any(token.form in table for token in reading.tokens) or any(
        len(word) <= 1 and has_han(word) and word in reading.text for word in table
    )
