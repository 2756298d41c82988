"""Where much points to many facts, only the best are looked at, and they are the same."""

import random
from pathlib import Path

from factcli.facts.fact import Fact
from factcli.facts.factbase import FactBase
from factcli.facts.index import query_terms
from factcli.facts.stored import index as stored_index
from factcli.facts.tables import open_tables
from factcli.text.normalize import normal_form
from tests.facts.stored.test_same_answers import compiled

TOWNS = [f"{first}{second}镇" for first in "东西南北上下" for second in "河山溪岭桥田"]
GOODS = ["茶叶", "稻谷", "竹笋", "油茶", "蜂蜜"]


def village_base() -> FactBase:
    dice = random.Random(7)
    facts = tuple(
        Fact(
            f"f{number}",
            f"{town}{year}年的{good}产量是{dice.randrange(100, 999)}吨。",
            subject=town,
            attribute=f"{good}产量",
            value=f"{dice.randrange(100, 999)}吨",
        )
        for number, (town, year, good) in enumerate(
            (town, year, good) for town in TOWNS for year in range(2000, 2024) for good in GOODS
        )
    )
    return FactBase("villages", facts=facts)


def test_the_best_are_the_same_and_not_all_are_read(tmp_path: Path) -> None:
    base = village_base()
    stored = compiled(base, tmp_path)
    index, other = open_tables(base)[1], open_tables(stored)[1]
    assert isinstance(other, stored_index.StoredIndex)
    looked_up: list[int] = []
    whole = other._all_holding

    def counted(pointer: stored_index._Pointer) -> list[int]:
        looked_up.append(pointer.count)
        return whole(pointer)

    other._all_holding = counted  # type: ignore[method-assign]
    for town, year, good in (("东河镇", 2007, "竹笋"), ("下田镇", 2022, "蜂蜜"), ("西桥镇", 2000, "茶叶")):
        terms = query_terms(normal_form(f"{town}{year}年{good}产量多少吨"))
        clues = [("subject", town, 4.0), ("attribute", f"{good}产量", 3.0)]
        for limit in (1, 9):
            assert other.candidates(terms, limit, clues) == index.candidates(terms, limit, clues)
    assert looked_up
    assert max(looked_up) < len(base.facts) / 2  # what nearly all hold was asked of the best only
