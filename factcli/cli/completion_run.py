"""The scripts that make the shells ask: the work of `factcli completion`."""

import os.path

from factcli.cli import streams
from factcli.cli.choices import SHELLS, did_you_mean
from factcli.cli.exit_code import ExitCode
from factcli.errors import InputError
from factcli.messages import _

FOLDER = os.path.join(os.path.dirname(__file__), "shells")


def print_script(shell: str) -> ExitCode:
    """Write the script for `shell`; raises InputError for a shell that there is none for."""
    if shell not in SHELLS:
        message = _("There is no completion for “{shell}”, only for {shells}.")
        raise InputError(
            message.format(shell=shell, shells=_(", ").join(SHELLS)), did_you_mean(shell, SHELLS)
        )
    with open(os.path.join(FOLDER, f"factcli.{shell}"), encoding="utf-8") as file:
        streams.write_result(file.read().rstrip("\n"))
    return ExitCode.FINE
