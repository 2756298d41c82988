"""Lists of what a base holds, as rows of texts, and as plain lines with columns below each other."""

from collections import Counter
from collections.abc import Iterator, Sequence

from factcli.facts.fact import Fact
from factcli.facts.factbase import FactBase
from factcli.messages import _, ngettext
from factcli.render.lasting import lasting_words
from factcli.render.wording import base_line, clean, id_of, name_of, statement_of
from factcli.render.wrap import cell_width

MOST = 4_000
"""So many characters of one text are listed: all of it, unless somebody means harm."""
Rows = list[tuple[str, ...]]
"""Rows of columns; the first row holds the headings."""
_GAP = 2
_WIDEST = 48
"""A wider cell pushes the rest of its own row to the right, and no other's."""


def fact_rows(facts: Sequence[Fact], base: FactBase) -> Rows:
    """The id, topic and sentence of each fact; a column without a single entry is left out."""
    rows: Rows = [(_("id"), _("topic"), _("valid until"), _("statement"))]
    rows += [
        (id_of(fact, base, MOST), clean(fact.topic, MOST), lasting_words(fact), statement_of(fact, MOST))
        for fact in facts
    ]
    return without_empty_columns(rows)


def topic_rows(base: FactBase) -> Rows:
    """Each topic and the number of its facts."""
    counts = Counter(fact.topic for fact in base.facts)
    return [(_("topic"), _("facts")), *((clean(topic, MOST), str(counts[topic])) for topic in base.topics())]


def entity_rows(base: FactBase) -> Rows:
    """Each entity by the name that the reader calls it, its kind, how many facts are about it, its other names."""
    rows: Rows = [(_("name"), _("kind"), _("facts"), _("other names"))]
    for entity in base.entities.values():
        name = name_of(base, entity.key)
        names = _("; ").join(clean(other, MOST) for other in entity.names if other != name)
        count = len(base.about(entity.key))
        rows.append((clean(name, MOST), clean(entity.kind, MOST), str(count), names))
    return without_empty_columns(rows)


def without_empty_columns(rows: Rows) -> Rows:
    """The rows without the columns, past the first, in which only the heading stands."""
    filled = [column for column in range(len(rows[0])) if not column or any(row[column] for row in rows[1:])]
    return [tuple(row[column] for column in filled) for row in rows]


def number_columns(rows: Rows) -> frozenset[int]:
    """The columns that hold whole numbers only; these stand to the right."""
    return frozenset(
        column
        for column in range(len(rows[0]))
        if len(rows) > 1 and all(row[column].isdecimal() for row in rows[1:])
    )


def count_line(things: str, count: int) -> str:
    """How many "facts", "topics" or "entities" were listed."""
    if things == "topics":
        sentence = ngettext("{count} topic", "{count} topics", count)
    elif things == "entities":
        sentence = ngettext("{count} entity", "{count} entities", count)
    else:
        sentence = ngettext("{count} fact", "{count} facts", count)
    return sentence.format(count=count)


def rows_text(rows: Rows, *, closing: str = "", base: FactBase | None = None) -> Iterator[str]:
    """A line a row, the headings first; every column begins at the same cell, the last one isn't folded.

    `closing`, the count, and the base follow after an empty line.
    """
    numbers = number_columns(rows)
    widths = [min(_WIDEST, max(cell_width(row[column]) for row in rows)) for column in range(len(rows[0]))]
    for row in rows:
        cells = []
        for column, text in enumerate(row):
            blanks = " " * (widths[column] - cell_width(text))
            cells.append(blanks + text if column in numbers else text + blanks)
        yield (" " * _GAP).join(cells).rstrip()
    if closing:
        yield ""
        yield closing
    if base is not None:
        yield base_line(base)
