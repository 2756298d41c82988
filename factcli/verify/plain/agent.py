"""By whom something is done in Chinese: 由甲承建.

What it decides: a claim that names with 由 who did a thing is refuted where the sentence names with 由 another for the same deed
of the same thing.
Why: one thing is built, named or led by those who are named; another name there is another claim.
Example: 结构由乙公司负责 refutes 结构由甲公司负责.
"""

from collections.abc import Iterator

from factcli.text.script import is_han
from factcli.text.span import Span
from factcli.verify.plain.align import Laid
from factcli.verify.plain.finding import PlainFinding, refute
from factcli.verify.plain.found import Found
from factcli.verify.plain.lead import begins_with_verb
from factcli.verify.plain.polarity import is_only_planned, is_still_to_come

_BY = "由"
_NO_AGENT = ("由于", "由此", "由来", "理由", "自由", "原由", "缘由", "由东", "由西", "由南", "由北")
_LONGEST = 24
"""Characters of who does it."""
_NAME = 2


def find_agent_clash(laid: Laid) -> PlainFinding | None:
    """Another doer of the same deed in the sentence, or None."""
    if laid.claim.negations or is_still_to_come(laid) or is_only_planned(laid):
        return None
    for mine, theirs, by in _doers(laid):
        if any(not by < unit.start < by + 1 + len(mine) for unit in laid.left):
            return None
        if not _is_same(mine, theirs):
            return refute("substitution", "differs", mine, theirs)
    return None


def is_done_by_same(laid: Laid) -> bool:
    """Whether the sentence names with 由 the same doer of the same deed, with a title or more before the name."""
    return any(theirs.endswith(mine) for mine, theirs, _by in _doers(laid))


def _doers(laid: Laid) -> Iterator[tuple[str, str, int]]:
    """Who does it by the claim and by the sentence, for the same deed of the same thing, and where the claim's 由 stands."""
    text, stated = laid.claim.text, laid.stated
    by = _by_in(text, len(text))
    said = text[by + 1 :].rstrip("的了。. ") if by > 0 else ""
    deed = next((said[-size:] for size in (4, 3, 2) if begins_with_verb(said[-size:])), said[-_NAME:])
    mine = said.removesuffix(deed)
    place = stated.masked.find(deed) if len(mine) >= _NAME else -1
    while place >= 0:
        at = _by_in(stated.text, place)
        theirs = stated.text[at + 1 : place] if at >= 0 else ""
        clause = stated.clause_of(place)
        is_whole = _NAME <= len(theirs) <= _LONGEST and not any(mark in theirs for mark in "，。；：、")
        is_denied = any(stated.clause_of(span.start) == clause for span in stated.negations)
        if is_whole and not is_denied and _is_of_same_thing(laid, by, at):
            yield mine, _without_time(theirs, laid, at + 1), by
        place = stated.masked.find(deed, place + 1)


def _by_in(text: str, stop: int) -> int:
    """Where the last 由 before a place stands that names a doer; -1 where none does."""
    place = text.rfind(_BY, 0, stop)
    while place >= 0 and any(text[max(0, place - 1) : place + 2].find(word) >= 0 for word in _NO_AGENT):
        place = text.rfind(_BY, 0, place)
    return place


def _is_same(one: str, other: str) -> bool:
    """Whether two doers may be one: one name holds the other, or both end alike, whatever the titles before."""
    return one in other or other in one or one[-_NAME:] == other[-_NAME:]


def _is_of_same_thing(laid: Laid, by: int, at: int) -> bool:
    """Whether what stands right before 由 in the claim does so in the sentence, or is what the sentence goes on from."""
    before = [unit for unit in laid.units if unit.start < by and unit.found is not Found.FUNCTION]
    if not before or any(unit.found is Found.LEFT for unit in before):
        return False
    last = before[-1]
    number = laid.stated.clause_of(at)
    clause = laid.stated.clauses[number]
    opening = Span(clause.start, at).cut(laid.stated.text).strip("，, ")
    if last.is_held:
        return any(clause.start <= place.start < at for place in last.places) or (
            not any(map(is_han, opening)) and any(place.start <= _NAME for place in last.places)
        )
    return not any(map(is_han, opening)) and (number == 0 or laid.sentence.takes_up)


def _without_time(text: str, laid: Laid, start: int) -> str:
    """Who does it, without a time behind it: 贝克于1864年."""
    figures = [
        figure.start - start for figure in laid.stated.figures if start < figure.start < start + len(text)
    ]
    return text[: min(figures, default=len(text))].rstrip("于在 ")
