"""How the names of a compiled base are typed in Latin letters."""

from collections.abc import Iterable

from factcli.facts.factbase import FactBase
from factcli.facts.spelled import Spellings
from factcli.facts.stored.base import StoredBase


class StoredSpellings(Spellings):
    """The spellings in the file of a compiled base, beside some words of its own."""

    def __init__(self, base: FactBase, words: Iterable[str]) -> None:
        super().__init__(words)
        assert isinstance(base, StoredBase)
        self._file = base.file

    def word_of(self, key: str) -> str | None:
        """The word with a key, as `spelling_keys` writes it; None where there is none."""
        word = super().word_of(key)
        if word is not None:
            return word
        row = self._file.one("SELECT form FROM spelled WHERE key = ?", key)
        return row[0] if row else None
