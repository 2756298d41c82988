"""A fact in full: its kin, and the fact that has taken its place."""

from factcli.facts.fact import Fact
from factcli.facts.factbase import FactBase
from factcli.render.fact_text import MOST_OTHERS, describe_fact
from tests.render.results import HOSTILE


def base_of(count: int, subject: str = "茶 厂") -> FactBase:
    facts = [Fact(f"fact_{number}", f"第{number}条。", subject=subject) for number in range(count)]
    old = Fact("old", "旧的。", superseded_by="fact_0", valid_until="2020年", value="1", members=("甲", "乙"))
    return FactBase("tea", facts=(*facts, old))


def test_what_else_is_about_the_subject_has_an_end() -> None:
    base = base_of(MOST_OTHERS + 3)
    shown = describe_fact(base.facts[-2], base)
    assert shown.count("\n  [fact_") == MOST_OTHERS
    assert shown.endswith('\n  and 2 more: factcli lookup "茶 厂"')
    assert "more" not in describe_fact(base_of(MOST_OTHERS + 1).facts[0], base_of(MOST_OTHERS + 1))
    assert "Also about" not in describe_fact(base_of(1).facts[0], base_of(1))


def test_a_successor_is_quoted_and_a_list_stands_beside_a_value() -> None:
    base = base_of(1)
    shown = describe_fact(base.facts[-1], base)
    assert "  Superseded by: [fact_0] 第0条。" in shown
    assert "  No longer true: was true until 2020年; now: 第0条。 [fact_0]" in shown
    assert "  Value: 1\n  Members, among others: 甲, 乙" in shown


def test_a_hostile_subject_steers_nothing() -> None:
    base = base_of(MOST_OTHERS + 3, HOSTILE)
    assert all(line.isprintable() for line in describe_fact(base.facts[0], base).split("\n"))
