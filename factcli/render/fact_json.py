"""Facts in full as objects for programs."""

from collections.abc import Sequence

from factcli.facts.fact import Fact
from factcli.facts.factbase import FactBase
from factcli.render.base_json import base_fields
from factcli.render.wording import base_name, source_title

VERSION = 1
_TEXTS = (
    "topic",
    "statement",
    "statement_en",
    "subject",
    "attribute",
    "value",
    "period",
    "place",
    "by",
    "status",
    "derived",
    "quote",
    "section",
    "valid_until",
    "superseded_by",
)


def fact_object(fact: Fact, base: FactBase) -> dict[str, object]:
    """One fact with every slot that a reader may ask for; an empty slot is an empty text or list."""
    texts: dict[str, object] = {key: getattr(fact, key) for key in _TEXTS}
    return {
        "base": base_name(fact, base),
        "id": fact.id,
        **texts,
        "members": list(fact.members),
        "pairs": dict(fact.pairs),
        "closed": fact.closed,
        "ordered": fact.ordered,
        "also_said": list(fact.also_said),
        "source": source_title(fact, base),
    }


def facts_object(facts: Sequence[Fact], missing: Sequence[str], base: FactBase) -> dict[str, object]:
    """The facts that were asked for, and the ids that the base doesn't hold."""
    return {
        "version": VERSION,
        **base_fields(base),
        "facts": [fact_object(fact, base) for fact in facts],
        "missing": list(missing),
    }
