"""Files and folders to the bases in them, and all of those to one base."""

import os
from collections.abc import Iterator, Sequence

from factcli.errors import BaseError, Fault, Place, Severity
from factcli.facts.factbase import FactBase
from factcli.facts.load import load_base
from factcli.messages import _, ngettext

SUFFIXES = (".yaml", ".yml", ".jsonl")
"""What the file of a base in a folder ends in; a file that is named itself may be called anything."""
COMPILED = ".facts"
MOST_FILES = 1000
"""A folder with more files than this was hardly meant."""


def load_bases(names: Sequence[str]) -> FactBase:
    """The base in the files and folders `names`; several are merged in this order.

    Raises BaseError for whatever can't be read, with the faults of every file, and InputError when the bases can't
    be used together.
    """
    from pathlib import Path  # a third of the interpreter's start

    files = find_files(names)
    if len(files) == 1:
        return load_base(Path(files[0]))
    from factcli.facts.merge import merge_bases, refuse_compiled  # most calls name one base

    for file in files:
        if file.endswith(COMPILED):
            raise refuse_compiled(file)
    bases: list[FactBase] = []
    refused: list[BaseError] = []
    for file in files:
        try:
            bases.append(load_base(Path(file)))
        except BaseError as error:
            refused.append(error)
    if not refused:
        return merge_bases(bases)
    if len(refused) == 1:
        raise refused[0]
    faults = tuple(fault for error in refused for fault in error.faults or (_fault_of(error),))
    message = ngettext("{count} base can't be used.", "{count} bases can't be used.", len(refused))
    hint = _("Mend them, or name only the others.")
    raise BaseError(message.format(count=len(refused)), hint, faults=faults)


def _fault_of(error: BaseError) -> Fault:
    """A file that can't be read at all, as a fault among those of others."""
    return Fault(error.where or Place(""), Severity.ERROR, "unreadable", error.message, error.hint)


def find_files(names: Sequence[str]) -> list[str]:
    """The files that names stand for, each once: a folder stands for the bases in it and in the folders under it.

    Those are the files that end in one of `SUFFIXES`, sorted by path; hidden files and folders (.name) are passed
    over, links to folders not followed. Raises BaseError for a folder that holds none or can't be read.
    """
    found: dict[str, str] = {}
    for name in names:
        for file in _files_under(name) if os.path.isdir(name) else (name,):
            found.setdefault(os.path.realpath(file), file)
    return list(found.values())


def _files_under(folder: str) -> list[str]:
    files = sorted(_walk(folder), key=lambda file: file.split(os.sep))
    if len(files) > MOST_FILES:
        message = _("The folder holds more than {count} files that could be bases.").format(count=MOST_FILES)
        raise BaseError(message, _("Name the files, or a folder that holds only bases."), Place(folder))
    if not files:
        raise BaseError(
            _("There is no base in this folder."),
            _("A base's file ends in {suffixes}; a compiled one is named itself.").format(
                suffixes=_(", ").join(SUFFIXES)
            ),
            Place(folder),
        )
    return files


def _walk(folder: str) -> Iterator[str]:
    def refuse(error: OSError) -> None:
        from factcli.store.refusal import refusal_reason

        message = _("The folder can't be read: {reason}.").format(reason=refusal_reason(error))
        raise BaseError(message, _("Change its permissions, or name the files."), Place(str(error.filename)))

    for place, folders, files in os.walk(folder, onerror=refuse):
        folders[:] = [name for name in folders if not name.startswith(".")]
        for name in files:
            if name.endswith(SUFFIXES) and not name.startswith("."):
                yield os.path.join(place, name)
