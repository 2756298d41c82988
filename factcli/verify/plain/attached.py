"""What an English word of a sentence hangs on: its verb, or a preposition.

What it decides: a claim isn't borne out where its word hangs on another verb in the sentence than in the claim, or where
what the claim says something is stands behind a preposition there.
Why: "born in Turin, she died in Rome" has all the words of "born in Rome", and "born to a seamstress" those of "was a seamstress".
"""

import itertools

from factcli.text.script import has_han
from factcli.text.span import Span
from factcli.values.compare import Agreement
from factcli.verify.plain.align import Laid
from factcli.verify.plain.found import Found, Unit
from factcli.verify.plain.lead import is_verb
from factcli.verify.plain.lexicon import synonym_rows
from factcli.verify.plain.reading import Reading, Token
from factcli.verify.plain.subject import subject_of
from factcli.verify.plain.table import COPULAS, DETERMINERS, FUNCTION, HAVING, OPENERS
from factcli.verify.vocabulary import words_of_table

_PARTICIPLES = words_of_table(
    "costs includes holds makes runs plays lives works trains stands owns leads sells employs covers seats carries serves offers "
    "contains born begun known shown given taken driven written chosen grown thrown drawn beaten died"
)
_BEFORE_ING = words_of_table("before after by while when without and or for from in of on")
_PREPOSITIONS = words_of_table("to with by for from into of against like unlike under behind beside near")
_JOINTS = frozenset({"and", "but", "then", "also", "while", "later", "the"})
_FICTION = words_of_table("stars starring starred plays playing portrays portraying portrayed features")
_FARTHEST = 6
"""Words that may stand between a preposition and what it governs."""


def hangs_on_another(laid: Laid) -> bool:
    """Whether a word of an English claim hangs on another verb in the sentence, or on a preposition."""
    if has_han(laid.claim.text) or has_han(laid.stated.text):
        return False
    if _is_other_subject(laid) or _says_nothing(laid) or _stops_more(laid) or _is_of_other_year(laid):
        return True
    return (
        any(_has_other_verb(laid, unit) for unit in laid.held)
        or _is_behind_preposition(laid)
        or _is_a_part(laid)
    )


def _says_nothing(laid: Laid) -> bool:
    """Whether all that is found of a claim about what a text doesn't name are other names: nobody says what of them."""
    is_named = any(unit.found is Found.NAMED for unit in laid.units)
    agreed = any(one.agreement is Agreement.AGREES for one in laid.pairings)
    return is_named and not agreed and all(unit.is_name for unit in laid.held)


def _stops_more(laid: Laid) -> bool:
    """Whether the claim says without an object what the sentence only says of one: stopped flying, for that type."""
    if not laid.claim.negations:
        return False
    end = laid.claim.negations[-1].end
    unit = next((unit for unit in laid.held if unit.start >= end), None)
    place = laid.place_of(unit) if unit is not None else None
    if unit is None or place is None or _next(laid.claim, unit.end) in DETERMINERS:
        return False
    return _next(laid.stated, place.end) in DETERMINERS


def _next(reading: Reading, place: int) -> str:
    """The word right behind a place, or ""."""
    token = next((token for token in reading.tokens if token.start >= place), None)
    return token.form if token is not None and token.start - place == 1 else ""


def _is_other_subject(laid: Laid) -> bool:
    """Whether a later clause that begins with its verb goes on from the sentence's subject, and the claim from another name."""
    first = laid.first
    place = laid.place_of(first) if first is not None and first.is_held and first.is_name else None
    if place is None:
        return False
    home = laid.stated.clause_of(place.start)
    for unit in laid.held:
        other = laid.place_of(unit)
        number = laid.stated.clause_of(other.start) if other is not None else home
        if other is None or number <= home or not _begins_clause(laid.stated, number, other.start):
            continue
        opening = laid.stated.text[laid.stated.clauses[number].start : other.start]
        if number == home + 1 and not opening.strip(", "):
            continue  # whose chairman, Paul Dent, lives there
        subject = subject_of(laid.stated)
        is_main = place.start <= laid.stated.text.find(subject) + len(subject)
        if not is_main and not _is_subject_in(laid.stated, home, place.start):
            return True
    return False


def _begins_clause(reading: Reading, number: int, place: int) -> bool:
    """Whether the word at a place is the verb that a clause begins with, after and or but."""
    start = reading.clauses[number].start
    words = [token for token in reading.tokens if start <= token.start <= place]
    return bool(words) and words[-1].start == place and all(one.form in _JOINTS for one in words[:-1])


def _is_subject_in(reading: Reading, number: int, place: int) -> bool:
    """Whether a name begins its clause, which has a verb of its own."""
    clause = reading.clauses[number]
    words = [token for token in reading.tokens if clause.start <= token.start < clause.end]
    before = [token for token in words if token.start < place and not token.is_name]
    return all(one.form in _JOINTS for one in before) and any(is_verb(token) for token in words)


