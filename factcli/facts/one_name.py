"""What several bases call alike: keys of one thing united, names that mean different things found."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from factcli.facts.fact import Fact
from factcli.facts.factbase import FactBase
from factcli.facts.name import Attribute, Entity
from factcli.facts.name_form import Kind, forms_of_names
from factcli.text.normalize import normal_form


class Naming:
    """How one base's names are written among several bases.

    `keys` are the keys that become another one, `lost` the names (in normal form) that mean different things in
    different bases, each with the only key that keeps it, or "" for none.
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


def unite_names(bases: Sequence[FactBase]) -> list[Naming]:
    """How each base's names are written so that all of them go together.

    Two keys become one where a base knows the one by a name that is the other, and no base tells them apart. A name
    that still means different things in different bases keeps the meaning in which it is a key, if there is one.
    The order of the bases decides only which key stands for the others.
    """
    words = [_Words(base) for base in bases]
    common: dict[Kind, dict[str, str]] = {}
    lost: dict[Kind, dict[str, str]] = {}
    for kind in Kind:
        common[kind] = _common_keys([own.keys[kind] for own in words], [own.owners[kind] for own in words])
        lost[kind] = _lost_names(words, kind, common[kind])
    return [
        Naming(
            {
                kind: {key: common[kind][key] for key in own.keys[kind] if key in common[kind]}
                for kind in Kind
            },
            lost,
        )
        for own in words
    ]


class _Words:
    """The names of one base: the key that each one means, and the keys in their order."""

    def __init__(self, base: FactBase) -> None:
        self.owners: dict[Kind, dict[str, str]] = {kind: {} for kind in Kind}
        self.keys: dict[Kind, dict[str, None]] = {kind: {} for kind in Kind}
        for form, name in forms_of_names(base):
            owner = self.owners[name.kind].setdefault(form, name.key)
            if name.is_key and owner == name.key:
                self.keys[name.kind][name.key] = None


def _common_keys(keys: Sequence[Mapping[str, None]], owners: Sequence[Mapping[str, str]]) -> dict[str, str]:
    """The keys that another one stands for, each with that one: the first of theirs."""
    forms = [{form: key for form, key in known.items() if _form(key) == form} for known in owners]
    pairs = {
        (min(key, other), max(key, other))
        for number, known in enumerate(owners)
        for form, key in known.items()
        for place, called in enumerate(forms)
        if place != number and (other := called.get(form, key)) != key
    }
    groups: dict[str, set[str]] = {}
    for pair in sorted(pairs):
        whole = set[str]().union(*(groups.get(key, {key}) for key in pair))
        if all(len(whole & own.keys()) <= 1 for own in keys):
            groups.update(dict.fromkeys(whole, whole))
    common: dict[str, str] = {}
    for own in keys:
        for key in own:
            if key in groups and key not in common:
                common.update(dict.fromkeys(groups[key], key))
    return {key: first for key, first in common.items() if key != first}


def _lost_names(words: Sequence[_Words], kind: Kind, common: Mapping[str, str]) -> dict[str, str]:
    """The names that mean different things in different bases, each with the key that keeps it, or ""."""
    meanings: dict[str, set[str]] = {}
    for own in words:
        for form, key in own.owners[kind].items():
            meanings.setdefault(form, set()).add(common.get(key, key))
    lost: dict[str, str] = {}
    for form, meant in meanings.items():
        if len(meant) > 1:
            keys = {common.get(key, key) for own in words for key in own.keys[kind] if _form(key) == form}
            lost[form] = keys.pop() if len(keys) == 1 else ""
    return lost


def _form(text: str) -> str:
    return normal_form(text if text.isprintable() else " ".join(text.split()))
