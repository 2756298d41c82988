"""Answers as tables: records for CSV, and Markdown."""

from collections.abc import Iterator

from factcli.facts.factbase import FactBase
from factcli.lookup import Answer
from factcli.messages import _
from factcli.render.lasting import lasting_row
from factcli.render.lookup_json import answer_object
from factcli.render.lookup_text import unanswered_line
from factcli.render.table_markdown import escape_markdown, rows_markdown
from factcli.render.wording import base_line, clean, id_of, labelled, quote_line, statement_of, value_of

KEYS = (
    *("query", "answered", "base", "id", "statement", "statement_en", "value"),
    *("quote", "section", "source", "score"),
)


def answer_records(answer: Answer, base: FactBase) -> Iterator[dict[str, object]]:
    """A record a fact, best first; each says whether the query is answered, for the facts may be the nearest only."""
    whole = answer_object(answer, base)
    results = whole["results"]
    assert isinstance(results, list)
    for result in results:
        yield {"query": answer.query, "answered": answer.answered, **result}


def answer_markdown(answer: Answer, base: FactBase) -> str:
    """A sentence where nothing answers, the facts as a table, and the base."""
    blocks = [] if answer.answered else [escape_markdown(unanswered_line(answer))]
    if answer.results:
        rows = [(_("statement"), _("value"), _("quote"), _("id"))]
        for found in answer.results:
            fact = found.fact
            value = clean(value_of(base, fact))
            label, lasting = lasting_row(fact, base)
            value = _("; ").join(filter(None, (value, lasting and labelled(label, lasting))))
            rows.append((statement_of(fact), value, quote_line(fact, base), id_of(fact, base)))
        blocks.append(rows_markdown(rows))
    return "\n\n".join([*blocks, escape_markdown(base_line(base))])
