"""Facts in full as Markdown."""

from collections.abc import Sequence

from factcli.facts.fact import Fact
from factcli.facts.factbase import FactBase
from factcli.messages import _
from factcli.render.fact_text import other_facts, others_title, slot_rows
from factcli.render.table_markdown import escape_markdown, rows_markdown
from factcli.render.wording import base_line, id_of, statement_of


def facts_markdown(facts: Sequence[Fact], base: FactBase) -> str:
    """A table for each fact, one of the facts about the same subject below it, and the base."""
    blocks = []
    for fact in facts:
        blocks.append(rows_markdown([(id_of(fact, base), statement_of(fact)), *slot_rows(fact, base)]))
        others, more = other_facts(fact, base)
        if others:
            blocks.append(escape_markdown(_("{title}:").format(title=others_title(fact, base))))
            blocks.append(rows_markdown([(_("id"), _("statement")), *others]))
        if more:
            blocks.append(escape_markdown(more))
    return "\n\n".join([*blocks, escape_markdown(base_line(base))])
