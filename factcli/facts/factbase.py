"""A fact base as a whole: its head and its facts."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from factcli.facts.fact import Fact
from factcli.facts.name import Attribute, Entity


@dataclass(frozen=True, slots=True)
class Source:
    """Where facts come from; `sha256` is the digest of the source's text without white space.

    `date` (ISO 8601) is the day the source speaks from; without one, "this year" stays unresolved.
    """

    key: str
    title: str = ""
    sha256: str = ""
    date: str = ""


@dataclass(frozen=True)
class FactBase:
    """A loaded base. `digest` is the SHA-256 of its file in hexadecimal, `path` where it was read from."""

    name: str
    title: str = ""
    language: str = "zh"
    sources: Mapping[str, Source] = field(default_factory=dict)
    entities: Mapping[str, Entity] = field(default_factory=dict)
    attributes: Mapping[str, Attribute] = field(default_factory=dict)
    opposites: tuple[tuple[str, str], ...] = ()
    facts: Sequence[Fact] = ()
    digest: str = ""
    path: str = ""

    def fact(self, fact_id: str) -> Fact | None:
        """The fact with this id, or None."""
        return next((fact for fact in self.facts if fact.id == fact_id), None)

    def source_of(self, fact: Fact) -> Source:
        """The source a fact rests on: the one it names, else the base's only or first one."""
        if fact.source in self.sources:
            return self.sources[fact.source]
        return next(iter(self.sources.values()), Source(""))

    @cached_property
    def home(self) -> str:
        """The subject that at least a fifth of the facts speak of, if there is one: what the base is about.

        A claim may name it without adding anything: the whole base is said of it.
        """
        counts = Counter(fact.subject for fact in self.facts if fact.subject)
        [(most, count)] = counts.most_common(1) or [("", 0)]
        return most if 5 * count >= len(self.facts) else ""

    def about(self, subject: str) -> Sequence[Fact]:
        """The facts with this subject, in the base's order."""
        return self._by_subject.get(subject, ())

    def with_attribute(self, attribute: str) -> Sequence[Fact]:
        """The facts with this attribute, in the base's order."""
        return self._by_attribute.get(attribute, ())

    def naming(self, key: str) -> Sequence[Fact]:
        """The facts that have an entity as their value or place, or among their members, in the base's order."""
        return self._by_named.get(key, ())

    def subjects_of(self, topic: str) -> tuple[str, ...]:
        """The subjects of a topic's facts, in the base's order."""
        return self._subjects_by_topic.get(topic, ())

    @cached_property
    def _subjects_by_topic(self) -> dict[str, tuple[str, ...]]:
        groups = _group(self.facts, lambda fact: (fact.topic,))
        return {
            topic: tuple(dict.fromkeys(fact.subject for fact in facts)) for topic, facts in groups.items()
        }

    @cached_property
    def _by_subject(self) -> dict[str, tuple[Fact, ...]]:
        return _group(self.facts, lambda fact: (fact.subject,))

    @cached_property
    def _by_attribute(self) -> dict[str, tuple[Fact, ...]]:
        return _group(self.facts, lambda fact: (fact.attribute,))

    @cached_property
    def _by_named(self) -> dict[str, tuple[Fact, ...]]:
        return _group(self.facts, lambda fact: (fact.value, fact.place, *fact.members))

    def topics(self) -> list[str]:
        """The topics of the base in the order in which they first appear."""
        return list(dict.fromkeys(fact.topic for fact in self.facts if fact.topic))

    @property
    def label(self) -> str:
        """Title (or name) and the first 12 digits of the digest: what a result names as its base."""
        return f"{self.title or self.name} {self.digest[:12]}".strip()


def _group(facts: Sequence[Fact], keys_of: Callable[[Fact], Iterable[str]]) -> dict[str, tuple[Fact, ...]]:
    """Facts by each of their keys; no key is no group."""
    groups: dict[str, list[Fact]] = {}
    for fact in facts:
        for key in dict.fromkeys(keys_of(fact)):
            if key:
                groups.setdefault(key, []).append(fact)
    return {key: tuple(found) for key, found in groups.items()}
