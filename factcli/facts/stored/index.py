"""Which facts of a compiled base terms and slots point to: the rarest first, and no further than the best need.

The answers are those of `factcli.facts.index.FactIndex`. What points to few facts is looked up in full. As soon as
what is left, taken together, couldn't lift a fact that isn't found yet among the best, only the facts found are asked
whether they hold it: the MaxScore strategy of Turtle and Flood (1995), exact.
"""

from collections.abc import Sequence
from fractions import Fraction
from heapq import nlargest

from factcli.facts.fact import Fact
from factcli.facts.index import CLUE_SLOTS, Candidate, Clue, holds_term, weigh_term
from factcli.facts.stored.base import StoredBase
from factcli.facts.stored.layout import SLOTS, StoredFile

_SLACK = 1e-6
"""Sums of floats in another order differ by less."""
_FULLY = 400
"""What points to no more facts than this is looked up in full anyway: that is as quick as asking."""
_FIGURE, _UNIT = SLOTS.index("figure"), SLOTS.index("unit")


class _Pointer:
    """Something that points to facts: how strongly, to how many, and where it stands in the question."""

    __slots__ = ("count", "key", "number", "slot", "weight")

    def __init__(self, number: int, slot: int, key: str, weight: float, count: int) -> None:
        self.number, self.slot, self.key, self.weight, self.count = number, slot, key, weight, count


_TERM = -1
"""Stands for a slot where a term is meant."""


class StoredIndex:
    """The index of a compiled base."""

    def __init__(self, base: StoredBase) -> None:
        self._shelf, self._file = base.shelf, base.file

    def candidates(self, terms: list[str], limit: int, clues: Sequence[Clue] = ()) -> list[Candidate]:
        """The facts that terms and clues point to, best first, at most `limit`; ties keep the base's order."""
        pointers = self._pointers(terms, clues)
        found = self._find(pointers, limit)
        weights = {pointer.number: pointer.weight for pointer in pointers}
        ranked = []
        for number, held in found.items():
            total = 0.0
            for place in sorted(held):  # floats come to the same in one order only
                total += weights[place]
            ranked.append((-total, number))
        ranked.sort()
        return [Candidate(self._shelf.fact(number), -weight) for weight, number in ranked[:limit]]

    def holds(self, slot: str, key: str) -> bool:
        """Whether any fact has this key in this slot, one of those a clue may name."""
        sought = "SELECT 1 FROM clue WHERE slot = ? AND key = ? LIMIT 1"
        return self._file.one(sought, SLOTS.index(slot), key) is not None

    def saying_then(self, subject: str, attribute: str, time: str) -> Sequence[Fact]:
        """The facts with this subject and attribute whose period has this key, in the base's order."""
        keys = {"subject": subject, "attribute": attribute, "time": time}
        return self._shelf.having_all(*((SLOTS.index(slot), key) for slot, key in keys.items()))

    def with_figure(self, number: Fraction) -> list[Fact]:
        """The facts whose value, not derived, is exactly this number in its canonical unit, in the base's order."""
        return list(self._shelf.having(_FIGURE, str(number)))

    def with_unit(self, unit: str) -> Sequence[Fact]:
        """The facts whose value is measured in this canonical unit, in the base's order."""
        return self._shelf.having(_UNIT, unit)

    def _pointers(self, terms: list[str], clues: Sequence[Clue]) -> list[_Pointer]:
        found: list[_Pointer] = []
        facts = self._shelf.size
        for term in dict.fromkeys(terms):
            count = count_holders(self._file, term)
            weight = weigh_term(count, facts) if count else 0.0
            if weight:
                found.append(_Pointer(len(found), _TERM, term, weight, count))
        for slot, key, weight in clues:
            place = CLUE_SLOTS.index(slot)
            count = self._shelf.count(place, key)
            if count:
                found.append(_Pointer(len(found), place, key, weight, count))
        return found

    def _find(self, pointers: list[_Pointer], limit: int) -> dict[int, list[int]]:
        """Facts, by their numbers, with the places of what points to them; all that could be among the best."""
        rarest = sorted(pointers, key=lambda pointer: (pointer.count, pointer.number))
        ahead = sum(pointer.weight for pointer in rarest)
        held: dict[int, list[int]] = {}
        sums: dict[int, float] = {}
        for pointer in rarest:
            least = nlargest(limit, sums.values())[-1] if len(sums) >= limit else 0.0
            if pointer.count > _FULLY and least > ahead + _SLACK:
                for number in [number for number, total in sums.items() if total + ahead + _SLACK < least]:
                    del sums[number], held[number]
                numbers = self._holding(pointer, list(sums))
            else:
                numbers = self._all_holding(pointer)
            for number in numbers:
                sums[number] = sums.get(number, 0.0) + pointer.weight
                held.setdefault(number, []).append(pointer.number)
            ahead -= pointer.weight
        return held

    def _all_holding(self, pointer: _Pointer) -> list[int]:
        if pointer.slot == _TERM:
            return find_holders(self._file, pointer.key)
        return self._shelf.numbers(pointer.slot, pointer.key)

    def _holding(self, pointer: _Pointer, numbers: list[int]) -> list[int]:
        """Those of the facts that the pointer points to."""
        if pointer.slot == _TERM:
            return [number for number in numbers if holds_term(self._shelf.words(number), pointer.key)]
        sought = "SELECT 1 FROM clue WHERE slot = ? AND key = ? AND number = ?"
        return [
            number
            for number in numbers
            if self._file.one(sought, pointer.slot, pointer.key, number) is not None
        ]


def count_holders(file: StoredFile, term: str) -> int:
    """How many facts hold a term."""
    if _is_a_token(term):
        row = file.one("SELECT count FROM frequency WHERE term = ?", term)
        if row is not None:
            return int(row[0])
    return len(find_holders(file, term))


def find_holders(file: StoredFile, term: str) -> list[int]:
    """The numbers of the facts that hold a term."""
    if not term or "\0" in term:
        return []
    sought = "SELECT rowid FROM terms WHERE terms MATCH ?"
    if _is_a_token(term):
        return file.numbers(sought, f'"{term}" *' if term.isascii() else f'"{term}"')
    rare = next((character for character in term if not character.isascii()), "")
    if not rare.isalnum():
        return []
    words = "SELECT number, words FROM fact WHERE number = ?"
    rows = (file.one(words, number) for number in file.numbers(sought, f'"{rare}"'))
    return [int(row[0]) for row in rows if row is not None and holds_term(row[1], term)]


def _is_a_token(term: str) -> bool:
    """Whether a term is found by a token: ASCII, or one or two characters none of which is."""
    return term.isascii() or (len(term) <= 2 and not any(map(str.isascii, term)))
