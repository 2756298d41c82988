"""Words of Chinese reports: what ends a name, what a verb says of its subject, what can be measured."""

from factcli.verify.vocabulary import words_of_table

_KINDS_OF_NAMES = (
    ("company", "有限责任公司 股份有限公司 有限公司 股份公司 集团公司 集团 公司 银行 工厂 钢厂 药厂 电厂 酒厂 "
         "瓷厂 煤矿 酒店 饭店 报社 出版社"),
    ("university", "职业技术学院 师范学院 大学 学院"),
    ("school", "职业学校 中学 小学 学校 书院 幼儿园"),
    ("hospital", "医院 卫生院"),
    ("institute", "研究院 研究所 科学院 设计院 实验室"),
    ("museum", "博物馆 博物院 美术馆 纪念馆 展览馆 陈列馆 图书馆 文化馆 档案馆 科技馆"),
    ("venue", "体育馆 体育场 体育中心 大剧院 剧院 会展中心 影院"),
    ("center", "服务中心 创新中心 检测中心 技术中心 研发中心 中心"),
    ("park", "产业园 工业园 科技园 创业园 物流园 示范园 产业园区 工业园区 经济技术开发区 高新技术产业开发区 "
         "开发区 高新区 经开区"),
    ("zone", "示范区 实验区 试验区 保税区 自贸区 保护区 枢纽区"),
    ("cluster", "产业集群"),
    ("sight", "风景名胜区 风景区 景区 森林公园 湿地公园 公园"),
    ("event", "博览会 运动会 对接会 交易会 展销会 大会 论坛 电影节 艺术节 文化节 锦标赛 马拉松"),
    ("body", "委员会 人民政府 市政府 县政府 区政府 协会 学会 商会 联合会 基金会 统计局 管理局 宣传部 组织部 "
         "财政局 教育局 "
             "规划局 文化局 文物局 气象局 水利局 农业局 交通局 公安局 税务局 教育厅 财政厅 水利厅 交通厅 市委 "
             "县委 省委"),
    ("transport", "高速公路 铁路 高铁站 火车站 汽车站 机场 大桥 特大桥 水库 水电站 隧道 码头"),
    ("province", "自治区 省"),
    ("city", "市"),
    ("county", "自治县 县 区"),
    ("town", "街道 镇 乡 村"),
)  # fmt: skip
NAME_ENDS: dict[str, str] = {word: kind for kind, words in _KINDS_OF_NAMES for word in words_of_table(words)}
"""The kind of thing that a name with this ending is."""
AREA_ENDS = frozenset("省市县区镇乡村")
"""Endings of one character, before which a name is short: 曲阜市."""
PROVINCES = words_of_table(
    "北京 天津 上海 重庆 河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 "
    "贵州 云南 陕西 甘肃 青海 "
    "台湾 内蒙古 广西 西藏 宁夏 新疆 香港 澳门"
)
RANKED = ("级市", "级县", "级区")
"""Ends of what ranks areas and names none: 省辖地级市."""
LEGAL_ENDS = (
    "有限责任公司", "股份有限公司", "集团有限公司", "有限公司", "集团公司", "股份公司", "集团", "公司",
)  # fmt: skip
"""What the short name of a firm leaves out, longest first."""

NO_NAMES = words_of_table(
    "有限公司 有限责任公司 股份有限公司 该公司 本公司 子公司 分公司 母公司 上市公司 总公司 大公司 家公司 "
    "跨国公司 国有公司 民营公司 "
    "城市 都市 全市 本市 该市 我市 超市 门市 股市 楼市 夜市 上市 县市 省市 各市 地市 集市 闹市 "
    "全县 本县 该县 我县 各县 市县 区县 郊县 全区 本区 该区 我区 各区 地区 园区 社区 景区 山区 市区 城区 郊区 新区 "
    "老区 灾区 校区 厂区 库区 辖区 县区 特区 湖区 林区 片区 小区 矿区 牧区 农区 赛区 展区 专区 区域 街区 全省 "
    "本省 该省 我省 各省 "
    "全镇 本镇 该镇 各镇 城镇 乡镇 古镇 小镇 村镇 集镇 全乡 本乡 该乡 城乡 家乡 故乡 老乡 水乡 下乡 全村 本村 "
    "该村 农村 乡村 "
    "山村 渔村 新村 各村 行政村 古村 全校 该校 我校 本校 高校 院校 示范区 试验区 实验区 保护区 开发区 高新区 "
    "经开区 产业集群 特色产业集群 "
    "大学 学院 中学 小学 学校 医院 中心 银行 博物馆 图书馆 研究院 研究所 实验室 重点实验室 工程技术中心 研发中心 "
    "大会 论坛 委员会 协会 "
    "公园 机场 铁路 隧道 水库 大桥 码头 高速公路 工厂 酒店 产业园 工业园 科技园 产业园区 工业园区 中小学 "
    "职业学校 市中心 "
    "县中心 城市中心 区中心 镇中心 村中心 大中小学 政府"
)
"""What ends like a name and is none."""

