"""A base compiled: the work of `factcli base compile`, once its options are read."""

import sqlite3
from pathlib import Path

from factcli.cli import streams
from factcli.cli.exit_code import ExitCode
from factcli.cli.settings import Settings
from factcli.errors import BaseError, InputError, MachineError, Place, Severity
from factcli.facts.fault import FaultList, TooManyFaultsError
from factcli.facts.lines import SUFFIX as LINES
from factcli.facts.lines import LineReader
from factcli.facts.load import check_file, load_base, refuse
from factcli.facts.stored.layout import SUFFIX, is_compiled
from factcli.facts.stored.write import write_stored
from factcli.messages import _, ngettext

_MEGABYTE = 1_000_000


def compile_file(settings: Settings, file: str, output: str) -> ExitCode:
    """Write the base in `file` as a compiled one to `output`, or beside itself; say how large it has become."""
    source = Path(file)
    check_file(source)
    target = Path(output) if output else source.with_suffix(SUFFIX)
    _check_target(source, target)
    try:
        count = _compile_lines(source, target) if source.suffix == LINES else _compile_whole(source, target)
    except (OSError, sqlite3.Error) as error:
        message = _("The compiled base can't be written.")
        hint = _("Make room there, or name another file with -o.")
        raise MachineError(message, hint, Place(str(target))) from error
    size = f"{target.stat().st_size / _MEGABYTE:,.1f}"
    message = ngettext(
        "{count} fact compiled into {file} ({size} MB).",
        "{count} facts compiled into {file} ({size} MB).",
        count,
    )
    if not settings.quiet:
        streams.write_result(message.format(count=f"{count:,}", file=target, size=size) + "\n")
    return ExitCode.FINE


def _check_target(source: Path, target: Path) -> None:
    """Raise InputError where the file to write wouldn't be opened as a compiled base, or is something else."""
    where = Place(str(target))
    if source.suffix == SUFFIX:
        raise InputError(
            _("This base is compiled already."), _("Compile the file it was made from."), Place(str(source))
        )
    if target.suffix != SUFFIX:
        message = _("A compiled base needs a name that ends in {suffix}.").format(suffix=SUFFIX)
        raise InputError(message, _("Write -o {file}.").format(file=target.name + SUFFIX), where)
    if target.exists() and not is_compiled(target):
        message = _("This file is there already and is no compiled base, so it isn't replaced.")
        raise InputError(message, _("Move it away, or name another file with -o."), where)


def _compile_lines(source: Path, target: Path) -> int:
    """Compile a base of lines as it is read."""
    faults = FaultList(str(source))

    def finish() -> str:
        errors = tuple(fault for fault in faults.in_order() if fault.severity is Severity.ERROR)
        if errors:
            raise refuse(source, errors)
        return reader.digest

    try:
        reader = LineReader(source, faults)
        if reader.head is None:
            finish()
            raise BaseError(
                _("The file holds no base."),
                _("Write the base's head in the first line."),
                Place(str(source)),
            )
        return write_stored(target, reader.head, reader.facts(), finish)
    except TooManyFaultsError:
        raise refuse(source, tuple(faults.in_order())) from None


def _compile_whole(source: Path, target: Path) -> int:
    base = load_base(source)
    return write_stored(target, base, base.facts, lambda: base.digest)
