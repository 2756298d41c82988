"""Words that a claim gathers from several clauses of a sentence, or from what is only a thing's own."""

from factcli.text.script import has_han
from factcli.verify.plain.align import Laid
from factcli.verify.plain.found import Unit
from factcli.verify.plain.lead import has_content, is_verb
from factcli.verify.plain.subject import source_end, source_of, subject_of
from factcli.verify.plain.table import HAVING, OPENERS
from factcli.verify.vocabulary import PLACE_WORDS

_LEADING = 6
"""Characters of a Chinese clause that only says when."""
_WHEN = ("后", "前", "时", "中", "间", "年", "月", "日")


GOING_ON = ("and is ", "and was ", "and are ", "and were ")
"""How an English clause begins that goes on with the subject of the one before."""


def is_scattered(laid: Laid) -> bool:
    """Whether what the claim says of its first word stands in no single clause of the sentence.

    A clause that only says when goes with any other; what a denial joins has been compared with the sentence's own.
    """
    first = laid.first
    if first is None or laid.claim.negations or "是" in laid.claim.text:
        return False
    name = _rest_of_name(laid, first)
    rest = [
        unit
        for unit in laid.held
        if unit.places and unit is not first and unit not in name and unit.text not in HAVING
    ]
    clauses = [
        {
            _as_one(laid, number)
            for place in unit.places
            if not _says_when(laid, number := laid.stated.clause_of(place.start))
            and not _is_only_subject(laid, number)
            and not _is_shared_subject(laid, number, place.start)
        }
        for unit in rest
    ]
    said = [numbers for numbers in clauses if numbers]
    if not said:
        return False
    common = set.intersection(*said)
    home = laid.homes.get(first.start)
    return not common or (home is not None and home > max(common))


_COMPARING = ("比上", "比去", "比前", "较上", "较去", "同比", "环比", "增长", "下降", "增幅", "降幅")
"""How a Chinese clause begins that says how the figure before it has changed."""


def _as_one(laid: Laid, number: int) -> int:
    """The number of a clause, or of the one before where it only says how the figure there has changed."""
    text = laid.stated.clauses[number].cut(laid.stated.text).lstrip("，, ")
    return number - 1 if number and text.startswith(_COMPARING) else number


def _rest_of_name(laid: Laid, first: Unit) -> list[Unit]:
    """The words that follow the first one in a name of several."""
    found: list[Unit] = []
    end = first.end
    for unit in laid.units:
        if unit.start > first.start:
            is_name = unit.is_name and first.is_name
            if unit.start - end > 1 or not (is_name or _follows(laid, found[-1] if found else first, unit)):
                break
            found.append(unit)
            end = unit.end
    return found


def _is_only_subject(laid: Laid, number: int) -> bool:
    """Whether an English clause is no more than what the sentence speaks of, before an apposition."""
    clause = laid.stated.clauses[number]
    if number or has_han(laid.stated.text) or laid.stated.text[clause.end : clause.end + 1] != ",":
        return False
    words = [token for token in laid.stated.tokens if token.start < clause.end]
    return not any(is_verb(token) or token.form == "born" for token in words)


def _is_shared_subject(laid: Laid, number: int, place: int) -> bool:
    """Whether a word is of the subject of an English clause with which the next goes on: the hall seats 60 and is run by."""
    follows = laid.stated.clauses[number + 1 : number + 2]
    if number or not follows or not follows[0].cut(laid.stated.text).startswith(GOING_ON):
        return False
    return place < len(subject_of(laid.stated))


def _follows(laid: Laid, before: Unit, unit: Unit) -> bool:
    """Whether an English word follows another in the sentence as it does in the claim: science block."""
    one, other = laid.place_of(before), laid.place_of(unit)
    return one is not None and other is not None and other.start - one.end == 1 and not has_han(unit.text)


def _says_when(laid: Laid, number: int) -> bool:
    """Whether a clause is no more than a time or a circumstance before the others."""
    text = laid.stated.clauses[number].cut(laid.stated.text).strip("，, ")
    if has_han(text):
        return len(text) <= _LEADING and text.endswith(_WHEN)
    return text.split(" ")[0] in OPENERS


def is_only_source(laid: Laid) -> bool:
    """Whether the claim says of a source what the sentence only has from it: 据市统计局统计，."""
    end = source_end(laid.stated.text)
    place = laid.place_of(laid.first) if end and laid.first is not None and laid.first.is_held else None
    if place is None or place.start >= end or laid.first is None:
        return False
    return not any(laid.first.text in name for name in source_of(laid.stated))


def _ends_with_place(text: str) -> bool:
    """Whether a stretch says itself where something is: what is at a city's river is in the city."""
    return any(word in text for word in PLACE_WORDS if has_han(word) and len(word) > 1)


def drops_owned(laid: Laid) -> bool:
    """Whether the sentence speaks of what is the first word's, and the claim of that itself: 李娜的父亲 for 李娜."""
    place = laid.place_of(laid.first) if laid.first is not None and laid.first.is_held else None
    if place is None or laid.first is None or _ends_with_place(laid.first.text):
        return False
    for text, span in ((laid.claim.text, laid.first.span), (laid.stated.text, place)):
        is_owner = text.startswith(("的", "'s"), span.end) or span.cut(text).endswith("'s")
        if is_owner == (text is laid.claim.text):
            return False
    later = [
        other.start for unit in laid.held if (other := laid.place_of(unit)) and other.start > place.start
    ]
    return has_content(laid.stated, place.end + 1, min(later, default=len(laid.stated.text)))
