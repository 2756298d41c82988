"""What checking a base found, in words: one thing is counted as one."""

from factcli.curate.report import Figures, Report
from factcli.messages import set_language
from factcli.render.faults_text import summary_lines


def test_one_is_not_counted_as_many() -> None:
    lines = summary_lines(Report("a.yaml", "a", (), Figures(1, 1, 1, 1, 1, 1, 1)))
    assert lines == [
        "a: 1 fact, 1 entity, 1 attribute, 1 topic, 1 quote, 1 derived value, 1 sentence in English.",
        "0 errors, 0 warnings.",
    ]


def test_many_and_none_in_both_languages() -> None:
    report = Report("a.yaml", "a", (), Figures(facts=2, entities=3))
    assert summary_lines(report)[0].startswith("a: 2 facts, 3 entities, 0 attributes, 0 topics, 0 quotes, ")
    set_language("zh")
    assert summary_lines(report)[0].startswith("a：2 条事实、3 个实体、0 个属性、0 个主题、0 处引文、")
