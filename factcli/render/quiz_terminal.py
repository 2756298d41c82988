"""A quiz drawn on a terminal: each page in a frame, every meaning in words and signs, colours on top."""

from collections.abc import Iterable, Sequence

from rich.console import Group
from rich.text import Text

from factcli.facts.factbase import FactBase
from factcli.messages import _
from factcli.quiz.item import Item
from factcli.quiz.session import Answered, Session
from factcli.render.canvas import draw, frame, label_rows, plain
from factcli.render.quiz_wording import (
    NO_SIGN,
    RIGHT_SIGN,
    SKIP_SIGN,
    WRONG_SIGN,
    Row,
    fact_rows,
    help_rows,
    marked_option_rows,
    option_rows,
    outcome_rows,
    outcome_word,
    score_line,
    sign_of,
    type_word,
)
from factcli.render.wording import base_line, clean
from factcli.render.wrap import cell_width, wrap

LEAST_WIDTH = 20
"""On a narrower screen lines are cut by the terminal: nothing can be read there anyway."""

_STYLES = {RIGHT_SIGN: "green", WRONG_SIGN: "red", SKIP_SIGN: "yellow", NO_SIGN: "none"}
_LABEL = "cyan"
_HERE, _AHEAD, _DONE = "?", "·", "+"
_MARGIN = 4
"""Cells of a line that the frame takes."""


class Canvas:
    """How wide pages are drawn, whether in colour, and whether their frames have box lines."""

    def __init__(self, width: int, *, color: bool, ascii_only: bool = False) -> None:
        self.width = max(width, LEAST_WIDTH)
        self._color, self.ascii_only = color, ascii_only

    @property
    def inner(self) -> int:
        """The cells of a line inside the frame."""
        return self.width - _MARGIN

    def page(self, title: str, lines: list[Text], head: Sequence[Text] = (), sign: str = NO_SIGN) -> str:
        """Lines in a frame that takes the colour of `sign`; `head` stands above it."""
        style = _STYLES[sign]
        bold = Text(f" {title} ", style="bold" if sign == NO_SIGN else f"bold {style}")
        framed = frame(lines, bold, style=style, ascii_only=self.ascii_only)
        return draw(Group(*head, framed), width=self.width, color=self._color)


def draw_question(
    item: Item,
    session: Session,
    base: FactBase,
    canvas: Canvas,
    *,
    chosen: str = "",
    hint: str = "",
    hides: bool = False,
) -> str:
    """An item that waits for its answer, below how far the quiz has come (`hides`: but not how well).

    `chosen` are the labels marked so far.
    """
    number = len(session.answered) + 1
    lines = _stem_lines(item, canvas)
    if item.options:
        lines += [plain(""), *_row_lines(option_rows(item, chosen), canvas.inner)]
    if hint:
        lines += [plain(""), *_row_lines([Row(clean(hint), _("Hint: "))], canvas.inner)]
    title = f"{_place(number, session)} {type_word(item)}"
    return canvas.page(title, lines, [_progress_line(session, base, canvas, asks=True, hides=hides)])


def draw_result(session: Session, base: FactBase, canvas: Canvas) -> str:
    """The item that was answered last: the options marked, why a wrong one is wrong, what the base says."""
    turn = session.answered[-1]
    sign = sign_of(turn)
    lines = [*_stem_lines(turn.item, canvas), plain("")]
    if turn.item.options:
        lines += [*_row_lines(marked_option_rows(turn), canvas.inner), plain("")]
    lines += label_rows([*outcome_rows(turn), *fact_rows(turn.item, base)], canvas.inner, style=_LABEL)
    title = f"{_place(len(session.answered), session)} {sign} {outcome_word(turn)}"
    return canvas.page(title, lines, [_progress_line(session, base, canvas, asks=False)], sign)


def draw_summary(session: Session, base: FactBase, canvas: Canvas, *, partial: bool = False) -> str:
    """The end of a quiz: the score (`partial`: with its credit), a sign a turn, every missed item with its answer."""
    lines = [plain(line, "bold") for line in wrap(score_line(session, partial=partial), canvas.inner)]
    if session.answered:
        lines += [plain(""), *_sign_lines(session.answered, canvas.inner)]
    if session.missed:
        lines += [plain(""), plain(_("To repeat"), _LABEL)]
    for item in session.missed:
        lines += _row_lines([Row(clean(item.stem), "· "), Row(clean(item.statement), "  ")], canvas.inner)
    page = canvas.page(_("Quiz finished") if session.current is None else _("Quiz left"), lines)
    return "\n".join([page, *wrap(base_line(base), canvas.width)])


def draw_help(canvas: Canvas) -> str:
    """What every key does."""
    title, *rows = help_rows()
    keys = [(row.lead.strip(), row.text) for row in rows]
    return canvas.page(title.text, label_rows(keys, canvas.inner, style=_LABEL))


def _place(number: int, session: Session) -> str:
    return f"[{number}/{session.total}]"


def _stem_lines(item: Item, canvas: Canvas) -> list[Text]:
    return [plain(line, "bold") for line in wrap(clean(item.stem), canvas.inner)]


def _row_lines(rows: Iterable[Row], width: int) -> list[Text]:
    """Rows folded behind their leads; a row that bears a sign takes its colour."""
    lines = []
    for row in rows:
        sign = row.lead.strip()[:1]
        style = _STYLES.get(sign, "")
        if row.is_strong:
            style = f"bold {style}".strip()
        indent = cell_width(row.lead)
        for place, line in enumerate(wrap(row.text, width - indent)):
            lead = " " * indent if place else row.lead
            lines.append(Text.assemble((lead, style or _LABEL), (line, style), no_wrap=True))
    return lines


def _progress_line(
    session: Session, base: FactBase, canvas: Canvas, *, asks: bool, hides: bool = False
) -> Text:
    """How many turns were right, a sign for each where there is room, and the base's title behind it."""
    done = len(session.answered)
    counts = _("answered: {done}") if hides else _("right: {right}/{done}")
    counts = counts.format(right=session.right_count, done=done)
    line = Text(f" {counts}", style="bold", no_wrap=True, overflow="crop")
    left = session.total - done
    trail = Text("  ")
    for turn in session.answered:
        sign = _DONE if hides else sign_of(turn)
        trail.append(sign, style=_STYLES.get(sign, ""))
    if left:
        trail.append(_HERE if asks else _AHEAD, style="bold" if asks else "")
        trail.append(_AHEAD * (left - 1))
    for piece in (trail, Text("  " + clean(base.title or base.name, 60))):
        if cell_width(line.plain) + cell_width(piece.plain) <= canvas.width:
            line.append_text(_unbolded(piece))
    return line


def _unbolded(text: Text) -> Text:
    """`text` as it is, also behind a bold one."""
    text.stylize("not bold")
    return text


def _sign_lines(turns: Sequence[Answered], width: int) -> list[Text]:
    """A numbered sign a turn: 1√ 2× 3-."""
    lines, line = [], Text(no_wrap=True)
    for number, turn in enumerate(turns, 1):
        sign = sign_of(turn)
        piece = f"{number}{sign} "
        if cell_width(line.plain) + cell_width(piece) > width:
            lines.append(line)
            line = Text(no_wrap=True)
        line.append(piece, style=_STYLES[sign])
    return [*lines, line]
