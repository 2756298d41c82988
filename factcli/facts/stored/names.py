"""The names of a compiled base, found in texts as `factcli.facts.mention.NameTable` finds them."""

from collections.abc import Iterator
from functools import lru_cache
from itertools import product

from factcli.facts.mention import Mention, NameTable, is_one_run
from factcli.facts.name_form import Kind, Name, bare_name
from factcli.facts.near_chinese import ANCHOR, SOUNDS, sounds_of
from factcli.facts.near_english import keys_of_word, plain_word
from factcli.facts.stored.base import StoredBase
from factcli.text.term import Word, find_words, stem_of

_KEPT = 8192
_COLUMNS = "form, key, kind, is_key, sort"
_BY_FORM = f"SELECT {_COLUMNS} FROM name WHERE form = ? ORDER BY place LIMIT 1"
_BY_STEMS = f"SELECT {_COLUMNS} FROM name WHERE stems = ? AND stems <> '' ORDER BY place LIMIT 1"
_BY_NEAR = (
    "SELECT name.form, name.key, name.kind, name.is_key, name.sort, name.place"
    " FROM near JOIN name ON name.place = near.place WHERE near.key = ?"
)


class StoredNames(NameTable):
    """The names in the file of a compiled base."""

    def __init__(self, base: StoredBase) -> None:
        super().__init__(())
        self._file, self._most_words = base.file, base.most_words
        self._by_form = lru_cache(_KEPT)(self._read_form)
        self._lengths = lru_cache(_KEPT)(self._read_lengths)
        self._by_stems = lru_cache(_KEPT)(self._read_stems)
        self._forms_by_key = lru_cache(_KEPT)(self._read_forms)

    def chinese_name(self, form: str) -> Name | None:
        """The name with a Chinese character that a string in normal form is, if it is one."""
        return self._by_form(form)

    def _lengths_of(self, character: str) -> list[int]:
        return self._lengths(character)

    def forms_of(self, key: str) -> list[str]:
        """Every name of an entity or attribute in normal form."""
        return self._forms_by_key(key)

    def chinese_forms(self) -> Iterator[tuple[str, Name]]:
        """Every name with a Chinese character, in normal form."""
        return ((form, name) for form, name in self._all() if not form.isascii())

    def latin_forms(self) -> Iterator[tuple[str, Name]]:
        """Every name without Chinese characters, in normal form and without its article."""
        for row in self._file.rows(f"SELECT {_COLUMNS} FROM name WHERE stems <> '' ORDER BY place"):
            yield bare_name(row[0]), self._name(row)

    def holds_word(self, word: str) -> bool:
        """Whether a word in Latin letters, or a stem, is one of those in a name."""
        return self._file.one("SELECT 1 FROM word WHERE word = ?", word) is not None

    def near_to(self, text: str) -> NameTable:
        """A table with every name that the words of a normalised text may misspell."""
        found: dict[int, tuple[str, Name]] = {}
        for key in dict.fromkeys(self._near_keys(text)):
            for row in self._file.rows(_BY_NEAR, key):
                found[int(row[5])] = (row[0], self._name(row))
        return _Nearby(self, found)

    def _near_keys(self, text: str) -> Iterator[str]:
        for start in range(len(text) - 1):
            if not text[start].isascii() or not text[start + 1].isascii():
                yield from self._chinese_keys(text, start)
        words = [word for word in find_words(text) if word.kind != "han"]
        for number, word in enumerate(words):
            if word.kind == "word":
                yield from self._latin_keys(words, number)

    def _chinese_keys(self, text: str, start: int) -> Iterator[str]:
        sounds = [sounds_of(character) for character in text[start : start + SOUNDS]]
        for two in product(*sounds[:2]):
            if len(two) == 2 and self._has_near("S" + "|".join(two)):
                for length in range(len(sounds) - 1):
                    for rest in product(*sounds[2 : 2 + length]):
                        yield "s" + "|".join((*two, *rest))
        anchor = text[start : start + ANCHOR]
        if self._has_near("W" + anchor):
            for place in range(start + SOUNDS - 1, start + SOUNDS + 2):
                for length in (1, 2):
                    yield f"w{anchor}/{text[place : place + length]}"
            place = start + SOUNDS - 1
            yield f"w{anchor}/{text[place : place + 1]}{text[place + 2 : place + 3]}"

    def _latin_keys(self, words: list[Word], number: int) -> Iterator[str]:
        initials = "".join(word.form[0] for word in words[number : number + self._most_words])
        for key in keys_of_word(plain_word(words[number].form), any_length=True):
            if self._has_near(f"L{key}"):
                for length in range(1, len(initials) + 1):
                    yield f"l{key}/{initials[:length]}"

    def _has_near(self, key: str) -> bool:
        return self._file.one("SELECT 1 FROM near WHERE key = ? LIMIT 1", key) is not None

    def _find_latin(self, text: str, words: list[Word], number: int, found: list[Mention]) -> int:
        for length in range(min(self._most_words, len(words) - number), 0, -1):
            run = words[number : number + length]
            name = self._by_stems(" ".join(stem_of(word.form) for word in run))
            if name is not None and is_one_run(text, run):
                found.append(Mention(run[0].start, run[-1].end, name))
                return length
        return 0

    def _all(self) -> Iterator[tuple[str, Name]]:
        for row in self._file.rows(f"SELECT {_COLUMNS} FROM name WHERE stems = '' ORDER BY place"):
            yield row[0], self._name(row)

    def _name(self, row: tuple[str, ...]) -> Name:
        return self._file.take(lambda: Name(row[1], Kind(row[2]), bool(row[3]), row[4]))

    def _read_form(self, form: str) -> Name | None:
        row = self._file.one(_BY_FORM, form)
        return self._name(row) if row else None

    def _read_lengths(self, character: str) -> list[int]:
        row = self._file.one("SELECT lengths FROM beginning WHERE character = ?", character)
        return self._file.take(lambda: list(map(int, row[0].split()))) if row else []

    def _read_stems(self, stems: str) -> Name | None:
        row = self._file.one(_BY_STEMS, stems)
        return self._name(row) if row else None

    def _read_forms(self, key: str) -> list[str]:
        rows = self._file.all("SELECT form FROM name WHERE key = ? ORDER BY place", key)
        return [row[0] for row in rows]


class _Nearby(NameTable):
    """Some of the names of a compiled base, which is still asked what other names there are."""

    def __init__(self, names: StoredNames, found: dict[int, tuple[str, Name]]) -> None:
        super().__init__(found[place] for place in sorted(found))
        self._names = names

    def has_chinese(self, form: str) -> bool:
        """Whether a string in normal form is, as it stands, one of the names with a Chinese character."""
        return self._names.has_chinese(form)

    def holds_word(self, word: str) -> bool:
        """Whether a word in Latin letters, or a stem, is one of those in a name."""
        return self._names.holds_word(word)
