"""Terms: what a text is indexed and compared by: pairs of Chinese characters, stems of words, numbers."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from factcli.text.script import is_han

_SUFFIXES = ("'s", "ing", "ies", "ied", "ed", "es", "s", "ly")
_VOWELS = "aeiouy"
_MOST_STEMS = 10_000
_WHOLE = frozenset(["founded", "founding", "founder"])
"""Words whose ending makes another word: what was founded wasn't found."""
_SPELLINGS = (
    ("isation", "ization"), ("ising", "izing"), ("ised", "ized"), ("ise", "ize"), ("lys", "lyz"), ("colour", "color"),
    ("labour", "labor"), ("harbour", "harbor"), ("favour", "favor"), ("honour", "honor"), ("neighbour", "neighbor"),
    ("entre", "enter"), ("metre", "meter"), ("litre", "liter"), ("theatre", "theater"), ("programme", "program"),
    ("defence", "defense"), ("licence", "license"), ("grey", "gray"), ("catalogue", "catalog"), ("tonne", "ton"),
)  # fmt: skip
"""British spellings and American ones: one word, one stem."""


@dataclass(frozen=True, slots=True)
class Word:
    """A run of one kind of character: `han` (Chinese), `word` (letters) or `number` (digits)."""

    start: int
    end: int
    kind: str
    form: str


def _kind(character: str) -> str:
    if character.isascii():
        if character.isalpha() or character == "'":
            return "word"
        return "number" if character.isdigit() else ""
    if is_han(character):
        return "han"
    if character.isalpha():
        return "word"
    return "number" if character.isdigit() else ""


class _Letters(dict[int, str]):
    """A letter for the kind of each character, by code point; filled as texts need it, so bounded by Unicode."""

    def __missing__(self, code: int) -> str:
        letter = self[code] = _LETTERS[_kind(chr(code))]
        return letter


_LETTERS = {"han": "h", "word": "w", "number": "n", "": " "}
_KINDS = {letter: kind for kind, letter in _LETTERS.items()}
_LETTER_OF = _Letters()


def find_words(text: str) -> list[Word]:
    """The runs of Chinese characters, letters and digits in a normalised text; the rest is punctuation."""
    return [Word(start, end, _KINDS[letter], text[start:end]) for letter, start, end in _find_runs(text)]


def _find_runs(text: str) -> Iterator[tuple[str, int, int]]:
    """The letter of each run's kind, and where it stands."""
    kinds = text.translate(_LETTER_OF)
    start, length = 0, len(kinds)
    while start < length:
        letter, end = kinds[start], start + 1
        while end < length and kinds[end] == letter:
            end += 1
        if letter != " ":
            yield letter, start, end
        start = end


def respell(text: str) -> str:
    """A normalised text in the one spelling that stems have: a stem begins its word there, and nowhere else surely."""
    for british, american in _SPELLINGS:
        if british in text:
            text = text.replace(british, american)
    return text


@lru_cache(maxsize=_MOST_STEMS)
def stem_of(word: str) -> str:
    """A word without its endings, so that `firms`, `industries` and `producing` meet `firm`, `industry`, `produce`.

    The stem begins the word as `respell` has it. Only regular endings are known; a stem is for comparing, not for reading.
    """
    word = word.strip("'")
    if len(word) <= 3 or not word.isascii() or word in _WHOLE:
        return word
    word = respell(word)
    if not word.endswith(_SUFFIXES):
        return _without_last_vowel(word)
    for suffix in _SUFFIXES:
        root = word[: -len(suffix)]
        if (
            word.endswith(suffix)
            and len(root) >= 3 + (suffix == "ly")
            and any(letter in _VOWELS for letter in root)
        ):
            if suffix == "s" and root[-1] in "su":
                return word
            if (
                suffix in ("ing", "ed")
                and root[-1] == root[-2]
                and root[-1] not in _VOWELS + "ls"
                and len(root) > 3
            ):
                root = root[:-1]
            return _without_last_vowel(root)
    return _without_last_vowel(word)


def _without_last_vowel(root: str) -> str:
    return root[:-1] if len(root) > 3 and root[-1] in "ey" else root


def terms_of(text: str) -> list[str]:
    """The terms of a normalised text, in order and with repeats."""
    terms: list[str] = []
    for letter, start, end in _find_runs(text):
        if letter == "h":
            if end - start == 1:
                terms.append(text[start])
            terms.extend([text[place : place + 2] for place in range(start, end - 1)])
        elif letter == "w":
            terms.append(stem_of(text[start:end]))
        else:
            terms.append(text[start:end])
    return terms
