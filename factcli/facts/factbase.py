"""A fact base as a whole: its head and its facts."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from factcli.facts.fact import Fact
from factcli.facts.name import Attribute, Entity

TYPE_CHECKING = False  # importing typing costs a third of the interpreter's start
if TYPE_CHECKING:
    from factcli.facts.written import WrittenItem


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
    """A loaded base. `digest` is the SHA-256 of its file in hexadecimal, `path` where it was read from.

    `parts` are the bases that it was merged from, none where it is one base; `ambiguous` are the names, in normal form,
    that mean different things in them, so that none is found by them. `merge.merge_bases` makes both.
    `items` are the questions that were written by hand.
    `texts` are the sentences of texts that were joined to a compiled base, whose own facts aren't in memory.
    """

    name: str
    title: str = ""
    language: str = "zh"
    sources: Mapping[str, Source] = field(default_factory=dict)
    entities: Mapping[str, Entity] = field(default_factory=dict)
    attributes: Mapping[str, Attribute] = field(default_factory=dict)
    opposites: tuple[tuple[str, str], ...] = ()
    facts: Sequence[Fact] = ()
    items: "tuple[WrittenItem, ...]" = ()
    digest: str = ""
    path: str = ""
    parts: tuple["FactBase", ...] = ()
    ambiguous: frozenset[str] = frozenset()
    texts: "FactBase | None" = None

    def fact(self, fact_id: str) -> Fact | None:
        """The fact with this id, or with the id NAME/ID, NAME being a base's name; None where there is none.

        In a base that others were merged with, each of its own ids is enough.
        """
        sought = (fact_id, f"{self.name}/{fact_id}")
        found = next((fact for fact in self.facts if fact.id in sought), None)
        if found is None and "/" in fact_id:
            name, _slash, own = fact_id.partition("/")
            base = next((base for base in self.parts or (self,) if base.name == name), None)
            return base.fact(own) if base is not None and "/" not in own else None
        return found

    def successor(self, fact: Fact) -> Fact | None:
        """The fact that holds in the place of a superseded one: the last of its chain; None where there is none."""
        seen = {fact.id}
        later = self.fact(fact.superseded_by) if fact.superseded_by else None
        while later is not None and later.superseded_by:
            if later.id in seen:
                return None  # they supersede each other in a circle
            seen.add(later.id)
            later = self.fact(later.superseded_by)
        return later

    def namesakes(self, fact_id: str) -> tuple[str, ...]:
        """The ids NAME/ID of the facts that several merged bases call by this id; none where one does at most."""
        held = [fact.id for base in self.parts if (fact := base.fact(fact_id)) is not None]
        return tuple(held) if len(held) > 1 else ()

    def part_of(self, fact: Fact) -> "FactBase":
        """The base that a fact comes from: one of the parts, or this base where it has none."""
        return self._part_by_name.get(fact.base, self) if self.parts else self

    def view_for(self, fact: Fact) -> "FactBase":
        """This base as the fact's own one sees it: with that one's home, language, opposites and settings.

        What another base says of an attribute or a kind, that a thing has one value only, must not decide about a
        fact of this one.
        """
        return self._views.get(fact.base, self) if self.parts else self

    def source_of(self, fact: Fact) -> Source:
        """The source a fact rests on: the one it names, else the only or first one of its base."""
        part = self.part_of(fact)
        if part is not self:
            return part.source_of(fact)
        if fact.source in self.sources:
            return self.sources[fact.source]
        return next(iter(self.sources.values()), Source(""))

    @cached_property
    def home(self) -> str:
        """The subject that at least a fifth of the facts speak of, if there is one: what the base is about.

        A claim may name it without adding anything: the whole base is said of it. Merged bases that are about
        different things are about none together.
        """
        if self.parts:
            homes = {base.home for base in self.parts}
            return homes.pop() if len(homes) == 1 else ""
        counts = Counter(fact.subject for fact in self.facts if fact.subject)
        [(most, count)] = counts.most_common(1) or [("", 0)]
        return most if 5 * count >= len(self.facts) else ""

    @cached_property
    def homes(self) -> frozenset[str]:
        """What the base is about, or each of those it was merged from."""
        return frozenset(filter(None, (base.home for base in self.parts or (self,))))

    def about(self, subject: str) -> Sequence[Fact]:
        """The facts with this subject, in the base's order."""
        return self._by_subject.get(subject, ())

    def with_attribute(self, attribute: str) -> Sequence[Fact]:
        """The facts with this attribute, in the base's order."""
        return self._by_attribute.get(attribute, ())

    def saying(self, subject: str, attribute: str) -> Sequence[Fact]:
        """The facts with this subject and this attribute, in the base's order; none where one of the two is empty."""
        return [fact for fact in self.about(subject) if fact.attribute == attribute] if attribute else ()

    def naming(self, key: str) -> Sequence[Fact]:
        """The facts that have an entity as their value or place, or among their members, in the base's order."""
        return self._by_named.get(key, ())

    def of_topic(self, topic: str) -> Sequence[Fact]:
        """The facts of a topic, in the base's order."""
        return self._by_topic.get(topic, ())

    @cached_property
    def _by_topic(self) -> dict[str, tuple[Fact, ...]]:
        return _group(self.facts, lambda fact: (fact.topic,))

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
        """Title (or name) and the first 12 digits of the digest: what a result names as its base.

        Merged bases stand in a row, in their order.
        """
        own = f"{self.title or self.name} {self.digest[:12]}".strip()
        return ", ".join(base.label for base in self.parts) or own

    @cached_property
    def _part_by_name(self) -> dict[str, "FactBase"]:
        return {base.name: base for base in self.parts}

    @cached_property
    def _views(self) -> dict[str, "FactBase"]:
        return {base.name: self._seen_from(base) for base in self.parts}

    def _seen_from(self, part: "FactBase") -> "FactBase":
        """This base with a part's own home, language, opposites, and settings of what that part declares."""
        entities = {
            key: replace(entity, kind=part.entities[key].kind) if key in part.entities else entity
            for key, entity in self.entities.items()
        }
        attributes = {
            key: replace(part.attributes[key], also=named.also, en=named.en)
            if key in part.attributes
            else replace(named, opposite=(), stages=())  # what refutes is the other base's own
            for key, named in self.attributes.items()
        }
        view = replace(
            self,
            language=part.language,
            opposites=part.opposites,
            entities=entities,
            attributes=attributes,
            parts=(),
        )
        # What is worked out from the facts is the same for every view.
        view.__dict__.update(
            home=part.home,
            _by_subject=self._by_subject,
            _by_attribute=self._by_attribute,
            _by_named=self._by_named,
        )
        return view


def _group(facts: Sequence[Fact], keys_of: Callable[[Fact], Iterable[str]]) -> dict[str, tuple[Fact, ...]]:
    """Facts by each of their keys; no key is no group."""
    groups: dict[str, list[Fact]] = {}
    for fact in facts:
        for key in dict.fromkeys(keys_of(fact)):
            if key:
                groups.setdefault(key, []).append(fact)
    return {key: tuple(found) for key, found in groups.items()}
