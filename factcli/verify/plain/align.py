"""A piece of a claim laid over a sentence: what is found, what is left over, and in which clauses it is said."""

from dataclasses import dataclass
from functools import cached_property

from factcli.text.script import has_han, is_han
from factcli.text.span import Span
from factcli.values.compare import Agreement
from factcli.verify.plain.document import PlainSentence
from factcli.verify.plain.match import Found, Unit, match_words
from factcli.verify.plain.reading import Reading
from factcli.verify.plain.slot import Pairing, pair_figures
from factcli.verify.plain.table import ANAPHORS, FUNCTION


@dataclass(frozen=True)
class Laid:
    """A piece of a claim laid over a sentence."""

    claim: Reading
    sentence: PlainSentence
    units: tuple[Unit, ...]
    pairings: tuple[Pairing, ...]

    @property
    def stated(self) -> Reading:
        """The sentence as read."""
        return self.sentence.reading

    @cached_property
    def left(self) -> tuple[Unit, ...]:
        """What nothing accounts for."""
        return tuple(unit for unit in self.units if unit.found is Found.LEFT)

    @cached_property
    def held(self) -> tuple[Unit, ...]:
        """What the sentence itself holds."""
        return tuple(unit for unit in self.units if unit.is_held)

    @cached_property
    def coverage(self) -> float:
        """The share of the claim's words that is accounted for, from 0 to 1; figures that agree count."""
        agreed = sum(1.0 for pairing in self.pairings if pairing.agreement is Agreement.AGREES)
        known = (
            sum(unit.weight for unit in self.units if unit.found not in (Found.LEFT, Found.FUNCTION)) + agreed
        )
        missing = sum(unit.weight for unit in self.left)
        return known / (known + missing) if known else 0.0

    @cached_property
    def weight(self) -> float:
        """How much of the claim the sentence itself holds."""
        agreed = sum(1.5 for pairing in self.pairings if pairing.agreement is Agreement.AGREES)
        return sum(unit.weight for unit in self.held) + agreed

    @cached_property
    def homes(self) -> dict[int, int]:
        """For each held unit, by its start, the clause that it belongs to: the one that holds most of the claim."""
        weights: dict[int, float] = {}
        for unit in self.held:
            for clause in {self.stated.clause_of(place.start) for place in unit.places}:
                weights[clause] = weights.get(clause, 0.0) + unit.weight
        for pairing in self.pairings:
            if pairing.stated is not None:
                clause = self.stated.clause_of(pairing.stated.start)
                weights[clause] = weights.get(clause, 0.0) + 1.0
        return {
            unit.start: max(
                {self.stated.clause_of(place.start) for place in unit.places},
                key=lambda clause: (weights[clause], clause),
            )
            for unit in self.held
            if unit.places
        }

    @cached_property
    def clauses(self) -> tuple[int, ...]:
        """The clauses of the sentence that the claim repeats, in order."""
        paired = {
            self.stated.clause_of(pairing.stated.start)
            for pairing in self.pairings
            if pairing.stated is not None
        }
        return tuple(sorted({*self.homes.values(), *paired}))

    def place_of(self, unit: Unit) -> Span | None:
        """Where a unit stands in the clause that it belongs to."""
        home = self.homes.get(unit.start)
        return next((place for place in unit.places if self.stated.clause_of(place.start) == home), None)

    @cached_property
    def rival_subject(self) -> str:
        """The words of the sentence before all that the claim repeats of it, where the claim's own subject isn't in it."""
        first = next((unit for unit in self.units if unit.found is not Found.FUNCTION), None)
        if first is None or first.is_held:
            return ""
        starts = [place.start for unit in self.held if (place := self.place_of(unit)) is not None]
        starts += [
            pairing.stated.start for pairing in self.pairings if pairing.stated and not pairing.claimed.period
        ]
        return self._content_before(0, min(starts)) if starts else ""

    @cached_property
    def clause_subject(self) -> str:
        """The words that a later clause of the sentence begins with and the claim doesn't have: its own subject."""
        if not self.clauses:
            return ""
        last = self.stated.clauses[self.clauses[-1]]
        starts = [
            place.start
            for unit in self.held
            if (place := self.place_of(unit)) is not None and last.start <= place.start < last.end
        ]
        starts += [
            pairing.stated.start
            for pairing in self.pairings
            if pairing.stated and last.start <= pairing.stated.start
        ]
        return self._content_before(last.start, min(starts)) if starts else ""

    def _content_before(self, start: int, stop: int) -> str:
        """What a stretch of the sentence says, without function words, words that only take up, and figures."""
        if has_han(self.stated.text):
            return _han_content(self.stated.masked[start:stop])
        words = [
            token.form
            for token in self.stated.tokens
            if start <= token.start
            and token.end <= stop
            and (token.form not in FUNCTION or (token.is_name and token.start > 0))
            and token.form not in ANAPHORS
        ]
        return " ".join(words)


def _han_content(text: str) -> str:
    found = ""
    place = 0
    while place < len(text):
        size = next(
            (
                size
                for size in range(6, 0, -1)
                if text[place : place + size] in FUNCTION | ANAPHORS and place + size <= len(text)
            ),
            0,
        )
        if size:
            place += size
            continue
        if is_han(text[place]) or text[place].isalnum():
            found += text[place]
        place += 1
    return found


def lay_over(claim: Reading, sentence: PlainSentence, subject: str) -> Laid:
    """Lay a piece of a claim over a sentence; `subject` is what the claim spoke of before, to tell figures apart."""
    units = match_words(claim, sentence.reading, sentence.context)
    return Laid(claim, sentence, tuple(units), tuple(pair_figures(claim, sentence.reading, units)))
