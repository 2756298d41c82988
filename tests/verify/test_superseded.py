"""What a superseded fact still says: nothing of now, and what was so of then."""

from datetime import date

import pytest

from factcli.facts.fact import Fact
from factcli.facts.factbase import FactBase
from factcli.facts.name import Attribute, Entity
from factcli.messages import set_language
from factcli.verify.judgement import Judgement, Verdict
from factcli.verify.validity import last_day
from factcli.verify.verifier import Verifier

ENTITIES = (
    *(Entity("白河纸厂", "plant", en=("Baihe Mill",)), Entity("青山纸厂", "plant", en=("Qingshan Mill",))),
    *(Entity("李敏", "person", en=("Li Min",)), Entity("王强", "person", en=("Wang Qiang",))),
)
ATTRIBUTES = (
    Attribute("职工人数", also=("职工", "员工"), en=("workers", "staff")),
    Attribute("厂长", en=("director",)),
)
OLD = Fact(
    "staff_old",
    "白河纸厂有职工300人。",
    statement_en="Baihe Mill has 300 workers.",
    subject="白河纸厂",
    attribute="职工人数",
    value="300人",
    period="2019年以来",
    valid_until="2021-12-31",
    superseded_by="staff",
)
NEW = Fact(
    "staff",
    "白河纸厂有职工420人。",
    statement_en="Baihe Mill has 420 workers.",
    subject="白河纸厂",
    attribute="职工人数",
    value="420人",
)
OLD_DIRECTOR = Fact(
    "director_old",
    "白河纸厂的厂长是李敏。",
    statement_en="The director of Baihe Mill is Li Min.",
    subject="白河纸厂",
    attribute="厂长",
    value="李敏",
    superseded_by="director",
)
DIRECTOR = Fact(
    "director",
    "白河纸厂的厂长是王强。",
    statement_en="The director of Baihe Mill is Wang Qiang.",
    subject="白河纸厂",
    attribute="厂长",
    value="王强",
    period="2022年以来",
)
OTHER = Fact("other", "青山纸厂有职工350人。", subject="青山纸厂", attribute="职工人数", value="350人")


def base(*facts: Fact) -> FactBase:
    return FactBase(
        "mill",
        entities={entity.key: entity for entity in ENTITIES},
        attributes={attribute.key: attribute for attribute in ATTRIBUTES},
        facts=facts,
    )


MILL = base(OLD, NEW, OLD_DIRECTOR, DIRECTOR, OTHER)
VERIFIER = Verifier(MILL)
SUPPORTED, REFUTED, NEI = Verdict.SUPPORTED, Verdict.REFUTED, Verdict.NEI


def verify(claim: str, held: FactBase | None = None) -> Judgement:
    return (VERIFIER if held is None else Verifier(held)).verify(claim)


@pytest.mark.parametrize(
    ("claim", "verdict", "rule", "why"),
    [
        ("白河纸厂有职工300人。", REFUTED, "superseded", "it was so once"),
        ("白河纸厂有300名员工。", REFUTED, "value", "in other words"),
        ("白河纸厂有职工420人。", SUPPORTED, "value", "it is so now"),
        ("白河纸厂有职工500人。", REFUTED, "value", "neither says so"),
        ("2020年白河纸厂有职工300人。", SUPPORTED, "value", "of a time when it was so"),
        ("2020年，白河纸厂有职工300人。", SUPPORTED, "value", "the time earlier in the sentence"),
        ("白河纸厂2020年曾有职工300人。", SUPPORTED, "value", "told as past"),
        ("2020年白河纸厂有职工420人。", REFUTED, "value", "what is so now wasn't then"),
        ("2020年白河纸厂有职工500人。", REFUTED, "value", "it wasn't so then either"),
        ("白河纸厂曾有职工300人。", SUPPORTED, "value", "it was so, and no time is said"),
        ("白河纸厂曾有职工900人。", NEI, "uncovered", "it may have been so before"),
        ("2017年白河纸厂有职工300人。", NEI, "uncovered", "before the old fact began"),
        ("2023年白河纸厂有职工300人。", NEI, "uncovered", "after it ended, and the new one is of no year"),
        ("白河纸厂职工超过200人。", SUPPORTED, "value", "a bound that holds for both"),
        ("白河纸厂职工超过400人。", SUPPORTED, "value", "a bound that holds now"),
        ("白河纸厂职工不足400人。", REFUTED, "superseded", "a bound that held once"),
        ("白河纸厂的厂长是李敏。", REFUTED, "superseded", "a name"),
        ("李敏是白河纸厂的厂长。", REFUTED, "superseded", "the name first"),
        ("李敏曾是白河纸厂的厂长。", SUPPORTED, "entity", "as past"),
        ("白河纸厂的厂长是王强。", SUPPORTED, "entity", "who it is now"),
        ("2020年白河纸厂的厂长是李敏。", SUPPORTED, "entity", "before the new one began"),
        ("2023年白河纸厂的厂长是李敏。", REFUTED, "entity", "after the new one began"),
        ("白河纸厂的职工比青山纸厂多。", SUPPORTED, "derived", "only what holds now is compared"),
        ("白河纸厂的职工比青山纸厂少。", REFUTED, "derived", "only what holds now is compared"),
        ("青山纸厂有职工300人。", REFUTED, "value", "another mill's old figure"),
        ("Baihe Mill has 300 workers.", REFUTED, "superseded", "it was so once"),
        ("Baihe Mill has 420 workers.", SUPPORTED, "value", "it is so now"),
        ("Baihe Mill has 500 workers.", REFUTED, "value", "neither says so"),
        ("In 2020 Baihe Mill had 300 workers.", SUPPORTED, "value", "of a time when it was so"),
        ("In 2020, Baihe Mill had 420 workers.", REFUTED, "value", "what is so now wasn't then"),
        ("Baihe Mill formerly had 300 workers.", SUPPORTED, "value", "as past"),
        ("The director of Baihe Mill is Li Min.", REFUTED, "superseded", "a name"),
        ("In 2020 the director of Baihe Mill was Li Min.", SUPPORTED, "entity", "before the new one began"),
    ],
)
def test_a_claim_about_what_has_changed(claim: str, verdict: Verdict, rule: str, why: str) -> None:
    judgement = verify(claim)
    assert (judgement.verdict, judgement.parts[0].rule) == (verdict, rule), why


