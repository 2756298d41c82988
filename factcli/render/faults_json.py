"""What checking a base found, as an object for programs."""

from factcli.curate.report import COUNTED, Figures, Report

VERSION = 1


def report_object(report: Report) -> dict[str, object]:
    """The base, every fault by line, and the base's figures.

    Of several bases all faults, each with its file, and their figures added up; `bases` has what is of each.
    """
    found = {
        "version": VERSION,
        **_counts(report),
        "faults": [
            {
                "file": fault.place.file,
                "line": fault.place.line,
                "column": fault.place.column,
                "severity": fault.severity.value,
                "code": fault.code,
                "message": fault.message,
                "hint": fault.hint,
            }
            for fault in report.faults
        ],
        "figures": _figures(report.figures),
    }
    if report.parts:
        found["bases"] = [{**_counts(part), "figures": _figures(part.figures)} for part in report.parts]
    return found


def _counts(report: Report) -> dict[str, object]:
    return {
        "base": report.label,
        "file": report.path,
        "errors": len(report.errors),
        "warnings": report.warning_count,
    }


def _figures(figures: Figures) -> dict[str, object]:
    coverage = {key: round(float(share), 4) for key, share in figures.coverage.items()}
    return {**{name: getattr(figures, name) for name in COUNTED}, "coverage": coverage}
