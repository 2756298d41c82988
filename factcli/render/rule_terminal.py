"""A rule's page drawn on a terminal."""

from rich.text import Text

from factcli.messages import _
from factcli.render.canvas import draw, frame, label_rows, plain
from factcli.render.rule_text import page_rows
from factcli.render.wrap import wrap
from factcli.verify.rule_pages import RulePage


def draw_rule(code: str, page: RulePage, *, width: int, color: bool, ascii_only: bool = False) -> str:
    """The page in a frame that bears the rule's code."""
    inner = width - 4
    lines = [plain(line, "bold") for line in wrap(_(page.matter), inner)]
    lines += [plain(""), *label_rows(page_rows(page), inner, style="cyan")]
    return draw(
        frame(lines, Text(f" {code} ", style="bold"), ascii_only=ascii_only), width=width, color=color
    )
