"""A word put in the place of another in a plain sentence.

What it decides: where all else is repeated, a word that stands between the same neighbours as another word of its kind
refutes: another place, person, trade or cause in the slot.
Why: names and kinds are swapped as easily as figures; words of no common kind may well both be true.
Example: 飞机降落在白沙机场 is refuted by 飞机降落在长屿机场.
"""

import itertools
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace

from factcli.text.script import has_han, is_han
from factcli.text.span import Span
from factcli.text.term import stem_of
from factcli.values.compare import Agreement
from factcli.verify.plain.align import Laid
from factcli.verify.plain.finding import PlainFinding, refute
from factcli.verify.plain.found import Found, Unit
from factcli.verify.plain.lexicon import kind_rows, opposites_of, synonym_rows
from factcli.verify.plain.listed import is_one_of_several
from factcli.verify.plain.one_doer import names_the_one
from factcli.verify.plain.preposition import before_word
from factcli.verify.plain.table import FUNCTION, LIKE_HEADS, NAME_HEADS, OPENERS, SIGN_RIVALS
from factcli.verify.vocabulary import CUTTING_ZH

_LONGEST = 12
_LONGEST_EN = 4
_SHORT = 2
"""Characters of a noun after a count that may be a wider word for the same."""
_WHERE = "在于到往向赴"
_TIMES = "年月日天季时期间末初下上中内"
_PLACING = OPENERS | {"by", "to", "of", "into", "with"}
_TURNED = 8
"""Characters of a stretch that may be turned round."""


@dataclass(frozen=True, slots=True)
class _Edge:
    """What stands on one side of a word: where in the claim, and where in the sentence."""

    claim: Span
    places: tuple[Span, ...]


def find_substitution(laid: Laid) -> PlainFinding | None:
    """The word of the claim that stands in the place of another of its kind, or None."""
    unit = _hull(laid)
    if unit is None:
        return None
    turned = _turned_round(laid, unit)
    if turned:
        return refute("role", "exchanged", unit.text, turned)
    edges = _edges(laid)
    before = next((edge for edge in reversed(edges) if edge.claim.end <= unit.start), None)
    after = next((edge for edge in edges if edge.claim.start >= unit.end), None)
    beside = _beside(laid, unit, before, after)
    if beside:
        return refute("substitution", "differs", unit.text, beside)
    apposed = _before_noun(laid, unit, after)
    if apposed:
        return refute("substitution", "differs", unit.text, apposed)
    for stated in _candidates(laid, unit, before, after):
        if is_one_of_several(laid, unit, stated):
            continue
        for word, other in _in_their_words(laid, unit, stated, before, after):
            if are_rivals(word, other):
                return refute("substitution", "differs", word, other)
        parts = [part for part in unit.text.split("、") if part != unit.text]
        listed = any(are_rivals(part, stated) for part in parts)
        if listed or _are_places(laid, unit, stated) or _are_names(laid, unit, stated):
            return refute("substitution", "differs", unit.text, stated)
    return None


def _beside(laid: Laid, unit: Unit, before: _Edge | None, after: _Edge | None) -> str:
    """What stands right beside the same word, as long and but for a character that excludes its counterpart."""
    size = len(unit.text)
    found: list[str] = []
    if size < _SHORT or not has_han(unit.text):
        return ""
    if before is not None and before.claim.end == unit.start:
        found += [laid.stated.masked[place.end : place.end + size] for place in before.places]
    if after is not None and after.claim.start == unit.end:
        found += [laid.stated.masked[max(0, place.start - size) : place.start] for place in after.places]
    return next((word for word in found if _differ_by_sign(unit.text, word)), "")


def _before_noun(laid: Laid, unit: Unit, after: _Edge | None) -> str:
    """The rival of an English word that stands right before the same noun: the Dutch firm, for a Danish firm."""
    if has_han(unit.text) or after is None or after.claim.start - unit.end != 1 or " " in unit.text:
        return ""
    starts = {place.start for place in after.places}
    before = (token for token in laid.stated.tokens if token.end + 1 in starts)
    return next((token.form for token in before if are_rivals(unit.text, token.form)), "")


