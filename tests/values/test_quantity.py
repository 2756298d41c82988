"""Quantities: hundreds of them by table, alone and inside sentences, and what is none."""

from fractions import Fraction
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcli.text.normalize import normalize
from factcli.values.dimension import Dimension
from factcli.values.hedge import Hedge
from factcli.values.quantity import find_quantities, find_values, read_quantity
from tests.values.table import read_bounds, read_marked, read_rows

CASES = list(read_rows("quantities.txt"))
SENTENCES = [fields[0] for _, fields in read_rows("sentences.txt")]
NOTHING = [(why, fields[0]) for why, fields in read_rows("nothing.txt")]
# Every string on which libraries for Chinese numbers were measured, with its hedge and bound.
MEASURED = [
    ("一百零八亿元", "10800000000", "元", Hedge.NONE),
    ("108亿元", "10800000000", "元", Hedge.NONE),
    ("1.08百亿", "10800000000", "", Hedge.NONE),
    ("六千万", "60000000", "", Hedge.NONE),
    ("0.6亿", "60000000", "", Hedge.NONE),
    ("两千三百四十", "2340", "", Hedge.NONE),
    ("百分之七点九", "7.9", "%", Hedge.NONE),
    ("7.9%", "7.9", "%", Hedge.NONE),
    ("5.1个百分点", "5.1", "百分点", Hedge.NONE),
    ("三十余家", "[31,39]", "家", Hedge.ODD),
    ("20余台(套)", "[21,29]", "台(套)", Hedge.ODD),
    ("近600家", "[540,600]", "家", Hedge.NEARLY),
    ("半年", "[180,184]", "天", Hedge.NONE),
    ("一个半月", "[42,46.5]", "天", Hedge.NONE),
    ("俩", "2", "", Hedge.NONE),
    ("廿三", "23", "", Hedge.NONE),
    ("１０８亿", "10800000000", "", Hedge.NONE),
    ("108.5亿", "10850000000", "", Hedge.NONE),
    ("3成", "30", "%", Hedge.NONE),
    ("三分之一", "100/3", "%", Hedge.NONE),
]


def test_the_tables_are_as_large_as_they_should_be() -> None:
    assert len(CASES) >= 300
    assert len(SENTENCES) >= 60
    families = [why for why, _ in CASES]
    assert min(families.count(why) for why in families) >= 8
    classes = [why for why, _ in NOTHING]
    assert min(classes.count(why) for why in classes) >= 8


@pytest.mark.parametrize(("why", "fields"), CASES, ids=[fields[0] for _, fields in CASES])
def test_a_quantity_alone(why: str, fields: list[str]) -> None:
    text, bounds, unit, dimension, hedge, end = fields[:6]
    for form in (text, normalize(text).text):
        if end:  # words behind that decide its meaning
            found = find_quantities(form)[0]
            assert found.text == form[: int(end)], why
        else:
            read = read_quantity(form)
            assert read is not None, why
            found = read
            assert (found.start, found.end, found.text) == (0, len(form), form), why
        here = found.low, found.high, found.low_included, found.high_included
        assert here == read_bounds(bounds), why
        assert (found.unit, found.dimension, found.hedge) == (
            unit,
            Dimension(dimension),
            Hedge(hedge or "none"),
        ), why


@pytest.mark.parametrize(("text", "bounds", "unit", "hedge"), MEASURED)
def test_the_strings_that_libraries_were_measured_on(text: str, bounds: str, unit: str, hedge: Hedge) -> None:
    found = read_quantity(normalize(text).text)
    assert found is not None
    assert (found.low, found.high) == read_bounds(bounds)[:2]
    assert (found.unit, found.hedge) == (unit, hedge)


@pytest.mark.parametrize("line", SENTENCES)
def test_quantities_in_sentences_stand_where_they_stand(line: str) -> None:
    plain, spans = read_marked(line)
    for text in (plain, normalize(plain).text):
        found = find_quantities(text)
        assert [(one.start, one.end) for one in found] == spans, [one.text for one in found]
        assert all(text[one.start : one.end] == one.text for one in found)


