"""By whom something is done in Chinese: 由甲承建.

What it decides: a claim that names with 由 who did a thing is refuted where the sentence names with 由 another for the same deed
of the same thing.
Why: one thing is built, named or led by those who are named; another name there is another claim.
Example: 结构由乙公司负责 refutes 结构由甲公司负责.
"""

from factcli.text.script import is_han
from factcli.text.span import Span
from factcli.verify.plain.align import Laid
from factcli.verify.plain.finding import PlainFinding, refute
from factcli.verify.plain.found import Found
from factcli.verify.plain.polarity import is_only_planned, is_still_to_come

_BY = "由"
_NO_AGENT = ("由于", "由此", "由来", "理由", "自由", "原由", "缘由", "由东", "由西", "由南", "由北")
_LONGEST = 24
"""Characters of who does it."""
_NAME = 2


def find_agent_clash(laid: Laid) -> PlainFinding | None:
    """Another doer of the same deed in the sentence, or None."""
    text, stated = laid.claim.text, laid.stated.text
    by = _by_in(text, len(text))
    if by <= 0 or laid.claim.negations or is_still_to_come(laid) or is_only_planned(laid):
        return None
    deed = next((unit for unit in laid.held[::-1] if unit.start > by and unit.places), None)
    if (
        deed is None
        or text[deed.end :].strip("的了。. ")
        or any(not by < unit.start < deed.start for unit in laid.left)
    ):
        return None
    mine = text[by + 1 : deed.start].strip("的 ")
    for place in deed.places:
        at = _by_in(stated, place.start)
        theirs = stated[at + 1 : place.start] if at >= 0 else ""
        if (
            not _NAME <= len(theirs) <= _LONGEST
            or any(mark in theirs for mark in "，。；：")
            or len(mine) < _NAME
        ):
            continue
        clause = laid.stated.clause_of(place.start)
        if any(laid.stated.clause_of(span.start) == clause for span in laid.stated.negations):
            continue
        if _is_same(mine, theirs) or not _is_of_same_thing(laid, by, at):
            continue
        return refute("substitution", "differs", mine, _without_time(theirs, laid, at + 1))
    return None


def _by_in(text: str, stop: int) -> int:
    """Where the last 由 before a place stands that names a doer; -1 where none does."""
    place = text.rfind(_BY, 0, stop)
    while place >= 0 and any(text[max(0, place - 1) : place + 2].find(word) >= 0 for word in _NO_AGENT):
        place = text.rfind(_BY, 0, place)
    return place


def _is_same(one: str, other: str) -> bool:
    """Whether two doers may be one: they share two characters in a row."""
    return any(one[place : place + _NAME] in other for place in range(len(one) - 1))


def _is_of_same_thing(laid: Laid, by: int, at: int) -> bool:
    """Whether what stands right before 由 in the claim does so in the sentence, or is what the sentence goes on from."""
    before = [unit for unit in laid.units if unit.end <= by and unit.found is not Found.FUNCTION]
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
