"""Words that turn a statement into its contrary, and words that only look like it."""

from factcli.text.word_table import words_of_table

NEGATION_ZH = words_of_table(
    # plain negations
    """
    不 没 没有 未 尚未 未曾 从未 并未 还未 仍未 并没有 还没有 还没 尚无 没能 未能 不是 并不是 并非 绝非 而非 不再 不曾 毫无 并不
    不在 并不在 不属于 不包括 不含 不归 无法 不会 不能 不可能 无 并无 全无 毫不 绝不 决不 从不 从没 从没有 从来不 从来没 从来没有
    从来未 根本不 根本没 根本没有 丝毫不 丝毫没有 一点也不 一点也没 一点都不 一点都没 一个也没 一家也没 未必 不曾有 未有 没有过
    未有过 不存在 不具备 不具有 不拥有 不在内 不在此列 不在其列 不在其中 不属 不归属 不算 不算是 算不上 称不上 谈不上 说不上
    够不上 不得 不让 不予 不肯 不愿 不愿意 不想 不打算 无需 无须 毋须 不必 不用 用不着 不应 不应该 不该 未获 未得 没做到 不见了
    没了 没戏 没影
    """
    # not yet
    """
    尚不 尚不能 尚没有 尚未能 尚待 有待 有待于 还不 还不是 还不能 还没能 还未能 仍不 仍不能 仍没有 仍没 仍未能 仍待 仍无 迟迟未
    迟迟没有 迟迟没 迟迟不 迟迟未能 迄今未 至今未 至今没有 至今没 至今尚未 至今仍未 至今未能 至今不 至今无 暂未 暂无 暂没有 暂不
    暂时没有 暂时未 暂时不 未及 来不及 还来不及 停留在图纸上 停留在纸面上 停在图纸上 停在纸面上 还在图纸上 还是一张图纸
    只是一张图纸 纸上谈兵 八字没一撇 尚在规划 仍在规划 还在规划 尚在规划中 还在规划中 仍在规划中 尚在酝酿 还在酝酿 尚在筹备
    还在筹备 尚在论证 还在论证 遥遥无期 遥不可及 没影儿
    """
    # it did not come about
    """
    否认 否定 否决 拒绝 婉拒 谢绝 失败 落选 失利 落空 告吹 泡汤 夭折 流产 流标 流拍 烂尾 搁浅 搁置 叫停 取消 放弃 谈崩 谈崩了 无果
    未果 无果而终 不了了之 无疾而终 胎死腹中 化为泡影 成为泡影 付诸东流 功亏一篑 功败垂成 无缘 无果而返 被拒 被否 被否决 被取消
    被叫停 被搁置 被放弃 未遂 打水漂 打了水漂 黄了 吹了 崩了 一纸空文 空头支票 子虚乌有 纯属谣言 纯属虚构 是谣言 是假的 假的 不实
    不属实 失实 有误 不对 不正确 不真实 不准确 不成立 站不住脚 不符 不符合 不相符
    """
)
"""Chinese words that turn a statement into its contrary."""

NEGATION_EN = words_of_table(
    # plain negations
    """
    not no never none neither nor cannot can't isn't aren't wasn't weren't doesn't don't didn't hasn't haven't hadn't won't
    wouldn't couldn't shouldn't mustn't needn't mightn't shan't oughtn't ain't can_not dont doesnt didnt isnt wasnt arent hasnt
    havent wont nothing nobody no-one nowhere noone without hardly scarcely by_no_means in_no_way not_at_all at_no_time
    under_no_circumstances on_no_account anything_but
    """
    # not yet
    """
    has_yet_to have_yet_to had_yet_to yet_to is_yet_to are_yet_to was_yet_to not_yet remains_to_be remain_to_be remained_to_be
    still_to_be still_to_come only_on_paper merely_on_paper exists_on_paper exist_on_paper still_on_paper on_the_drawing_board
    awaits_approval still_awaits
    """
    # it did not come about
    """
    fail fails failed failing failure_to lack lacks lacked lacking refuse refused refuses refusing deny denies denied denying
    decline_to declines_to declined_to reject rejects rejected rejecting abandon abandons abandoned abandoning cancel cancels
    cancelled canceled cancelling canceling cancellation scrapped shelved forgo forgoes forwent fall_through falls_through
    fell_through fallen_through falling_through call_off calls_off called_off calling_off put_on_hold puts_on_hold on_hold put_off
    puts_off putting_off give_up gives_up gave_up given_up giving_up turn_down turns_down turned_down turning_down rule_out
    rules_out ruled_out come_to_nothing came_to_nothing comes_to_nothing come_to_naught came_to_naught fall_short falls_short
    fell_short fallen_short falling_short abort aborts aborted aborting false untrue incorrect  unable unlikely impossible
    unsuccessful unsuccessfully
    """
)
"""English words that turn a statement into its contrary."""

