"""A base told in one language: what its facts, names and values are called in it, and where a value stands."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from factcli.facts.fact import Fact
from factcli.facts.factbase import FactBase
from factcli.facts.unfinished import is_unfinished
from factcli.quiz.kin import Kin
from factcli.quiz.worded import WordedNumber, read_number, says_the_same
from factcli.text.normalize import normalize
from factcli.values.dimension import Dimension
from factcli.values.hedge import Hedge
from factcli.values.quantity import Quantity, find_quantities, read_quantity

CHINESE = "zh"
ENGLISH = "en"


@dataclass(frozen=True, slots=True)
class Told:
    """A fact in one language. `value` is what it states as its sentence words it, from `start` on.

    `start` is -1 where the sentence doesn't hold the value exactly once. `key` is the value as the base names
    it, `quantity` what it amounts to (None: a name or words), `number` the same where it is written in digits;
    a year has a number and no quantity.
    """

    fact: Fact
    sentence: str
    key: str
    value: str
    start: int
    quantity: Quantity | None
    number: WordedNumber | None

    @property
    def before(self) -> str:
        """The sentence up to the value."""
        return self.sentence[: self.start]

    @property
    def after(self) -> str:
        """The sentence behind the value."""
        return self.sentence[self.start + len(self.value) :]

    def with_value(self, other: str) -> str:
        """The sentence with another value in the place of its own."""
        return self.before + other + self.after


class Telling:
    """A base in `language`, one of `zh` and `en`; what it doesn't hold in that language is left out.

    A base without any English is told in its own language.
    """

    def __init__(self, base: FactBase, language: str) -> None:
        self.base = base
        english = base.language == ENGLISH or (
            language == ENGLISH and any(fact.statement_en for fact in base.facts)
        )
        self.language = ENGLISH if english else CHINESE
        self._forms: dict[str, frozenset[str]] = {}
        finished = (fact for fact in base.facts if not _is_unfinished(fact))
        self.facts = tuple(told for fact in finished if (told := self._tell(fact)) is not None)

    @property
    def is_translated(self) -> bool:
        """Whether the base is told in another language than its own."""
        return self.language != self.base.language

    def sentence_of(self, fact: Fact) -> str:
        """The fact's sentence, or nothing when the base has none in this language."""
        return fact.statement_en if self.is_translated else fact.statement

    def names_of(self, key: str) -> tuple[str, ...]:
        """Every name of an entity in this language, the one to show first; empty when it has none."""
        entity = self.base.entities.get(key)
        if not self.is_translated:
            return (key,) if entity is None else (key, *entity.also)
        if entity is None:
            return (key,) if key.isascii() else ()
        return entity.en

    def name_of(self, key: str) -> str:
        """What an entity is called in this language; nothing when it has no name here."""
        return next(iter(self.names_of(key)), "")

    def place_of(self, key: str, sentence: str) -> tuple[int, int]:
        """Where a sentence names `key`, if it does so exactly once as a word of its own; else (-1, -1)."""
        names = self.names_of(key)
        start, end = _only_place(sentence, names)
        for name in sorted(names, key=len, reverse=True) if start >= 0 and self.language == CHINESE else ():
            place = sentence.lower().find(name.lower())
            if place >= 0 and place <= start and end <= place + len(name):
                return place, place + len(name)  # the name is a piece of a longer one of the same thing
        return start, end

    def attribute_name(self, key: str) -> str:
        """What an attribute is called in this language; nothing when it has no name here."""
        if not self.is_translated:
            return key
        attribute = self.base.attributes.get(key)
        return next(iter(attribute.en), "") if attribute is not None else ""

    def kind_of(self, key: str) -> str:
        """The kind of an entity; nothing when it isn't declared or has none."""
        entity = self.base.entities.get(key)
        return entity.kind if entity is not None else ""

    def forms_of(self, key: str) -> frozenset[str]:
        """Every name of a key, in every language of the base, in normal form."""
        if key not in self._forms:
            entity = self.base.entities.get(key)
            names = entity.names if entity is not None else (key,)
            self._forms[key] = frozenset(normalize(name).text for name in names)
        return self._forms[key]

    @cached_property
    def kin(self) -> Kin:
        """Which names of the base may stand for each other."""
        return Kin(self.base)

    @cached_property
    def said(self) -> frozenset[str]:
        """Every sentence of the base in normal form, without its full stop."""
        return frozenset(plain_sentence(said) for fact in self.base.facts for said in fact.sentences)

    def _tell(self, fact: Fact) -> Told | None:
        sentence = self.sentence_of(fact)
        if not sentence:
            return None
        key = fact.value or fact.status
        start, end = -1, -1
        quantity, own = None, None
        if key:
            own = read_number(key)
            quantity = None if own is not None and own.is_year else read_quantity(normalize(key).text)
            start, end = self._find_value(key, sentence, own, quantity)
            if start < 0:
                clause = _first_clause(sentence)
                if fact.subject and self.place_of(fact.subject, clause)[0] >= 0:
                    start, end = self._find_value(key, clause, own, quantity)
                sentence = clause if start >= 0 else sentence
        value = sentence[start:end] if start >= 0 else self.name_of(key)
        number = read_number(value) if own is not None and start >= 0 else None
        if number is not None and number.is_year != (own is not None and own.is_year):
            number = None
        return Told(fact, sentence, key, value, start, quantity, number)

    def _find_value(
        self, key: str, sentence: str, own: WordedNumber | None, quantity: Quantity | None
    ) -> tuple[int, int]:
        """Where the sentence words the value; (-1, -1) when it does so never or more than once."""
        if own is not None and own.is_year:
            return _only_place(sentence, [own.digits if self.is_translated else key, own.digits])
        if quantity is None:
            return _only_place(sentence, self.names_of(key))
        found = _only_place(sentence, [] if self.is_translated else [key])
        if found[0] < 0:
            found = _place_of_quantity(quantity, sentence)
        is_plain = quantity.hedge is Hedge.NONE and quantity.dimension is Dimension.COUNT
        if found[0] < 0 and own is not None and is_plain:
            found = _only_place(sentence, [own.digits])
        return found


