"""One fact's lines changed in a base's text; every other line stays as it is, to the byte."""

from __future__ import annotations

import re
from dataclasses import dataclass
from hashlib import sha256

from factcli.curate.review.lines import Document, FactLines, read_document
from factcli.errors import InputError, Place
from factcli.messages import _

_MARK = re.compile(r"\s*# reviewed ([0-9a-f]{8})\s*")
_NO_FACTS = "  []"


@dataclass(frozen=True, slots=True)
class Change:
    """Lines of a text replaced by others: `before` stood at line `start`, counted from 0, and `after` stands there now."""

    start: int
    before: tuple[str, ...]
    after: tuple[str, ...]

    def apply(self, lines: tuple[str, ...]) -> str:
        """The text after the change."""
        return "".join((*lines[: self.start], *self.after, *lines[self.start + len(self.before) :]))

    def undone(self) -> Change:
        """The change that takes this one back."""
        return Change(self.start, self.after, self.before)


def is_kept(document: Document, fact: FactLines) -> bool:
    """Whether a mark above the fact says that what it says now has been reviewed."""
    return any(
        found is not None and found.group(1) == _digest(fact)
        for found in map(_MARK.fullmatch, document.lines[fact.top : fact.start])
    )


def keep(document: Document, fact: FactLines) -> Change:
    """Write the mark `# reviewed` with the digest of what the fact says above it, in the place of an older one."""
    lines = document.lines
    start = lines[fact.start]
    indent = start[: len(start) - len(start.lstrip())]
    others = tuple(line for line in lines[fact.top : fact.start] if not _MARK.fullmatch(line))
    mark = f"{indent}# reviewed {_digest(fact)}{_line_end(lines)}"
    return Change(fact.top, lines[fact.top : fact.start], (*others, mark))


def drop(document: Document, fact: FactLines) -> Change:
    """Take a fact out with the comments directly above it, and with the blank lines behind where some are before too."""
    lines, end = document.lines, fact.end
    if len(document.facts) == 1:
        return Change(fact.top, lines[fact.top : end], (_NO_FACTS + _end_of(lines[end - 1]),))
    if fact.top and (not lines[fact.top - 1].strip() or fact is document.facts[0]):
        while end < len(lines) and not lines[end].strip():
            end += 1
    return Change(fact.top, lines[fact.top : end], ())


def replace(document: Document, fact: FactLines, text: str) -> Change:
    """Put `text` in the place of a fact's own lines, with the line ends of the file."""
    lines = document.lines
    rows = text.replace("\r\n", "\n").rstrip().split("\n")
    line_end = _line_end(lines)
    after = (*(row + line_end for row in rows[:-1]), rows[-1] + _end_of(lines[fact.end - 1]))
    return Change(fact.start, lines[fact.start : fact.end], after)


def own_text(document: Document, fact: FactLines) -> str:
    """A fact's own lines, their ends as an editor expects them."""
    return "".join(document.lines[fact.start : fact.end]).replace("\r\n", "\n").rstrip("\n") + "\n"


def make_change(document: Document, number: int, change: Change, file: str) -> Document:
    """The document after a change to its fact `number`, counted from 0.

    Raises InputError when it would change anything else than that fact, BaseError when it could not be read.
    """
    after = read_document(change.apply(document.lines), file)
    before = [fact.content for fact in document.facts]
    said = [fact.content for fact in after.facts]
    ahead, behind = before[:number], before[number + 1 :]
    stays = said[: len(ahead)] == ahead and said[len(said) - len(behind) :] == behind
    if not stays or after.rest != document.rest or len(said) < len(ahead) + len(behind):
        raise InputError(
            _("That would change more than this fact, so nothing is changed."),
            _("Change these lines in an editor."),
            Place(file, document.facts[number].start + 1),
        )
    return after


def _digest(fact: FactLines) -> str:
    return sha256(repr(fact.content).encode("utf-8", "surrogatepass")).hexdigest()[:8]


def _line_end(lines: tuple[str, ...]) -> str:
    return _end_of(lines[0]) or "\n"


def _end_of(line: str) -> str:
    return "\r\n" if line.endswith("\r\n") else "\n" if line.endswith("\n") else ""
