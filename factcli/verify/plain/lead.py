"""What a clause begins with before anything that a claim repeats: its own subject, or nothing that stands in the way.

A claim takes its words from a clause; if that clause has a subject of its own which the claim doesn't name, the claim
says of one thing what the text says of another.
"""

from factcli.text.script import has_han, is_han
from factcli.verify.plain.reading import Reading, Token
from factcli.verify.plain.table import (
    ANAPHORS,
    COPULAS,
    DETERMINERS,
    FUNCTION,
    OPENERS,
    POSSESSIVES,
    VERBS_EN,
)
from factcli.verify.vocabulary import words_of_table

_TIMES = words_of_table(
    "早期 初期 中期 后期 末期 早年 晚年 中年 青年 少年 童年 幼年 起初 最初 开始 目前 现时 平时 平均 每日 每天 每年 每月 日均 年均 "
    "全年 全天 当天 当日 当晚 当年 次日 "
    "建成时 届时 同时 同年 次年 翌年 同月 同日 当天 当年 当时 其后 此后 随后 之后 后来 最后 最终 夏季 冬季 春季 秋季 年底 年初 月底 "
    "月初 "
    "全线 全部 全面 全程 全都 一并 一度 再次 首次 正在 逐渐 逐步 随即 立即 "
    " 总数 总量 总额 数量 合计 总计 幸好 幸亏 所幸 幸运 可惜 不幸 据悉 其中 此外 另外"
    "总共 共计 长期 一直 曾经 仍然 大致 主要 正式 先后 分别 "
    "early late initially originally first finally eventually currently today later then soon annually daily usually "
    "officially previously recently formerly mostly mainly"
)
"""Words that say when or how, and aren't a subject."""

_VERBS = words_of_table(
    "可 可以 能够 "
    "是 为 有 在 任 获 建 设 称 叫 属 共 约 总 占 达 高 长 宽 深 重 用 以 因 由 从 自 向 对 把 将 被 让 使 与 和 同 及 并 又 还 也 "
    "发表 出版 增长 下降 上升 减少 增加 提高 载有 设有 建有 拥有 获得 取得 荣获 考入 转入 进入 加入 升入 毕业 就读 任职 担任 出任 就任 "
    "当选 入选 开始 停止 结束 完成 建成 竣工 动工 开工 通车 开通 开放 开业 启用 投入 投产 使用 采用 改为 改建 改名 更名 重建 修建 兴建 "
    "带领 推动 启动 开展 推出 推行 出台 调派 派出 宣布 公布 "
    "始建 建造 建于 设计 成立 创办 创立 创建 组建 "
    "位于 坐落 地处 占地 全长 全高 面积 高度 长度 宽度 人口 连接 相连 通往 前往 返回 飞往 抵达 "
    "到达 离开 出发 起飞 降落 经过 穿过 流经 流入 注入 发源 产生 导致 造成 引发 引起 发生 出现 举行 举办 召开 参加 参与 出席 代表 赢得 "
    "夺得 打破 创下 保持 击败 战胜 负于 输给 签署 签订 达成 宣布 发布 公布 推出 上映 首映 播出 发行 收录 演唱 演出 主演 执导 导演 编剧 "
    "翻译 创作 写作 撰写 编写 著有 研究 提出 认为 指出 表示 强调 要求 规定 决定 计划 预计 打算 准备 包括 包含 涵盖 分为 分成 组成 构成 "
    "形成 成为 变为 变成 称为 被称 命名 得名 源于 来自 出自 属于 隶属 归属 管辖 下辖 辖有 负责 管理 经营 运营 提供 供应 生产 制造 销售 "
    "出口 进口 收购 合并 投资 融资 出资 捐赠 资助 支持 反对 批准 允许 禁止 限制 取消 恢复 重新 继续 维持 扩建 扩大 缩小 缩短 延长 延伸 "
    "降至 升至 增至 减至 达到 超过 突破 不足 接近 位居 排名 名列 居于 出生 生于 去世 逝世 病逝 定居 居住 移居 迁至 搬到 迁往 结婚 育有 "
    "开办 停办 只经营 经营 办理 开行 运送 运输 承担 承办 主办 协办 主持 领导 率领 指挥 攻占 占领 驻扎 起义 爆发 设立 设置 安装 配备 装有 "
    "饲养 种植 栽培 分布 生长 栖息 繁殖 以 为主 盛产 出产 开采 发现 发掘 收藏 展出 保存 保留 受到 遭到 遭受 获准 获批 聘用 雇用 雇佣 招收 "
    "赴 师从 师承 留学 留校 调往 调到 调任 转往 转到 回国 回到 入读 考取 被判 改任 兼任 升任 晋升 当上 拜师 改读 改学 受聘 应邀 应聘 参军 "
    "入伍 退休 退役 辞职 离职 接替 取代 继任 "
    "招募 选出 选举 推选 任命 委任 授予 颁发 颁布 实施 实行 执行 施行 生效 失效 废除 废止 撤销 解散 关闭 倒闭 破产 上市 退市 开发 研制 研发"
)
"""Verbs and the like that a Chinese clause without a subject begins with."""

