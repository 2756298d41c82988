import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcli.quiz.item import Slip
from factcli.quiz.near_number import excludes, far_numbers, near_numbers
from factcli.quiz.worded import may_both_hold, read_number

CASES = [
    ("108亿元", "180亿元", Slip.DIGITS_SWAPPED, "neighbouring digits"),
    ("108亿元", "118亿元", Slip.DIGIT_OFF, "one digit"),
    ("42天", "24天", Slip.DIGITS_SWAPPED, "two digits"),
    ("7.9%", "9.7%", Slip.DIGITS_SWAPPED, "decimals keep their point"),
    ("6000万元", "7000万元", Slip.DIGIT_OFF, "round numbers stay round"),
    ("30余家", "40余家", Slip.DIGIT_OFF, "the hedge stays"),
    ("6层", "8层", Slip.NEAR_NUMBER, "small numbers are missed by a few"),
    ("2023年", "2022年", Slip.OTHER_YEAR, "years"),
    ("10.8 billion yuan", "10.7 billion yuan", Slip.DIGIT_OFF, "English"),
    ("1,200 tonnes", "2,100 tonnes", Slip.DIGITS_SWAPPED, "grouped digits"),
    ("5,123.7 tonnes", "5,132.7 tonnes", Slip.DIGITS_SWAPPED, "grouped digits with decimals"),
]


@pytest.mark.parametrize(("key", "wrong", "slip", "why"), CASES)
def test_slips(key: str, wrong: str, slip: Slip, why: str) -> None:
    number = read_number(key)
    assert number is not None
    assert (wrong, slip) in [(near.text, named) for near, named in near_numbers(number)], why


@pytest.mark.parametrize(
    ("key", "why"),
    [
        ("半年", "no digits"),
        ("三十家", "numerals"),
        ("10至20家", "two numbers"),
        ("绿芽茶厂", "a name"),
        ("007号", "a code"),
    ],
)
def test_what_is_no_number_in_digits(key: str, why: str) -> None:
    assert read_number(key) is None, why


@pytest.mark.parametrize("key", ["超过100个", "100亿元以上", "不到5天"])
def test_open_bounds_have_no_wrong_neighbours(key: str) -> None:
    number = read_number(key)
    assert number is not None
    assert near_numbers(number) == [], "超过200个 doesn't deny 超过100个"


@given(
    st.one_of(st.integers(1, 10**6).map(str), st.integers(1, 9999).map(lambda n: f"{n / 10:.1f}")),
    st.sampled_from(["天", "亿元", "%", "余家", " days", " percentage points"]),
)
def test_no_slip_could_be_true_too(digits: str, unit: str) -> None:
    key = read_number(digits + unit)
    if key is None or key.quantity is None:
        return
    near = near_numbers(key)
    numbers = [number.number for number, _slip in near]
    assert len(numbers) == len(set(numbers))
    for number, _slip in near:
        assert number.quantity is not None
        assert excludes(key, number)
        assert not may_both_hold(key.quantity, number.quantity)
        assert number.number > 0
        assert number.is_worded_like(key)


def test_a_grouped_number_is_no_year() -> None:
    number = read_number("1,800")
    assert number is not None
    assert not number.is_year


@pytest.mark.parametrize("tail", ["天", "亿元", " days"])
def test_a_far_number_is_rarely_a_multiple_or_a_part(tail: str) -> None:
    """The key that goes into all other options, or that all go into, could be found without knowing anything."""
    for value in [*range(12, 100), 108, 150, 200, 360, 1200, 6000]:
        key = read_number(f"{value}{tail}")
        assert key is not None
        far = far_numbers(key)
        related = [one for one in far if not one.number % key.number or not key.number % one.number]
        assert len(far) >= 4
        # Of one digit there is little choice: 20 and 10 for 40. Of two or more hardly any is left.
        most = len(far) - 2 if len(str(value).rstrip("0")) == 1 else 2
        assert len(related) <= most, (value, [one.text for one in related])
