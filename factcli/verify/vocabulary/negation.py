"""Words that turn a statement into its contrary."""

from factcli.verify.vocabulary.table import words_of_table

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