def _in_their_words(
    laid: Laid, unit: Unit, stated: str, before: _Edge | None, after: _Edge | None
) -> Iterator[tuple[str, str]]:
    """Both stretches alone, then with the characters beside them that they share: 白 and 清 before 河."""
    yield unit.text, stated
    if not has_han(unit.text):
        return
    if before is not None and before.claim.end == unit.start:
        root = before.claim.cut(laid.claim.text)[-1:]
        yield root + unit.text, root + stated
    if after is not None and after.claim.start == unit.end:
        held = after.claim.cut(laid.claim.text)
        for size in (1, 2):
            rest = held[size:]
            if size > 1 or len(rest) != 1 or rest in FUNCTION:  # 海 is no head in 海拔
                yield unit.text + held[:size], stated + held[:size]


def _hull(laid: Laid) -> Unit | None:
    """All that is left over as one stretch, where nothing of the sentence stands between."""
    counted = [one.claimed.end for one in laid.pairings if one.agreement is Agreement.AGREES]
    left = [unit for unit in laid.left if len(unit.text) > _SHORT or unit.start not in counted]
    if not left:
        return None
    first, last = left[0], left[-1]
    between = [
        unit for unit in laid.units if first.end <= unit.start and unit.end <= last.start and unit.is_held
    ]
    inside = any(first.start <= pairing.claimed.start < last.end for pairing in laid.pairings)
    if inside or last.end - first.start > 3 * _LONGEST or (between and not has_han(first.text)):
        return None
    if between and last.end - first.start > _TURNED:
        return None
    text = laid.claim.text[first.start : last.end]
    if between:
        return Unit(first.start, last.end, text, Found.LEFT) if has_han(text) else None
    is_name = any(unit.is_name for unit in left)
    return Unit(first.start, last.end, text, Found.LEFT, [], is_name)


def _turned_round(laid: Laid, unit: Unit) -> str:
    """The stretch of the sentence that has the same characters in another order: 西高东低 for 东高西低."""
    starts = range(max(0, unit.start - 3), unit.start + 1)
    ends = range(unit.end, min(len(laid.claim.text), unit.end + 2) + 1)
    texts = (laid.claim.text[start:end] for start, end in itertools.product(starts, ends))
    whole = (text for text in texts if 4 <= len(text) <= _TURNED and all(map(is_han, text)))
    return next((other for text in whole if (other := _anagram_in(laid.stated.masked, text))), "")


def _anagram_in(stated: str, text: str) -> str:
    letters = sorted(text)
    others = (stated[place : place + len(text)] for place in range(len(stated) - len(text) + 1))
    return next((other for other in others if other != text and sorted(other) == letters), "")


def _edges(laid: Laid) -> list[_Edge]:
    found = [_Edge(unit.span, tuple(unit.places)) for unit in laid.held if unit.places]
    found += [
        _Edge(pairing.claimed.span, (pairing.stated.span,))
        for pairing in laid.pairings
        if pairing.stated is not None and pairing.agreement is Agreement.AGREES
    ]
    return sorted(found, key=lambda edge: edge.claim)


def _candidates(laid: Laid, unit: Unit, before: _Edge | None, after: _Edge | None) -> Iterator[str]:
    """What the sentence has between the same neighbours, or beside the one neighbour there is."""
    lefts, rights = (edge.places if edge else (None,) for edge in (before, after))
    for left, right in itertools.product(lefts, rights):
        if left is None and right is None:
            continue
        begin = left.end if left else _clause_start(laid, right.start if right else 0)
        end = right.start if right else _clause_end(laid, begin)
        if begin < end:
            yield from _words(laid, Span(begin, end), unit)


def _clause_start(laid: Laid, place: int) -> int:
    return laid.stated.clauses[laid.stated.clause_of(place)].start


def _clause_end(laid: Laid, place: int) -> int:
    return next((clause.end for clause in laid.stated.clauses if clause.end > place), len(laid.stated.text))


def _words(laid: Laid, span: Span, unit: Unit) -> Iterator[str]:
    if has_han(unit.text):
        runs = list(_runs(span.cut(laid.stated.masked)))
        words = (word for run in runs for word in dict.fromkeys((run, _trimmed(run))))
        yield from (word for word in words if 0 < len(word) <= _LONGEST and word not in laid.claim.text)
        return
    tokens = [
        token
        for token in laid.stated.tokens
        if span.start <= token.start and token.end <= span.end and token.form not in FUNCTION
    ]
    if tokens and len(tokens) <= _LONGEST_EN and all(token.form not in laid.claim.text for token in tokens):
        yield " ".join(token.form for token in tokens)


