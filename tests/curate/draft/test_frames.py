"""What frames a figure in a draft, and what is left to a person: years, owners, names that are none."""

import pytest

from factcli.curate.draft.make import Draft, make_draft
from factcli.curate.draft.plain_text import read_plain_text
from factcli.curate.draft.statement import TODO

REPORT = """远山仪器发布年度报告

公告显示，远山仪器2022年实现营业收入12.6亿元，同比下降3.5%；实现净利润8000万元。其中，公司检测设备板块实现收入5.2亿元。
公司租赁业务保持增长，营业收入较去年同期增长7.5%。公司的研发投入达1.1亿元，研发人员增加45人，较上年同比增长9.5%。
远山仪器现有员工900人。
"""
PLACES = """临江市与清河

临江市位于东湖省南部。十七世纪初，临江市因盐业而兴盛。1904年临江市在北街设海关，为全国八大关之一。1983年实行市带县体制，成为省辖地级市。
"""
HALL = """北山博物馆开放

北山博物馆在原东湖历史博物馆的基础上组建。周文为北山博物馆题写了馆名。该建筑于1958年11月动工。
整座建筑南北长210米，东西宽90米。北山博物馆于2003年2月8日正式挂牌成立。
"""
COLLEGE = """东湖学院

东湖学院前身是1906年创办于临江的东湖师范学堂。同时东湖农业学校并入东湖学院。学校有教职工800人，教师中有中国科学院院士2人。
截至2006年底，学校共有土地20000平方米，合30亩。
"""
PLANTS = """New plants in the U.S.

The mayor announced that Halden, a maker of pumps, will invest $40 million in its U.S. plant.
Orchard Farms, a grower of high-quality pears, will invest $25 million. Orchard Farms opened in 1990.
"""
BRIDGE = """The Tarn Bridge

The Tarn Bridge crosses the river at Tarn. Construction began on March 3, 1870. The bridge's main span is 400 feet.
The Tarn Bridge comprises a toll house, built in 1896, and soon after all lanes were opened. In 1867 a company was established.
"""
TEXTS = {
    "report": REPORT, "places": PLACES, "hall": HALL, "college": COLLEGE, "plants": PLANTS, "bridge": BRIDGE,
}  # fmt: skip
DRAFTS: dict[str, Draft] = {}


def draft_of(name: str) -> Draft:
    if name not in DRAFTS:
        DRAFTS[name] = make_draft(read_plain_text(TEXTS[name]), name)
    return DRAFTS[name]


def facts_of(name: str) -> set[tuple[str, str, str, str]]:
    facts = draft_of(name).base.facts
    return {(fact.subject, fact.attribute, fact.value, fact.period) for fact in facts}


READ = (
    ("report", "远山仪器", "营业收入", "12.6亿元", "2022年", "the year stands inside, behind the subject"),
    ("report", "远山仪器", "净利润", "8000万元", "2022年", "and goes on over a semicolon"),
    ("report", "远山仪器检测设备板块", "收入", "5.2亿元", "2022年", "其中 goes on in the same year"),
    ("report", "远山仪器租赁业务", "营业收入比去年同期增长", "7.5%", "", "the business, not the firm, grew"),
    ("report", "远山仪器", "研发投入", "1.1亿元", "", "公司 is the firm of the article"),
    ("report", "远山仪器", "研发人员增加", "45人", "", "an increase is no number of an increase"),
    ("hall", "北山博物馆", "动工时间", "1958年11月", "", "该建筑 takes up the museum"),
    ("hall", "北山博物馆", "南北长度", "210米", "", "which way is part of what is measured"),
    ("hall", "北山博物馆", "东西宽度", "90米", "", "also without a subject"),
    ("hall", "北山博物馆", "挂牌成立时间", "2003年2月8日", "", "an adverb may stand between"),
    ("college", "东湖学院", "前身", "东湖师范学堂", "", "1906 is the year of something else"),
    ("college", "东湖学院", "教职工数", "800人", "", "学校 is the one of the article"),
    ("plants", "Halden", "investment", "$40 million", "", "whom it was announced of, over what it is"),
    ("plants", "Orchard Farms", "investment", "$25 million", "", "a name and what it is beside it"),
    ("bridge", "Tarn Bridge", "start of construction", "March 3, 1870", "", "the work is the bridge's"),
    ("bridge", "Tarn Bridge", "main span", "400 feet", "", "whose it is stands before it"),
)


@pytest.mark.parametrize(
    ("article", "subject", "attribute", "value", "period", "why"),
    READ,
    ids=[f"{row[0]}-{row[2]}" for row in READ],
)
def test_reads_frames(article: str, subject: str, attribute: str, value: str, period: str, why: str) -> None:
    assert (subject, attribute, value, period) in facts_of(article), why


LEFT = (
    ("report", "9.5%", "what grew isn't said in this clause"),
    ("places", "八大", "one of eight is a title, not a count"),
    ("college", "30亩", "the same area once more"),
)


@pytest.mark.parametrize(("article", "value", "why"), LEFT)
def test_leaves_open_what_is_not_safe(article: str, value: str, why: str) -> None:
    said = [row for row in facts_of(article) if row[2] == value]
    assert said, "every figure is in the draft"
    assert all(subject == TODO for subject, *_rest in said), why


NO_NAMES = (
    ("places", "实行市", "a verb before 市"),
    ("places", "省辖地级市", "a rank"),
    ("hall", "原东湖历史博物馆", "原 says that it was"),
    ("college", "同时东湖农业学校", "what opens the clause"),
    ("plants", "U.S", "initials of a country stand before nouns"),
)


@pytest.mark.parametrize(("article", "name", "why"), NO_NAMES)
def test_makes_no_names_of_other_words(article: str, name: str, why: str) -> None:
    assert name not in draft_of(article).base.entities, why


def test_says_a_deed_as_the_article_does() -> None:
    said = {fact.statement for fact in draft_of("places").base.facts}
    assert "1904年，临江市在北街设海关。" in said
    assert "十七世纪初，临江市因盐业而兴盛。" in said


def test_does_not_take_for_whom_for_what() -> None:
    assert not [fact for fact in draft_of("hall").base.facts if "题写" in fact.value]


def test_an_aside_in_a_list_is_not_the_subjects() -> None:
    rows = facts_of("bridge")
    assert not [row for row in rows if row[0] == "Tarn Bridge" and "1896" in row[2]]
    assert not [row for row in rows if row[0].startswith("soon after")]


def test_quotes_hold_a_whole_word_or_figure() -> None:
    quotes = [fact.quote for fact in draft_of("bridge").base.facts if "1867" in fact.value]
    assert quotes
    assert all("1867" in quote for quote in quotes)


UNSAID = (
    ("东湖大学是什么时候建成的\n\n东湖大学创建于1983年。\n", "什么时候", "a heading that asks says nothing"),
    ("The bridges\n\nIt is the Tarn Bridge in Norway, which cost $3.8 billion.\n", "cost of Norway", "where it lies costs nothing"),
    ("The bridges\n\nThe Tarn Bridge is sixty feet shorter than the Lune Bridge.\n", "is sixty feet", "a difference is no length"),
)  # fmt: skip


@pytest.mark.parametrize(("text", "words", "why"), UNSAID)
def test_says_nothing_that_the_text_does_not(text: str, words: str, why: str) -> None:
    facts = make_draft(read_plain_text(text), "small").base.facts
    assert facts
    assert not [fact for fact in facts if words in fact.statement], why
