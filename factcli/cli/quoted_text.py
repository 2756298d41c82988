"""The texts that a base's quotes stand in, from files named on the command line."""

from collections.abc import Sequence
from pathlib import Path

from factcli.cli.article_file import read_source_text
from factcli.errors import InputError
from factcli.messages import _


def read_quoted_texts(names: Sequence[str], base: Path, *, quiet: bool) -> dict[str, str]:
    """The texts by the keys of the base's sources; each name is a file, or KEY=FILE where there are several.

    Raises InputError when it isn't said which source a file is, and as `read_source_text`.
    """
    if not names:
        return {}
    from factcli.facts.load import read_base

    held, _faults = read_base(base)
    keys = list(held.sources) if held else []
    texts: dict[str, str] = {}
    for name in names:
        key, equals, file = name.partition("=")
        if not equals or key not in keys:
            key, file = (keys[0] if keys else ""), name
            if len(keys) > 1:
                raise InputError(
                    _("The base has several sources, and it isn't said which one {file} is.").format(
                        file=file
                    ),
                    _("Write --source KEY=FILE; the keys are {keys}.").format(keys=_(", ").join(keys)),
                )
        texts[key] = read_source_text(file, quiet=quiet)
    return texts
