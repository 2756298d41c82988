"""Words of one kind: what can stand in one slot, so that one of them there shuts the other out."""

from functools import cache

from factcli.facts.factbase import FactBase
from factcli.text.script import has_han
from factcli.text.term import stem_of
from factcli.verify import vocabulary

_HEADS = vocabulary.words_of_table(
    "省 市 县 区 州 镇 乡 村 国 洲 山 河 江 湖 海 岛 峰 洋 港 路 街 "
    "局 部 委 厅 院 所 会 办 公司 集团 厂 银行 大学 学院 中学 小学 学校 医院 协会 "
    "业 产业 行业 链 群 带 基地 中心 园 园区 资金 基金 奖 工程 项目 计划 战略 政策 条例 意见 办法 规划 "
    "教授 书记 校长 市长 县长 省长 部长 局长 主任 经理 董事长 院长 总统 总理 主席 队长 教练 "
    "色 语 族 教 系 科 党 军 队 节 剧 片 车 船 机"
)
"""The last part of a Chinese noun tells what kind of thing it is: 物流链 and 政策链 are both a 链."""


OFFICES = tuple(
    vocabulary.words_of_table("局 厅 委员会 大学 学院 银行 协会 研究院 研究所 医院 集团 有限公司")
)
"""A Chinese name that ends so is that of an office, a firm or a school."""
_BODIES = (*OFFICES, *vocabulary.words_of_table("部 委 政府 公司"))
"""A name that ends so is likely one of those where it stands against another of them: they are two bodies."""
_BODIES_EN = vocabulary.words_of_table(
    "bureau department office ministry university college company committee institute agency bank hospital association "
    "government council commission authority corporation group school academy"
)


@cache
def _rows() -> dict[str, frozenset[int]]:
    """Each word of the rows of kinds, an English one by its stem, with the numbers of its rows."""
    found: dict[str, set[int]] = {}
    for number, row in enumerate(vocabulary.KINDS):
        for word in row:
            found.setdefault(word if has_han(word) else stem_of(word), set()).add(number)
    return {word: frozenset(numbers) for word, numbers in found.items()}


def are_listed_apart(left: str, right: str) -> bool:
    """Whether the language has two words in one row of words that exclude each other."""
    rows = _rows()
    one, other = (word if has_han(word) else stem_of(word) for word in (left, right))
    return one != other and bool(rows.get(one, frozenset()) & rows.get(other, frozenset()))


def are_areas(left: str, right: str) -> bool:
    """Whether two Chinese names are of two counties, or of two other areas of one kind."""
    is_area = left[-1:] in _AREAS and left[-1:] == right[-1:] and min(len(left), len(right)) > 1
    return is_area and not left.endswith(right) and not right.endswith(left)


_AREAS = frozenset("省市县区镇乡村")


def are_rivals(
    base: FactBase, keys: dict[str, str], left: str, right: str, *, by_ending: bool = True
) -> bool:
    """Whether two words are different things of one kind.

    By the base's own kinds (`keys` gives the entity that a word names), by the language's rows of words that exclude
    each other, or, `by_ending`, by the same last part of two Chinese nouns.
    """
    if left == right or left in right or right in left:
        return False
    if len(left) >= _LEAST_SHUFFLED and sorted(left) == sorted(right):
        return True  # 西合东融 for 东合西融
    first, second = base.entities.get(keys.get(left, "")), base.entities.get(keys.get(right, ""))
    if first and second:
        return bool(first.kind) and first.kind == second.kind and first.key != second.key
    if are_listed_apart(left, right):
        return True
    if not by_ending:
        return False
    if left.endswith(_BODIES) and right.endswith(_BODIES):
        return True
    if left.isascii() and _is_english_body(left) and _is_english_body(right):
        return True
    return any(
        left.endswith(head) and right.endswith(head) and left != head and right != head for head in _HEADS
    )


_LEAST_SHUFFLED = 3


def _is_english_body(name: str) -> bool:
    """Whether a word of an English name says that it is that of an office, a firm or a school."""
    return not _BODIES_EN.isdisjoint(name.split())
