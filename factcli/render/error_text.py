"""Errors and faults as lines for a reader: what, where, and what to do."""

from factcli.errors import BaseError, FactcliError
from factcli.messages import _, ngettext
from factcli.render.faults_text import fault_lines
from factcli.render.wording import clean

MOST_FAULTS = 20
"""So many faults are listed when a base can't be used; `base check` lists all."""


def describe_error(error: FactcliError) -> str:
    """The sentence of an error, led by its place; its hint and the base's faults on lines of their own."""
    message = clean(error.message)
    if error.where:
        message = _("{place}: {message}").format(place=clean(str(error.where), 300), message=message)
    lines = [_("Error: {message}").format(message=message)]
    faults = error.faults if isinstance(error, BaseError) else ()
    for fault in faults[:MOST_FAULTS]:
        lines += fault_lines(fault)
    if len(faults) > MOST_FAULTS:
        more = len(faults) - MOST_FAULTS
        lines.append(
            ngettext(
                "… and {count} more; base check shows it.", "… and {count} more; base check shows them.", more
            ).format(count=more)
        )
    if error.hint:
        lines.append(clean(error.hint))
    return "\n".join(lines)
