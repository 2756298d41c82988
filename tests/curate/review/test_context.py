"""A quote found in its source."""

import pytest

from factcli.curate.review.context import MOST_AROUND, find_context

TEXT = "茶园很大。全镇产茶约\n三百吨，增长一成。山上有雾。"
CASES = [
    ("三百吨", "", "三百吨", "，增长一成。", "a line of the source ends a sentence"),
    ("约三百吨", "全镇产茶", "约\n三百吨", "，增长一成。", "a line break inside"),
    ("山上", "", "山上", "有雾。", "at the start of its sentence"),
    ("四百吨", "", "四百吨", "", "isn't there"),
    ("", "", "", "", "no quote"),
]


@pytest.mark.parametrize(("quote", "before", "found", "after", "why"), CASES)
def test_context(quote: str, before: str, found: str, after: str, why: str) -> None:
    context = find_context(TEXT, quote)
    assert (context.before.strip(), context.quote, context.after.strip()) == (before.strip(), found, after), (
        why
    )


def test_a_long_sentence_is_cut_on_both_sides() -> None:
    context = find_context("很" * 1000 + "三百吨" + "多" * 1000, "三百吨")
    assert len(context.before) == len(context.after) == MOST_AROUND + 1
    assert context.before[0] == context.after[-1] == "…"
