"""Words that set figures side by side: which is more, than what, each of them, the same."""

from factcli.text.word_table import words_of_table

MORE = words_of_table(
    "多过 高过 大过 长过 重过 快过 深过 "
    "多 多出 多于 高 高于 高出 大 大于 大出 长 长于 超过 超 胜过 超出 跑赢 领先 领先于 重 重于 深 深于 宽 宽于 远 远于 "
    "久 贵 慢 慢于 快 快于 more longer higher larger greater bigger taller heavier deeper wider farther further "
    "exceeds exceeded exceed surpasses surpassed outpaced outpaces outpace outgrew outgrow outgrows ahead_of above "
    "slower slowly faster quicker quickly 晚 晚于 迟 迟于 later after"
)
LESS = words_of_table(
    "早 早于 先于 少过 低过 短过 earlier before 矮 矮于 少 少于 低 低于 小 小于 短 短于 不及 落后于 落后 轻 轻于 浅 浅于 窄 窄于 近 "
    "近于 less fewer shorter lower smaller lighter "
    "shallower narrower nearer closer behind below slower slowly"
)
FAST = words_of_table("快 快于 faster quicker quickly")
SLOW = words_of_table("慢 慢于 slower slowly")
THAN = words_of_table(
    "多过 高过 大过 长过 重过 快过 深过 少过 低过 短过 "
    "比 比起 较 于 高于 低于 多于 少于 快于 慢于 大于 小于 长于 短于 重于 轻于 深于 浅于 宽于 窄于 远于 近于 超过 跑赢 胜过 领先于 "
    "落后于 不及 早于 晚于 先于 迟于 矮于 before after than over exceeds exceeded exceed surpasses surpassed outpaced "
    "outpaces outpace outgrew outgrow "
    "outgrows ahead_of behind above below compared_with compared_to"
)
EACH = words_of_table("都 均 皆 各 each both all")
SAME = words_of_table("一样 相同 相等 一致 持平 同样 same equal equally as_many_as as_long_as as_much_as")
ORDER_IN_TIME = words_of_table("早 晚 迟 早于 晚于 先于 迟于 earlier later before after")
"""Which comes first: said of times only."""

BETWEEN_TIMES = words_of_table("between passed passed_between 相隔 间隔 隔了 之间隔了")
"""Words that set two times apart."""
RISING = words_of_table(
    "增长 增加 上升 提高 上涨 增 涨 增长了 增加了 提高了 上升了 上涨了 rose grew increased rise growth increase grown risen up"
)
FALLING = words_of_table(
    "下降 减少 降低 下跌 跌 降 下滑 减少了 下降了 降低了 fell decreased dropped declined fall decrease decline fallen down shrank"
)