STOPS = frozenset(
    "的了在于由与和及是为把将向从对被等到至并以有这该其各每某让使给而且或又也都已则之同按经因随若如即我你他她它们个家座所条"
    "些此距共约达占又仍还均曾再没不自就才更最很着过"
)
"""Characters that no name goes on leftwards over, unless they are part of a word of two."""

ADVERBS = words_of_table(
    "保持 已经 已 将 将要 正在 正 逐渐 逐步 共 共有 也 还 均 都 全 曾 曾经 先后 累计 成功 积极 不断 全力 大力 全面 "
    "主要 目前 现 现已 "
    "正式 首次 再次 一直 始终 坚持 坚决 深入 持续 着力 加快 进一步 重点 同时 并 而 且 又 则 就 便 即 只 仅 仅仅 "
    "同比 环比 开始 近日 日前 当天 "
    "分别 共同 联合 陆续 相继 最终 通常 一般 约 大约 总共 合计 共计 努力 充分 有效 继续 随后 "
    "后来 其后 此后 最早 最初 "
    "原来 现在 如今 如期 顺利 按时 有力 主动 稳步 扎实 高质量 完全 基本 大多 多 年均 平均 每年 不仅 不只 不但 从而"
)
"""What stands between a subject and its verb and says nothing of its own."""
OPENERS = frozenset(
    words_of_table(
        "其中 此外 另外 同时 目前 近年来 近年 多年来 如今 今天 今日 当前 当时 届时 随着 据悉 据了解 据介绍 "
        "据统计 据初步核算 数据显示 "
        "统计显示 初步核算 经初步核算 因此 所以 于是 然而 但是 但 不过 而 而且 并且 并 以及 例如 比如 例如说 例 "
        "另 一方面 另一方面 首先 "
        "其次 最后 特别是 尤其是 尤其 总体来看 总体上 从总体看 全年 上半年 下半年 截至目前 截至 到目前为止 迄今 "
        "至今 曾几何时 历史上 与此同时 "
        "在此基础上 值得一提的是 分产业看 分行业看 分区域看 按常住地分 从结构看 年末 年底 年初 期末 末"
    )
)
"""What only opens a clause."""
LEADS = (*ADVERBS, *sorted(OPENERS))
"""What opens a clause before its subject."""
PREPOSITIONS = words_of_table(
    "在 从 由 与 和 对 把 将 以 为 为了 被 比 向 于 围绕 通过 根据 按照 依托 随着 面对 面向 针对 作为 经过 经 除 "
    "除了 距离 距 自 据 "
    "依据 按 沿 跟 同 因 因为 由于 为进一步 鉴于 借助 凭借 让 使 当 自从 关于 至于 对于 结合 瞄准 立足 聚焦于"
)
"""What a phrase begins with that is no subject."""