def _runs(text: str) -> Iterator[str]:
    """The runs of Chinese characters, without function words at their ends."""
    run = ""
    for sign in text + " ":
        if is_han(sign) and sign not in CUTTING_ZH:
            run += sign
            continue
        yield run
        run = ""


def _trimmed(run: str) -> str:
    changed = True
    while changed and run:
        changed = False
        for size in range(min(4, len(run)), 0, -1):
            if run[:size] in FUNCTION:
                run, changed = run[size:], True
                break
            if run[-size:] in FUNCTION:
                run, changed = run[:-size], True
                break
    return run


def are_rivals(one: str, other: str) -> bool:
    """Whether two words are of one kind and can't stand for each other."""
    if len(one) == len(other) == 1 and any(one in row and other in row for row in SIGN_RIVALS):
        return one != other
    if one == other or one in other or other in one:
        return False
    first, second = (word if has_han(word) else stem_of(word) for word in (one, other))
    if second in synonym_rows().get(first, ()):
        return False
    if second in opposites_of().get(first, ()):
        return True
    if _differ_by_sign(one, other):
        return True
    if kind_rows().get(first, frozenset()) & kind_rows().get(second, frozenset()):
        return True
    heads = [(head,) for head in NAME_HEADS if has_han(head)]
    return any(
        one.endswith(row) and other.endswith(row) and min(len(one), len(other)) > max(map(len, row))
        for row in (*heads, *LIKE_HEADS)
    )


def _are_places(laid: Laid, unit: Unit, stated: str) -> bool:
    """Whether the same word for where stands before both: 在成都建设, 在重庆建设."""
    before = laid.claim.text[unit.start - 1 : unit.start]
    if before not in _WHERE or not before or any(sign in _TIMES for sign in unit.text + stated):
        return False
    return f"{before}{stated}" in laid.stated.masked and len(stated) <= _TURNED


def _differ_by_sign(one: str, other: str) -> bool:
    """Whether two words are alike but for a character that its counterpart excludes: 东郊 and 西郊."""
    if len(one) != len(other) or not has_han(one):
        return False
    pairs = [(mine, theirs) for mine, theirs in zip(one, other, strict=True) if mine != theirs]
    return len(pairs) == 1 and any(pairs[0][0] in row and pairs[0][1] in row for row in SIGN_RIVALS)


def _are_names(laid: Laid, unit: Unit, stated: str) -> bool:
    """Whether both are words with a capital or a digit that aren't the start of a sentence."""
    if not unit.is_name or has_han(unit.text):
        return False
    if unit.start == 0 and not names_the_one(laid.claim):
        return False  # another one may have done the same
    claimed = [token for token in laid.claim.tokens if unit.start <= token.start < unit.end]
    if any(not token.is_name and token.form not in FUNCTION for token in claimed):
        return False
    names = {token.form for token in laid.stated.tokens if token.is_name and token.start > 0}
    words = stated.split()
    place = next((token.start for token in laid.stated.tokens if token.form == words[0]), 0)
    mine, theirs = before_word(laid.claim, unit.start), before_word(laid.stated, place)
    if mine != theirs and {mine, theirs} <= _PLACING:
        return False  # in Ostby is no other place than on Friday
    return words[-1] in names and sum(1 for word in words if word not in names) <= 1


def find_exchange(laid: Laid) -> PlainFinding | None:
    """A word that the sentence has in another clause only, put in the place of one of its kind: opened one in Spain."""
    homes = laid.homes
    counts = Counter(homes.values())
    counts.update(laid.stated.clause_of(one.stated.start) for one in laid.pairings if one.stated)
    for unit in laid.held:
        if counts[homes.get(unit.start, -1)] != 1 or unit is laid.first:
            continue
        lone = replace(unit, found=Found.LEFT, places=[])
        units = tuple(lone if other is unit else other for other in laid.units)
        found = find_substitution(Laid(laid.claim, laid.sentence, units, laid.pairings))
        if found is not None:
            return found
    return None