_LONGEST = 4
_LEAST = 2
_AFTER_VERBS = "为了着过至"
_BEFORE_RESULTS = "为成于"
_PART_OF = 2
_PLACE_ENDS = ("省", "市", "县", "区", "州", "国", "镇", "乡")
_TIME_ENDS = ("中", "时", "后", "前", "期间", "之际")


def begins_with_verb(text: str) -> bool:
    """Whether a Chinese stretch begins with a verb of two characters or more."""
    return text[:2] in _VERBS or text[:3] in _VERBS


def is_time_word(word: str) -> bool:
    """Whether a word only says when or how: 当天, later."""
    return word in _TIMES


def is_verb(token: Token) -> bool:
    """Whether an English word looks like a verb: a copula, an irregular one, or one in "ed"."""
    if token.form in COPULAS or token.form in VERBS_EN:
        return True
    return token.form.endswith("ed") and not token.is_name


def opening_noun(text: str) -> str:
    """The characters that a Chinese stretch begins with before its verb or preposition, without words of time."""
    start = 0
    while start < len(text):
        size = next((size for size in range(_LONGEST, 1, -1) if _is_light(text[start : start + size])), 0)
        if not size and (is_han(text[start]) and text[start] not in "该其此这那它他她"):
            break
        start += size or 1
    end = start
    while end < len(text) and is_han(text[end]) and text[end] not in _OPENING_VERBS:
        if end > start and begins_with_verb(text[end : end + 2]):
            break
        end += 1
    return text[start:end]


def _is_light(word: str) -> bool:
    return word in _TIMES or word in FUNCTION or word in ANAPHORS


_OPENING_VERBS = "由被是在为于有从以把将已共约达的"


def find_own_subject(stated: Reading, start: int, stop: int, known: str) -> str:
    """The subject that a stretch of a sentence begins with and that isn't known, or "".

    `known` is normalised text: a subject that it holds, or that only takes up another, stands in nobody's way.
    """
    if start >= stop:
        return ""
    if has_han(stated.masked[start:stop]):
        return _chinese(stated.masked[start:stop], known, stated.text[stop : stop + 1])
    return _english(stated, start, stop, known)


def _chinese(text: str, known: str, following: str) -> str:
    start = _subject_start(text)
    run = _run_of(text, start)
    verb = next((number for number in range(1, len(run)) if begins_with_verb(run[number:])), len(run))
    run = run[:verb]
    is_last = start + len(run) == len(text)
    if is_last and following in _AFTER_VERBS and following:
        return ""  # 升格为
    if len(run) > _LEAST and run[-1] in _BEFORE_RESULTS:
        return ""  # 改制为
    run = run.partition("的")[0] or run
    if len(run) < _LEAST or run in known or (run[:_LEAST] in known and run[-_LEAST:] in known):
        return ""
    if run[0] in known and len(run) <= _PART_OF:
        return ""  # 湖面 of a 湖
    if start + len(run) == len(text) and run.endswith(_PLACE_ENDS):
        return ""  # 江安省 before 柳河县 only says where that is
    return run


