"""The path of a verdict drawn on a terminal: the parts in frames, their stretches marked, the facts below."""

from rich.text import Text

from factcli.facts.factbase import FactBase
from factcli.render.canvas import draw, frame, label_rows, plain
from factcli.render.judgement_terminal import STYLES
from factcli.render.trace_text import (
    MOST_CANDIDATES,
    candidate_heading,
    candidate_rows,
    cover_rows,
    more_line,
    part_heading,
)
from factcli.render.wrap import wrap
from factcli.verify.trace import PartTrace, Trace

_INDENT = 2


def draw_trace(trace: Trace, base: FactBase, *, width: int, color: bool, ascii_only: bool = False) -> str:
    """A frame for each part, `width` cells wide."""
    drawn = [
        draw(
            frame(
                _part_lines(number, traced, base, width - 4),
                Text(f" {number} ", style="bold"),
                style=STYLES[traced.part.verdict],
                ascii_only=ascii_only,
            ),
            width=width,
            color=color,
        )
        for number, traced in enumerate(trace.parts, 1)
    ]
    return "\n".join(drawn)


def _part_lines(number: int, traced: PartTrace, base: FactBase, width: int) -> list[Text]:
    lines = [plain(line, "bold") for line in wrap(part_heading(number, traced), width)]
    lines += label_rows(cover_rows(traced), width)
    for candidate in traced.candidates[:MOST_CANDIDATES]:
        style = STYLES[candidate.verdict] if candidate.decides else ""
        lines.append(plain(""))
        lines += [plain(line, style) for line in wrap(candidate_heading(candidate, base), width)]
        for line in label_rows(candidate_rows(candidate, base), width - _INDENT, style="dim"):
            lines.append(Text.assemble(" " * _INDENT, line, no_wrap=True, overflow="ignore"))
    if more := more_line(traced):
        lines += [plain(""), *(plain(line) for line in wrap(more, width))]
    return lines
