"""Which words may stand for one another, exclude each other, or are of one kind; English words as stems."""

from functools import cache

from factcli.text.script import has_han
from factcli.text.term import stem_of
from factcli.verify import vocabulary


@cache
def synonym_rows() -> dict[str, frozenset[str]]:
    """Each word of the language's synonyms (English ones as stems) with the words that may stand for it."""
    rows: dict[str, set[str]] = {}
    for row in (*vocabulary.SYNONYMS, *_OWN_SYNONYMS):
        forms = [word if has_han(word) else " ".join(map(stem_of, word.split())) for word in row]
        for form in forms:
            rows.setdefault(form, set()).update(other for other in forms if other != form)
    return {form: frozenset(others) for form, others in rows.items()}


_OWN_SYNONYMS = vocabulary.SYNONYMS[:0] + tuple(
    tuple(line.split())
    for line in """
    死亡 死 丧生 遇难 身亡 罹难
    受伤 伤 负伤
    起飞 出发 启程 离开
    动工 开工 开建 奠基 始建 兴工
    竣工 建成 落成 完工 启用 投入使用 建好 修好
    建成 落成 建于 建造
    机组 机组人员
    最高峰 最高点
    到达 抵达 降落
    通车 开通 运营 通行
    出生 生于 诞生
    车站 站
    居民 岛民 市民 村民
    定居 住 居住 住在
    乘客 旅客
    人员 人 人士
    花费 耗资 斥资 耗费 造价 花了
    上任 就任 当上 担任 出任 任职
    创立 创办 成立 创建 设立 建校 建厂 开办
    率领 率 带领 统率
    军队 军 部队 兵
    inhabitant resident population
    employ employs employed employee employees worker staff workforce
    离开 撤离 撤出
    容纳 坐下 坐得下
    销往 远销 出口 卖到 外销
    attract draw visit visitor
    赔偿 补偿
    开 开行 运行
    层 楼
    每天 每日 日
    win won winning wins
    fall fell fallen falling
    rise rose risen rising
    lose lost loss losing
    write wrote written writing
    sing sang sung singing song
    know knew known
    run ran running
    bear born birth
    die died death dead
    lay laid laying
    leave left leaving
    lead led leading leader
    hold held holding
    buy bought
    teach taught teacher
    fly flew flown flight
    drive drove driven driver
    speak spoke spoken
    steal stole stolen
    pay paid payment
    direct director
    produce producer production
    perform performer performance
    open opening opened
    release premiere debut publish launch
    gross earn make made
    base headquarter headquarters
    close closed shut
    hold room seat accommodate capacity
    参加 参赛 参与
    销售额 销售收入 营业收入 营收 销售
    亚军 第二名
    冠军 第一名
    季军 第三名
    海外 国外 境外
    妻子 夫人 太太
    学者 研究者
    股价 股票价格
    plan aim intend want hope seek
    cut reduce lower
    hire recruit
    住院 入院
    出院 离院
    丈夫 结婚 嫁给 成婚
    妻子 结婚 娶 成婚
    教 教师 老师 任教 执教 教书
    人为 蓄意 故意
    居首 居首位
    捐出 捐给 捐赠 捐
    病逝 去世 逝世 辞世
    合龙 合拢
    照常 正常
    下雪 降雪
    下雨 降雨
    涨 上涨 升高
    倒塌 垮塌 坍塌
    结婚 成婚 完婚
    吃 为食 食用 捕食
    蛋 卵
    孵出 孵化
    冬季 冬天
    夏季 夏天
    春季 春天
    秋季 秋天
    孩子 儿童 小孩 少年儿童
    contribute pay
    雌性 雌鸟 母
    雄性 雄鸟 公
    death die died kill dead
    recovery recover
    confirm report
    coronavirus covid covid-19 sars-cov-2
    新冠 新冠肺炎 新型冠状病毒 新冠病毒 冠状病毒
    live inhabit found
    cross over
    rise tall high
    design designer
    operate run
    revenue sale
    """.splitlines()
    if line.split()
)


@cache
def kind_rows() -> dict[str, frozenset[int]]:
    """Each word of the language's rows of words that exclude each other, with the numbers of its rows."""
    rows: dict[str, set[int]] = {}
    for number, row in enumerate(getattr(vocabulary, "KINDS", ())):
        for word in row:
            rows.setdefault(word if has_han(word) else stem_of(word), set()).add(number)
    return {word: frozenset(numbers) for word, numbers in rows.items()}


_OWN_OPPOSITES = (
    ("profit", "loss"),
    ("active", "extinct"),
    ("old", "new"),
    ("fell", "rose"),
    ("cancelled", "held"),
    ("cancelled", "renewed"),
)


@cache
def opposites_of() -> dict[str, frozenset[str]]:
    """Each word with its opposites; English ones as stems."""
    rows: dict[str, set[str]] = {}
    for pair in (*vocabulary.OPPOSITES, *_OWN_OPPOSITES):
        one, other = (word if has_han(word) else stem_of(word) for word in pair)
        rows.setdefault(one, set()).add(other)
        rows.setdefault(other, set()).add(one)
    return {word: frozenset(others) for word, others in rows.items()}
