"""Whole outputs of every renderer, in both languages, with and without colours, 80 columns wide."""

from collections.abc import Callable

import pytest

from factcli.errors import BaseError, InputError, Place
from factcli.facts.fact import Fact
from factcli.messages import set_language
from factcli.render.error_text import describe_error
from factcli.render.fact_json import facts_object
from factcli.render.fact_terminal import draw_fact
from factcli.render.fact_text import describe_fact
from factcli.render.json_text import encode_json
from factcli.render.judgement_json import judgement_object, unjudged_object
from factcli.render.judgement_terminal import draw_judgement
from factcli.render.judgement_text import describe_judgement
from factcli.render.listing_json import entity_objects, fact_objects, listed_object, topic_objects
from factcli.render.listing_terminal import draw_rows
from factcli.render.listing_text import entity_rows, fact_rows, rows_text, topic_rows
from factcli.render.lookup_json import answer_object
from factcli.render.lookup_terminal import draw_answer
from factcli.render.lookup_text import describe_answer
from tests.render.results import ANSWERS, BASE, FAULTS, INVESTMENT, JUDGEMENTS, TEAS

Golden = Callable[[str, str], None]
LANGUAGES = pytest.mark.parametrize("language", ["en", "zh"])
COLORS = pytest.mark.parametrize("color", [False, True], ids=["plain", "color"])


def named(kind: str, name: str, form: str, language: str, color: bool = False) -> str:
    return f"{kind}/{name}.{form}.{language}{'.color' if color else ''}.txt"


@LANGUAGES
@COLORS
@pytest.mark.parametrize("name", JUDGEMENTS)
def test_judgement(name: str, language: str, color: bool, golden: Golden) -> None:
    set_language(language)
    drawn = draw_judgement(JUDGEMENTS[name], BASE, width=80, color=color)
    golden(named("judgement", name, "terminal", language, color), drawn)
    golden(
        named("judgement", name, "text", language, color),
        describe_judgement(JUDGEMENTS[name], BASE, color=color),
    )


@pytest.mark.parametrize("name", JUDGEMENTS)
def test_judgement_json(name: str, golden: Golden) -> None:
    golden(f"judgement/{name}.json.txt", encode_json(judgement_object(JUDGEMENTS[name], BASE, 7), indent=2))


def test_unjudged_json(golden: Golden) -> None:
    golden("judgement/unjudged.json.txt", encode_json(unjudged_object("说法", "Why not.", 3)))


@LANGUAGES
@COLORS
@pytest.mark.parametrize("name", ANSWERS)
def test_answer(name: str, language: str, color: bool, golden: Golden) -> None:
    set_language(language)
    answer = ANSWERS[name]
    golden(
        named("lookup", name, "terminal", language, color), draw_answer(answer, BASE, width=80, color=color)
    )
    golden(named("lookup", name, "text", language, color), describe_answer(answer, BASE, color=color))


@pytest.mark.parametrize("name", ANSWERS)
def test_answer_json(name: str, golden: Golden) -> None:
    golden(f"lookup/{name}.json.txt", encode_json(answer_object(ANSWERS[name], BASE), indent=2))


@LANGUAGES
@COLORS
@pytest.mark.parametrize("fact", [INVESTMENT, TEAS], ids=lambda fact: str(fact.id))
def test_fact(fact: Fact, language: str, color: bool, golden: Golden) -> None:
    set_language(language)
    golden(named("fact", fact.id, "terminal", language, color), draw_fact(fact, BASE, width=80, color=color))
    golden(named("fact", fact.id, "text", language, color), describe_fact(fact, BASE, color=color))


def test_facts_json(golden: Golden) -> None:
    golden("fact/facts.json.txt", encode_json(facts_object([INVESTMENT, TEAS], ["tee"], BASE), indent=2))


@LANGUAGES
def test_listing(language: str, golden: Golden) -> None:
    set_language(language)
    tables = {"facts": fact_rows(BASE.facts, BASE), "topics": topic_rows(BASE), "entities": entity_rows(BASE)}
    for name, rows in tables.items():
        golden(named("listing", name, "terminal", language), draw_rows(rows, BASE, width=80, color=False))
        golden(
            named("listing", name, "terminal", language, True), draw_rows(rows, BASE, width=80, color=True)
        )
        golden(named("listing", name, "text", language), "\n".join(rows_text(rows, closing="2", base=BASE)))


def test_listing_json(golden: Golden) -> None:
    listed = {
        "facts": fact_objects(BASE.facts, BASE),
        "topics": topic_objects(BASE),
        "entities": entity_objects(BASE),
    }
    for name, objects in listed.items():
        golden(f"listing/{name}.json.txt", encode_json(listed_object(name, objects, BASE), indent=2))


@LANGUAGES
def test_errors(language: str, golden: Golden) -> None:
    set_language(language)
    golden(named("error", "input", "text", language), describe_error(InputError("It is wrong.", "Mend it.")))
    error = BaseError("The base has faults.", "Mend it.", Place("tea.yaml"), FAULTS)
    golden(named("error", "base", "text", language), describe_error(error))
    many = BaseError("The base has faults.", "", Place("tea.yaml"), FAULTS * 15)
    assert len(describe_error(many).splitlines()) < 40
