"""Lists in English sentences."""

import re
from collections.abc import Iterator

from factcli.curate.draft.english_pattern import LISTED, bare
from factcli.curate.draft.finding import Finding
from factcli.curate.draft.sketch import PERIOD, QUANTITY, Sketch

_NO_ITEMS = re.compile(rf"[{QUANTITY}{PERIOD}()]|\b(?:is|are|was|were|has|have|had)\b")
"""What stands in no list of plain things."""


def find_lists(sketch: Sketch, signs: str, number: int, subject: str) -> Iterator[Finding]:
    """What a sentence lists of its subject: its parts, or members of a kind that it names; `number` is the sentence's."""
    for found in LISTED.finditer(signs) if "," in signs else ():
        word, noun = found["word"], found["noun"] or ""
        items = re.split(r",\s+(?:and\s+)?|\s+and\s+", sketch.words(found.start("items"), found.end("items")))
        attribute = noun if word in ("including", "such as", ":", "in") else noun or "parts"
        if word == "in" and not all(item[:1].isupper() for item in items):
            continue
        if word == "are" or not subject or not attribute or len(set(items)) < len(items):
            continue
        if noun and (noun in subject.lower().split() or word in ("comprises", "comprise", "consists of")):
            attribute = "parts"  # The university comprises …
        inside = signs[found.start("items") : found.end("items")]
        if _NO_ITEMS.search(inside):
            continue
        span = sketch.span(found.start("items"), found.end("items"))
        yield Finding(
            number,
            span,
            span,
            (),
            subject,
            attribute,
            members=tuple(bare(item) for item in items),
        )
