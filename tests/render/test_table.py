"""Tables as CSV and Markdown: whatever a cell holds, it is read back as it was, and nothing is computed or marked up."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from factcli.render.table_csv import guard, objects_csv, rows_csv, unguard
from factcli.render.table_markdown import escape_markdown, rows_markdown
from tests.render.results import HOSTILE

CELLS = st.one_of(
    st.text(alphabet="=+-@'\",;|\\`*_<>&[]!~$#\n aZ1、。中茶　", max_size=12),
    st.text(alphabet=st.characters(codec="utf-8", categories=("L", "N", "P", "S")), max_size=12),
)


@pytest.mark.parametrize(
    "cell",
    ["=1+1", "+1", "-5%", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "  =1", "＝1", "＋1", "－1", "＠a", "'=1"],
)
def test_what_would_be_computed_is_guarded(cell: str) -> None:
    assert guard(cell) == "'" + cell
    [[read]] = csv.reader(io.StringIO(rows_csv([[cell]])))
    assert read.startswith(("'", r"\x0d"))  # a return is shown as what it is


@pytest.mark.parametrize("cell", ["", "5%", "O'Neill", "'quoted'", "a=b", "中-日", "'"])
def test_the_rest_stays(cell: str) -> None:
    assert guard(cell) == cell


@given(st.text())
def test_a_guard_comes_off(cell: str) -> None:
    assert unguard(guard(cell)) == cell


@given(st.lists(st.tuples(CELLS, CELLS), min_size=1))
def test_csv_is_read_back(rows: list[tuple[str, str]]) -> None:
    read = csv.reader(io.StringIO(rows_csv(rows), newline=""))
    assert [tuple(map(unguard, row)) for row in read] == rows


def test_csv_of_objects() -> None:
    written = objects_csv(
        [{"a": True, "b": ["x", "y"], "c": {"k": "v", "l": "w"}}, {"a": "1,2"}], ["a", "b", "c"]
    )
    assert written.split("\n") == ["a,b,c", "true,x; y,k: v; l: w", '"1,2",,']


def markdown_cells(text: str) -> list[list[str]]:
    """The texts of a table's cells as a reader of the rendered page sees them; markup in them is a failure."""
    rows: list[list[str]] = []
    for token in MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"]).parse(text):
        if token.type == "tr_open":
            rows.append([])
        elif token.type == "inline":
            shown = ""
            for child in token.children or []:
                assert child.type in ("text", "text_special", "html_inline"), child
                assert child.type != "html_inline" or child.content == "<br>", child
                shown += "\n" if child.type == "html_inline" else child.content
            rows[-1].append(shown)
    return rows


@given(st.lists(st.tuples(CELLS, CELLS), min_size=1))
def test_markdown_is_read_back(rows: list[tuple[str, str]]) -> None:
    read = markdown_cells(rows_markdown(rows))
    shown = [tuple(" ".join(cell.split()) for cell in row) for row in rows]
    assert [tuple(" ".join(cell.split()) for cell in row) for row in read] == shown


@pytest.mark.parametrize(
    ("cell", "written"),
    [
        ("a|b", r"a\|b"),
        ("a\\b", r"a\\b"),
        ("a\nb", "a<br>b"),
        ("<script>", r"\<script\>"),
        ("`x`", r"\`x\`"),
        ("works_investment", "works_investment"),
        ("__init__", r"\_\_init\_\_"),
        ("&lt;", r"\&lt;"),
        ("\x1b[2J", r"\\x1b\[2J"),
    ],
)
def test_markup_is_escaped(cell: str, written: str) -> None:
    assert escape_markdown(cell) == written


def test_hostile_text_steers_nothing() -> None:
    for written in (rows_csv([[HOSTILE]]), rows_markdown([[HOSTILE]])):
        assert not {character for character in written if not character.isprintable()} - {"\n", "\t"}
