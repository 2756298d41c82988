"""Figures of a Chinese clause: what each is a figure of, and whose."""

import re
from collections.abc import Iterator

from factcli.curate.draft.chinese_count import count_before, count_behind
from factcli.curate.draft.chinese_measure import LINKS, NOUN, Measured, measure_at_end, words_at
from factcli.curate.draft.chinese_words import (
    BY_DIMENSION,
    GROWING,
    LENGTHS,
)
from factcli.curate.draft.clause import Clause, break_at, is_nominal
from factcli.curate.draft.sketch import NAME, PERIOD, QUANTITY, QUOTED, TITLE
from factcli.values.dimension import Dimension
from factcli.values.quantity import Quantity

_AMONG = re.compile(r"[^，。；]{1,12}之一")
_ACROSS = ("南北", "东西", "最大", "平均")
_SINCE = re.compile(rf"(?:上年|去年|上月|前年|同期|上年同期|去年同期|{PERIOD})(?:同期|同比|末)*")
_RATIO = re.compile(rf"{QUANTITY}[:：]{QUANTITY}")
_THAN = re.compile(r"(?:比|较)(.{2,20}?)(高出|高|低|多|少|快|慢|长|短|增长|增加|下降|减少|提高|上升|回落)\Z")
_SHARE = re.compile(r"占(.{2,20}?)的?(?:比重|比例|份额)?(?:为|达|达到|的|约)*\Z")
_OF_NOUN = re.compile(rf"的({NOUN}{{2,20}})")
_SHARE_OF = re.compile(rf"([^的，{QUANTITY}{PERIOD}]{{2,12}})占(?:比|了)?(?:约|近|达|为)?")
_GENERIC = frozenset(
    [
        "时间",
        "地方",
        "速度",
        "价格",
        "面积",
        "规模",
        "距离",
        "高度",
        "长度",
        "成绩",
        "资金",
        "水平",
        "比例",
        "比重",
        "数量",
        "人",
        "路程",
        "道路",
        "历史",
        "增速",
        "幅度",
    ]
)
_TIMES = re.compile(
    r"(?:的时间|时间)?(?:内|里)?(?:就|即|便|已|才)?(完成|建成|建好|修好|通过|实现|做完|竣工)了?(.+)"
)
_MADE = ("仅用", "只用", "历时", "耗时", "用时", "用了", "用", "花了", "为期")


def find_measured(clause: Clause, place: int, quantity: Quantity, previous: str) -> Measured | None:
    """What the figure at the sign `place` is of, or None where that can't be told; `previous` is the attribute before."""
    signs = clause.sketch.signs
    left, right = signs[clause.lead : place], signs[place + 1 : clause.span.end]
    if _RATIO.search(signs, max(0, place - 2), place + 3):
        return None  # 10.9:44.9:44.2
    if quantity.text.endswith("大") and _AMONG.match(right):
        return None  # 十大建筑之一: a title
    changed = _changed(clause, place, left, right)
    if changed is not None:
        return changed
    grown = _growth_alone(clause, place, left, previous)
    if grown is not None:
        return grown
    for read in (_one_of, _than, _share, _taken_for, _by_measure, _of_thing, count_before, count_behind):
        found = read(clause, place, left, right, quantity)
        if found is not None:
            return found
    return None


def _changed(clause: Clause, place: int, left: str, right: str) -> Measured | None:
    """灌溉面积从 12 万亩增加到 18 万亩: what it is now, and what it was."""
    after, before = _CHANGED_TO.search(left), _CHANGED_FROM.search(left)
    found = after or (before if _CHANGING.match(right) else None)
    if found is None:
        return None
    run = left[: found.start()].removesuffix("已")
    measure = measure_at_end(run)
    head = run[: len(run) - len(measure)].removesuffix("的")
    if measure and len(head) == len("灌溉") and not is_nominal(head):
        measure, head = run, ""  # 灌溉面积: what a verb does to it belongs to the measure
    if not measure or (head and not is_nominal(head)):
        return None
    start = clause.lead
    name = words_at(clause, start + len(run) - len(measure), start + len(run))
    subject = words_at(clause, start, start + len(head))
    return Measured(subject, name if after else f"原{name}", start, place + 1, owner=int(bool(subject)))


