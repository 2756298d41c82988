"""What a draft reads in sentences: subject, attribute and value, for articles of several kinds."""

import pytest

from factcli.curate.draft.make import Draft, make_draft
from factcli.curate.draft.plain_text import read_plain_text
from tests.curate.draft.articles import ARTICLES

# article, subject, attribute, value or members, why
CASES = (
    ("bulletin", "云溪县", "地区生产总值", "286.5亿元", "全县 is the county that the article is about"),
    ("bulletin", "云溪县", "地区生产总值比上年增长", "5.6%", "growth goes on from what was measured before"),
    ("bulletin", "云溪县", "第一产业增加值增长", "4.1%", "so it does without words for the year"),
    ("bulletin", "云溪县", "常住人口城镇化率", "55.1%", "a link between measure and figure"),
    ("bulletin", "云溪大桥", "通车时间", "2023年9月28日", "what happens once has a day"),
    ("bulletin", "云溪大桥", "总投资", "4.6亿元", "the subject is left out in later clauses"),
    ("bulletin", "云溪县", "旅游总收入增长", "25.1%", "分别 shares out figures in their order"),
    ("bulletin", "云溪县人民医院", "卫生技术人员数", "1120人", "a count behind a verb of having"),
    ("company", "启明光电", "成立时间", "2013年5月", "the short form in brackets is no part of the subject"),
    ("company", "启明光电", "总部所在地", "江苏省苏州市吴江区", "总部位于 has an attribute of its own"),
    ("company", "启明光电", "创始人", "林海涛", "公司创始人为: the owner and the attribute in one noun"),
    ("company", "启明光电", "营业收入同比增长", "18.5%", "growth of what was named before"),
    ("company", "启明光电", "研发人员占员工总数比重", "16%", "a share of what was counted before"),
    ("company", "启明光电", "主要产品", ("车载镜头", "安防镜头", "无人机镜头"), "a list of the owner's"),
    ("company", "启明光电", "收购", "深圳锐视科技有限公司", "a verb and its object"),
    ("company", "主体工程", "工期", "42天", "the time that a work took is the work's"),
    ("school", "清河县第一中学", "创办时间", "1912年", "a verb with 于 and a year"),
    ("school", "清河县第一中学", "初名", "清河县立中学堂", "a former name"),
    ("school", "清河县第一中学", "首任校长", "周炳文", "an office without its owner"),
    (
        "school",
        "清河县第一中学",
        "更名",
        "清河县立初级中学",
        "学校 takes up the school, and the link's marks go",
    ),
    ("school", "清河县第一中学", "迁往地", "柳河镇", "behind a cause"),
    ("school", "清河县第一中学", "在校学生数", "3800余人", "a count keeps its hedge"),
    (
        "school",
        "清河县第一中学",
        "社团",
        ("文学社", "合唱团", "机器人社"),
        "等 names the kind of the members",
    ),
    ("museum", "Harrow Maritime Museum", "founding date", "1931", "was founded in"),
    ("museum", "Harrow Maritime Museum", "founder", "Edward Carrick", "by whom"),
    ("museum", "building", "designer", "Anna Lindqvist", "a plain noun as subject, over a broken line"),
    ("museum", "Harrow Maritime Museum", "number of objects", "48,000", "the museum takes up the name"),
    (
        "museum",
        "Harrow Maritime Museum",
        "number of visitors welcomed increase",
        "12%",
        "an increase of what was before",
    ),
    ("museum", "Harrow Maritime Museum", "number of employees", "64 people", "it takes up the subject"),
    ("museum", "Carrick Gallery", "opening date", "September 2023", "a name put beside its noun"),
    ("museum", "Carrick Gallery", "cost", "£6.4 million", "at a cost of"),
    ("museum", "Carrick Gallery", "builder", "Marlow Construction Ltd", "by a firm"),
    ("museum", "Harrow Maritime Museum", "annual budget", "£4.2 million", "the budget of the museum"),
    ("hall", "临河博物馆", "设计方", "建筑师何明", "by whom, before the verb"),
    ("hall", "临河博物馆", "对外开放的时间", "2016年5月18日", "when the subject did something"),
    ("hall", "主体建筑", "高度", "24米", "a measure of one character has a longer name"),
    ("hall", "临河博物馆", "常设展厅", ("临河印记", "青铜之光", "丝路瓷韵"), "quoted terms, counted behind"),
    ("hall", "临河博物馆", "常设展厅数", "三个", "and their number"),
    ("firm", "Northwind Turbines", "investment", "£85 million", "what an aside names isn't the subject"),
    ("firm", "Northwind Turbines", "Sales", "£312 million", "rose by one figure to another"),
    ("firm", "Northwind Turbines", "Exports share of revenue", "62%", "a share of a whole"),
    ("town", "三味清茶", "组成", ("绿茶", "红茶", "白茶"), "the name that the members have together"),
    ("town", "茶叶产业链", "环节", ("种植", "加工", "销售"), "a chain in its order"),
    ("town", "石门镇", "新的增长点", "旅游业", "把甲作为乙"),
    ("town", "茶文化馆", "功能", ("展示", "体验", "培训"), "集…于一体"),
    ("town", "茶文化馆", "总投资", "800万元", "the subject of the clause before"),
    ("town", "石门镇", "合作单位", "江南大学", "与甲合作"),
    ("town", "石门镇", "出台文件", "石门镇茶产业发展办法", "a title without its marks"),
)
DRAFTS: dict[str, Draft] = {}


def draft_of(name: str) -> Draft:
    if name not in DRAFTS:
        DRAFTS[name] = make_draft(read_plain_text(ARTICLES[name], markdown=name == "school"), name)
    return DRAFTS[name]


@pytest.mark.parametrize(
    ("article", "subject", "attribute", "value", "why"), CASES, ids=[f"{row[0]}-{row[2]}" for row in CASES]
)
def test_reads_slots(
    article: str, subject: str, attribute: str, value: str | tuple[str, ...], why: str
) -> None:
    said = {
        (fact.subject, fact.attribute, fact.value or fact.members) for fact in draft_of(article).base.facts
    }
    assert (subject, attribute, value) in said, why


@pytest.mark.parametrize("article", ARTICLES)
def test_most_facts_are_read_to_the_end(article: str) -> None:
    drafted = draft_of(article)
    assert 4 * drafted.unfinished <= len(drafted.base.facts)


def test_names_have_their_short_forms() -> None:
    entities = draft_of("company").base.entities
    assert entities["启明光电"].also == ("江苏启明光电科技股份有限公司",)
    assert entities["启明光电"].kind == "company"
    assert draft_of("museum").base.entities["Harrow Maritime Museum"].also == ("HMM",)


def test_year_frames_its_figures() -> None:
    periods = {fact.attribute: fact.period for fact in draft_of("company").base.facts}
    assert periods["营业收入"] == "2023年"
    assert periods["注册资本"] == ""
