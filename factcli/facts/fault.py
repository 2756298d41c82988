"""Faults gathered while a base is read, so that one run shows them all."""

from collections import Counter
from collections.abc import Iterable

from factcli.errors import Fault, Place, Severity
from factcli.messages import _, ngettext
from factcli.text.visible import shorten

MAX_FAULTS = 1000
"""After so many errors the rest of a file is not read, and of warnings no more are listed: nobody mends more in one go."""
SHOWN_LENGTH = 40
"""At most so many characters of a base's own text are repeated in a message."""


class TooManyFaultsError(Exception):
    """Raised by `FaultList` to end the reading of a file that is nothing but faults."""


class FaultList:
    """The faults of one file, in the order in which they are found; warnings beyond `MAX_FAULTS` are only counted."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.found: list[Fault] = []
        self.lines: int | None = None
        self._errors = self._warnings = 0
        self._unlisted: Counter[str] = Counter()

    @property
    def unlisted(self) -> int:
        """How many warnings were found beyond those that are listed."""
        return self._unlisted.total()

    def keep_within(self, text: str) -> None:
        """Let no fault lie behind the text's last line, where the YAML reader takes a stray sign for a line of its own."""
        self.lines = 1 + sum(map(text.count, "\n\r\x85\u2028\u2029"))

    def error(self, line: int, column: int, code: str, message: str, hint: str = "") -> None:
        """Note an error at a line and column counted from 1 (0: the file as a whole)."""
        self._add(Severity.ERROR, line, column, code, message, hint)

    def warn(self, line: int, column: int, code: str, message: str, hint: str = "") -> None:
        """Note a warning; the place is given as for `error`."""
        self._add(Severity.WARNING, line, column, code, message, hint)

    def _add(self, severity: Severity, line: int, column: int, code: str, message: str, hint: str) -> None:
        line = line if self.lines is None else min(line, self.lines)
        if severity is Severity.WARNING:
            self._warnings += 1
            if self._warnings > MAX_FAULTS:
                self._unlisted[code] += 1
                return
        self.found.append(Fault(Place(self.file, line, column), severity, code, message, hint))
        self._errors += severity is Severity.ERROR
        if self._errors >= MAX_FAULTS:
            message = _("The rest of the file was not read: there are already {count} errors.")
            message = message.format(count=MAX_FAULTS)
            place = Place(self.file, line, column)
            self.found.append(Fault(place, Severity.ERROR, _TOO_MANY, message, _mend_these()))
            raise TooManyFaultsError

    def in_order(self) -> list[Fault]:
        """The faults by line and column; those at one place stay in the order in which they were found.

        The last one tells how many warnings of which kinds are not listed, where there are such.
        """
        ordered = sorted(self.found, key=lambda fault: (fault.place.line, fault.place.column))
        if self._unlisted:
            kinds = _(", ").join(f"{code} {count}" for code, count in self._unlisted.most_common())
            message = ngettext(
                "And {count} more warning that is not listed: {kinds}.",
                "And {count} more warnings that are not listed: {kinds}.",
                self.unlisted,
            ).format(count=self.unlisted, kinds=kinds)
            ordered.append(Fault(Place(self.file), Severity.WARNING, _TOO_MANY, message, _mend_these()))
        return ordered


_TOO_MANY = "too-many"


def _mend_these() -> str:
    return _("Mend these first, then check again.")


def shown(text: str) -> str:
    """A base's own words as a message repeats them: one line, short."""
    return shorten(text, SHOWN_LENGTH)


def did_you_mean(word: str, choices: Iterable[str]) -> str:
    """`Did you mean "…"?` with the choice that looks most like `word`; empty when none looks alike."""
    from factcli.text.fuzzy import closest  # brings rapidfuzz, which a base without faults never needs

    near = closest(word[:SHOWN_LENGTH], choices)
    return _('Did you mean "{name}"?').format(name=near) if near else ""
