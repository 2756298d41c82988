"""Which names may stand for each other, read from the base itself: from how it uses things of the same kind."""

from collections import defaultdict
from collections.abc import Hashable, Iterator

from factcli.facts.fact import Fact
from factcli.facts.factbase import FactBase
from factcli.quiz.common_kind import ASKED_BY_KIND
from factcli.text.script import is_han

_SPOKEN_OF = "subject"
_ENDING = 2
"""So many Chinese characters at the end of two names say that they are the same sort of thing: 大学."""


class Kin:
    """The kinds of a base. A kind is *firm* when the base uses most of its things in the same ways.

    Two things are used in one way when both are facts' subjects, values of one attribute, members of one list
    or sides of one mapping, or when their names end alike. Firm kinds gather things (planets, teas, firms), any
    of which may be asked for in another's place. What is used in ways of its own each time (states, views,
    roles) is mere wording: there, only what is used in one way is alike.
    """

    def __init__(self, base: FactBase) -> None:
        self._base = base
        uses = _uses(base)
        self._group: dict[str, str] = {}
        kinds: dict[str, list[str]] = defaultdict(list)
        for entity in base.entities.values():
            if entity.kind and uses[entity.key]:
                kinds[entity.kind].append(entity.key)
        self._firm: set[str] = set()
        for kind, keys in kinds.items():
            groups = _grouped(keys, uses)
            self._group.update(groups)
            if len(keys) > 1 and 3 * len(set(groups.values())) <= 2 * len(keys):
                self._firm.add(kind)

    def is_firm(self, kind: str) -> bool:
        """Whether any thing of this kind may be asked for in another's place."""
        return kind in self._firm or kind in ASKED_BY_KIND

    def alike(self, key: str) -> list[str]:
        """Other things of the base that may stand where `key` stands, in the base's order."""
        entity = self._base.entities.get(key)
        if entity is None or not entity.kind:
            return []
        firm = self.is_firm(entity.kind)
        return [
            other.key
            for other in self._base.entities.values()
            if other.kind == entity.kind
            and other.key != key
            and (firm or (key in self._group and self._group[key] == self._group.get(other.key)))
        ]


def _uses(base: FactBase) -> dict[str, set[Hashable]]:
    """For each name the ways in which facts use it."""
    uses: dict[str, set[Hashable]] = defaultdict(set)
    for fact in base.facts:
        for key, use in _uses_in(fact):
            uses[key].add(use)
    return uses


def _uses_in(fact: Fact) -> Iterator[tuple[str, Hashable]]:
    if fact.subject:
        yield fact.subject, _SPOKEN_OF
    for value in filter(None, (fact.value, fact.status)):
        yield value, ("value", fact.attribute)
    for member in fact.members:
        yield member, ("value", fact.attribute)
    for left, right in fact.pairs:
        yield left, ("left", fact.id)
        yield right, ("right", fact.id)


def _grouped(keys: list[str], uses: dict[str, set[Hashable]]) -> dict[str, str]:
    """Each key with the first key of its group: those that are tied by a use or an ending, over any number of steps."""
    first_of: dict[Hashable, str] = {}
    leader = {key: key for key in keys}

    def lead(key: str) -> str:
        while leader[key] != key:
            key = leader[key]
        return key

    for key in keys:
        ties: list[Hashable] = [*sorted(uses[key], key=str)]
        if ending := _ending(key):
            ties.append(("ending", ending))
        for tie in ties:
            leader[lead(key)] = lead(first_of.setdefault(tie, key))
    return {key: lead(key) for key in keys}


def _ending(key: str) -> str:
    """The last characters of a longer Chinese name, or the last of several English words."""
    if key and is_han(key[-1]):
        return key[-_ENDING:] if len(key) > _ENDING else ""
    words = key.lower().split()
    return words[-1] if len(words) > 1 else ""
