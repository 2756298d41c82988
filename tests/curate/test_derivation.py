"""Derived facts: what a wrong calculation is told, and in which unit."""

from pathlib import Path

import pytest

from factcli.curate.check import check_base

STATED = {
    "a": "3吨",
    "b": "4吨",
    "m": "108亿元",
    "n": "12亿元",
    "d": "$5 million",
    "p": "5.1%",
}
# value, derived, the sum as it is told, why
WRONG = [
    ("8吨", "a + b", "3吨 + 4吨 = 7吨", "in the unit of the value"),
    ("8000千克", "a + b", "3吨 + 4吨 = 7000千克", "in that one, too, where it is the smaller"),
    ("8公里", "a + b", "3吨 + 4吨 = 7吨", "in the first fact's, where the value's doesn't fit"),
    ("约9吨", "a + b", "3吨 + 4吨 = 7吨", "not in that of a hedged value"),
    ("1,300,000万元", "m + n", "108亿元 + 12亿元 = 1200000万元", "a figure with commas"),
    ("九吨", "a + b", "3吨 + 4吨 = 7吨", "a figure in characters"),
    ("12%", "n / m", "12亿元 ÷ 108亿元 = 100/9%", "a share"),
    ("11", "m / n", "108亿元 ÷ 12亿元 = 9", "a plain number"),
    ("$11 million", "d * 2", "$5 million × 2 = $10 million", "a currency that stands before"),
    ("3.1个百分点", "p - p", "5.1% − 5.1% = 0个百分点", "nothing"),
]


def base(value: str, derived: str) -> str:
    facts = "".join(f"- {{id: {name}, statement: {name}, value: {text}}}\n" for name, text in STATED.items())
    slot = f", value: '{value}'" if value else ""
    return f"format: 1\nfacts:\n{facts}- {{id: sum, statement: sum{slot}, derived: {derived}}}\n"


@pytest.mark.parametrize(("value", "derived", "told", "why"), WRONG)
def test_the_sum_is_told_in_the_stated_unit(
    tmp_path: Path, value: str, derived: str, told: str, why: str
) -> None:
    path = tmp_path / "base.yaml"
    path.write_text(base(value, derived), encoding="utf-8")
    (fault,) = check_base(path).errors
    assert fault.message == f'The calculation comes to another value than "{value}": {told}.', why


def test_a_missing_value_is_offered_in_the_unit_of_the_first_fact(tmp_path: Path) -> None:
    path = tmp_path / "base.yaml"
    path.write_text(base("", "a + b"), encoding="utf-8")
    (fault,) = check_base(path).errors
    assert (fault.code, fault.hint) == ("no-value", "Add the value: 3吨 + 4吨 = 7吨")