def _run_of(text: str, start: int) -> str:
    """The characters and letters from a place on, up to a mark."""
    end = start
    while end < len(text) and (is_han(text[end]) or text[end].isalnum()):
        end += 1
    return text[start:end]


def _subject_start(text: str) -> int:
    """Where the subject of a Chinese stretch could begin, after times and function words; its end where it has none."""
    opening, comma, _rest = text.partition("，")
    place = len(opening) + 1 if comma and opening.endswith(_TIME_ENDS) else 0  # 飞行途中，
    while place < len(text):
        rest = text[place:]
        size = next((size for size in range(_LONGEST, 0, -1) if rest[:size] in _TIMES), 0)
        if size:
            place += size
            continue
        if any(rest[:size] in ANAPHORS for size in range(1, _LONGEST + 1)):
            return len(text)
        if not is_han(text[place]) and not text[place].isalnum():
            place += 1
            continue
        if rest[0] == "一" and len(rest) > 1:
            place += 2  # 一条, 一架
            continue
        if any(rest[:size] in _VERBS for size in range(1, min(3, len(rest)) + 1)) and rest[:2] not in _TIMES:
            return len(text)
        size = next(
            (size for size in range(_LONGEST, 0, -1) if rest[:size] in _TIMES or rest[:size] in FUNCTION), 0
        )
        if not size:
            return place
        place += size
    return len(text)


def _english(stated: Reading, start: int, stop: int, known: str) -> str:
    words = known.split()
    found: list[str] = []
    before = ""
    for token in stated.tokens:
        if not start <= token.start < stop:
            continue
        led, before = before, token.form
        if not found and token.form in POSSESSIVES:
            continue  # her brother is another
        if not found and led in POSSESSIVES and token.form in words:
            return ""
        if not found and any(
            start <= figure.start < token.start and not figure.period for figure in stated.figures
        ):
            return ""  # what stands before is another thing of a list
        if not found and token.form in OPENERS and token.start == 0 and _is_before_subject(stated, stop):
            return ""  # on the website, the film holds a rating
        if token.form in ANAPHORS or (not found and token.form in OPENERS and token.start > 0):
            return ""
        if not found and (token.form in VERBS_EN or token.form in COPULAS):
            return ""
        if (
            not found
            and token.form.endswith("s")
            and any(figure.start - token.end == 1 for figure in stated.figures)
        ):
            return ""  # employs 90 people
        if (token.form in FUNCTION and not (token.is_name and found)) or token.form in _TIMES:
            continue
        is_verbal = token.form.endswith(("ed", "ing", "ly")) and led not in DETERMINERS
        if not found and not token.is_name and is_verbal:
            return ""
        if token.form in words:
            return ""
        found.append(token.form)
    return " ".join(found)


def _is_before_subject(stated: Reading, stop: int) -> bool:
    """Whether a place stands in the phrase that opens a sentence before its subject, which only takes something up."""
    comma = stated.text.find(",")
    after = [token.form for token in stated.tokens if token.start > comma][:2]
    takes_up = bool(after) and (after[0] in ANAPHORS or (after[0] == "the" and after[-1] in ANAPHORS))
    return stop <= comma and takes_up


def has_content(stated: Reading, start: int, stop: int, known: frozenset[str] = frozenset()) -> bool:
    """Whether a stretch of a sentence says anything: a word that is neither a function word, of time, nor known."""
    if start >= stop:
        return False
    text = stated.masked[start:stop]
    if not has_han(text):
        inside = [token for token in stated.tokens if start <= token.start < stop]
        copula = next((number for number, token in enumerate(inside) if token.form in COPULAS), len(inside))
        return any(
            token.form not in FUNCTION | known and token.form not in _TIMES for token in inside[:copula]
        )
    place = 0
    run = 0
    while place < len(text):
        rest = text[place:]
        size = next(
            (
                size
                for size in range(_LONGEST, 0, -1)
                if rest[:size] in _TIMES or rest[:size] in FUNCTION or rest[:size] in known
            ),
            0,
        )
        run += not size and is_han(text[place])
        place += size or 1
    return run > 1
