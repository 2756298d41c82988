"""References: what a fact names is there, and says what it should."""

from factcli.curate.inspection import Inspection
from factcli.facts.fault import did_you_mean, shown
from factcli.messages import _


def check_references(inspection: Inspection) -> None:
    """Subjects and attributes are declared, successors exist, states are stages."""
    _check_declared(inspection)
    for fact in inspection.base.facts:
        successor = fact.superseded_by
        if successor and successor not in inspection.facts:
            message = _('No fact has the id "{id}".').format(id=shown(successor))
            hint = did_you_mean(successor, inspection.facts) or _("Add that fact, or name another.")
            inspection.error(fact, "superseded_by", "unknown-fact", message, hint)
        elif successor and _succeeds_itself(inspection, fact.id):
            message = _('The fact "{id}" is superseded by itself, directly or on the way.').format(id=fact.id)
            hint = _("Let the newest fact be superseded by none.")
            inspection.error(fact, "superseded_by", "circle", message, hint)
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


def _succeeds_itself(inspection: Inspection, fact_id: str) -> bool:
    seen: set[str] = set()
    here = fact_id
    while here in inspection.facts and here not in seen:
        seen.add(here)
        here = inspection.facts[here].superseded_by
    return here == fact_id


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
