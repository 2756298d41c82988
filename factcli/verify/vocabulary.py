"""The language's own words, as data: what carries no content, what turns a statement round, what means the same.

Nothing here belongs to a subject; a base adds its own names, opposites and stages. Each table is a string of
words divided by blanks; a phrase of several English words is written with underscores.
"""


def words_of_table(table: str) -> frozenset[str]:
    """The words of a table written as one string."""
    return frozenset(word.replace("_", " ") for word in table.split())


def _groups(table: str) -> tuple[tuple[str, ...], ...]:
    return tuple(
        tuple(word.replace("_", " ") for word in line.split()) for line in table.splitlines() if line.split()
    )


FUNCTION_ZH = words_of_table(
    # particles, pronouns, prepositions, connectives
    "的 地 得 了 着 过 之 所 者 其 它 他 她 它们 他们 这 那 该 此 这个 那个 这些 那些 这里 那里 这座 那座 这家 "
    "这项 那项 这种 "
    "那栋 这栋 那条 这条 那批 这批 在 于 对 对于 关于 由 以 把 将其 被 给 让 使 使得 从 自 到 至 往 跟 和 与 同 "
    "及 以及 并 "
    "并且 而 而且 "
    "且 也 亦 还 还是 就 就是 便 即 却 则 则是 则为 而是 都 等 等等 比 为 是 系 乃 "
    "有 具有 "
    "拥有 称为 叫 叫做 "
    "名为 称 成 作 作为 当 当中 其中 之中 中 里 里面 内 上 下 间 之间 时 时候 后 以后 之后 前 以前 之前 期间 "
    "方面 领域内 来 去 "
    "不仅 不光 不但 不只 不单 既 更 再 又是 也是 都是 均为 即为 分别是 分别为 各 各自 一共 共 共计 总共 合计 "
    "总计 累计 共有 "
    "达 达到 高达 多达 达成 只用 仅用 只用了 只花了 只花 就用了 花 花了 用 用了 耗时 历时 为期 整整 "
    "足足 刚好 正好 恰好 "
    "第 个 家 项 位 名 种 类 条 座 栋 只是 如 例如 比如 "
    "目前 如今 现在 眼下 当前 现 已 已经 业已 截至目前 到目前为止 至今 近年来 近年 "
    "得知 可见 一个 一座 一家 一种 一项 一批 一些 一系列 进行 开展 加以 予以 "
    "大 小 很 十分 非常 相当 较 比较 颇 吧 啊 呀 哦 嘛 "
    "干 之一 其一 之列 在列 行列 那个 那么 那座 拿 拿出 看 看到 见到 起 起来 "
    "起算 算 算起 正 正是 仍 仍然 还在 "
    "一边 一面 同样 彼此 左右 不等 之类 一类 这样 这样的 那样 某 各种 各类 种种 "
    "依次 依序 按顺序 按次序 排 排在 位居 居 名列 "
    "当地 本 全市 相关 有关 方 一方 一带"
)
"""Chinese words without content of their own."""

UNRESOLVED = words_of_table(
    "只有 仅有 唯有 唯独 前者 后者 两者 二者 三者 其余 其他 其它 另外 另一 除此 除了 此外 以外 former latter others another besides "
    "except "
)
"""Words that shut out or point to something else, which nobody has looked up: they are left over."""

CUTTING_ZH = frozenset("的了着将于在和与及并是为被把从已也都就其之等而或由至")
"""Characters that part words rather than make them: terms are not made across them."""

FRAMING_ZH = words_of_table(
    "据悉 据了解 据报道 据介绍 据统计 据文章 据此 报道称 报道说 文章称 文章说 文章指出 文章提到 "
    "文中提到 文中 "
    "文章 这篇报道 这篇文章 "
    "报道 原文 资料显示 数据显示 众所周知 实际上 事实上 其实 可谓 可以说 说的是 说的就是 指的是 指 也就是 "
    "也就是说 "
    "换句话说 换言之 "
    "简单来说 总的来说 论 说到 说起 提到 谈到 要说 来说 而言 来看 看来 来讲 真快 真不少 动真格 没错 的确 确实 确 "
    "果然 原来 你知道吗 "
    "请问 大家 我们 咱们 记者 编者 小编 快讯 消息 要闻 简讯 换算 换算成 折合 相当于 算下来 数一数 "
    "重磅 好消息 最新 速度 惊人 令人 值得 注意 一提 名叫 人称 俗称 简称 又称"
)
"""Chinese words that present a statement and say nothing of its matter."""

