"""Plain texts as bases, and claims judged against their sentences."""

import string
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcli.facts.fact import Fact
from factcli.facts.factbase import FactBase
from factcli.verify.judgement import Judgement, Verdict
from factcli.verify.source import join_bases, read_source
from factcli.verify.verifier import Verifier

CASES = Path(__file__).with_name("plain_cases.txt")


class Case(NamedTuple):
    """A claim about a text, its label, and why; `is_open` where it is left undecided today."""

    text: str
    claim: str
    label: Verdict
    is_open: bool
    why: str


def load_texts() -> dict[str, tuple[str, list[tuple[str, str, str]]]]:
    """Each text by its name, with its rows of label, claim and why."""
    found: dict[str, tuple[str, list[tuple[str, str, str]]]] = {}
    for block in CASES.read_text(encoding="utf-8").split("\n= ")[1:]:
        head, rows = block.split("\n-\n")
        name, text = head.split("\n", 1)
        split = [row.split(" | ") for row in rows.splitlines() if row.strip()]
        found[name] = (text.strip(), [(label, claim, why) for label, claim, why in split])
    return found


TEXTS = load_texts()
VERIFIERS = {name: Verifier(read_source(f"{name}.txt", text)) for name, (text, _rows) in TEXTS.items()}
ROWS = [
    Case(name, claim, Verdict(label.rstrip("?")), label.endswith("?"), why)
    for name, (_text, rows) in TEXTS.items()
    for label, claim, why in rows
]


@pytest.mark.parametrize("case", ROWS, ids=lambda case: f"{case.text}: {case.claim}")
def test_claims_about_plain_texts(case: Case) -> None:
    verdict = VERIFIERS[case.text].verify(case.claim).verdict
    assert verdict is (Verdict.NEI if case.is_open else case.label), case.why


def test_the_table_asks_for_every_verdict() -> None:
    assert len(ROWS) >= 400
    for verdict in Verdict:
        assert sum(row.label is verdict for row in ROWS) >= 100
    assert sum(row.is_open for row in ROWS) <= 0.12 * len(ROWS)


SENTENCES = [(name, fact) for name, (text, _rows) in TEXTS.items() for fact in read_source(name, text).facts]


@pytest.mark.parametrize(("name", "fact"), SENTENCES, ids=lambda part: getattr(part, "id", part))
def test_a_sentence_supports_itself(name: str, fact: Fact) -> None:
    assert VERIFIERS[name].verify(fact.statement).verdict is Verdict.SUPPORTED


def changed_figures(text: str) -> list[str]:
    """A text with each of its numbers in digits changed, one at a time."""
    found = []
    place = 0
    while place < len(text):
        end = place
        while end < len(text) and text[end] in string.digits:
            end += 1
        if end > place:
            more = 1 if end - place < 3 else 13
            found.append(f"{text[:place]}{int(text[place:end]) + more}{text[end:]}")
        place = max(end, place + 1)
    return found


@pytest.mark.parametrize(("name", "fact"), SENTENCES, ids=lambda part: getattr(part, "id", part))
def test_no_sentence_supports_itself_with_another_figure(name: str, fact: Fact) -> None:
    for claim in changed_figures(fact.statement):
        assert VERIFIERS[name].verify(claim).verdict is not Verdict.SUPPORTED, claim


