"""A review of a base: where it stands, and each step of it written to the file at once."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from factcli.curate.check import check_base
from factcli.curate.review.context import QuoteInContext, find_context
from factcli.curate.review.lines import Document, FactLines, read_document
from factcli.curate.review.splice import Change, drop, is_kept, keep, make_change, own_text, replace
from factcli.errors import BaseError, Fault, InputError, MachineError, Place, Severity
from factcli.facts import unfinished
from factcli.facts.load import read_file
from factcli.facts.nodes import Entries, Items, Node, Text
from factcli.messages import _

if TYPE_CHECKING:
    from collections.abc import Mapping

_BYTE_ORDER_MARK = b"\xef\xbb\xbf"


class ChangedMeanwhileError(Exception):
    """Another program has changed the file; it has been read anew and nothing was written."""


class Review:
    """A base gone through fact by fact. `place` is the fact shown, counted from 0; behind the last is the end.

    What is kept is remembered in the file itself, by a comment above the fact with a digest of what it says: so
    that it is saved in the same stroke as the rest, goes wherever the file goes, and no longer holds when the
    fact is changed.
    """

    def __init__(self, path: Path, sources: Mapping[str, str]) -> None:
        self.path, self._sources = path.resolve(), sources
        self._shown_path = str(path)
        self.place = 0
        self._undo: list[tuple[Change, int, int]] = []
        self._read()
        self.place = self.next_open(0)

    @property
    def facts(self) -> tuple[FactLines, ...]:
        """The facts as they stand now."""
        return self._document.facts

    @property
    def current(self) -> FactLines | None:
        """The fact shown; None at the end."""
        return self.facts[self.place] if self.place < len(self.facts) else None

    @property
    def open_count(self) -> int:
        """How many facts are still to be reviewed."""
        return sum(not kept for kept in self._kept)

    @property
    def unfinished_count(self) -> int:
        """How many facts hold a TODO."""
        return sum(map(is_unfinished, self.facts))

    @property
    def faults(self) -> tuple[Fault, ...]:
        """What `base check` finds in the fact shown."""
        return self._faults[self.place] if self.place < len(self._faults) else ()

    @property
    def is_current_kept(self) -> bool:
        """Whether the fact shown has been kept as it is."""
        return self.place < len(self._kept) and self._kept[self.place]

    @property
    def text(self) -> str:
        """The lines of the fact shown, as they are edited."""
        assert self.current is not None
        return own_text(self._document, self.current)

    @property
    def context(self) -> QuoteInContext | None:
        """The quote of the fact shown with what stands around it; None when it has no quote."""
        slots = self.current.slots if self.current else {}
        node, source = slots.get("quote"), slots.get("source")
        if not isinstance(node, Text) or not node.text.strip():
            return None
        key = source.text.strip() if isinstance(source, Text) else next(iter(self._sources), "")
        return find_context(self._sources.get(key, ""), node.text)

    def next_open(self, start: int) -> int:
        """The first fact from `start` on that is still to be reviewed; the end when there is none."""
        places = range(start, len(self.facts))
        return next((place for place in places if not self._kept[place]), len(self.facts))

    def go(self, place: int) -> None:
        """Show the fact `place`, or the nearest there is."""
        self.place = max(0, min(place, len(self.facts)))

    def keep(self) -> None:
        """Mark the fact shown as reviewed, save, and go on to the next that isn't."""
        fact = self._fact()
        if not self.is_current_kept:
            self._save(keep(self._document, fact), len(self.facts), is_marking=True)
        self.place = self.next_open(self.place + 1)

    def drop(self) -> None:
        """Take the fact shown out of the file; the one behind it is shown."""
        self._save(drop(self._document, self._fact()), len(self.facts) - 1)

    def replace(self, text: str) -> tuple[Fault, ...]:
        """Put `text` in the place of the fact shown and save, unless that brings errors: they are returned."""
        fact = self._fact()
        if not text.strip():
            message = _("Nothing is left of the fact.")
            return (self._fault(fact.start + 1, message, _("To take it out, press d instead.")),)
        change = replace(self._document, fact, text)
        try:
            after = make_change(self._document, self.place, change, self._shown_path)
        except BaseError as error:
            return error.faults or (self._fault(fact.start + 1, error.message, error.hint),)
        except InputError as error:
            return (self._fault(fact.start + 1, error.message, error.hint),)
        errors = self._new_errors(change, after)
        if not errors and change.before != change.after:
            self._save(change, len(after.facts))
        return errors

    def undo(self) -> bool:
        """Take the last step back and save; False when there is none."""
        if not self._undo:
            return False
        change, place, count = self._undo[-1]
        self._check_unchanged()
        self._write(change.undone().apply(self._document.lines))
        self._undo.pop()
        self._read()
        assert len(self.facts) == count
        self.place = place
        return True

    def _fact(self) -> FactLines:
        assert self.current is not None
        return self.current

    def _fault(self, line: int, message: str, hint: str) -> Fault:
        return Fault(Place(self._shown_path, line), Severity.ERROR, "edit", message, hint)

    def _new_errors(self, change: Change, after: Document) -> tuple[Fault, ...]:
        """The errors of a changed text that stand in the changed lines, or weren't there before."""
        from factcli.facts.fault import FaultList, TooManyFaultsError
        from factcli.facts.nodes import read_nodes
        from factcli.facts.validate import build_base

        found: list[list[Fault]] = []
        for lines in (self._document.lines, after.lines):
            faults = FaultList(self._shown_path)
            try:
                node = read_nodes("".join(lines), faults)
                if node is not None:
                    build_base(node, "draft", "", self._shown_path, faults)
            except TooManyFaultsError:
                pass
            found.append([fault for fault in faults.in_order() if fault.severity is Severity.ERROR])
        old = {(fault.code, fault.message) for fault in found[0]}
        own = range(change.start + 1, change.start + len(change.after) + 1)
        return tuple(f for f in found[1] if f.place.line in own or (f.code, f.message) not in old)

    def _save(self, change: Change, count: int, *, is_marking: bool = False) -> None:
        self._check_unchanged()
        before = len(self.facts)
        after = make_change(self._document, self.place, change, self._shown_path)
        if len(after.facts) != count:
            raise InputError(
                _("That would change more than this fact, so nothing is changed."),
                _("Change these lines in an editor."),
                Place(self._shown_path, self._fact().start + 1),
            )
        self._write("".join(after.lines))
        self._undo.append((change, self.place, before))
        self._read(keep_faults=is_marking)

    def _check_unchanged(self) -> None:
        if self._read_bytes() != self._data:
            identity = self.current.id if self.current else ""
            self._undo.clear()
            self._read()
            named = [place for place, fact in enumerate(self.facts) if identity and fact.id == identity]
            self.go(named[0] if named else self.place)
            raise ChangedMeanwhileError

    def _write(self, text: str) -> None:
        from factcli.store.file import replace_file

        data = self._mark + text.encode("utf-8")
        try:
            if not os.access(self.path, os.W_OK):
                raise PermissionError(13, "")
            replace_file(self.path, data)
        except OSError as error:
            from factcli.store.refusal import refusal_reason

            raise MachineError(
                _("The base can't be saved: {reason}.").format(reason=refusal_reason(error)),
                _("Everything up to the last step is in the file; this step is not."),
                Place(self._shown_path),
            ) from None

    def _read_bytes(self) -> bytes:
        try:
            return self.path.read_bytes()
        except OSError as error:
            from factcli.store.refusal import refusal_reason

            raise MachineError(
                _("The file {file} can't be read: {reason}.").format(
                    file=self._shown_path, reason=refusal_reason(error)
                ),
                _("Check the path of the base."),
            ) from None

    def _read(self, *, keep_faults: bool = False) -> None:
        data = self._read_bytes()
        self._mark = _BYTE_ORDER_MARK if data.startswith(_BYTE_ORDER_MARK) else b""
        try:
            text = data.removeprefix(_BYTE_ORDER_MARK).decode("utf-8")
        except UnicodeDecodeError:
            read = read_file(Path(self._shown_path))  # says where
            raise BaseError(
                _("The file is not UTF-8."),
                _("Mend it, then try again."),
                Place(self._shown_path),
                tuple(read.faults.in_order()),
            ) from None
        self._document = read_document(text, self._shown_path)
        self._data = data
        self._kept = [is_kept(self._document, fact) for fact in self.facts]
        if not keep_faults:
            self._faults = self._check()

    def _check(self) -> list[tuple[Fault, ...]]:
        found = check_base(self.path, self._sources).faults
        return [
            tuple(fault for fault in found if fact.start < fault.place.line <= fact.end)
            for fact in self.facts
        ]


def is_unfinished(fact: FactLines) -> bool:
    """Whether a fact still holds what a person must decide."""
    return any(map(unfinished.is_unfinished, texts_of(fact.node)))


def texts_of(node: Node) -> list[str]:
    """Every text in a node."""
    if isinstance(node, Text):
        return [node.text]
    if isinstance(node, Items):
        return [text for inner in node.nodes for text in texts_of(inner)]
    assert isinstance(node, Entries)
    return [text for key, inner in node.values.items() for text in (key, *texts_of(inner))]
