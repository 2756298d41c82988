"""Chinese names misspelt: a character that sounds alike, and in long names one wrong, missing, doubled or exchanged."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from factcli.facts.mention import NameTable
from factcli.facts.name_form import Kind, Name
from factcli.facts.near_table import ANOTHER_THING, GRAMMAR, NEVER_A_SLIP, PERSONS
from factcli.text.lexicon import is_chinese_word
from factcli.text.reading import loose_readings_of, sound_alike
from factcli.text.script import is_han

_SHORT = 3
"""Up to this length only one character may differ, and must have the very same reading."""
LONG = 5
"""From this length on one slip of another kind is seen too."""
_MOST_DIFFERING = 2
"""So many characters may differ in a longer one."""
_SHORTEST_ATTRIBUTE = 3
_SHORTEST_PERSON = 5
"""Shorter ones are a person's own name; longer ones are a title, or a foreign name that is written in several ways."""
ANCHOR = 2
"""So many characters at the beginning must be right when the slip isn't one of sound: they tell who is meant."""
SOUNDS = 4
"""So many characters are met by their sounds before a name is compared as a whole."""


@dataclass(frozen=True, slots=True)
class Slip:
    """A stretch that can only mean a name: where, which one, and the places in it that differ."""

    start: int
    end: int
    form: str
    name: Name
    places: tuple[int, ...]


class _Node:
    """Names whose first `depth` characters have the same sounds; sorted by the next one when first asked."""

    __slots__ = ("_further", "_waiting", "depth", "ending")

    def __init__(self, depth: int) -> None:
        self.depth = depth
        self.ending: list[tuple[str, Name]] = []
        self._waiting: list[tuple[str, Name]] = []
        self._further: dict[str, _Node] = {}

    def add(self, form: str, name: Name) -> None:
        """Take a name in."""
        (self.ending if self.depth in (len(form), SOUNDS) else self._waiting).append((form, name))

    def next_nodes(self, character: str) -> list["_Node"]:
        """The nodes of the names that go on with a character of this sound; several when it has several."""
        for form, name in self._waiting:
            for sound in sounds_of(form[self.depth]):
                node = self._further.get(sound)
                if node is None:
                    node = self._further[sound] = _Node(self.depth + 1)
                node.add(form, name)
        self._waiting.clear()
        return [self._further[sound] for sound in sounds_of(character) if sound in self._further]


class ChineseIndex:
    """The Chinese names of a base by how they begin: by the sounds of their first characters, and as written."""

    def __init__(self, names: NameTable) -> None:
        self._names = names
        self._by_sound = _Node(0)
        self._as_written: dict[str, dict[str, list[tuple[str, Name]]]] = {}
        for form, name in names.chinese_forms():
            if len(form) < least_length(name):
                continue
            self._by_sound.add(form, name)
            if len(form) >= LONG:
                # For a slip between these two pieces; after them the sounds are right.
                beginning = self._as_written.setdefault(form[:ANCHOR], {})
                beginning.setdefault(form[SOUNDS : SOUNDS + 2], []).append((form, name))

    def find(self, text: str, start: int, taken: Sequence[int]) -> Iterator[Slip]:
        """The names that the text at `start` may misspell; `taken` tells for each character if it is a name's."""
        for form, name in dict(self._candidates(text, start)).items():
            slip = _Comparison(text, taken, start, form, name).judge()
            if slip is not None and not self._is_another_name(text, slip):
                yield slip

    def _candidates(self, text: str, start: int) -> Iterator[tuple[str, Name]]:
        nodes = [self._by_sound]
        for character in text[start : start + SOUNDS]:
            nodes = [further for node in nodes for further in node.next_nodes(character)]
            for node in nodes:
                yield from node.ending
            if not nodes:
                break
        beginning = self._as_written.get(text[start : start + ANCHOR])
        if beginning:
            for place in range(start + SOUNDS - 1, start + SOUNDS + 2):
                for length in (1, 2):
                    yield from beginning.get(text[place : place + length], ())
            # The last character of the first piece exchanged with the first of the second.
            place = start + SOUNDS - 1
            yield from beginning.get(text[place : place + 1] + text[place + 2 : place + 3], ())

    def _is_another_name(self, text: str, slip: Slip) -> bool:
        """Whether what differs belongs to a name that the base holds as it stands."""
        return any(
            self._names.has_chinese(text[begin:end])
            for place in slip.places
            for begin in range(slip.start, place + 1)
            for end in range(max(place + 1, begin + 2), slip.end + 1)
        )


