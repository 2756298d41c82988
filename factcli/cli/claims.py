"""Where claims come from: the command line, a file, or standard input, a claim a line."""

import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress

from factcli.cli import streams
from factcli.errors import InputError, MachineError
from factcli.messages import _

STANDARD_INPUT = "-"
_BYTE_ORDER_MARK = b"\xef\xbb\xbf"


class Line:
    """A claim, the number of its line from 1, and why it can't be read (empty: it can)."""

    __slots__ = ("claim", "fault", "number")

    def __init__(self, number: int, claim: str, fault: str = "") -> None:
        self.number, self.claim, self.fault = number, claim, fault


def claims_given(claims: Sequence[str]) -> Iterator[Line]:
    """The claims of the command line, each counting as a line."""
    for number, claim in enumerate(claims, 1):
        if claim.strip():
            yield Line(number, claim)


def claims_in_file(name: str, *, quiet: bool) -> Iterator[Line]:
    """The claims of a file, or of standard input for `-`; raises MachineError when it can't be read."""
    if name == STANDARD_INPUT:
        yield from claims_in_stream(sys.stdin.buffer, quiet=quiet)
        return
    try:
        with open(name, "rb") as stream:
            yield from claims_in_stream(stream, quiet=quiet)
    except (OSError, ValueError) as error:
        if isinstance(error, BrokenPipeError):
            raise
        reason = getattr(error, "strerror", None) or str(error)
        raise MachineError(
            _("The file {file} can't be read: {reason}.").format(file=name, reason=reason),
            _("Give the name of a text file with a claim a line, or - for standard input."),
        ) from None


def claims_in_stream(stream: Iterable[bytes], *, quiet: bool) -> Iterator[Line]:
    """The claims of a stream of bytes, line by line as they arrive; blank lines count, and are skipped.

    UTF-8 with or without a byte order mark, else GB18030, which is said on standard error once.
    """
    noted = quiet
    for number, raw in enumerate(stream, 1):
        if number == 1:
            raw = raw.removeprefix(_BYTE_ORDER_MARK)
        raw = raw.rstrip(b"\r\n")
        try:
            text = raw.decode("utf-8")
        except UnicodeDecodeError:
            try:
                text = raw.decode("gb18030")
            except UnicodeDecodeError:
                fault = _("The line is neither UTF-8 nor GB18030.")
                yield Line(number, raw.decode("utf-8", "backslashreplace"), fault)
                continue
            if not noted:
                streams.write_note(_("Line {line} is not UTF-8; it is read as GB18030.").format(line=number))
                noted = True
        if text.strip():
            yield Line(number, text)


def ask_for_claims() -> Iterator[Line]:
    """The claims that a person types, one a line, until Ctrl-D."""
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
        number += 1
        if text.strip():
            yield Line(number, text)


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


def find_claims(words: Sequence[str], file: str, *, quiet: bool) -> Iterator[Line]:
    """The claims that a call asks about; raises InputError when it names two places to look for them."""
    if words and file:
        raise InputError(
            _("Claims come either from the command line or from --file, not from both."),
            _("Leave one of them out."),
        )
    if list(words) == [STANDARD_INPUT]:
        return claims_in_file(STANDARD_INPUT, quiet=quiet)
    if words and not any(word.strip() for word in words):
        raise InputError(_("The claim is empty."), _("Write a sentence to be verified."))
    if words:
        return claims_given(words)
    if file:
        return claims_in_file(file, quiet=quiet)
    if sys.stdin is None:
        return iter(())
    if sys.stdin.isatty():
        return ask_for_claims()
    return claims_in_file(STANDARD_INPUT, quiet=quiet)
