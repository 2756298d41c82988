"""A quiz as plain lines, one paragraph a line: for pipes, screen readers, paper."""

from collections.abc import Iterable, Sequence

from factcli.facts.factbase import FactBase
from factcli.messages import _, ngettext
from factcli.quiz.item import Item
from factcli.quiz.session import Answered, Session
from factcli.render.quiz_wording import (
    Row,
    help_rows,
    key_words,
    option_rows,
    result_rows,
    stem_row,
    summary_rows,
)
from factcli.render.wording import base_line, clean, quote_line


def question_text(item: Item, number: int, total: int) -> str:
    """An item that waits for its answer."""
    return _plain([stem_row(item, number, total), *option_rows(item)])


def result_text(turn: Answered, base: FactBase) -> str:
    """What became of an item."""
    return _plain(result_rows(turn, base))


def summary_text(session: Session, base: FactBase, *, partial: bool = False) -> str:
    """The end of a quiz; `partial`: with the credit for what is partly right."""
    return _plain(summary_rows(session, base, partial=partial))


def help_text() -> str:
    """What can be typed."""
    return _plain(help_rows())


def paper_text(items: Sequence[Item], base: FactBase, seed: int, *, with_key: bool) -> str:
    """A whole quiz to be read or printed; the key follows the questions."""
    count = ngettext("{count} question", "{count} questions", len(items)).format(count=len(items))
    head = _("{title}: {count}, seed {seed}").format(
        title=clean(base.title or base.name, 60), count=count, seed=seed
    )
    blocks = [head]
    for number, item in enumerate(items, 1):
        rows = [stem_row(item, number, 0), *option_rows(item)]
        blocks.append(_plain(rows if item.options else [*rows, Row("____", "    ")]))
    if with_key:
        blocks.append(
            _plain(
                [
                    Row(_("Answers")),
                    *(row for number, item in enumerate(items, 1) for row in _key_rows(number, item, base)),
                ]
            )
        )
    return "\n\n".join([*blocks, base_line(base)])


def _key_rows(number: int, item: Item, base: FactBase) -> list[Row]:
    rows = [Row(key_words(item), f"{number}. ")]
    rows.append(Row(clean(item.statement), "    "))
    if quote := quote_line(item.fact, base):
        rows.append(Row(quote, "    "))
    for label, wrong in item.wrong.items():
        rows.append(Row(clean(wrong.why), f"    {label}: "))
    return rows


def _plain(rows: Iterable[Row]) -> str:
    return "\n".join((row.lead + row.text).rstrip() for row in rows)
