"""The words of questions and of asking, as data: what is asked for, and what no fact need account for."""

from factcli.text.word_table import words_of_table

QUESTION_WORDS = (
    ("money", "多少钱 多少资金 几个钱 几多钱 how_much_money"),
    ("duration", "多久 多长时间 多少时间 多长的时间 how_long how_much_time"),
    (
        "size",
        "多长 多大 多高 多宽 多深 多远 多重 多厚 多快 多热 多冷 how_big how_large how_high how_tall how_wide how_deep how_far how_heavy "
        "how_thick how_fast how_hot how_cold how_broad",
    ),
    (
        "person",
        "谁 哪位 何人 什么人 哪个人 哪些人 哪一位 哪几位 who whom whose",
    ),
    (
        "place",
        "哪里 哪儿 在哪 何处 何地 什么地方 哪个地方 什么位置 哪个位置 在哪个省 在哪个市 在哪个县 在哪个区 在哪个城市 在哪座城市 "
        "在哪个国家 在哪个岛 在哪个镇 在哪个村 在哪个省份 where whereabouts in_which_city in_which_province in_which_country "
        "in_what_city in_what_country",
    ),
    (
        "time",
        "什么时候 什么时间 何时 哪年 哪一年 几时 哪天 哪一天 哪个月 哪一月 哪个年份 哪月 几月几日 几月几号 几月 几号 哪日 啥时候 啥时 "
        "什么日子 哪个时候 when which_year what_year which_month what_month which_day what_day what_date which_date since_when "
        "in_which_year in_what_year",
    ),
    ("clock", "几点 几点钟 what_time at_what_time"),
    ("reason", "为什么 为何 为啥 什么原因 何故 怎么会 为了什么 why how_come for_what_reason"),
    (
        "figure",
        "多少 百分之几 百分之多少 几多 第几 几成 how_many how_much what_number what_percentage what_share what_proportion",
    ),
    ("list", "哪些 哪几 有哪些 都有谁 都有什么 有什么 分别 依次 what_are which_are"),
    ("state", "怎么样 怎样 如何 咋样 怎么 什么样 how"),
    ("thing", "什么 啥 哪 何 what which what's"),
    (
        "whether",
        "是否 是不是 有没有 了没有 没有 对不对 对吗 是吗 吗 有无 能否 可否 会不会 能不能",
    ),
)
"""What is asked for, and the words that ask for it; what stands above is more telling where a question has both."""

WHETHER_EN = words_of_table(
    """
    is are was were do does did has have had can could will would should
    """
)
"""English words that ask for yes or no where a question begins with one."""

SIZES = {
    "长": "长 长度 全长 总长 length long",
    "大": "大 大小 面积 规模 容量 直径 体积 size area diameter volume scale across large big",
    "高": "高 高度 海拔 高程 身高 楼高 落差 height elevation altitude tall high",
    "宽": "宽 宽度 width wide breadth broad",
    "深": "深 深度 水深 depth deep",
    "远": "远 距离 相距 距 里程 distance far",
    "重": "重 重量 质量 体重 mass weight heavy",
    "厚": "厚 厚度 thickness thick",
    "快": "快 速度 速率 speed velocity fast",
    "热": "热 温度 气温 temperature hot",
    "冷": "冷 温度 气温 temperature cold",
    "long": "长", "big": "大", "large": "大", "high": "高", "tall": "高", "wide": "宽", "broad": "宽", "deep": "深", "far": "远",
    "heavy": "重", "thick": "厚", "fast": "快", "hot": "热", "cold": "冷",
}  # fmt: skip
"""What a question after a size speaks of: 多高, how tall. A word of another row stands for that row."""

REASONS = words_of_table(
    """
    原因 成因 缘由 缘故 起因 因为 由于 因 背景 理由 reason reasons cause causes caused because due
    owing background why
    """
)
"""A fact with one of these among its words says why."""

STATES = words_of_table(
    """
    现状 状况 状态 近况 进展 进度 势头 前景 status state condition progress outlook
    """
)
"""An attribute with one of these in its names says how something is."""

PLACES = words_of_table(
    """
    所在 位置 地点 位于 地处 坐落 产地 地址 地方 区位 运往 目的地 驻地 总部 发源地 出生地 destination
    location located lies lie where place site address headquarters stands situated seat home
    """
)
"""An attribute with one of these in its names says where."""

PERSONS = words_of_table(
    """
    人 者 长 员 师 家 方 主 谁 单位 厂商 作者 牵头 主席 经理 书记 leader head who by director author
    founder discoverer operator builder chief owner captain chair host
    """
)
"""An attribute whose names end with one of these, or hold it as a word, says who."""

AGENTS = words_of_table(
    """
    person company university organization organisation government agency institute group team body
    department club party school people family firm army court council committee 人 人物 公司 企业 大学
    机构 组织 政府 部门 团队 学校 单位
    """
)
"""Kinds of entities that can do something."""

PLACE_KINDS = words_of_table(
    """
    place city province county country region park sight town village district island mountain river
    lake sea zone state continent peak port harbour harbor street address building 地点 地方 城市 省 县
    国家 地区 园区 景区 镇 村 岛 山 河 湖 海
    """
)
"""Kinds of entities where something can be."""

