"""A text handed to the person's own editor, and read when the editor is closed."""

import os
import shlex
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

from factcli.errors import InputError, MachineError
from factcli.messages import _

_FALLBACKS = ("vi", "nano", "notepad")


def find_editor(environ: Mapping[str, str], *, has_terminal: bool) -> list[str]:
    """The editor's command: $VISUAL, else $EDITOR, else one that is usually there where there is a terminal.

    Raises InputError when there is none.
    """
    for name in ("VISUAL", "EDITOR"):
        if words := environ.get(name, "").strip():
            try:
                return shlex.split(words, posix=os.name != "nt")
            except ValueError:
                message = _("${name} can't be read: a quote in it isn't closed.")
                raise InputError(message.format(name=name), _("Write it as a command line.")) from None
    found = next((name for name in _FALLBACKS if shutil.which(name)), "")
    if found and has_terminal:
        return [found]
    raise InputError(_("No editor is set."), _("Name one first, for example: export EDITOR=nano"))


def edit_text(text: str, command: list[str]) -> str:
    """The text after it was edited in a temporary file, which only this user may read.

    Raises MachineError when the editor can't be started, ends with an error, or leaves no text in UTF-8.
    """
    number, name = tempfile.mkstemp(prefix="factcli-", suffix=".yaml")
    file = Path(name)
    try:
        with os.fdopen(number, "wb") as opened:
            opened.write(text.encode("utf-8"))
        code = _run([*command, name])
        if code:
            message = _("The editor {name} ended with the code {code}, so nothing is changed.")
            raise MachineError(message.format(name=command[0], code=code))
        return file.read_bytes().decode("utf-8-sig").replace("\r\n", "\n")
    except (OSError, ValueError) as error:
        message = _("The editor {name} can't be started, or left no text in UTF-8.")
        hint = _("Name another, for example: export EDITOR=nano")
        raise MachineError(message.format(name=command[0]), hint) from error
    finally:
        file.unlink(missing_ok=True)


def _run(command: list[str]) -> int:
    """Run the editor to its end; Ctrl-C is the editor's own meanwhile."""
    sys.stdout.flush()
    with subprocess.Popen(command) as child:
        before = signal.signal(signal.SIGINT, signal.SIG_IGN)
        try:
            return child.wait()
        finally:
            signal.signal(signal.SIGINT, before)
