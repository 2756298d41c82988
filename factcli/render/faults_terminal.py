"""What checking a base found, drawn on a terminal."""

from rich.console import Group
from rich.text import Text

from factcli.curate.report import Report
from factcli.errors import Severity
from factcli.render.canvas import draw, plain
from factcli.render.faults_text import fault_lines, summary_lines
from factcli.render.wrap import wrap

_STYLES = {Severity.ERROR: "red", Severity.WARNING: "yellow"}


def draw_report(report: Report, *, width: int, color: bool) -> str:
    """Every fault folded to `width` cells, then the base's figures and how many faults there are."""
    lines: list[Text] = []
    for fault in report.faults:
        what, *hint = fault_lines(fault)
        lines += [plain(line, _STYLES[fault.severity]) for line in wrap(what, width)]
        lines += [plain("    " + line) for text in hint for line in wrap(text.strip(), width - 4)]
    style = "red" if report.errors else "yellow" if report.warnings else "green"
    *figures, count = summary_lines(report)
    lines += [plain(line) for text in figures for line in wrap(text, width)]
    lines += [plain(line, f"bold {style}") for line in wrap(count, width)]
    return draw(Group(*lines), width=width, color=color)
