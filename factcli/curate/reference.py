"""References: what a fact names is there, and says what it should."""

from factcli.curate.inspection import Inspection
from factcli.facts.fault import did_you_mean, shown
from factcli.messages import _
from factcli.values.period import read_period


def check_references(inspection: Inspection) -> None:
    """Subjects and attributes are declared, successors exist, states are stages."""
    _check_declared(inspection)
    _check_successors(inspection)
    _check_ends(inspection)
    _check_stages(inspection)


def _check_declared(inspection: Inspection) -> None:
    """Warn of each undeclared subject and attribute once, at the first fact that names it."""
    base = inspection.base
    entities = {name for entity in base.entities.values() for name in entity.names}
    attributes = {name for attribute in base.attributes.values() for name in attribute.names}
    seen: set[tuple[str, str]] = set()
    for fact in base.facts:
        for key, name, declared, section in (
            ("subject", fact.subject, entities, "entities"),
            ("attribute", fact.attribute, attributes, "attributes"),
        ):
            if name and name not in declared and (key, name) not in seen:
                seen.add((key, name))
                message = _('"{name}" is not among the {section}.').format(name=shown(name), section=section)
                hint = did_you_mean(name, declared) or _(
                    "Declare it there, so that its other names are known."
                )
                inspection.warn(fact, key, f"undeclared-{key}", message, hint)


def _check_successors(inspection: Inspection) -> None:
    """Each successor is there and holds itself, and none supersedes itself on the way."""
    ends = _find_ends(inspection)
    for fact in inspection.base.facts:
        successor = fact.superseded_by
        if not successor:
            continue
        if successor not in inspection.facts:
            message = _('No fact has the id "{id}".').format(id=shown(successor))
            hint = did_you_mean(successor, inspection.facts) or _("Add that fact, or name another.")
            inspection.error(fact, "superseded_by", "unknown-fact", message, hint)
        elif ends[fact.id] == fact.id:
            message = _('The fact "{id}" is superseded by itself, directly or on the way.').format(id=fact.id)
            hint = _("Let the newest fact be superseded by none.")
            inspection.error(fact, "superseded_by", "circle", message, hint)
        elif ends[fact.id] not in ("", successor):
            message = _('"{id}" is superseded too; the last one is "{last}".').format(
                id=successor, last=ends[fact.id]
            )
            hint = _("Write superseded_by: {id}, unless the steps between matter.").format(id=ends[fact.id])
            inspection.warn(fact, "superseded_by", "superseded-chain", message, hint)


def _find_ends(inspection: Inspection) -> dict[str, str]:
    """Where the chain of each superseded fact ends; itself where it comes back, "" where it runs into a circle or out."""
    facts, ends = inspection.facts, dict[str, str]()
    for start in facts:
        chain: list[str] = []
        here, seen = start, set[str]()
        while here not in ends and here not in seen and here in facts and facts[here].superseded_by:
            seen.add(here)
            chain.append(here)
            here = facts[here].superseded_by
        if here in seen:
            circle = chain.index(here)
            ends.update((fact_id, fact_id) for fact_id in chain[circle:])
            ends.update((fact_id, "") for fact_id in chain[:circle])
        else:
            last = ends.get(here, here if here in facts else "")
            last = "" if last == here and here in ends else last
            ends.update((fact_id, last) for fact_id in chain)
    return ends


def _check_ends(inspection: Inspection) -> None:
    """What holds until a day still holds on the day of the check, or is superseded."""
    for fact in inspection.base.facts:
        until = read_period(fact.valid_until) if fact.valid_until and not fact.superseded_by else None
        today, last = inspection.today, until.last if until else None
        if today is not None and last is not None and last < today:
            message = _("This was valid until {date}, and no fact supersedes it.").format(
                date=fact.valid_until
            )
            hint = _("Add the fact that holds now and name it under superseded_by, or mend valid_until.")
            inspection.warn(fact, "valid_until", "expired", message, hint)


def _check_stages(inspection: Inspection) -> None:
    attributes = inspection.base.attributes
    every = {stage for attribute in attributes.values() for stage in attribute.stages}
    for fact in inspection.base.facts:
        own = attributes[fact.attribute].stages if fact.attribute in attributes else ()
        for key, text, stages in (("status", fact.status, own or every), ("value", fact.value, own)):
            if text and stages and text not in stages:
                message = _('"{name}" is none of the stages.').format(name=shown(text))
                hint = did_you_mean(text, stages) or _("The stages are: {stages}.").format(
                    stages=_(", ").join(sorted(stages) if stages is every else stages)
                )
                inspection.warn(fact, key, "stage", message, hint)