# verb, then the name of what it says of its subject; "*": the verb itself.
_RELATIONS = """
位于 所在地|坐落于 所在地|坐落在 所在地|地处 所在地|位居 排名|总部位于 总部所在地|总部设在 总部所在地|毗邻 *
|东邻 *|西邻 *|南邻 *|北邻 *
|东接 *|西接 *|南接 *|北接 *|濒临 *|流入 *|注入 *|流经 *|发源于 发源地|隶属于 隶属|隶属 隶属|属于 *|归属 *
|下辖 *|下设 *|管辖 *
|毗连 *|连接 *|途经 *|起于 起点|止于 终点|起自 起点|出台 出台文件|印发 印发文件|发布 *|颁布 *|公布 *|提出 *
|举办 举办活动|承办 承办活动
|主办 主办活动|召开 召开会议|入选 *|获评 *|荣获 *|获得 *|获批 *|获 *|荣膺 *|被评为 获评|被评选为 获评|被授予 获授
|被列为 被列为|被列入 被列入
|被认定为 被认定为|被命名为 被命名为|被誉为 美誉|被称为 别称|被确定为 被确定为|被定为 被定为|引进 *|推出 *
|打造 打造目标|建成 *|设立 *
|创建 *|组建 *|成立 *|成为 *|聚焦 *|实施 *|签署 *|签订 *|收购 *|采用 *|研发 *|开发 *|研制 *|运往 *|销往 *
|出口到 出口地|深耕 深耕领域
|精耕 精耕领域|名为 名称|初名 初名|前身为 前身|前身是 前身|校址在 校址|校址位于 校址|馆址在 馆址|馆址位于 馆址
|地址在 地址|举行 举办活动|又称 别称|又名 别称|俗称 别称|简称 简称|古称 古称|旧称 旧称|原名 原名|取名 名称
|更名为 更名|改名为 更名|改称 更名
|迁至 迁往地|迁往 迁往地|迁回 迁回地|共建 *|搬迁至 迁往地|毕业于 毕业院校|就读于 就读院校|担任 职务|出任 职务
|任 职务|当选 当选职务|主编 *|设计 *|生产 产品
|主产 主要产品|盛产 特产|经营 *|主营 主营业务|提供 *|策应 *|融入 *|迈入 *|进入 *|走向 *|驶入 *|决定 *|代表 *
|象征 *|致力于 *|专注于 *
|从事 *|投资 投资对象|收藏 *|馆藏 *|展出 *|陈列 *|拥有 *|设有 *|建有 *|包括 *|包含 *|涵盖 *|分为 *|涉及 *|种植 *
|养殖 *|开设 *|开办 *
|创办 *|创立 *|修建 *|兴建 *|新建 *|扩建 *|改建 *|重建 *|培育 *|瞄准 *|抢抓 *|实现 *|完成 *|开通 *|编写 *|出版 *
|发行 *|主演 *
|执导 *|发现 *|发明 *|登陆 *|加入 *|参加 *|参与 *|赢得 *|夺得 *|击败 *|推行 *|启动 *|开展 *|建设 *|入驻 *|落户 *
|承担 *|保护 *
"""
RELATIONS: dict[str, str] = {
    verb: verb if name == "*" else name
    for verb, _, name in (row.strip().partition(" ") for row in _RELATIONS.replace("\n", "").split("|"))
}
"""What a verb makes of its object: an attribute of its subject."""
PLACING = frozenset({"位于", "坐落于", "坐落在", "地处", "总部位于", "总部设在"})
"""Verbs whose sentence is made with them: 甲位于乙."""
STARTING = words_of_table(
    "成立 创办 创立 建立 创建 建校 建馆 始建 建成 竣工 投产 开工 动工 奠基 通车 开通 开业 上市 启用 开放 开馆 "
    "更名 改名 迁址 搬迁 合并 "
    "出版 发行 上映 出生 逝世 去世 毕业 当选 就任 获批 挂牌 签约 启动 落成 投入使用 投入运营 设立 组建 重建 改制 "
    "复校 停办 解散 "
    "关闭 诞生 发现 开园 开幕 闭幕 挂牌成立 升格 设市 建县 撤县设市 封闭 出土 首映 首航 营业 投用"
)
"""What happens once: its day is an attribute of what it happens to."""
ROLES = {
    "牵头": "牵头方", "主办": "主办方", "承办": "承办方", "协办": "协办方", "设计": "设计方", "承建": "承建方",
    "建造": "建造方", "投资": "投资方",
    "出资": "出资方", "建设": "建设方", "运营": "运营方", "管理": "管理方", "经营": "经营方", "开发": "开发方",
    "捐建": "捐建方", "捐赠": "捐赠方",
    "创办": "创办人", "创立": "创立者", "发起": "发起方", "领导": "领导者", "主持": "主持人", "撰写": "作者",
    "执导": "导演", "生产": "生产商",
    "制造": "制造商", "修建": "修建方", "兴建": "兴建方", "组织": "组织方", "负责": "负责方", "担任": "担任者",
    "控股": "控股方", "监制": "监制方",
}  # fmt: skip
"""By whom it was done: 由甲牵头."""
MEASURES = words_of_table(
    "总投资 投资额 投资 总产值 产值 总产量 产量 年产量 增加值 生产总值 总收入 收入 营业收入 营收 净利润 利润 "
    "利润总额 销售额 零售总额 "
    "进出口总额 出口额 进口额 进出口 出口 进口 总额 税收 财政收入 预算收入 预算支出 支出 存款余额 贷款余额 余额 "
    "市值 资产 总资产 注册资本 资本 "
    "总面积 面积 建筑面积 占地面积 占地 播种面积 展厅面积 覆盖率 绿化率 森林覆盖率 城镇化率 出生率 死亡率 "
    "自然增长率 失业率 就业率 入学率 录取率 "
    "升学率 合格率 占有率 增长率 比重 占比 占地面积 总人口 人口 常住人口 户籍人口 人数 户数 家数 总数 数量 件数 "
    "人次 客流量 接待量 "
    "全长 总长 长度 长 宽度 宽 高度 高 坝高 海拔 深度 深 厚度 直径 重量 重 体重 身高 容量 库容 装机容量 发电量 用电量 "
    "吞吐量 能力 通过能力 靠泊能力 产能 年产能 "
    "里程 通车里程 水深 气温 平均气温 温度 降水量 降雨量 速度 时速 价格 单价 票价 售价 造价 成本 工资 薪资 "
    "平均工资 可支配收入 消费支出 工期 "
    "历时 用时 耗时 寿命 年龄 票房 票房收入 增速 增幅 涨幅 降幅 同比增长 同比下降 环比增长 环比下降 增长 下降 "
    "增加 减少 提高 上升 回落 "
    "下降了 增长了 藏书量 评分 "
    "固定资产 研发投入 研发经费 研发费用 "
    "得分 排名 指数 浓度 效率 利用率 回收率 资金 规模 募集资金 融资 融资额 贷款 补贴 奖金 罚款 损失 经济损失 "
    "耗资 斥资 总造价 "
    "投资总额 合同金额 成交额 交易额 存款 粮食产量 水产品产量 发病率 参保人数 学费"
)
"""What a figure can be of; longer words count before shorter ones."""
LENGTHS = {"长": "长度", "宽": "宽度", "高": "高度", "深": "深度", "重": "重量"}
"""What a measure of one character is called as an attribute."""
GROWING = ("增长", "下降", "增加", "减少", "提高", "上升", "回落", "上涨", "下跌", "增", "降")
BY_DIMENSION = {
    "money": "金额", "length": "长度", "area": "面积", "volume": "体积", "mass": "重量", "time": "时长",
    "percent": "占比", "temperature": "温度",
    "power": "功率", "energy": "电量", "data": "容量",
}  # fmt: skip
"""What a figure is of where only its unit tells."""
HAVING = words_of_table(
    "有 共有 现有 拥有 设有 建有 内有 下设 下辖 辖 设 共 含 包括 藏有 收藏 馆藏 收藏有 开设 建 配有 装有 新增 "
    "建成 开通"
)
"""Verbs behind which a count is the number of what its subject has."""
DOING = words_of_table(
    "实施 引进 举办 完成 培育 获得 荣获 发表 出版 签约 签订 签署 接待 生产 销售 出口 新建 改造 投入 申请 授权 "
    "招收 录取 毕业 培养 招聘 帮助 "
    "发放 捐赠 收购 修复 展出 出土 种植 养殖 运送 输送 发送 承办 主办 开展 组织 打造 创建 制定 修订 推出 开发 "
    "研发 编写 关闭 淘汰 拆除 新建成 "
    "涌现 涌现出 吸引 带动 创造 解决 入选 入驻 落户 覆盖 惠及 服务 编制 受理 办结 查处 发现 发掘 整理 建造 修建 "
    "聘请 聘用 投产 签下"
)
"""Verbs behind which a count is the number of what its subject has done."""
ANAPHORS = {
    **dict.fromkeys(
        words_of_table("公司 该公司 本公司 企业 该企业 集团 该集团 工厂 该厂 全厂"), ("company",)
    ),
    **dict.fromkeys(
        words_of_table("学校 该校 全校 本校 我校 校方 大学 该大学 学院 该学院"), ("university", "school")
    ),
    **dict.fromkeys(words_of_table("全市 该市 本市 我市 市"), ("city",)),
    **dict.fromkeys(words_of_table("全县 该县 本县 我县 县 全区 该区 本区 我区 区"), ("county",)),
    **dict.fromkeys(words_of_table("全省 该省 本省 我省 全区"), ("province",)),
    **dict.fromkeys(words_of_table("全镇 该镇 本镇 全乡 该乡 全村 该村 本村 我镇"), ("town",)),
    **dict.fromkeys(words_of_table("医院 该院 全院 该医院"), ("hospital", "institute")),
    **dict.fromkeys(words_of_table("该馆 全馆 博物馆 图书馆 美术馆 纪念馆 馆内 本馆"), ("museum",)),
    **dict.fromkeys(words_of_table("园区 该园区 园区内 开发区 该园"), ("park",)),
    **dict.fromkeys(words_of_table("景区 该景区 公园 该公园"), ("sight",)),
    **dict.fromkeys(words_of_table("中心 该中心 本中心"), ("center",)),
    **dict.fromkeys(words_of_table("大桥 该桥 全桥 铁路 机场 水库"), ("transport",)),
    **dict.fromkeys(words_of_table("其 它 该项目 项目 它们 该工程 工程 这里 当地 这座城市 这座城"), ()),
}
"""What takes up a name from before, with the kinds of name that it may stand for; none: the last subject."""
DECIDING = ("批准", "同意", "改为", "改建为", "定为", "命名为")
"""Verbs of who decides, which stand in no name."""
PARTS_OF_NAMES = words_of_table(
    "设计 建设 投资 开发 管理 经营 服务 生产 创新 运营 制造 研发 保护 修复 收藏 展出 组织 出版 发行 陈列 养殖 "
    "种植 建造 领导 销售 出口 进口 培养 "
    "输送 发展 主持 改造 就业 毕业 发现 控股 监制 发射 落成 开放"
)
"""Verbs that names are made with too: 建设投资集团, 设计院."""
MODIFIERS = words_of_table(
    "出生 死亡 新增 授权 有效 发明 注册 控制流域 流域 供水 年供水 供电 供热 供气 销售 集装箱 货物 旅客 "
    "规上 规模以上 全社会 固定资产 社会消费品 工业 农业 林业 畜牧业 渔业 "
    "制造业 建筑业 服务业 房地产 房地产开发 高技术 高技术制造业 战略性新兴产业 第一产业 "
    "第二产业 第三产业 民间 地区 人均 户均 亩均 年均 一般公共 地方 地方一般公共 财政 城镇 农村 居民 全体居民 "
    "全体 城镇居民 农村居民 全年 全部 境内 "
    "国内 国际 旅游 外贸 货物 服务 实际利用外资 合同 各项 本外币 人民币 金融机构 粮食 油料 蔬菜 水果 肉类 水产品 "
    "茶叶 棉花 累计 预计 总 年 年均 日均 "
    "平均 最高 最低 最大 常住 户籍 主营业务 营业 项目 计划 建筑 展览 展厅 馆舍 校园 占地 绿地 铁路 公路 高速公路 "
    "高铁 住宿 餐饮 批发 零售 限额以上 "
    "批发和零售业 住宿和餐饮业 交通运输 电信业务 邮政业务 快递 快递业务 医疗 养老 失业 工伤 生育 保险 "
    "基本养老保险 基本医疗保险 教育 科技 研发 发明专利 "
    "水果产量 商品房 商品住宅 住宅 线上 网上 线下 总体 综合 单位 能耗 用电 全社会用电 工业用电 发电 游客 "
    "在校学生 在校生 校舍 生均 辖区 市区 城区 耕地 常用 林地 森林 水域 建成区 "
    "国内旅游 夏粮 秋粮 生猪 "
)
"""What stands before the word for what is measured and belongs to it: 规上工业 before 增加值."""
MOVING = ("走进", "走入", "来到", "步入", "踏入", "进入", "登上", "漫步", "位于")
"""Verbs whose object is what a report speaks of next: 走进车间."""
WHOLE_YEAR = ("全年", "年末", "年底", "上半年", "下半年", "初步核算", "期末")
"""What opens a clause that speaks of the whole area or firm that a report is about."""
NO_CLASSES = frozenset({"建设", "工作", "内容", "方面", "地", "人", "人士", "情况", "活动", "问题"})
"""What stands behind 等 and names no kind of thing of its own."""
LEADING_VERBS = words_of_table(
    "引导 带动 推动 鼓励 支持 推进 加强 促进 包括 包含 涵盖 分为 设有 通过 标注着 标注 分别为 分别是 深耕 精耕 "
    "重点瞄准"
)
"""More verbs that stand before a list and are no part of its first member."""