NO_NEGATION = words_of_table(
    """
    不同 不断 不少 不久 不错 不仅 不光 不但 不只 不单 不过 不得不 不愧 不管 不论 不如 不一 不妨 不禁 不约而同 不容 不足为奇 了不起
    没错 无所谓 无论 无疑 无数 无比 无不 未来 非常 非凡 是不是 不是吗 有没有 要不要 无人机 不锈钢 非遗 非公 不动产 不外乎 不愧为
    不愧是 不失为 不仅仅 不单单 不单是 不仅是 不光是 不只是 不但是 不多不少 不折不扣 不言而喻 不难看出 不难发现 不知不觉 不由得
    不由 不由自主 不计其数 不可或缺 不可缺少 不可多得 不可分割 不可估量 不可思议 不可再生 不远 不远处 不远千里 不远万里 不等 不止
    不下 不下于 不低于 不高于 不少于 不多于 不超过 不足 不满 不及 不亚于 不逊于 不逊色 不分 不分昼夜 不分彼此 不遗余力 不懈
    坚持不懈 不屈 不屈不挠 不朽 不老 不败 不倒 不息 川流不息 生生不息 自强不息 不绝 络绎不绝 源源不断 接连不断 持续不断 不停
    不停歇 不间断 不忘初心 不负众望 不负韶华 不甘落后 不甘示弱 不拘一格 独一无二 不惑 不夜城 不倒翁 不丹 不列颠 不结盟 不来梅
    不规则 不对称 不饱和 不等式 不定期 不定 不特定 不具名 不可抗力 不良 不平衡 不锈 不倦 不畏 不惧 不朽名作 不期而遇 不谋而合
    不胫而走 不翼而飞 不言自明 不证自明 不用说 不必说 不用多说 不瞒您说 不曾想 不料 想不到 没想到 没准 没准儿 没关系 没问题 殊不知
    毫无疑问 毫无疑义 毫无例外 毫不犹豫 毋庸置疑 无可置疑 无可争议 无可厚非 无可比拟 无不例外 无一例外 无一不 无非 无意中 无意间
    无声 无形 无形资产 无线 无线电 无线网 无轨电车 无烟煤 无机 无机物 无公害 无锡 无为 无极 无棣 无产阶级 无花果 无尾熊 无穷
    无穷小 无穷大 无限 无限量 无偿 无私 无畏 无敌 无价 无价之宝 无缝 无缝对接 无障碍 无缝钢管 无菌 无菌室 无纺布 无损检测 无氧
    无氧铜 无损 无人驾驶 无人区 无人车 无人岛 无息 无息贷款 无微不至 无时无刻 无处不在 无所不在 无所不有 无奇不有 无与伦比
    无论如何 除非 未来式 未来科技城 未免 未来城市 未雨绸缪 未婚 未成年 未成年人 未名湖 未央 未央区 未央宫 未尝不 前所未有 闻所未闻
    史无前例 前所未见 无锡市 无名氏 没收 没药 淹没 沉没 埋没 出没 吞没 湮没 没落 没完没了 能不能 会不会 可不可以 是不 要不 差不多
    差不离 岂不 何不 何尝不 何乐不为 怎能不 不可不 不无 不乏 没有不 没少 并不少 数不胜数 数不清 不失 不在少数 不得了 了不得 巴不得
    恨不得 舍不得 不只一次 不亦乐乎 不可避免 不以为然 不解之缘 不舍昼夜 不孕 不育 不时 时不时 不明 不详
    """
    """
    not_only not_just not_merely not_simply not_least not_to_mention no_doubt no_less no_fewer no_more no_longer_than no._
    no_less_than no_fewer_than no_more_than no_later_than no_earlier_than no_sooner not_less_than not_more_than not_fewer_than
    nothing_less_than nothing_but none_other_than none_other no_other_than without_doubt without_a_doubt without_question
    without_exception without_fail beyond_doubt no_question no_wonder no_matter not_surprisingly not_unlike not_uncommon
    not_infrequently not_for_nothing can't_help cannot_help cannot_but no_small never-ending never_ending non-stop nonstop
    non-profit nonprofit non-ferrous nonferrous non-governmental non-metallic nonmetal non-renewable no-man's-land needless_to_say
    why_not is_it_not isn't_it doesn't_it wasn't_it won't_it didn't_it last_but_not_least nor_is_it_only
    """
)
"""Words that look like a negation and are none."""
