"""Calculations over stated values: results, units, the sum as it is shown, and what can't be calculated."""

from fractions import Fraction

import pytest

from factcli.errors import BaseError
from factcli.facts.arithmetic import evaluate, find_circle, show_derivation
from factcli.facts.expression import MAX_LENGTH
from factcli.facts.fact import Fact
from factcli.facts.factbase import FactBase
from factcli.values.dimension import Dimension
from factcli.values.quantity import read_quantity

VALUES = {
    "rise": "9.4%",
    "lead": "3.3个百分点",
    "rise_before": "6.1%",
    "mill": "2.4亿元",
    "fund": "300万元",
    "firms": "12家",
    "items": "5个",
    "weeks": "6周",
    "days": "50天",
    "about": "约40天",
    "many": "30余家",
    "name": "南码头",
    "nothing": "",
    "share": "25%",
    "length": "7公里",
}
FACTS = [
    *(Fact(key, "s", value=value) for key, value in VALUES.items()),
    Fact("tracks", "s", members=("a", "b", "c", "d")),
    Fact("colours", "s", pairs=(("a", "b"), ("c", "d"))),
]
BASE = FactBase("b", facts=tuple(FACTS))


@pytest.mark.parametrize(
    ("text", "amount", "dimension", "shown", "stated"),
    [
        ("rise - lead", Fraction(61, 10), Dimension.PERCENT, "9.4% − 3.3个百分点", "6.1%"),
        ("rise_before + lead", Fraction(94, 10), Dimension.PERCENT, "6.1% + 3.3个百分点", "9.4%"),
        ("lead + rise_before", Fraction(94, 10), Dimension.PERCENT, "3.3个百分点 + 6.1%", "9.4%"),
        ("rise - rise_before", Fraction(33, 10), Dimension.POINT, "9.4% − 6.1%", "3.3个百分点"),
        ("lead + lead", Fraction(66, 10), Dimension.POINT, "3.3个百分点 + 3.3个百分点", "6.6个百分点"),
        ("mill / fund", Fraction(80), Dimension.NUMBER, "2.4亿元 ÷ 300万元", "80倍"),
        ("fund / mill", Fraction(1, 80), Dimension.NUMBER, "300万元 ÷ 2.4亿元", "1.25%"),
        ("mill + fund", Fraction(243_000_000), Dimension.MONEY, "2.4亿元 + 300万元", "2.43亿元"),
        ("mill - fund * 2", Fraction(234_000_000), Dimension.MONEY, "2.4亿元 − 300万元 × 2", "23400万元"),
        ("(mill - fund) / 3", Fraction(79_000_000), Dimension.MONEY, "(2.4亿元 − 300万元) ÷ 3", "7900万元"),
        ("mill / (fund / 2)", Fraction(160), Dimension.NUMBER, "2.4亿元 ÷ (300万元 ÷ 2)", "160"),
        (
            "mill - (fund - fund)",
            Fraction(240_000_000),
            Dimension.MONEY,
            "2.4亿元 − (300万元 − 300万元)",
            "2.4亿元",
        ),
        ("count(tracks) + count(colours)", Fraction(6), Dimension.NUMBER, "4 + 2", "6个"),
        ("firms + count(tracks)", Fraction(16), Dimension.COUNT, "12家 + 4", "16家"),
        ("firms + items", Fraction(17), Dimension.COUNT, "12家 + 5个", "17个"),
        ("firms / count(tracks)", Fraction(3), Dimension.COUNT, "12家 ÷ 4", "3"),
        ("days - weeks", Fraction(8), Dimension.TIME, "50天 − 6周", "8天"),
        ("share * mill", Fraction(60_000_000), Dimension.MONEY, "25% × 2.4亿元", "6000万元"),
        ("2 * 3 + 1", Fraction(7), Dimension.NUMBER, "2 × 3 + 1", "7"),
    ],
)
def test_a_calculation(text: str, amount: Fraction, dimension: Dimension, shown: str, stated: str) -> None:
    derived = evaluate(text, BASE)
    assert (derived.amount, derived.dimension, derived.sum) == (amount, dimension, shown)
    quantity = read_quantity(stated)
    assert quantity is not None
    assert derived.agrees(quantity)