@pytest.mark.parametrize(("why", "text"), NOTHING)
def test_what_only_looks_like_a_quantity_stays_out(why: str, text: str) -> None:
    assert [one.text for one in find_quantities(normalize(text).text)] == [], why
    assert [one.text for one in find_quantities(text)] == [], why


def test_raw_text_is_read_where_it_stands() -> None:
    text = "總投資１０８億元，約兩百餘家企業"
    assert [(one.start, one.end) for one in find_quantities(text)] == [(3, 8), (9, 14)]


def test_a_figure_keeps_what_was_stated() -> None:
    found = read_quantity("约600家")
    assert found is not None
    assert found.stated == 600
    assert not found.is_exact
    assert found.contains(Fraction(541))
    assert not found.contains(539)


@pytest.mark.parametrize(
    ("text", "is_article"),
    [("一个", True), ("一家", True), ("one firm", True), ("两个", False), ("1个", False), ("一公里", False)],
)
def test_an_article_may_be_no_number(text: str, is_article: bool) -> None:
    found = read_quantity(text)
    assert found is not None
    assert found.is_article is is_article


@pytest.mark.parametrize(
    "text", ["", " ", "投资", "108亿元吗", "3个5个", "2023年", "二", "第", "the", "一定"]
)
def test_what_isnt_one_quantity_reads_as_none(text: str) -> None:
    found = read_quantity(text)
    assert found is None or text == "二"


def test_a_lone_numeral_is_a_number_only_when_it_is_all_there_is() -> None:
    assert read_quantity("三") is not None
    assert find_quantities("三") == []


ALPHABET = st.text(
    alphabet="0123456789一二三四五六七八九十百千万亿两半俩几数零〇点余多来个家年月日元%.,-+~至到约近超不第分之成倍"
    "以上下左右 abcdefmkntx×^/()$¥'\"\u3000\u202e\ud800１２亿餘個İ"
)


@given(st.one_of(st.text(), ALPHABET))
def test_any_text_is_read_without_an_error(text: str) -> None:
    quantities, periods = find_values(text)
    found = [(one.start, one.end, one.text) for one in quantities]
    found += [(one.start, one.end, one.text) for one in periods]
    for start, end, said in found:
        assert 0 <= start < end <= len(text)
        assert text[start:end] == said
    assert all(before[1] <= after[0] for before, after in pairwise(sorted(found)))
    for one in quantities:
        assert one.low is None or one.high is None or one.low <= one.high
    read_quantity(text)


@given(st.lists(st.sampled_from([fields[0] for _, fields in CASES if not fields[5]]), max_size=4))
def test_a_text_and_its_double_hold_the_same_quantities(texts: list[str]) -> None:
    text = "。".join(texts) + "。"
    once = [one.text for one in find_quantities(text)]
    assert [one.text for one in find_quantities(text + text)] == once + once


@pytest.mark.parametrize(
    "text",
    [
        "1" * 50_000,
        "一" * 50_000,
        "万" * 50_000,
        "1," * 25_000,
        "1-1" * 20_000,
        "million " * 8_000,
        "one million " * 5_000,
        "a1" * 25_000,
        "第" * 50_000,
        "约" * 50_000,
        " " * 50_000 + "5",
        "5" + " " * 50_000,
        "5m " * 15_000,
        "1、" * 25_000,
        "2023-" * 10_000,
        "十四五" * 15_000,
        "年" * 50_000,
        "between 1 and " * 4_000,
        "半" * 50_000,
        "数十" * 25_000,
        "1e9" * 15_000,
        "翻" * 50_000,
        "百分之" * 15_000,
        "分之" * 25_000,
        "1分之" * 15_000,
        "3天零" * 10_000,
        "may " * 12_000,
        "the " * 12_000,
        "1/2" * 15_000,
    ],
)
def test_long_and_odd_texts_end(text: str) -> None:
    find_values(text)
