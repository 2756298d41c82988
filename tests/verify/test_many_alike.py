"""Thousands of facts that differ in their month only: the one that a claim speaks of decides, in memory and in a file."""

from itertools import product

import pytest

from factcli.facts.fact import Fact
from factcli.facts.factbase import FactBase
from factcli.facts.index import time_key
from factcli.facts.name import Attribute, Entity
from factcli.facts.stored.base import open_stored
from factcli.facts.stored.write import write_stored
from factcli.facts.tables import open_tables
from factcli.lookup import Finder
from factcli.values.period import read_period
from factcli.verify.verifier import Verifier

FIRM, OTHER = "宁德化工", "安和机械"
FACTS = tuple(
    Fact(
        f"f{year}_{month}_{place}",
        f"{firm}{year}年{month}月的产量为{1000 + 37 * (year - 1900) + month * 10 + place}吨。",
        "monthly",
        "月报",
        "",
        firm,
        "产量",
        f"{1000 + 37 * (year - 1900) + month * 10 + place}吨",
        period=f"{year}年{month}月",
    )
    for year, month, (place, firm) in product(range(1980, 2020), range(1, 13), enumerate((FIRM, OTHER)))
)
BASE = FactBase(
    "monthly",
    entities={name: Entity(name, "company") for name in (FIRM, OTHER)},
    attributes={"产量": Attribute("产量", en=("output",), recurs="monthly")},
    facts=FACTS,
)
MONTHS = [(1981, 12), (1995, 10), (1999, 1), (2010, 11), (2019, 2)]


@pytest.fixture(params=["memory", "stored"], scope="module")
def base(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> FactBase:
    if request.param == "memory":
        return BASE
    path = tmp_path_factory.mktemp("alike") / "monthly.facts"
    write_stored(path, BASE, BASE.facts, lambda: "")
    return open_stored(path)


@pytest.mark.parametrize(("year", "month"), MONTHS)
def test_another_figure_for_the_month_is_refuted_by_its_own_fact(
    base: FactBase, year: int, month: int
) -> None:
    judgement = Verifier(base).verify(f"{FIRM}{year}年{month}月的产量为987654吨。")
    assert judgement.verdict == "refuted"
    assert judgement.evidence[0].id == f"f{year}_{month}_0"


@pytest.mark.parametrize(("year", "month"), MONTHS)
def test_the_month_asked_for_is_found_first(base: FactBase, year: int, month: int) -> None:
    answer = Finder(base).look_up(f"{year}年{month}月{OTHER}产量多少")
    assert answer.answered
    assert answer.results[0].fact.id == f"f{year}_{month}_1"


def test_a_time_is_found_by_its_days_however_it_is_written(base: FactBase) -> None:
    _names, index = open_tables(base)
    for text in ("1999年1月", "January 1999"):
        time = time_key(read_period(text))
        assert [fact.id for fact in index.saying_then(FIRM, "产量", time)] == ["f1999_1_0"]
    assert not index.saying_then(FIRM, "产量", time_key(read_period("1999年")))
    assert not index.saying_then(FIRM, "产值", time_key(read_period("1999年1月")))
