"""A judgement drawn on a terminal: a frame with the verdict, the claim with its parts marked, and why."""

from rich.text import Text

from factcli.facts.factbase import FactBase
from factcli.render.canvas import draw, frame, label_rows, plain
from factcli.render.judgement_text import judgement_rows
from factcli.render.wording import LONGEST, VERDICT_SIGNS, verdict_word
from factcli.render.wrap import cell_width, fold
from factcli.text.visible import make_visible
from factcli.verify.judgement import Judgement, Part, Verdict

STYLES = {Verdict.SUPPORTED: "green", Verdict.REFUTED: "red", Verdict.NEI: "yellow"}
"""The colour of each verdict."""
_MARKS = {Verdict.SUPPORTED: " ", Verdict.REFUTED: "^", Verdict.NEI: "?"}
"""What stands below the characters of a part, so that no reader needs the colours."""


def draw_judgement(
    judgement: Judgement, base: FactBase, *, width: int, color: bool, ascii_only: bool = False
) -> str:
    """The judgement in a frame, `width` cells wide; `ascii_only` draws the frame without box lines."""
    inner = width - 4
    style = STYLES[judgement.verdict]
    lines = claim_lines(judgement, inner)
    rows = judgement_rows(judgement, base)
    if rows:
        lines += [plain(""), *label_rows(rows, inner)]
    title = Text(
        f" {VERDICT_SIGNS[judgement.verdict]} {verdict_word(judgement.verdict)} ", style=f"bold {style}"
    )
    return draw(frame(lines, title, style=style, ascii_only=ascii_only), width=width, color=color)


def claim_lines(judgement: Judgement, width: int) -> list[Text]:
    """The claim, folded; below each line that holds something wrong or unclear a line of marks."""
    marked = [
        (make_visible(" " if character.isspace() else character, keep=""), kind)
        for character, kind in zip(judgement.claim[:LONGEST], mark_characters(judgement), strict=False)
    ]
    if len(judgement.claim) > LONGEST:
        marked.append(("…", None))
    shown = "".join(piece for piece, _kind in marked)
    kinds = [kind for piece, kind in marked for _character in piece]
    lines: list[Text] = []
    for start, end in fold(shown, width):
        line, marks = Text(no_wrap=True, overflow="ignore"), ""
        for place in range(start, end):
            kind = kinds[place]
            line.append(shown[place], style="" if kind is None else STYLES[kind])
            marks += (_MARKS[kind] if kind is not None else " ") * cell_width(shown[place])
        lines.append(line)
        if marks.strip():
            lines.append(plain(marks.rstrip(), "bold"))
    return lines


def mark_characters(judgement: Judgement) -> list[Verdict | None]:
    """For each character of the claim the verdict it is marked with, or None."""
    kinds: list[Verdict | None] = [None] * len(judgement.claim)
    for part in judgement.parts:
        for start, end in _marked_spans(part, judgement.claim):
            for place in range(max(0, start), min(end, len(kinds))):
                if kinds[place] is not Verdict.REFUTED:
                    kinds[place] = part.verdict
    return kinds


def _marked_spans(part: Part, claim: str) -> list[tuple[int, int]]:
    """Where a part is marked: at the value that is wrong, at the words left over, else as a whole."""
    if part.verdict is Verdict.REFUTED and part.claimed:
        place = claim.find(part.claimed, part.start, part.end)
        if place >= 0:
            return [(place, place + len(part.claimed))]
    if part.verdict is Verdict.NEI and part.leftover:
        return list(part.leftover)
    return [(part.start, part.end)]
