"""A fact under review drawn on a terminal, its quote made to stand out."""

from rich.text import Text

from factcli.curate.review.reviewing import Review
from factcli.errors import Fault, Severity
from factcli.messages import _
from factcli.render.canvas import LEAST_TEXT, label_rows, plain
from factcli.render.quiz_terminal import Canvas
from factcli.render.review_text import (
    end_lines,
    fault_text,
    help_rows,
    place_line,
    quote_parts,
    slot_rows,
    title_line,
)
from factcli.render.wrap import cell_width, fold, wrap

_LABEL = "cyan"
_QUOTE_STYLE = "bold reverse"
_FAULT_STYLES = {Severity.ERROR: "red", Severity.WARNING: "yellow"}


def draw_review(review: Review, canvas: Canvas) -> str:
    """The fact shown, or the end of the review."""
    head = [plain(line) for line in wrap(place_line(review), canvas.width)]
    if review.current is None:
        lines = [plain(line) for text in end_lines(review) for line in wrap(text, canvas.inner)]
        return canvas.page(_("The end"), lines, head)
    lines = label_rows(slot_rows(review), canvas.inner, style=_LABEL)
    if review.context is not None:
        lines += [plain(""), *_quote_lines(*quote_parts(review.context), canvas.inner)]
    if review.faults:
        lines += [plain(""), *_fault_lines(review.faults, canvas.inner)]
    return canvas.page(_fitting(title_line(review), canvas.inner), lines, head)


def draw_faults(faults: tuple[Fault, ...], canvas: Canvas) -> str:
    """What is wrong with an edited fact."""
    return canvas.page(_("Not saved: the fact has faults"), _fault_lines(faults, canvas.inner))


def draw_help(canvas: Canvas) -> str:
    """What can be pressed."""
    return canvas.page(_("Keys"), label_rows(help_rows(), canvas.inner, style=_LABEL))


def _fault_lines(faults: tuple[Fault, ...], width: int) -> list[Text]:
    styles = {fault_text(fault): _FAULT_STYLES[fault.severity] for fault in faults}
    return [plain(line, style) for text, style in styles.items() for line in wrap(text, width)]


def _quote_lines(before: str, quote: str, after: str, width: int) -> list[Text]:
    """The sentence folded, the quote in its own style wherever it is cut."""
    text = before + quote + after
    start, end = len(before), len(before) + len(quote)
    lines = []
    for first, last in fold(text, max(width, LEAST_TEXT)):
        line = plain(text[first:last])
        if first < end and last > start:
            line.stylize(_QUOTE_STYLE, max(0, start - first), min(last, end) - first)
        lines.append(line)
    return lines


def _fitting(title: str, width: int) -> str:
    while cell_width(title) > max(1, width - 2):
        title = title[:-2] + "…"
    return title
