"""Words that tell how far a statement reaches, how far a thing has come, and how things are set together."""

from factcli.text.word_table import words_of_table

UNRESOLVED = words_of_table(
    "只有 仅有 唯有 唯独 前者 后者 两者 二者 三者 其余 其他 其它 另外 另一 除此 除了 此外 以外 former latter others another besides "
    "except 所有 现有 成都 大同 作者"
)
"""Words that shut out or point to something else, which nobody has looked up: they are left over.

So are words that would fall apart into empty ones: 所有 (all) is no 所 and 有, the city 成都 no 成 and 都.
"""

FUTURE = words_of_table(
    "将 将于 将要 即将 拟 计划 预计 有望 准备 打算 will shall going_to plans_to planned expected_to about_to "
    "is_to are_to due_to_be "
)

ONGOING = words_of_table("正在 正 在建 仍在 还在 under_way underway ongoing still")
"""Words that tell how far a thing has come."""

ONLY = words_of_table("唯一 仅有 独有 独家 only sole solely exclusively")

NO_OTHER = ONLY | words_of_table("只有 唯有")
"""Words that shut out everything else."""

NO_MORE = NO_OTHER | words_of_table("只 仅 仅仅 just merely")
"""Words that shut out anything further: also of a number, "just two"."""

ONE_OF = words_of_table("之一 其一 one_of among some_of")
"""Words that say how far a statement reaches: they count as content unless the fact says them too."""

LIMITING = words_of_table(
    "人均 户均 年均 月均 日均 平均 均 最高 最低 最大 最小 最多 最少 净 毛 新增 累计 首批 部分 主要 大部分 名义 实际 首期 一期 二期 三期 "
    "同比 环比 城镇 农村 常住 户籍 在册 "
    "average mean median maximum minimum highest lowest net gross per_capita new cumulative partly mainly nominal "
    "real urban rural major minor"
)
"""Words that say of how much or of which a figure is: a claim may neither drop nor add one."""


def limits(word: str) -> bool:
    """Whether a stretch of a claim holds a word that limits what a figure is about."""
    if word.isascii():
        return word in LIMITING or word in ONLY
    return any(limit in word for limit in (*LIMITING, *ONLY) if not limit.isascii())


BELONGING = words_of_table(
    "之一 其一 之内 同属 属于 列为 列入 位列 纳入 归入 算作 在列 之列 行列 占一席 占有一席 占据一席 一席之地 榜上有名 "
    "one_of among belongs listed part_of counts_as"
)
"""Words that put a thing before them into a list behind or around them."""

MEMBERSHIP = BELONGING | words_of_table("包括 包含 涵盖 include includes including included")
"""Words that put a thing into a list."""

LYING = words_of_table(
    "位于 坐落 坐落于 坐落在 座落于 座落在 地处 处于 处在 设在 设于 建在 建于 落在 落户 落户于 落户在 扎根 扎根于 安家在 落脚在"
)
"""Verbs that put a thing somewhere, directly before the name."""

PUTTING = LYING | words_of_table("属 属于 隶属 隶属于 归属 归属于 归 划归")
"""Verbs that put a thing somewhere or under somebody, directly before the name."""

PLACE_WORDS = (*PUTTING, "在", " in", " at", "in the", "at the")
"""What stands directly before a place that is claimed."""

PLACE_NOUNS = (
    *("location", "place", "seat", "site", "address", "region", "home", "where"),
    *("地", "地点", "位置", "地址", "区位", "地区", "区域", "方位"),
)
"""What attributes that tell a place are called; Chinese ones end so."""

SUMMING = words_of_table(
    "共 共用 共计 合计 总共 一共 加起来 加在一起 相加 together combined altogether in_total sum"
)
"""Words that add several things up: what they give isn't said of any one of them."""

COMPARING = words_of_table("比 高于 低于 多于 少于 快于 慢于 大于 小于 早于 晚于 超过 than")
"""Words that set two things against each other."""

APART = words_of_table("相差 差距 差 之差 差别 difference gap apart differ differs")
"""Words that set two figures apart without saying which is more."""

IN_ORDER = words_of_table(
    "依次 依序 先后 按顺序 按次序 顺序 次序 → in_order in_turn in_sequence in_that_order in_this_order followed_by"
)
"""Words and signs that make a list an order."""

LAST = words_of_table("最后 最末 末位 倒数第一 last final")
"""Words for the last place of an order."""

_ENDS = words_of_table(
    "上下 东西 南北 远近 大小 高低 多少 前后 早晚 内外 里外 轻重 长短 左右 头尾 首尾 快慢 新旧"
)
_FROM, _TO = words_of_table("从 由 自"), words_of_table("到 至 往 向 而 及")

TURNS = frozenset(
    f"{start}{one}{to}{other}"
    for pair in _ENDS
    for one, other in (tuple(pair), tuple(reversed(pair)))
    for start in _FROM
    for to in _TO
) | words_of_table("倒序 逆序 倒着 in_reverse in_reverse_order backwards bottom_up top_down")
"""Phrases that say from which end an order is told: 由远及近."""

WAYS = (
    TURNS
    | frozenset(f"{start}{end}" for start in _FROM for pair in _ENDS for end in pair)
    | words_of_table("upstream downstream towards toward inward inwards outward outwards reverse up down")
)
"""The same, and words that only open such a phrase: 从上."""

GIVING = words_of_table(
    "为 是 达 达到 高达 共计 总计 合计 约为 计 total totals totalled totaled reach reaches reached hit hits number numbers "
    "stands amounts equals measures exceeds is was were are comes came makes holds contains"
)
"""Verbs that only give a figure."""
