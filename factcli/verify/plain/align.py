"""A piece of a claim laid over a sentence: what is found, what is left over, and in which clauses it is said."""

from dataclasses import dataclass
from functools import cached_property

from factcli.text.script import has_han
from factcli.text.span import Span
from factcli.text.term import stem_of
from factcli.values.compare import Agreement
from factcli.verify.plain.document import PlainSentence
from factcli.verify.plain.found import Found, Unit
from factcli.verify.plain.lead import begins_with_verb, find_own_subject, has_content, is_time_word, is_verb
from factcli.verify.plain.lexicon import synonym_rows
from factcli.verify.plain.preposition import before_word, names_behind_of
from factcli.verify.plain.reading import Reading
from factcli.verify.plain.slot import Pairing
from factcli.verify.plain.table import ANAPHORS, COPULAS, DETERMINERS, DISEASES, DOWN, OPENERS, UP, VERBS_EN

_CLOSE = 5
"""Characters that a word between two others has at most."""
_NOUN = 2
"""Characters that a noun has at least."""
_LIGHT = frozenset({"there", "has", "have", "had"})
"""Words that open a sentence and say nothing of what it speaks of."""
_LEAST_HELD = 0.35
"""The share of the claim's words that the sentence itself has to hold."""


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
    def first(self) -> Unit | None:
        """The claim's first word of content: most often its subject."""
        return next((unit for unit in self.units if unit.found is not Found.FUNCTION), None)

    @cached_property
    def own_subject(self) -> str:
        """A subject that the sentence has where the claim has another, or "" where none stands in the way."""
        first = self.first
        known = f"{self.sentence.context} {self.claim.text}"
        home = self.homes.get(first.start) if first is not None else None
        if home is None and self.clauses and not self._names_clause_subject:
            found = find_own_subject(self.stated, 0, self._first_place(None), known)
            if found:
                return found
        for number in self.clauses:
            if number != home:
                start = self.stated.clauses[number].start
                found = find_own_subject(self.stated, start, self._first_place(number), known)
                if found:
                    return found
        return ""

    @property
    def belongs_to_other(self) -> bool:
        """Whether the sentence says it of the subject of another clause: all is found, and the subject is another."""
        first = self.first
        if first is None or self.left or first.start not in self.homes or not self.own_subject:
            return False
        homes = {home for start, home in self.homes.items() if start != first.start}
        homes |= {self.stated.clause_of(one.stated.start) for one in self.pairings if one.stated}
        return len(first.text) >= _NOUN and len(homes) == 1 and self.homes[first.start] not in homes

    @property
    def _names_clause_subject(self) -> bool:
        """Whether the first word that the sentence holds is the subject of its own clause there."""
        first = next(iter(self.held), None)
        place = self.place_of(first) if first is not None else None
        if (
            first is None
            or place is None
            or len(first.text) < _NOUN
            or first.text in UP
            or first.text in DOWN
        ):
            return False
        if begins_with_verb(first.text) or first.text.endswith("ed") or first.text in VERBS_EN:
            return False
        led = [token.form for token in self.claim.tokens if token.start < first.start][-_NOUN:]
        if any(form in COPULAS for form in led):
            return False  # what it is said to be
        start = self.stated.clauses[self.stated.clause_of(place.start)].start
        tokens = [token for token in self.stated.tokens if token.end <= place.start]
        if (
            first.text.isascii()
            and not first.is_name
            and (not tokens or tokens[-1].form not in DETERMINERS | {"of"})
        ):
            return False  # plays for them
        return start > 0 and not has_content(self.stated, start, place.start)

    @cached_property
    def is_carried(self) -> bool:
        """Whether the claim says enough that the sentence itself says: more than names that the text has elsewhere."""
        agreed = any(one.agreement is Agreement.AGREES for one in self.pairings)
        held = sum(unit.weight for unit in self.held)
        elsewhere = sum(unit.weight for unit in self.units if unit.found is Found.CONTEXT)
        return agreed or held >= _LEAST_HELD * (held + elsewhere)

    @property
    def has_foreign_object(self) -> bool:
        """Whether a word from the text around stands after what the sentence holds, which doesn't take it up."""
        if not self.held:
            return False
        starts = {unit.start for unit in self.held}
        heavy = [unit for unit in self.held if unit.text not in _LIGHT]
        late = [
            unit
            for unit in self.units
            if unit.found is Found.CONTEXT
            and any(unit.start > other.start and not is_time_word(other.text) for other in heavy)
            and unit.text not in ANAPHORS
            and unit.text not in DISEASES
            and not (has_han(unit.text) and unit.text[-_NOUN:] in self.stated.text)
            and not self._owns_what_begins(unit)
            and unit.end not in starts  # 临江 of 临江体育场, where the sentence has 体育场
            and before_word(self.claim, unit.start) not in ("in", "at")
        ]
        return bool(late) and not self.sentence.takes_up and not self.sentence.points_back

    def _owns_what_begins(self, unit: Unit) -> bool:
        """Whether a name owns the word with which a clause of the sentence begins: 公司的董事长, where 董事长王某 says."""
        if self.claim.text[unit.end : unit.end + 1] != "的":
            return False
        owned = next((other for other in self.held if other.start == unit.end + 1), None)
        place = self.place_of(owned) if owned is not None else None
        if place is None:
            return False
        return self.stated.clauses[self.stated.clause_of(place.start)].start in (place.start, place.start - 1)

    @cached_property
    def drops_part(self) -> bool:
        """Whether the sentence has more between what a figure is of and the word before: 全县脱贫人口 for 全县人口."""
        for figure in (one.claimed for one in self.pairings if one.claimed.quantity):
            units = [unit for unit in self.held if unit.end <= figure.start][-_NOUN:]
            if len(units) < _NOUN or units[0].end != units[1].start or not has_han(units[1].text):
                continue
            before, after = (self.place_of(unit) for unit in units)
            if before is None or after is None or not before.end < after.start <= before.end + _CLOSE:
                continue
            same = self.stated.clause_of(before.start) == self.stated.clause_of(after.start)
            if same and has_content(self.stated, before.end, after.start):
                return True
        return False

    @cached_property
    def skips_name(self) -> bool:
        """Whether the sentence has a name the claim lacks between the claim's first word and the next: Nora said Paul wrote."""
        placed = [place for unit in self.held if (place := self.place_of(unit)) is not None]
        if len(placed) < _NOUN or self.stated.clause_of(placed[0].start) != self.stated.clause_of(
            placed[1].start
        ):
            return False
        taken = {place.start for unit in self.held for place in unit.places}
        taken |= names_behind_of(self.stated)
        return any(
            token.is_name and token.start not in taken and token.form.isalpha() and not has_han(token.form)
            for token in self.stated.tokens
            if placed[0].end + _NOUN < token.start < placed[1].start
            and before_word(self.stated, token.start) not in ("of", "in", "at", "the")
        )

    @cached_property
    def mixes_predicates(self) -> bool:
        """Whether the claim joins words of one clause to those of another that has a verb of its own between."""
        first = self.first
        homes = [home for start, home in self.homes.items() if first is None or start != first.start]
        homes += [
            self.stated.clause_of(one.stated.start)
            for one in self.pairings
            if one.stated and not one.claimed.period
        ]
        directed = any(unit.text in UP or unit.text in DOWN for unit in self.units)
        known = (UP | DOWN if directed else frozenset()) | self._counting
        if self._opens_with_phrase:
            homes = [home for home in homes if home]
        for number in sorted(set(homes))[1:]:
            start = self.stated.clauses[number].start
            first_place = self._first_place(number)
            if has_content(self.stated, start, first_place, known) or self._counts_anew(start, first_place):
                return True
            if homes.count(number) == 1 and homes.count(homes[0]) > 1 and self._is_own_subject_of(number):
                return True
        return False

    @property
    def _opens_with_phrase(self) -> bool:
        """Whether the first clause only says when or where, before the statement itself."""
        first = self.stated.tokens[:1]
        end = self.stated.clauses[0].end
        has_verb = any(is_verb(token) for token in self.stated.tokens if token.start < end)
        return bool(first) and first[0].form in OPENERS and not has_verb

    def _counts_anew(self, start: int, stop: int) -> bool:
        """Whether a clause begins with a figure of its own that the claim hasn't: fewer than half of them came from here."""
        taken = {id(one.stated) for one in self.pairings}
        return any(
            figure.quantity and start <= figure.start < stop and id(figure) not in taken
            for figure in self.stated.figures
        )

    @cached_property
    def _counting(self) -> frozenset[str]:
        """The words of the sentence that say what a claimed figure counts: employs, for 90 employees."""
        nouns = [one.claimed.text.rsplit(None, 1)[-1] for one in self.pairings if one.claimed.quantity]
        alike = {other for noun in nouns for other in synonym_rows().get(stem_of(noun), ())}
        return frozenset(token.form for token in self.stated.tokens if token.stem in alike)

    def _is_own_subject_of(self, number: int) -> bool:
        """Whether the only word from a clause is the thing that this clause speaks of: 机场 in 机场距离市中心28公里."""
        unit = next((unit for unit in self.held if self.homes.get(unit.start) == number), None)
        if unit is None or not has_han(unit.text) or begins_with_verb(unit.text) or unit.text in UP | DOWN:
            return False
        place = self.place_of(unit)
        clause = self.stated.clauses[number]
        return place is not None and has_content(self.stated, place.end, clause.end)

    def _first_place(self, clause: int | None) -> int:
        """Where the first of what the claim repeats stands, in a clause or in the whole sentence."""
        starts = [place.start for unit in self.held if (place := self.place_of(unit)) is not None]
        starts += [one.stated.start for one in self.pairings if one.stated and not one.claimed.period]
        inside = [start for start in starts if clause is None or self.stated.clause_of(start) == clause]
        return min(inside, default=0)