@pytest.mark.parametrize(
    ("text", "stated", "why"),
    [
        ("rise - lead", "6.2%", "another figure"),
        ("rise - lead", "6.1个百分点", "percent minus points is percent"),
        ("rise - rise_before", "3.3%", "percent minus percent is points"),
        ("mill + fund", "2.43亿美元", "another currency"),
        ("mill + fund", "2.43", "money is no plain number"),
        ("days - weeks", "8", "days are no plain number"),
        ("firms + firms", "24天", "firms are no days"),
        ("fund / mill", "1.25", "a hundred times too much"),
        ("mill / fund", "80元", "a ratio is no money"),
    ],
)
def test_what_a_calculation_does_not_come_to(text: str, stated: str, why: str) -> None:
    quantity = read_quantity(stated)
    assert quantity is not None
    assert not evaluate(text, BASE).agrees(quantity), why


def test_a_hedged_value_agrees_within_its_bounds() -> None:
    about, other = read_quantity("约8天"), read_quantity("约20天")
    assert about is not None
    assert other is not None
    assert evaluate("days - weeks", BASE).agrees(about)
    assert not evaluate("days - weeks", BASE).agrees(other)


@pytest.mark.parametrize(
    ("text", "piece"),
    [
        ("rise - laed", 'Did you mean "lead"?'),
        ("zzzzzz + 1", "Add that fact"),
        ("count(zzzzzz)", "Add that fact"),
        ("nothing + 1", "Give it a value"),
        ("name + 1", "whose value is a figure"),
        ("days - about", "exact figures only"),
        ("many + firms", "exact figures only"),
        ("count(days)", "Give it members"),
        ("tracks + 1", "write count(id)"),
        ("mill - days", "one unit"),
        ("mill - firms", "one unit"),
        ("mill + 1", "one unit"),
        ("lead - rise", "one unit"),
        ("mill * fund", "one unit"),
        ("length / days", "one unit"),
        ("mill / (fund - fund)", "Look at what stands behind"),
        ("1 / 0", "Look at what stands behind"),
    ],
)
def test_what_cannot_be_calculated(text: str, piece: str) -> None:
    with pytest.raises(BaseError) as caught:
        evaluate(text, BASE)
    assert piece in caught.value.hint


def test_the_longest_calculation_is_within_reach() -> None:
    text = "1" + "+1" * ((MAX_LENGTH - 1) // 2)
    assert evaluate(text, BASE).amount == (len(text) + 1) // 2


def test_a_derivation_is_shown_as_a_sum() -> None:
    fact = Fact("all", "s", value="6.1%", derived="rise - lead")
    assert show_derivation(fact, BASE) == "9.4% − 3.3个百分点 = 6.1%"


@pytest.mark.parametrize(
    ("derivations", "expected"),
    [
        ({"a": "a + 1"}, ("a", "a")),
        ({"a": "b", "b": "a"}, ("a", "b", "a")),
        ({"a": "b + c", "b": "1", "c": "d", "d": "2 * a"}, ("a", "c", "d", "a")),
        ({"a": "b", "b": "b"}, ()),
        ({"a": "b + c", "b": "d", "c": "d", "d": ""}, ()),
        ({"a": "count(a)"}, ()),
        ({"a": "nobody"}, ()),
        ({"a": "b", "b": "("}, ()),
    ],
)
def test_a_circle_is_found(derivations: dict[str, str], expected: tuple[str, ...]) -> None:
    facts = tuple(Fact(key, "s", derived=text) for key, text in derivations.items())
    assert find_circle(facts[0], FactBase("b", facts=facts)) == expected
