from dataclasses import replace
from pathlib import Path

from factcli.facts.load import load_base
from factcli.quiz.generate import make_items

BASE = load_base(Path(__file__).parents[2] / "examples/planets.yaml")


def test_nobody_is_asked_about_what_is_still_to_be_done() -> None:
    asked = {item.fact.id for item in make_items(BASE, 500, 1, language="en")}
    unfinished = sorted(asked)[0]
    facts = [replace(fact, attribute="TODO") if fact.id == unfinished else fact for fact in BASE.facts]
    drafted = replace(BASE, facts=facts)
    assert unfinished not in {item.fact.id for item in make_items(drafted, 500, 1, language="en")}
