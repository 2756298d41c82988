"""Names of the base misspelt: found, or refused because what stands there may be right."""

import pytest

from factcli.facts.factbase import FactBase
from factcli.facts.mention import Mention, NameTable
from factcli.facts.name import Entity
from factcli.facts.name_form import Kind, Name
from factcli.facts.near import find_near_names
from factcli.text.span import Span
from tests.facts.near_cases import NEAR, TOWN, near


@pytest.mark.parametrize(("text", "written", "spelling", "why"), NEAR, ids=[case[0] for case in NEAR])
def test_near(text: str, written: str, spelling: str, why: str) -> None:
    assert near(text, TOWN) == ([(written, spelling)] if spelling else []), why


def test_a_find_says_what_it_stands_for() -> None:
    assert find_near_names("在莆溪镇", [], TOWN) == [
        Mention(1, 4, Name("蒲溪", Kind.ENTITY, False, "town"), is_near=True, spelling="蒲溪镇")
    ]
    assert not any(found.is_near or found.spelling for found in TOWN.find("蒲溪镇的食品"))


def test_a_figure_inside_belongs_to_the_name_but_nothing_goes_through_what_is_taken() -> None:
    names = NameTable.of(FactBase("x", entities={"五朵云彩园": Entity("五朵云彩园")}))
    assert near("五朵芸彩园", names) == [("五朵芸彩园", "五朵云彩园")]
    assert find_near_names("五朵芸彩园", [Span(2, 3)], names) == []  # what differs is somebody else's
    assert find_near_names("五朵芸彩园里", [Span(4, 6)], names) == []  # it reaches over the end


def test_two_finds_in_a_row_and_the_same_twice() -> None:
    assert near("莆溪和玉胡，莆溪", TOWN) == [("莆溪", "蒲溪"), ("玉胡", "玉湖"), ("莆溪", "蒲溪")]


def test_a_traditional_text_is_met_in_its_normal_form() -> None:
    assert near("恒銳理電", TOWN) == [("恒锐理电", "恒锐锂电")]


def test_a_base_without_names() -> None:
    assert find_near_names("莆溪镇 Hegrui", [], NameTable.of(FactBase("empty"))) == []
