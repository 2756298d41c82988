"""Reads the tables of cases beside the tests: a case a line, fields parted by |, the reason on the # line above."""

from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

TABLES = Path(__file__).parent / "tables"


def read_rows(name: str) -> Iterator[tuple[str, list[str]]]:
    """The reason and the fields of each case; missing fields at the end are empty."""
    why = ""
    for line in (TABLES / name).read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            why = line.removeprefix("#").strip()
        elif line.strip():
            yield why, [field.strip() for field in line.split(" |")] + [""] * 6


def read_bounds(text: str) -> tuple[Fraction | None, Fraction | None, bool, bool]:
    """Bounds as written in a table: `5` for exactly five, `(5,]` for more than five, `[31,39]`."""
    if text[0] not in "[(":
        return Fraction(text), Fraction(text), True, True
    low, high = text[1:-1].split(",")
    return (
        Fraction(low) if low else None,
        Fraction(high) if high else None,
        bool(low) and text[0] == "[",
        bool(high) and text[-1] == "]",
    )


def read_marked(line: str) -> tuple[str, list[tuple[int, int]]]:
    """A sentence without its marks, and the spans that ⟦ ⟧ marked in it, or that stand behind ::."""
    sentence, _, listed = line.partition(" :: ")
    plain, spans = "", []
    for piece in sentence.split("⟦"):
        marked, closed, rest = piece.partition("⟧")
        if closed:
            spans.append((len(plain), len(plain) + len(marked)))
        plain += marked + rest
    if not listed:
        return plain, spans
    spans, after = [], 0
    for wanted in listed.split(", "):
        start = plain.index(wanted.strip(), after)
        after = start + len(wanted.strip())
        spans.append((start, after))
    return plain, spans
