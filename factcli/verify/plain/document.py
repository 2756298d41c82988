"""The sentences of plain texts as the judge sees them: read when needed, each with what it goes on from."""

import itertools
from dataclasses import dataclass, replace
from functools import cached_property

from factcli.facts.fact import Fact
from factcli.facts.factbase import FactBase
from factcli.facts.index import FactIndex
from factcli.text.normalize import normal_form
from factcli.text.script import has_han
from factcli.text.term import stem_of, terms_of
from factcli.verify.plain.figure import Figure
from factcli.verify.plain.lead import find_own_subject
from factcli.verify.plain.lexicon import synonym_rows
from factcli.verify.plain.lifetime import with_life
from factcli.verify.plain.naming import MOST_SENTENCES, names_nothing
from factcli.verify.plain.reading import Reading, read_stretch
from factcli.verify.plain.subject import (
    begins_with_noun,
    goes_on_from,
    source_end,
    source_of,
    subject_of,
    takes_up,
    without_reporter,
)
from factcli.verify.plain.table import ANAPHORS, DISEASES, EVENTS, PRONOUNS
from factcli.verify.plain.taken import name_of_subject, topic_of, write_out
from factcli.verify.plain.told_apart import told_apart
from factcli.verify.wording import stands_in

MOST_CANDIDATES = 8
"""How many sentences are compared with a piece of a claim."""
FEW = 12
"""Up to so many sentences are all compared."""
_POINTING = ("这", "该", "其", "它", "他", "她")
_ENDS = " .。!！?？;；,，"
_YEARS = (
    ("同年", 0),
    ("當年", 0),
    ("当年", 0),
    ("次年", 1),
    ("翌年", 1),
    ("隔年", 1),
    ("in the same year", 0),
    ("that same year", 0),
    ("the same year", 0),
    ("the following year", 1),
)
"""Words for a year that was named before, with how many years later it is."""
_REPORTS = (
    "业绩",
    "财报",
    "数据",
    "报告",
    "年报",
    "统计",
    "经济",
    "经营",
    "的业绩",
    "的数据",
    " results",
    " figures",
    " report",
)
"""Words by which the period before them is the one that a text reports on."""
_HAPPENED = ("发生", "事故", "事件", "happened", "occurred", "took place")


@dataclass(frozen=True)
class PlainSentence:
    """A sentence of a text: `context` is what it may go on from, `frame` the period that the text speaks of."""

    fact: Fact
    reading: Reading
    context: str
    frame: Figure | None
    is_nameless: bool
    names: frozenset[str] = frozenset()  # of a nameless text: those that it has

    @cached_property
    def takes_up(self) -> bool:
        """Whether its subject is left out or only takes up another: 它, the company."""
        return takes_up(self.reading) or self.points_back

    @cached_property
    def points_back(self) -> bool:
        """Whether it takes up something anywhere: 这一, it."""
        if any(word in self.reading.text for word in _POINTING):
            return True
        if has_han(self.reading.text) and not find_own_subject(
            self.reading, 0, len(self.reading.text), self.context
        ):
            return True
        return any(token.form in PRONOUNS for token in self.reading.tokens) or any(
            before.form in ("the", "this", "its", "their") and token.form in ANAPHORS
            for before, token in itertools.pairwise(self.reading.tokens)
        )


