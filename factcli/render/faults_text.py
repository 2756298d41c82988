"""Faults of a base as lines that editors can jump to: file:line: what, and what to do."""

from factcli.errors import Fault, Severity
from factcli.messages import _
from factcli.render.wording import clean


def fault_lines(fault: Fault) -> list[str]:
    """A line that says what and where, and an indented one that says what to do."""
    word = _("warning") if fault.severity is Severity.WARNING else _("error")
    place = clean(str(fault.place), 300)
    lines = [
        _("{place}: {severity}: {message} [{code}]").format(
            place=place, severity=word, message=clean(fault.message), code=fault.code
        )
    ]
    if fault.hint:
        lines.append("    " + clean(fault.hint))
    return lines
