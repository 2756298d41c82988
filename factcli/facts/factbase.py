"""A fact base as a whole: its head and its facts."""

from collections import Counter
from collections.abc import Mapping
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
    facts: tuple[Fact, ...] = ()
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

    def topics(self) -> list[str]:
        """The topics of the base in the order in which they first appear."""
        return list(dict.fromkeys(fact.topic for fact in self.facts if fact.topic))

    @property
    def label(self) -> str:
        """Title (or name) and the first 12 digits of the digest: what a result names as its base."""
        return f"{self.title or self.name} {self.digest[:12]}".strip()