class Document:
    """The plain sentences of a base."""

    def __init__(self, base: FactBase, facts: tuple[Fact, ...]) -> None:
        self.facts = facts
        self._index = FactIndex(FactBase(base.name, facts=facts))
        self._numbers = {id(fact): number for number, fact in enumerate(facts)}
        self._read: dict[int, PlainSentence] = {}
        self._written: dict[int, PlainSentence | None] = {}
        self._topics: dict[str, tuple[str, Figure | None]] = {}
        self._names: dict[str, frozenset[str]] = {}

    def candidates(self, text: str) -> list[PlainSentence]:
        """The sentences that hold the rarest words of a normalised text, best first."""
        terms = [term for term in terms_of(text) if not term.isdigit()]
        found = self._index.candidates(terms, MOST_CANDIDATES)
        facts = [candidate.fact for candidate in found]
        if len(self.facts) <= FEW:
            facts += [fact for fact in self.facts if fact not in facts]
        return [self.sentence(self._numbers[id(fact)]) for fact in facts]

    def find_same(self, text: str) -> PlainSentence | None:
        """The sentence that a normalised text repeats, but for marks and blanks at its ends; None where none is."""
        number = self._forms.get(text.strip(_ENDS))
        return None if number is None else self.sentence(number)

    def known_beginning(self, text: str) -> str:
        """The longest beginning of a normalised Chinese stretch that stands in a sentence; "" where none does."""
        if not has_han(text):
            return ""
        everything = "\n".join(self._forms)
        return next((text[:size] for size in range(len(text), 1, -1) if text[:size] in everything), "")

    @cached_property
    def _forms(self) -> dict[str, int]:
        """The sentences in normal form, each with its number."""
        return {normal_form(fact.statement).strip(_ENDS): number for number, fact in enumerate(self.facts)}

    def sentence(self, number: int) -> PlainSentence:
        """The sentence with this number, read once."""
        found = self._read.get(number)
        if found is None:
            found = self._read[number] = self._sentence(number)
        return found

    def written_out(self, sentence: PlainSentence) -> PlainSentence | None:
        """The sentence with what it takes up written out by its name, or None where it takes up nothing known."""
        number = self._numbers[id(sentence.fact)]
        if number not in self._written:
            first = next(one for one, fact in enumerate(self.facts) if fact.base == sentence.fact.base)
            topic = "" if number == first else topic_of(self.sentence(first).reading, sentence.reading)
            text = write_out(sentence.reading, self.named_before(number), topic)
            self._written[number] = replace(sentence, reading=read_stretch(text)) if text else None
        return self._written[number]

    def named_before(self, number: int) -> str:
        """What the sentences before one speak of by name, the nearest first, as it is written; "" where none does."""
        base = self.facts[number].base
        for earlier in range(number - 1, -1, -1):
            if self.facts[earlier].base != base:
                break
            name = name_of_subject(self.sentence(earlier).reading)
            if name or begins_with_noun(self.sentence(earlier).reading):
                return name  # "it" takes up the group that was spoken of last, whatever its name
        return ""

    def _sentence(self, number: int) -> PlainSentence:
        fact = self.facts[number]
        reading = read_stretch(self._dated(number))
        topic, frame = self._topic(fact)
        before = self.facts[number - 1] if number and self.facts[number - 1].base == fact.base else None
        context = topic
        if (
            before is not None
            and takes_up(reading)
            and goes_on_from(read_stretch(before.statement), reading, topic)
        ):
            context = f"{topic} {subject_of(read_stretch(before.statement))}"
        context = f"{context} {normal_form(fact.section)}".strip()
        if takes_up(reading) and reading.figures and frame in reading.figures:
            frame = None
        if before is not None and before.statement.endswith((";", "；")):
            frame = next(
                (one for one in self.sentence(number - 1).reading.figures if one.period and one.start <= 1),
                frame,
            )
        is_nameless = not fact.section and (not topic or fact.base in self._unnamed)
        names = self._names_in(fact.base) if is_nameless else frozenset()
        return PlainSentence(fact, reading, context, frame, is_nameless, names)

    def _dated(self, number: int) -> str:
        """A sentence with the year written out where it only takes up the year before: 同年, the following year."""
        text = told_apart(with_life(without_reporter(self.facts[number].statement)))
        words = next(((word, later) for word, later in _YEARS if word in text), None)
        if words is None:
            return text
        year = None
        for earlier in range(number - 1, max(-1, number - 4), -1):
            periods = [
                figure.period for figure in read_stretch(self._dated(earlier)).figures if figure.period
            ]
            dates = [period.first or period.last for period in periods if period.first or period.last]
            if dates and dates[-1] is not None:
                year = dates[-1].year
                break
        place = text.find(words[0])
        inside = [
            figure for figure in read_stretch(text[:place]).figures if figure.period and figure.period.first
        ]
        if inside and inside[-1].period and inside[-1].period.first:
            year = inside[-1].period.first.year
        if year is None:
            return text
        written = f"{year + words[1]}年" if has_han(words[0]) else f"in {year + words[1]}"
        return text.replace(words[0], written, 1)

    @cached_property
    def _diseases(self) -> tuple[str, ...]:
        """The disease that a text speaks of, by all its names there; nothing where it speaks of several."""
        everything = " ".join(self._forms)
        found = [word for word in DISEASES if stands_in(word, everything)]
        names = {stem for word in found for stem in synonym_rows().get(stem_of(word), ())}
        is_one = all(stem_of(word) in names or len(found) == 1 for word in found)
        return tuple(found) if is_one else ()

    @cached_property
    def _unnamed(self) -> frozenset[str]:
        """The short texts that name nothing that they speak of."""
        found = set()
        for base, own in itertools.groupby(self.facts, lambda fact: fact.base):
            texts = [fact.statement for fact in itertools.islice(own, MOST_SENTENCES + 1)]
            if len(texts) <= MOST_SENTENCES and names_nothing(read_stretch(texts[0])):
                found.add(base)
        return frozenset(found)

    def _names_in(self, base: str) -> frozenset[str]:
        """The names that the sentences of a text have, word by word, read once."""
        if base not in self._names:
            readings = (read_stretch(fact.statement) for fact in self.facts if fact.base == base)
            tokens = itertools.chain.from_iterable(reading.tokens for reading in readings)
            self._names[base] = frozenset(token.form for token in tokens if token.is_name and token.start)
        return self._names[base]

    def _topic(self, fact: Fact) -> tuple[str, Figure | None]:
        """What the text that a sentence stands in is about: the subject and the period of its first sentence."""
        known = self._topics.get(fact.base)
        if known is None:
            first = read_stretch(next(other.statement for other in self.facts if other.base == fact.base))
            codes = [
                token.form
                for token in first.tokens
                if token.is_name and any(sign.isdigit() for sign in token.form)
            ]
            subject = (
                ""
                if _is_pronoun(first)
                else " ".join(
                    [
                        subject_of(first),
                        *codes,
                        *places_in(first),
                        *source_of(first),
                        *(word for word in EVENTS if stands_in(word, first.text)),
                        *self._diseases,
                    ]
                ).strip()
            )
            begin = source_end(first.text)
            periods = [figure for figure in first.figures if figure.period and figure.start >= begin]
            is_event = any(word in first.text for word in _HAPPENED)
            reported = next((one for one in periods if first.text.startswith(_REPORTS, one.end)), None)
            leading = periods[0] if periods and (periods[0].start <= begin + 1 or is_event) else None
            leading = reported or leading
            known = self._topics[fact.base] = (subject, leading)
        return known


_OF = 8
"""Characters between two words of a name: Republic of the Isles."""


def places_in(reading: Reading) -> list[str]:
    """The names that a sentence says it happens in."""
    found: list[str] = []
    words = [token for token in reading.tokens if token.form not in ("the", "of")]
    for before, token in itertools.pairwise(words):
        goes_on = before.form in found and token.start - before.end <= _OF
        if token.is_name and (before.form in ("in", "at") or goes_on):
            found.append(token.form)
    return found


def _is_pronoun(reading: Reading) -> bool:
    words = subject_of(reading).split()
    return bool(words) and (words[0] in ANAPHORS or (words[0] in ("the", "this") and takes_up(reading)))