_CHANGE = "增加|增长|提高|提升|上升|扩大|下降|降低|减少|缩短|缩小"
_CHANGED_TO = re.compile(rf"[从由]{QUANTITY}(?:{_CHANGE})(?:到|至|为)了?\Z")
_CHANGED_FROM = re.compile(r"[从由]\Z")
_CHANGING = re.compile(rf"(?:{_CHANGE})(?:到|至|为)了?{QUANTITY}")


def _than(clause: Clause, place: int, left: str, right: str, quantity: Quantity) -> Measured | None:
    """比乙高 5.1 个百分点."""
    found = _THAN.search(LINKS.sub("", left) or left)
    if not found:
        return None
    start = clause.lead
    other = words_at(clause, start + found.start(1), start + found.end(1))
    word = found[2]
    name = f"{word.removesuffix('出')}于{other}" if word[0] in "高低多少快慢长短" else f"比{other}{word}"
    wording = "{subject}比" + other.replace("{", "{{").replace("}", "}}") + word + "{value}。"
    subject = signs if (signs := left[: found.start()]) and is_nominal(signs) else ""
    measure = measure_at_end(left[: found.start()])
    if _SINCE.fullmatch(found[1]):
        if not measure:
            return None  # what it is that has grown isn't said here
        name = f"{words_at(clause, start + found.start() - len(measure), start + found.start())}{name}"
        head = left[: found.start() - len(measure)].removesuffix("的")
        owner = words_at(clause, start, start + len(head)) if is_nominal(head) else ""
        return Measured(owner, name, start + found.start() - len(measure), place + 1, owner=int(bool(owner)))
    words = words_at(clause, start, start + len(subject)) if subject else ""
    return Measured(words, name, start + found.start(), place + 1, wording, owner=bool(words))


def _share(clause: Clause, place: int, left: str, right: str, quantity: Quantity) -> Measured | None:
    """占乙的 30%."""
    found = _SHARE.search(left)
    alone = _SHARE_OF.fullmatch(left)
    if alone and quantity.dimension is Dimension.PERCENT:
        of = words_at(clause, clause.lead, clause.lead + alone.end(1))
        return Measured("", "占比" if clause.subject else f"{of}占比", clause.lead, place + 1)
    if not found or quantity.dimension not in (Dimension.PERCENT, Dimension.NUMBER):
        return None
    start = clause.lead
    other = words_at(clause, start + found.start(1), start + found.end(1))
    return Measured("", f"占{other}比重", start + found.start(), place + 1)


def _one_of(clause: Clause, place: int, left: str, right: str, quantity: Quantity) -> Measured | None:
    """全国 30 个“文化名镇”之一: how many there are."""
    found = re.match(rf"([{QUOTED}{NAME}]|{NOUN}{{2,12}}?)之一", right)
    if not found or quantity.dimension not in (Dimension.COUNT, Dimension.NUMBER):
        return None
    where = next(
        (word for word in ("全国", "全省", "全市", "全球", "世界", "国内") if left.endswith(word)), ""
    )
    name = words_at(clause, place + 1, place + 1 + found.end(1))
    return Measured(name, f"{where}总数", place - len(where), place + 1 + found.end(), owner=1)


def _taken_for(clause: Clause, place: int, left: str, right: str, quantity: Quantity) -> Measured | None:
    """90 天完成主体工程; 从开工到通车，仅用两年."""
    if quantity.dimension is not Dimension.TIME:
        return None
    found = _TIMES.match(right)
    if found:
        start = place + 1 + found.start(2)
        stop = next(
            (
                here
                for here in range(start + 2, clause.span.end)
                if clause.sketch.signs[here] in "并，" or clause.sketch.signs[here] == QUANTITY
            ),
            clause.span.end,
        )
        thing = words_at(clause, start, stop).removesuffix("建设").removesuffix("等").rstrip("、")
        return Measured(thing, "工期" if thing.endswith(_BUILT) else f"{found[1]}用时", place, stop, owner=1)
    made = next((word for word in _MADE if left.endswith(word)), "")
    if made:
        return Measured("", "用时", place - len(made), place + 1)
    return None


