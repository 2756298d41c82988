"""Who does what to whom in a plain sentence.

What it decides: a claim that exchanges from and to, or the two sides of a verb, isn't borne out; from and to exchanged
refutes.
Why: the words are all the sentence's own, only their places aren't.
Example: 从甲地飞往乙地 refutes 从乙地飞往甲地.
"""

import itertools

from factcli.text.script import has_han
from factcli.text.span import Span
from factcli.values.compare import Agreement
from factcli.verify.plain.align import Laid
from factcli.verify.plain.finding import PlainFinding, refute
from factcli.verify.plain.found import Unit
from factcli.verify.plain.lead import begins_with_verb, is_verb
from factcli.verify.plain.preposition import before_word, role_of
from factcli.verify.plain.reading import Reading
from factcli.verify.plain.scatter import GOING_ON
from factcli.verify.plain.table import ARTICLES, COPULAS, FROM, FUNCTION, ROLES, THAN, TO, VERBS_EN

_SIDES = 2
"""Words that a statement about two things has at least."""


def find_role_clash(laid: Laid) -> PlainFinding | None:
    """A word that the claim gives another role than the sentence, from for to, or None."""
    for unit in laid.held:
        place = laid.place_of(unit)
        if place is None or len(unit.places) > 1:
            continue
        mine, theirs = role_of(laid.claim, unit.span), role_of(laid.stated, place)
        if {mine, theirs} == {FROM, TO} and _is_of_one_clause(laid, unit):
            return refute("role", "exchanged", unit.text, _turned(laid, unit))
    for pairing in laid.pairings:
        if pairing.stated is None or pairing.agreement is not Agreement.AGREES:
            continue
        mine, theirs = role_of(laid.claim, pairing.claimed.span), role_of(laid.stated, pairing.stated.span)
        if {mine, theirs} == {FROM, TO} and pairing.claimed.quantity is not None:
            return refute("role", "exchanged", pairing.claimed.text, laid.sentence.fact.statement)
    return None


def _is_of_one_clause(laid: Laid, unit: Unit) -> bool:
    """Whether all that the claim repeats after its first word stands in the clause of the word: one verb governs it."""
    first = laid.first
    homes = {home for start, home in laid.homes.items() if first is None or start != first.start}
    home, place = laid.homes.get(unit.start), laid.place_of(unit)
    if homes - {home} or home is None or place is None:
        return False
    text = laid.stated.clauses[home].cut(laid.stated.text).lstrip("，,；; ")
    is_led = begins_with_verb(text) or text[:1] in ROLES or not has_han(text)
    return is_led or first is None or laid.homes.get(first.start, home) == home


def is_led_by_opposite(laid: Laid) -> bool:
    """Whether the claim says to where the sentence says from, or the other way round: 销往 for 来自."""
    return any(
        {role_of(laid.claim, unit.span), role_of(laid.stated, place)} == {FROM, TO}
        for unit in laid.held
        if (place := laid.place_of(unit)) is not None
    )


def _turned(laid: Laid, unit: Unit) -> str:
    place = laid.place_of(unit)
    assert place is not None
    return laid.stated.clauses[laid.stated.clause_of(place.start)].cut(laid.stated.text).strip(" ,，;；.。")


