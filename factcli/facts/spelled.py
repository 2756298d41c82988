"""Chinese words typed in Latin letters: by their pinyin without tones, or by its first letters."""

from collections.abc import Iterable, Iterator
from itertools import islice, product

from factcli.facts.factbase import FactBase
from factcli.facts.mention import NameTable
from factcli.text.normalize import normal_form
from factcli.text.reading import readings_of, usual_reading
from factcli.text.script import is_han
from factcli.text.term import find_words

_MOST_READINGS = 16
"""So many readings of one word are kept, where its characters have several."""
_LONGEST = 60
"""A word has at most so many letters."""
LEAST_INITIALS = 2


class Spellings:
    """Chinese words by how they are typed; the first of two that are typed alike is meant.

    `said` are stretches of sentences: they are read as pinyin, never as initials, which would fit anything.
    """

    def __init__(self, words: Iterable[str], said: Iterable[str] = ()) -> None:
        self._words: dict[str, str] = {}
        for word in words:
            for key in spelling_keys(word):
                self._words.setdefault(key, word)
        for word in said:
            for key in spelling_keys(word):
                if key.startswith("p"):
                    self._words.setdefault(key, word)

    def word_of(self, key: str) -> str | None:
        """The word with a key, as `spelling_keys` writes it; None where there is none."""
        return self._words.get(key)

    def read(self, letters: str) -> str:
        """What letters without blanks spell from end to end, in as few words as possible; "" where they spell nothing."""
        best: list[str | None] = ["", *([None] * len(letters))]
        counts = [0] * (len(letters) + 1)
        for end in range(1, len(letters) + 1):
            for start in range(max(0, end - _LONGEST), end):
                before = best[start]
                if before is None or (best[end] is not None and counts[end] <= counts[start] + 1):
                    continue
                word = self.word_of("p" + letters[start:end])
                if word is not None:
                    best[end], counts[end] = before + word, counts[start] + 1
        return best[-1] or ""

    def read_initials(self, letters: str) -> str:
        """The word that has these letters as its initials; "" where none has."""
        return (self.word_of("i" + letters) or "") if len(letters) >= LEAST_INITIALS else ""


def spelling_keys(word: str) -> Iterator[str]:
    """How a Chinese word may be typed: `p` and its pinyin, `i` and its initials; none where it has no reading."""
    readings = []
    for character in word:
        if is_han(character):
            usual = usual_reading(character)
            found = [usual, *sorted(readings_of(character) - {usual})]
            if not usual:
                return
            readings.append(found)
        elif character.isascii() and character.isalnum():
            readings.append([character])
    if not any(map(is_han, word)):
        return
    seen: set[str] = set()
    for run in islice(product(*readings), _MOST_READINGS):
        seen |= {"p" + "".join(run), "i" + "".join(syllable[0] for syllable in run)}
    yield from sorted(seen)


def names_to_type(base: FactBase, names: NameTable) -> Iterator[str]:
    """What of a base may be typed, by its initials too: its names and topics."""
    for form, _ in names.chinese_forms():
        yield form
    yield from map(normal_form, base.topics())


_FEW = 500
_SHORTEST, _LONGEST_SAID = 2, 4


def said_in(base: FactBase) -> Iterator[str]:
    """Stretches of the statements of a small base, which may be typed too."""
    if len(base.facts) > _FEW:
        return
    text = normal_form("\n".join(fact.statement for fact in base.facts))
    runs = [run.form for run in find_words(text) if run.kind == "han"]
    for size in range(_LONGEST_SAID, _SHORTEST - 1, -1):
        yield from dict.fromkeys(
            run[place : place + size] for run in runs for place in range(len(run) - size + 1)
        )


class Letters:
    """What was typed, to leave out most words that it can't spell before they are spelt."""

    def __init__(self, letters: str) -> None:
        self._letters = letters
        self._begins: dict[str, bool] = {}

    def may_spell(self, word: str) -> bool:
        """Whether a reading of the word's first character is among the letters."""
        found = self._begins.get(word[0])
        if found is None:
            readings = readings_of(word[0]) or {word[0]}
            found = self._begins[word[0]] = any(reading in self._letters for reading in readings)
        return found

    def may_abbreviate(self, word: str) -> bool:
        """Whether the initials of the word's first two characters are among the letters."""
        first, second = ({reading[0] for reading in readings_of(one) or {one}} for one in (word + " ")[:2])
        return any(one + other in self._letters for one in first for other in second)
