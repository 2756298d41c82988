import pytest

from factcli.facts.fact import Fact
from factcli.facts.factbase import FactBase
from factcli.facts.name import Entity
from factcli.quiz.draw import Draw
from factcli.quiz.stem import GAP, ask_for_member, ask_for_value, gives_away, rings_like
from factcli.quiz.telling import Telling
from tests.quiz.tea import TEA

ASKED = {
    "output": ("2024年，云溪镇的茶叶产量是多少吨？", "In 2024, what was the tea output of Yunxi?"),
    "invested": ("绿芽茶厂的总投资是多少亿元？", "What is the total investment of Green Bud Tea?"),
    "share": ("绿芽茶厂的茶园占全镇的多少？", ""),
    "founded": ("绿芽茶厂建于哪一年？", ""),
    "half_year": ("远山茶业的新厂只用了多长时间就建成？", ""),
    "packer": ("绿芽茶厂的供货商是哪家企业？", "Which company is the supplier of Green Bud Tea?"),
}


def stems(fact: Fact, language: str, *, typed: bool = False) -> set[str]:
    telling = Telling(FactBase("one", facts=(fact,), entities=TEA.entities), language)
    return {ask_for_value(telling.facts[0], telling, Draw(seed), typed=typed) for seed in range(60)}


@pytest.mark.parametrize("fact_id", ASKED)
@pytest.mark.parametrize("language", ["zh", "en"])
def test_questions_are_made_from_the_sentence(fact_id: str, language: str) -> None:
    fact = TEA.fact(fact_id)
    assert fact is not None
    asked = stems(fact, language)
    expected = ASKED[fact_id][language == "en"]
    assert len(asked) == (3 if expected else 2), "two with a gap, and a question where the sentence allows it"
    assert not expected or expected in asked
    assert sum(GAP in stem for stem in asked) == 2
    telling = Telling(FactBase("one", facts=(fact,), entities=TEA.entities), language)
    assert not any(gives_away(stem, telling.facts[0].value) for stem in asked)


def test_a_hedge_is_left_to_the_options_in_chinese_and_not_lost_in_english() -> None:
    fact = TEA.fact("farms")
    assert fact is not None
    assert "云溪镇有多少家家庭农场？" in stems(fact, "zh")
    assert stems(fact, "en") == {""}, "more than 30 is not the same as 30余"


def test_a_typed_number_is_told_its_unit() -> None:
    fact = TEA.fact("invested")
    assert fact is not None
    assert all("亿元" in stem for stem in stems(fact, "zh", typed=True))
    assert all("million yuan" in stem for stem in stems(fact, "en", typed=True))


SENTENCES = [
    ("四大茶区的数量是4个。", "4个", set(), "the name says how many"),
    ("云溪十年护林的期限是10年。", "10年", set(), "the name says how long"),
    ("茶区的数量是4个和4个。", "4个", set(), "the value stands there twice"),
    ("茶馆名叫《春山》。", "春山", {"茶馆名叫什么？"}, "quotation marks go with the value"),
    ("茶会办在云溪市。", "云溪", {"茶会办在哪座城市？"}, "the question word brings its own 市"),
    ("他专做红茶领域的研究。", "红茶", {"他专做什么领域的研究？"}, "what surrounds the value stays"),
]


@pytest.mark.parametrize(("statement", "value", "expected", "why"), SENTENCES)
def test_chinese_questions(statement: str, value: str, expected: set[str], why: str) -> None:
    fact = Fact("f", statement, subject="x", attribute="y", value=value)
    telling = Telling(FactBase("one", facts=(fact,), entities={"云溪": Entity("云溪", "city")}), "zh")
    asked = {ask_for_value(telling.facts[0], telling, Draw(seed), typed=False) for seed in range(60)}
    assert {stem for stem in asked if stem and GAP not in stem} == expected, why
    assert expected or asked == {""}, why


def test_a_list_is_asked_for_without_its_verb() -> None:
    telling = Telling(TEA, "zh")
    heads = {ask_for_member("云溪镇的名茶包括", telling, Draw(seed)) for seed in range(30)}
    assert heads == {
        "下面哪一项是其中之一？云溪镇的名茶包括……",
        "云溪镇的名茶包括下面哪一项？",
        "云溪镇的名茶，其中有哪一项？",
    }
    assert ask_for_member("客商来自白鹭、青石等地的", telling, Draw(1)) == (
        "下面哪一项是其中之一？客商来自白鹭、青石等地的……"
    ), "without a verb to drop, the sentence stays as it is"


@pytest.mark.parametrize(
    ("key", "stem", "others", "expected"),
    [
        ("创新链", "五链融合包括下面哪一项？", ["资源", "材料"], True),
        ("创新链", "五链融合包括下面哪一项？", ["供应链", "材料"], False),
        ("毛峰", "云溪镇的名茶包括下面哪一项？", ["红袍", "银针"], False),
        ("industrial chain", "Which chain is it?", ["batteries"], True),
    ],
)
def test_clang_words(key: str, stem: str, others: list[str], expected: bool) -> None:
    assert rings_like(key, stem, others) is expected
