"""Facts and bases made by tests in a line."""

from factcli.facts.fact import Fact
from factcli.facts.factbase import FactBase
from factcli.facts.name import Attribute, Entity


def fact(fact_id: str, base: str = "", subject: str = "", attribute: str = "", **slots: str) -> Fact:
    return Fact(fact_id, f"{fact_id} of {base}.", base, subject=subject, attribute=attribute, **slots)  # type: ignore[arg-type]


def base(name: str, *facts: Fact, **head: object) -> FactBase:
    return FactBase(name, facts=facts, digest=name * 40, path=f"{name}.yaml", **head)  # type: ignore[arg-type]


def entities(*named: Entity) -> dict[str, Entity]:
    return {entity.key: entity for entity in named}


def attributes(*named: Attribute) -> dict[str, Attribute]:
    return {attribute.key: attribute for attribute in named}
