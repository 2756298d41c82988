"""A class on the projector: each phase as one page, all in words and signs, colours on top."""

from collections.abc import Sequence

from rich.text import Text

from factcli.classroom.lesson import Mode
from factcli.classroom.room import Phase
from factcli.classroom.stage import Stage
from factcli.messages import _
from factcli.quiz.item import Item
from factcli.render.canvas import label_rows, plain
from factcli.render.class_wording import answer_rows, count_line, head_line, help_rows, is_chosen, pupils_line
from factcli.render.qr_terminal import qr_lines
from factcli.render.quiz_terminal import Canvas
from factcli.render.quiz_wording import RIGHT_SIGN, WRONG_SIGN, Row, option_rows
from factcli.render.wording import clean
from factcli.render.wrap import cell_width, wrap

_LABEL = "cyan"
_RIGHT, _WRONG = "green", "red"
_OPTION_STYLES = ("red", "blue", "magenta", "green", "cyan", "yellow", "red", "blue")
"""As on the phones' buttons; the letters say the same."""
_GAP = 3
_MOST_BAR = 30
_LEAST_BESIDE = 26
"""Cells beside the QR code below which the text stands under it."""
_STEPS = ((2, 2), (1, 3), (3, 1))
"""The podium from left to right: rank, height."""


def draw_stage(stage: Stage, canvas: Canvas, urls: Sequence[str] = (), *, color: bool = False) -> str:
    """The page for a moment of a class; `urls` are where pupils join, the likeliest first."""
    match stage.phase:
        case Phase.LOBBY:
            lines = _lobby_lines(stage, canvas, urls, color=color)
        case Phase.QUESTION if stage.item is not None:
            lines = _question_lines(stage, stage.item, canvas)
        case Phase.REVEAL if stage.item is not None:
            lines = _reveal_lines(stage, stage.item, canvas)
        case Phase.RANKING:
            lines = _ranking_lines(stage, canvas)
        case _:
            lines = _podium_lines(stage, canvas)
    head = [_head(stage, canvas)]
    if stage.trouble:
        note = _("Nothing can be saved now: {reason}. Answers wait until it can.").format(
            reason=clean(stage.trouble, 120)
        )
        head += [plain(line, "bold red") for line in wrap(note, canvas.width)]
    return canvas.page(_title(stage), lines, head)


def draw_class_help(canvas: Canvas) -> str:
    """What every key does."""
    return canvas.page(_("Keys"), label_rows(help_rows(), canvas.inner, style=_LABEL))


def draw_pupils(stage: Stage, canvas: Canvas) -> str:
    """Everybody who is in, numbered, to be sent out."""
    lines = [plain(f"{key:>4}. {clean(name, 40)}") for key, name in stage.names]
    return canvas.page(_("Send out whom?"), lines or [plain(_("Nobody is in."))])


def _title(stage: Stage) -> str:
    titles = {
        Phase.LOBBY: _("Join in") if stage.mode is Mode.PHONES else _("Teams"),
        Phase.RANKING: _("Ranking"),
        Phase.PODIUM: _("Podium"),
        Phase.ENDED: _("The lesson is over"),
    }
    return titles.get(stage.phase, head_line(stage))


def _head(stage: Stage, canvas: Canvas) -> Text:
    """The counts to the left, title or code to the right, as far as there is room."""
    left = count_line(stage) if stage.phase in (Phase.QUESTION, Phase.REVEAL) else pupils_line(stage)
    right = clean(stage.title, 40)
    if stage.mode is Mode.PHONES and stage.phase is not Phase.LOBBY:
        right = _("code {code}").format(code=stage.code)
    line = Text(f" {left}", style="bold", no_wrap=True, overflow="crop")
    room = canvas.width - cell_width(line.plain) - cell_width(right) - 1
    if room >= _GAP:
        line.append(" " * room)
        line.append(right, style="not bold")
    return line


def _lobby_lines(stage: Stage, canvas: Canvas, urls: Sequence[str], *, color: bool) -> list[Text]:
    told: list[Text] = []
    code = qr_lines(urls[0], color=color) if urls and not canvas.ascii_only else []
    side = canvas.inner - (len(code[0].plain) + _GAP if code else 0)
    beside = bool(code) and side >= _LEAST_BESIDE
    width = side if beside else canvas.inner
    if urls:
        address = urls[0].partition("://")[2].rpartition("/j/")[0]
        how = _("Scan the code, or open in a browser:") if code else _("Open in a browser:")
        told += [plain(line) for line in wrap(how, width)]
        told += [plain(""), *(plain(line, "bold") for line in wrap(address, width)), plain("")]
        told += [plain(_("and type the code")), plain(""), plain(" ".join(stage.code), f"bold {_LABEL}")]
        told += [plain(""), *(plain(line) for line in wrap(pupils_line(stage), width))]
    names = _name_lines(stage, canvas.inner)
    if not beside:
        return [*code, *told, plain(""), *names]
    rows = [
        Text.assemble(left, " " * _GAP, right, no_wrap=True)
        for left, right in zip(code, told + [Text()] * (len(code) - len(told)), strict=False)
    ]
    return [*rows, *names]


def _name_lines(stage: Stage, width: int) -> list[Text]:
    """The names of those who are in, the last who came first."""
    names = [clean(name, 24) for _key, name in reversed(stage.names)]
    return [plain(line) for line in wrap(" · ".join(names), width)] if names else []


