"""Pairs told in a row, and one side of each joined by the claim: 东岸的旧城与西岸的新城 gives 东岸 no 新城."""

import itertools
from dataclasses import dataclass

from factcli.text.span import Span
from factcli.verify.plain.align import Laid
from factcli.verify.plain.figure_row import shared_end
from factcli.verify.plain.finding import PlainFinding, refute

_JOINERS = ("以及", "和", "与", "及", "、", "而")
_ENDS = "，,；;。.、和与及而"
_BEING = ("是", "为", "叫", "的", "的是", "则是", "就是", "")
_LEAST = 2
"""Characters that the two sides of a pair have to share with the claim."""


@dataclass(frozen=True, slots=True)
class _Pair:
    """Whose something is, and what: the texts before and behind a 的."""

    owner: str
    owned: str


def find_crossed_pair(laid: Laid) -> PlainFinding | None:
    """Refuted where the claim says that what stands before one 的 is what stands behind another of a row."""
    for clause in laid.stated.clauses:
        pairs = _pairs_in(laid.stated.text, clause)
        if len(pairs) > 1:
            for mine in laid.claim.clauses:
                found = _crossing(mine.cut(laid.claim.text).strip("，,；; 。."), pairs)
                if found is not None:
                    return found
    return None


def _pairs_in(text: str, clause: Span) -> list[_Pair]:
    """The pairs of a clause that are joined by "and"."""
    found: list[_Pair] = []
    begin = clause.start
    place = text.find("的", begin, clause.end)
    while place >= 0:
        end = next((at for at in range(place + 1, clause.end) if text[at] in _ENDS), clause.end)
        is_joined = end < clause.end and text.startswith(_JOINERS, end)
        if found or is_joined:
            found.append(_Pair(text[begin:place], text[place + 1 : end]))
        if not is_joined:
            break
        begin = end + 1
        place = text.find("的", begin, clause.end)
    return found


def _crossing(claim: str, pairs: list[_Pair]) -> PlainFinding | None:
    """The first two pairs of which the claim joins the owner of the one to what the other owns."""
    for one, other in itertools.permutations(pairs, 2):
        start = claim.find(other.owned)
        if len(other.owned) < _LEAST or start < 0 or one.owned in claim:
            continue
        being = next((word for word in _BEING if claim[:start].endswith(word)), "")
        before = claim[: start - len(being)]
        if shared_end(before, one.owner) >= _LEAST > shared_end(before, other.owner):
            return refute("role", "exchanged", other.owned, one.owned)
    return None
