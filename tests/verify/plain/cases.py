"""The labelled claims about invented texts: read from the tables beside this file, each text with its judge."""

from pathlib import Path
from typing import NamedTuple

from factcli.verify.judgement import Verdict
from factcli.verify.source import read_source
from factcli.verify.verifier import Verifier

_TABLES = ("plain_cases.txt", "plain_basics.txt", "plain_near_misses.txt")


class Case(NamedTuple):
    """A claim about a text, its label, and why; `is_open` where it may be left undecided."""

    text: str
    claim: str
    label: Verdict
    is_open: bool
    why: str


def _load_texts() -> dict[str, tuple[str, list[tuple[str, str, str]]]]:
    """Each text by its name, with its rows of label, claim and why."""
    found: dict[str, tuple[str, list[tuple[str, str, str]]]] = {}
    tables = [Path(__file__).with_name(name).read_text(encoding="utf-8") for name in _TABLES]
    for block in (block for table in tables for block in table.split("\n= ")[1:]):
        head, rows = block.split("\n-\n")
        name, text = head.split("\n", 1)
        split = [row.split(" | ") for row in rows.splitlines() if row.strip()]
        found[name] = (text.strip(), [(label, claim, why) for label, claim, why in split])
    return found


TEXTS = _load_texts()
VERIFIERS = {name: Verifier(read_source(f"{name}.txt", text)) for name, (text, _rows) in TEXTS.items()}
ROWS = [
    Case(name, claim, Verdict(label.rstrip("?")), label.endswith("?"), why)
    for name, (_text, rows) in TEXTS.items()
    for label, claim, why in rows
]
