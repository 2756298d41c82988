"""What only sounds like a text: conditions, hearsay, plans, other owners, and who does what to whom."""

import pytest

from factcli.verify.judgement import Verdict
from factcli.verify.source import read_source
from factcli.verify.verifier import Verifier

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
    ("他在大学学习法语。", "他会法语", "able to, not going to"),
    ("工厂每天生产瓷砖9万片。", "工厂生产瓷砖一天", "each day is no length of time"),
    ("甲医院去年收治病人500人。", "甲医院去年收治霍乱病人500人", "an illness that isn't named"),
    ("湖南选手张三战胜李四。", "李四来自湖南", "the other one's home"),
    ("张三的父亲来自湖南。", "张三来自湖南", "his father's home"),
    ("据晚报报道，三名游客受伤。", "晚报的三名游客受伤", "only the source"),
    ("据市统计局统计，全市有茶园3万亩。", "市统计局有茶园3万亩", "only the source"),
    ("全馆有书5万册。", "全市有书5万册", "all of another thing"),
    ("上仓存粮30吨，下仓存粮20吨。", "上仓存粮20吨", "the other one's figure"),
    ("甲县人口5万人，乙县农业人口8万人。", "甲县人口比乙县少3万人", "a part of the people"),
    ("产值由30亿元增至36亿元，利润减少了2亿元。", "利润减少了20%", "another thing's change"),
    (
        "The mill sold 4 tonnes of rye in 2020 and 3 tonnes in 2021.",
        "The mill sold more rye in 2021 than in 2020",
        "turned",
    ),
    ("The firm would sell ships if the price rose.", "The firm sold ships", "a condition"),
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
