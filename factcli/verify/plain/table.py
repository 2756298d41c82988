"""What the judging of plain sentences knows of the language beyond the tables of `vocabulary`; every row is data."""

from factcli.verify import vocabulary
from factcli.verify.vocabulary import comparing, words_of_table

AUXILIARIES = words_of_table("may might could would should")
"""English auxiliaries under which nothing is said to be so: they govern what comes after them only."""

UNREAL = AUXILIARIES | words_of_table(
    "可能 或许 也许 大概会 据说 据传 有人说 传说 传闻 相传 谣传 声称 宣称 自称 如果 假如 倘若 要是 一旦 除非 驳回 要求 请求 希望 建议 提议 "
    "主张 怀疑 涉嫌 被控 原定 原拟 原计划 有望 争取 力争 分别 各自 除了 除外 以外 之外 "
    "if unless allegedly reportedly supposedly claimed claims alleged accused suspected thought believed "
    "blamed blames blaming attributed 归咎 归咎于 归因于 怪罪 "
    "failed attempted unsuccessful aborted "
    "proposed proposal wanted hoped hopes asked urged demanded rumoured rumored rejected respectively except"
)
"""Words under which nothing is said to be so, or only of some, or of each in turn."""

STOPPING = words_of_table(
    "停办 停止 停业 停产 停开 停运 终止 中止 不再 "
    "halt halts halted halting suspend suspends suspended suspending "
    "stop stops stopped stopping cease ceases ceased ceasing came_close_to come_close_to comes_close_to almost "
    "差点 差一点 险些 几乎 未遂 濒临 濒于 几近 行将"
)  # fmt: skip
"""Words after which something no longer is: for what they govern they are a negation."""

CARRYING_ZH = words_of_table(
    "办理 进行 实施 发生 出现 造成 导致 使得 获得 取得 受到 得到 经营 从事 属于 隶属于 隶属 组成 构成 设 载有 "
    "只要 只需 只须 才 曾 曾经 原定 原 该 每 情况 时间 地方 东西 部分 "
    "方式 受 因 因为 的话 大约 从此 随后 此后 后来 之后 事后 "
    "住 居住 生活 靠 依靠 凭 凭借 先是 然后 接着 最终 最后 终于 又 处 能 能够 可 可以 会 将会 "
    "包括 包含 一位 一名 一条 一部 一次 一本 一所 一支 一架 一艘 一辆 一场 一篇 一首 一件 一处 一片 一段 一栋 一幢 一款 一间 "
    "有人 某人 有的 占 占有 "
    "同比 较 拿出 拿出来 掏出 拨出 担任 任 这一 "
    "出事 一点 本来 前后"
)  # fmt: skip
"""Chinese words that carry a statement without saying what it is, beside those without any content of their own."""

CARRYING_EN = words_of_table(
    "there had have has get gets got getting become became becomes make made take took taken give gave given go went "
    "come came do did show shows showed see saw seen happen happened occur occurred did receive received use used "
    "overall around approximately over under just exactly more less dates dated dating fewer than about nearly "
    "unlike like besides despite "
    "recorded recording reported caused causes causing resulted resulting related age aged presence "
    "people time times number numbers figure amount different various original originally now still so such "
    "belongs belong belonged "
    "total long tall high wide deep old away ago later after before first during between within"
)  # fmt: skip
"""English words that carry a statement without saying what it is, yet speak for it where the sentence has them too.

Words of size beside a figure are among them; some stand in the tables of function words as well, which aren't looked for.
"""

EVENT = words_of_table(
    "事故 事件 活动 工程 项目 建设 灾害 案件 这次 此次 本次 accident event incident project works"
)
"""Words that name anything that happens."""

ANAPHORS = words_of_table(
    "it he she they its his her their this these those the_former "
    "工程 项目 公司 企业 该片 影片 电影 该书 该机 飞机 大桥 铁路 公路 线路 学校 大学 医院 城市 该市 该县 该镇 该岛 岛屿 "
    "岛上 市内 县内 城内 园内 馆内 校内 机上 船上 车上 店内 楼内 "
    "寺院 寺庙 校区 园区 景区 公园 教堂 城堡 剧院 球场 体育场 运河 河流 湖泊 水库 隧道 码头 港口 县城 村庄 战役 组织 机构 部门 "
    "政党 元素 行星 卫星 矿山 油田 电站 网站 软件 系统 平台 "
    "全馆 全校 全厂 全院 全区 全家 全队 全线 "
    "全县 全市 全省 全镇 全国 全村 双方 "
    "机场 车站 班机 客机 航机 航班 列车 建筑 大楼 大厦 塔楼 博物馆 图书馆 球队 俱乐部 乐队 专辑 歌曲 游戏 小说 作品 物种 病毒 "
    "疫情 事故 地震 台风 她 他 它 他们 她们 它们 "
    "company firm film movie song album single video band team club city town village island bridge building tower "
    "school university museum book novel game show series species bird animal plant river lake mountain station line "
    "railway airport airline party event project construction disease virus outbreak country state district county "
    "region organisation organization institution hospital church castle ship aircraft player singer actor actress "
    "author writer episode season group channel website"
)  # fmt: skip
"""Words that take up what a text is about without naming it; English nouns do so after "the" or "this"."""

