"""Facts that contradict each other, in one base and across several: what is left open, what is refuted, what isn't touched."""

import itertools

import pytest

from factcli.facts.fact import Fact
from factcli.facts.factbase import FactBase, Source
from factcli.facts.merge import merge_bases
from factcli.facts.name import Attribute, Entity
from factcli.messages import set_language
from factcli.verify.contradiction import are_contrary, find_rivals
from factcli.verify.judge import Judge
from factcli.verify.judgement import Judgement, Verdict
from factcli.verify.verifier import Verifier

ENTITIES = {
    key: Entity(key, kind)
    for key, kind in (
        *(("白石厂", "company"), ("青河厂", "company"), ("红山厂", "company")),
        *(("东镇", "town"), ("西镇", "town"), ("东镇南街", "town")),
    )
}
ATTRIBUTES = {
    attribute.key: attribute
    for attribute in (
        *(Attribute("投资额"), Attribute("所在地"), Attribute("投产时间"), Attribute("产品")),
        Attribute("合作单位", several=True),
        Attribute("产量", recurs="yearly"),
    )
}


def fact(fact_id: str, subject: str, attribute: str, value: str = "", /, **slots: object) -> Fact:
    statement = str(slots.pop("statement", "")) or f"{subject}的{attribute}是{value}。"
    return Fact(fact_id, statement, subject=subject, attribute=attribute, value=value, **slots)  # type: ignore[arg-type]


def base(name: str, *facts: Fact) -> FactBase:
    return FactBase(
        name,
        title=f"{name}库",
        sources={"s": Source("s", f"{name}年报")},
        entities=ENTITIES,
        attributes=ATTRIBUTES,
        facts=facts,
        digest=name * 20,
    )


SAYS_3 = fact("investment", "白石厂", "投资额", "3亿元")
SAYS_5 = fact("investment", "白石厂", "投资额", "5亿元")
OTHER = fact("other", "青河厂", "投资额", "2亿元")
ACROSS = merge_bases([base("甲", SAYS_3, OTHER), base("乙", SAYS_5)])
WITHIN = base("甲", SAYS_3, fact("again", "白石厂", "投资额", "5亿元"), OTHER)
BOTH = pytest.mark.parametrize("held", [ACROSS, WITHIN], ids=["across", "within"])


def verify(held: FactBase, claim: str) -> Judgement:
    return Verifier(held).verify(claim)


@BOTH
@pytest.mark.parametrize(
    ("claim", "verdict", "rule", "why"),
    [
        ("白石厂的投资额是3亿元。", Verdict.NEI, "conflict", "one agrees, the other clashes"),
        ("白石厂的投资额是5亿元。", Verdict.NEI, "conflict", "the other way round"),
        ("白石厂投资额为30000万元。", Verdict.NEI, "conflict", "in other words"),
        ("白石厂的投资额超过4亿元。", Verdict.NEI, "conflict", "a bound that holds for one of them"),
        ("白石厂的投资额是7亿元。", Verdict.REFUTED, "value", "neither says so"),
        ("白石厂的投资额不足1亿元。", Verdict.REFUTED, "value", "a bound that holds for neither"),
        ("白石厂的投资额超过2亿元。", Verdict.SUPPORTED, "value", "a bound that holds for both"),
        ("白石厂的投资额不是3亿元。", Verdict.NEI, "conflict", "denied by one, borne out by the other"),
        ("青河厂的投资额是2亿元。", Verdict.SUPPORTED, "value", "a fact that nothing contradicts"),
        ("青河厂的投资额是3亿元。", Verdict.REFUTED, "value", "the same"),
    ],
)
def test_a_claim_about_what_is_contradicted(
    held: FactBase, claim: str, verdict: Verdict, rule: str, why: str
) -> None:
    judgement = verify(held, claim)
    assert (judgement.verdict, judgement.parts[0].rule) == (verdict, rule), why


def test_an_open_claim_names_both_values_and_both_sources() -> None:
    judgement = verify(ACROSS, "白石厂的投资额是5亿元。")
    assert (judgement.evidence, judgement.correction) == ((), "")
    assert [(near.fact.base, near.fact.id) for near in judgement.nearest[:2]] == [
        ("乙", "乙/investment"),
        ("甲", "甲/investment"),
    ]
    for words in ("5亿元", "3亿元", "甲年报", "乙年报"):
        assert words in judgement.reason
    assert "5亿元" in judgement.nearest[0].why
    assert "3亿元" in judgement.nearest[1].why


