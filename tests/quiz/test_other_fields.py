"""A base of another field, whose kinds the code has never heard of, makes a quiz that reads as well."""

from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from factcli.facts.factbase import FactBase
from factcli.facts.load import load_base
from factcli.quiz.generate import make_items
from factcli.quiz.item import Item, ItemType
from factcli.quiz.kin import Kin

BASE = Path(__file__).with_name("planets.yaml")


@cache
def planets() -> FactBase:
    return load_base(BASE)


@cache
def items(language: str) -> tuple[Item, ...]:
    return tuple(item for seed in range(20) for item in make_items(planets(), 100, seed, language=language))


def choices(fact_id: str, language: str) -> list[Item]:
    return [item for item in items(language) if item.type is ItemType.CHOICE and item.fact.id == fact_id]


QUESTIONS = [
    ("largest", "太阳系里最大的行星是哪一个？", "Which wanderer is the largest planet of the Solar System?"),
    ("saturn_moon", "土星最大的伙伴是哪个卫星？", "What is the largest companion of Saturn?"),
    ("io_by", "艾奥的发现者是谁？", "Who is the discoverer of Io?"),
    ("year", "火星的公转周期是多少天？", "What is the orbital period of Mars?"),
]


@pytest.mark.parametrize(("fact_id", "chinese", "english"), QUESTIONS)
def test_unknown_kinds_are_asked_for_by_their_own_word_or_neutrally(
    fact_id: str, chinese: str, english: str
) -> None:
    assert chinese in {item.stem for item in choices(fact_id, "zh")}
    assert english in {item.stem for item in choices(fact_id, "en")}


@pytest.mark.parametrize("language", ["zh", "en"])
def test_wrong_answers_are_things_of_the_same_sort(language: str) -> None:
    base = planets()
    kinds = {name: entity.kind for entity in base.entities.values() for name in entity.names}
    seen = set()
    for item in items(language):
        if item.type is ItemType.CHOICE and item.fact.id != "year":
            seen.add(item.fact.id)
            assert len({kinds[option.text] for option in item.options}) == 1, item
    assert {"largest", "saturn_moon", "mars_moons", "jupiter_moons", "io_by"} <= seen


@pytest.mark.parametrize("language", ["zh", "en"])
def test_mere_wording_stands_for_itself_and_only_its_subject_is_asked_for(language: str) -> None:
    base = planets()
    kinds = {name: entity.kind for entity in base.entities.values() for name in entity.names}
    for fact_id in ("mercury_look", "venus_look", "mars_look"):
        for item in choices(fact_id, language):
            offered = {kinds[option.text] for option in item.options}
            assert offered == {"wanderer"} or (offered == {"look"} and language == "zh"), item


@pytest.mark.parametrize("language", ["zh", "en"])
def test_what_holds_of_the_subject_is_no_wrong_answer(language: str) -> None:
    names = {"福波斯", "得摩斯", "Phobos", "Deimos"}
    for item in choices("mars_moons", language):
        assert sum(option.text in names for option in item.options) == 1
    for item in choices("jupiter_moon", language):
        assert not {"艾奥", "Io"} & {option.text for option in item.options}, "a moon of Jupiter too"


def test_an_open_list_is_asked_for_what_it_names() -> None:
    stems = {item.stem for item in choices("jupiter_moons", "zh")}
    assert stems
    assert all("点到" in stem for stem in stems)
    assert all("name" in item.stem for item in choices("jupiter_moons", "en"))


def test_kinds_are_firm_by_their_use() -> None:
    kin = Kin(planets())
    assert [kind for kind in ("wanderer", "卫星", "person", "look", "恒星") if kin.is_firm(kind)] == [
        *("wanderer", "卫星", "person")
    ]
    assert kin.alike("木星") == ["水星", "金星", "地球", "火星", "土星"]
    assert kin.alike("一片荒凉") == []
    assert kin.alike("彗星") == []


@pytest.mark.parametrize("language", ["zh", "en"])
def test_what_the_fact_forbids_is_never_a_wrong_answer(language: str) -> None:
    forbidden = {"水星", "Mercury", "688天"}
    facts = tuple(
        replace(fact, never=("水星", "688天")) if fact.id in ("largest", "year") else fact
        for fact in planets().facts
    )
    base = replace(planets(), facts=facts)
    made = [item for seed in range(10) for item in make_items(base, 100, seed, language=language)]
    offered = {option.text for item in made if item.fact.id in ("largest", "year") for option in item.options}
    assert offered
    assert offered.isdisjoint(forbidden)
    said = [item.stem for item in made if item.fact.id == "largest" and item.type is ItemType.TRUE_FALSE]
    assert not any(name in stem for stem in said for name in forbidden)


@pytest.mark.parametrize("language", ["zh", "en"])
def test_no_wrong_answer_holds_another(language: str) -> None:
    base = load_base(Path(__file__).parents[2] / "facts.yaml")
    for item in make_items(base, 500, 4, language=language):
        if item.type is ItemType.CHOICE and not item.options[0].text[:1].isdigit():
            wrong = [option.text for option in item.options if option.label != item.key]
            assert not any(one in two for one in wrong for two in wrong if one is not two), item