RECURRING = words_of_table(
    "夺得 夺冠 冠军 亚军 战胜 击败 赢得 捧杯 夺魁 获胜 承办 主办 举办 "
    "win wins won winning beat beats defeated hosted hosts champion champions runner-up"
)
"""Words for what may happen to the same one in many years."""

HAPPENING = words_of_table(
    "举行 发生 开始 进行 成立 创立 建成 出生 held happened began started founded built opened"
)
"""Words that anything begins or happens by: a text about it says when, in whatever words."""

BEGINNING = words_of_table(
    "成立 创立 创办 建立 设立 开始 启用 开放 通车 开通 就任 上任 出任 接任 当选 担任 加入 迁入 入驻 "
    "opened founded established began started became appointed elected joined moved launched introduced took"
)
"""Words for what begins, and goes on from then."""

ONCE = words_of_table("唯一 仅有 首次 第一次 首个 first only once sole never 最后一次 last")
"""Words by which it happened in one year alone, or in that one first."""

BOUNDING = words_of_table("until till formerly previously former ex 曾任 原先 以前 此前")
"""Words by which something is said to have been so before another time, or before another one."""

INTENDING = words_of_table(
    "打算 想要 力图 计划 拟 aim aims aiming want wants hope hopes intend intends seek seeks"
)
"""Words by which a claim says that something is only meant to come about."""

DONE = words_of_table("已 已经 业已 现已 已于 has have had already")
"""Words that say that something has come about."""

UP = words_of_table(
    "增长 上升 增加 上涨 提高 提升 增 升 扩大 上调 增幅 增速 增长率 涨幅 回升 反弹 攀升 止跌回升 "
    "止跌 多了 高了 大了 涨 多出 高出 增至 升至 升高 "
    "rise rises rose risen rising increase increases increased increasing grow grows grew grown growing growth up gain "
    "soar soared gains gained climb climbed climbs raised higher jump jumped surged surge expanded"
)  # fmt: skip
DOWN = words_of_table(
    "下降 减少 下跌 降低 下滑 减 降 缩小 下调 降幅 回落 下挫 锐减 少了 低了 小了 跌 少于 减至 降至 缩减 缩短 "
    "fall falls fell fallen falling decrease decreases decreased decreasing decline declines declined declining drop "
    "slip slips slipped slide slid slump slumped dip dipped tumble tumbled drops dropped shrink shrank shrunk down "
    "reduced reduce reduces reducing cut cuts cutting lower lowers lowered sank plunged"
)  # fmt: skip
"""Words for more and for less than before."""

ABOVE = comparing.MORE - comparing.SLOW - comparing.ORDER_IN_TIME | words_of_table("older")
BELOW = comparing.LESS - comparing.SLOW - comparing.ORDER_IN_TIME | words_of_table("younger 便宜")
"""Words that set one thing above or below another by a figure, but not those of speed or order, which go both ways."""

ADDING = vocabulary.SUMMING | words_of_table("总计 合共 total all_told")
"""Words by which a claim adds figures up."""

LONGER = words_of_table(
    "从 后 历时 历经 耗时 用时 之后 用了 花了 前后 经过 after from took between lasted until"
)
"""Words by which a claim measures from one time to another."""

AGED = words_of_table(
    "享年 终年 终年是 活到 活了 去世时 逝世时 lived_to_be died_at_the_age_of died_aged lived_to"
)
"""Words by which a claim says how old somebody was at death."""

SIZE_NOUNS = {
    "高度": ("高",), "长度": ("长",), "宽度": ("宽",), "深度": ("深",), "厚度": ("厚",), "重量": ("重",),
    "高": ("高度",), "长": ("长度", "全长"), "宽": ("宽度",), "深": ("深度",), "重": ("重量",), "厚": ("厚度",),
    "height": ("high", "tall"), "length": ("long",), "width": ("wide",), "depth": ("deep",),
}  # fmt: skip
"""Nouns and adjectives of size that say the same beside a figure."""

BEATING = words_of_table("战胜 击败 打败 打赢 力克 淘汰 大胜 险胜 赢了 胜 beat beats defeated defeats")
BEATEN = words_of_table("输给 负于 败给 不敌 惜败 败于 lost_to loses_to")
"""Verbs that set the one before them above the one after, or below it."""

FROM, TO, AGENT, THAN = "from", "to", "agent", "than"
ROLES = {
    **dict.fromkeys(("从", "自", "由", "from"), FROM),
    **dict.fromkeys(("往", "到", "至", "向", "赴", "抵", "to", "towards", "toward", "into"), TO),
    **dict.fromkeys(("被", "by"), AGENT),
    **dict.fromkeys(("比", "较", "than"), THAN),
}
"""What a thing is to the verb, by the word before it."""

