"""What is worked out from stated figures, and said from the other end: one sentence a mechanism."""

import pytest

from factcli.verify.judgement import Verdict
from factcli.verify.source import read_source
from factcli.verify.verifier import Verifier

YES, NO, OPEN = Verdict.SUPPORTED, Verdict.REFUTED, Verdict.NEI
GRAIN = "今年全县收粮52万吨，比去年多4万吨。"
MILK = "The dairy sold 90 tonnes of butter in 2020 but only 75 tonnes in 2021."
SHEEP = "山上的羊群由2001年的900只减少到2011年的600只。"
POET = "唐若水（1890年—1961年），石门人，诗人。"
MATCH = "半决赛中，赤岩队2比0战胜松江队。"
LAKE = "镜月湖是该省第三大湖，湖中有鱼20种。"
DRY = "这里年降水量不足60毫米，而蒸发量超过2000毫米。"
FAIR = "The fair began in 1990 and moved to the harbour three years later."
FLEET = "The firm runs nine ships on four routes."
SHOPS = "公司明年将再开8家门店。"
WORKED_OUT = [
    (GRAIN, "去年全县收粮48万吨", YES, "the value before, from the stated change"),
    (GRAIN, "去年全县收粮56万吨", NO, "the change taken the wrong way"),
    (GRAIN, "前年全县收粮48万吨", OPEN, "a year that nothing is compared with"),
    (MILK, "The dairy sold less butter in 2021 than in 2020", YES, "two times compared"),
    (MILK, "The dairy sold more butter in 2021 than in 2020", NO, "two times compared"),
    (MILK, "The dairy sold more butter in 2021 than in 2019", OPEN, "a time that isn't there"),
    (SHEEP, "从2001年到2011年，羊群减少了三分之一", YES, "a change as a share of what was before"),
    (SHEEP, "从2001年到2011年，羊群减少了一半", NO, "a change as a share of what was before"),
    (POET, "唐若水享年71岁", YES, "the years of a life"),
    (POET, "唐若水享年61岁", NO, "the years of a life"),
    (MATCH, "松江队输给赤岩队", YES, "said from the other end"),
    (MATCH, "赤岩队输给松江队", NO, "said from the wrong end"),
    (MATCH, "松江队战胜赤岩队", NO, "the two exchanged"),
    (LAKE, "镜月湖是该省最大的湖", NO, "another rank by the same size"),
    (LAKE, "镜月湖是该县最大的湖", OPEN, "a rank in another region"),
    (LAKE, "镜月湖是该省最深的湖", OPEN, "a rank by another size"),
    (DRY, "这里的蒸发量比降水量大", YES, "bounds that can't meet"),
    ("甲县人口5万人，乙县人口8万人。", "甲县人口比乙县少3万人", YES, "the words that both share"),
    ("湖南选手张三战胜李四。", "张三来自湖南", YES, "what stands right before a name"),
    (FAIR, "The fair moved to the harbour in 1993", YES, "a year counted from another"),
    (FAIR, "The fair moved to the harbour in 1995", NO, "a year counted from another"),
    (FLEET, "The firm runs four ships on nine routes", NO, "numbers before each other's nouns"),
    (SHOPS, "公司有3家门店", OPEN, "what is to come says nothing of what is"),
]


@pytest.mark.parametrize(("text", "claim", "verdict", "why"), WORKED_OUT)
def test_what_follows_from_stated_figures(text: str, claim: str, verdict: Verdict, why: str) -> None:
    assert Verifier(read_source("a.txt", text)).verify(claim).verdict is verdict, why
