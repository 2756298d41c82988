"""What a fact states, in the form that claims are compared with: read once, when the fact is first needed."""

from collections.abc import Sequence
from functools import cached_property

from factcli.facts.fact import Fact
from factcli.facts.factbase import FactBase
from factcli.facts.index import read_value, without_marks, words_of
from factcli.facts.mention import NameTable
from factcli.facts.name import Attribute
from factcli.text.normalize import normal_form
from factcli.text.script import has_han
from factcli.text.span import Span
from factcli.text.term import respell, stem_of
from factcli.values.period import Period, find_periods, read_period
from factcli.values.quantity import Quantity, find_quantities
from factcli.verify import vocabulary
from factcli.verify.claim import Piece, blank_out, content_terms, span_of
from factcli.verify.wording import says_any

_YEAR_DIGITS = 4


def all_say_one_of(sentences: Sequence[str]) -> bool:
    """Whether there are sentences, and each says of something that it is one of several."""
    return bool(sentences) and all(says_any(sentence, vocabulary.ONE_OF) for sentence in sentences)


class Stated:
    """A fact's slots read into values, and everything that its own words account for.

    One that `is_past` is asked about a time when it was true; `then` is that time, where the claim says it.
    """

    def __init__(
        self,
        base: FactBase,
        names: NameTable,
        fact: Fact,
        *,
        is_past: bool = False,
        then: Period | None = None,
    ) -> None:
        self.fact = fact
        self.is_past = is_past
        self._then = then
        self._base, self._names = base, names
        self._known: dict[str, bool] = {}
        self._places: dict[str, dict[str, int]] = {}
        self._bare: dict[str, str] = {}

    @cached_property
    def attribute(self) -> Attribute:
        """The fact's attribute; one that isn't declared has one value, once."""
        return self._base.attributes.get(self.fact.attribute) or Attribute(self.fact.attribute)

    @cached_property
    def value(self) -> Quantity | None:
        """The value as a quantity, or None when it is a name, words, or a time."""
        if self.value_period is not None:
            return None
        return read_value(self.fact.value) if self.fact.value else None

    def is_latest(self, is_dated: bool) -> bool:
        """Whether a claim may be judged by this fact: one without a period (`is_dated`) only by the latest held."""
        return is_dated or not self._has_later

    @cached_property
    def _has_later(self) -> bool:
        fact, mine = self.fact, self.period
        if mine is None or mine.last is None or not fact.attribute:
            return False
        for other in self._base.about(fact.subject):
            if other.attribute == fact.attribute and other.period and other.id != fact.id:
                period = read_period(normal_form(other.period))
                if period is not None and period.last is not None and period.last > mine.last:
                    return True
        return False

    @cached_property
    def value_period(self) -> Period | None:
        """The value as a time, or None: a bare 1987 is a year where a sentence has it as one."""
        value = normal_form(self.fact.value)
        if not value:
            return None
        found = read_period(value)
        if found is not None or not (value.isdigit() and len(value) == _YEAR_DIGITS):
            return found
        years = (period for sentence in self.sentences for period in find_periods(sentence))
        return next((year for year in years if value in year.text), None)

    @cached_property
    def value_key(self) -> str:
        """The key of the entity that the value names, by whichever of its names, or the value as it is."""
        value = self.fact.value
        if not value or value in self._base.entities or self.value is not None or self.value_period:
            return value
        return self.key_of(normal_form(value)) or value

    @cached_property
    def period(self) -> Period | None:
        """The fact's period, or None; the time that is asked about, where there is one."""
        if self._then is not None:
            return self._then
        return read_period(normal_form(self.fact.period)) if self.fact.period else None

    @cached_property
    def words(self) -> str:
        """All its words in normal form, English ones set off by blanks."""
        return words_of(self._base, self.fact)

    @cached_property
    def said(self) -> str:
        """What it says, without the other names of what it speaks of: 江西省萍乡市 doesn't bring 江西 into every fact."""
        fact = self.fact
        sides = (side for pair in fact.pairs for side in pair)
        slots = (fact.value, fact.place, fact.period, fact.by, fact.status, *fact.members, *sides)
        return respell(f" {without_marks(normal_form(' | '.join((*fact.sentences, fact.quote, *slots))))} ")

    @cached_property
    def sentences(self) -> tuple[str, ...]:
        """Its sentences in normal form."""
        return tuple(normal_form(sentence) for sentence in self.fact.sentences)

    def sentences_in(self, piece: Piece) -> tuple[str, ...]:
        """Its sentences in the language of a piece of a claim."""
        return self._sentences_by_script[piece.is_chinese]

    @cached_property
    def _sentences_by_script(self) -> dict[bool, tuple[str, ...]]:
        """Its sentences with Chinese characters, and those without."""
        return {
            chinese: tuple(sentence for sentence in self.sentences if has_han(sentence) is chinese)
            for chinese in (True, False)
        }

    def forms_of(self, key: str) -> list[str]:
        """Every name of an entity or attribute in normal form."""
        return self._names.forms_of(key)

    @cached_property
    def always_names_subject(self) -> bool:
        """Whether each of its sentences names its subject."""
        return all(self.find_name(sentence, self.fact.subject) >= 0 for sentence in self.sentences)

    def is_entity(self, key: str) -> bool:
        """Whether a key is that of an entity."""
        return key in self._base.entities

    def kind_of(self, key: str) -> str:
        """The kind of an entity, or ""."""
        entity = self._base.entities.get(key)
        return entity.kind if entity is not None else ""

    def key_of(self, text: str) -> str:
        """The key of the entity that a text is a name of, or ""."""
        found = self._names.find(text)
        whole = len(found) == 1 and found[0].is_entity and found[0].end - found[0].start == len(text)
        return found[0].key if whole else ""

    def find_name(self, sentence: str, key: str) -> int:
        """Where a sentence first names an entity, or -1."""
        return min((span.start for span in self.find_forms(sentence, key)), default=-1)

    def find_forms(self, sentence: str, key: str) -> list[Span]:
        """Where a sentence first has each of the names of an entity or attribute; one that it hasn't is left out."""
        return [
            Span(place, place + len(form))
            for form in self.forms_of(key)
            if (place := sentence.find(form)) >= 0
        ]

    def is_part_of_name(self, words: str, *keys: str) -> bool:
        """Whether words in normal form stand in one of the names of these entities and attributes."""
        return any(words in form for key in keys for form in self.forms_of(key))

    def places_in(self, sentence: str) -> dict[str, int]:
        """Where one of its sentences first names each thing, by key; a name inside another one doesn't count."""
        found = self._places.get(sentence)
        if found is None:
            found = self._places[sentence] = {}
            for mention in self._names.find(sentence):
                found.setdefault(mention.key, mention.start)
        return found

    def without_names(self, sentence: str) -> str:
        """One of its sentences with blanks for the names of entities."""
        found = self._bare.get(sentence)
        if found is None:
            names = (span_of(mention) for mention in self._names.find(sentence) if mention.is_entity)
            found = self._bare[sentence] = blank_out(sentence, names)
        return found

    @cached_property
    def slot_keys(self) -> frozenset[str]:
        """The keys that stand in its slots."""
        fact = self.fact
        keys = (
            fact.subject,
            fact.attribute,
            fact.value,
            self.value_key,
            fact.place,
            fact.by,
            fact.status,
            *fact.members,
        )
        return frozenset(filter(None, (*keys, *(side for pair in fact.pairs for side in pair))))

    def knows(self, key: str) -> bool:
        """Whether an entity or attribute stands in the fact's slots or, by any of its names, in its words."""
        found = self._known.get(key)
        if found is None:
            found = self._known[key] = key in self.slot_keys or any(
                (f" {_without_ending(form)}" if form.isascii() else form) in self.said
                for form in map(respell, map(without_marks, self._names.forms_of(key)))
            )
        return found

    @cached_property
    def quantities(self) -> tuple[Quantity, ...]:
        """The quantities in its sentences."""
        return tuple(found for sentence in self.sentences for found in find_quantities(sentence))

    @cached_property
    def periods(self) -> tuple[Period, ...]:
        """The periods in its slots and sentences."""
        found = [period for sentence in self.sentences for period in find_periods(sentence)]
        own = [period for period in (self.period, self.value_period) if period]
        return tuple(own + found)

    @cached_property
    def is_one_of(self) -> bool:
        """Whether it says of its subject that it is one of several."""
        return any(says_any(sentence, vocabulary.ONE_OF) for sentence in self.sentences)

    @cached_property
    def linked(self) -> frozenset[str]:
        """What other facts join to the fact's subject in their slots: whose it is, where it is, what it is part of.

        What is of one kind with the subject or the value is left out: it could stand in their place.
        """
        base, fact = self._base, self.fact
        if not fact.subject:
            return frozenset()
        keys: set[str] = set()
        for other in base.about(fact.subject):
            keys |= {other.value, other.place}
        keys |= {other.subject for other in base.naming(fact.subject) if other.subject != fact.subject}
        own = {entity.kind for key in (fact.subject, fact.value) if (entity := base.entities.get(key))}
        return frozenset(key for key in keys if (entity := base.entities.get(key)) and entity.kind not in own)

    @cached_property
    def frames(self) -> tuple[tuple[bool, frozenset[str]], ...]:
        """For each sentence, whether it is Chinese, and its terms without figures and function words."""
        return tuple(
            (has_han(sentence), content_terms(_without_figures(sentence))) for sentence in self.sentences
        )

    @cached_property
    def matters(self) -> tuple[tuple[bool, frozenset[str]], ...]:
        """The frames without the names of the subject and of members: what is said of it. A fact without attribute keeps them."""
        fact = self.fact
        keys = (fact.subject, *fact.members) if fact.attribute else ()
        names = sorted((form for key in keys for form in self.forms_of(key)), key=len, reverse=True)
        found = []
        for sentence in self.sentences:
            rest = _without_figures(sentence)
            for name in names:
                rest = rest.replace(name, " ")
            found.append((has_han(sentence), content_terms(rest)))
        return tuple(found)


def _without_ending(form: str) -> str:
    """An English name that may stand in the singular or the plural."""
    *words, last = form.split() or [""]
    return " ".join((*words, stem_of(last)))


def _without_figures(sentence: str) -> str:
    """A sentence with blanks for its quantities: a unit is no word of what is said."""
    return blank_out(sentence, map(span_of, find_quantities(sentence)))
