"""Folding by cells: nothing is lost, no line is too wide, Chinese marks stand where they may."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from factcli.render.wrap import cell_width, fold, wrap

TEXTS = st.text(st.sampled_from("ab 12萍乡工业，。“”（）…—·éー亿\n"), max_size=60)


@given(TEXTS)
def test_cells_are_counted_as_rich_counts_them(text: str) -> None:
    assert cell_width(text.replace("\n", "")) == cell_len(text.replace("\n", ""))


@given(TEXTS, st.integers(2, 30))
def test_nothing_is_lost_and_no_line_is_too_wide(text: str, width: int) -> None:
    spans = fold(text, width)
    kept = "".join("".join(text[start:end] for start, end in spans).split())
    assert kept == "".join(text.split())
    assert all(cell_width(text[start:end]) <= width for start, end in spans)
    assert spans == sorted(spans)


@pytest.mark.parametrize(
    ("text", "width", "lines", "why"),
    [
        ("", 10, [""], "an empty text is an empty line"),
        ("one two three", 8, ["one two", "three"], "words stay whole"),
        ("一二三四五", 6, ["一二三", "四五"], "between any two Chinese characters"),
        ("一二三，四五", 6, ["一二", "三，四", "五"], "a comma never starts a line"),
        ("一二“三四”", 6, ["一二", "“三四”"], "an opening mark never ends one"),
        ("abcdefgh", 3, ["abc", "def", "gh"], "a word longer than a line is cut"),
        ("a\nb", 9, ["a", "b"], "a line's end stays one"),
        ("共 108亿元", 6, ["共 108", "亿元"], "between a figure and Chinese"),
        ("，，，，", 4, ["，，", "，，"], "marks alone are cut all the same"),
    ],
)
def test_folded(text: str, width: int, lines: list[str], why: str) -> None:
    assert wrap(text, width) == lines, why
