"""An answer as plain lines, for a pipe or a file."""

from factcli.facts.fact import Fact
from factcli.facts.factbase import FactBase
from factcli.lookup import Answer
from factcli.messages import _
from factcli.render.lasting import lasting_row
from factcli.render.wording import (
    base_line,
    clean,
    id_of,
    labelled,
    paint,
    quote_line,
    statement_of,
    value_of,
)


def describe_answer(answer: Answer, base: FactBase, *, color: bool = False) -> str:
    """The facts found, best first, each with its value and quote; it says when none answers."""
    lines = []
    if not answer.answered:
        lines.append(paint(unanswered_line(answer), "33", color))
    told = answer_of(answer, base)
    if told:
        lines += [paint(told, "1;32", color), ""]
    for number, found in enumerate(answer.results, 1):
        lines.append(f"{number}. {paint(statement_of(found.fact), '1', color)} [{id_of(found.fact, base)}]")
        lines += [f"   {labelled(label, text)}" for label, text in fact_rows(found.fact, base)]
    return "\n".join([*lines, "", base_line(base)])


def unanswered_line(answer: Answer) -> str:
    """The sentence that says that no fact answers the query, and whether near ones follow."""
    if answer.results:
        sentence = _("The base doesn't answer “{query}”. The nearest facts:")
    else:
        sentence = _("The base holds nothing about “{query}”.")
    return sentence.format(query=clean(answer.query, 200))


def answer_of(answer: Answer, base: FactBase) -> str:
    """What the best fact states, told before everything else; "" where nothing answers or it states no more than itself."""
    return clean(value_of(base, answer.results[0].fact)) if answer.answered else ""


def fact_rows(fact: Fact, base: FactBase) -> list[tuple[str, str]]:
    """What a found fact shows beside its sentence."""
    rows = [
        (_("Value"), clean(value_of(base, fact))),
        lasting_row(fact, base),
        (_("Quote"), quote_line(fact, base)),
    ]
    return [row for row in rows if row[1]]