def least_length(name: Name) -> int:
    """How many characters a name of this kind has at least for a slip in it to be seen."""
    if name.kind is Kind.ATTRIBUTE:
        return _SHORTEST_ATTRIBUTE
    return _SHORTEST_PERSON if name.sort in PERSONS else 2


def sounds_of(character: str) -> frozenset[str] | tuple[str]:
    """The readings of a character, without what is easily confused; itself where it has none."""
    return loose_readings_of(character) or (character,)


class _Comparison:
    """A stretch of a text beside one name."""

    def __init__(self, text: str, taken: Sequence[int], start: int, form: str, name: Name) -> None:
        self.text, self.taken, self.start, self.form, self.name = text, taken, start, form, name
        self.end = start + len(form)
        self.is_short = len(form) <= _SHORT

    def judge(self) -> Slip | None:
        """The one slip that parts the two, if there is one."""
        places = self._differing()
        if places is not None:
            if not places:
                return None
            if self._is_by_sound(places):
                return self._slip(0, *places)
        if len(self.form) < LONG or self.name.kind is Kind.ATTRIBUTE:
            return None
        return self._other_slip(places)

    def _differing(self) -> list[int] | None:
        """Up to three places that differ; None where the text ends before the name does."""
        if self.end > len(self.text):
            return None
        places = []
        for place, expected in enumerate(self.form, self.start):
            if self.text[place] != expected:
                places.append(place)
                if len(places) > _MOST_DIFFERING:
                    break
        return places

    def _slip(self, longer: int, *places: int) -> Slip:
        return Slip(self.start, self.end + longer, self.form, self.name, places)

    def _is_by_sound(self, places: list[int]) -> bool:
        if len(places) > (1 if self.is_short else _MOST_DIFFERING):
            return False
        for place in places:
            written, right = self.text[place], self.form[place - self.start]
            if written in NEVER_A_SLIP or (self.is_short and written in GRAMMAR):
                return False
            if not sound_alike(written, right, loosely=not self.is_short) or self._is_in_a_word(place):
                return False
        # In a short name the characters that are right may belong to the words beside it: 面向 and 东部 hold no 湘东.
        return not self.is_short or not (self._is_word(self.start - 1) or self._is_word(self.end - 1))

    def _other_slip(self, places: list[int] | None) -> Slip | None:
        """One character doubled, exchanged with the next or, in an ordinary word of a long name, missing or wrong."""
        text, form = self.text, self.form
        right = 0
        while right < len(form) and text[self.start + right : self.start + right + 1] == form[right]:
            right += 1
        wrong = self.start + right
        if right < ANCHOR or wrong >= len(text):
            return None
        rest = form[right + 1 :]
        if self._is_doubled(wrong) and text.startswith(form[right:], wrong + 1):
            return self._slip(1, wrong)
        if places == [wrong, wrong + 1] and self._is_exchanged(wrong, right):
            return self._slip(0, *places)
        if form[right] in ANOTHER_THING or not _makes_a_word(form, right):
            return None
        if places == [wrong] and text[wrong] not in ANOTHER_THING and is_han(text[wrong]):
            return None if self._is_in_a_word(wrong) else self._slip(0, wrong)
        if rest and text.startswith(rest, wrong) and not self._is_word(wrong - 1):
            return self._slip(-1)
        return None

    def _is_doubled(self, place: int) -> bool:
        return self.text[place] == self.text[place - 1] and self.text[place] not in ANOTHER_THING

    def _is_exchanged(self, place: int, right: int) -> bool:
        pair = self.text[place : place + 2]
        return (
            pair == self.form[right + 1] + self.form[right]
            and NEVER_A_SLIP.isdisjoint(pair)
            and not (self._is_in_a_word(place) or self._is_in_a_word(place + 1))
        )

    def _is_in_a_word(self, place: int) -> bool:
        """Whether the character makes a common word with either neighbour."""
        return self._is_word(place - 1) or self._is_word(place)

    def _is_word(self, place: int) -> bool:
        """Whether a common word begins at `place`; one that a name of the text holds half of isn't meant."""
        if place < 0 or place + 1 >= len(self.text) or not is_chinese_word(self.text[place : place + 2]):
            return False
        inside = self.start <= place and place + 1 < self.end
        return not (inside and self.taken[place] != self.taken[place + 1])


def _makes_a_word(form: str, place: int) -> bool:
    return is_chinese_word(form[place - 1 : place + 1]) or is_chinese_word(form[place : place + 2])
