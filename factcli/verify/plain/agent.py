"""By whom something is done in Chinese: 由甲承建.

What it decides: a claim that names with 由 who did a thing is refuted where the sentence names with 由 another for the same deed
of the same thing.
Why: one thing is built, named or led by those who are named; another name there is another claim.
Example: 结构由乙公司负责 refutes 结构由甲公司负责.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from factcli.text.script import has_han, is_han
from factcli.text.span import Span
from factcli.verify.plain.align import Laid
from factcli.verify.plain.finding import PlainFinding, refute
from factcli.verify.plain.found import Found
from factcli.verify.plain.lead import begins_with_verb
from factcli.verify.plain.polarity import is_only_planned, is_still_to_come
from factcli.verify.plain.table import NAME_HEADS

_BY = "由"
_NO_AGENT = ("由于", "由此", "由来", "理由", "自由", "原由", "缘由")
_SIDES, _TOWARDS = "东西南北上下内外", "向往至到而"
_LONGEST = 24
"""Characters of who does it."""
_NAME = 2


def find_agent_clash(laid: Laid) -> PlainFinding | None:
    """Another doer of the same deed in the sentence, or None."""
    if laid.claim.negations or is_still_to_come(laid) or is_only_planned(laid):
        return None
    for deed in _deeds(laid):
        if any(not deed.by < unit.start < deed.by + 1 + len(deed.claimed) for unit in laid.left):
            return None
        if deed.is_of_same_thing and not _is_same(deed.claimed, deed.stated):
            return refute("substitution", "differs", deed.claimed, deed.stated)
    return None


def is_done_by_same(laid: Laid) -> bool:
    """Whether the sentence names with 由 the same doer of the same deed, with a title or more before the name."""
    return any(deed.is_of_same_thing and deed.is_by_same for deed in _deeds(laid))


def is_done_by_another(laid: Laid) -> bool:
    """Whether the sentence names with 由 who did it, and not by the name that the claim gives."""
    deeds = list(_deeds(laid))
    return bool(deeds) and not any(deed.is_by_same for deed in deeds)


@dataclass(frozen=True, slots=True)
class _Deed:
    """Who does one deed by the claim and by the sentence; `by` is where the claim's 由 stands."""

    claimed: str
    stated: str
    by: int
    is_of_same_thing: bool

    @property
    def is_by_same(self) -> bool:
        """Whether the sentence has the claimed name, with a title or more before it."""
        return self.stated.endswith(self.claimed)


def _deeds(laid: Laid) -> Iterator[_Deed]:
    """The deeds of the sentence that are the claim's own and that 由 names a doer of."""
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
        if is_whole and not is_denied:
            yield _Deed(mine, _without_time(theirs, laid, at + 1), by, _is_of_same_thing(laid, by, at))
        place = stated.masked.find(deed, place + 1)


def _by_in(text: str, stop: int) -> int:
    """Where the last 由 before a place stands that names a doer; -1 where none does."""
    place = text.rfind(_BY, 0, stop)
    while place >= 0 and not _names_doer(text, place):
        place = text.rfind(_BY, 0, place)
    return place


def _names_doer(text: str, place: int) -> bool:
    """Whether the 由 at a place is no part of another word, and tells no direction: 由东向西."""
    is_word = any(word in text[max(0, place - 1) : place + 2] for word in _NO_AGENT)
    return not is_word and not (
        text[place + 1 : place + 2] in tuple(_SIDES) and text[place + 2 : place + 3] in tuple(_TOWARDS)
    )


def _is_same(one: str, other: str) -> bool:
    """Whether two doers may be one: a name within the other, one ending whatever the titles, or a short form: 东山公司.

    Two firms are not one because both are firms.
    """
    heads = tuple(filter(has_han, NAME_HEADS))
    is_kind = one.endswith(heads) and other.endswith(heads)
    alike = one[:_NAME] == other[:_NAME] if is_kind else one[-_NAME:] == other[-_NAME:]
    return alike or one in other or other in one


def _is_of_same_thing(laid: Laid, by: int, at: int) -> bool:
    """Whether what stands right before 由 in the claim does so in the sentence, or is what the sentence goes on from."""
    before = [unit for unit in laid.units if unit.start < by and unit.found is not Found.FUNCTION]
    if not before or any(unit.found is Found.LEFT for unit in before):
        return False
    last = before[-1]
    number = laid.stated.clause_of(at)
    clause = laid.stated.clauses[number]
    opening = Span(clause.start, at).cut(laid.stated.masked).strip("，, ")  # without the year: 1866年由
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
