"""The command line run inside the test, or as a process of its own."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import pytest

from factcli.cli import app
from factcli.errors import InputError
from factcli.facts.factbase import FactBase
from factcli.verify import verifier
from factcli.verify.judgement import Judgement
from tests.render.results import REFUTED, SUPPORTED, UNCLEAR

TEA = Path(__file__).with_name("tea.yaml")
VARIABLES = (
    *("FACTCLI_FACTS", "FACTCLI_LANG", "FACTCLI_COLOR", "LC_ALL", "LC_MESSAGES", "LANG"),
    *("NO_COLOR", "FORCE_COLOR", "CLICOLOR", "CLICOLOR_FORCE", "COLUMNS", "LINES", "PYTHONIOENCODING"),
)


class Outcome(NamedTuple):
    """What a run wrote, and how it ended."""

    out: str
    err: str
    code: int


Run = Callable[..., Outcome]
"""What the fixture `run` gives: words of a command line to what came of them."""


class FakeVerifier:
    """Judges by a word in the claim: `wrong` is refuted, `right` supported, `odd` can't be judged."""

    def __init__(self, base: FactBase) -> None:
        self.base = base

    def verify(self, claim: str) -> Judgement:
        if "odd" in claim:
            raise InputError("It is odd.", "Write it evenly.")
        judgement = REFUTED if "wrong" in claim else SUPPORTED if "right" in claim else UNCLEAR
        return replace(judgement, claim=claim, parts=())


@pytest.fixture
def fake_verifier(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(verifier, "Verifier", FakeVerifier)


@pytest.fixture(autouse=True)
def clean_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """No variable of the machine decides a test."""
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("FACTCLI_FACTS", str(TEA))


@pytest.fixture(autouse=True, scope="session")
def heed_interrupts() -> None:
    """A run in the background ignores Ctrl-C, and the processes that it starts would inherit that."""
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs the command line in this process."""

    def call(*arguments: str) -> Outcome:
        code = app.run(list(arguments))
        captured = capsys.readouterr()
        return Outcome(captured.out, captured.err, int(code))

    return call


def environment(**variables: str) -> dict[str, str]:
    """The machine's variables without those that matter here, with the test base and these on top."""
    kept = {name: value for name, value in os.environ.items() if name not in VARIABLES}
    return {**kept, "FACTCLI_FACTS": str(TEA), "PYTHONUTF8": "0", **variables}


def start(
    arguments: Sequence[str], *, given: bytes = b"", **variables: str
) -> subprocess.CompletedProcess[bytes]:
    """Run the command line as a process of its own, to its end."""
    return subprocess.run(
        [sys.executable, "-m", "factcli", *arguments],
        input=given,
        capture_output=True,
        env=environment(**variables),
        timeout=60,
        check=False,
    )
