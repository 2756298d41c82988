"""How people ask: each query of the tables finds the fact it asks for, or is said not to be in the base."""

from functools import cache
from pathlib import Path

import pytest

from factcli.facts.load import load_base
from factcli.lookup import Finder

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
BASES = {
    "facts": ROOT / "facts.yaml",
    "planets": ROOT / "examples" / "planets.yaml",
    "rivers": ROOT / "examples" / "rivers.yaml",
    "harbour": HERE / "harbour.yaml",
    "festival": HERE / "festival.yaml",
    "museum": HERE / "museum.yaml",
    "oakford": HERE.parent / "verify" / "oakford.yaml",
    "oldtown": HERE / "oldtown.yaml",
    "qinghe": HERE.parent / "verify" / "qinghe.yaml",
    "reserve": HERE / "reserve.yaml",
}
TABLES = tuple(sorted(file.name for file in HERE.glob("queries*.tsv")))
ROWS = [
    tuple(line.split("\t"))
    for table in TABLES
    for line in (HERE / table).read_text(encoding="utf-8").splitlines()
    if not line.startswith("#")
]


@cache
def finder_of(base: str) -> Finder:
    return Finder(load_base(BASES[base]))


@pytest.mark.parametrize(("base", "kind", "query", "wanted"), ROWS)
def test_a_query_finds_what_it_asks_for(base: str, kind: str, query: str, wanted: str) -> None:
    answer = finder_of(base).look_up(query)
    if wanted == "-":
        assert not answer.answered, (kind, answer.results[0].fact.id)
        assert all(found.told is None for found in answer.results)
    else:
        assert answer.answered, kind
        assert answer.results[0].fact.id in wanted.split(","), kind
        assert answer.results[0].told is not None


def test_the_tables_hold_what_the_base_lacks_too() -> None:
    assert sum(row[3] == "-" for row in ROWS) >= len(ROWS) // 5
