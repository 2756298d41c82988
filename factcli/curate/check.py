"""Checking a base: everything that can be known to be wrong with it, in one run."""

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path

from factcli.curate.arithmetic import check_derivations
from factcli.curate.inspection import Inspection
from factcli.curate.name import check_names
from factcli.curate.quote import check_own_words, check_quotes, check_sources, share_covered
from factcli.curate.reference import check_references
from factcli.curate.report import Figures, Report
from factcli.curate.rival import check_contradictions
from factcli.curate.saying import check_sayings
from factcli.curate.value import check_counts, check_values
from factcli.curate.wording import check_comments, check_likeness, check_wording
from factcli.facts.factbase import FactBase
from factcli.facts.fault import FaultList, TooManyFaultsError
from factcli.facts.load import read_file

_CHECKS = (
    check_sources,
    check_quotes,
    check_own_words,
    check_references,
    check_names,
    check_values,
    check_counts,
    check_derivations,
    check_wording,
    check_comments,
    check_likeness,
    check_sayings,
    check_contradictions,
)


def check_base(
    base: Path | FactBase, sources: Mapping[str, str] | None = None, *, today: date | None = None
) -> Report:
    """Every fault of a base, errors and warnings, by line, and its figures.

    A path is read first, so that the faults of its form are among them; those of a loaded base can only be
    told by the line of their fact. `sources` maps the keys of sources to their texts; without it quotes are
    only measured. What has ended is told by `today`, where that is given. Raises BaseError when the file can't be read at all.
    """
    if isinstance(base, FactBase):
        held, document, faults = base, None, FaultList(base.path or base.name)
        lines: Sequence[str] = ()
    else:
        reading = read_file(base)
        if reading.base is None:
            return Report(str(base), "", tuple(reading.faults.in_order()), Figures())
        held, document, faults = reading.base, reading.document, reading.faults
        lines = base.read_text("utf-8-sig", "replace").split("\n") if document is not None else ()
    inspection = Inspection(held, document, sources or {}, faults, lines=lines, today=today)
    try:
        for check in _CHECKS:
            check(inspection)
    except TooManyFaultsError:
        pass
    return Report(faults.file, held.label, tuple(faults.in_order()), _figures(inspection))


def _figures(inspection: Inspection) -> Figures:
    base = inspection.base
    return Figures(
        facts=len(base.facts),
        entities=len(base.entities),
        attributes=len(base.attributes),
        topics=len(base.topics()),
        quotes=sum(bool(fact.quote) for fact in base.facts),
        derived=sum(bool(fact.derived) for fact in base.facts),
        in_english=sum(bool(fact.statement_en) or base.language == "en" for fact in base.facts),
        coverage={key: share_covered(inspection, key) for key in inspection.texts if key in base.sources},
    )