FUNCTION_EN = words_of_table(
    "comes_to came_to amounts_to adds_up_to stands_at "
    "a an the of in on at by with for to from into onto within inside across along and or but nor so yet as than "
    "then that this "
    "these those there here it its it's they their them he she his her him we our us you your i who whom whose "
    "which what "
    "where when how "
    "is are was were be been being am has have had having do does did doing "
    "also too again both either each every per over under up down through throughout during while "
    "since until upon "
    "if whether because although though however moreover furthermore meanwhile now already currently today namely "
    "such "
    "one ones own same other some any all_told in_all in_total altogether total_of amount amounts amounted "
    "known name named "
    "lie lies located situated sit sits found base based s t re ve ll"
)
"""English words without content of their own."""

FRAMING_EN = words_of_table(
    "according article report reports reported reportedly says said tells tell states stated notes noted mentions "
    "mentioned "
    "fact facts indeed actually really well_known it_is_known that_is in_other_words looking look of_course namely "
    "quite very just rather simply altogether"
)
"""English words that present a statement and say nothing of its matter."""

NEGATION_ZH = words_of_table(
    "不 没 没有 未 尚未 未曾 从未 并未 还未 仍未 并没有 还没有 还没 尚无 没能 未能 不是 并不是 并非 绝非 而非 "
    "不再 不曾 "
    "毫无 并不 不在 并不在 "
    "不属于 不包括 不含 不归 否认 拒绝 失败 落选 无法 不会 不能 不可能 放弃 取消 叫停 搁置 流产 烂尾"
)
"""Chinese words that turn a statement into its contrary."""

NEGATION_EN = words_of_table(
    "not no never none neither nor cannot can't isn't aren't wasn't weren't doesn't don't didn't hasn't haven't "
    "hadn't won't wouldn't "
    "without fail fails failed failing has_yet_to have_yet_to yet_to lack lacks lacked refuse refused refuses "
    "deny denies denied "
    "nowhere nothing nobody hardly abandon abandoned cancel cancelled canceled"
)
"""English words that turn a statement into its contrary."""

NO_NEGATION = words_of_table(
    "不同 不断 不少 不久 不错 不仅 不光 不但 不只 不单 不过 不得不 不愧 不管 不论 不如 不一 不妨 不禁 不约而同 不容 "
    "不足为奇 了不起 没错 "
    "无所谓 无论 无疑 无数 无比 无不 未来 非常 非凡 是不是 有没有 要不要 无人机 不锈钢 非遗 非公 不动产 不外乎 "
    "不是吗 "
    "not_only not_just not_merely no_doubt no_less no_fewer no_more no_longer_than no._"
)
"""Words that look like a negation and are none."""

FUTURE = words_of_table(
    "将 将于 将要 即将 拟 计划 预计 有望 准备 打算 will shall going_to plans_to planned expected_to about_to "
    "is_to are_to due_to_be "
)
ONGOING = words_of_table("正在 正 在建 仍在 还在 under_way underway ongoing still")
"""Words that tell how far a thing has come."""

ONLY = words_of_table("唯一 仅有 独有 独家 only sole solely exclusively")
ONE_OF = words_of_table("之一 其一 one_of among some_of")
"""Words that say how far a statement reaches: they count as content unless the fact says them too."""

MEMBERSHIP = words_of_table(
    "之一 其一 包括 包含 涵盖 属于 列为 列入 位列 纳入 归入 算作 在列 之列 行列 "
    "one_of among include includes including included belongs listed part_of counts_as"
)
"""Words that put a thing into a list."""

PLACE_WORDS = (
    "在",
    "位于",
    "坐落于",
    "坐落在",
    "地处",
    "处于",
    "设在",
    "建在",
    "落户",
    "属于",
    " in",
    " at",
    "in the",
    "at the",
)
"""What stands directly before a place that is claimed."""

SUMMING = words_of_table(
    "共 共用 共计 合计 总共 一共 加起来 加在一起 相加 together combined altogether in_total sum"
)
"""Words that add several things up: what they give isn't said of any one of them."""

COMPARING = words_of_table("比 高于 低于 多于 少于 快于 慢于 大于 小于 早于 晚于 超过 than")
"""Words that set two things against each other."""