def test_a_refuted_claim_names_both_and_corrects_nothing() -> None:
    judgement = verify(ACROSS, "白石厂的投资额是7亿元。")
    assert {(held.base, held.id) for held in judgement.evidence} == {
        ("甲", "甲/investment"),
        ("乙", "乙/investment"),
    }
    assert judgement.correction == "", "nobody knows which of the two is right"
    for words in ("5亿元", "3亿元", "甲年报", "乙年报"):
        assert words in judgement.reason


def test_facts_of_one_source_are_told_apart_by_their_ids() -> None:
    reason = verify(WITHIN, "白石厂的投资额是3亿元。").reason
    assert "investment" in reason
    assert "again" in reason


def test_in_chinese() -> None:
    set_language("zh")
    judgement = verify(ACROSS, "白石厂的投资额是3亿元。")
    assert judgement.reason == "事实互相矛盾：3亿元（甲年报）；5亿元（乙年报）。"
    assert judgement.nearest[0].why == "它说的是3亿元。"


def test_the_trace_ends_where_the_judgement_does() -> None:
    verifier = Verifier(ACROSS)
    for claim in ("白石厂的投资额是3亿元。", "白石厂的投资额是7亿元。", "白石厂的投资额比青河厂多。"):
        assert verifier.trace(claim).judgement == verifier.verify(claim)


def test_figures_taken_together_are_left_open_too() -> None:
    assert verify(base("甲", SAYS_3, OTHER), "白石厂的投资额比青河厂多。").verdict is Verdict.SUPPORTED
    assert verify(ACROSS, "白石厂的投资额比青河厂多。").verdict is Verdict.NEI


def test_the_same_figure_in_two_bases_is_taken_together_once() -> None:
    again = merge_bases([base("甲", SAYS_3, OTHER), base("乙", SAYS_3)])
    assert verify(again, "白石厂4亿元。").verdict is Verdict.REFUTED, "its only figure, whoever says so"
    assert verify(ACROSS, "白石厂3亿元。").parts[0].rule == "conflict"
    assert verify(again, "白石厂的投资额比青河厂多。").verdict is Verdict.SUPPORTED


def test_a_part_that_is_open_leaves_the_claim_open() -> None:
    judgement = verify(ACROSS, "青河厂的投资额是2亿元，白石厂的投资额是3亿元。")
    assert judgement.verdict is Verdict.NEI
    assert "conflict" in [part.rule for part in judgement.parts]


def test_a_name_or_a_time_in_the_slot() -> None:
    held = merge_bases(
        [
            base("甲", fact("a", "白石厂", "所在地", "东镇"), fact("b", "白石厂", "投产时间", "2019年")),
            base("乙", fact("c", "白石厂", "所在地", "西镇"), fact("d", "白石厂", "投产时间", "2021年")),
        ]
    )
    assert verify(held, "白石厂的所在地是东镇。").parts[0].rule == "conflict"
    assert verify(held, "白石厂的投产时间是2021年。").parts[0].rule == "conflict"


