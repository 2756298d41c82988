"""The words of asking, as data: what no fact need account for, and what asks for the same."""

from factcli.text.word_table import words_of_table

FRAMING = words_of_table(
    """
    的 了 吗 呢 啊 吧 呀 嘛 哦 地 得 着 过 之 是 有 在 和 与 及 跟 同 都 也 就 才 又 还 很 其 它 他 她
    该 这 那 为 由 被 把 将 给 对 从 向 到 往 于 里 中 内 个 要 能 会 让 使 用 来 去 所 时 以 即 共 约
    做 搞 弄 请 想 问 查 找 我 你 您 么 只 仅 每 各 等 至 并 而 或 按 据 称 叫 指 是什么 叫什么 请问
    告诉 告诉我 帮我 帮忙 查查 查询 查一下 查找 搜索 想知道 我想知道 知道 想了解 了解 了解一下 介绍
    介绍一下 一下 讲讲 说说 谈谈 关于 有关 相关 有关于 情况 信息 资料 内容 详情 基本情况 一共 总共 共有
    合计 共计 总计 究竟 到底 具体 具体来说 大概 大约 左右 这个 那个 这些 那些 名字 名称 名叫 叫做 称为
    称作 东西 方面 目前 现在 如今 当前 现如今 眼下 进行 开展 需要 可以 能够 最终 最后 已经 已 曾经 曾
    其中 当中 以及 之间 位于 坐落 坐落于 坐落在 通向 通往 通到 一起 一种 一个 哪种 属于 来自 问题 答案 多 少 是谁 什么 怎么 如何
    哪 啥 何 分别
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
    facts fact exactly since come comes came
    """
)
"""English words of a query that no fact need account for."""

LIGHT = words_of_table(
    """
    当 任 担任 出任 拿 拿到 取 取得 签 签订 签署 打 打进 练 招 招收 收
    人 名 位 现任 看 走 分 分为 分成 去 来 到 达 达到 等 要 花 花费 用 耗 耗费 算 算是 做 干 办 够 总
    设 设有 设置 开设
    设立 配 配有 配备 拥有 存在 具有 具备 处于 处在 坐落 位于 通 通向 通往 一般 通常 平均 大致 差不多 前后 全程 全部 整个
    go goes going went gone come comes came work works working worked serve serves served run runs
    running ran make makes made give gives gave given use uses used keep keeps kept need needs needed
    put set stand stands amount amounts reach reaches reached carry carries carried hold holds held
    fit fits live lives lived living exist exists sign signs signed last lasts lasted people persons person
    number numbers count usually normally generally typically average altogether total still
    """
)
"""Words that say nothing more where the query has named the attribute: 谁当院长, how fast can it go."""

ENDINGS = words_of_table("ened ening ens en ers er ors or ions ion ation ment ance ence ity ery y al")
"""What makes another word of an English one."""

IN_ORDER = words_of_table(
    """
    顺序 次序 先后 步骤 步 先后顺序 排列 第一步 最后一步 下一步 上一步 之后 之前 以后 以前 后面 前面 接着 接下来 紧接着 首先 最先 最后
    order sequence steps step first last next after before following previous
    """
)
"""What asks for a list in its order."""

FORMERLY = words_of_table(
    """
    曾 曾经 原先 原来 原本 原任 以前 此前 过去 从前 前任 上任 上一任 前 former formerly previous previously once used earlier
    before past
    """
)
"""What asks for what was true once."""

PER = (
    "一年 每年 年均 year yearly annual annually",
    "一天 每天 每日 日均 day daily",
    "一个月 每月 月均 month monthly",
    "一周 每周 week weekly",
    "一人 每人 人均 person",
    "一小时 每小时 hour hourly",
)
"""How often something is so: the first asks for it as a figure would stand."""

SAME_ASKING = """
花 花费 花了 花掉 用 用了 耗 耗费 费 投资 总投资 造价 费用 成本 经费 开支 资金
  cost costs costing spend spent price expense investment invested
花 花费 花了 用 用了 耗 耗费 耗时 用时 工期 签约用时 施工 construction_time took
建 盖 修 造 建设 建造 修建 兴建 施工 工期 build built building construct construction
建 盖 修 造 建设 建造 修建 兴建 建成 建好 盖好 修好 完工 竣工 落成 做完 干完 完成
  build built building complete completed completion finish
盖 建 修 造 造价 投资 总投资 建设费用
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
比例 占比 百分比 比重 percentage share proportion percent
管 主管 管理 掌管 隶属 归 上级 manage manages managed run runs
停办 停止 不办 不干 关停 取消 中止 叫停 关闭 关门 stop stopped closed cancelled ended
创办 创立 创建 成立 开办 办起 办 创始人 创办人 start started starts founder founded found set_up establish established begin began
座位 座席 容量 容纳 坐下 坐 fit fits people seat seats capacity hold holds
拿 拿到 拿下 夺 夺得 夺取 获 获得 得 得到 取得 赢 赢得 捧得 win wins won
死敌 宿敌 死对头 对头 对手 rival rivals opponent
年龄 岁数 年纪 岁 age old
排 排名 名次 位列 位居 第 rank ranks ranked
挣 赚 挣到 赚到 收入 营收 进账 earn earns earned income revenue turnover
培育 选育 育成 繁育 育种 bred breed breeds
就读 读书 上学 毕业 母校 毕业院校 study studied studies graduate graduated alma_mater
看病 就诊 就医 看诊 求医 问诊
通向 通往 前往 直达 去 到 lead leads
乘客 旅客 游客 客流 客流量 乘坐 坐车 passenger passengers visitor visitors people travel travels travelled traveled ride rides
  rode carry carries carried
职工 员工 雇员 雇 staff employee employees employ employs employed worker workers work works people
"""
"""Words of asking that may stand for one another, a row a line or indented beneath it; single characters are meant as words."""

TYPED = words_of_table(
    "几天 几年 几个 几家 几层 几种 几人 几项 几次 几位 几所 几座 几条 几公里 几个月 多少天 多少年 多少个 多少家 用了 花了 建了"
)
"""What else of questions is typed in letters."""
