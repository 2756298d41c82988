"""A compiled base as a fact base: what it holds is read when it is asked for."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any, TypeVar

from factcli.facts.compiled import read_written
from factcli.facts.fact import Fact
from factcli.facts.factbase import FactBase, Source
from factcli.facts.name import Attribute, Entity
from factcli.facts.stored.layout import SLOTS, StoredFile
from factcli.facts.stored.shelf import Facts, Shelf

_KEPT = 4096
_OF_PARTS = ("homes", "_part_by_name", "_views")
"""What is worked out from the parts when first asked for."""
_Declared = TypeVar("_Declared", Entity, Attribute)


def open_stored(path: Path) -> "StoredBase":
    """The compiled base in a file; raises BaseError when it can't be used."""
    return StoredBase(StoredFile(path))


class StoredBase(FactBase):
    """The facts and names of a compiled base, whose file stays open. Asking raises BaseError when it is damaged."""

    file: StoredFile
    shelf: Shelf
    most_words: int
    _topics: tuple[str, ...]

    def __init__(self, file: StoredFile) -> None:
        row = file.one("SELECT slots FROM head")
        file.parse(row[0] if row else "", lambda head: self._take(file, head))

    def _take(self, file: StoredFile, head: dict[str, Any]) -> None:
        shelf = Shelf(file, head["facts"])
        # The home of a base in memory is counted when asked for; here it was counted when compiled.
        self.__dict__.update(
            file=file, shelf=shelf, home=head["home"], most_words=head["most_words"], _topics=head["topics"]
        )
        super().__init__(
            name=head["name"],
            title=head["title"],
            language=head["language"],
            sources={slots["key"]: Source(**slots) for slots in head["sources"]},
            entities=_Names(file, "entity", Entity),
            attributes=_Names(file, "attribute", Attribute),
            opposites=head["opposites"],
            facts=Facts(shelf),
            items=read_written(head.get("items", [])),
            digest=head["digest"],
            path=str(file.path),
        )

    def beside(self, texts: FactBase) -> "StoredBase":
        """This base with texts beside it: its facts stay in its file, what the texts hold is in memory."""
        joined = object.__new__(StoredBase)
        own = {name: value for name, value in self.__dict__.items() if name not in _OF_PARTS}
        joined.__dict__.update(own, parts=(self, *(texts.parts or (texts,))), texts=texts)
        return joined

    def view_for(self, fact: Fact) -> FactBase:
        """This base: what is judged by its names and settings are its own facts only."""
        return self

    def fact(self, fact_id: str) -> Fact | None:
        """The fact with this id, or with this one behind the base's name (NAME/ID); None where there is none."""
        own = fact_id.removeprefix(f"{self.name}/")
        numbers = self.file.numbers("SELECT number FROM fact WHERE id = ?", own)
        if not numbers and self.texts is not None:
            return self.texts.fact(fact_id)
        return self.shelf.fact(numbers[0]) if numbers else None

    def about(self, subject: str) -> Sequence[Fact]:
        """The facts with this subject, in the base's order."""
        return self.shelf.having(SLOTS.index("subject"), subject)

    def with_attribute(self, attribute: str) -> Sequence[Fact]:
        """The facts with this attribute, in the base's order."""
        return self.shelf.having(SLOTS.index("attribute"), attribute)

    def saying(self, subject: str, attribute: str) -> Sequence[Fact]:
        """The facts with this subject and this attribute, in the base's order."""
        return self.shelf.having_all((SLOTS.index("subject"), subject), (SLOTS.index("attribute"), attribute))

    def naming(self, key: str) -> Sequence[Fact]:
        """The facts that have an entity as their value or place, or among their members, in the base's order."""
        return self.shelf.having(SLOTS.index("named"), key)

    def of_topic(self, topic: str) -> Sequence[Fact]:
        """The facts of a topic, in the base's order."""
        return self.shelf.having(SLOTS.index("topic"), topic)

    def subjects_of(self, topic: str) -> tuple[str, ...]:
        """The subjects of a topic's facts, in the base's order."""
        return self.shelf.subjects_of(topic)

    def topics(self) -> list[str]:
        """The topics of the base in the order in which they first appear."""
        return list(self._topics)


class _Names(Mapping[str, _Declared]):
    """The entities or attributes of a compiled base by key."""

    def __init__(self, file: StoredFile, kind: str, make: Callable[..., _Declared]) -> None:
        self._file, self._kind = file, kind
        self._make: Callable[..., _Declared] = make
        self._read: Callable[[str], _Declared | None] = lru_cache(_KEPT)(self._find)

    def _find(self, key: str) -> _Declared | None:
        row = self._file.one("SELECT slots FROM declared WHERE kind = ? AND key = ?", self._kind, key)
        if row is None:
            return None
        return self._file.parse(row[0], lambda slots: self._make(**slots))

    def __getitem__(self, key: str) -> _Declared:
        found = self._read(key)
        if found is None:
            raise KeyError(key)
        return found

    def __iter__(self) -> Iterator[str]:
        for row in self._file.rows("SELECT key FROM declared WHERE kind = ? ORDER BY place", self._kind):
            yield row[0]

    def __len__(self) -> int:
        [count] = self._file.numbers("SELECT COUNT(*) FROM declared WHERE kind = ?", self._kind)
        return count