def _stem_lines(item: Item, canvas: Canvas) -> list[Text]:
    return [plain(line, "bold") for line in wrap(clean(item.stem), canvas.inner)]


def _question_lines(stage: Stage, item: Item, canvas: Canvas) -> list[Text]:
    lines = [*_stem_lines(item, canvas), plain("")]
    prompts = len(item.prompts) + bool(item.prompts)
    for place, row in enumerate(option_rows(item)):
        style = _OPTION_STYLES[(place - prompts) % len(_OPTION_STYLES)] if place >= prompts else _LABEL
        lines += _folded(row, canvas.inner, f"bold {style}")
    if item.unit:
        lines.append(plain(_("in {unit}").format(unit=clean(item.unit))))
    share = stage.left / stage.limit if stage.limit else 0.0
    full = round(share * canvas.inner)
    lines += [plain(""), Text.assemble(("━" * full, _LABEL), " " * (canvas.inner - full), no_wrap=True)]
    return lines


def _folded(row: Row, width: int, style: str) -> list[Text]:
    indent = cell_width(row.lead)
    return [
        Text.assemble((" " * indent if place else row.lead, style), line, no_wrap=True)
        for place, line in enumerate(wrap(row.text, width - indent))
    ]


def _reveal_lines(stage: Stage, item: Item, canvas: Canvas) -> list[Text]:
    lines = [*_stem_lines(item, canvas), plain("")]
    if is_chosen(stage):
        counts = [
            (option.label, clean(option.text), stage.counts.get(option.label, 0), option.label in item.key)
            for option in item.options
        ]
        lines += _histogram(counts, canvas.inner)
    elif stage.typed:
        lines += _histogram(
            [("", clean(text, 40), count, right) for text, count, right in stage.typed], canvas.inner
        )
    return [*lines, plain(""), *label_rows(answer_rows(stage), canvas.inner, style=_LABEL)]


def _histogram(rows: Sequence[tuple[str, str, int, bool]], width: int) -> list[Text]:
    """A bar a row: (label, text, how many, whether it is right), with a sign, so that no colour is needed."""
    most = max((count for _label, _text, count, _right in rows), default=0)
    texts = [f"{label}. {text}" if label else text for label, text, _count, _right in rows]
    longest = min(max(map(cell_width, texts), default=0), max(10, width - _MOST_BAR // 2 - 10))
    room = min(_MOST_BAR, width - longest - 10)
    lines = []
    for text, (_label, _text, count, is_right) in zip(texts, rows, strict=True):
        sign = RIGHT_SIGN if is_right else WRONG_SIGN if count else " "
        style = _RIGHT if is_right else _WRONG if count else ""
        folded = wrap(text, longest)
        bar = "█" * (max(1, round(count / most * room)) if count else 0)
        pad = " " * (longest - cell_width(folded[0]))
        bold = f"bold {style}" if is_right else style
        lines.append(
            Text.assemble((f"{sign} {folded[0]}", bold), pad, "  ", (bar, style), f" {count}", no_wrap=True)
        )
        lines += [plain(f"  {line}", bold) for line in folded[1:]]
    return lines


def _ranking_lines(stage: Stage, canvas: Canvas) -> list[Text]:
    lines = _rank_lines(stage.teams, canvas.inner)
    if lines:
        lines.append(plain(""))
    lines += _rank_lines(stage.ranking, canvas.inner)
    return lines or [plain(_("Nobody is in."))]


def _rank_lines(rows: Sequence[tuple[int, str, int]], width: int) -> list[Text]:
    best = max((points for _rank, _name, points in rows), default=0)
    names = [clean(name, 24) for _rank, name, _points in rows]
    longest = max(map(cell_width, names), default=0)
    room = max(0, min(_MOST_BAR, width - longest - 16))
    return [
        Text.assemble(
            (f"{rank:>3}. ", _LABEL),
            (name, "bold" if rank == 1 else ""),
            " " * (longest - cell_width(name) + 2),
            ("█" * (round(points / best * room) if best else 0), _LABEL),
            f" {points}",
            no_wrap=True,
        )
        for (rank, _name, points), name in zip(rows, names, strict=True)
    ]


def _podium_lines(stage: Stage, canvas: Canvas) -> list[Text]:
    """The first three ranks as steps, then the list; those who share a rank share the step."""
    if not stage.ranking:
        return [plain(_("Thank you for playing."))]
    width = min(24, (canvas.inner - 4) // 3)
    steps = []
    for rank, height in _STEPS:
        names = [clean(name, 24) for place, name, _points in stage.ranking if place == rank]
        text = " · ".join(names)
        shown = wrap(text, width)[:2] if text else []
        blocks = ["█" * width] * height if text else []
        number = f"{rank}".center(width) if text else ""
        steps.append([*shown, number, *blocks] if text else [])
    tallest = max(map(len, steps), default=0)
    lines = []
    for row in range(tallest):
        line = Text(no_wrap=True)
        for step in steps:
            place = row - (tallest - len(step))
            cell = step[place] if place >= 0 else ""
            pad = width - cell_width(cell)
            line.append(" " * (pad // 2) + cell + " " * (pad - pad // 2) + "  ", style="bold" if cell else "")
        lines.append(line)
    return [*lines, plain(""), *_ranking_lines(stage, canvas)]
