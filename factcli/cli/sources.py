"""Texts in the place of a base: what `factcli verify --source` judges claims against."""

import os.path
from collections.abc import Sequence

from factcli.cli.default_base import open_base
from factcli.cli.settings import Settings
from factcli.cli.text_file import read_text_file
from factcli.errors import InputError
from factcli.facts.factbase import FactBase
from factcli.messages import _


def open_sources(files: Sequence[str], settings: Settings) -> FactBase:
    """The base that text files make; the settings' base is part of it where it was named by --facts itself.

    Raises MachineError for a file that can't be read, InputError for one that holds nothing to judge by, and
    BaseError where the base beside them can't be used.
    """
    from factcli.verify.source import read_source

    files = list(dict.fromkeys(files))
    bases = [open_base(settings)] if settings.names_facts else []
    names = [os.path.basename(file) for file in files]
    for file, name in zip(files, names, strict=True):
        text = read_text_file(file, quiet=settings.quiet)
        base = read_source(name if names.count(name) == 1 else file, text)
        if not base.facts:
            raise InputError(
                _("The file {file} holds no sentence to verify against.").format(file=file),
                _("Give a plain text or Markdown file with whole sentences."),
            )
        bases.append(base)
    if len(bases) == 1:
        return bases[0]
    from factcli.facts.merge import join_parts

    return join_parts(bases)
