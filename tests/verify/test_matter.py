"""Attributes that are measured or dated, told by a plain word beside the figure."""

import pytest

from factcli.facts.fact import Fact
from factcli.facts.factbase import FactBase
from factcli.facts.name import Attribute, Entity
from factcli.verify.matter import words_of
from factcli.verify.verifier import Verifier

ZH = [
    ("员工人数", "340人", "430人", "{s}员工{v}。"),
    ("员工人数", "340人", "430人", "{s}雇用了{v}。"),
    ("面积", "5平方公里", "6平方公里", "{s}占地{v}。"),
    ("成立时间", "1998年", "1997年", "{s}成立于{v}。"),
    ("成立时间", "1998年", "1997年", "{s}是{v}创办的。"),
    ("建成时间", "1998年", "1997年", "{s}{v}建成。"),
    ("建成时间", "1998年", "1997年", "{s}建于{v}。"),
    ("通车时间", "1998年", "1997年", "{s}于{v}通车。"),
    ("签约时间", "1998年", "1997年", "{s}{v}签约。"),
    ("总投资", "3亿元", "4亿元", "{s}耗资{v}。"),
    ("年产量", "30吨", "40吨", "{s}年产{v}。"),
    ("增速", "5%", "6%", "{s}增长{v}。"),
    ("人口", "12万人", "13万人", "{s}有{v}。"),
    ("门票价格", "50元", "60元", "{s}票价{v}。"),
]
EN = [
    ("height", "240 metres", "340 metres", "{s} is {v} tall."),
    ("employees", "340 people", "440 people", "{s} employs {v}."),
    ("opening date", "1998", "1997", "{s} opened in {v}."),
    ("founded", "1998", "1997", "{s} was set up in {v}."),
    ("cost", "6 million dollars", "7 million dollars", "{s} cost {v}."),
    ("area", "5 square kilometres", "6 square kilometres", "{s} covers {v}."),
]


def base_of(attribute: str, value: str, subject: str, other: str, sentence: str, language: str) -> FactBase:
    return FactBase(
        "x",
        language=language,
        entities={name: Entity(name, "thing") for name in (subject, other)},
        attributes={attribute: Attribute(attribute)},
        facts=(
            Fact("a", sentence, subject=subject, attribute=attribute, value=value),
            Fact("b", f"{other}!", subject=other),
        ),
    )


def zh_base(attribute: str, value: str) -> FactBase:
    return base_of(attribute, value, "蓝门", "红门", f"蓝门的{attribute}是{value}。", "zh")


def en_base(attribute: str, value: str) -> FactBase:
    sentence = f"The {attribute} of the Blue Gate is {value}."
    return base_of(attribute, value, "Blue Gate", "Red Gate", sentence, "en")


def verdict(base: FactBase, claim: str) -> str:
    return Verifier(base).verify(claim).verdict.value


@pytest.mark.parametrize(("attribute", "value", "wrong", "claim"), ZH)
def test_the_word_names_the_attribute(attribute: str, value: str, wrong: str, claim: str) -> None:
    base = zh_base(attribute, value)
    assert verdict(base, claim.format(s="蓝门", v=value)) == "supported"
    assert verdict(base, claim.format(s="蓝门", v=wrong)) == "refuted"
    assert verdict(base, claim.format(s="红门", v=value)) == "nei"
    assert verdict(base, claim.format(s="蓝门的分部", v=value)) == "nei"


@pytest.mark.parametrize(("attribute", "value", "wrong", "claim"), EN)
def test_in_english_too(attribute: str, value: str, wrong: str, claim: str) -> None:
    base = en_base(attribute, value)
    assert verdict(base, claim.format(s="The Blue Gate", v=value)) == "supported"
    assert verdict(base, claim.format(s="The Blue Gate", v=wrong)) == "refuted"
    assert verdict(base, claim.format(s="The Red Gate", v=value)) == "nei"


OPEN = [
    ("员工人数", "340人", "蓝门有430名员工参加培训。", "a part of them"),
    ("员工人数", "340人", "蓝门计划雇用430人。", "a plan"),
    ("总投资", "3亿元", "蓝门投资4亿元建花园。", "for something else"),
    ("总投资", "3亿元", "蓝门追加投资3亿元。", "in addition"),
    ("门票价格", "50元", "蓝门门票优惠60元。", "off the price"),
    ("门票价格", "50元", "蓝门学生门票50元。", "for some"),
    ("年产量", "30吨", "蓝门年产红茶40吨。", "of something"),
    ("海拔", "1200米", "蓝门比红门高1200米。", "a difference"),
    ("工期", "42天", "蓝门多用了42天。", "a difference"),
    ("增速", "5%", "蓝门的成本增长6%。", "of something else"),
    ("增速", "5%", "蓝门增长5个百分点。", "points are no percent"),
    ("成立时间", "1998年", "蓝门的分公司成立于1998年。", "another thing"),
    ("成立时间", "1998年", "蓝门1998年成立了子公司。", "another thing"),
    ("通车时间", "1998年", "蓝门1998年没有通车。", "denied, which the year alone doesn't settle"),
]


@pytest.mark.parametrize(("attribute", "value", "claim", "why"), OPEN)
def test_what_says_more_or_less_stays_open(attribute: str, value: str, claim: str, why: str) -> None:
    assert verdict(zh_base(attribute, value), claim) == "nei", why


def test_what_only_tells_the_kind_of_value_is_left_off() -> None:
    assert "签约" in words_of(("签约时间",))
    assert "visitors" in words_of(("number of visitors",))
    assert words_of(("时间",)) == ()


def test_two_figures_are_compared_by_the_verb() -> None:
    names = {name: Entity(name, "mill") for name in ("Blue Mill", "Red Mill")}
    facts = tuple(
        Fact(
            f"f{number}",
            f"In {year} the output of the {name} was {value}.",
            subject=name,
            attribute="output",
            value=value,
            period=year,
        )
        for number, (name, year, value) in enumerate(
            (
                ("Blue Mill", "2023", "30 tonnes"),
                ("Blue Mill", "2022", "25 tonnes"),
                ("Red Mill", "2023", "20 tonnes"),
            )
        )
    )
    attributes = {"output": Attribute("output", recurs="yearly")}
    base = FactBase("x", language="en", entities=names, attributes=attributes, facts=facts)
    assert verdict(base, "In 2023 the Blue Mill produced 10 tonnes more than the Red Mill.") == "supported"
    assert verdict(base, "In 2023 the Red Mill produced more than the Blue Mill.") == "refuted"
    assert verdict(base, "The Blue Mill produced less in 2023 than in 2022.") == "refuted"
    assert verdict(base, "In 2023 the Blue Mill burned more than the Red Mill.") == "nei"