@pytest.mark.parametrize("name", TEXTS)
def test_nothing_is_said_of_another_text(name: str) -> None:
    """What is asked of one text is never supported by a text about something else."""
    others = [row for row in ROWS if row.text != name and row.label is Verdict.SUPPORTED]
    for row in others[:: max(1, len(others) // 20)]:
        assert VERIFIERS[name].verify(row.claim).verdict is not Verdict.SUPPORTED, row.claim


NEVER = [
    ("如果资金到位，新桥将于2026年开工。", "新桥2026年开工", "a condition"),
    ("如果资金到位，新桥将于2026年开工。", "新桥的资金已经到位", "a condition"),
    ("有人说这座塔高100米，但实测只有92米。", "这座塔高100米", "hearsay"),
    ("部分居民反对建厂。", "全部居民反对建厂", "some for all"),
    ("法院驳回了他要求赔偿50万元的请求。", "他获得赔偿50万元", "a request that was turned down"),
    ("除王强外，其他队员都参加了比赛。", "王强参加了比赛", "the exception"),
    ("专家认为该湖可能在五十年内消失。", "该湖已经消失", "a possibility"),
    ("截至2020年底，全县脱贫人口达3.2万人。", "全县人口达3.2万人", "a part for the whole"),
    ("李明和张华分别获得第一名和第二名。", "张华获得第一名", "each in turn"),
    ("他拒绝参加开幕式。", "他参加了开幕式", "refused"),
    ("这本书并不是他写的，而是他妹妹写的。", "这本书是他写的", "denied"),
    ("She almost won the race in 1999.", "She won the race in 1999", "almost"),
    ("Police denied that the driver was drunk.", "The driver was drunk", "denied"),
    ("The committee rejected a plan to build a tunnel.", "The committee built a tunnel", "turned down"),
    ("Nora said her brother Paul wrote the song.", "Nora wrote the song", "another person's deed"),
    (
        "The north wing was built in 1850 and the south wing in 1870.",
        "The south wing was built in 1850",
        "the other one's year",
    ),
    ("Some of the students passed the exam.", "All of the students passed the exam", "some for all"),
    ("李娜的父亲是医生，母亲是教师。", "李娜是医生", "said of her father"),
    ("公司在北京设有总部，在上海和广州设有分公司。", "公司在上海设有总部", "another city's"),
    ("会议原定于5月举行，后推迟到9月。", "会议于5月举行", "it was put off"),
    (
        "Anna beat Bea in the semi-final and lost to Cleo in the final.",
        "Anna lost to Bea in the semi-final",
        "two matches mixed",
    ),
    (
        "The old hall was pulled down in 1970 and replaced by a bank.",
        "The bank was pulled down in 1970",
        "what came after",
    ),
    ("The species was thought to be extinct until 1987.", "The species is extinct", "only thought"),
    ("The factory could employ up to 500 people by 2030.", "The factory employs 500 people", "a possibility"),
]


@pytest.mark.parametrize(("text", "claim", "why"), NEVER)
def test_what_only_sounds_alike_is_not_supported(text: str, claim: str, why: str) -> None:
    assert Verifier(read_source("a.txt", text)).verify(claim).verdict is not Verdict.SUPPORTED, why


EXCHANGED = [
    ("决赛中，青龙队击败白虎队，获得冠军。", "青龙队击败白虎队", "白虎队击败青龙队"),
    ("决赛中，青龙队击败白虎队，获得冠军。", "白虎队被青龙队击败", "青龙队被白虎队击败"),
    ("甲公司于2010年收购乙公司，成为最大的企业。", "甲公司收购乙公司", "甲公司被乙公司收购"),
    ("甲公司于2010年收购乙公司，成为最大的企业。", "乙公司被甲公司收购", "乙公司收购甲公司"),
    ("张明的老师是李华，李华的老师是王强。", "李华的老师是王强", "李华的老师是张明"),
    ("北河流入南湖，南湖又流入东海。", "南湖流入东海", "南湖流入北河"),
    ("1900年，王朝派使者向邻国借粮。", "王朝向邻国借粮", "邻国派使者向王朝借粮"),
    ("Norland defeated Kelland 3-1 and won the cup.", "Norland defeated Kelland", "Kelland defeated Norland"),
    ("Norland defeated Kelland 3-1.", "Kelland was defeated by Norland", "Norland was defeated by Kelland"),
    (
        "The library was founded by Otto Brand and named after Clara.",
        "Otto Brand founded the library",
        "Clara founded the library",
    ),
    (
        "Tom Reed is the father of Ann Reed.",
        "Tom Reed is the father of Ann Reed",
        "Ann Reed is the father of Tom Reed",
    ),
    (
        "The mill was sold by the Harts to the town in 1921.",
        "The Harts sold the mill to the town",
        "The town sold the mill to the Harts",
    ),
]


@pytest.mark.parametrize(("text", "same", "exchanged"), EXCHANGED)
def test_who_does_what_to_whom_is_kept(text: str, same: str, exchanged: str) -> None:
    verifier = Verifier(read_source("a.txt", text))
    assert verifier.verify(exchanged).verdict is not Verdict.SUPPORTED
    assert verifier.verify(same).verdict is not Verdict.REFUTED


def test_most_of_what_is_kept_is_supported() -> None:
    verdicts = [Verifier(read_source("a.txt", text)).verify(same).verdict for text, same, _other in EXCHANGED]
    assert verdicts.count(Verdict.SUPPORTED) >= len(EXCHANGED) - 3


def parts_fit(judgement: Judgement) -> bool:
    claim = judgement.claim
    return all(
        claim[part.start : part.end] == part.text
        and all(0 <= start < end <= len(claim) for start, end in part.leftover)
        for part in judgement.parts
    )


ALPHABET = "北塔楼高48层，。；（）没有不是由从到年月日亿 a1.,:%$'\"-—两the in of  city"


@settings(max_examples=150, deadline=None)
@given(st.text(ALPHABET, max_size=60), st.text(ALPHABET, max_size=60))
def test_any_text_and_claim_can_be_judged(text: str, claim: str) -> None:
    verifier = Verifier(read_source("any.txt", f"北塔楼48层。{text}"))
    judgement = verifier.verify(claim)
    assert parts_fit(judgement)
    for part in verifier.trace(claim).parts:
        assert all(claim[stretch.start : stretch.end] == stretch.text for stretch in part.cover)


def test_spans_are_those_of_the_claim_as_written() -> None:
    verifier = VERIFIERS["en-short-cases"]
    judgement = verifier.verify("The province  has reported 36 deaths , among them  the “gold” digger .")
    assert parts_fit(judgement)
    left = [judgement.claim[start:end] for part in judgement.parts for start, end in part.leftover]
    assert left == ["among", "gold", "digger"]


def test_sentences_become_facts() -> None:
    base = read_source("茶.txt", "第一句。第二句！\n\n第三句")
    assert [(fact.id, fact.statement, fact.line) for fact in base.facts] == [
        ("line:1", "第一句。", 1),
        ("line:1.2", "第二句！", 1),
        ("line:3", "第三句", 3),
    ]
    assert {fact.source for fact in base.facts} == {"茶.txt"}
    assert (base.name, base.title, base.language) == ("茶.txt", "茶.txt", "zh")


def test_a_wrapped_line_goes_on() -> None:
    text = "The bridge over the river was opened by the mayor of the\ntown in 1905. It has two lanes.\n"
    found = [(fact.id, fact.statement) for fact in read_source("a.txt", text).facts]
    assert found == [
        ("line:1", "The bridge over the river was opened by the mayor of the town in 1905."),
        ("line:2", "It has two lanes."),
    ]


def test_a_full_stop_without_a_blank_ends_a_sentence() -> None:
    found = [fact.statement for fact in read_source("a.txt", "It opened in 1905.The mayor came.").facts]
    assert found == ["It opened in 1905.", "The mayor came."]


MARKDOWN = """---
title: x
---
# Harbour

The **harbour** has [two piers](https://example.org/a.b).

```
code. More code.
```
- Three cranes stand there.
| Pier | Length |
| --- | --- |
| North pier | 40 m |
"""


def test_markdown_is_read_without_its_marks() -> None:
    base = read_source("harbour.md", MARKDOWN)
    assert [(fact.id, fact.statement, fact.section) for fact in base.facts] == [
        ("line:6", "The harbour has two piers.", "Harbour"),
        ("line:11", "Three cranes stand there.", "Harbour"),
        ("line:12", "Pier，Length", "Harbour"),
        ("line:14", "North pier，40 m", "Harbour"),
    ]


@pytest.mark.parametrize("text", ["", "\n\n", "---", "。！", "\ufeff", "```\nopen", "***"])
def test_a_text_without_a_sentence_gives_an_empty_base(text: str) -> None:
    assert read_source("a.txt", text).facts == ()


CURATED = FactBase(
    name="hill",
    title="Hill",
    language="en",
    facts=(
        Fact("mill", "The mill on Oak Hill has four sails.", subject="mill", attribute="sails", value="four"),
    ),
)


def test_a_curated_base_stands_beside_a_text() -> None:
    text = read_source("report.txt", "The inn in Oakham was built in 1720.")
    joined = join_bases([CURATED, text])
    assert [(fact.base, fact.id) for fact in joined.facts] == [("hill", "mill"), ("report.txt", "line:1")]
    verifier = Verifier(joined)
    built = verifier.verify("The inn in Oakham was built in 1720.")
    assert (built.verdict, [fact.id for fact in built.evidence]) == (Verdict.SUPPORTED, ["line:1"])
    wrong = verifier.verify("The inn in Oakham was built in 1790.")
    assert (wrong.verdict, wrong.correction) == (Verdict.REFUTED, "It should be 1720.")
    assert [fact.id for fact in verifier.verify("The mill on Oak Hill has four sails.").evidence] == ["mill"]
    assert verifier.trace("The inn in Oakham was built in 1790.").judgement.verdict is Verdict.REFUTED


def test_one_base_is_itself() -> None:
    assert join_bases([CURATED]) is CURATED


def test_an_undecided_claim_names_what_is_missing() -> None:
    judgement = VERIFIERS["zh-island"].verify("月屿岛盛产珍珠。")
    assert judgement.verdict is Verdict.NEI
    assert judgement.evidence == ()
    assert [near.fact.id for near in judgement.nearest][:1] == ["line:1"]
    assert "珍珠" in judgement.reason
