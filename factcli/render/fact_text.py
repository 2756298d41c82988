"""A fact in full as plain lines."""

from dataclasses import replace
from itertools import islice

from factcli.facts.fact import Fact
from factcli.facts.factbase import FactBase
from factcli.facts.shown import shown_sum
from factcli.messages import _, ngettext
from factcli.render.lasting import lasting_row
from factcli.render.wording import (
    clean,
    id_of,
    labelled,
    name_of,
    other_statement_of,
    paint,
    place_of,
    quote_line,
    statement_of,
    value_of,
)

MOST_OTHERS = 20
"""So many other facts about the same subject stand below a fact."""


def describe_fact(fact: Fact, base: FactBase, *, color: bool = False) -> str:
    """The id and the sentence, then every slot that is filled, a line each."""
    head = f"[{id_of(fact, base)}] {paint(statement_of(fact), '1', color)}"
    lines = [head, *(f"  {labelled(label, text)}" for label, text in slot_rows(fact, base))]
    others, more = other_facts(fact, base)
    if others:
        lines += ["", _("{title}:").format(title=others_title(fact, base))]
        lines += [f"  [{other_id}] {sentence}" for other_id, sentence in others]
        lines += [f"  {more}"] if more else []
    return "\n".join(lines)


def others_title(fact: Fact, base: FactBase) -> str:
    """The heading above the other facts about a fact's subject."""
    return _("Also about {subject}").format(subject=clean(name_of(base, fact.subject), 80))


def other_facts(fact: Fact, base: FactBase) -> tuple[list[tuple[str, str]], str]:
    """The ids and sentences of the other facts about the same subject, and what is said of those left out."""
    about = base.about(fact.subject)
    others = [other for other in islice(about, MOST_OTHERS + 1) if other.id != fact.id][:MOST_OTHERS]
    rest = len(about) - len(others) - 1
    sentence = ngettext(
        "and {count} more: factcli lookup {subject}", "and {count} more: factcli lookup {subject}", rest
    )
    subject = clean(fact.subject, 80)
    more = sentence.format(count=rest, subject=subject if subject.isalnum() else f'"{subject}"')
    shown = [(id_of(other, base), _with_mark(other)) for other in others]
    return shown, more if rest > 0 else ""


def _with_mark(fact: Fact) -> str:
    """A fact's sentence, marked where another fact has superseded it."""
    if not fact.superseded_by:
        return statement_of(fact)
    return _("{statement} (no longer true)").format(statement=statement_of(fact))


def slot_rows(fact: Fact, base: FactBase) -> list[tuple[str, str]]:
    """The filled slots of a fact beside its sentence, as labels and texts."""
    rows = [
        lasting_row(fact, base),
        (_("Other language"), other_statement_of(fact)),
        (_("Topic"), fact.topic),
        (_("Subject"), name_of(base, fact.subject)),
        (_("Also called"), _names(fact, base)),
        (_("Attribute"), name_of(base, fact.attribute)),
        (_value_label(fact), value_of(base, fact)),
        (
            _list_label(fact),
            value_of(base, replace(fact, value="")) if fact.value and _has_list(fact) else "",
        ),
        (_("Derived as"), _derivation(fact, base)),
        (_("Period"), fact.period),
        (_("Place"), fact.place),
        (_("Said by"), fact.by),
        (_("Status"), fact.status),
        (_("Superseded by"), _successor(fact, base)),
        (_("Also said"), " / ".join(fact.also_said)),
        (_("Quote"), quote_line(fact, base)),
        (_("Source"), "" if fact.quote else place_of(fact, base)),
    ]
    return [(label, clean(text)) for label, text in rows if text]


def _derivation(fact: Fact, base: FactBase) -> str:
    """The calculation in the base's ids, and with their figures."""
    total = shown_sum(base, fact)
    return f"{fact.derived} ({total})" if total else fact.derived


def _names(fact: Fact, base: FactBase) -> str:
    """The names of the subject besides the one that is shown."""
    entity = base.entities.get(fact.subject)
    if entity is None:
        return ""
    shown = name_of(base, fact.subject)
    return _("; ").join(name for name in entity.names if name != shown)


def _successor(fact: Fact, base: FactBase) -> str:
    """The id of the fact that has taken this one's place, and what it says."""
    later = base.fact(fact.superseded_by) if fact.superseded_by else None
    return f"[{fact.superseded_by}] {statement_of(later)}" if later else fact.superseded_by


def _has_list(fact: Fact) -> bool:
    return bool(fact.members or fact.pairs)


def _value_label(fact: Fact) -> str:
    return _("Value") if fact.value or not _has_list(fact) else _list_label(fact)


def _list_label(fact: Fact) -> str:
    if fact.pairs:
        return _("Pairs, complete") if fact.closed else _("Pairs")
    if fact.ordered:
        return _("Members in order")
    return _("Members, complete") if fact.closed else _("Members, among others")
