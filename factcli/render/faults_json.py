"""What checking a base found, as an object for programs."""

from factcli.curate.report import Report

VERSION = 1


def report_object(report: Report) -> dict[str, object]:
    """The base, every fault by line, and the base's figures."""
    figures = report.figures
    return {
        "version": VERSION,
        "base": report.label,
        "file": report.path,
        "errors": len(report.errors),
        "warnings": len(report.warnings),
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
        "figures": {
            "facts": figures.facts,
            "entities": figures.entities,
            "attributes": figures.attributes,
            "topics": figures.topics,
            "quotes": figures.quotes,
            "derived": figures.derived,
            "in_english": figures.in_english,
            "coverage": {key: round(float(share), 4) for key, share in figures.coverage.items()},
        },
    }
