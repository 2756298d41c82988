"""What several bases call alike: keys of one thing united, names that mean different things found."""

import itertools
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from factcli.facts.fact import Fact
from factcli.facts.factbase import FactBase
from factcli.facts.name import Attribute, Entity
from factcli.facts.name_form import Kind, forms_of_names
from factcli.text.normalize import normal_form


class Naming:
    """How one base's names are written among several bases.

    `keys` are the keys that become another one, `lost` the names (in normal form) that mean different things in
    different bases and are the key of one, each with the only key that keeps it.
    """

    def __init__(
        self, keys: Mapping[Kind, Mapping[str, str]], lost: Mapping[Kind, Mapping[str, str]]
    ) -> None:
        self._keys, self._lost = keys, lost

    def key(self, kind: Kind, key: str) -> str:
        """The key that stands for this one in all the bases."""
        return self._keys[kind].get(key, key)

    def entity(self, entity: Entity) -> Entity:
        """An entity with the common key and the names that can only mean it."""
        key, also, en = self._names(Kind.ENTITY, entity)
        return replace(entity, key=key, also=also, en=en)

    def attribute(self, attribute: Attribute) -> Attribute:
        """An attribute with the common key and the names that can only mean it."""
        key, also, en = self._names(Kind.ATTRIBUTE, attribute)
        return replace(attribute, key=key, also=also, en=en)

    def changed_slots(self, fact: Fact) -> dict[str, object]:
        """The slots of a fact that name something by another key now, with what stands in them."""
        entities, attributes = self._keys[Kind.ENTITY], self._keys[Kind.ATTRIBUTE]
        slots: dict[str, object] = {}
        for slot in ("subject", "value", "place", "by") if entities else ():
            if getattr(fact, slot) in entities:
                slots[slot] = entities[getattr(fact, slot)]
        if fact.attribute in attributes:
            slots["attribute"] = attributes[fact.attribute]
        if not entities.keys().isdisjoint(fact.members):
            slots["members"] = tuple(entities.get(member, member) for member in fact.members)
        if any(side in entities for pair in fact.pairs for side in pair):
            slots["pairs"] = tuple(
                (entities.get(left, left), entities.get(right, right)) for left, right in fact.pairs
            )
        return slots

    def _names(self, kind: Kind, named: Entity | Attribute) -> tuple[str, tuple[str, ...], tuple[str, ...]]:
        key, lost = self.key(kind, named.key), self._lost[kind]

        def kept(names: Iterable[str]) -> tuple[str, ...]:
            return tuple(name for name in names if lost.get(_form(name), key) == key) if lost else (*names,)

        before = () if key == named.key else (named.key,)
        return key, before + kept(name for name in named.also if name != key), kept(named.en)


def unite_names(bases: Sequence[FactBase]) -> tuple[list[Naming], frozenset[str]]:
    """How each base's names are written so that all of them go together, and the names that are left ambiguous.

    Two keys become one where a base knows the one by a name that is the other, or where both of them are
    called by the same two names; unless a base tells them apart or, for entities, their kinds differ. A name that still means
    different things in different bases keeps the meaning in which it is a key; where it is none's it is ambiguous. The
    order of the bases decides only which key stands for the others.
    """
    words = [_Words(base) for base in bases]
    common: dict[Kind, dict[str, str]] = {}
    lost: dict[Kind, dict[str, str]] = {}
    ambiguous: set[str] = set()
    for kind in Kind:
        common[kind] = _common_keys(words, kind)
        lost[kind], unclear = _lost_names(words, kind, common[kind])
        ambiguous |= unclear
    namings = [
        Naming(
            {
                kind: {key: common[kind][key] for key in own.keys[kind] if key in common[kind]}
                for kind in Kind
            },
            lost,
        )
        for own in words
    ]
    return namings, frozenset(ambiguous)


class _Words:
    """The names of one base: the key that each one means, the keys in their order, and those that facts are about."""

    def __init__(self, base: FactBase) -> None:
        self.owners: dict[Kind, dict[str, str]] = {kind: {} for kind in Kind}
        self.keys: dict[Kind, dict[str, None]] = {kind: {} for kind in Kind}
        self.kinds = {key: entity.kind for key, entity in base.entities.items() if entity.kind}
        names = list(forms_of_names(base))
        declared = {Kind.ENTITY: base.entities, Kind.ATTRIBUTE: base.attributes}
        for (
            form,
            name,
        ) in names:  # what is declared under a key is a thing of its own, whoever else is called so
            if name.is_key and name.key in declared[name.kind]:
                self.owners[name.kind].setdefault(form, name.key)
        for form, name in names:
            owner = self.owners[name.kind].setdefault(form, name.key)
            if name.is_key and owner == name.key:
                self.keys[name.kind][name.key] = None
        self.told = {*base.entities, *base.attributes}
        self.told.update(slot for fact in base.facts for slot in (fact.subject, fact.attribute) if slot)


_SURE = 2
"""So many names in common make two keys one."""


def _common_keys(words: Sequence[_Words], kind: Kind) -> dict[str, str]:
    """The keys that another one stands for, each with that one: the first of theirs."""
    groups: dict[str, set[str]] = {}
    for pair in sorted(_like_keys(words, kind)):
        whole = set[str]().union(*(groups.get(key, {key}) for key in pair))
        kinds = {own.kinds[key] for own in words for key in whole if key in own.kinds}
        is_apart = kind is Kind.ENTITY and len(kinds) > 1
        if not is_apart and all(len(whole & own.keys[kind].keys()) <= 1 for own in words):
            groups.update(dict.fromkeys(whole, whole))
    common: dict[str, str] = {}
    for own in words:
        for key in own.keys[kind]:
            if key in groups and key not in common:
                common.update(dict.fromkeys(groups[key], key))
    return {key: first for key, first in common.items() if key != first}


def _like_keys(words: Sequence[_Words], kind: Kind) -> Iterator[tuple[str, str]]:
    """Pairs of different keys in two bases, the lesser one first, that could be one thing's."""
    called: dict[str, dict[str, None]] = {}
    for own in words:
        for form, key in own.owners[kind].items():
            if key in own.told:
                called.setdefault(form, {})[key] = None
    shared = Counter[tuple[str, str]]()
    for form, keys in called.items():
        for pair in itertools.combinations(sorted(keys), 2):
            shared[pair[0], pair[1]] += _SURE if form in map(_form, pair) else 1
    return (pair for pair, count in shared.items() if count >= _SURE)


def _lost_names(
    words: Sequence[_Words], kind: Kind, common: Mapping[str, str]
) -> tuple[dict[str, str], set[str]]:
    """The names that mean different things in different bases: with the key that keeps each, and those nobody keeps."""
    meanings: dict[str, set[str]] = {}
    keepers: dict[str, set[str]] = {}
    for own in words:
        for form, key in own.owners[kind].items():
            meanings.setdefault(form, set()).add(common.get(key, key))
        for key in own.keys[kind]:
            keepers.setdefault(_form(key), set()).add(common.get(key, key))
    unclear = {form for form, meant in meanings.items() if len(meant) > 1}
    kept = {form: next(iter(keepers[form])) for form in unclear if len(keepers.get(form, ())) == 1}
    return kept, {form for form in unclear if form not in keepers}


def _form(text: str) -> str:
    return normal_form(text if text.isprintable() else " ".join(text.split()))
