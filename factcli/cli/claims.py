"""Claims on their way in: from the command line, or typed by a person."""

import sys
from collections.abc import Iterator, Sequence
from contextlib import suppress

from factcli.cli import streams
from factcli.messages import _
from factcli.verify.read import LONGEST_CLAIM

STANDARD_INPUT = "-"
_SHOWN = 200
"""So many characters of a line that can't be judged are kept."""


class Line:
    """A claim, the number of its line from 1, and why it can't be judged (empty: it can)."""

    __slots__ = ("claim", "fault", "number")

    def __init__(self, number: int, claim: str, fault: str = "") -> None:
        self.number, self.claim, self.fault = number, claim, fault


def line_of(number: int, text: str, fault: str = "") -> Line:
    """The line that holds `text`; one that can't be judged keeps its fault and its beginning."""
    if not fault and len(text) > LONGEST_CLAIM:
        fault = _(
            "longer than {count} characters, which is no claim but a document; give a claim a line."
        ).format(count=LONGEST_CLAIM)
    if not fault and "\0" in text:
        fault = _("it holds a NUL character, which no text has; take it out.")
    if fault and len(text) > _SHOWN:
        text = text[:_SHOWN] + "…"
    return Line(number, text, fault)


class Claims:
    """Claims one after the other, each with the number of its line."""

    def __init__(self, lines: Iterator[Line]) -> None:
        self._lines = lines

    def __iter__(self) -> Iterator[Line]:
        return self

    def __next__(self) -> Line:
        return next(self._lines)

    def is_ready(self) -> bool:
        """Whether the next claim can be had without waiting for anybody."""
        return True

    def share(self) -> float | None:
        """How much of the claims has been read, from 0 to 1; None where that can't be known."""
        return None


class AskedClaims(Claims):
    """The claims that a person types, one a line, until Ctrl-D."""

    def __init__(self) -> None:
        super().__init__(_ask_for_claims())

    def is_ready(self) -> bool:
        """Never: a person is waited for."""
        return False


def claims_given(claims: Sequence[str]) -> Claims:
    """The claims of the command line, each counting as a line."""
    return Claims(line_of(number, claim) for number, claim in enumerate(claims, 1) if claim.strip())


def _ask_for_claims() -> Iterator[Line]:
    streams.write_note(_("Type a claim and press Enter; Ctrl-D ends."))
    if streams.is_terminal():
        with suppress(ImportError):  # not on every system
            import readline  # noqa: F401  lets `input` edit the line
    number = 0
    while True:
        try:
            text = _ask("> ")
        except EOFError:
            streams.write_note("")
            return
        except KeyboardInterrupt:
            streams.write_note("")  # the shell's own prompt starts on a line of its own
            raise
        number += 1
        if text.strip():
            yield line_of(number, text)


def _ask(prompt: str) -> str:
    """A line from the keyboard; the prompt never mixes with results that go elsewhere."""
    if streams.is_terminal():
        return input(prompt)
    sys.stderr.write(prompt)
    sys.stderr.flush()
    line = sys.stdin.readline()
    if not line:
        raise EOFError
    return line.rstrip("\r\n")
