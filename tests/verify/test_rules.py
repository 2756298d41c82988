"""Every rule on a small base of another field: the verdict, the rule that decided, and why the case is here."""

from pathlib import Path

import pytest

from factcli.facts.load import load_base
from factcli.verify.judgement import Verdict
from factcli.verify.verifier import Verifier

S, R, N = Verdict.SUPPORTED, Verdict.REFUTED, Verdict.NEI

CASES = [
    # value
    ("2024年青石镇产茶298吨", S, "value", "an alias of the attribute"),
    ("2024年全镇产茶约三百吨", S, "value", "a hedge that holds, a numeral, an alias of the subject"),
    ("2024年全镇产茶300吨", R, "value", "a plain figure that doesn't agree"),
    ("2024年全镇产茶超过300吨", R, "value", "a bound that doesn't hold"),
    ("云雾茶厂投资0.6亿元", S, "value", "another scale"),
    ("云雾茶厂投资6亿元", R, "value", "ten times"),
    ("云雾茶厂投资6000万美元", R, "value", "the same figure in another currency"),
    ("云雾茶厂投资900万美元", N, "", "another figure in another currency: no rate is held"),
    ("Cloud Tea Works invested 60 million yuan", S, "value", "English against the base's names"),
    ("Cloud Tea Works invested 6 million yuan", R, "value", "English, another scale"),
    ("采摘前后用了12天", S, "value", "a word that fits any duration"),
    ("采摘用时21天", R, "value", "another fact's figure"),
    ("云雾茶厂二期投资6000万元", N, "", "a word that narrows the subject is left over"),
    ("青石镇的茶园有3000亩", N, "value", "a plain figure against a stated hedge"),
    ("青石镇的茶园面积超过3000亩", S, "value", "a bound that the stated hedge satisfies"),
    ("合作社有120人，社员平均年龄50岁", N, "", "one part right, the other not covered"),
    # period
    ("2024年青石镇产茶增加了17吨", N, "", "by how much it grew is no amount"),
    ("2023年青石镇产茶298吨", R, "value", "the other year's figure: the fact of the same year decides"),
    ("2021年青石镇产茶250吨", N, "period", "a year that the base doesn't speak of"),
    ("银针获得2021年度全省优秀茶品奖", R, "period", "the edition of an award"),
    # entity
    ("云雾茶厂坐落在青石镇", S, "entity", "a verb that puts a thing somewhere"),
    ("云雾茶厂在上河镇", R, "entity", "a town that the base doesn't know, by its last character"),
    ("云雾茶厂落户白溪镇", R, "entity", "the same with another place"),
    ("云雾茶厂属于青石镇", N, "", "where a factory lies isn't whose it is"),
    ("设在青石镇的云雾茶厂投资6000万元", S, "value", "where it is, before its name"),
    (
        "全省有30个产茶大镇，青石镇位列其中",
        N,
        "",
        "among what was named before; the number of all isn't held",
    ),
    ("云雾茶厂坐落于青石镇", S, "entity", "an alias of the attribute"),
    ("云雾茶厂位于白溪镇", R, "entity", "another place of the same kind"),
    ("云雾茶厂与农科院合作", N, "", "an attribute that may have several values"),
    ("云雾茶厂与林业大学合作", S, "entity", "the partner"),
    ("Cloud Tea Works is located in Baixi", R, "entity", "English, another place"),
    # membership, mapping, order
    ("雀舌是三大名茶之一", S, "membership", "a member"),
    ("龙井是三大名茶之一", R, "membership", "not a member of a closed list"),
    (
        "银针、雀舌、松风茶厂都在三大名茶之内",
        R,
        "membership",
        "a thing of another kind counted up among members",
    ),
    ("雀舌不是三大名茶之一", R, "membership", "a member denied"),
    ("银针、雀舌两种都在三大名茶之列", S, "membership", "a number that counts those named, not the list"),
    ("银针、雀舌三种都在三大名茶之列", N, "", "a number that counts neither"),
    ("三大名茶是雀舌之一", N, "", "the list put into its member"),
    ("银针包括三大名茶", N, "", "the same by a verb"),
    ("The three famous teas are one of Silver Needle", N, "", "the same in English"),
    ("银针在三大名茶里", S, "membership", "a member put in by a word around the list"),
    ("三大名茶里有一种是银针", S, "membership", "a number of those that are named behind it"),
    ("三大名茶里有一种是龙井", R, "membership", "the same of what isn't in the list"),
    ("松风茶厂不是三大名茶之一", S, "membership", "what isn't in a list that is whole, denied"),
    ("龙井不是三大名茶之一", N, "", "of what the base doesn't know at all nothing is said"),
    ("银针是唯一的名茶", R, "membership", "one member called the only one"),
    ("三大名茶里，白色对应银针", S, "mapping", "a pair"),
    ("三大名茶里，白色对应毛尖", R, "mapping", "a pair swapped"),
    ("制茶的工序中，揉捻排第三", S, "order", "a place in the order"),
    ("制茶的工序中，揉捻排第二", R, "order", "a wrong place in the order"),
    # polarity, status
    ("春芽工程尚未建成投产", R, "polarity", "negated"),
    ("云雾茶厂不位于青石镇", R, "polarity", "the value denied"),
    ("春芽工程已经投产", S, "status", "the state reached implies its last word"),
    ("春芽工程还是规划", R, "status", "another stage"),
    ("松风茶厂已经扩建", R, "status", "still to come"),
    ("2024年青石镇减产298吨", R, "polarity", "the contrary of the attribute"),
    ("青石镇是全省30个产茶大镇之一", S, "", "the fact's own count beside its value"),
    # sides, roles and order exchanged: the words are all the fact's, and the claim is not
    ("烘干的工期比采摘多9天", S, "value", "a comparison as stated"),
    ("采摘的工期比烘干多9天", R, "polarity", "its sides exchanged"),
    ("采摘的工期比烘干少9天", S, "derived", "the mirror of a stated comparison"),
    ("采摘和烘干一共用了33天", S, "derived", "the claim itself adds up"),
    ("采摘和烘干一共用了35天", R, "derived", "and adds up wrongly"),
    ("采摘和烘干用了33天", N, "", "a sum that isn't said to be one"),
    ("采摘比烘干用时短", S, "derived", "which is less"),
    ("采摘比烘干用时长", R, "derived", "which is more"),
    ("采摘比烘干慢", R, "derived", "what is slower takes more time"),
    ("Picking took 12 days, and drying 21", S, "value", "a bare number has the unit of the figure before it"),
    ("采摘用了12天，烘干用了20", R, "value", "the same in Chinese, and wrong"),
    ("Drying took longer than picking", S, "derived", "the same in English"),
    ("采摘和烘干的工期相差9天", S, "derived", "a difference without direction"),
    ("采摘和烘干的工期相差8天", R, "", "another one"),
    ("采摘和烘干的工期都不到25天", S, "derived", "a bound for each"),
    ("采摘和烘干的工期都超过20天", R, "derived", "a bound that one breaks"),
    ("2024年青石镇的茶叶产量比2023年多17吨", S, "derived", "two periods of one subject"),
    ("2024年青石镇的茶叶产量比2023年少", R, "derived", "two periods, the other way round"),
    ("采摘比烘干短9天，因为雨水少", N, "", "a cause beside a difference"),
    ("采摘的工期比萎凋短", N, "", "one of the two isn't held"),
    ("松风茶厂从绿茶转向红茶", S, "", "from and to as stated"),
    ("松风茶厂从红茶转向绿茶", N, "", "from and to exchanged"),
    ("青石镇位于云雾茶厂", N, "", "who lies in whom exchanged"),
    ("青石镇有30个产茶大镇", N, "", "one of thirty is no thirty"),
    ("制茶的工序依次是采摘、揉捻、萎凋、烘干", R, "order", "an order with two members exchanged"),
    ("制茶的工序依次是采摘、萎凋、揉捻、烘干", S, "", "an order as stated"),
    ("白溪镇的云雾茶厂投资6000万元", R, "entity", "another place than the base joins to the subject"),
    ("合作社120个茶园", N, "", "the same number of something else"),
    # causes
    ("霜冻和虫害让松风茶厂的收成锐减", S, "membership", "what caused it, told as who did it"),
    ("松风茶厂让霜冻和虫害锐减", N, "", "cause and effect exchanged"),
    # times
    ("云雾茶厂建厂于1958年", S, "value", "a year that is the value"),
    ("云雾茶厂建厂于1968年", R, "", "another year"),
    ("云雾茶厂比松风茶厂早建厂16年", S, "derived", "years between two years"),
    ("云雾茶厂建厂比松风茶厂晚", R, "derived", "which is later"),
    ("云雾茶厂和松风茶厂都是1958年建厂的", R, "derived", "one year said of both"),
    # orders
    ("揉捻排在萎凋之后、烘干之前", S, "order", "after one member and before another"),
    ("揉捻排在萎凋之前", R, "order", "the other way round"),
    (
        "Withering comes between picking and rolling",
        N,
        "",
        "members without English names are words of no name",
    ),
    # stages
    ("秋露工程还没有建成投产", S, "status", "a stage that is still to come, denied"),
    ("春芽工程还没有建成投产", R, "", "a stage that is reached, denied"),
    ("春芽工程烂尾了", R, "status", "what is built didn't come to nothing"),
    ("秋露工程早已建成投产", R, "status", "a later stage than the one reached"),
    ("秋露工程烂尾了", N, "", "of what is only planned nothing is said"),
    ("青石镇是全国茶业示范镇", N, "", "an aim isn't reached"),
    ("青石镇已建成全国茶业示范镇", R, "status", "an aim called reached"),
    # A rather than B; a statement denied as a whole
    ("云雾茶厂位于青石镇，而不是白溪镇", S, "entity", "the other place is shut out"),
    ("云雾茶厂位于白溪镇，而不是青石镇", R, "", "the two exchanged"),
    ("云雾茶厂不在白溪镇，而在青石镇", S, "entity", "not A but B as stated"),
    ("云雾茶厂不在青石镇，而在白溪镇", R, "", "not A but B, exchanged"),
    ("云雾茶厂与林业大学而不是农科院合作", N, "", "a slot of several values shuts nothing out"),
    ("说云雾茶厂投资9000万元，这不属实", S, "polarity", "rightly denied"),
    ("It is not true that Cloud Tea Works invested 60 million yuan", R, "polarity", "wrongly denied"),
    ("It is not true that Cloud Tea Works is loved by everybody", N, "", "nothing is known of it"),
    # statements in one another
    ("云雾茶厂投资6000万元并位于青石镇", S, "", "two statements joined by a word"),
    ("云雾茶厂投资6000万元并位于白溪镇", R, "", "one of them wrong"),
    ("关于投资额，云雾茶厂是6000万元", S, "value", "a topic before the clause"),
    ("云雾茶厂投资6000万元，白溪镇很美，位于青石镇", N, "", "the claim has been speaking of something else"),
    # bodies, people, titles
    ("主持春芽工程的是白溪镇镇长", R, "", "a person of the same office elsewhere"),
    ("主持春芽工程的是一位能人", N, "", "who could be the same"),
    ("青石镇出台的是《关于扶持果业发展的若干办法》", R, "substitution", "a title is right word for word"),
    ("青石镇出台了若干办法", S, "entity", "by its short name"),
    ("云雾茶厂与林业大学合并", N, "", "a known word isn't made up of pieces"),
    # names misspelt
    ("云雾查厂投资6000万元", S, "value", "a character that sounds alike"),
    ("云雾查厂投资9000万元", R, "value", "and a wrong figure"),
    # what claims nothing
    ("云雾茶厂投资6000万元。真不少！", S, "value", "a sentence that only remarks on the one before"),
    ("云雾茶厂投资6000万元。这不对。", N, "", "one that denies is no remark"),
    ("真不少！", N, "", "nor is it anything alone"),
    # a clash beside words that the base doesn't know
    (
        "令人咋舌的是，云雾茶厂的投资额是9000万元",
        R,
        "value",
        "the attribute is named, the unknown words stand elsewhere",
    ),
    ("云雾茶厂二期投资额是9000万元", N, "", "a word before the attribute may make it another one"),
    ("云雾茶厂新增投资额9000万元", N, "", "a word that limits"),
    ("Cloud Tea Works' investment totals 90 million yuan", R, "value", "a verb that only gives the figure"),
    ("全省最早的茶厂只有云雾茶厂", R, "polarity", "one of several called the only one"),
    ("三大名茶只有银针和雀舌", R, "membership", "some of a list called all of it"),
    ("青石镇是全省40个产茶大镇之一", R, "value", "a figure that each sentence has in passing"),
    # another word in its place
    ("三大名茶是银针、雀舌和龙井", R, "membership", "a thing counted up with members of a whole list"),
    ("三大名茶是银针、雀舌和针尖", N, "", "much like the member that isn't named"),
    # reach: what may be neither dropped nor shifted
    ("林业大学改做云雾茶厂", N, "", "another field's words in no order of the fact"),
    ("绿茶改做松风茶厂", N, "", "who turns to what exchanged"),
    ("采摘的工期比烘干多9天", R, "", "the two sides of a comparison exchanged"),
    ("松风茶厂来自红茶", N, "", "from for to"),
    ("2024年青石镇人均茶叶产量是298吨", N, "", "a share of the figure"),
    ("松风茶厂已扩建", R, "status", "what is still to come"),
    ("合作社有120人茶厂", N, "", "the counted noun"),
    ("云雾茶厂设计投资6000万元", N, "", "a word that restricts, added"),
    ("Is Cloud Tea Works located in Qingshi?", N, "", "a question claims nothing"),
    ("Cloud Tea Works lies under Qingshi", N, "", "another part in the same relation"),
    ("云雾茶厂12天前采摘", N, "", "twelve days ago is no duration"),
    ("青石镇的茶叶产量是281吨", R, "value", "of several periods the latest is meant"),
    ("采摘用了12个晴天", N, "", "what the days are like"),
    ("三大名茶自下而上依次是银针、雀舌和毛尖", N, "", "an order that the list doesn't have"),
    ("The three famous teas are Silver Needle and Maojian", R, "membership", "a whole list told too short"),
    ("Cloud Tea Works was invested 60 million yuan until Qingshi", N, "", "a stray preposition"),
    ("Songfeng Tea Works was founded in 1974, and Cloud Tea Works in 1958", S, "", "two subjects, two years"),
    # wording
    ("云雾茶厂是全省最早的茶厂之一", S, "said", "the fact's own words"),
    ("云雾茶厂是全省最早的茶厂", N, "", "之一 left out reaches further"),
    ("Cloud Tea Works is the oldest tea works in the province", N, "", "the same in English"),
    ("云雾茶厂未来投资6000万元", N, "", "what is to come isn't what is"),
    ("云雾茶厂想投资6000万元", N, "", "a wish"),
    ("Cloud Tea Works may invest 60 million yuan", N, "", "a possibility"),
    ("云雾茶厂只与林业大学合作", N, "", "only, before a name"),
    ("云雾茶厂又投资6000万元", N, "", "once more"),
    ("云雾茶厂投资6000万元吗", N, "", "a question claims nothing"),
    ("青石镇投资900万元", N, "", "what the base is about is another subject"),
    ("只有云雾茶厂投资6000万元", N, "", "what shuts others out is left over"),
    ("据悉，云雾茶厂是全省最早的茶厂之一", S, "said", "framing adds nothing"),
    ("云雾茶厂是全国最早的茶厂之一", N, "", "a wider region"),
    ("由于天气好，2024年青石镇产茶298吨", N, "", "a cause that isn't stated"),
    ("白溪镇2024年产茶298吨", N, "", "another subject"),
    ("云雾茶厂深受游客喜爱", N, "", "a judgement"),
]


