"""The tables that a base is asked through: its names and its index, in memory or in the file of a compiled base."""

from factcli.facts.factbase import FactBase
from factcli.facts.index import FactIndex
from factcli.facts.mention import NameTable

TYPE_CHECKING = False  # typing itself costs start-up time
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from fractions import Fraction
    from typing import Protocol

    from factcli.facts.fact import Fact
    from factcli.facts.index import Candidate, Clue
    from factcli.facts.spelled import Spellings

    class Index(Protocol):
        """What `FactIndex` answers, wherever the facts are; the same question has the same answer everywhere."""

        def candidates(self, terms: list[str], limit: int, clues: Sequence[Clue] = ()) -> list[Candidate]:
            """The facts that terms and clues point to, best first, at most `limit`."""

        def holds(self, slot: str, key: str) -> bool:
            """Whether any fact has this key in this slot."""

        def saying_then(self, subject: str, attribute: str, time: str) -> Sequence[Fact]:
            """The facts with this subject and attribute whose period has this key."""

        def with_figure(self, number: Fraction) -> list[Fact]:
            """The facts whose value is exactly this number."""

        def with_unit(self, unit: str) -> Sequence[Fact]:
            """The facts whose value is measured in this canonical unit."""


def open_tables(base: FactBase) -> "tuple[NameTable, Index]":
    """The names and the index of a base. In memory they are built now; in a file they are there."""
    if type(base) is FactBase:
        return NameTable.of(base), FactIndex(base)
    from factcli.facts.stored.base import StoredBase  # most bases are held in memory
    from factcli.facts.stored.index import StoredIndex
    from factcli.facts.stored.names import StoredNames

    assert isinstance(base, StoredBase)
    return StoredNames(base), StoredIndex(base)


def open_spellings(base: FactBase, names: NameTable, words: "Iterable[str]", letters: str) -> "Spellings":
    """How the names of a base and these words are typed in Latin letters, as far as these letters may spell them."""
    if type(base) is FactBase:
        from factcli.facts.spelled import (  # few questions are typed so
            Letters,
            Spellings,
            names_to_type,
            said_in,
        )

        typed = Letters(letters)
        named = (word for word in (*words, *names_to_type(base, names)) if word)
        return Spellings(
            (word for word in named if typed.may_spell(word) or typed.may_abbreviate(word)),
            filter(typed.may_spell, said_in(base)),
        )
    from factcli.facts.stored.spelled import StoredSpellings

    return StoredSpellings(base, words)
