"""What checking a base found, as commands of a GitHub workflow: each fault becomes a note at its line."""

from factcli.curate.report import Report
from factcli.errors import Fault
from factcli.render.faults_text import summary_lines
from factcli.render.wording import clean

_DATA = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_PROPERTY = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C"})


def annotate_report(report: Report) -> str:
    """One command a fault, `::error file=…,line=…,title=…::what, and what to do`, then the summary as a notice."""
    summary = " ".join(summary_lines(report))
    return "\n".join([*map(_command, report.faults), f"::notice::{summary.translate(_DATA)}"])


def _command(fault: Fault) -> str:
    """The command for a fault; one that stands at no line is noted at the file."""
    place = fault.place
    properties = [("file", str(place.file))]
    properties += [
        (key, str(number)) for key, number in (("line", place.line), ("col", place.column)) if number
    ]
    properties.append(("title", fault.code))
    told = ",".join(f"{key}={clean(value, 300).translate(_PROPERTY)}" for key, value in properties)
    message = "\n".join(filter(None, (clean(fault.message), clean(fault.hint))))
    return f"::{fault.severity.value} {told}::{message.translate(_DATA)}"
