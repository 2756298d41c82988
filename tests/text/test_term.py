"""Terms and stems."""

import pytest

from factcli.text.fuzzy import closest
from factcli.text.term import find_words, stem_of, terms_of
from factcli.text.visible import make_visible, shorten

STEMS = [
    ("firms", "firm"),
    ("companies", "compan"),
    ("company", "compan"),
    ("carried", "carr"),
    ("carry", "carr"),
    ("apply", "appl"),
    ("invested", "invest"),
    ("producing", "produc"),
    ("produce", "produc"),
    ("planned", "plan"),
    ("glass", "glass"),
    ("yes", "yes"),
    ("bus", "bus"),
    ("city's", "cit"),
    ("city", "cit"),
    ("quickly", "quick"),
]


@pytest.mark.parametrize(("word", "stem"), STEMS)
def test_stems(word: str, stem: str) -> None:
    assert stem_of(word) == stem


def test_terms_are_pairs_stems_and_numbers() -> None:
    assert terms_of("锂电池 firms 108") == ["锂电", "电池", "firm", "108"]
    assert terms_of("煤") == ["煤"]


def test_words_know_their_kind_and_place() -> None:
    assert [(word.kind, word.form) for word in find_words("中材2期 R&D")] == [
        ("han", "中材"),
        ("number", "2"),
        ("han", "期"),
        ("word", "R"),
        ("word", "D"),
    ]


def test_the_closest_name_is_suggested_or_none() -> None:
    assert closest("verfy", ["lookup", "verify", "list"]) == "verify"
    assert closest("zzz", ["lookup", "verify"]) is None


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain 中文", "plain 中文"),
        ("\x1b[31mred", "\\x1b[31mred"),
        ("a\u202eb", "a\\u202eb"),
        ("\ud800", "\\ud800"),
        ("a\tb", "a b"),
        ("line\nline", "line\nline"),
        ("\u2028", "\\u2028"),
    ],
)
def test_hostile_characters_are_shown(text: str, shown: str) -> None:
    assert make_visible(text) == shown


def test_long_lines_are_shortened() -> None:
    assert shorten("a" * 1_000_000, 10) == "a" * 9 + "…"
    assert shorten("a  b\nc", 10) == "a b c"
