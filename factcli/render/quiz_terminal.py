"""A quiz drawn for a terminal: rows folded to its width, with signs and bold type and no colour."""

from collections.abc import Iterable

from factcli.facts.factbase import FactBase
from factcli.messages import _
from factcli.quiz.item import Item
from factcli.quiz.session import Answered, Session
from factcli.render.quiz_wording import (
    Row,
    help_rows,
    marked_option_rows,
    option_rows,
    result_rows,
    stem_row,
    summary_rows,
)
from factcli.render.wording import clean, paint
from factcli.render.wrap import cell_width, wrap

LEAST_WIDTH = 20
"""On a narrower screen lines are cut by the terminal: nothing can be read there anyway."""

_BOLD = "1"


def fold_rows(rows: Iterable[Row], width: int, *, bold: bool) -> list[str]:
    """The lines of `rows`, each at most `width` cells wide."""
    lines = []
    for row in rows:
        indent = cell_width(row.lead)
        folded = wrap(row.text, max(width, LEAST_WIDTH) - indent)
        for place, line in enumerate(folded):
            lead = " " * indent if place else row.lead
            lines.append((lead + paint(line, _BOLD, bold and row.is_strong and bool(line))).rstrip())
    return lines


def header_line(base: FactBase, session: Session, width: int) -> str:
    """The base's title, and how many answers were right so far."""
    title = clean(base.title or base.name, 60)
    score = _("right: {right}/{done}").format(right=session.right_count, done=len(session.answered))
    line = f"{title} · {score}"
    return line if cell_width(line) <= width else wrap(line, max(width, LEAST_WIDTH))[0]


def question_lines(item: Item, number: int, total: int, width: int, *, bold: bool) -> list[str]:
    """An item that waits for its answer."""
    rows = [stem_row(item, number, total), Row(), *option_rows(item)]
    return fold_rows(rows, width, bold=bold)


def result_lines(
    turn: Answered, number: int, total: int, base: FactBase, width: int, *, bold: bool
) -> list[str]:
    """An item that was answered: the options marked, then what the base says."""
    rows = [stem_row(turn.item, number, total), Row(), *marked_option_rows(turn)]
    if turn.item.options:
        rows.append(Row())
    elif turn.grade is not None:
        rows += [Row(_("Your answer: {text}").format(text=clean(turn.text, 60)), "  "), Row()]
    return fold_rows([*rows, *result_rows(turn, base)], width, bold=bold)


def summary_lines(session: Session, base: FactBase, width: int, *, bold: bool) -> list[str]:
    """The end of a quiz."""
    return fold_rows(summary_rows(session, base), width, bold=bold)


def help_lines(width: int, *, bold: bool) -> list[str]:
    """What every key does."""
    return fold_rows(help_rows(), width, bold=bold)
