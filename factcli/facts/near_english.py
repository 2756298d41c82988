"""English names misspelt: letters left out, doubled, exchanged or, in long words, wrong."""

from collections.abc import Iterator, Sequence

from factcli.facts.mention import NameTable, is_one_run
from factcli.facts.name_form import Kind, Name, words_of_name
from factcli.facts.near_table import PERSONS
from factcli.text.lexicon import is_english_word
from factcli.text.reading import is_pinyin
from factcli.text.term import Word, stem_of

SHORTEST = 5
"""Words with fewer letters are right or not there."""
_LETTER_FOR_LETTER = 7
"""From this length on a wrong letter is a slip; in a shorter word it makes another one: Charon, Chiron."""
_TWO_SLIPS = 8
_SHORTEST_PERSON = 3
"""Names of people with fewer words are their own; longer ones are a title: head of the works."""
_MOST_WORDS = 2
"""So many words of a name may be misspelt."""


class EnglishIndex:
    """The entities' names in Latin letters: by their first word, then by the first letters of all their words."""

    def __init__(self, names: NameTable) -> None:
        self._first_words: dict[str, list[str]] = {}
        self._by_initials: dict[str, dict[str, list[tuple[list[str], Name]]]] = {}
        self._names = names
        for form, name in names.latin_forms():
            words = words_of_name(form)
            is_apt = name.kind is Kind.ENTITY and len(words) >= least_words(name)
            if is_apt and max(map(len, words)) >= SHORTEST:
                if words[0] not in self._by_initials:
                    self._by_initials[words[0]] = {}
                    for key in keys_of_word(words[0]):
                        self._first_words.setdefault(key, []).append(words[0])
                initials = "".join(word[0] for word in words)
                self._by_initials[words[0]].setdefault(initials, []).append((words, name))

    def find(
        self, text: str, words: Sequence[Word], number: int
    ) -> Iterator[tuple[list[Word], list[Word], str, Name]]:
        """Names that the words from `number` on may misspell: those words, the wrong ones, the name as it is."""
        first = plain_word(words[number].form)
        for beginning in {
            word for key in keys_of_word(first, any_length=True) for word in self._first_words.get(key, ())
        }:
            if not (self._is_right(first, beginning) or self._is_misspelt(first, beginning)):
                continue
            by_initials = self._by_initials[beginning]
            initials = "".join(word.form[0] for word in words[number : number + max(map(len, by_initials))])
            for length in range(1, len(initials) + 1):
                for expected, name in by_initials.get(initials[:length], ()):
                    run = list(words[number : number + length])
                    wrong = self._wrong_words(run, expected)
                    if wrong and is_one_run(text, run):
                        yield run, wrong, " ".join(expected), name

    def _wrong_words(self, run: list[Word], expected: list[str]) -> list[Word]:
        """The misspelt words of a run, none when it isn't this name or when it is as it should be."""
        wrong: list[Word] = []
        for word, right in zip(run, expected, strict=True):
            written = plain_word(word.form)
            if self._is_right(written, right):
                continue
            if len(wrong) == _MOST_WORDS or word.kind != "word" or not self._is_misspelt(written, right):
                return []
            wrong.append(word)
        return wrong

    def _is_right(self, written: str, right: str) -> bool:
        return written == right or (written[:2] == right[:2] and stem_of(written) == stem_of(right))

    def _is_misspelt(self, written: str, right: str) -> bool:
        if min(len(written), len(right)) < SHORTEST or written[0] != right[0]:
            return False
        slips = 2 if len(right) >= _TWO_SLIPS else 1
        if not _is_within(written, right, slips, int(len(right) >= _LETTER_FOR_LETTER)):
            return False
        if (
            self._names.holds_word(written)
            or self._names.holds_word(stem_of(written))
            or is_english_word(written)
            or not (written + right).isalpha()
        ):
            return False
        # A common word two slips away is more often another form of it: metallurgy, metallurgic.
        if slips == 2 and not _is_within(written, right, 1, 1) and is_english_word(right):
            return False
        # Another name in pinyin, such as Henan for Hunan, unless it only has its letters in another order.
        return not (is_pinyin(written) and is_pinyin(right)) or sorted(written) == sorted(right)


def least_words(name: Name) -> int:
    """How many words a name of this kind has at least for a slip in it to be seen."""
    return _SHORTEST_PERSON if name.sort in PERSONS else 1


def keys_of_word(word: str, *, any_length: bool = False) -> list[str]:
    """What a word is kept by: one slip, wherever it is, leaves its beginning or its end as it was."""
    keys = [f"{word[:1]}-{word[-2:]}"]
    if any_length or len(word) > SHORTEST:
        keys.append(word[:3] + "-")
    if any_length or len(word) <= SHORTEST:
        keys.append(word[:2] + "-")
    return keys


def plain_word(word: str) -> str:
    """A word without the apostrophes of quotation and possession."""
    return word.strip("'").removesuffix("'s")


def _is_within(one: str, other: str, slips: int, wrong_letters: int) -> bool:
    """Whether so many letters left out, added, exchanged with the next or (up to `wrong_letters`) wrong part the two."""
    same = 0
    while same < len(one) and same < len(other) and one[same] == other[same]:
        same += 1
    one, other = one[same:], other[same:]
    if not one and not other:
        return True
    if not slips or abs(len(one) - len(other)) > slips:
        return False
    left = slips - 1
    return (
        _is_within(one[1:], other, left, wrong_letters)
        or _is_within(one, other[1:], left, wrong_letters)
        or (wrong_letters > 0 and _is_within(one[1:], other[1:], left, wrong_letters - 1))
        or (one[:2] == other[1::-1] and len(one) > 1 and _is_within(one[2:], other[2:], left, wrong_letters))
    )
