"""A file to a fact base: found, decoded, read and validated, with every fault in its line."""

import os
import stat

from factcli.errors import BaseError, Fault, Place, Severity
from factcli.facts.factbase import FactBase
from factcli.facts.fault import FaultList, TooManyFaultsError
from factcli.facts.nodes import Node, read_nodes
from factcli.facts.validate import build_base
from factcli.messages import _, ngettext

TYPE_CHECKING = False  # importing typing or pathlib costs a third of the interpreter's start
if TYPE_CHECKING:
    from pathlib import Path

MAX_BYTES = 64 * 1024 * 1024
"""A base may be so large: room for some hundred thousand facts."""
_MARK = b"\xef\xbb\xbf"


class Reading:
    """What was read of a file: the base (None when it is no YAML at all), its nodes, and every fault."""

    __slots__ = ("base", "document", "faults")

    def __init__(self, base: FactBase | None, document: Node | None, faults: FaultList) -> None:
        self.base, self.document, self.faults = base, document, faults


def load_base(path: "Path") -> FactBase:
    """The base in the file `path`, fit for use.

    Raises BaseError when the file can't be read or holds a single error; its `faults` are all of them.
    """
    if str(path).endswith(".facts"):
        from factcli.facts.stored.base import open_stored  # brings SQLite

        check_file(path)
        return open_stored(path)
    base, faults = read_base(path)
    errors = tuple(fault for fault in faults if fault.severity is Severity.ERROR)
    if base is not None and not errors:
        return base
    raise refuse(path, errors)


def refuse(path: "Path", errors: tuple[Fault, ...]) -> BaseError:
    """What is raised for a base that has these errors."""
    count = len(errors)
    message = ngettext("The base has {count} fault.", "The base has {count} faults.", count)
    return BaseError(message.format(count=count), _("Mend it, then try again."), Place(str(path)), errors)


def read_base(path: "Path") -> tuple[FactBase | None, list[Fault]]:
    """What can be read of the base in the file `path`, and every fault in it by line.

    With errors among the faults the base lacks what they are about; it is None when the file is no YAML at
    all. Raises BaseError when the file itself can't be read.
    """
    reading = read_file(path)
    return reading.base, reading.faults.in_order()


def read_file(path: "Path") -> Reading:
    """As `read_base`, with the nodes of the document, which know the line of every key."""
    from hashlib import sha256

    if str(path).endswith(".facts"):
        message = _("This base is compiled; it can be asked, not read line by line.")
        raise BaseError(message, _("Name the file it was made from."), Place(str(path)))
    faults = FaultList(str(path))
    if str(path).endswith(".jsonl"):
        return _read_lines(path, faults)
    data = _read_bytes(path)
    base = document = None
    try:
        text = _decode(data, faults)
        if text is not None:
            faults.keep_within(text)
        document = read_nodes(text, faults) if text is not None else None
        if document is not None:
            stem = os.path.splitext(os.path.basename(path))[0]
            base = build_base(document, "-".join(stem.split()), sha256(data).hexdigest(), str(path), faults)
    except TooManyFaultsError:
        base = None
    return Reading(base, document, faults)


def _read_lines(path: "Path", faults: FaultList) -> Reading:
    """A base of lines of JSON, as a whole."""
    from factcli.facts.lines import LineReader

    check_file(path)
    try:
        return Reading(LineReader(path, faults).whole(), None, faults)
    except TooManyFaultsError:
        return Reading(None, None, faults)


def _read_bytes(path: "Path") -> bytes:
    where = Place(str(path))
    too_large = BaseError(
        _("The file is larger than {size} MB.").format(size=MAX_BYTES // 1024 // 1024),
        _("Write it as lines of JSON and compile it with: factcli base compile FILE.jsonl"),
        where,
    )
    check_file(path)
    with open(path, "rb") as file:
        data = file.read(MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        raise too_large
    return data


def check_file(path: "Path") -> None:
    """Raise BaseError unless there is a file at `path` that can be read to its end."""
    where = Place(str(path))
    try:
        status = os.stat(path)
        if stat.S_ISDIR(status.st_mode):
            raise BaseError(_("This is a folder, not a base."), _("Name a file in it."), where)
        if not stat.S_ISREG(status.st_mode):  # a pipe or a device may never end
            raise BaseError(
                _("This is no ordinary file."), _("Save the base in a file and name that."), where
            )
        with open(path, "rb"):
            pass
    except FileNotFoundError:
        raise BaseError(_("There is no such file."), _("Check the path of the base."), where) from None
    except PermissionError:
        hint = _("Change its permissions, or name another file.")
        raise BaseError(_("The file may not be read."), hint, where) from None
    except (OSError, ValueError):  # ValueError: the path holds a NUL
        raise BaseError(_("The file can't be read."), _("Check the path of the base."), where) from None


def _decode(data: bytes, faults: FaultList) -> str | None:
    """The text of a file in UTF-8, with or without a byte order mark."""
    try:
        return data.removeprefix(_MARK).decode("utf-8")
    except UnicodeDecodeError as error:
        before = data.removeprefix(_MARK)[: error.start]
        line = before.count(b"\n") + 1
        column = len(before[before.rfind(b"\n") + 1 :].decode("utf-8")) + 1
        byte = f"0x{error.object[error.start]:02x}"
        message = _("The file is not UTF-8: byte {byte} here belongs to another encoding.").format(byte=byte)
        faults.error(line, column, "encoding", message, _("Save the file again with the encoding UTF-8."))
        return None
