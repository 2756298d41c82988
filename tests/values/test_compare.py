"""Comparing: tables of claimed and stated values, and laws."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcli.values.compare import Agreement, compare_periods, compare_quantities, is_same
from factcli.values.period import read_period
from factcli.values.quantity import Quantity, read_quantity
from tests.values.table import read_rows

CASES = list(read_rows("compare.txt"))
PERIODS = list(read_rows("compare_periods.txt"))
TEXTS = [fields[0] for _, fields in read_rows("quantities.txt") if not fields[5]]


def quantity(text: str) -> Quantity:
    found = read_quantity(text)
    assert found is not None, text
    return found


def test_the_tables_are_as_large_as_they_should_be() -> None:
    assert len(CASES) + len(PERIODS) >= 60


@pytest.mark.parametrize(("why", "fields"), CASES, ids=[" ".join(fields[:2]) for _, fields in CASES])
def test_claimed_against_stated(why: str, fields: list[str]) -> None:
    claimed, stated, agreement = fields[:3]
    assert compare_quantities(quantity(claimed), quantity(stated)) is Agreement(agreement), why


@pytest.mark.parametrize("fields", [fields for _, fields in PERIODS], ids=lambda fields: " ".join(fields[:2]))
def test_claimed_period_against_stated(fields: list[str]) -> None:
    claimed, stated = read_period(fields[0]), read_period(fields[1])
    assert claimed is not None
    assert stated is not None
    assert compare_periods(claimed, stated) is Agreement(fields[2])


@pytest.mark.parametrize("text", TEXTS)
def test_a_quantity_agrees_with_itself(text: str) -> None:
    assert compare_quantities(quantity(text), quantity(text)) is Agreement.AGREES


@given(st.sampled_from(TEXTS), st.sampled_from(TEXTS))
def test_apart_is_apart_from_either_side(one: str, other: str) -> None:
    here = compare_quantities(quantity(one), quantity(other))
    there = compare_quantities(quantity(other), quantity(one))
    assert (here is Agreement.INCOMPARABLE) is (there is Agreement.INCOMPARABLE)
    if here is Agreement.DIFFERS:
        assert there is not Agreement.AGREES


@given(st.sampled_from(TEXTS), st.sampled_from(TEXTS))
def test_the_same_is_what_each_bears_out(one: str, other: str) -> None:
    here, there = quantity(one), quantity(other)
    each = {compare_quantities(here, there), compare_quantities(there, here)}
    assert is_same(here, there) is (each == {Agreement.AGREES})


@given(st.integers(min_value=1, max_value=10**6), st.integers(min_value=1, max_value=10**6))
def test_bounds_hold_for_every_number(figure: int, other: int) -> None:
    stated = quantity(f"{other}个")
    over = compare_quantities(quantity(f"超过{figure}个"), stated)
    least = compare_quantities(quantity(f"至少{figure}个"), stated)
    plain = compare_quantities(quantity(f"{figure}个"), stated)
    assert (over is Agreement.AGREES) == (other > figure)
    assert (least is Agreement.AGREES) == (other >= figure)
    assert (plain is Agreement.AGREES) == (other == figure)
