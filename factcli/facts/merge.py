"""Several bases as one: their facts in a row, what they call alike united, what would be mistaken kept apart."""

import hashlib
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import replace

from factcli.errors import InputError
from factcli.facts.fact import Fact
from factcli.facts.factbase import FactBase, Source
from factcli.facts.name import Attribute, Entity
from factcli.facts.one_name import Naming, unite_names
from factcli.messages import _


def merge_bases(bases: Sequence[FactBase]) -> FactBase:
    """One base over all facts of several, in their order; each fact keeps the name of its own base.

    What they call alike becomes one entity or attribute under the first one's key, as `one_name.unite_names` has it.
    An id that several bases have becomes NAME/ID; `derived` stays as it is written and is worked out within its own
    base.

    Raises InputError when two bases have one name, or one of them is compiled.

    >>> one, other = FactBase("a", facts=(Fact("x", "One."),)), FactBase("b", facts=(Fact("x", "Two."),))
    >>> [fact.id for fact in merge_bases([one, other]).facts]
    ['a/x', 'b/x']
    """
    bases = [part for base in bases for part in base.parts or (base,)]
    if len(bases) == 1:
        return bases[0]
    _refuse_namesakes(bases)
    for base in bases:
        if not isinstance(base.facts, tuple):
            raise refuse_compiled(base.path)
    counts = Counter(fact_id for base in bases for fact_id in {fact.id for fact in base.facts})
    repeated = frozenset(fact_id for fact_id, count in counts.items() if count > 1)
    namings, ambiguous = unite_names(bases)
    whole = join_parts([_adapt(*pair, repeated) for pair in zip(bases, namings, strict=True)])
    return replace(whole, ambiguous=ambiguous)


def join_parts(bases: Sequence[FactBase]) -> FactBase:
    """Bases whose ids and names go together already, joined; the first one gives the language; one stays itself.

    The first one may be compiled, the others texts then: its facts stay in its file.

    Of a key in several of them all names count, and the settings that leave most open.
    """
    if len(bases) == 1:
        return bases[0]
    if not isinstance(bases[0].facts, tuple):
        from factcli.facts.stored.base import StoredBase  # most bases are held in memory

        assert isinstance(bases[0], StoredBase)
        return bases[0].beside(join_parts(bases[1:]))
    parts = tuple(_sign_facts(part) for base in bases for part in base.parts or (base,))
    entities: dict[str, Entity] = {}
    attributes: dict[str, Attribute] = {}
    sources: dict[str, Source] = {}
    for base in parts:
        for key, entity in base.entities.items():
            entities[key] = _join_entities(entities[key], entity) if key in entities else entity
        for key, attribute in base.attributes.items():
            attributes[key] = _join_attributes(attributes[key], attribute) if key in attributes else attribute
        for key, source in base.sources.items():
            key = key if sources.get(key, source) == source else f"{base.name}/{key}"
            sources[key] = source
    return FactBase(
        name="+".join(base.name for base in parts),
        title=_(", ").join(base.title or base.name for base in parts),
        language=parts[0].language,
        sources=sources,
        entities=entities,
        attributes=attributes,
        opposites=tuple(dict.fromkeys(pair for base in parts for pair in base.opposites)),
        facts=tuple(fact for base in parts for fact in base.facts),
        items=tuple(item for base in parts for item in base.items),
        digest=hashlib.sha256("".join(base.digest for base in parts).encode()).hexdigest(),
        path=_(", ").join(base.path for base in parts if base.path),
        parts=parts,
        ambiguous=frozenset[str]().union(*(base.ambiguous for base in bases)),
    )


def refuse_compiled(path: str) -> InputError:
    """What is raised for a compiled base that isn't the only one: its tables stand in its file, and know no others."""
    return InputError(
        _("The compiled base {file} can only be used alone.").format(file=path),
        _("Compile the bases it was made from together with the others, as one."),
    )


def _refuse_namesakes(bases: Sequence[FactBase]) -> None:
    first: dict[str, FactBase] = {}
    for base in bases:
        other = first.setdefault(base.name, base)
        if other is not base:
            message = _("Two bases have the name “{name}”: {one} and {other}.")
            raise InputError(
                message.format(name=base.name, one=other.path or "?", other=base.path or "?"),
                _("Give one of them another name, with “name: …” in its first lines."),
            )


def _adapt(base: FactBase, naming: Naming, repeated: Collection[str]) -> FactBase:
    """A base in the words of all: the keys that are used in common, and ids that are nobody else's."""
    return replace(
        base,
        entities={entity.key: entity for entity in map(naming.entity, base.entities.values())},
        attributes={named.key: named for named in map(naming.attribute, base.attributes.values())},
        facts=tuple(_adapt_fact(fact, base.name, naming, repeated) for fact in base.facts),
        items=tuple(
            replace(item, fact=f"{base.name}/{item.fact}") if item.fact in repeated else item
            for item in base.items
        ),
    )


def _sign_facts(base: FactBase) -> FactBase:
    """A base whose facts all bear its name."""
    if all(fact.base == base.name for fact in base.facts):
        return base
    return replace(base, facts=tuple(replace(fact, base=base.name) for fact in base.facts))


def _adapt_fact(fact: Fact, name: str, naming: Naming, repeated: Collection[str]) -> Fact:
    slots = naming.changed_slots(fact)
    for slot in ("id", "superseded_by"):
        if getattr(fact, slot) in repeated:
            slots[slot] = f"{name}/{getattr(fact, slot)}"
    return replace(fact, **slots) if slots else fact  # type: ignore[arg-type]


def _join_entities(one: Entity, other: Entity) -> Entity:
    """An entity by all its names; of two kinds none counts, for nothing may be refuted by a kind that is in doubt."""
    also, en = _join_names(one, other)
    kind = one.kind if other.kind in ("", one.kind) else "" if one.kind else other.kind
    return replace(one, also=also, en=en, kind=kind)


def _join_attributes(one: Attribute, other: Attribute) -> Attribute:
    """An attribute by all its names, with several values or measured again if one of the two says so."""
    also, en = _join_names(one, other)
    return replace(
        one,
        also=also,
        en=en,
        several=one.several or other.several,
        mutual=one.mutual or other.mutual,
        recurs=one.recurs or other.recurs,
        opposite=tuple(dict.fromkeys((*one.opposite, *other.opposite))),
        stages=one.stages or other.stages,
    )


def _join_names(
    one: Entity | Attribute, other: Entity | Attribute
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    also, en = dict.fromkeys((*one.also, *other.also)), dict.fromkeys((*one.en, *other.en))
    return tuple(also), tuple(en)
