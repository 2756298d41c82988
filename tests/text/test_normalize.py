"""The normal form of text, and where each of its characters came from."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcli.text.normalize import normalize, squeeze

FORMS = [
    ("１０８亿元", "108亿元", "full-width digits"),
    ("总投资：１０８％", "总投资:108%", "full-width marks"),
    ("ＡＢＣ Limited", "abc limited", "full-width letters, lower case"),
    ("鋰電產業鏈", "锂电产业链", "traditional characters"),
    ("乾隆年間", "乾隆年间", "a character that stays in simplified script"),
    ("“四大赛道”", '"四大赛道"', "quotation marks"),
    ("「四大賽道」", '"四大赛道"', "traditional quotation marks"),
    ("资源—材料–电池", "资源-材料-电池", "dashes"),
    ("国轩高 科", "国轩高科", "a blank inside a word"),
    ("42 天 完成", "42 天完成", "blanks go only between Chinese characters"),
    ("中\u200b材\ufeff锂电", "中材锂电", "zero-width characters"),
    ("a\u202eb\x1b[31m", "ab[31m", "bidi marks and escapes"),
    ("你好\ud800吗", "你好吗", "a lone surrogate"),
    ("3，000 和 3,000", "3，000 和 3,000", "the two commas stay apart"),
    ("㎡ ① ℃", "㎡ ① ℃", "no wholesale compatibility forms"),
    ("二〇二三年", "二〇二三年", "the round zero"),
    ("İstanbul", "İstanbul", "a capital that would become two characters stays"),
]


@pytest.mark.parametrize(("text", "expected", "why"), FORMS)
def test_normal_form(text: str, expected: str, why: str) -> None:
    assert normalize(text).text == expected, why


@given(st.text())
def test_normalizing_twice_is_normalizing_once(text: str) -> None:
    once = normalize(text).text
    assert normalize(once).text == once


@given(st.text(alphabet=st.sampled_from("中锂電 鋰\u200b１a，,“—\n\x1b"), max_size=30))
def test_every_span_points_into_the_original(text: str) -> None:
    form = normalize(text)
    assert len(form.origins) == len(form.text)
    assert list(form.origins) == sorted(set(form.origins))
    for place in range(len(form.text)):
        span = form.span(place, place + 1)
        assert normalize(span.cut(text)).text in (form.text[place], "")


def test_a_span_skips_what_was_dropped_before_it() -> None:
    text = "\u200b\u200b中材 锂电"
    form = normalize(text)
    span = form.span(0, 4)
    assert span.cut(text) == "中材 锂电"


def test_squeeze_takes_every_white_space() -> None:
    assert squeeze(" 国轩高\n\n科　、 x\t") == "国轩高科、x"