def _first_clause(sentence: str) -> str:
    """The sentence up to its first comma, as a sentence of its own; nothing where it has none."""
    for comma, stop in (("，", "。"), (", ", ".")):
        clause, found, _rest = sentence.partition(comma)
        if found:
            return clause + stop
    return ""


def _is_unfinished(fact: Fact) -> bool:
    """Whether a slot says that it is still to be done: nobody is asked about a draft."""
    slots = (
        fact.statement,
        fact.statement_en,
        fact.subject,
        fact.attribute,
        fact.value,
        fact.status,
        *fact.members,
    )
    return any(map(is_unfinished, slots))


def plain_sentence(sentence: str) -> str:
    """A sentence in normal form, without its full stop."""
    return normalize(sentence).text.rstrip("。.")


def _only_place(text: str, names: Iterable[str]) -> tuple[int, int]:
    """Where one of `names` stands as a word of its own, if it does so exactly once.

    The first of them is looked for first, then the others, the longest first.
    """
    lowered = text.lower()
    if len(lowered) != len(text):
        lowered = text
    first, *others = [*filter(None, names), ""]
    for name in filter(None, (first, *sorted(others, key=len, reverse=True))):
        wanted = name.lower()
        whole = [
            start for start in _places_of(wanted, lowered) if _is_whole(lowered, start, start + len(wanted))
        ]
        if len(whole) == 1:
            return whole[0], whole[0] + len(wanted)
        if whole:
            break
    return -1, -1


def _places_of(wanted: str, text: str) -> Iterator[int]:
    start = text.find(wanted)
    while start >= 0:
        yield start
        start = text.find(wanted, start + len(wanted))


def _is_whole(text: str, start: int, end: int) -> bool:
    """Whether no longer number or word goes on at either end."""
    return not (
        (start and _go_together(text[start - 1], text[start]))
        or (end < len(text) and _go_together(text[end - 1], text[end]))
        or (text[start : start + 1].isdigit() and text[start - 1 : start] in (".", ","))
        or (
            text[end - 1].isdigit()
            and text[end : end + 1] in (".", ",")
            and text[end + 1 : end + 2].isdigit()
        )
    )


def _go_together(left: str, right: str) -> bool:
    return left.isascii() and right.isascii() and left.isalnum() and right.isalnum()


def _place_of_quantity(quantity: Quantity, sentence: str) -> tuple[int, int]:
    """Where the sentence states the same quantity, if it does so exactly once."""
    normal = normalize(sentence)
    spans = [
        normal.span(found.start, found.end)
        for found in find_quantities(normal.text)
        if says_the_same(found, quantity)
    ]
    if len(spans) != 1:
        return -1, -1
    start, end = spans[0].start, spans[0].end
    return start, end - len(" the") if sentence[start:end].endswith(" the") else end  # 180 times the …
