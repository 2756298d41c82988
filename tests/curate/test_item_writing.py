from pathlib import Path

import pytest

from factcli.curate.check import check_readings, read_bases
from factcli.curate.inspection import Inspection
from factcli.curate.item_writing import check_items
from factcli.facts.fault import FaultList
from factcli.facts.load import load_base
from factcli.quiz import lint
from factcli.quiz.item import Item

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("name", ["facts.yaml", "examples/planets.yaml", "examples/rivers.yaml"])
def test_our_bases_give_sound_items(name: str) -> None:
    report = check_readings(read_bases([ROOT / name]), [{}], with_items=True)
    assert [fault for fault in report.faults if fault.code.startswith(("item-", "paper-"))] == []


def test_a_flaw_is_told_at_its_fact_in_each_language(monkeypatch: pytest.MonkeyPatch) -> None:
    base = load_base(ROOT / "examples/planets.yaml")
    monkeypatch.setitem(lint._RULES, "item-all", lambda item: iter(["flawed"]))
    faults = FaultList(base.path)
    check_items(Inspection(base, None, {}, faults))
    lines = {fact.line for fact in base.facts}
    told = [fault for fault in faults.in_order() if fault.code == "item-all"]
    assert len(told) > len(base.facts), "both languages"
    assert {fault.place.line for fault in told} <= lines


def test_items_are_checked_only_when_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(item: Item) -> list[str]:
        raise AssertionError("no item is made")

    monkeypatch.setattr("factcli.quiz.lint.lint_item", refuse)
    assert not check_readings(read_bases([ROOT / "examples/planets.yaml"]), [{}]).errors
