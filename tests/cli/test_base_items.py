import json
from pathlib import Path

import pytest

from factcli.cli.exit_code import ExitCode
from factcli.cli.items_run import show_items
from factcli.cli.settings import Settings
from factcli.facts.load import load_base
from factcli.messages import set_language
from factcli.quiz.item import ItemType
from factcli.quiz.yields import share_with, yields_of

ROOT = Path(__file__).parents[2]
PATHS = ["facts.yaml", "examples/planets.yaml", "examples/rivers.yaml"]


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("path", PATHS)
def test_nearly_all_facts_yield_an_item_and_most_of_them_three_types(path: str, language: str) -> None:
    yields = list(yields_of(load_base(ROOT / path), language))
    assert share_with(yields) >= 0.9
    assert share_with(yields, 3) >= 0.5
    for one in yields:
        assert {*one.items, *one.refusals} == set(ItemType)
        assert not set(one.items) & set(one.refusals), "each type is yielded or refused, never both"


def settings() -> Settings:
    return Settings(facts=(str(ROOT / "facts.yaml"),))


def test_one_fact_is_told_in_full(capsys: pytest.CaptureFixture[str]) -> None:
    assert show_items(settings(), ["zhongcai_investment"]) is ExitCode.FINE
    told = capsys.readouterr().out
    assert "√ number" in told
    assert "It has no members." in told


def test_all_facts_end_with_the_shares(capsys: pytest.CaptureFixture[str]) -> None:
    set_language("zh")
    assert show_items(settings(), []) is ExitCode.FINE
    told = capsys.readouterr().out
    assert "zhongcai_investment  单选、判断、填数" in told
    assert "%能出题" in told


def test_programs_get_every_reason(capsys: pytest.CaptureFixture[str]) -> None:
    assert show_items(settings(), ["tracks", "track_count"], "json") is ExitCode.FINE
    found = json.loads(capsys.readouterr().out)
    assert [fact["id"] for fact in found["facts"]] == ["tracks", "track_count"]
    assert found["facts"][1]["why_not"]["number"]["reason"] == "tells"
    assert set(found["facts"][0]["items"]) >= {"choice", "several", "odd_one", "cloze"}


def test_an_unknown_id_is_said_and_a_near_one_proposed(capsys: pytest.CaptureFixture[str]) -> None:
    assert show_items(settings(), ["track_cont"]) is ExitCode.FOUND_WRONG
    assert "track_count" in capsys.readouterr().err
