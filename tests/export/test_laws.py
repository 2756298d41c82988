"""Whatever an item holds comes out of a sheet and of Moodle's XML as it went in, and never as a formula or markup."""

import csv
import html
import io
from dataclasses import replace
from xml.etree import ElementTree as Tree

from hypothesis import example, given
from hypothesis import strategies as st

from factcli.export.leftover import plain
from factcli.export.moodle import write_moodle
from factcli.quiz.item import Item, ItemType, Option
from factcli.render.quiz_table import items_csv
from factcli.render.table_csv import unguard
from factcli.text.visible import make_visible
from tests.export.hard_items import BASE, item

TEXTS = st.text(
    st.characters(exclude_categories=["Cs"]) | st.sampled_from("=+-@\t\"',;&<>[]{}~#:%$\n\r￥＝＠😀"),
    min_size=1,
    max_size=40,
).filter(lambda text: bool(plain(text).strip()))


def hostile(stem: str, *texts: str) -> Item:
    options = tuple(Option(label, text) for label, text in zip("ABCD", texts, strict=False))
    return replace(item(ItemType.CHOICE, "A", *texts), stem=stem, options=options, statement=stem)


@given(TEXTS, st.lists(TEXTS, min_size=2, max_size=4))
@example("\r0", ["0", "1"])  # shown as \\x0d, which is no formula
def test_a_sheet_computes_nothing_and_keeps_every_cell(stem: str, texts: list[str]) -> None:
    written = items_csv([hostile(stem, *texts)])
    rows = list(csv.reader(io.StringIO(written)))
    assert len(rows) == 2
    assert len(rows[0]) == len(rows[1])
    for cell in rows[1]:
        assert cell.lstrip(" \u3000")[:1] not in tuple("=+-@\t\r\n＝＋－＠") or not cell
    shown = [unguard(cell) for cell in rows[1]]
    assert any(make_visible(stem, "\n\t\u3000") == cell for cell in shown)


@given(TEXTS, st.lists(TEXTS, min_size=2, max_size=4, unique_by=plain))
def test_moodle_gets_the_texts_and_no_markup(stem: str, texts: list[str]) -> None:
    (question,) = Tree.fromstring(write_moodle([hostile(stem, *texts)], BASE).content).findall("question")[1:]
    told = question.findtext("questiontext/text") or ""
    assert html.unescape(told.replace("<br>", "\n")) == plain(stem)
    assert "<" not in told.replace("<br>", "")
    answers = question.findall("answer")
    assert [html.unescape((one.findtext("text") or "").replace("<br>", "\n")) for one in answers] == [
        plain(text) for text in texts
    ]
    assert sorted(float(one.get("fraction") or "") for one in answers)[-1] == 100
    assert sum(float(one.get("fraction") or "") == 100 for one in answers) == 1
