"""What a TAB offers of the bases that the line names: ids, topics, names."""

import os
from collections import Counter
from collections.abc import Iterator, Sequence

from factcli.cli.default_base import find_bases
from factcli.cli.settings import FACTS, Settings
from factcli.errors import FactcliError
from factcli.facts.outline import MOST, Outline, outline_of, read_outline
from factcli.messages import current_language

Value = tuple[str, str]


def values_of_bases(kind: str, words: Sequence[str], typed: str) -> list[Value]:
    """The ids ("ID"), topics ("TOPIC"), or names and topics ("QUERY") of the bases; `typed` is what they begin with."""
    outlines = list(_outlines(words, typed))
    found: list[Value] = []
    if kind == "ID":
        found = _ids(outlines, typed)
    else:
        topics = [(topic, "") for outline in outlines for topic in outline.topics]
        found = [*_names(outlines, typed), *topics] if kind == "QUERY" else topics
    start = typed.casefold()
    return [one for one in found if one[0].casefold().startswith(start)][:MOST]


def _names(outlines: list[Outline], typed: str) -> list[Value]:
    """Each entity by the first of its names that goes on from what is typed; its key may stand beside it."""
    start = typed.casefold()
    found: list[Value] = []
    for outline in outlines:
        for names in outline.names:
            fitting = next((name for name in names if name.casefold().startswith(start)), None)
            if fitting is not None:
                found.append((fitting, names[0] if fitting != names[0] else ""))
    return found


def _ids(outlines: list[Outline], typed: str) -> list[Value]:
    counts = Counter(fact_id for outline in outlines for fact_id, *_sentences in outline.ids)
    is_english = current_language() == "en"
    found: list[Value] = []
    for outline in outlines:
        for fact_id, statement, english in outline.ids:
            is_whole = counts[fact_id] > 1 or (len(outlines) > 1 and "/" in typed)
            shown = f"{outline.name}/{fact_id}" if is_whole else fact_id
            found.append((shown, english or statement if is_english else statement))
    return found


def _outlines(words: Sequence[str], typed: str) -> Iterator[Outline]:
    """The outlines of the bases in the order of the line; one that can't be read offers nothing."""
    settings = Settings(tuple(_named_bases(words)))
    if not settings.facts:
        from factcli.cli.default_base import open_base

        yield outline_of(open_base(settings))
        return
    names = find_bases(settings)
    if any(map(os.path.isdir, names)):
        from factcli.facts.gather import find_files

        names = tuple(find_files(names))
    for file in names:
        try:
            yield read_outline(file, typed.rpartition("/")[2])
        except (FactcliError, OSError, ValueError):
            continue


def _named_bases(words: Sequence[str]) -> list[str]:
    """The files and folders after --facts, with ~ and variables as the shell would read them, else the variable's."""
    found = []
    for place, word in enumerate(words):
        name, equals, value = word.partition("=")
        if name in FACTS.names:
            found.append(value if equals else words[place + 1] if place + 1 < len(words) else "")
    if not found:
        return [one for one in os.environ.get(FACTS.variable, "").split(os.pathsep) if one]
    named = filter(None, found)
    return [one if os.path.exists(one) else os.path.expandvars(os.path.expanduser(one)) for one in named]
