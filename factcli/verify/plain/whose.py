"""Whether what a claim says of its subject is said of that in the sentence, or of another thing named there.

What it decides: a claim isn't borne out where the sentence says it of a part, of what only lies near, of the one in a
relative clause, or of another holder.
Why: a false claim is easily built from a sentence's own words: only what they are tied to differs.
Example: Reed designed the bridge near Moss Mill doesn't bear out Reed designed Moss Mill.
"""

import itertools

from factcli.text.script import has_han, is_han
from factcli.values.compare import Agreement
from factcli.values.dimension import Dimension
from factcli.verify.plain.align import Laid
from factcli.verify.plain.beside import (
    BESIDE_ZH,
    LONGEST_HEAD,
    is_of_the_related,
    is_only_beside,
    is_only_owner,
    moves_place,
)
from factcli.verify.plain.figure import Figure
from factcli.verify.plain.found import Found, Unit
from factcli.verify.plain.lead import (
    begins_with_verb,
    find_own_subject,
    has_content,
    is_time_word,
    is_verb,
    opening_noun,
)
from factcli.verify.plain.reading import Reading
from factcli.verify.plain.table import COPULAS, EVENTS, FUNCTION


def is_of_another(laid: Laid) -> bool:
    """Whether the sentence says what the claim says of another thing than the claim does."""
    return (
        is_only_owner(laid)
        or is_only_beside(laid)
        or is_of_the_related(laid)
        or _is_split(laid)
        or _skips_holder(laid)
        or moves_place(laid)
        or _says_nothing(laid)
        or _goes_on_from_other(laid)
        or _mixes_labels(laid)
        or _is_no_longer(laid)
    )


def _is_split(laid: Laid) -> bool:
    """Whether an "is" of the claim ties what two clauses of the sentence tell of two things."""
    first = laid.first
    home = laid.homes.get(first.start) if first is not None else None
    if home is None or first is None or not _is_copular(laid.claim):
        return False
    others = {
        other
        for start, other in laid.homes.items()
        if start != first.start and not _joins(laid, first, start)
    }
    if len(others) != 1 or home in others:
        return False
    number = others.pop()
    clause = laid.stated.clauses[number]
    if number < home:
        return True
    start = min(
        place.start
        for unit in laid.held
        if laid.homes.get(unit.start) == number and (place := laid.place_of(unit)) is not None
    )
    if has_han(laid.stated.text):
        return bool(find_own_subject(laid.stated, clause.start, start, laid.claim.text))
    return any(
        token.form in COPULAS and token.start > start
        for token in laid.stated.tokens
        if token.end <= clause.end
    ) and not any(is_verb(token) for token in laid.stated.tokens if clause.start <= token.start < start)


def _joins(laid: Laid, first: Unit, start: int) -> bool:
    """Whether a word goes on the name with which the claim begins: Holt of Nina Holt."""
    unit = next(one for one in laid.held if one.start == start)
    return first.is_name and unit.is_name and unit.start - first.end <= 1


def _is_copular(reading: Reading) -> bool:
    """Whether a claim says that one is another: 是, or "is" before a noun and not before a participle."""
    if "是" in reading.masked:
        return True
    return any(
        (token.form in ("is", "was", "are", "were") and (after.form in _ARTICLES or after.is_name))
        or (token.form == "been" and not after.form.endswith(("ed", "ing")))
        for token, after in itertools.pairwise(reading.tokens)
    )


_ARTICLES = frozenset({"the", "a", "an", "its", "their"})


def _skips_holder(laid: Laid) -> bool:
    """Whether an English title in the sentence stands right before, or is said to be, another's name."""
    if has_han(laid.claim.text):
        return False
    is_copular = _is_copular(laid.claim)
    names = {token.form for token in laid.claim.tokens if token.is_name}
    claimed = [unit for unit in laid.held if unit.is_name]
    if not claimed:
        return False
    for unit in laid.held:
        place = laid.place_of(unit)
        if unit.is_name or place is None or not (is_copular or place.cut(laid.stated.text) != unit.text):
            continue
        after = [token for token in laid.stated.tokens if token.start >= place.end]
        if after and after[0].form in ("is", "was") and len(after) > 1:
            after = after[1:]
        if not after or not after[0].is_name or after[0].form in names:
            continue
        if laid.stated.text[place.end : after[0].start] in (" ", " is ", " was "):
            return True
    return False


def _says_nothing(laid: Laid) -> bool:
    """Whether the sentence holds no more than the claim's subject, and what is said of that is of the text around."""
    if laid.pairings or not laid.held:
        return False
    last = laid.held[-1]
    tail = [unit for unit in laid.units if unit.start >= last.end]
    if has_han(laid.claim.text):
        rest = "".join(unit.text for unit in tail)
        place = rest.rfind("是")
        said = rest[place + 1 :] if place >= 0 else ""
        lone = (
            place >= 0
            and len(said) > 1
            and said not in laid.stated.text
            and all(unit.found is Found.FUNCTION and len(unit.text) == 1 for unit in tail[-len(said) :])
        )
        return lone
    held = list(laid.held)
    is_one = all(one.end + 1 >= other.start for one, other in itertools.pairwise(held))
    is_first = all(unit.start >= held[0].start for unit in laid.units if unit.found is not Found.FUNCTION)
    return is_one and is_first and any(unit.found is Found.CONTEXT and unit.is_name for unit in tail)