VERBS_EN = words_of_table(
    "has have had will would can could may might must set put cost won took made held began went got gave came became "
    "led left lost met paid ran said saw sold sent spent stood told wrote built bought fell grew rose drew flew hit cut"
)
"""English verbs without a regular ending."""

ARTICLES = words_of_table("the a an")
POSSESSIVES = words_of_table("its his her their")
DETERMINERS = ARTICLES | POSSESSIVES | words_of_table("this that these those")
"""English words that a noun follows."""
PRONOUNS = words_of_table("it he she they")

OPENERS = words_of_table("at in on by after before during since as based with until from under for")
"""English words that open a phrase without a verb."""

SCOPES = words_of_table(
    "worldwide globally internationally overseas abroad domestically nationwide nationally locally online "
    "全球 海外 国内 国外 境内 境外 省内 省外 线上 线下"
)
"""Words that say where something is counted: each figure of a list has its own."""

HAVING = words_of_table("has have had holds held")
"""English verbs by which one thing has another, whatever governs that elsewhere."""

COPULAS = words_of_table("是 为 即 系 is was are were be being been as named called")
PASSIVES = words_of_table("被 由 受 为 获 by")
"""Words that let the two sides of a statement change places."""

DOUBTFUL = frozenset(
    "地成都和同大小本相花高达上下中里内来去方当家位名种类项条正等由起间便即系作又且并也比较干各某此该"
)
"""Characters that are function words, and parts of names as often."""

LIMITS = vocabulary.ONLY | words_of_table(
    "most all every never always first last 大多 多数 大多数 全部 所有 只有 首个 最"
)
"""Words that say of how many or which; where the text hasn't them, nothing is refuted."""

EVENTS = words_of_table(
    "火灾 地震 车祸 爆炸 空难 海难 洪水 战役 战争 比赛 会议 展览 典礼 手术 罢工 游行 选举 "
    "fire earthquake crash war match election strike"
)
"""Words for what happens, which a text that begins with one is about."""

RATES = (
    ("一天", "每天", "每日", "日均"),
    ("一年", "每年", "年均"),
    ("一个月", "每月", "月均"),
    ("一周", "每周"),
    ("一小时", "每小时"),
)
"""A single stretch of time that a claim may say for every such stretch."""

ANYBODY = words_of_table("people persons person men women individuals")
"""English words for whoever is counted."""

VAGUE = words_of_table("许多 很多 大量 不少 众多 多数 大多 多次 many several numerous much various lots")
"""Words for more than a few."""

LIKE_HEADS = (
    ("语", "话", "文"),
    ("河", "江", "溪", "川"),
    ("山", "峰", "岭"),
    ("县", "市", "区", "州", "镇"),
)
"""Last parts of nouns that name things of one kind between them."""

SIGN_RIVALS = words_of_table(
    "东西南北 开闭关 进出 升降 涨跌 增减 扩缩 男女 雌雄 公母 父母 咸淡 冷热 新旧 老新 胜负 输赢 买卖 左右 前后 上下 内外 "
    "春夏秋冬 早晚 一二三四五六七八九十 "
    "大小 高低 长短 多少 快慢 轻重 深浅 宽窄 粗细 黑白红黄蓝绿紫灰 甲乙丙丁 金银铜铁 软硬 干湿 远近 先后 "
    "首末 正副 正反 阴阳 单双 公私 雨雪 手腿脚头 海陆空"
)
"""Characters that exclude each other in words that are alike otherwise."""

NAME_HEADS = words_of_table(
    "省 市 县 区 州 镇 乡 村 国 洲 山 河 江 湖 海 岛 峰 洋 港 路 街 桥 塔 寺 庙 宫 城 楼 站 线 湾 "
    "机场 公司 集团 工厂 银行 大学 学院 中学 小学 学校 医院 协会 车站 大学 航空 系 "
    "业 产业 师 生 员 人 家 家庭 语 话 族 教 报 社 奖 队 军 党 月 季 厂 店"
)  # fmt: skip
"""Last parts of Chinese names and nouns by which two of them are of one kind."""

DISEASES = words_of_table(
    "coronavirus covid covid-19 sars influenza flu malaria cholera ebola measles tuberculosis plague smallpox polio "
    "新冠 新冠肺炎 新型冠状病毒 冠状病毒 疟疾 霍乱 流感 麻疹 鼠疫 天花 结核病 埃博拉"
)
"""What a text of cases and deaths is about, where it names none of them itself."""

WHOLES = frozenset(word for word in ANAPHORS if word[0] == "全")
"""Words for all of what is spoken of: they name it as well."""

FUNCTION = (
    vocabulary.FUNCTION_ZH
    | vocabulary.FRAMING_ZH
    | CARRYING_ZH
    | vocabulary.FUNCTION_EN
    | vocabulary.FRAMING_EN
    | CARRYING_EN
) - WHOLES
"""Words without a matter of their own."""
