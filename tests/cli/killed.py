"""A run of the command line that is killed at one of its dealings with the files of a folder."""

import signal
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from tests.cli.conftest import environment

_PROGRAM = """
import os, signal, sys
folder, last = sys.argv[1], int(sys.argv[2])
seen = 0

def count(event, arguments):
    global seen
    if event == "fcntl.flock" or (
        event in ("open", "os.rename", "os.remove", "os.chmod", "os.scandir", "os.truncate", "sqlite3.connect")
        and any(folder in os.fsdecode(word) for word in arguments if isinstance(word, (str, bytes, os.PathLike)))
    ):
        seen += 1
        if seen == last:
            os.kill(os.getpid(), signal.SIGKILL)

from factcli.cli.app import run
sys.addaudithook(count)
sys.exit(run(sys.argv[3:]))
"""


class Killed(NamedTuple):
    """Whether a run was killed or came to its end, and what it had said."""

    is_killed: bool
    said: str


def run_killed(folder: Path, point: int, arguments: Sequence[str], *, given: bytes = b"") -> Killed:
    """Run `arguments`, killed just before the dealing `point` with the folder's files, counted from 1."""
    done = subprocess.run(
        [sys.executable, "-c", _PROGRAM, str(folder), str(point), *arguments],
        input=given,
        capture_output=True,
        env=environment(PYTHONUTF8="1"),
        timeout=60,
        check=False,
    )
    assert done.returncode in (0, -signal.SIGKILL), done.stderr.decode()
    return Killed(done.returncode != 0, done.stdout.decode())
