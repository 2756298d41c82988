"""Periods: by table, alone and in sentences, with and without a date of today."""

from datetime import date

import pytest

from factcli.text.normalize import normalize
from factcli.values.period import PeriodKind, find_periods, read_period
from factcli.values.quantity import find_values
from tests.values.table import read_marked, read_rows

CASES = [fields for _, fields in read_rows("periods.txt")]
SENTENCES = [fields[0] for _, fields in read_rows("dated.txt")]
TODAY = date(2026, 11, 22)


def test_the_table_is_as_large_as_it_should_be() -> None:
    assert len(CASES) >= 60


@pytest.mark.parametrize("fields", CASES, ids=[fields[0] for fields in CASES])
def test_a_period_alone(fields: list[str]) -> None:
    text, first, last, relative, kind = fields[:5]
    if relative in set(PeriodKind):
        relative, kind = "", relative
    for form in (text, normalize(text).text):
        found = read_period(form)
        assert found is not None
        assert (found.start, found.end, found.text) == (0, len(form), form)
        assert found.first == (date.fromisoformat(first) if first else None)
        assert found.last == (date.fromisoformat(last) if last else None)
        assert (found.relative, found.kind) == (relative, PeriodKind(kind or "span"))


@pytest.mark.parametrize("line", SENTENCES)
def test_periods_in_sentences_stand_where_they_stand(line: str) -> None:
    plain, spans = read_marked(line)
    for text in (plain, normalize(plain).text):
        found = find_periods(text)
        assert [(one.start, one.end) for one in found] == spans, [one.text for one in found]


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("今年", "2026-01-01", "2026-12-31"),
        ("去年", "2025-01-01", "2025-12-31"),
        ("前年", "2024-01-01", "2024-12-31"),
        ("明年", "2027-01-01", "2027-12-31"),
        ("今年上半年", "2026-01-01", "2026-06-30"),
        ("去年5月", "2025-05-01", "2025-05-31"),
        ("去年5月3日", "2025-05-03", "2025-05-03"),
        ("上个月", "2026-10-01", "2026-10-31"),
        ("本季度", "2026-10-01", "2026-12-31"),
        ("本周", "2026-11-16", "2026-11-22"),
        ("昨天", "2026-11-21", "2026-11-21"),
        ("last year", "2025-01-01", "2025-12-31"),
        ("this month", "2026-11-01", "2026-11-30"),
        ("yesterday", "2026-11-21", "2026-11-21"),
    ],
)
def test_today_resolves_relative_periods(text: str, first: str, last: str) -> None:
    found = read_period(text, TODAY)
    assert found is not None
    assert (found.first, found.last) == (date.fromisoformat(first), date.fromisoformat(last))
    assert found.relative == ""


def test_two_digits_are_a_year_only_where_nothing_else_is_meant() -> None:
    """23年 alone in a sentence is a length of time; beside a month, or after 自, it is the year 2023."""
    assert find_periods("工程历时23年") == []
    assert [one.text for one in find_values("工程历时23年")[0]] == ["23年"]
    assert [one.text for one in find_periods("23年5月开工")] == ["23年5月"]
    assert [one.text for one in find_periods("自23年起")] == ["自23年起"]


@pytest.mark.parametrize(
    "text", ["", "3年", "三年", "十年", "2000年历史", "五月天气", "may", "the", "2023家", "13月", "5月32日吗"]
)
def test_what_isnt_one_period_reads_as_none(text: str) -> None:
    assert read_period(text) is None


@pytest.mark.parametrize(("text", "start"), [("in 2023", 3), ("在2023年", 1), (" during May 2023 ", 8)])
def test_in_may_stand_before_a_period(text: str, start: int) -> None:
    found = read_period(text)
    assert found is not None
    assert (found.start, found.text) == (start, text.strip()[start - (text[0] == " ") :])


def test_an_impossible_day_is_no_date() -> None:
    assert [one.text for one in find_periods("2023年2月30日")] == ["2023年2月"]
