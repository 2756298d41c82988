"""By how many per cent a figure has grown between two periods that the base holds."""

import pytest

from factcli.facts.fact import Fact
from factcli.facts.factbase import FactBase
from factcli.facts.name import Attribute, Entity
from factcli.verify.verifier import Verifier

YEARS = (("东山茶厂", "2022", 24), ("东山茶厂", "2023", 32), ("西山茶厂", "2023", 20))
BASE = FactBase(
    "mills",
    entities={name: Entity(name, "mill") for name in ("东山茶厂", "西山茶厂")},
    attributes={"产量": Attribute("产量", en=("output",), recurs="yearly")},
    facts=tuple(
        Fact(
            f"f{number}",
            f"{year}年，{name}的产量是{value}吨。",
            subject=name,
            attribute="产量",
            value=f"{value}吨",
            period=f"{year}年",
        )
        for number, (name, year, value) in enumerate(YEARS)
    ),
)
CASES = [
    ("东山茶厂2023年产量比2022年增长33.3%。", "supported", "to as many places as are written"),
    ("东山茶厂2023年产量比2022年增长约33%。", "supported", "a hedge that it satisfies"),
    ("东山茶厂2023年产量比2022年增长三分之一。", "supported", "a share in words"),
    ("东山茶厂2023年产量比2022年增长25%。", "refuted", "that is its share of the later one"),
    ("东山茶厂2023年产量比2022年下降33.3%。", "refuted", "the other way"),
    (
        "东山茶厂2022年产量比2023年下降25%。",
        "supported",
        "what it has shrunk by, looked at from the later one",
    ),
    ("东山茶厂2023年产量比2021年增长33.3%。", "nei", "a year that isn't held"),
    ("东山茶厂2023年产量比西山茶厂增长60%。", "nei", "another subject has not grown into it"),
    ("东山茶厂2023年绿茶产量比2022年增长33.3%。", "nei", "only of a part"),
]


@pytest.mark.parametrize(("claim", "verdict", "why"), CASES)
def test_growth_is_worked_out(claim: str, verdict: str, why: str) -> None:
    found = Verifier(BASE).verify(claim).verdict.value
    assert found == verdict or (verdict == "nei" and found != "supported"), why
