"""A whole text file read: in UTF-8, else in GB18030."""

from pathlib import Path

from factcli.cli import streams
from factcli.errors import InputError, MachineError
from factcli.messages import _


def read_text_file(file: str, *, quiet: bool) -> str:
    """The text of a file in UTF-8, with or without a byte order mark, else in GB18030, which is said.

    Raises MachineError when the file can't be read, InputError when it is no text.
    """
    try:
        data = Path(file).read_bytes()
    except (OSError, ValueError) as error:
        from factcli.store.refusal import refusal_reason

        raise MachineError(
            _("The file {file} can't be read: {reason}.").format(file=file, reason=refusal_reason(error)),
            _("Give the name of a text file."),
        ) from None
    if b"\0" in data:
        raise InputError(
            _("{file} is no text: it holds NUL bytes.").format(file=_("The file {file}").format(file=file)),
            _("Give a text, in UTF-8 or GB18030."),
        )
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        pass
    try:
        text = data.decode("gb18030")
    except UnicodeDecodeError:
        raise InputError(
            _("The file {file} is neither UTF-8 nor GB18030.").format(file=file),
            _("Save it again with the encoding UTF-8."),
        ) from None
    if not quiet:
        streams.write_note(_("{file} is not UTF-8; it is read as GB18030.").format(file=file))
    return text
