"""What checking a base found: its faults and its figures."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction

from factcli.errors import Fault, Severity


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


@dataclass(frozen=True, slots=True)
class Report:
    """The faults of a base by line, and its figures; `label` is empty when the file is no base at all."""

    path: str
    label: str
    faults: tuple[Fault, ...]
    figures: Figures

    @property
    def errors(self) -> tuple[Fault, ...]:
        """The faults that keep the base from being used as it should."""
        return tuple(fault for fault in self.faults if fault.severity is Severity.ERROR)

    @property
    def warnings(self) -> tuple[Fault, ...]:
        """The faults that don't."""
        return tuple(fault for fault in self.faults if fault.severity is Severity.WARNING)

    def fails(self, *, strict: bool = False) -> bool:
        """Whether the base doesn't pass: it has an error or, when `strict`, any fault."""
        return bool(self.faults if strict else self.errors)
