"""Numbers to numerals and back, and units there and back."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcli.values.numeral import read_numeral, to_chinese
from factcli.values.quantity import read_quantity
from factcli.values.unit_table import CALENDAR, COUNTERS, ITEM_COUNTERS, MEASURES


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (0, "零"),
        (2, "二"),
        (10, "十"),
        (15, "十五"),
        (20, "二十"),
        (108, "一百零八"),
        (110, "一百一十"),
        (1001, "一千零一"),
        (10_005, "一万零五"),
        (20_300, "二万零三百"),
        (100_500, "十万零五百"),
        (10_800_000_000, "一百零八亿"),
        (1_000_000_000_000, "一万亿"),
        (-5, "负五"),
    ],
)
def test_a_number_in_chinese(number: int, text: str) -> None:
    assert to_chinese(number) == text


def test_beyond_the_numerals_is_said() -> None:
    with pytest.raises(ValueError, match="beyond"):
        to_chinese(10**16)


@given(st.integers(min_value=0, max_value=10**16 - 1))
def test_number_to_numeral_to_number(number: int) -> None:
    assert read_numeral(to_chinese(number)) == number


@given(st.integers(min_value=0, max_value=10**12), st.integers(min_value=0, max_value=4))
def test_digits_are_read_exactly(number: int, places: int) -> None:
    value = Fraction(number, 10**places)
    text = f"{number // 10**places}.{number % 10**places:0{places}}" if places else str(number)
    assert read_numeral(text) == value
    found = read_quantity(f"{text}亿元")
    assert found is not None
    assert found.low == found.high == value * 10**8


@given(st.integers(min_value=0, max_value=10**12))
def test_grouped_digits_are_the_same_number(number: int) -> None:
    assert read_numeral(f"{number:,}") == number


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("半", Fraction(1, 2)),
        ("三分之一", Fraction(1, 3)),
        ("one third", Fraction(1, 3)),
        ("百分之七点九", Fraction(79, 1000)),
        ("60m", Fraction(60_000_000)),
        ("twice", Fraction(2)),
        ("forty-two", Fraction(42)),
    ],
)
def test_shares_and_words_are_numbers_too(text: str, value: Fraction) -> None:
    assert read_numeral(text) == value


@pytest.mark.parametrize("text", ["", "数十", "30余", "第三", "3rd", "三家", "fish", "约5"])
def test_what_isnt_one_exact_number(text: str) -> None:
    assert read_numeral(text) is None


NAMES = [
    (name.replace("_", " "), symbol, factor)
    for symbol, _, factor, names in MEASURES
    for name in names.split()
    if symbol != "倍"
]


@pytest.mark.parametrize(("name", "symbol", "factor"), NAMES)
def test_every_name_of_a_unit_is_read_exactly(name: str, symbol: str, factor: Fraction) -> None:
    """Seven of each; m behind a blank is metres, and 7l, 7g and the like are written with the unit attached."""
    spaced = f"7 {name}" if name[0].isascii() and name[0] not in "%°" else f"七{name}"
    if name in ("%", "°c", "°f", "%_points", "% points", "个%"):
        spaced = f"7{name}"
    found = read_quantity(spaced)
    assert found is not None, spaced
    assert found.unit == symbol
    assert found.low is not None
    assert found.low == 7 * Fraction(factor)
    assert found.low / Fraction(factor) == 7


@pytest.mark.parametrize("name", [name.replace("_", " ") for _, names in CALENDAR for name in names.split()])
def test_every_calendar_unit_is_an_interval_of_days(name: str) -> None:
    found = read_quantity(f"7 {name}" if name.isascii() else f"半{name}" if name == "月" else f"七{name}")
    if name in ("季度", "世纪"):  # the seventh century, and no quarter of any year
        return
    assert found is not None, name
    assert found.low is not None
    assert found.high is not None
    assert found.unit == "天"
    assert found.low < found.high


@pytest.mark.parametrize(
    ("name", "symbol"),
    [(name.replace("_", " "), names.split()[0]) for _, names in COUNTERS for name in names.split()]
    + [(name, name) for name in ITEM_COUNTERS.split()],
)
def test_every_measure_word_is_read(name: str, symbol: str) -> None:
    found = read_quantity(f"7 {name}" if name.isascii() else f"7{name}")
    assert found is not None, name
    assert found.unit == symbol
    assert found.low == 7
