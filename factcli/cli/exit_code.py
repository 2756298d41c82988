"""The exit codes: one table, the same one that the README shows."""

from enum import IntEnum

from factcli.errors import BaseError, FactcliError, InputError, MachineError
from factcli.messages import N_


class ExitCode(IntEnum):
    """What the process tells whoever started it."""

    FINE = 0
    FOUND_WRONG = 1
    BAD_INPUT = 2
    BAD_BASE = 3
    MACHINE = 4
    INTERRUPTED = 130


EXIT_MEANINGS = {
    ExitCode.FINE: N_("nothing is wrong, or there was nothing to judge"),
    ExitCode.FOUND_WRONG: N_(
        "something is refuted (with --fail-on nei: or not covered), or nothing was found"
    ),
    ExitCode.BAD_INPUT: N_("wrong usage or input"),
    ExitCode.BAD_BASE: N_("the fact base can't be used, or `base check` found an error"),
    ExitCode.MACHINE: N_(
        "the machine can't do it: a file that can't be opened, a full disk, a fault in factcli itself"
    ),
    ExitCode.INTERRUPTED: N_("ended by Ctrl-C"),
}

_CODE_OF_KIND = (
    (InputError, ExitCode.BAD_INPUT),
    (BaseError, ExitCode.BAD_BASE),
    (MachineError, ExitCode.MACHINE),
)


def exit_code_of(error: FactcliError) -> ExitCode:
    """The exit code that an error of this kind ends with; a kind of its own counts as bad input."""
    return next((code for kind, code in _CODE_OF_KIND if isinstance(error, kind)), ExitCode.BAD_INPUT)
