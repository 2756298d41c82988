"""Names from phones: what they may be, what is left of hostile ones, which are the same."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcli.classroom.nickname import clean_name, count_graphemes, sameness, with_tail


@pytest.mark.parametrize(
    ("typed", "shown", "length"),
    [
        ("张伟", "张伟", 2),
        ("  王 小明 ", "王 小明", 4),
        ("O'Neill", "O'Neill", 7),
        ("👨‍👩‍👧", "👨‍👩‍👧", 1),
        ("🇨🇳", "🇨🇳", 1),
        ("e\u0301", "é", 1),
        ("\x1b[31mred", "[31mred", 7),
        ("a\u202eb", "ab", 2),
        ("a\u200bb", "ab", 2),
        ("\u200d\u200d", "", 0),
        ("\u3164\u3164", "", 0),
        ("a\tb\nc", "a b c", 5),
        ("\ud800x", "x", 1),
        ("[bold]x", "[bold]x", 7),
        ("", "", 0),
    ],
)
def test_clean_name(typed: str, shown: str, length: int) -> None:
    assert clean_name(typed) == shown
    assert count_graphemes(shown) == length


def test_a_pile_of_marks_is_taken_down() -> None:
    assert len(clean_name("a" + "\u0316" * 60)) <= 4


@pytest.mark.parametrize(
    ("one", "other", "is_same"),
    [
        ("Anna", "anna", True),
        ("ＡＮＮＡ", "anna", True),
        ("Straße", "STRASSE", True),
        ("王 伟", "王伟", True),
        ("张伟", "章伟", False),
        ("Anna", "Anne", False),
    ],
)
def test_sameness(one: str, other: str, is_same: bool) -> None:
    assert (sameness(one) == sameness(other)) is is_same


def test_doubles_get_a_tail() -> None:
    assert with_tail("张伟", {"张伟", "张伟2"}) == "张伟 3"
    assert with_tail("李雷", {"张伟"}) == "李雷"


@given(st.text())
def test_what_is_shown_is_harmless_and_stays(text: str) -> None:
    shown = clean_name(text)
    assert clean_name(shown) == shown
    assert not any(unicodedata.category(sign) in ("Cc", "Cs", "Co", "Zl", "Zp") for sign in shown)
    assert sameness(sameness(shown)) == sameness(shown)