_BUILT = (
    "工程",
    "主体",
    "车间",
    "大桥",
    "隧道",
    "建筑",
    "主体结构",
    "厂房",
    "站",
    "楼",
    "路",
    "馆",
    "桥",
    "房",
    "项目",
)


def _by_measure(clause: Clause, place: int, left: str, right: str, quantity: Quantity) -> Measured | None:
    """总投资 108 亿元; 工业增加值同比增长 7.9%."""
    run = LINKS.sub("", left)
    if not run and left:
        return None
    measure = measure_at_end(run)
    if not measure or measure in GROWING or _GROWN.match(measure):
        return None
    start = clause.lead
    head = run[: len(run) - len(measure)]
    before = head.removesuffix("的")
    attribute = words_at(clause, start + len(head), start + len(run))
    across = next((word for word in _ACROSS if before.endswith(word)), "") if attribute in LENGTHS else ""
    before = before.removesuffix(across)
    attribute = across + LENGTHS.get(attribute, attribute)
    subject, owner = "", 0
    cut = max(
        (
            here + len(word)
            for here in range(len(before))
            if (word := break_at(before, here, len(before), -1))
        ),
        default=0,
    )
    if cut:
        before, offset = before[cut:], cut
    else:
        offset = 0
    if before and is_nominal(before):
        subject, owner = words_at(clause, start + offset, start + offset + len(before)), 1
    thing = re.match(rf"的((?:{NAME}|{NOUN}{{2,20}}))", right)
    end = place + 1
    if thing and NAME in thing[1] and not subject:
        stop = thing.end(1)
        stop = next((here for here in range(thing.start(1) + 1, stop) if break_at(right, here, stop)), stop)
        subject, owner, end = (
            words_at(clause, place + 1 + thing.start(1), place + 1 + stop),
            1,
            place + 1 + stop,
        )
    return Measured(subject, attribute, start + len(head), end, owner=owner)


def _of_thing(clause: Clause, place: int, left: str, right: str, quantity: Quantity) -> Measured | None:
    """500 万元的奖学金; 长 12 公里的大桥."""
    found = _OF_NOUN.match(right)
    attribute = BY_DIMENSION.get(quantity.dimension.value, "")
    if not found or not attribute:
        return None
    stop = found.end(1)
    stop = next((here for here in range(found.start(1) + 1, stop) if break_at(right, here, stop)), stop)
    thing = words_at(clause, place + 1 + found.start(1), place + 1 + stop)
    if thing in _GENERIC:
        return (
            Measured("", thing, place, place + 1 + stop)
            if thing not in ("时间", "地方", "人", "历史")
            else None
        )
    return Measured(thing, attribute, place, place + 1 + stop, owner=1)


def _growth_alone(clause: Clause, place: int, left: str, previous: str) -> Measured | None:
    """同比增长 5%, 比上年增加 12 家 behind a clause that names what grew."""
    whole = clause.sketch.signs[clause.span.start : place]
    shared = _SHARED.search(whole)
    found = shared if shared else _GROWN.fullmatch(whole.lstrip("其中而且并也均又分别 "))
    if not found or not previous:
        return None
    base = next((previous.removesuffix(word) for word in GROWING if previous.endswith(word)), previous)
    start = clause.span.start + (shared.start(1) if shared else len(whole) - len(found.group()))
    end = clause.span.start + shared.end(1) if shared else place
    return Measured("", base + words_at(clause, start, end).removesuffix("了"), start, place + 1)


_SHARED = re.compile(
    rf"分别((?:同比|环比)?(?:{'|'.join(GROWING)}))了?{QUANTITY}(?:[、和与]{QUANTITY})*[、和与]\Z"
)
_GROWN = re.compile(
    rf"((?:[比较](?:上年|上年末|上月|去年|去年同期|上年同期|{PERIOD})(?:末|同期)?|同比|环比)?(?:增长|下降|增加|减少|提高|上升|回落|上涨|下跌|增|降)(?:了|至|到)?)\Z"
)


def quantities_of(clause: Clause) -> Iterator[int]:
    """The places of the figures' signs in a clause."""
    for place in range(clause.span.start, clause.span.end):
        if clause.sketch.signs[place] == QUANTITY:
            yield place


__all__ = ["TITLE", "Measured", "find_measured", "quantities_of"]
