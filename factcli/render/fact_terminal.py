"""A fact in full drawn on a terminal."""

from rich.text import Text

from factcli.facts.fact import Fact
from factcli.facts.factbase import FactBase
from factcli.render.canvas import draw, frame, label_rows, plain
from factcli.render.fact_text import slot_rows
from factcli.render.wording import clean, id_of, statement_of
from factcli.render.wrap import wrap


def draw_fact(fact: Fact, base: FactBase, *, width: int, color: bool, ascii_only: bool = False) -> str:
    """The fact in a frame that bears its id, every filled slot on a line."""
    inner = width - 4
    lines = [plain(line, "bold") for line in wrap(statement_of(fact), inner)]
    rows = slot_rows(fact, base)
    if rows:
        lines += [plain(""), *label_rows(rows, inner, style="cyan")]
    title = Text(f" {clean(id_of(fact, base), max(1, width - 8))} ", style="bold")
    return draw(frame(lines, title, ascii_only=ascii_only), width=width, color=color)
