"""What checking a base found: its faults and its figures."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction

from factcli.errors import Fault, Severity
from factcli.messages import _


@dataclass(frozen=True, slots=True)
class Figures:
    """How much a base holds. `coverage` is the share of each given source that quotes cover, by the source's key."""

    facts: int = 0
    entities: int = 0
    attributes: int = 0
    topics: int = 0
    quotes: int = 0
    derived: int = 0
    in_english: int = 0
    coverage: Mapping[str, Fraction] = field(default_factory=dict)


COUNTED = ("facts", "entities", "attributes", "topics", "quotes", "derived", "in_english")
"""The figures that are counts."""


@dataclass(frozen=True, slots=True)
class Report:
    """The faults of a base by line, and its figures; `label` is empty when the file is no base at all.

    `unlisted` is how many warnings there are beyond those among the faults. `parts` are the reports of several bases
    that were checked together, none where it is one.
    """

    path: str
    label: str
    faults: tuple[Fault, ...]
    figures: Figures
    unlisted: int = 0
    parts: tuple["Report", ...] = ()

    @property
    def errors(self) -> tuple[Fault, ...]:
        """The faults that keep the base from being used as it should."""
        return tuple(fault for fault in self.faults if fault.severity is Severity.ERROR)

    @property
    def warnings(self) -> tuple[Fault, ...]:
        """The faults that don't; where some aren't listed, the last says how many."""
        return tuple(fault for fault in self.faults if fault.severity is Severity.WARNING)

    @property
    def warning_count(self) -> int:
        """How many warnings there are, listed or not."""
        if self.parts:
            return sum(part.warning_count for part in self.parts)
        return len(self.warnings) + self.unlisted - bool(self.unlisted)

    def fails(self, *, strict: bool = False) -> bool:
        """Whether the base doesn't pass: it has an error or, when `strict`, any fault."""
        return bool(self.faults if strict else self.errors)


def join_reports(reports: Sequence[Report]) -> Report:
    """The reports of several bases as one, in their order; one stays itself.

    Figures are added up. A source's key that several bases have stands behind the file of its base: `b.yaml/article`.
    """
    if len(reports) == 1:
        return reports[0]
    keys = Counter(key for report in reports for key in report.figures.coverage)
    coverage = {
        key if keys[key] == 1 else f"{report.path}/{key}": share
        for report in reports
        for key, share in report.figures.coverage.items()
    }
    counts = {name: sum(getattr(report.figures, name) for report in reports) for name in COUNTED}
    return Report(
        path=_(", ").join(report.path for report in reports),
        label=_(", ").join(report.label for report in reports if report.label),
        faults=tuple(fault for report in reports for fault in report.faults),
        figures=Figures(**counts, coverage=coverage),
        parts=tuple(reports),
    )