APART = words_of_table("相差 差距 差 之差 差别 difference gap apart differ differs")
"""Words that set two figures apart without saying which is more."""

IN_ORDER = words_of_table(
    "依次 依序 先后 按顺序 按次序 顺序 次序 - → in_order in_turn in_sequence followed_by then"
)
"""Words and signs that make a list an order."""

OPPOSITES = (
    ("增长", "下降"), ("增长", "减少"), ("上升", "下降"), ("增加", "减少"), ("上涨", "下跌"), ("提高", "降低"), ("扩大", "缩小"),
    ("高", "低"), ("高于", "低于"), ("多", "少"), ("多于", "少于"), ("快", "慢"), ("快于", "慢于"), ("大", "小"), ("大于", "小于"),
    ("长", "短"), ("先", "后"), ("早", "晚"), ("早于", "晚于"), ("领先", "落后"), ("强", "弱"), ("优势", "劣势"),
    ("东", "西"), ("南", "北"), ("左", "右"), ("上游", "下游"), ("向东", "向西"), ("内", "外"),
    ("传统", "新兴"), ("引进", "淘汰"), ("引进", "迁出"), ("存量", "增量"), ("支持", "反对"), ("成功", "失败"), ("入选", "落选"),
    ("盈利", "亏损"), ("出口", "进口"), ("城市", "农村"), ("丰富", "匮乏"), ("开放", "封闭"), ("衰竭", "充足"), ("鼓励", "限制"),
    ("increase", "decrease"), ("rise", "fall"), ("rose", "fell"), ("grow", "shrink"), ("grew", "shrank"), ("growth", "decline"),
    ("more", "less"), ("more", "fewer"), ("higher", "lower"), ("faster", "slower"), ("quickly", "slowly"), ("larger", "smaller"),
    ("above", "below"), ("east", "west"), ("eastward", "westward"), ("north", "south"), ("eastern", "western"),
    ("northern", "southern"), ("before", "after"), ("earlier", "later"), ("upstream", "downstream"), ("traditional", "emerging"),
    ("success", "failure"), ("win", "lose"), ("won", "lost"), ("gain", "loss"), ("import", "export"), ("open", "closed"),
    ("inside", "outside"), ("longer", "shorter"), ("hot", "cold"), ("warm", "cold"), ("near", "far"), ("nearest", "farthest"),
    ("inner", "outer"), ("start", "end"), ("first", "last"), ("strong", "weak"), ("up", "down"),
)  # fmt: skip
"""Pairs that can't both be said of one thing; a base adds its own."""

SYNONYMS = _groups(
    """
    完成 建成 竣工 完工 落成 建好 建设完毕 修完 干完 完毕 建完 做完
    投产 生产 开工生产
    投资 总投资 投入
    花 花费 用 耗时 历时 用时 费时
    公司 企业 厂商 厂家 firm company enterprise business
    建设 修建 兴建 建造 建
    设立 成立 创办 建立 组建
    合作 联手 携手 联合 共同 协作 共建 合力
    举办 召开 主办 承办 办
    评为 评选为 获评 评上 入选 当选
    位于 坐落 坐落于 坐落在 地处 设在 建在 处于 开在 属于
    增长 增加 上升 上涨 提升 涨
    下降 减少 下滑 下跌 降低
    推动 促进 推进 助推
    打造 建设 构建 搭建
    总数 数量 个数 总量 数目
    纳入 列入 归入
    帮扶 扶持 支持 帮助
    关键 重要
    establish established found founded launch launched put create created set
    推出 出台 发布 印发
    规模以上 规上
    地区 地方 一带 区域
    第一 首位
    曾经 曾 昔日 过去 从前 former formerly once
    主要 重点 重要 main key major
    说 表示 认为 指出 介绍 称
    负责人 领导 老总 head chief boss
    包括 包含 涵盖 含 有
    成为 变成 变为
    use used using utilise utilize
    make made making produce produced manufacture
    include includes including comprise consist contain
    take took taken last lasted need needed require required
    build built construct constructed construction set_up
    finish finished complete completed completion done
    cooperate cooperation collaborate collaboration partner together jointly
    help aid assist support
    big large great
    start begin launch started began launched
    plant factory works
    year annual annually yearly
    percent per_cent percentage
    """
)
"""Words that may stand for one another; the first that a fact uses accounts for the others."""