def _has_other_verb(laid: Laid, unit: Unit) -> bool:
    place = laid.place_of(unit)
    mine = _verb_before(laid.claim, unit.start)
    if place is None or _is_deed(laid.claim, unit.start):
        return False
    if mine is None:
        return _is_parted(laid, unit, place)
    verb = next((other for other in laid.held if other.start == mine.start), None)
    at = laid.place_of(verb) if verb is not None else None
    theirs = _verb_before(laid.stated, place.start)
    if verb is None or at is None or theirs is None or not at.end < theirs.start:
        return False
    if theirs.stem == mine.stem or theirs.stem in synonym_rows().get(mine.stem, ()):
        return False
    between = [token.form for token in laid.stated.tokens if at.end <= token.start < theirs.start]
    return (
        any(form not in ("and", "or", "also", "then") for form in between)
        or "," in laid.stated.text[at.end : theirs.start]
    )


def _is_parted(laid: Laid, unit: Unit, place: Span) -> bool:
    """Whether the sentence has a verb between what a claim says that something is and a word behind: free for adults."""
    before = [
        one
        for one in laid.held
        if one.end <= unit.start and one is not laid.first and one.text not in COPULAS
    ]
    at = laid.place_of(before[-1]) if before else None
    verb = _verb_before(laid.stated, place.start)
    copula = next((token.start for token in laid.claim.tokens if token.form in COPULAS), len(laid.claim.text))
    return (
        at is not None
        and verb is not None
        and before[-1].start > copula
        and at.end < verb.start < place.start
    )


def _is_of_other_year(laid: Laid) -> bool:
    """Whether the claim's year stands in a clause of its own deed, and all else that it says in others."""
    deeds = [unit for unit in laid.held if _is_deed(laid.claim, unit.start)]
    homes = {laid.homes[unit.start] for unit in deeds if unit.start in laid.homes}
    homes |= {
        laid.stated.clause_of(one.stated.start)
        for one in laid.pairings
        if one.stated and not one.claimed.period
    }
    for one in laid.pairings:
        if one.stated is None or not one.claimed.period or one.agreement is not Agreement.AGREES:
            continue
        number = laid.stated.clause_of(one.stated.start)
        clause = laid.stated.clauses[number]
        tells = any(clause.start <= token.start < clause.end for token in _deeds(laid.stated))
        opens = laid.stated.text[: one.stated.start].strip() in OPENERS | {""}
        led = [unit for unit in laid.held if unit.end <= one.claimed.start][-1:]
        # no one was hurt in the fire of 2003: the fire, and not the year alone, is of that clause
        told = any(laid.stated.clause_of(place.start) == number for unit in led for place in unit.places)
        if homes and number not in homes and tells and not opens and not told:
            return True
    return False


def _deeds(reading: Reading) -> list[Token]:
    """The verbs of a reading that say what is done, in order."""
    pairs = zip((None, *reading.tokens), reading.tokens, strict=False)
    return [token for before, token in pairs if _tells(before, token)]


def _verb_before(reading: Reading, place: int) -> Token | None:
    """The last verb before a place that says what is done."""
    return next((token for token in _deeds(reading)[::-1] if token.start < place), None)


def _is_deed(reading: Reading, place: int) -> bool:
    return any(token.start == place for token in _deeds(reading))


def _tells(before: Token | None, token: Token) -> bool:
    led = before.form if before is not None else ""
    if token.is_name and before is not None:
        return False
    if token.form in COPULAS | HAVING or led in DETERMINERS:
        return False
    if token.form.endswith("ing"):
        return led in _BEFORE_ING
    return is_verb(token) or token.form in _PARTICIPLES


def _predicate(laid: Laid) -> Unit | None:
    """What a claim says that something is: the last word of a seamstress in "was a seamstress"; None where it says none."""
    tokens = laid.claim.tokens
    for number, token in enumerate(tokens[:-1]):
        if token.form in ("is", "was", "are", "were") and tokens[number + 1].form in ("a", "an"):
            run = list(itertools.takewhile(lambda one: one.form not in FUNCTION, tokens[number + 2 :]))
            last = run[-1].start if run else -1
            return next((unit for unit in laid.held if unit.start == last), None)
    return None


def _is_behind_preposition(laid: Laid) -> bool:
    unit = _predicate(laid)
    places = unit.places if unit is not None else []
    named = [place.start - 1 for place in laid.first.places] if laid.first is not None else []
    places = [place for place in places if place.end not in named]  # by the merchant Anton Dreyer
    return bool(places) and all(_governed(laid.stated, place.start) for place in places)


def _governed(reading: Reading, place: int) -> bool:
    """Whether a preposition governs the noun at a place, with others joined to it before it."""
    before = [token for token in reading.tokens if token.end <= place][::-1]
    end = place
    for number, token in enumerate(before[:_FARTHEST]):
        if "," in reading.text[token.end : end]:
            return False
        if token.form in _PREPOSITIONS:
            return not (
                token.form == "of" and before[number + 1 : number + 2] and before[number + 1].form == "one"
            )
        if is_verb(token):
            return False
        end = token.start
    return False


def _is_a_part(laid: Laid) -> bool:
    """Whether the sentence tells it of a part that somebody plays."""
    unit = _predicate(laid)
    words = {token.form for token in laid.stated.tokens}
    return (
        unit is not None
        and not _FICTION.isdisjoint(words)
        and _FICTION.isdisjoint(token.form for token in laid.claim.tokens)
    )
