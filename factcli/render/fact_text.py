"""A fact in full as plain lines."""

from factcli.facts.fact import Fact
from factcli.facts.factbase import FactBase
from factcli.facts.shown import shown_sum
from factcli.messages import _
from factcli.render.wording import (
    clean,
    id_of,
    labelled,
    name_of,
    other_statement_of,
    paint,
    quote_line,
    statement_of,
    value_of,
)


def describe_fact(fact: Fact, base: FactBase, *, color: bool = False) -> str:
    """The id and the sentence, then every slot that is filled, a line each."""
    head = f"[{id_of(fact, base)}] {paint(statement_of(fact), '1', color)}"
    return "\n".join([head, *(f"  {labelled(label, text)}" for label, text in slot_rows(fact, base))])


def slot_rows(fact: Fact, base: FactBase) -> list[tuple[str, str]]:
    """The filled slots of a fact beside its sentence, as labels and texts."""
    rows = [
        (_("Other language"), other_statement_of(fact)),
        (_("Topic"), fact.topic),
        (_("Subject"), name_of(base, fact.subject)),
        (_("Attribute"), name_of(base, fact.attribute)),
        (_value_label(fact), value_of(base, fact)),
        (_("Derived as"), _derivation(fact, base)),
        (_("Period"), fact.period),
        (_("Place"), fact.place),
        (_("Said by"), fact.by),
        (_("Status"), fact.status),
        (_("Valid until"), fact.valid_until),
        (_("Superseded by"), fact.superseded_by),
        (_("Also said"), " / ".join(fact.also_said)),
        (_("Quote"), quote_line(fact, base)),
    ]
    return [(label, clean(text)) for label, text in rows if text]


def _derivation(fact: Fact, base: FactBase) -> str:
    """The calculation in the base's ids, and with their figures."""
    total = shown_sum(base, fact)
    return f"{fact.derived} ({total})" if total else fact.derived


def _value_label(fact: Fact) -> str:
    if fact.value:
        return _("Value")
    if fact.pairs:
        return _("Pairs, complete") if fact.closed else _("Pairs")
    if fact.ordered:
        return _("Members in order")
    return _("Members, complete") if fact.closed else _("Members, among others")
