"""What was true once: what holds now is answered instead, unless the past is what is asked for."""

from pathlib import Path

import pytest

from factcli.facts.load import load_base
from factcli.facts.stored.base import open_stored
from factcli.facts.stored.write import write_stored
from factcli.lookup import Finder
from factcli.messages import set_language
from factcli.render.fact_text import describe_fact
from factcli.render.listing_json import fact_objects
from factcli.render.listing_text import fact_rows
from factcli.render.lookup_json import answer_object
from factcli.render.lookup_text import describe_answer

BASE = load_base(Path(__file__).parent / "past.yaml")
ASKED = [
    ("白桦镇镇长是谁", "mayor", "what holds now"),
    ("who is the mayor of Birch Town", "mayor", "the same in English"),
    ("2023年镇长是谁", "mayor", "since a day before"),
    ("茶厂在河东老街吗", "site", "what only the old fact has is answered by the new one"),
    ("2021年白桦镇镇长", "mayor_old", "a year in which the old fact held"),
    ("前任镇长是谁", "mayor_old", "a word for the past"),
    ("former mayor of Birch Town", "mayor_old", "an English one"),
    ("茶厂原来的地址", "site_old", "another one"),
    ("李青", "mayor_old", "everything that names him"),
    ("茶厂门票多少钱", "ticket", "what ends on a day and isn't superseded"),
]


@pytest.fixture(params=["memory", "stored"])
def finder(request: pytest.FixtureRequest, tmp_path: Path) -> Finder:
    if request.param == "memory":
        return Finder(BASE)
    write_stored(tmp_path / "past.facts", BASE, BASE.facts, lambda: "")
    return Finder(open_stored(tmp_path / "past.facts"))


@pytest.mark.parametrize(("query", "wanted", "why"), ASKED)
def test_what_holds_at_the_time_asked_for_comes_first(
    finder: Finder, query: str, wanted: str, why: str
) -> None:
    answer = finder.look_up(query)
    assert answer.answered, why
    assert answer.results[0].fact.id == wanted, why


@pytest.mark.parametrize(
    ("language", "query", "said"),
    [
        ("en", "白桦镇镇长是谁", "No longer true: was true until 2022-06-30; now: Wang Mao [mayor]"),
        ("zh", "白桦镇镇长是谁", "已不成立：成立至2022-06-30；现为：王茂 [mayor]"),
        ("en", "茶厂原来的地址", "No longer true: was true once; now: 北山路9号 [site]"),
        ("zh", "茶厂门票多少钱", "有效期至：2023-12-31"),
    ],
)
def test_it_is_said_of_a_fact_found(language: str, query: str, said: str) -> None:
    set_language(language)
    assert said in describe_answer(Finder(BASE).look_up(query), BASE)


def test_a_fact_in_full_and_a_list_say_it_too() -> None:
    set_language("en")
    old, new = BASE.fact("mayor_old"), BASE.fact("mayor")
    assert old is not None
    assert new is not None
    assert "was true until 2022-06-30; now: Wang Mao [mayor]" in describe_fact(old, BASE)
    assert "[mayor_old] The mayor of Birch Town is Li Qing. (no longer true)" in describe_fact(new, BASE)
    assert "No longer true" not in describe_fact(new, BASE)
    heading, row, *_others = fact_rows(BASE.facts, BASE)
    assert row[heading.index("valid until")] == "2022-06-30 → [mayor]"
    assert "valid until" not in fact_rows([new], BASE)[0]


def test_only_facts_that_end_bear_the_keys_for_it() -> None:
    listed = list(fact_objects(BASE.facts, BASE))
    assert (listed[0]["valid_until"], listed[0]["superseded_by"]) == ("2022-06-30", "mayor")
    assert not {"valid_until", "superseded_by"} & set(listed[1])
    results = answer_object(Finder(BASE).look_up("前任镇长是谁"), BASE)["results"]
    assert isinstance(results, list)
    assert results[0]["superseded_by"] == "mayor"
