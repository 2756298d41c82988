"""Verbs that say one thing from two ends: who beats another is not beaten by him, and the other loses.

What it decides: a claim with such a verb is borne out where the same one stands above the other, by whichever verb or
voice, and refuted where the sentence has the two the other way round.
Why: the words are the sentence's own or their counterparts; only the end from which they are said tells.
Example: 甲队击败乙队 supports 乙队负于甲队 and refutes 乙队战胜甲队.
"""

from factcli.text.script import has_han
from factcli.text.span import Span
from factcli.verify.plain.align import Laid
from factcli.verify.plain.preposition import words_held
from factcli.verify.plain.reading import Reading
from factcli.verify.plain.table import BEATEN, BEATING


def find_order(laid: Laid) -> bool | None:
    """Whether claim and sentence set the same one above the other; None where they don't say it of the same two."""
    mine = _verb_of(laid.claim)
    if mine is None or laid.claim.negations:
        return None
    word, is_above = mine
    names = [unit for unit in laid.held if unit.end <= word.start or unit.start >= word.end]
    first = [unit for unit in names if unit.end <= word.start]
    second = [unit for unit in names if unit.start >= word.end]
    if len(first) != 1 or not second:
        return None
    one, other = laid.place_of(first[0]), laid.place_of(second[0])
    if one is None or other is None:
        return None
    clause = laid.stated.clause_of(one.start)
    theirs = _verb_of(laid.stated, laid.stated.clauses[clause])
    if theirs is None or laid.stated.clause_of(other.start) != clause or laid.stated.negations:
        return None
    stated, was_above = theirs
    left, right = min(one, other), max(one, other)
    if not left.end <= stated.start < stated.end <= right.start:
        return None
    return is_above == (was_above == (one == left))


def _verb_of(reading: Reading, within: Span | None = None) -> tuple[Span, bool] | None:
    """The one verb of beating or losing in a stretch, and whether what stands before it is above."""
    within = within or Span(0, len(reading.text))
    found = [
        (word, is_above)
        for table, is_above in ((BEATING, True), (BEATEN, False))
        for word in words_held(reading, table)
        if within.start <= word.start < within.end
    ]
    found = [one for one in found if not any(_holds(other[0], one[0]) for other in found)]
    if len(found) != 1:
        return None
    word, is_above = found[0]
    before, after = reading.masked[within.start : word.start], reading.masked[word.end :]
    passive = "被" in before if has_han(reading.text) else after.startswith(" by ")
    return word, is_above != passive


def _holds(outer: Span, inner: Span) -> bool:
    return outer != inner and outer.start <= inner.start and inner.end <= outer.end


def is_said_by_converse(laid: Laid) -> bool:
    """Whether all that the claim has beyond the sentence is the counterpart of its verb, said from the right end."""
    verb = _verb_of(laid.claim)
    if verb is None or not find_order(laid):
        return False
    return all(verb[0].start <= unit.start and unit.end <= verb[0].end for unit in laid.left)
