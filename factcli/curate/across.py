"""Several bases side by side: what keeps them from being used together, and facts of two that contradict each other."""

from collections.abc import Iterator, Sequence
from contextlib import suppress

from factcli.curate.inspection import Inspection
from factcli.curate.rival import find_contrary, held_in, tell_contradiction
from factcli.facts.fact import Fact
from factcli.facts.factbase import FactBase
from factcli.facts.fault import TooManyFaultsError, shown
from factcli.facts.merge import merge_bases
from factcli.facts.name import Entity
from factcli.messages import _
from factcli.text.normalize import normal_form


def check_across(inspections: Sequence[Inspection]) -> None:
    """Bases have names of their own, mean the same by a name, and their facts don't contradict each other.

    What is found is told in the later of the two bases.
    """
    with suppress(TooManyFaultsError):
        apart = _find_apart(inspections)
        if len(apart) > 1:
            merged = merge_bases([inspection.base for inspection in apart])
            _check_names(apart, merged)
            _check_contradictions(apart, merged)


def _find_apart(inspections: Sequence[Inspection]) -> list[Inspection]:
    """The bases that can be used together: of those with one name the first; the others are told of it."""
    first: dict[str, Inspection] = {}
    for inspection in inspections:
        name = inspection.base.name
        other = first.setdefault(name, inspection)
        if other is not inspection:
            message = _(
                "The base in {file} has the name \"{name}\" too: they can't be used together, and aren't compared."
            ).format(name=shown(name), file=other.faults.file)
            hint = _("Give one of them another name, with “name: …” in its first lines.")
            inspection.faults.warn(*inspection.place_of("name"), "same-name", message, hint)
    return list(first.values())


def _check_contradictions(inspections: Sequence[Inspection], merged: FactBase) -> None:
    owners = [(inspection, fact) for inspection in inspections for fact in inspection.base.facts]
    owner_of = {id(fact): owner for fact, owner in zip(merged.facts, owners, strict=True)}
    for one, other in find_contrary(merged, across=True):
        (inspection, own), (elsewhere, rival) = owner_of[id(other)], owner_of[id(one)]
        message = _('This contradicts "{id}" in {place}: "{one}" here, "{other}" there.').format(
            id=shown(rival.id),
            place=_place(elsewhere, rival),
            one=shown(held_in(own)),
            other=shown(held_in(rival)),
        )
        tell_contradiction(inspection, own, message)


def _check_names(inspections: Sequence[Inspection], merged: FactBase) -> None:
    """Warn of each name that means different entities in two bases and is the key of neither.

    Attributes are called alike in bases that have nothing to do with each other: that is no fault of theirs.
    """
    first: dict[str, tuple[Inspection, Entity]] = {}
    for inspection in inspections:
        for thing, form in _named(inspection.base):
            if form not in merged.ambiguous:
                continue
            elsewhere, other = first.setdefault(form, (inspection, thing))
            if elsewhere is inspection:
                continue
            message = _('"{name}" is a name of "{here}" here and of "{there}" in {place}.').format(
                name=shown(form),
                here=shown(thing.key),
                there=shown(other.key),
                place=_place(elsewhere, other),
            )
            hint = _("Where both bases are used nothing is found by it; leave it to one of them.")
            line, column = inspection.place_of("entities", thing.key)
            inspection.faults.warn(line or thing.line, column, "shared-name", message, hint)


def _named(base: FactBase) -> Iterator[tuple[Entity, str]]:
    """Each name of an entity that a base declares, in normal form."""
    for entity in base.entities.values():
        for name in dict.fromkeys(map(normal_form, entity.names)):
            yield entity, name


def _place(inspection: Inspection, thing: Fact | Entity) -> str:
    """Where a thing stands, as editors read it."""
    return f"{inspection.faults.file}:{thing.line}"
