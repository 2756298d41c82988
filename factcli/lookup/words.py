"""The words of questions, as data: what is asked for, and what in a fact tells it."""

from factcli.text.word_table import words_of_table

QUESTION_WORDS = (
    ("money", "多少钱 多少资金 几个钱 几多钱 how_much_money"),
    ("duration", "多久 多长时间 多少时间 多长的时间 how_long how_much_time"),
    (
        "size",
        "多长 多大 多大岁数 多大年纪 多高 多宽 多深 多远 多重 多厚 多快 多热 多冷 多强 多陡 多亮 "
        "how_big how_large how_high how_tall how_wide how_deep how_far how_heavy "
        "how_thick how_fast how_old how_strong how_steep how_bright how_hot how_cold how_broad",
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
        "什么日子 哪个时候 星期几 周几 礼拜几 when which_year what_year which_month what_month which_day "
        "what_day what_date which_date since_when "
        "in_which_year in_what_year",
    ),
    ("clock", "几点 几点钟 what_time at_what_time"),
    (
        "reason",
        "为什么 为何 为啥 什么原因 怎么来的 怎么得名 如何得名 何以得名 缘何 何故 怎么会 为了什么 why how_come for_what_reason",
    ),
    (
        "figure",
        "多少 百分之几 百分之多少 几多 第几 几成 how_many how_much what_number what_percentage what_share what_proportion",
    ),
    ("list", "哪些 哪几 有哪些 都有谁 都有什么 有什么 分别 依次 what_are which_are"),
    ("state", "怎么样 怎样 如何 咋样 怎么 什么样 how"),
    ("thing", "how_often 多久一次 隔多久 每隔多久 几年一次 几天一次 什么 啥 哪 何 what which what's"),
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
    "大": "大 大小 面积 规模 容量 库容 容积 直径 体积 年龄 年纪 岁数 size area diameter volume scale across large big extent",
    "strong": "强 强度 浓度 度数 烈度 力量 strength strong alcohol", "强": "strong",
    "steep": "陡 坡度 gradient slope steep", "陡": "steep",
    "bright": "亮 亮度 星等 brightness magnitude bright", "亮": "bright",
    "old": "老 年龄 年纪 岁数 age old",
    "岁数": "old", "年纪": "old",
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

AGES = words_of_table("年龄 年纪 岁数 树龄 age")
"""An attribute with one of these in its names says how old something is."""

REASONS = words_of_table(
    """
    由来 来历 来由 原因 成因 缘由 缘故 起因 因为 由于 因 背景 理由 reason reasons cause causes caused because due
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

TIMES = words_of_table(
    """
    时间 日期 时刻 月份 季节 年份 花期 汛期 工作日 营业 开放 开馆 日 时段 time date month months season seasons hours year day schedule
    opening closing timetable
    """
)
"""An attribute with one of these in its names says when."""

NUMBERS = words_of_table("数 数量 人口 总数 个数 种群 population number count total")
"""An attribute with one of these in its names says how many there are of its subject."""

WITHIN, WHOLE = "上里内中", "全本该"
"""What makes a word for the base's own place of the last character of its name: 镇上, 全镇."""

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
    founder discoverer operator builder chief owner captain chair host supplier sponsor donor painter
    architect designer partner trainer coach teacher inventor composer manager minister mayor president warden writer
    maker editor keeper singer actor winner rival manufacturer producer publisher designer engineer driver commander
    """
)
"""An attribute whose names end with one of these, or hold it as a word, says who."""

NAME_ENDINGS = {
    "time": "日 时间 日期 年份", "person": "人 者 员 师 方", "place": "地 地点 位置", "figure": "数 数量 人数 量 率 比例",
    "money": "费 费用 金额 价格 额", "size": "度", "duration": "期 时间 时长", "clock": "时间", "reason": "原因",
}  # fmt: skip
"""What makes a name of an attribute from a word, by what is asked for: 休馆日, 捐赠者."""

PERSON_ENDINGS = words_of_table("员 手 者 师 人 家 长 生 授 士 导 席 记 理 民 工 匠 星")
"""How Chinese words for people end."""

AGENTS = words_of_table(
    """
    person company university organization organisation government agency institute group team body
    department club party school people family firm army court council committee 人 人物 公司 企业 大学
    机构 组织 政府 部门 团队 学校 单位
    """
)
"""Kinds of entities that can do something."""

BEFORE_AGENT = ("by ", "with ", "for ", "由", "被", "是", "为", "与", "和", "跟", "归")
"""What a sentence has before somebody who does something."""

PLACE_KINDS = words_of_table(
    """
    place city province county country region park sight town village district island mountain river
    lake sea zone state continent farm hall stadium museum factory plant station site branch university college school hospital
    forest valley
    peak port harbour harbor street address building 地点 地方 城市 省 县
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
    "人 人物 球员 选手 老师 教师 医生 专家 教授 演员 作家 同学 领导 干部 person people man woman player player's expert",
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
