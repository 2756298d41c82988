"""A small base and one result of each kind, as the renderers are given them."""

from factcli.errors import Fault, Place, Severity
from factcli.facts.fact import Fact
from factcli.facts.factbase import FactBase, Source
from factcli.facts.name import Entity
from factcli.lookup import Answer, Found
from factcli.verify.judgement import Confidence, Judgement, Near, Part, Verdict

INVESTMENT = Fact(
    id="works_investment",
    base="tea",
    topic="产业",
    statement="云雾茶厂总投资6亿元。",
    statement_en="Cloud Tea Works is an investment of 600 million yuan.",
    subject="云雾茶厂",
    attribute="投资额",
    value="6亿元",
    period="2024年",
    quote="总投资6亿元",
    section="工业",
    source="yearbook",
)
TEAS = Fact(
    id="teas",
    base="tea",
    topic="名茶",
    statement="青石镇的招牌茶是银针、雀舌和毛尖。",
    subject="青石镇",
    attribute="招牌",
    members=("银针", "雀舌", "毛尖"),
    closed=True,
)
BASE = FactBase(
    name="tea",
    title="茶镇",
    sources={"yearbook": Source("yearbook", "茶镇年鉴")},
    entities={
        "青石镇": Entity("青石镇", "town", (), ("Qingshi",)),
        "云雾茶厂": Entity("云雾茶厂", "company", ("茶厂",), ("Cloud Tea Works",)),
    },
    facts=(INVESTMENT, TEAS),
    digest="0123456789abcdef" * 4,
    path="tea.yaml",
)

_CLAIM = "云雾茶厂总投资60亿元，招牌茶有银针"
_WRONG = Part(
    text="云雾茶厂总投资60亿元",
    start=0,
    end=11,
    verdict=Verdict.REFUTED,
    rule="value",
    reason="The claim says 60亿元; the base says 6亿元.",
    facts=(INVESTMENT,),
    claimed="60亿元",
    stated="6亿元",
    correction="云雾茶厂总投资6亿元",
)
_RIGHT = Part(
    text="招牌茶有银针",
    start=12,
    end=18,
    verdict=Verdict.SUPPORTED,
    rule="member",
    reason="“银针” is in the list.",
    facts=(TEAS,),
)
REFUTED = Judgement(
    claim=_CLAIM,
    verdict=Verdict.REFUTED,
    confidence=Confidence.AS_WRITTEN,
    parts=(_WRONG, _RIGHT),
    evidence=(INVESTMENT,),
    nearest=(),
    correction="云雾茶厂总投资6亿元",
    reason="The claim says 60亿元; the base says 6亿元.",
)
SUPPORTED = Judgement(
    claim="Qingshi's teas are Silver Needle, Sparrow Tongue and Maojian.",
    verdict=Verdict.SUPPORTED,
    confidence=Confidence.ALIAS_OR_ARITHMETIC,
    parts=(Part("Qingshi's teas are …", 0, 61, Verdict.SUPPORTED, "member", "", (TEAS,)),),
    evidence=(TEAS,),
    nearest=(),
    correction="",
    reason="The base says so.",
)
UNCLEAR = Judgement(
    claim="云雾茶厂总投资6亿元，很快就要上市",
    verdict=Verdict.NEI,
    confidence=Confidence.AS_WRITTEN,
    parts=(
        Part("云雾茶厂总投资6亿元", 0, 10, Verdict.SUPPORTED, "value", "The base says so.", (INVESTMENT,)),
        Part("很快就要上市", 11, 17, Verdict.NEI, "leftover", "Nothing is held.", leftover=((15, 17),)),
    ),
    evidence=(),
    nearest=(Near(INVESTMENT, "It says nothing of “上市”."),),
    correction="",
    reason="The base says nothing of “上市”.",
)
JUDGEMENTS = {"supported": SUPPORTED, "refuted": REFUTED, "nei": UNCLEAR}

ANSWERED = Answer("茶厂投资", True, (Found(INVESTMENT, 12.5),))
NEAREST = Answer("茶叶价格", False, (Found(TEAS, 3.0), Found(INVESTMENT, 1.0)))
NOTHING = Answer("火箭", False, ())
ANSWERS = {"answered": ANSWERED, "nearest": NEAREST, "nothing": NOTHING}

FAULTS = (
    Fault(
        Place("tea.yaml", 3, 5),
        Severity.ERROR,
        "unknown-key",
        'The key "tilte" isn\'t known here.',
        "Fix it.",
    ),
    Fault(Place("tea.yaml", 9), Severity.WARNING, "no-english", "The fact has no English sentence."),
)

HOSTILE = "\x1b[2J\x9b31m[red]boo[/red]\u202eevil\u2066\udc80\x07\r\n\tend"
"""What a hostile file may hold: escape sequences, markup, bidi controls, a lone surrogate, a bell."""
