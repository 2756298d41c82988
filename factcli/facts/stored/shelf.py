"""What a compiled base holds, taken from its file when asked for; the last of it is kept at hand."""

import json
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Any

from factcli.facts.fact import Fact
from factcli.facts.stored.layout import SLOTS, StoredFile

_KEPT = 2048
"""So many facts, and answers of each kind, are kept."""
_FEW = 256
"""What more facts have in common is read one after another: whoever asks mostly wants the first."""
_AT_ONCE = 500


class Shelf:
    """The facts of a compiled base by number, and by what they have in their slots (places in `SLOTS`)."""

    def __init__(self, file: StoredFile, facts: int) -> None:
        self.file, self.size = file, facts
        self.fact = lru_cache(_KEPT)(self._fact)
        self.words = lru_cache(_KEPT)(self._words)
        self.count = lru_cache(_KEPT)(self._count)
        self.having = lru_cache(_KEPT)(self._having)
        self.subjects_of = lru_cache(_KEPT)(self._subjects_of)
        self.having_all = lru_cache(_KEPT)(self._having_all)

    def numbers(self, slot: int, key: str) -> list[int]:
        """The numbers of the facts with a key in a slot, in order."""
        return self.file.numbers("SELECT number FROM clue WHERE slot = ? AND key = ?", slot, key)

    def all(self, start: int = 0) -> Iterator[Fact]:
        """Every fact from a number on, in order."""
        while start < self.size:
            sought = "SELECT slots, number FROM fact WHERE number >= ? ORDER BY number LIMIT ?"
            for slots, number in self.file.all(sought, start, _AT_ONCE):
                yield self.file.parse(slots, _fact_of)
                start = int(number) + 1

    def _fact(self, number: int) -> Fact:
        row = self.file.one("SELECT slots FROM fact WHERE number = ?", number)
        return self.file.parse(row[0] if row else "", _fact_of)

    def _words(self, number: int) -> str:
        row = self.file.one("SELECT words FROM fact WHERE number = ?", number)
        return row[0] if row else ""

    def _count(self, slot: int, key: str) -> int:
        [number] = self.file.numbers("SELECT COUNT(*) FROM clue WHERE slot = ? AND key = ?", slot, key)
        return number

    def _having(self, slot: int, key: str) -> Sequence[Fact]:
        if not key:
            return ()
        if self.count(slot, key) > _FEW:
            return _Run(self, slot, key)
        return tuple(map(self.fact, self.numbers(slot, key)))

    def _having_all(self, *slots: tuple[int, str]) -> Sequence[Fact]:
        """The facts with a key in each of several slots."""
        rarest, *others = sorted(slots, key=lambda slot: self.count(*slot))
        also = " AND EXISTS (SELECT 1 FROM clue WHERE slot = ? AND key = ? AND number = one.number)"
        sought = f"SELECT number FROM clue AS one WHERE slot = ? AND key = ?{also * len(others)}"
        keys = [part for slot in (rarest, *others) for part in slot]
        return tuple(map(self.fact, self.file.numbers(sought, *keys)))

    def _subjects_of(self, topic: str) -> tuple[str, ...]:
        facts = self.having(SLOTS.index("topic"), topic)
        return tuple(dict.fromkeys(fact.subject for fact in facts))


class Facts(Sequence[Fact]):
    """All facts of a compiled base."""

    def __init__(self, shelf: Shelf) -> None:
        self._shelf = shelf

    def __len__(self) -> int:
        return self._shelf.size

    def __iter__(self) -> Iterator[Fact]:
        return self._shelf.all()

    def __getitem__(self, place):  # type: ignore[no-untyped-def]
        if isinstance(place, slice):
            return tuple(map(self._shelf.fact, range(*place.indices(len(self)))))
        return self._shelf.fact(range(len(self))[place])


class _Run(Sequence[Fact]):
    """Many facts that have something in common."""

    def __init__(self, shelf: Shelf, slot: int, key: str) -> None:
        self._shelf, self._slot, self._key = shelf, slot, key

    def __len__(self) -> int:
        return self._shelf.count(self._slot, self._key)

    def __iter__(self) -> Iterator[Fact]:
        sought = "SELECT number FROM clue WHERE slot = ? AND key = ?"
        for row in self._shelf.file.rows(sought, self._slot, self._key):
            yield self._shelf.fact(int(row[0]))

    def __getitem__(self, place):  # type: ignore[no-untyped-def]
        numbers = self._shelf.numbers(self._slot, self._key)
        if isinstance(place, slice):
            return tuple(map(self._shelf.fact, numbers[place]))
        return self._shelf.fact(numbers[place])


def to_slots(fact: Fact) -> str:
    """A fact as JSON: every slot that is set, in the order of the slots."""
    slots = {name: value for name in _SLOTS if (value := getattr(fact, name))}
    return json.dumps(slots, ensure_ascii=False, separators=(",", ":"))


def _fact_of(slots: dict[str, Any]) -> Fact:
    return Fact(**slots)


_SLOTS = tuple(Fact.__slots__)