def _goes_on_from_other(laid: Laid) -> bool:
    """Whether the claim's subject is of the text around, and the clauses it repeats go on from another one's."""
    first = laid.first
    if first is None or not laid.clauses:
        return False
    number = laid.clauses[0]
    claimed = laid.claim.text
    if first.is_held:
        home = laid.homes.get(first.start)
        later = [other for other in laid.clauses if home is not None and other > home]
        return has_han(claimed) and any(_begins_anew(laid, other) for other in later)
    if first.found is not Found.CONTEXT or not has_han(claimed) or first.text in EVENTS:
        return False
    if laid.stated.clauses[number].cut(laid.stated.masked).lstrip("，,；; ")[:1] == "其":
        return False
    if _begins_clause(laid, number):
        return False
    opening = laid.stated.clauses[0]
    text = opening.cut(laid.stated.masked)
    place = text.find("的")
    if 0 < place <= LONGEST_HEAD and text[:place].endswith(BESIDE_ZH):
        return not _is_known(text[place + 1 :], claimed)  # 桥下的观景平台
    if number == 0:
        known = f"{claimed} {laid.sentence.context}"
        noun = opening_noun(text)
        return len(noun) > _NOUN and noun[:_NOUN] not in known and noun[-_NOUN:] not in known
    return bool(find_own_subject(laid.stated, 0, opening.end, claimed))


def _begins_clause(laid: Laid, number: int) -> bool:
    """Whether a noun of the claim is what a clause of the sentence speaks of: it begins with it."""
    start = laid.stated.clauses[number].start
    starts = [start, start + 1] if number else [start]
    return any(
        place.start in starts and unit.text[0] not in _VERBAL and not begins_with_verb(unit.text)
        for unit in laid.held
        for place in unit.places
    )


_NOUN = 2
"""Characters of a short Chinese noun."""
_VERBAL = "有可设建是在为由共占获"


def _begins_anew(laid: Laid, number: int) -> bool:
    """Whether a clause has a subject of its own, be it what the text is about, where the claim is of another."""
    start = laid.stated.clauses[number].start
    stops = [place.start for unit in laid.held if (place := laid.place_of(unit)) and place.start >= start]
    stops += [one.stated.start for one in laid.pairings if one.stated and one.stated.start >= start]
    stop = min(stops, default=start)
    is_light = laid.stated.masked[start:stop].strip("，,；; ") in FUNCTION
    if is_light:
        return False
    text = laid.stated.masked[start:stop].lstrip("，,；; ")
    verb = next((place for place in range(_NOUN, len(text) - 1) if begins_with_verb(text[place:])), 0)
    noun = text[:verb]  # 原料 in 原料来自
    if len(noun) == _NOUN and all(map(is_han, noun)) and not is_time_word(noun) and noun not in FUNCTION:
        return noun[0] not in laid.claim.text  # 桥面 is of the 大桥
    return bool(find_own_subject(laid.stated, start, stop, laid.claim.text))


def _is_known(head: str, claimed: str) -> bool:
    """Whether a claim names the noun that a Chinese stretch begins with, as far as its first two characters tell."""
    return head[:2] in claimed


def _mixes_labels(laid: Laid) -> bool:
    """Whether the number of a thing stands in one clause and its figure in another that has such a number too: 二号, 320吨."""
    labels = [one for one in laid.pairings if one.stated and _is_label(one.claimed)]
    others = [
        one for one in laid.pairings if one.stated and not one.claimed.period and not _is_label(one.claimed)
    ]
    for label in labels:
        for one in others:
            if label.stated is None or one.stated is None or one.agreement is not Agreement.AGREES:
                continue
            mine, theirs = (
                laid.stated.segment_of(label.stated.start),
                laid.stated.segment_of(one.stated.start),
            )
            if mine != theirs and any(
                _is_label(other) and laid.stated.segment_of(other.start) == theirs
                for other in laid.stated.figures
            ):
                return True
            if mine != theirs and _has_figure_of_its_own(laid, mine):
                return True  # 一级文物86件 is no 文物4.3万件
    return any(_begins_with_label(laid, label.stated) for label in labels if label.stated)


def _has_figure_of_its_own(laid: Laid, segment: int) -> bool:
    """Whether a segment has a quantity, beside the numbers of things, that the claim hasn't."""
    taken = {id(one.stated) for one in laid.pairings}
    return any(
        figure.quantity
        and not _is_label(figure)
        and id(figure) not in taken
        and laid.stated.segment_of(figure.start) == segment
        for figure in laid.stated.figures
    )


def _begins_with_label(laid: Laid, label: Figure) -> bool:
    """Whether a clause only tells what is at the number with which it begins, and the claim nothing of that: 三层设有车间."""
    number = laid.stated.clause_of(label.start)
    clause = laid.stated.clauses[number]
    if laid.stated.text[clause.start : label.start].strip("，,；; ") or number in laid.homes.values():
        return False
    return has_content(laid.stated, label.end, clause.end)


def _is_no_longer(laid: Laid) -> bool:
    """Whether the sentence says that somebody held a post before, and the claim that he holds it: 曾任 for 是."""
    clauses = {laid.stated.clauses[number].cut(laid.stated.masked) for number in laid.clauses}
    once = any(word in text for word in _ONCE for text in clauses)
    return once and not any(word in laid.claim.masked for word in ("曾", "前", "原"))


_ONCE = ("曾任", "曾是", "曾为", "曾担任", "曾出任", "原任", "原为", "原是")


def _is_label(figure: Figure) -> bool:
    quantity = figure.quantity
    if quantity is None:
        return False
    return quantity.dimension is Dimension.ORDINAL or quantity.unit in _LABELLING


_LABELLING = ("号", "层", "级", "楼")
"""Units of the numbers by which things and places are told apart."""
