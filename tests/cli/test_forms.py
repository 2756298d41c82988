"""The forms of lookup, list and show read back by those who get them."""

import csv
import io
import json

import pytest

from factcli.render.table_csv import unguard
from tests.cli.conftest import Run, start


def records(text: str) -> list[dict[str, str]]:
    return [{key: unguard(cell) for key, cell in row.items()} for row in csv.DictReader(io.StringIO(text))]


@pytest.mark.parametrize("things", ["facts", "topics", "entities"])
def test_lists_say_the_same_in_every_form(things: str, run: Run) -> None:
    whole = json.loads(run("list", things, "--format", "json").out)
    lines = [json.loads(line) for line in run("list", things, "--format", "jsonl").out.splitlines()]
    assert [line.pop("version") for line in lines] == [1] * len(whole[things])
    assert lines == whole[things]
    read = records(run("list", things, "--format", "csv").out)
    key = next(iter(whole[things][0]))
    assert [row[key] for row in read] == [one[key] for one in whole[things]]
    assert set(read[0]) == set(whole[things][0])
    table = run("list", things, "--format", "markdown").out.splitlines()
    assert len(table) == 2 + len(whole[things])


def test_lookup_in_every_form(run: Run) -> None:
    whole = json.loads(run("lookup", "茶厂投资", "--format", "json").out)
    assert json.loads(run("lookup", "茶厂投资", "--format", "jsonl").out) == whole
    first = records(run("lookup", "茶厂投资", "--format", "csv").out)[0]
    assert (first["answered"], first["id"], first["value"]) == ("true", "works_investment", "6亿元")
    assert "works_investment |" in run("lookup", "茶厂投资", "--format", "markdown").out


def test_an_unanswered_lookup_says_so_in_every_form(run: Run) -> None:
    for form in ("csv", "markdown", "jsonl"):
        assert run("lookup", "火箭发射时间", "--format", form).code == 1
    outcome = run("lookup", "火箭发射时间", "--format", "markdown")
    assert "火箭发射时间" in outcome.out.splitlines()[0]
    assert all(row["answered"] == "false" for row in records(run("lookup", "茶价格", "--format", "csv").out))


def test_show_in_every_form(run: Run) -> None:
    lines = [json.loads(line) for line in run("show", "teas", "teaz", "--format", "jsonl").out.splitlines()]
    assert [(line["version"], line["id"]) for line in lines] == [(1, "teas"), (1, "teaz")]
    assert lines[0]["same_subject"][0]["id"] == "output_2024"
    assert lines[0]["subject_names"] == ["Qingshi"]
    assert lines[1]["missing"] is True
    [row] = records(run("show", "teas", "--format", "csv").out)
    assert (row["members"], row["closed"]) == ("银针; 雀舌; 毛尖", "true")
    assert "| Members, complete |" in run("show", "teas", "--format", "markdown").out


def test_show_names_the_subject_and_what_else_is_about_it(run: Run) -> None:
    shown = run("--lang", "zh", "show", "teas").out
    assert "  又称：Qingshi\n" in shown
    assert "\n青石镇的其他事实：\n  [output_2024] 2024年青石镇产茶298吨。\n" in shown
    assert "其他事实" not in run("--lang", "zh", "show", "works_investment").out


def test_tables_are_utf_8_whatever_the_locale() -> None:
    done = start(["list", "--format", "csv"], PYTHONIOENCODING="gbk")
    assert "青石镇" in done.stdout.decode("utf-8")
