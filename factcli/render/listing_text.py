"""Lists of what a base holds, as lines with tabs between their columns."""

from collections.abc import Iterator, Sequence

from factcli.facts.fact import Fact
from factcli.facts.factbase import FactBase
from factcli.messages import _
from factcli.render.wording import clean, id_of, statement_of

MOST = 4_000
"""So many characters of one text are listed: all of it, unless somebody means harm."""
Rows = list[tuple[str, ...]]
"""Rows of columns; the first row holds the headings."""


def fact_rows(facts: Sequence[Fact], base: FactBase) -> Rows:
    """The id and the sentence of each fact."""
    return [
        (_("id"), _("statement")),
        *((id_of(fact, base, MOST), statement_of(fact, MOST)) for fact in facts),
    ]


def topic_rows(base: FactBase) -> Rows:
    """Each topic and the number of its facts."""
    counts = [(topic, sum(fact.topic == topic for fact in base.facts)) for topic in base.topics()]
    return [(_("topic"), _("facts")), *((clean(topic, MOST), str(count)) for topic, count in counts)]


def entity_rows(base: FactBase) -> Rows:
    """Each entity, its kind, and its other names."""
    rows: Rows = [(_("name"), _("kind"), _("other names"))]
    for entity in base.entities.values():
        names = _("; ").join(clean(name, MOST) for name in (*entity.also, *entity.en))
        rows.append((clean(entity.key, MOST), clean(entity.kind, MOST), names))
    return rows


def rows_text(rows: Rows) -> Iterator[str]:
    """A line a row, without headings, so that other programs can read them."""
    for row in rows[1:]:
        yield "\t".join(row).rstrip("\t")
