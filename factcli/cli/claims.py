"""Where claims come from: the command line, a file, or standard input, a claim a line."""

import codecs
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress

from factcli.cli import streams
from factcli.errors import InputError, MachineError
from factcli.messages import _

STANDARD_INPUT = "-"
_BYTE_ORDER_MARK = b"\xef\xbb\xbf"
_BLOCK = 8192


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
            yield from claims_in_stream(stream, quiet=quiet, name=name)
    except (OSError, ValueError) as error:
        if isinstance(error, BrokenPipeError):
            raise
        from factcli.store.refusal import refusal_reason

        raise MachineError(
            _("The file {file} can't be read: {reason}.").format(file=name, reason=refusal_reason(error)),
            _("Give the name of a text file with a claim a line, or - for standard input."),
        ) from None


def claims_in_stream(stream: Iterable[bytes], *, quiet: bool, name: str = STANDARD_INPUT) -> Iterator[Line]:
    """The claims of a stream of bytes, line by line as they arrive; blank lines count, and are skipped.

    UTF-8 with or without a byte order mark, else GB18030, which is said on standard error once, as is that
    there was no claim at all. Raises InputError when it begins like no text.
    """
    if _is_binary(stream):
        raise InputError(
            _("{file} is no text: it holds NUL bytes.").format(file=_called(name)),
            _("Give a text with a claim a line, in UTF-8 or GB18030."),
        )
    noted, is_empty = quiet, True
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
                fault, is_empty = _("neither UTF-8 nor GB18030."), False
                yield Line(number, raw.decode("utf-8", "backslashreplace"), fault)
                continue
            if not noted:
                streams.write_note(_("Line {line} is not UTF-8; it is read as GB18030.").format(line=number))
                noted = True
        if text.strip():
            is_empty = False
            yield Line(number, text)
    if is_empty and not quiet:
        streams.write_note(_("{file} holds no claim.").format(file=_called(name)))


def _called(name: str) -> str:
    """A file, or standard input, as a sentence calls it."""
    if name == STANDARD_INPUT:
        return _("The standard input")
    return _("The file {file}").format(file=name)


def _is_binary(stream: Iterable[bytes]) -> bool:
    """Whether the start of a stream holds NULs and is no UTF-8: an image, a program, UTF-16.

    Waits for no more than reading the first line would; a NUL in a text is left to the line that holds it.
    """
    peek = getattr(stream, "peek", None)
    block = peek(_BLOCK) if peek else b""
    if b"\0" not in block:
        return False
    try:
        codecs.getincrementaldecoder("utf-8")().decode(block)
    except UnicodeDecodeError:
        return True
    return False


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
        except KeyboardInterrupt:
            streams.write_note("")  # the shell's own prompt starts on a line of its own
            raise
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
