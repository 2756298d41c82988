"""What has changed from one base to another: facts and names added, removed and changed, slot by slot."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from enum import StrEnum

from factcli.facts.fact import Fact
from factcli.facts.factbase import FactBase, Source
from factcli.facts.name import Attribute, Entity


class ChangeKind(StrEnum):
    """What has become of a thing."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class SlotChange:
    """A slot with what stood in it and what stands there now; empty where nothing did or does."""

    slot: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Change:
    """What has become of one thing: its sort ("fact", "entity", "attribute", "source" or "base"), its id or name."""

    kind: ChangeKind
    sort: str
    key: str
    slots: tuple[SlotChange, ...]


_ITS_PLACE = frozenset(["line", "key", "id", "base"])
"""Slots that say which thing it is, not what is said of it."""
_Thing = Fact | Entity | Attribute | Source


def compare_bases(old: FactBase, new: FactBase) -> list[Change]:
    """Every change: of the head, of names by sort, then of facts; in the new base's order, what is gone at the end."""
    found = list(_compare("base", {"": _head(old)}, {"": _head(new)}))
    found += _compare("source", _slots_of(old.sources), _slots_of(new.sources))
    found += _compare("entity", _slots_of(old.entities), _slots_of(new.entities))
    found += _compare("attribute", _slots_of(old.attributes), _slots_of(new.attributes))
    facts = ({fact.id: fact for fact in base.facts} for base in (old, new))
    return found + list(_compare("fact", *map(_slots_of, facts)))


def _head(base: FactBase) -> dict[str, str]:
    opposites = _written(tuple(" / ".join(pair) for pair in base.opposites))
    head = {"name": base.name, "title": base.title, "language": base.language, "opposites": opposites}
    return {slot: text for slot, text in head.items() if text}


def _slots_of(things: Mapping[str, _Thing]) -> dict[str, dict[str, str]]:
    return {key: _slots(thing) for key, thing in things.items()}


def _slots(thing: _Thing) -> dict[str, str]:
    values = {slot.name: getattr(thing, slot.name) for slot in fields(thing) if slot.name not in _ITS_PLACE}
    return {slot: _written(value) for slot, value in values.items() if value}


def _written(value: object) -> str:
    """A slot's value on one line."""
    if isinstance(value, tuple):
        return "; ".join(" = ".join(entry) if isinstance(entry, tuple) else str(entry) for entry in value)
    return str(value).lower() if isinstance(value, bool) else str(value)


def _compare(
    sort: str, old: Mapping[str, Mapping[str, str]], new: Mapping[str, Mapping[str, str]]
) -> Iterable[Change]:
    for key, after in new.items():
        before = old.get(key)
        slots = _changes(before or {}, after)
        if before is None:
            yield Change(ChangeKind.ADDED, sort, key, slots)
        elif slots:
            yield Change(ChangeKind.CHANGED, sort, key, slots)
    for key, before in old.items():
        if key not in new:
            yield Change(ChangeKind.REMOVED, sort, key, _changes(before, {}))


def _changes(before: Mapping[str, str], after: Mapping[str, str]) -> tuple[SlotChange, ...]:
    slots = dict.fromkeys((*before, *after))
    pairs = ((slot, before.get(slot, ""), after.get(slot, "")) for slot in slots)
    return tuple(SlotChange(*pair) for pair in pairs if pair[1] != pair[2])
