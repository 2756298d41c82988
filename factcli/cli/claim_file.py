"""Claims from a file or standard input, a claim a line."""

import codecs
import sys
from collections.abc import Iterator
from typing import BinaryIO

from factcli.cli import streams
from factcli.cli.byte_lines import ByteLines, size_of
from factcli.cli.claims import STANDARD_INPUT, Claims, Line, line_of
from factcli.errors import InputError, MachineError
from factcli.messages import _
from factcli.verify.read import LONGEST_CLAIM

_BYTE_ORDER_MARK = b"\xef\xbb\xbf"
_MOST_BYTES = 4 * LONGEST_CLAIM + 4
"""No claim that can be judged has more: a character takes at most four bytes, and a mark may stand before it."""
_TABLES = (".csv", ".tsv", ".json", ".jsonl")
"""How files end that hold more in a line than a claim."""


class FileClaims(Claims):
    """The claims of a file, or of standard input for `-`, line by line as they arrive; blank lines are skipped.

    UTF-8 with or without a byte order mark, else GB18030. Standard error is told once that it is the latter, that
    there was no claim at all, or that the name is a table's. A line that can't be judged comes with its fault.
    Taking a claim raises MachineError when the file can't be read, InputError when it begins like no text.
    """

    def __init__(self, name: str, *, quiet: bool) -> None:
        super().__init__(self._read(quiet))
        self.name = name
        self._bytes: ByteLines | None = None
        self._size = 0

    def is_ready(self) -> bool:
        """Whether the next line can be read without waiting."""
        return self._bytes is None or self._bytes.is_ready()

    def share(self) -> float | None:
        """How much of the file has been read; None for a stream, which doesn't say how long it is."""
        if self._bytes is None or not self._size:
            return None
        return min(1.0, self._bytes.count / self._size)

    def _read(self, quiet: bool) -> Iterator[Line]:
        if self.name == STANDARD_INPUT:
            if sys.stdin is not None:  # closed by whoever started the process
                yield from self._read_stream(sys.stdin.buffer, quiet)
            return
        try:
            with open(self.name, "rb") as stream:
                yield from self._read_stream(stream, quiet)
        except (OSError, ValueError) as error:
            if isinstance(error, BrokenPipeError):
                raise
            from factcli.store.refusal import refusal_reason

            raise MachineError(
                _("The file {file} can't be read: {reason}.").format(
                    file=self.name, reason=refusal_reason(error)
                ),
                _("Give the name of a text file with a claim a line, or - for standard input."),
            ) from None

    def _read_stream(self, stream: BinaryIO, quiet: bool) -> Iterator[Line]:
        self._bytes, self._size = ByteLines(stream, _MOST_BYTES), size_of(stream)
        if _is_binary(self._bytes.peek()):
            raise InputError(
                _("{file} is no text: it holds NUL bytes.").format(file=self._called),
                _("Give a text with a claim a line, in UTF-8 or GB18030."),
            )
        if self.name.lower().endswith(_TABLES) and not quiet:
            streams.write_note(
                _("{file} is read as it stands, a claim a line; take the claims out of it first.").format(
                    file=self._called
                )
            )
        noted, is_empty = quiet, True
        for number, raw in enumerate(self._bytes, 1):
            if number == 1:
                raw = raw.removeprefix(_BYTE_ORDER_MARK)
            line, encoding = _decode(number, raw.rstrip(b"\r"))
            if encoding != "utf-8" and not noted:
                streams.write_note(_("Line {line} is not UTF-8; it is read as GB18030.").format(line=number))
                noted = True
            if line.fault or line.claim.strip():
                is_empty = False
                yield line
        if is_empty and not quiet:
            streams.write_note(_("{file} holds no claim.").format(file=self._called))

    @property
    def _called(self) -> str:
        """The file, or standard input, as a sentence calls it."""
        if self.name == STANDARD_INPUT:
            return _("The standard input")
        return _("The file {file}").format(file=self.name)


def _decode(number: int, raw: bytes) -> tuple[Line, str]:
    """A line, and the encoding that it is read in."""
    is_cut = len(raw) >= _MOST_BYTES  # its last character may be cut as well
    for encoding in ("utf-8", "gb18030"):
        try:
            return line_of(
                number, codecs.getincrementaldecoder(encoding)().decode(raw, final=not is_cut)
            ), encoding
        except UnicodeDecodeError:
            continue
    text = raw.decode("utf-8", "backslashreplace")
    return line_of(number, text, _("neither UTF-8 nor GB18030; save it again in UTF-8.")), "utf-8"


def _is_binary(block: bytes) -> bool:
    """Whether the start of a stream holds NULs and its first line is no UTF-8 text: an image, a program, UTF-16.

    A NUL after that is left to the line that holds it.
    """
    if b"\0" not in block:
        return False
    first = block.partition(b"\n")[0]
    return not _is_text(first) or (b"\0" in first and not _is_text(block))


def _is_text(block: bytes) -> bool:
    try:
        codecs.getincrementaldecoder("utf-8")().decode(block)
    except UnicodeDecodeError:
        return False
    return True
