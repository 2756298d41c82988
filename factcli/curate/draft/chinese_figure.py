"""Figures of a Chinese clause: what each is a figure of, and whose."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from factcli.curate.draft.chinese_words import (
    ANAPHORS,
    BY_DIMENSION,
    DOING,
    GROWING,
    HAVING,
    MEASURES,
    MODIFIERS,
    RELATIONS,
)
from factcli.curate.draft.clause import Clause, break_at, is_nominal
from factcli.curate.draft.sketch import BRACKET, NAME, PERIOD, QUANTITY, QUOTED, TITLE
from factcli.text.lexicon import is_chinese_word
from factcli.values.dimension import Dimension
from factcli.values.quantity import Quantity

_ANAPHORS = tuple(sorted((word for word in ANAPHORS if len(word) > 1), key=lambda word: (-len(word), word)))
_MEASURES = tuple(sorted(MEASURES, key=lambda word: (-len(word), word)))
_MODIFIERS = tuple(sorted(MODIFIERS, key=lambda word: (-len(word), word)))
_HAVING = tuple(sorted(HAVING, key=lambda word: (-len(word), word)))
_DOING = tuple(
    sorted({*DOING, *(verb for verb in RELATIONS if len(verb) > 1)}, key=lambda word: (-len(word), word))
)
_RATIO = re.compile(rf"{QUANTITY}[:：]{QUANTITY}")
_LINKS = re.compile(
    r"(?:已经|已|累计|共计|合计|总计|约|仅|只|就|均|分别|也|还|将|计划|预计|大约|平均|最高|最低|首次)*"
    r"(?:达到了|达到|达|是|为|约为|超过了|超过|突破了|突破|接近|不足|高达|多达|长达|增至|升至|降至|增加到|增加至|提高到|提高至|扩大到|有|共有|共|至|到|了|仅|只|近|逾|超|约|已|已经|：|:)*\Z"
)
_THAN = re.compile(r"(?:比|较)(.{2,20}?)(高出|高|低|多|少|快|慢|长|短|增长|增加|下降|减少|提高|上升|回落)\Z")
_SHARE = re.compile(r"占(.{2,20}?)的?(?:比重|比例|份额)?(?:为|达|达到|的|约)*\Z")
_NOUN = rf"[^的了，,；;：:、。{QUANTITY}{PERIOD}{BRACKET}（(]"
_OF_NOUN = re.compile(rf"的({_NOUN}{{2,20}})")
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


@dataclass(frozen=True, slots=True)
class Measured:
    """What a figure is of: the words of the subject ("" where the clause's own counts), the attribute, the stretch of signs."""

    subject: str
    attribute: str
    start: int
    end: int
    wording: str = ""
    owner: int = 0
    """0: the subject is the clause's; 1: it is `subject` as it stands."""


def find_measured(clause: Clause, place: int, quantity: Quantity, previous: str) -> Measured | None:
    """What the figure at the sign `place` is of, or None where that can't be told; `previous` is the attribute before."""
    signs = clause.sketch.signs
    left, right = signs[clause.lead : place], signs[place + 1 : clause.span.end]
    if _RATIO.search(signs, max(0, place - 2), place + 3):
        return None  # 10.9:44.9:44.2
    grown = _growth_alone(clause, place, left, previous)
    if grown is not None:
        return grown
    for read in (_one_of, _than, _share, _taken_for, _by_measure, _of_thing, _count_before, _count_behind):
        found = read(clause, place, left, right, quantity)
        if found is not None:
            return found
    return None


def _words(clause: Clause, start: int, end: int) -> str:
    return clause.sketch.words(start, end).strip("的 ")


def _left_start(clause: Clause) -> int:
    return clause.lead


def _than(clause: Clause, place: int, left: str, right: str, quantity: Quantity) -> Measured | None:
    """比乙高 5.1 个百分点."""
    found = _THAN.search(_LINKS.sub("", left) or left)
    if not found:
        return None
    start = _left_start(clause)
    other = _words(clause, start + found.start(1), start + found.end(1))
    word = found[2]
    name = f"{word.removesuffix('出')}于{other}" if word[0] in "高低多少快慢长短" else f"比{other}{word}"
    wording = "{subject}比" + other.replace("{", "{{").replace("}", "}}") + word + "{value}。"
    subject = signs if (signs := left[: found.start()]) and is_nominal(signs) else ""
    words = _words(clause, start, start + len(subject)) if subject else ""
    return Measured(words, name, start + found.start(), place + 1, wording, owner=bool(words))


def _share(clause: Clause, place: int, left: str, right: str, quantity: Quantity) -> Measured | None:
    """占乙的 30%."""
    found = _SHARE.search(left)
    if not found or quantity.dimension not in (Dimension.PERCENT, Dimension.NUMBER):
        return None
    start = _left_start(clause)
    other = _words(clause, start + found.start(1), start + found.end(1))
    return Measured("", f"占{other}比重", start + found.start(), place + 1)


def _one_of(clause: Clause, place: int, left: str, right: str, quantity: Quantity) -> Measured | None:
    """全国 120 个“老工业基地”之一: how many there are."""
    found = re.match(rf"([{QUOTED}{NAME}]|{_NOUN}{{2,12}}?)之一", right)
    if not found or quantity.dimension not in (Dimension.COUNT, Dimension.NUMBER):
        return None
    where = next(
        (word for word in ("全国", "全省", "全市", "全球", "世界", "国内") if left.endswith(word)), ""
    )
    name = _words(clause, place + 1, place + 1 + found.end(1))
    return Measured(name, f"{where}总数", place - len(where), place + 1 + found.end(), owner=1)


def _taken_for(clause: Clause, place: int, left: str, right: str, quantity: Quantity) -> Measured | None:
    """42 天完成土石方工程; 从接洽到签约, 仅用半年."""
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
        thing = _words(clause, start, stop).removesuffix("建设").removesuffix("等").rstrip("、")
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
    run = _LINKS.sub("", left)
    if not run and left:
        return None
    measure = measure_at_end(run)
    if not measure or measure in GROWING or _GROWN.match(measure):
        return None
    start = _left_start(clause)
    head = run[: len(run) - len(measure)]
    before = head.removesuffix("的")
    attribute = _words(clause, start + len(head), start + len(run))
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
        subject, owner = _words(clause, start + offset, start + offset + len(before)), 1
    thing = re.match(rf"的((?:{NAME}|{_NOUN}{{2,20}}))", right)
    end = place + 1
    if thing and NAME in thing[1] and not subject:
        stop = thing.end(1)
        stop = next((here for here in range(thing.start(1) + 1, stop) if break_at(right, here, stop)), stop)
        subject, owner, end = (
            _words(clause, place + 1 + thing.start(1), place + 1 + stop),
            1,
            place + 1 + stop,
        )
    return Measured(subject, attribute, start + len(head), end, owner=owner)


def measure_at_end(run: str) -> str:
    """The words for what is measured at the end of a stretch, with what belongs to them; "" where none stand there."""
    end = len(run)
    word = next((word for word in _MEASURES if run.endswith(word)), "")
    if not word or (len(word) == 1 and is_chinese_word(run[end - 2 : end])):
        return ""
    size = len(word)
    if word.endswith(GROWING):
        size += len("比") if run[: end - size].endswith("比") else 0
        grown = measure_at_end(run[: end - size])
        return grown + run[end - size :]
    while True:
        more = next((word for word in _MODIFIERS if run[: end - size].endswith(word)), "") or next(
            (word for word in _MEASURES if len(word) > 1 and run[: end - size].endswith(word)), ""
        )
        if not more:
            return run[end - size :]
        size += len(more)


def _of_thing(clause: Clause, place: int, left: str, right: str, quantity: Quantity) -> Measured | None:
    """6000 万元的工业发展资金; 长 12 公里的大桥."""
    found = _OF_NOUN.match(right)
    attribute = BY_DIMENSION.get(quantity.dimension.value, "")
    if not found or not attribute:
        return None
    stop = found.end(1)
    stop = next((here for here in range(found.start(1) + 1, stop) if break_at(right, here, stop)), stop)
    thing = _words(clause, place + 1 + found.start(1), place + 1 + stop)
    if thing in _GENERIC:
        return (
            Measured("", thing, place, place + 1 + stop)
            if thing not in ("时间", "地方", "人", "历史")
            else None
        )
    return Measured(thing, attribute, place, place + 1 + stop, owner=1)


def _count_before(clause: Clause, place: int, left: str, right: str, quantity: Quantity) -> Measured | None:
    """技改项目 112 个."""
    if quantity.dimension is not Dimension.COUNT or (right and right[0] not in "，。；"):
        return None
    run = _LINKS.sub("", left)
    start = _left_start(clause)
    cut = max(
        (here + len(word) for here in range(len(run)) if (word := break_at(run, here, len(run), -1))),
        default=0,
    )
    whole = next((word for word in _ANAPHORS if run.startswith(word) and word[0] in "全本该"), "")
    if whole and len(run) - len(whole) > 1:
        cut = max(cut, len(whole)) if "的" not in run else len(whole)
        noun = run[cut:]
        return Measured(
            whole, f"{_words(clause, start + cut, start + len(run))}数", start + cut, place + 1, owner=1
        )
    noun = run[cut:].lstrip("了")
    cut = len(run) - len(noun)
    if "的" in noun:
        cut += noun.rindex("的") + 1
        noun = run[cut:]
    if "等" in noun and "、" in run:  # 甲、乙等社团36个
        cut += noun.rindex("等") + 1
        noun = run[cut:]
    if len(noun) < 2 and noun != NAME:
        return None
    owner = run[:cut].removesuffix("的")
    is_owner = bool(owner) and is_nominal(owner) and run[:cut].endswith("的")
    subject = _words(clause, start, start + len(owner)) if is_owner else ""
    anaphor = next((word for word in _ANAPHORS if noun.startswith(word) and len(noun) - len(word) > 1), "")
    if not subject and anaphor:
        subject, cut = anaphor, cut + len(anaphor)
    elif not subject and noun[0] == NAME and len(noun) > 2:
        subject, cut = _words(clause, start + cut, start + cut + 1), cut + 1
    return Measured(
        subject,
        f"{_words(clause, start + cut, start + len(run))}数",
        start + cut,
        place + 1,
        owner=bool(subject),
    )


def _count_behind(clause: Clause, place: int, left: str, right: str, quantity: Quantity) -> Measured | None:
    """有 16 家企业; 引进 20 个项目; 16 家企业入驻科创中心."""
    if quantity.dimension not in (Dimension.COUNT, Dimension.NUMBER) and not (
        quantity.dimension is Dimension.MONEY and left
    ):
        return None
    run = _LINKS.sub("", left) if not left.endswith(_HAVING) else left
    noun, verb_start = _noun_behind(right)
    having = next((word for word in _HAVING if run.endswith(word)), "")
    doing = next((word for word in _DOING if run.removesuffix("了").endswith(word)), "")
    start = _left_start(clause)
    if quantity.dimension is Dimension.MONEY:
        if doing and not noun and not right.startswith("的"):
            return Measured("", f"{doing}金额", place - len(doing), place + 1)
        return None
    if not noun or quantity.is_article:
        return None
    words = _words(clause, place + 1, place + 1 + len(noun))
    end = place + 1 + len(noun)
    if having or doing:
        name = f"{words}数" if having or not doing else f"{doing}{words}数"
        before = run[: len(run) - len(having or doing)].removesuffix("了")
        return Measured("", name, start + len(before), end)
    head = run
    for word in ("对", "在", "从", "为", "由", "的", "让", "使", "向", "给"):
        head = head.removeprefix(word) if len(word) == 1 else head
    head = head.removesuffix("的")
    offset = len(run) - len(run.lstrip("对在从为由让使向给"))
    subject, owner = "", 0
    if run.endswith("等"):
        head = ""  # 甲、乙等20余台
    elif head:
        breaks = any(break_at(head, here, len(head)) for here in range(1, len(head)))
        if not is_nominal(head) or (NAME not in head and (breaks or len(head) > _LONGEST_OWNER)):
            return None
        subject, owner = _words(clause, start + offset, start + offset + len(head)), 1
    elif clause.start == clause.stop and not verb_start:
        return None
    predicate = _predicate(clause, place + 1 + verb_start) if verb_start else ""
    predicate = predicate if len(predicate) <= _LONGEST_OWNER else ""
    name = f"{predicate}的{words}数" if predicate else f"{words}数"
    return Measured(subject, name, start, end + len(predicate), owner=owner)


_LONGEST_OWNER = 12


def _noun_behind(right: str) -> tuple[str, int]:
    """The noun behind a figure, and where a verb follows it in there (0: none does)."""
    found = re.match(rf"{_NOUN}{{1,20}}", right)
    if not found:
        return "", 0
    noun = found.group()
    for here in range(2, len(noun)):
        if break_at(noun + right[len(noun) : len(noun) + 4], here, len(noun)) or noun[here] in "和与等":
            return (noun[:here], here) if _is_noun(noun[:here]) else ("", 0)
    if right[len(noun) : len(noun) + 1] == "的" or len(noun) > 14:
        return "", 0
    return (noun, 0) if _is_noun(noun) else ("", 0)


def _is_noun(noun: str) -> bool:
    """Whether what stands behind a figure is counted by it: it begins with a word, and nothing is measured in it."""
    return (NAME in noun or is_chinese_word(noun[:2]) or noun[0].isascii()) and not measure_at_end(noun)


def _predicate(clause: Clause, start: int) -> str:
    """What is said of what is counted, where it is a verb with its object and short."""
    signs = clause.sketch.signs
    verb = next((verb for verb in _DOING if signs.startswith(verb, start)), "")
    rest = signs[start + len(verb) : clause.span.end].removeprefix("了")
    if not verb or not rest or len(rest) > 12 or any(sign in rest for sign in (QUANTITY, PERIOD, "、", "的")):
        return ""
    return _words(clause, start, clause.span.end).replace("了", "")


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
    return Measured("", base + _words(clause, start, end).removesuffix("了"), start, place + 1)


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
