"""Lists of what a base holds, as lines with tabs between their columns."""

from collections.abc import Iterator, Sequence

from factcli.facts.fact import Fact
from factcli.facts.factbase import FactBase
from factcli.messages import _
from factcli.render.wording import clean, statement_of

Rows = list[tuple[str, ...]]
"""Rows of columns; the first row holds the headings."""


def fact_rows(facts: Sequence[Fact]) -> Rows:
    """The id and the sentence of each fact."""
    return [(_("id"), _("statement")), *((clean(fact.id, 80), statement_of(fact)) for fact in facts)]


def topic_rows(base: FactBase) -> Rows:
    """Each topic and the number of its facts."""
    counts = [(topic, sum(fact.topic == topic for fact in base.facts)) for topic in base.topics()]
    return [(_("topic"), _("facts")), *((clean(topic), str(count)) for topic, count in counts)]


def entity_rows(base: FactBase) -> Rows:
    """Each entity, its kind, and its other names."""
    rows: Rows = [(_("name"), _("kind"), _("other names"))]
    for entity in base.entities.values():
        names = _("; ").join(clean(name, 80) for name in (*entity.also, *entity.en))
        rows.append((clean(entity.key, 80), clean(entity.kind, 80), names))
    return rows


def rows_text(rows: Rows) -> Iterator[str]:
    """A line a row, without headings, so that other programs can read them."""
    for row in rows[1:]:
        yield "\t".join(row).rstrip("\t")