def test_it_is_said_until_when_and_what_is_so_now() -> None:
    set_language("en")
    judgement = verify("Baihe Mill has 300 workers.")
    assert judgement.reason == "This was true until 2021-12-31. Now it is 420 workers."
    assert judgement.correction == "It should be 420 workers."
    assert [fact.id for fact in judgement.evidence] == ["staff", "staff_old"]
    set_language("zh")
    assert verify("白河纸厂有职工300人。").reason == "这成立至2021-12-31。现在是420人。"


def test_the_trace_ends_where_the_judgement_does() -> None:
    for claim in ("白河纸厂有职工300人。", "2020年白河纸厂有职工300人。", "白河纸厂曾有职工300人。"):
        assert VERIFIER.trace(claim).judgement == VERIFIER.verify(claim)


def changed(fact: Fact, **slots: str) -> Fact:
    from dataclasses import replace

    return replace(fact, **slots)  # type: ignore[arg-type]


def test_the_last_of_a_chain_holds() -> None:
    middle = changed(
        NEW, id="staff_middle", statement="白河纸厂有职工360人。", value="360人", superseded_by="staff"
    )
    held = base(changed(OLD, superseded_by="staff_middle"), middle, NEW)
    assert held.successor(held.facts[0]) == NEW
    for claim in ("白河纸厂有职工300人。", "白河纸厂有职工360人。"):
        judgement = verify(claim, held)
        assert judgement.verdict is REFUTED
        assert "420" in judgement.correction


def test_facts_that_supersede_each_other_in_a_circle_support_nothing() -> None:
    held = base(OLD, changed(NEW, superseded_by="staff_old"))
    assert held.successor(held.facts[0]) is None
    assert verify("白河纸厂有职工300人。", held).verdict is not SUPPORTED
    alone = base(changed(OLD, superseded_by="nowhere"))
    assert verify("白河纸厂有职工300人。", alone).verdict is NEI


def test_a_corrected_figure_was_never_true() -> None:
    wrong = changed(OLD, period="2020年", valid_until="")
    held = base(wrong, changed(NEW, period="2020年"))
    assert verify("2020年白河纸厂有职工300人。", held).verdict is REFUTED
    assert verify("2020年白河纸厂有职工420人。", held).verdict is SUPPORTED


@pytest.mark.parametrize(
    ("valid_until", "successor_since", "expected"),
    [
        ("2021", "", date(2021, 12, 31)),
        ("2021-06", "", date(2021, 6, 30)),
        ("2021-06-15", "", date(2021, 6, 15)),
        ("", "2022年以来", date(2021, 12, 31)),
        ("2021-06", "2022年以来", date(2021, 6, 30)),
        ("", "", None),
    ],
)
def test_the_last_day(valid_until: str, successor_since: str, expected: date | None) -> None:
    old = changed(OLD, valid_until=valid_until)
    assert last_day(base(old, changed(NEW, period=successor_since)), old) == expected


def test_a_fact_with_an_end_that_nothing_has_superseded_still_counts() -> None:
    """Nobody says which day it is, so what ends some day is not taken back by itself."""
    assert verify("白河纸厂有职工300人。", base(changed(OLD, superseded_by=""))).verdict is SUPPORTED