@pytest.fixture(scope="module")
def tea() -> Verifier:
    return Verifier(load_base(Path(__file__).with_name("tea.yaml")))


@pytest.mark.parametrize(("claim", "verdict", "rule", "why"), CASES)
def test_rule(tea: Verifier, claim: str, verdict: Verdict, rule: str, why: str) -> None:
    judgement = tea.verify(claim)
    parts = [(part.verdict, part.rule, part.reason) for part in judgement.parts]
    assert judgement.verdict is verdict, f"{why}: {parts}"
    if rule:
        assert rule in {part.rule for part in judgement.parts if part.verdict is verdict}, f"{why}: {parts}"


@pytest.mark.parametrize(
    ("claim", "confidence"),
    [
        ("云雾茶厂的投资额是6000万元", 0.99),
        ("云雾茶厂的总投资是6000万元", 0.95),
        ("Cloud Tea Works invested 60 million yuan", 0.95),
        ("云雾茶厂的投资额约6000万元", 0.85),
    ],
)
def test_confidence_tells_how_the_match_was_made(tea: Verifier, claim: str, confidence: float) -> None:
    judgement = tea.verify(claim)
    assert (judgement.verdict, judgement.confidence) == (S, confidence)


def test_positions_are_those_of_the_claim_as_written(tea: Verifier) -> None:
    claim = "据悉，云霧茶廠投資６０００万元，　采摘用時２１天！"
    judgement = tea.verify(claim)
    assert [claim[part.start : part.end] for part in judgement.parts] == [
        part.text for part in judgement.parts
    ]
    assert [part.verdict for part in judgement.parts] == [S, R]
    assert judgement.parts[1].claimed == "２１天"


def test_a_claim_without_content_is_undecided(tea: Verifier) -> None:
    for claim in ("，。！", "据悉", "的", "...", "a the of"):
        assert tea.verify(claim).verdict is N


@pytest.mark.parametrize(
    "text", ["\x1b[31m茶\u202e", "\ud800", "[red]x[/red]", "茶" * 30_000, "。" * 500, "1" * 5000]
)
def test_hostile_claims_are_judged_like_any_other(tea: Verifier, text: str) -> None:
    assert tea.verify(text).verdict is N


def test_the_smallest_base_can_be_asked(tmp_path: Path) -> None:
    path = tmp_path / "min.yaml"
    path.write_text("format: 1\nfacts:\n  - {id: a, statement: 茶树长在山上。}\n", encoding="utf-8")
    verifier = Verifier(load_base(path))
    assert verifier.verify("茶树长在山上").verdict is S
    assert verifier.verify("茶树长在海里").verdict is N
