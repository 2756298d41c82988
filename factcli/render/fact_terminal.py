"""A fact in full drawn on a terminal."""

from rich.text import Text

from factcli.facts.fact import Fact
from factcli.facts.factbase import FactBase
from factcli.render.canvas import draw, frame, label_rows, plain
from factcli.render.fact_text import other_facts, others_title, slot_rows
from factcli.render.wording import clean, id_of, statement_of
from factcli.render.wrap import wrap


def draw_fact(fact: Fact, base: FactBase, *, width: int, color: bool, ascii_only: bool = False) -> str:
    """The fact in a frame that bears its id, every filled slot on a line."""
    inner = width - 4
    lines = [plain(line, "bold") for line in wrap(statement_of(fact), inner)]
    rows = slot_rows(fact, base)
    if rows:
        lines += [plain(""), *label_rows(rows, inner, style="cyan")]
    others, more = other_facts(fact, base)
    if others:
        lines += [plain(""), *(plain(line, "bold") for line in wrap(others_title(fact, base), inner))]
        for other_id, sentence in others:
            head, *rest = wrap(f"[{other_id}] {sentence}", inner)
            cut = min(len(head), len(other_id) + 2)
            lines.append(Text.assemble((head[:cut], "cyan"), head[cut:], no_wrap=True))
            lines += [plain(line) for line in rest]
        lines += [plain(line, "dim") for line in wrap(more, inner) if line]
    title = Text(f" {clean(id_of(fact, base), max(1, width - 8))} ", style="bold")
    return draw(frame(lines, title, ascii_only=ascii_only), width=width, color=color)
