"""Slots and sentences: what a fact has in its slots is what each of its sentences says."""

from collections.abc import Iterator, Sequence
from functools import cached_property

from factcli.curate.inspection import Inspection
from factcli.facts.fact import Fact
from factcli.facts.factbase import FactBase
from factcli.facts.fault import shown
from factcli.facts.mention import NameTable
from factcli.facts.unfinished import is_unfinished
from factcli.messages import _
from factcli.text.normalize import normal_form
from factcli.text.script import has_han
from factcli.text.term import terms_of
from factcli.values.compare import Agreement, compare_periods, compare_quantities
from factcli.values.period import Period, find_periods, read_period
from factcli.values.quantity import Quantity, find_quantities, read_quantity

LEAST_COMMON = 0.5
"""This share of the terms of a value in words stands in the sentence."""
MARKS = str.maketrans("", "", " \"'“”‘’《》「」()、,.·-")
"""What a name and a sentence may write differently."""


def check_sayings(inspection: Inspection) -> None:
    """Each sentence says what is in the slots: the subject, the value, the members, the period and the place."""
    names = NameTable.of(inspection.base)
    for fact in inspection.base.facts:
        for key, sentence in sentences_of(fact):
            said = Said(names, sentence)
            for slot, text in find_unsaid(inspection.base, said, fact):
                if is_unfinished(text):
                    continue
                message = _('The sentence doesn\'t say what stands under {slot}: "{text}".')
                message = message.format(slot=slot, text=shown(text))
                hint = _("Mend the sentence, or mend {slot}.").format(slot=slot)
                inspection.warn(fact, key, "unsaid", message, hint)


def sentences_of(fact: Fact) -> Iterator[tuple[str, str]]:
    """Every finished sentence of a fact, with the key under which it stands."""
    named = (("statement", fact.statement), ("statement_en", fact.statement_en))
    for key, sentence in (*named, *(("also_said", sentence) for sentence in fact.also_said)):
        if sentence.strip() and not is_unfinished(sentence):
            yield key, sentence


class Said:
    """A sentence, and what can be found in it."""

    def __init__(self, names: NameTable, sentence: str) -> None:
        self._names = names
        self.text = normal_form(sentence)
        self.is_chinese = has_han(sentence)

    @cached_property
    def bare(self) -> str:
        """The sentence without white space and marks."""
        return self.text.translate(MARKS)

    @cached_property
    def keys(self) -> frozenset[str]:
        """What the sentence names, by key."""
        return frozenset(mention.key for mention in self._names.find(self.text))

    @cached_property
    def quantities(self) -> Sequence[Quantity]:
        """The figures in the sentence."""
        return find_quantities(self.text)

    @cached_property
    def periods(self) -> Sequence[Period]:
        """The times in the sentence."""
        return find_periods(self.text)

    def names(self, key: str) -> bool | None:
        """Whether the sentence has a name of this thing; None where it has none in the sentence's language."""
        forms = [*self._names.forms_of(key), normal_form(key)]
        forms = [form for form in forms if has_han(form) is self.is_chinese or form.isdigit()]
        if not forms:
            return None
        return key in self.keys or any(_stands_in(form.translate(MARKS), self.bare) for form in forms)

    def is_declared(self, text: str) -> bool:
        """Whether a text is the name of a thing that the base declares."""
        return text in self._names.forms_of(text) or bool(self._names.find(normal_form(text)))

    def words(self, text: str) -> bool | None:
        """Whether the sentence has most words of a text; None where they are of another language."""
        own = normal_form(text)
        if has_han(own) is not self.is_chinese:
            return None
        if own.translate(MARKS) in self.bare:
            return True
        wanted = frozenset(terms_of(own))
        return len(wanted & self._terms) >= LEAST_COMMON * len(wanted)

    @cached_property
    def _terms(self) -> frozenset[str]:
        return frozenset(terms_of(self.text))

    def gives(self, value: Quantity) -> bool:
        """Whether a figure of the sentence bears out this one, or is borne out by it."""
        return any(
            Agreement.AGREES in (compare_quantities(value, own), compare_quantities(own, value))
            for own in self.quantities
        )

    def is_of(self, period: Period) -> bool:
        """Whether a time in the sentence is this one, lies in it, holds it, or begins with it."""
        return any(
            Agreement.AGREES in (compare_periods(period, own), compare_periods(own, period))
            or (own.first is not None and own.first == period.first)
            for own in self.periods
        )


def find_unsaid(base: FactBase, said: Said, fact: Fact) -> Iterator[tuple[str, str]]:
    """The slots that a sentence of a fact doesn't say, each with what stands in it.

    A sentence may leave out its subject, place or time; but then it names no other one in their place.
    """
    if fact.subject and said.names(fact.subject) is False and _names_another(base, said, fact, fact.subject):
        yield "subject", fact.subject
    if fact.value and _says_value(said, fact.value) is False:
        yield "value", fact.value
    period = read_period(normal_form(fact.period)) if fact.period else None
    if period is not None and said.periods and not said.is_of(period):
        yield "period", fact.period
    if fact.place and _says_name(said, fact.place) is False and _names_another(base, said, fact, fact.place):
        yield "place", fact.place
    sides = tuple(side for pair in fact.pairs for side in pair)
    for slot, names in (("members", fact.members), ("pairs", sides)):
        found = [(name, _says_name(said, name)) for name in names]
        missing = next((name for name, is_said in found if is_said is False), None)
        if missing is not None and any(is_said for _name, is_said in found):
            yield slot, missing  # a sentence may only say how many there are
    if fact.ordered and fact.members and _is_out_of_order(said, fact.members):
        yield "members", ", ".join(fact.members)


def _stands_in(form: str, text: str) -> bool:
    """Whether a name stands in a text, not as the end or the beginning of a larger figure."""
    place = text.find(form)
    while place >= 0:
        before, after = text[place - 1 : place], text[place + len(form) : place + len(form) + 1]
        if not (before.isdigit() and form[:1].isdigit()) and not (after.isdigit() and form[-1:].isdigit()):
            return True
        place = text.find(form, place + 1)
    return False


def _names_another(base: FactBase, said: Said, fact: Fact, key: str) -> bool:
    """Whether a sentence names a thing of this one's kind that stands in no slot of the fact."""
    slots = {fact.subject, fact.value, fact.place, fact.by, fact.attribute, *fact.members}
    slots.update(side for pair in fact.pairs for side in pair)
    own = base.entities.get(key)
    others = (base.entities[name] for name in said.keys - slots if name in base.entities)
    return any(own is None or other.kind == own.kind for other in others)


def _is_out_of_order(said: Said, members: Sequence[str]) -> bool:
    """Whether the sentence has all the members as they are written, in another order."""
    places = [said.bare.find(normal_form(member).translate(MARKS)) for member in members]
    return min(places) >= 0 and places != sorted(places) and places != sorted(places, reverse=True)


def _says_name(said: Said, text: str) -> bool | None:
    """Whether a sentence has a name, or where it is no name but words, most of those."""
    named = said.names(text)
    return said.words(text) if named is None or (named is False and not said.is_declared(text)) else named


def _says_value(said: Said, text: str) -> bool | None:
    if said.names(text):
        return True
    period, value = read_period(normal_form(text)), read_quantity(normal_form(text))
    if period is not None or value is not None:
        return (period is not None and said.is_of(period)) or (value is not None and said.gives(value))
    return _says_name(said, text)
