"""Sentences and clauses."""

import pytest

from factcli.text.segment import find_clauses, find_sentences
from factcli.text.span import Span, locate

SENTENCES = [
    ("一句。两句!三句?", ["一句。", "两句!", "三句?"]),
    ("没有句号", ["没有句号"]),
    ("真的吗?!真的。。。", ["真的吗?!", "真的。。。"]),
    ("It took 4.5 days. Then it rained.", ["It took 4.5 days.", "Then it rained."]),
    ("Mr. Li of Acme Co. Ltd. came.", ["Mr. Li of Acme Co. Ltd. came."]),
    ('他说:"好。"然后走了', ['他说:"好。"', "然后走了"]),
    ("《第一。第二》是一个标题", ["《第一。第二》是一个标题"]),
    ("《没有关上\n第二行", ["《没有关上", "第二行"]),
    ("  \n ", []),
]
CLAUSES = [
    ("42天完成土石方，30天完成钢结构", ["42天完成土石方", "30天完成钢结构"]),
    ("a total of 10,800,000 yuan, in 42 days", ["a total of 10,800,000 yuan", "in 42 days"]),
    ("出台了《关于甲，关于乙的意见》，很好", ["出台了《关于甲，关于乙的意见》", "很好"]),
    ("16:50出发，19:20到达", ["16:50出发", "19:20到达"]),
    ("，，", []),
]


@pytest.mark.parametrize(("text", "expected"), SENTENCES)
def test_sentences(text: str, expected: list[str]) -> None:
    assert [span.cut(text) for span in find_sentences(text)] == expected


@pytest.mark.parametrize(("text", "expected"), CLAUSES)
def test_clauses(text: str, expected: list[str]) -> None:
    assert [span.cut(text) for span in find_clauses(text)] == expected


def test_a_place_has_a_line_and_a_column() -> None:
    assert locate("一二\n三四", 4) == (2, 2)


def test_spans_overlap_and_cover() -> None:
    assert Span(0, 3).overlaps(Span(2, 5))
    assert not Span(0, 2).overlaps(Span(2, 5))
    assert Span(0, 5).covers(Span(2, 5))
    assert len(Span(2, 5)) == 3
