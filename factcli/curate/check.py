"""Checking a base: everything that can be known to be wrong with it, in one run."""

from collections.abc import Mapping, Sequence
from contextlib import suppress
from datetime import date
from pathlib import Path

from factcli.curate.across import check_across
from factcli.curate.arithmetic import check_derivations
from factcli.curate.inspection import Inspection
from factcli.curate.likeness import check_likeness
from factcli.curate.name import check_names
from factcli.curate.polarity import check_polarity
from factcli.curate.quote import check_own_words, check_quotes, check_sources, share_covered
from factcli.curate.reference import check_references
from factcli.curate.report import Figures, Report, join_reports
from factcli.curate.rival import check_contradictions
from factcli.curate.saying import check_sayings
from factcli.curate.value import check_counts, check_values
from factcli.curate.wording import check_comments, check_wording
from factcli.errors import BaseError
from factcli.facts.factbase import FactBase
from factcli.facts.fault import FaultList, TooManyFaultsError
from factcli.facts.load import Reading, read_file

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
    check_polarity,
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
    reading = (
        Reading(base, None, FaultList(base.path or base.name))
        if isinstance(base, FactBase)
        else read_file(base)
    )
    return check_readings([reading], [sources or {}], today=today)


def read_bases(paths: Sequence[Path]) -> list[Reading]:
    """What can be read of each file.

    Of several, one that can't be read at all has that as its fault; the only one raises BaseError.
    """
    if len(paths) == 1:
        return [read_file(paths[0])]
    readings = []
    for path in paths:
        try:
            readings.append(read_file(path))
        except BaseError as error:
            faults = FaultList(str(path))
            faults.error(0, 0, "unreadable", error.message, error.hint)
            readings.append(Reading(None, None, faults))
    return readings


def check_readings(
    readings: Sequence[Reading],
    sources: Sequence[Mapping[str, str]],
    *,
    today: date | None = None,
    with_items: bool = False,
) -> Report:
    """Every fault of bases that have been read, each in its own file, and of them together.

    `sources` are for each base the texts of its sources by key; `today` is as for `check_base`. With `with_items`
    the items that a quiz makes of each base are checked too.
    """
    checked: list[tuple[FaultList, Inspection | None]] = []
    for reading, texts in zip(readings, sources, strict=True):
        inspection = _inspect(reading, texts, today, with_items) if reading.base else None
        checked.append((reading.faults, inspection))
    held = [inspection for _faults, inspection in checked if inspection]
    if len(held) > 1:
        check_across(held)
    return join_reports([_report(*one) for one in checked])


def _inspect(reading: Reading, texts: Mapping[str, str], today: date | None, with_items: bool) -> Inspection:
    assert reading.base is not None
    lines: Sequence[str] = ()
    if reading.document is not None:
        lines = Path(reading.faults.file).read_text("utf-8-sig", "replace").split("\n")
    inspection = Inspection(reading.base, reading.document, texts, reading.faults, lines=lines, today=today)
    with suppress(TooManyFaultsError):
        for check in _CHECKS:
            check(inspection)
        if with_items:
            from factcli.curate.item_writing import check_items  # the quiz's rooms are seldom needed here

            check_items(inspection)
    return inspection


def _report(faults: FaultList, inspection: Inspection | None) -> Report:
    label = inspection.base.label if inspection else ""
    figures = _figures(inspection) if inspection else Figures()
    return Report(faults.file, label, tuple(faults.in_order()), figures, faults.unlisted)


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