def exchanges_sides(laid: Laid) -> bool:
    """Whether the claim's words stand in other roles than the sentence's: by order, voice, owner or preposition."""
    opening = _end_of_opening(laid.claim.text)
    placed = [
        (unit, place)
        for unit in laid.held
        if len(unit.text) > 1 and (place := laid.place_of(unit)) is not None and unit.text not in VERBS_EN
        if unit.start >= opening
    ]
    if len(placed) < _SIDES or laid.claim.text.startswith(_EXPLETIVE):
        return False
    if _is_possessive_of(laid, placed):
        placed = [(unit, place) for unit, place in placed if unit.start > placed[0][0].start + _NAMED]
        return _is_turned(placed) if placed else False
    if _owns_otherwise(laid, placed) or any(_is_led_otherwise(laid, unit, place) for unit, place in placed):
        return True
    origin = laid.claim.text.find(_WHENCE)
    if _WHENCE not in laid.stated.text and any(
        origin >= 0 and unit.start == origin + len(_WHENCE) for unit, _place in placed
    ):
        return not _is_apposed(laid, placed)
    first = placed[0][1]
    if _takes_object(laid, placed[0]) or _joins_copulas(laid):
        return True
    doers = [place for unit, place in placed if _is_agent(laid.claim, unit.span)]
    done_by = [place for _unit, place in placed if _is_agent(laid.stated, place)]
    if doers and not done_by:
        return any(place.start > first.start for place in doers)
    if done_by and not doers:
        return not _is_agent(laid.stated, first) and any(place.end <= first.start for _unit, place in placed)
    if doers and done_by:
        return not any(place in done_by for place in doers)
    if _has(laid.claim, COPULAS):
        return False
    return _is_turned(placed) and laid.stated.text[first.start - 1 : first.start] != "的"


_EXPLETIVE = ("it cost ", "it costs ", "it took ", "it takes ")
"""How an English claim begins that names what is done only behind the figure."""
_NAMED = 20
"""Characters of a subject told with 's."""


def _end_of_opening(text: str) -> int:
    """Where a phrase of time or place ends that opens a claim before a comma: it may stand at either end of a sentence."""
    comma = text.find(",")
    opens = text.startswith(_OPENING_ZH) or text.split(" ", 1)[0] in _OPENING_EN
    return comma + 1 if opens and 0 < comma <= _LONGEST_OPENING else 0


_OPENING_EN = frozenset(
    ("at", "in", "on", "during", "by", "since", "until", "after", "before", "between", "within")
)
_OPENING_ZH = ("在", "于", "截至", "自从", "到了")
_LONGEST_OPENING = 40


def _takes_object(laid: Laid, subject: tuple[Unit, Span]) -> bool:
    """Whether the claim's subject is no more than the object of another clause than the one it takes its verb from."""
    _unit, place = subject
    home = laid.stated.clause_of(place.start)
    if all(number <= home for number in laid.clauses):
        return False
    start = laid.stated.clauses[home].start
    after = laid.stated.clauses[home + 1].cut(laid.stated.text) if home + 1 < len(laid.stated.clauses) else ""
    if any(f" {word} " in f" {after[:12]} " for word in _RELATIVE):
        return False
    before = laid.stated.masked[start : place.start].rstrip()
    if has_han(before):
        return not before.endswith("的") and any(begins_with_verb(before[at:]) for at in range(len(before)))
    tokens = [
        token for token in laid.stated.tokens if start <= token.start < place.start and not token.is_name
    ]
    return any(is_verb(token) for token in tokens)


_RELATIVE = ("which", "who", "whose", "where")


def _joins_copulas(laid: Laid) -> bool:
    """Whether one "is" of the claim is made from two of the sentence."""
    if not _has(laid.claim, COPULAS):
        return False
    cut = [laid.stated.clauses[number].cut(laid.stated.masked) for number in laid.clauses]
    cut = [text for text in cut if not text.startswith(GOING_ON)]
    return sum(1 for text in cut if "是" in text or " is " in text or " was " in text) > 1


def _is_turned(placed: list[tuple[Unit, Span]]) -> bool:
    """Whether a later word of the claim stands before the first in the sentence, with another between the two."""
    first = placed[0][1]
    for last in range(1, len(placed)):
        other = placed[last][1]
        if other.end > first.start:
            continue
        between = any(other.end <= place.start and place.end <= first.start for _unit, place in placed)
        if between or last > 1:
            return True
    return False


def _is_agent(reading: Reading, span: Span) -> bool:
    """Whether a word says by whom: after 被, 由 or "by"."""
    if has_han(span.cut(reading.text)):
        return reading.text[max(0, span.start - 1) : span.start] in ("被", "由")
    words = [token for token in reading.tokens if token.end <= span.start]
    for token in reversed(words[-_TITLED:]):
        if token.form == "by":
            return True
        if not token.is_name and (token.form in FUNCTION - ARTICLES or is_verb(token)):
            return False
    return False


