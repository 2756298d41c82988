"""Words and phrases that hold a numeral and count nothing; to teach a new one, add it."""

# A word is passed over where it stands in a text; after ! come characters that, following it, make it a
# quantity after all (十分 is "very", 十分钟 ten minutes).
WORDS = """
一带一路 一些 一定 一旦 一直 一样 一切 一般 一致 一体 一共 一同 一律 一向 一再 一时 一方
一边 一系列 一揽子 一连串 一部分 一家人 一家子 一家之 一点!零〇一二三四五六七八九钟半整多 一度!电
一起 一下 一番 一片 一批 一面 一口 一条龙 一条心 一条街 一本正 一把手 一个劲 一身 一头 一道
一次性 一次电池 一次能源 一次函数 一代 一辈子 一线 一流 一等!奖 一步 一大批 一大早 一大步
一大截 一类 一号文件 一分为二 一成不变 一票否决 一票制 一门心思 一句话 一段时间 一段路 一阵
一对一 一双 一行 一席 一年一 一年四季 一年到头 一日千里 一日之 一户一 一人一 一事一 一天到晚
一张一弛 一个中国 一个样 一个头 一次次 一则以 一处一 一排排 一节 一队队 一组组 一种种 一套套
一把 一笔勾 一场场 统一 唯一 惟一 同一 单一 万一 不一 合一 专一 逐一 另一 某一 每一 任一
这一 那一 哪一 下一 上一 新一 又一 进一步 其一 归一 划一 如一 独一 之一 头一 之二 之三 其二
其三 第一时间 第一线 第一手 第三方 第三者 第一书记 第一产业 第二产业 第三产业 第三世界 第二课堂
第一把手 第一人称 第一中学 第二中学 第三中学 第一小学 第二小学 第一医院 第二医院 第一人民 第二人民
第三人民 第一次世界大战 第二次世界大战 第一附属 第二附属 第三附属 第一师范 两岸 两会 两手 两边
两面 两头 两条腿 两口子 两弹 两江 两湖 两山 两侧 两旁 两极 两点论 两年半载 两个凡是 两个维护
两个确立 两全 两度 二氧化 二硅化 二手 二维 二线 二元 二人转 二人世界 二进制 二胎 二孩 二道
二次!会议 二把手 二级市场 二者 二连浩特 二话 三农 三明 三亚 三峡 三轮车 三轮摩托 三元!钱 三角
三维 三通 三国 三字经 三部曲 三位一体 三番 三口之家 三口人 三个代表 三条红线 三个务必 三心二意
三令五申 三次产业 三次函数 三人行 三里屯 三里河 三门峡 三门县 三方 三好 三包 三甲 三环 三板
三五成群 三三两两 三天两头 三年五载 三头六臂 三星 三层意思 三句话不离 三台县 三江 三水 三原色
三重奏 三只松鼠 三一重工 四川 四季 四处 四面 四方 四海 四平 四个自信 四个意识 四个全面 四会
四周!时后内前的 四书 四轮驱动 四轮车 四通 五金 五位一体 五台山 五大连池 五个一工程 五角 五四
五星 五粮液 五谷 五指 五指山 五颜 五湖 五岳 五常 五笔 五层次 六安 六朝 六盘水 六一 六神
六部委 七夕 七一 七星 七彩 八一 八卦 八达岭 八字 八宝 八仙 八方 八里桥 九江 九寨 九三 九龙
九州 九牛 九华山 九台区 十分!钟之 十足 十字 十全 十堰 十项全能 十六大 十七大 十八大 十九大
二十大 十一!月日年个家项位名人天小多余万亿千百层点分周件台套座条种亩公米岁 双十一 五一!个百 百度 千百
万分!之 万元户 万千 亿万 几乎 几何 几度 几经 几番 几许 数据 数学 数字 数量 数控 数码 数值
数额 数目 半导体 半岛 半成品 半径 半决赛 半年报 半夜 半壁 半球 半路 半途 半空 半生 半边 半程
半场 半点 半月板 半月谈 半封闭 半自动 半分 半截 半挂 半信半 半开 半山 半官方 半身 半轴 半价
半群 大半 多半 小半 对半 减半 折半 参半 夜半 前半 后半 上半 下半 北半 南半 西半 东半 左半
右半 另一半 南北半 伎俩 零部件 零件 零售 零距离 零星 零食 零工 零钱 零碎 零用 零下一 零层次
零点 归零 清零 挂零 凋零 飘零 一万年 成百上千 成千上万 千千万万 万万 千万不 千万别 千万要
千万注意 数以百 数以千 数以万 百分百不 星期三 星期四 星期五 星期六 九九 七七八八 七里香 七里河
八里台 十里铺 十里堡 十里洋场 一段 五车道口
"""
# Letters behind digits that are a name and no unit: 5g is a network, not five grams.
CODES = frozenset(
    (
        "2g",
        "3g",
        "4g",
        "5g",
        "6g",
        "4k",
        "8k",
        "2d",
        "3d",
        "4d",
        "4s",
        "3c",
        "2b",
        "2c",
        "2k",
    )
)
# Phrases in which an English number word doesn't count anything.
PHRASES_AFTER = {
    "one": (
        "one of ",
        "one another",
        "one-stop",
        "one stop",
        "one's",
        "one by one",
        "one-on-one",
        "one-off",
        "one belt",
        "one road",
        "one must",
        "one should",
        "one can",
        "one may",
        "one might",
        "one could",
        "one would",
        "one who",
        "one that",
        "one which",
        "one is ",
        "one has ",
        "one day,",
        "one-way",
        "one-sided",
        "one thing",
        "one side",
        "one-way",
        "one-size",
        "one hand",
    ),
    "two": ("two-way", "two-fold way", "two sides"),
    "three": ("three gorges", "three-dimensional", "three dimensional"),
    "first": (
        "first of all",
        "first-hand",
        "first hand",
        "first aid",
        "first lady",
        "first name",
        "first-class",
    ),
    "second": ("second-hand", "second hand", "second to none", "second thoughts", "second-tier"),
    "third": ("third-party", "third party", "third parties", "third world"),
    "zero": ("zero-sum", "zero in", "zero-carbon", "zero carbon", "zero-emission", "zero emission"),
    "fifth": ("fifth column",),
    "double": ("double-check", "double check", "double-sided", "double-edged"),
    "half": ("half-finished", "half-hearted", "half-life", "half way", "half-way"),
    "four": ("four-wheel",),
    "five": ("five-year plan",),
    "ten": ("ten commandments",),
}
WORDS_BEFORE_ONE = (
    "no ",
    "each ",
    "every ",
    "any ",
    "this ",
    "that ",
    "which ",
    "another ",
    "the other ",
    "some",
)
