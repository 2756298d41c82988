"""Calculations read into trees, and everything else refused in a sentence."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcli.errors import BaseError
from factcli.facts.expression import (
    MAX_DEPTH,
    Count,
    Expression,
    Number,
    Operation,
    Stated,
    facts_in,
    read_expression,
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("3", Number(3)),
        ("growth_all", Stated("growth_all")),
        ("count(tracks)", Count("tracks")),
        (" count ( tracks ) ", Count("tracks")),
        ("count", Stated("count")),
        ("a-b", Operation("-", Stated("a"), Stated("b"))),
        ("a - b - c", Operation("-", Operation("-", Stated("a"), Stated("b")), Stated("c"))),
        ("a + b * 2", Operation("+", Stated("a"), Operation("*", Stated("b"), Number(2)))),
        ("(a + b) * 2", Operation("*", Operation("+", Stated("a"), Stated("b")), Number(2))),
        ("a / b / c", Operation("/", Operation("/", Stated("a"), Stated("b")), Stated("c"))),
        ("((a))", Stated("a")),
        ("a\n+\tb", Operation("+", Stated("a"), Stated("b"))),
    ],
)
def test_a_calculation_is_read(text: str, expected: Expression) -> None:
    assert read_expression(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        *("", " ", "+", "a +", "a b", "a - - b", "-a", "(a", "a)", "()", "a ** b", "a // b", "3.5", "a.b"),
        *(
            "count()",
            "count(3)",
            "count(a + b)",
            "count(a",
            "A",
            "1a",
            "_a",
            "a × b",
            "a（b）",
            "7.9%",
            "２",
            "²",
        ),
        *("__import__('os')", "a; b", "9" * 16, "a" * 500, "a\0"),
    ],
)
def test_what_is_no_calculation_is_refused(text: str) -> None:
    with pytest.raises(BaseError) as caught:
        read_expression(text)
    assert caught.value.message
    assert caught.value.hint


def test_brackets_have_a_depth() -> None:
    assert read_expression("(" * MAX_DEPTH + "a" + ")" * MAX_DEPTH) == Stated("a")
    with pytest.raises(BaseError, match="deep"):
        read_expression("(" * (MAX_DEPTH + 1) + "a" + ")" * (MAX_DEPTH + 1))
    with pytest.raises(BaseError):
        read_expression("(" * 100_000)


def test_the_facts_of_a_calculation_are_named_in_order() -> None:
    named = list(facts_in(read_expression("b + count(a) * (b - 3)")))
    assert named == [Stated("b"), Count("a"), Stated("b")]


@given(st.text(alphabet="ab1+-*/() ", max_size=30))
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        read_expression(text)
    except BaseError:
        return
    compile(text.strip(), "calculation", "eval")  # a part of Python's own expressions
