"""What checking a base found, as lines that editors can jump to: file:line: what, and what to do."""

from factcli.curate.report import Figures, Report
from factcli.errors import Fault, Severity
from factcli.messages import _, ngettext
from factcli.render.wording import clean, paint

_COLORS = {Severity.ERROR: "31", Severity.WARNING: "33"}


def severity_word(severity: Severity) -> str:
    """The severity in the language spoken now."""
    return _("warning") if severity is Severity.WARNING else _("error")


def fault_lines(fault: Fault, *, color: bool = False) -> list[str]:
    """A line that says what and where, and an indented one that says what to do."""
    line = _("{place}: {severity}: {message} [{code}]").format(
        place=clean(str(fault.place), 300),
        severity=paint(severity_word(fault.severity), _COLORS[fault.severity], color),
        message=clean(fault.message),
        code=fault.code,
    )
    return [line, f"    {clean(fault.hint)}"] if fault.hint else [line]


def describe_report(report: Report, *, color: bool = False) -> str:
    """Every fault, then the base's figures and how many faults there are."""
    lines = [line for fault in report.faults for line in fault_lines(fault, color=color)]
    return "\n".join([*lines, *summary_lines(report)])


def _counted(figures: Figures) -> list[str]:
    """How many of each thing a base holds."""
    counted = (
        (ngettext("{count} fact", "{count} facts", figures.facts), figures.facts),
        (ngettext("{count} entity", "{count} entities", figures.entities), figures.entities),
        (ngettext("{count} attribute", "{count} attributes", figures.attributes), figures.attributes),
        (ngettext("{count} topic", "{count} topics", figures.topics), figures.topics),
        (ngettext("{count} quote", "{count} quotes", figures.quotes), figures.quotes),
        (ngettext("{count} derived value", "{count} derived values", figures.derived), figures.derived),
        (
            ngettext("{count} sentence in English", "{count} sentences in English", figures.in_english),
            figures.in_english,
        ),
    )
    return [text.format(count=count) for text, count in counted]


def summary_lines(report: Report) -> list[str]:
    """The figures of each base, the share that quotes cover of each source, and the count of faults."""
    lines = [line for part in report.parts or (report,) for line in _figure_lines(part)]
    errors, warnings, bases = len(report.errors), report.warning_count, len(report.parts)
    counted = {
        "errors": ngettext("{count} error", "{count} errors", errors).format(count=errors),
        "warnings": ngettext("{count} warning", "{count} warnings", warnings).format(count=warnings),
    }
    if bases:
        lines.append(_("{errors}, {warnings} in {bases} bases.").format(**counted, bases=bases))
    else:
        lines.append(_("{errors}, {warnings}.").format(**counted))
    return lines


def _figure_lines(report: Report) -> list[str]:
    """What one base holds, and the share that its quotes cover of each source."""
    lines = []
    if report.label:
        held = _(", ").join(_counted(report.figures))
        lines.append(_("{base}: {held}.").format(base=clean(report.label), held=held))
    for key, share in report.figures.coverage.items():
        percent = f"{share.numerator * 1000 // share.denominator / 10:.1f}%"
        lines.append(
            _("The quotes cover {percent} of the source “{key}”.").format(percent=percent, key=clean(key, 80))
        )
    return lines
