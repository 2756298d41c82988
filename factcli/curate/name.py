"""Names: each other name belongs to one thing only, and no list says the same twice."""

from collections.abc import Iterable, Sequence

from factcli.curate.inspection import Inspection
from factcli.facts.fault import shown
from factcli.facts.name import Attribute, Entity
from factcli.messages import _
from factcli.text.normalize import normalize


def check_names(inspection: Inspection) -> None:
    """No name stands for two things, none is written twice, no list has a member twice."""
    _check_section(inspection, "entities", tuple(inspection.base.entities.values()))
    _check_section(inspection, "attributes", tuple(inspection.base.attributes.values()))
    for fact in inspection.base.facts:
        for key, texts in (
            ("members", fact.members),
            ("pairs", tuple(left for left, _right in fact.pairs)),
            ("also_said", fact.sentences),
        ):
            twice = _first_twice(texts)
            if twice:
                message = _('"{name}" stands here twice.').format(name=shown(twice))
                inspection.warn(fact, key, "twice", message, _("Take one of them out."))


def _check_section(inspection: Inspection, section: str, things: Sequence[Entity | Attribute]) -> None:
    owners: dict[str, Entity | Attribute] = {}
    for thing in reversed(things):  # whose key it is has a better right to a name than who is also called so
        owners[_form(thing.key)] = thing
    for thing in things:
        line, column = _place(inspection, section, thing)
        english_key = thing.key in thing.en and 1  # the key of an English base may stand in `en` again
        twice = _first_twice((thing.key, *thing.also, *(thing.en[1:] if english_key else thing.en)))
        if twice:
            message = _('"{name}" stands here twice.').format(name=shown(twice))
            inspection.faults.warn(line, column, "twice", message, _("Take one of them out."))
        for name in {_form(name): name for name in reversed(thing.names)}.values():
            owner = owners.setdefault(_form(name), thing)
            if owner is not thing:
                message = _(
                    '"{name}" is a name of "{first}" in line {line} too: nobody can tell which one is meant.'
                )
                if owner.key == name:
                    message = _(
                        '"{name}" is the key of another one, in line {line}: nobody can tell which one is meant.'
                    )
                other = _place(inspection, section, owner)[0]
                message = message.format(name=shown(name), first=shown(owner.key), line=other)
                hint = _("Leave it to the one that people mean by it.")
                inspection.faults.warn(line, column, "shared-name", message, hint)


def _place(inspection: Inspection, section: str, thing: Entity | Attribute) -> tuple[int, int]:
    place = inspection.place_of(section, thing.key)
    return place if place[0] else (thing.line, 0)


def _form(name: str) -> str:
    return normalize(name).text.strip()


def _first_twice(texts: Iterable[str]) -> str:
    seen: set[str] = set()
    for text in texts:
        form = _form(text)
        if form in seen:
            return text
        seen.add(form)
    return ""
