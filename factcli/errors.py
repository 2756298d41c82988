"""The errors that a person can meet: what happened, what to do about it, and where."""

from enum import StrEnum


class Place:
    """A place in a file: its name, and the line and column counted from 1 (0: the file as a whole)."""

    __slots__ = ("column", "file", "line")

    def __init__(self, file: str, line: int = 0, column: int = 0) -> None:
        self.file, self.line, self.column = file, line, column

    def __str__(self) -> str:
        """`file`, `file:line` or `file:line:column`, as editors read it."""
        return ":".join([self.file, *(str(number) for number in (self.line, self.column) if number)])

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Place):
            return NotImplemented
        return (self.file, self.line, self.column) == (other.file, other.line, other.column)

    def __hash__(self) -> int:
        return hash((self.file, self.line, self.column))


class Severity(StrEnum):
    """How bad a fault is: an error keeps the base from being used, a warning does not."""

    ERROR = "error"
    WARNING = "warning"


class Fault:
    """Something wrong in a fact base: where, how bad, what, and what to do about it.

    `code` names the kind of fault and is never translated; `message` and `hint` are sentences in the person's
    language. The text of the base inside them is shortened, not made harmless: pass them through
    `make_visible` before they reach a terminal.
    """

    __slots__ = ("code", "hint", "message", "place", "severity")

    def __init__(self, place: Place, severity: Severity, code: str, message: str, hint: str = "") -> None:
        self.place, self.severity, self.code, self.message, self.hint = place, severity, code, message, hint

    def __str__(self) -> str:
        """`file:line:column: what is wrong, and what to do`, on one line."""
        return f"{self.place}: {self.message} {self.hint}".rstrip()


class FactcliError(Exception):
    """Base of all errors shown to a person; `message` and `hint` are sentences in the person's language."""

    def __init__(self, message: str, hint: str = "", where: Place | None = None) -> None:
        super().__init__(message)
        self.message, self.hint, self.where = message, hint, where


class InputError(FactcliError):
    """What was typed or handed in can't be used (exit code 2)."""


class BaseError(FactcliError):
    """The fact base can't be used (exit code 3); `faults` holds every fault found, each with its place."""

    def __init__(
        self, message: str, hint: str = "", where: Place | None = None, faults: tuple[Fault, ...] = ()
    ) -> None:
        super().__init__(message, hint, where)
        self.faults = faults


class MachineError(FactcliError):
    """The machine can't do it: a file, a port, a missing extra (exit code 4)."""
