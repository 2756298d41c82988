"""Facts in full as objects for programs."""

from collections.abc import Iterator, Sequence

from factcli.facts.fact import Fact
from factcli.facts.factbase import FactBase
from factcli.facts.shown import shown_sum
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


KEYS = (
    *("base", "id", *_TEXTS[:6], "members", "pairs", "closed", "ordered", *_TEXTS[6:10], "arithmetic"),
    *("quote", "section", "source", "valid_until", "superseded_by", "also_said", "subject_names"),
)
"""The keys of a fact that have a column in a table."""


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
        "subject_names": list(other_names(fact, base)),
        "arithmetic": shown_sum(base, fact),
        "same_subject": [
            {
                "base": base_name(other, base),
                "id": other.id,
                "statement": other.statement,
                "statement_en": other.statement_en,
            }
            for other in base.about(fact.subject)
            if other.id != fact.id
        ],
    }


def other_names(fact: Fact, base: FactBase) -> tuple[str, ...]:
    """What the fact's subject is called besides its key."""
    entity = base.entities.get(fact.subject)
    return entity.names[1:] if entity is not None else ()


def fact_lines(facts: Sequence[Fact], missing: Sequence[str], base: FactBase) -> Iterator[dict[str, object]]:
    """An object for each fact, then one for each id that the base doesn't hold."""
    for fact in facts:
        yield {"version": VERSION, **fact_object(fact, base)}
    for fact_id in missing:
        yield {"version": VERSION, "id": fact_id, "missing": True}


def facts_object(facts: Sequence[Fact], missing: Sequence[str], base: FactBase) -> dict[str, object]:
    """The facts that were asked for, and the ids that the base doesn't hold."""
    return {
        "version": VERSION,
        **base_fields(base),
        "facts": [fact_object(fact, base) for fact in facts],
        "missing": list(missing),
    }