_TITLED = 4
"""Words between "by" and the last part of a name: by the violinist Erik Moor."""


def _is_owner(reading: Reading, span: Span) -> bool:
    """Whether something is said to be a thing's: before 的, after "of", with 's."""
    if has_han(span.cut(reading.text)):
        return reading.text[span.end : span.end + 1] == "的"
    return before_word(reading, span.start) == "of" or reading.text[span.end : span.end + 2] == "'s"


def misses_object(laid: Laid) -> bool:
    """Whether an English claim says that something was done to what the text only speaks of, and the sentence to what.

    "A fire destroyed the library" is no fire that destroyed the museum.
    """
    tokens = laid.claim.tokens
    for before, token in itertools.pairwise(tokens):
        if before.form not in _PASSIVE or not (token.form.endswith("ed") or token.form in VERBS_EN):
            continue
        if laid.first is None or laid.first.is_held:
            continue
        unit = next((one for one in laid.held if one.start == token.start), None)
        place = laid.place_of(unit) if unit is not None else None
        if place is None:
            continue
        after = [one for one in laid.stated.tokens if one.start >= place.end][:2]
        if (
            len(after) == 2
            and after[0].form in ARTICLES
            and laid.stated.text[place.end : after[0].start] == " "
        ):
            return after[1].stem not in {one.stem for one in tokens}
    return False


_PASSIVE = frozenset({"is", "are", "was", "were", "been", "be"})


def _is_possessive_of(laid: Laid, placed: list[tuple[Unit, Span]]) -> bool:
    """Whether the claim only tells its subject by 's where the sentence has "of": Varna's port, the port of Varna."""
    for (unit, place), (after, other) in itertools.pairwise(placed[:_SUBJECT]):
        if laid.claim.text[unit.start : after.start].endswith(("'s ", "s' ")):
            return other.end <= place.start and laid.stated.text[other.end : place.start].startswith(" of ")
    return False


_SUBJECT = 4
"""Words with which a claim names its subject."""


def _owns_otherwise(laid: Laid, placed: list[tuple[Unit, Span]]) -> bool:
    mine = {unit.start for unit, _place in placed if _is_owner(laid.claim, unit.span)}
    theirs = {unit.start for unit, place in placed if _is_owner(laid.stated, place)}
    return bool(mine - theirs) and bool(theirs - mine)


_LEADING = frozenset({"by", "after", "from", "to", "with", "against", "into", "over"})


def _is_led_otherwise(laid: Laid, unit: Unit, place: Span) -> bool:
    """Whether a name stands after another preposition: named after somebody, founded by somebody."""
    if not unit.is_name:
        return False
    mine, theirs = before_word(laid.claim, unit.start), before_word(laid.stated, place.start)
    return mine != theirs and mine in _LEADING and theirs in _LEADING


def is_measured_against(laid: Laid) -> bool:
    """Whether what the claim says something of is only what the sentence compares with, or the other way round."""
    for unit in laid.held:
        place = laid.place_of(unit)
        if place is not None and (role_of(laid.claim, unit.span) == THAN) != (
            role_of(laid.stated, place) == THAN
        ):
            return True
    return False


def _is_apposed(laid: Laid, placed: list[tuple[Unit, Span]]) -> bool:
    """Whether the claim says whence the first word is, and the sentence says so by what stands right before it."""
    if len(placed) != _SIDES:
        return False
    first, origin = placed[0][1], placed[1][1]
    return 0 <= first.start - origin.end <= _TITLE and has_han(laid.stated.text[origin.start : first.end])


_WHENCE = "来自"
_TITLE = 4
"""Characters of the noun between an origin and a name: 选手."""


def _has(reading: Reading, table: frozenset[str]) -> bool:
    return any(token.form in table for token in reading.tokens) or any(
        len(word) <= 1 and has_han(word) and word in reading.text for word in table
    )