NOUNS = (
    "城市 市 座城市 city",
    "省 省份 province",
    "县 区 县区 county district",
    "国家 国 country",
    "大学 高校 院校 学校 university college school",
    "公司 企业 厂 单位 厂家 company firm enterprise business",
    "人 人物 person people man woman",
    "岛 岛屿 island",
    "湖 湖泊 lake",
    "河 江 河流 江河 river",
    "山 山峰 高峰 mountain peak",
    "海 海洋 sea ocean",
    "地方 地点 place",
    "产业 行业 industry",
    "颜色 色 color colour",
    "机构 组织 部门 organization agency institution",
    "产品 product",
    "项目 工程 project",
    "活动 会议 大会 event conference",
    "文件 政策 document policy",
    "行星 星球 planet",
    "园区 park",
    "地区 区域 region area",
    "奖 奖项 称号 award title",
    "方向 direction",
    "天体 卫星 moon",
    "领域 field",
    "书 book",
    "任务 探测器 mission spacecraft probe",
)
"""What may follow 哪个 or which, with the kinds of entities that answer it."""

FRAMING = words_of_table(
    """
    的 了 吗 呢 啊 吧 呀 嘛 哦 地 得 着 过 之 是 有 在 和 与 及 跟 同 都 也 就 才 又 还 很 其 它 他 她
    该 这 那 为 由 被 把 将 给 对 从 向 到 往 于 里 中 内 个 要 能 会 让 使 用 来 去 所 时 以 即 共 约
    做 搞 弄 请 想 问 查 找 我 你 您 么 只 仅 每 各 等 至 并 而 或 按 据 称 叫 指 是什么 叫什么 请问
    告诉 告诉我 帮我 帮忙 查查 查询 查一下 查找 搜索 想知道 我想知道 知道 想了解 了解 了解一下 介绍
    介绍一下 一下 讲讲 说说 谈谈 关于 有关 相关 有关于 情况 信息 资料 内容 详情 基本情况 一共 总共 共有
    合计 共计 总计 究竟 到底 具体 具体来说 大概 大约 左右 这个 那个 这些 那些 名字 名称 名叫 叫做 称为
    称作 东西 方面 目前 现在 如今 当前 现如今 眼下 进行 开展 需要 可以 能够 最终 最后 已经 已 曾经 曾
    其中 当中 以及 之间 一起 一种 一个 哪种 属于 来自 问题 答案 多 少 是谁 什么 怎么 如何 哪 啥 何 分别
    依次 地方 时候 起来 出来 下来 包括 包含 含有 含 这句 那句 句 还是 或者 整个 全部
    """
)
"""Chinese words of a query that no fact need account for."""

FRAMING_EN = words_of_table(
    """
    the a an of in on at is are was were be been being do does did done has have had having it its to
    for from by with and or into onto about me tell please give show find look up you i we my your us
    know want would could can will shall should may there here this that these those they them their he
    his she her as than then which what who whom whose where when why how many much s t not no any some
    all each every both so such also just only ever now currently today get gets got take takes took
    happen happened happens called named name names kind type sort information info details detail
    facts fact exactly since
    """
)
"""English words of a query that no fact need account for."""

SAME_ASKING = """
花 花费 花了 花掉 用 用了 耗 耗费 费 投资 总投资 造价 费用 成本 经费 开支 资金 工期 用时 耗时 签约用时 施工
  cost costs costing spend spent price expense investment invested construction_time took
建 盖 修 造 建设 建造 修建 兴建 施工 工期 建成 完工 竣工 落成 做完 干完 完成 build built building construct
  construction complete completed completion finish
涨 长了 增长 增加 上涨 提高 提升 增幅 增速 同比增长 grow grew growth rise rose increase increased
投 投入 砸 投资 总投资 出资 invest invested investment invests put
牵头 带头 领头 主导 负责 lead led leads leader head heads headed
提 提出 倡导 倡议 propose proposed proposer
说 讲 表示 认为 观点 看法 名言 说法 say says said saying view opinion
搬 搬迁 迁 迁移 搬家 搬走 move moved moving relocate
卖 销售 售 销量 sell sells sold sales
产 生产 出产 产品 制造 做 造 make makes made produce produces product products manufacture manufactures
运 运送 运输 运往 发往 送往 ship ships shipped transport sent send
经过 流经 途经 穿过 流过 pass passes passed flow flows through
入驻 进驻 落户 住进 搬进 resident tenant tenants settle settled
缺 缺失 缺少 缺乏 短缺 少了 lack lacks missing
评 评为 获评 获奖 评上 得 得到 荣获 award awarded won win
高校 大学 院校 学院 university universities college
合作 联合 共同 一起 携手 联手 partner partners cooperate cooperates cooperation together with
褪色 失色 衰落 衰退 没落 decline declined fade faded
题目 标题 title titled
结尾 结语 末尾 ending closing
停 停靠 停泊 moor moored dock
开 举行 举办 召开 hold held holds host hosted
发 发电 generate generated
修 修建 主持修建 兴建 建造
实现 变成 成为 become
名 名字 名称
现状 状况 状态 情况 现在 如今 status state now
本 册
"""
"""Words of asking that may stand for one another, a row a line or indented beneath it; single characters are meant as words."""

TYPED = words_of_table(
    "几天 几年 几个 几家 几层 几种 几人 几项 几次 几位 几所 几座 几条 几公里 几个月 多少天 多少年 多少个 多少家 用了 花了 建了"
)
"""What else of questions is typed in letters."""
