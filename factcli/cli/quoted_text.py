"""The texts that the quotes of bases stand in, from files named on the command line."""

from collections.abc import Sequence
from typing import NamedTuple

from factcli.cli.article_file import read_source_text
from factcli.errors import InputError
from factcli.facts.factbase import FactBase
from factcli.messages import _


class _Source(NamedTuple):
    """A source of one of the bases: the base's number, its key, the key with the base's name, and its digest."""

    number: int
    key: str
    full: str
    digest: str


def read_quoted_texts(
    names: Sequence[str], bases: Sequence[FactBase | None], *, quiet: bool
) -> list[dict[str, str]]:
    """For each base the texts by the keys of its sources; a base that couldn't be read is None.

    Each name is a file, or KEY=FILE where there are several sources, or NAME/KEY=FILE where several bases have the
    key. One text serves all sources that have the same digest. Raises InputError when it isn't said which source a
    file is, and as `read_source_text`.
    """
    sources = [
        _Source(number, key, f"{base.name}/{key}", source.sha256)
        for number, base in enumerate(bases)
        if base is not None
        for key, source in base.sources.items()
    ]
    texts: list[dict[str, str]] = [{} for _base in bases]
    for name in names:
        meant, file = _split(name, sources)
        digests = {source.digest for source in meant}
        if len(meant) > 1 and (len(digests) > 1 or "" in digests):
            raise InputError(
                _("There are several sources, and it isn't said which one {file} is.").format(file=file),
                _("Write --source KEY=FILE; the keys are {keys}.").format(
                    keys=_(", ").join(_written(source, sources) for source in sources)
                ),
            )
        text = read_source_text(file, quiet=quiet)
        for number, key in [(source.number, source.key) for source in meant] or [(0, "")]:
            texts[number][key] = text
    return texts


def _split(name: str, sources: Sequence[_Source]) -> tuple[Sequence[_Source], str]:
    """The sources that a file is for, and the file; without a key, which a file's name may look like, it is for any."""
    for form in (name[:place] for place, character in enumerate(name) if character == "="):
        meant = [source for source in sources if form in (source.key, source.full)]
        if meant:
            return meant, name[len(form) + 1 :]
    return sources, name


def _written(source: _Source, sources: Sequence[_Source]) -> str:
    """A key so that it names one source only."""
    return source.key if [other.key for other in sources].count(source.key) == 1 else source.full