@pytest.mark.parametrize(
    ("one", "other", "contrary", "why"),
    [
        (("投资额", "3亿元", {}), ("投资额", "5亿元", {}), True, "two figures"),
        (("投资额", "3亿元", {}), ("投资额", "30000万元", {}), False, "one figure in two units"),
        (("投资额", "约3亿元", {}), ("投资额", "3.2亿元", {}), False, "within the hedge"),
        (("投资额", "约3亿元", {}), ("投资额", "约3.2亿元", {}), False, "hedges that overlap"),
        (("投资额", "约3亿元", {}), ("投资额", "约5亿元", {}), True, "hedges that don't"),
        (("投资额", "超过3亿元", {}), ("投资额", "5亿元", {}), False, "above the bound"),
        (("投资额", "3亿元", {}), ("投资额", "5亿美元", {}), False, "two currencies"),
        (("投资额", "3亿元", {}), ("产品", "5亿元", {}), False, "two attributes"),
        (("投资额", "3亿元", {"derived": "a + b"}), ("投资额", "5亿元", {}), False, "one is derived"),
        (("投资额", "3亿元", {"superseded_by": "x"}), ("投资额", "5亿元", {}), False, "one is superseded"),
        (
            ("投资额", "3亿元", {"valid_until": "2020-01-01"}),
            ("投资额", "5亿元", {}),
            False,
            "one held till then",
        ),
        (("投资额", "3亿元", {"by": "甲"}), ("投资额", "5亿元", {"by": "乙"}), False, "two people said so"),
        (("投资额", "3亿元", {"place": "东镇"}), ("投资额", "5亿元", {}), False, "only there"),
        (
            ("投资额", "3亿元", {"period": "2020年"}),
            ("投资额", "5亿元", {"period": "2021年"}),
            False,
            "two years",
        ),
        (
            ("投资额", "3亿元", {"period": "2020年"}),
            ("投资额", "5亿元", {"period": "2020年"}),
            True,
            "one year",
        ),
        (("投资额", "3亿元", {"period": "2020年"}), ("投资额", "5亿元", {}), False, "one of them undated"),
        (("产量", "3吨", {}), ("产量", "5吨", {}), False, "measured again, and nobody knows when"),
        (
            ("产量", "3吨", {"period": "2020年"}),
            ("产量", "5吨", {"period": "2020年"}),
            True,
            "measured once a year",
        ),
        (
            ("产量", "3吨", {"statement": "白石厂2020年产量3吨。"}),
            ("产量", "5吨", {"statement": "白石厂2021年产量5吨。"}),
            False,
            "the years stand in the sentences",
        ),
        (
            ("投资额", "3亿元", {"statement": "白石厂投资额3亿元，追加后5亿元。"}),
            ("投资额", "5亿元", {}),
            False,
            "one sentence has both",
        ),
        (("所在地", "东镇", {}), ("所在地", "西镇", {}), True, "two names of one kind"),
        (("所在地", "东镇", {}), ("所在地", "白石厂", {}), False, "two kinds"),
        (("所在地", "东镇", {}), ("所在地", "镇上", {}), False, "words of no kind"),
        (("所在地", "东镇", {}), ("所在地", "东镇南街", {}), False, "one lies in the other"),
        (("合作单位", "青河厂", {}), ("合作单位", "红山厂", {}), False, "several may be true"),
        (("投产时间", "2019年", {}), ("投产时间", "2021年", {}), True, "two times"),
        (("投产时间", "2019年", {}), ("投产时间", "2019年5月", {}), False, "one time, more exactly"),
        (
            ("产品", "", {"members": ("茶", "米"), "closed": True}),
            ("产品", "", {"members": ("茶", "油"), "closed": True}),
            True,
            "two whole lists",
        ),
        (
            ("产品", "", {"members": ("茶", "米"), "closed": True}),
            ("产品", "", {"members": ("茶", "油")}),
            False,
            "one list is open",
        ),
        (
            ("产品", "", {"members": ("茶", "米"), "closed": True}),
            ("产品", "", {"members": ("米", "茶"), "closed": True}),
            False,
            "one list in two orders",
        ),
    ],
)
def test_what_contradicts(
    one: tuple[str, str, dict[str, object]],
    other: tuple[str, str, dict[str, object]],
    contrary: bool,
    why: str,
) -> None:
    lies = fact("lies", "东镇南街", "所在地", "东镇")
    held = base(
        "甲", fact("one", "白石厂", *one[:2], **one[2]), fact("other", "白石厂", *other[:2], **other[2]), lies
    )
    read = reader(held)
    left, right = read.stated(held.facts[0]), read.stated(held.facts[1])
    assert are_contrary(held, left, right) is are_contrary(held, right, left) is contrary, why
    assert bool(find_rivals(held, left, read.stated)) is contrary


def reader(held: FactBase) -> Judge:
    from factcli.facts.tables import open_tables

    return Judge(held, *open_tables(held))


def test_another_subject_is_no_rival() -> None:
    held = base("甲", SAYS_3, OTHER)
    read = reader(held)
    assert not are_contrary(held, read.stated(SAYS_3), read.stated(OTHER))
    assert find_rivals(held, read.stated(Fact("x", "没有主语。")), read.stated) == []


CLAIMS = (
    *(
        "白石厂的投资额是3亿元。",
        "白石厂的投资额是5亿元。",
        "白石厂的投资额是7亿元。",
        "白石厂的投资额超过4亿元。",
    ),
    *(
        "青河厂的投资额是2亿元。",
        "青河厂的投资额是3亿元。",
        "白石厂的投资额比青河厂多。",
        "红山厂的投资额是1亿元。",
    ),
    *("白石厂的投资额不是3亿元。", "白石厂的所在地是东镇。", "白石厂在西镇。", "红山厂的产量是3吨。"),
)


def test_the_order_of_the_bases_changes_no_verdict() -> None:
    bases = [
        base("甲", SAYS_3, OTHER, fact("seat", "白石厂", "所在地", "东镇")),
        base("乙", SAYS_5, fact("output", "红山厂", "产量", "3吨", period="2020年")),
        base("丙", SAYS_3, fact("seat", "白石厂", "所在地", "东镇")),
    ]
    verifiers = [Verifier(merge_bases(order)) for order in itertools.permutations(bases)]
    for claim in CLAIMS:
        assert len({verifier.verify(claim).verdict for verifier in verifiers}) == 1, claim
