"""`factcli verify --rule`, and `--explain` in the machine's forms."""

import json

import pytest

from factcli.verify.rule_pages import PAGES
from tests.cli.conftest import Run


@pytest.mark.parametrize("code", PAGES)
def test_a_page_in_the_reader_s_language(code: str, run: Run) -> None:
    english = run("verify", "--rule", code)
    assert (english.code, english.err) == (0, "")
    assert english.out.startswith(f"{code}: {PAGES[code].matter}\n")
    for label in ("What it decides", "Why", "Example"):
        assert f"\n  {label}: " in english.out
    chinese = run("verify", "--lang", "zh", "--rule", code).out
    assert "\n  判定什么：" in chinese
    assert not any(text in chinese for text in (PAGES[code].decides, PAGES[code].why, PAGES[code].example))


def test_an_unknown_rule_is_one_sentence(run: Run) -> None:
    outcome = run("verify", "--rule", "valeu")
    assert (outcome.code, outcome.out) == (2, "")
    sentence, hint = outcome.err.splitlines()
    assert sentence == f"Error: There is no rule “valeu”; the rules are {', '.join(PAGES)}."
    assert hint == "Did you mean “value”?"
    assert run("verify", "--rule", "\x1b[31m").err.count("\x1b") == 0
    assert run("verify", "--rule", "").code == 2


@pytest.mark.parametrize(
    "more",
    [["x"], ["--file", "claims.txt"], ["--source", "report.txt"], ["--explain"], ["--format", "json"]],
    ids=" ".join,
)
def test_a_rule_s_page_is_all_that_is_shown(more: list[str], run: Run) -> None:
    outcome = run("verify", "--rule", "value", *more)
    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err.startswith("Error: --rule shows a rule's page and verifies nothing.\nLeave out --rule")


def test_explain_adds_one_field(run: Run) -> None:
    claims = ["2024年青石镇产茶300吨，还产瓷", "银针是青石镇的招牌茶"]
    plain = [json.loads(line) for line in run("verify", "--format", "jsonl", *claims).out.splitlines()]
    told = [
        json.loads(line) for line in run("verify", "--format", "jsonl", "--explain", *claims).out.splitlines()
    ]
    for before, after in zip(plain, told, strict=True):
        explained = after.pop("explain")
        assert after == before
        assert [part["text"] for part in explained] == [part["text"] for part in before["parts"]]
        for part in explained:
            assert list(part) == ["text", "start", "end", "verdict", "rule", "cover", "candidates"]
            for stretch in part["cover"]:
                assert stretch["text"] == before["claim"][stretch["start"] : stretch["end"]]
            for candidate in part["candidates"]:
                assert set(candidate) == {
                    *("base", "id", "decides", "subject", "attribute", "figure", "period"),
                    *("rule", "verdict", "reason", "left"),
                }
    whole = json.loads(run("verify", "--format", "json", "--explain", *claims).out)
    assert [result["explain"] for result in whole["results"]]


def test_explain_for_a_reader(run: Run) -> None:
    out = run("verify", "--explain", "2024年青石镇产茶300吨").out
    assert "Part 1: “2024年青石镇产茶300吨” — refuted, rule value" in out
    assert "300吨 (in conflict)" in out
    assert "→ [output_2024]" in out
    assert out.count("Fact base: ") == 1
