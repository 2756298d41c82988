"""The name that a claim gives to what a short text only calls the film, the country or she.

A sentence cut out of an encyclopedia names nothing that it speaks of. A claim about it does, and nothing in the text says
otherwise: one name in the claim, where such a name can stand, may be that of what the text speaks of.
"""

import itertools
from collections.abc import Iterator

from factcli.text.script import has_han
from factcli.values.dimension import Dimension
from factcli.verify.plain.figure import Figure
from factcli.verify.plain.found import Found, Unit
from factcli.verify.plain.reading import Reading, Token
from factcli.verify.plain.subject import subject_of
from factcli.verify.plain.table import ANAPHORS, ARTICLES, COPULAS, FUNCTION, OPENERS, PRONOUNS, VERBS_EN
from factcli.verify.vocabulary import words_of_table

MOST_SENTENCES = 3
"""Sentences of a text that may go without a name; a longer one names what it is about."""
_POINTING = frozenset({"the", "this", "its", "his", "her", "their", "there"})
_LEADING = OPENERS | {"born", "throughout", "including"}
_EARLY = 8
"""Words of a sentence in which its subject stands, behind a phrase of time or place."""
_TITLE = 2
"""Characters between two words of a name: a blank, and a mark of quotation."""
_INSIDE = (
    "of",
    "the",
    "of the",
    "in",
    "in the",
    "at",
    "at the",
    "on",
    "on the",
    "to",
    "to the",
    "for",
    "a",
    "with",
)
"""Small words inside of a name: Lanterns at Noon."""
_TAKING = frozenset({"of", "for", "in", "by", "at"})
_HOLDERS = words_of_table(
    "country state province county region district city town village island band team club group company nation "
    "municipality school university hospital"
)
"""What a text may only call by its kind, and a claim by its name wherever it stands: cases in the state."""


def names_nothing(first: Reading) -> bool:
    """Whether a text's first sentence only takes up what it speaks of: the film, it, the population, born in …, she."""
    if has_han(first.text):
        return False
    words = list(first.tokens)
    if words and (words[0].form in _LEADING or (words[0].form.endswith("ed") and "," in first.text)):
        parts = [
            [token for token in words if span.start <= token.start < span.end] for span in first.clauses[1:3]
        ]
        first_words = [token.form for token in words[:_EARLY]]
        return any(_points(part[:3]) for part in parts if part) or not PRONOUNS.isdisjoint(first_words)
    subject = set(subject_of(first).split())
    return (
        bool(words)
        and _points(words[:1])
        and not any(
            token.is_name and token.form in subject for token in words[1:] if token.form not in _POINTING
        )
    )


def _points(words: list[Token]) -> bool:
    """Whether words begin with a pronoun, or with an article and a noun that isn't a name."""
    first = words[0].form
    return (first in _POINTING and not any(word.is_name for word in words[1:])) or (
        (first in ANAPHORS and not words[0].is_name) or first in PRONOUNS
    )


def name_topic(claim: Reading, sentence: Reading, names: frozenset[str], units: list[Unit]) -> None:
    """Take the first name of a claim that a text without a name may be about as known, with all its words; no name of the text's own."""
    named = next(_groups(claim, sentence, units), [])
    if named and not any(unit.text in names for unit in named if unit.text not in FUNCTION):
        first, last = named[0], named[-1]
        whole = Unit(first.start, last.end, claim.text[first.start : last.end], Found.NAMED, [], is_name=True)
        units[:] = [*(unit for unit in units if not first.start <= unit.start < last.end), whole]
        units.sort(key=lambda unit: unit.start)


def _groups(claim: Reading, sentence: Reading, units: list[Unit]) -> Iterator[list[Unit]]:
    """The names of the claim that the text lacks and that stand where its topic may."""
    said = [*claim.negations, *(figure.span for figure in claim.figures if _counts(figure))]
    has_verb = False
    for number, unit in enumerate(units):
        if unit.found is not Found.LEFT or not unit.is_name:
            has_verb = has_verb or unit.text in COPULAS | VERBS_EN or unit.text.endswith("ed")
            continue
        led = units[number - 1] if number else None
        if led is not None and led.found is Found.LEFT and _goes_on(claim, led, unit):
            continue
        is_subject = not has_verb and not any(span.start < unit.start for span in said)
        led = next((one for one in units[:number][::-1] if one.text not in ARTICLES), None)
        before = led.text if led is not None else ""
        after_noun = led is None or led.is_held or before in _TAKING or before in ANAPHORS
        of_kind = before in ("in", "of", "at") and any(token.form in _HOLDERS for token in sentence.tokens)
        is_counted = before == "of" and not has_verb
        if (is_subject and after_noun) or is_counted or of_kind:
            yield _whole(claim, units, number)


def _whole(claim: Reading, units: list[Unit], number: int) -> list[Unit]:
    """All the words of the name that begins with a unit; one with 's goes on behind the noun: Ada Lund's album Nine Doors."""
    found = [units[number]]
    for unit in units[number + 1 :]:
        if unit.found is Found.LEFT and unit.is_name:
            owns = "'s" in claim.text[found[-1].end - 2 : unit.start]
            between = [one.text for one in units if found[-1].end < one.start < unit.start]
            if _goes_on(claim, found[-1], unit) or (
                owns and all(one in ANAPHORS or one in _TAKING for one in between)
            ):
                found.append(unit)
                continue
        if unit.text in COPULAS | VERBS_EN or unit.text.endswith("ed"):
            break
    return found


def _goes_on(claim: Reading, one: Unit, other: Unit) -> bool:
    """Whether two words of a claim are of one name: next to each other, or with a small word between."""
    between = claim.text[one.end : other.start]
    return one.is_name and (len(between) <= _TITLE or between.strip(" '\"") in _INSIDE)


def name_in_full(claim: Reading, sentence: Reading, context: str, units: list[Unit]) -> None:
    """Take a first name before a name that the text only has alone as known: Ada Lund, where it says Lund."""
    for first, last in itertools.pairwise(units):
        alone = first.found is Found.LEFT and first.is_name and last.is_name and last.found is Found.SAID
        if not alone or claim.text[first.end : last.start] != " " or not first.text.isalpha():
            continue
        names = [token for token in sentence.tokens if token.is_name]
        led = any(
            one.end + 1 == other.start and other.form == last.text and one.form not in _POINTING | OPENERS
            for one, other in itertools.pairwise(names)
        )
        if not led and not _is_led_in(context.split(), last.text):
            first.found = Found.CONTEXT


def _is_led_in(words: list[str], name: str) -> bool:
    """Whether words have something before a name that belongs to it: another first name."""
    return any(other == name and before not in _POINTING for before, other in itertools.pairwise(words))


def _counts(figure: Figure) -> bool:
    """Whether a figure says how much or how many, and not which one."""
    return figure.quantity is not None and figure.quantity.dimension is not Dimension.ORDINAL
