"""What a Chinese clause says of its subject without a figure: where it lies, what it issued, who leads it, when it began."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from factcli.curate.draft.chinese_words import (
    ADVERBS,
    ANAPHORS,
    PLACING,
    PREPOSITIONS,
    RELATIONS,
    ROLES,
    STARTING,
)
from factcli.curate.draft.clause import Clause, break_at, how_at
from factcli.curate.draft.sketch import BRACKET, NAME, PERIOD, QUANTITY, QUOTED, TITLE, without_marks
from factcli.text.lexicon import is_chinese_word
from factcli.verify.plain.lead import begins_with_verb

_VERBS = tuple(sorted(RELATIONS, key=lambda word: (-len(word), word)))
_ADVERBS = tuple(sorted({*ADVERBS, "了", "着", "过"}, key=lambda word: (-len(word), word)))
_STARTING = tuple(sorted(STARTING, key=lambda word: (-len(word), word)))
_ROLE = re.compile(rf"由(.{{1,24}}?)({'|'.join(sorted(ROLES, key=lambda word: (-len(word), word)))})")
_PARTNER = re.compile(r"(?:与|和|同|携手)([^，。；]{1,24}?)(?:开展)?(?:合作|共建|联合|签约|携手)")
_TAKEN_AS = re.compile(r"(?:把|将|以)(.{2,20}?)(?:作为|列为|定为|设为|确定为)(.{2,16})\Z")
_LYING = re.compile(
    rf"(?:位于|地处|坐落于|坐落在)([^的，。]{{1,20}}?)(?:内|境内|附近)?的((?:{NAME}|[^的，。；{QUANTITY}{PERIOD}]{{2,16}}))"
)
_NAMED = f"{NAME}{TITLE}{QUOTED}"
_LONGEST_OBJECT = 26
_ENDS = ("并", "而", "以", "来", "后", "时")
_STRONG = frozenset(
    verb
    for verb, name in RELATIONS.items()
    if name != verb and verb not in ("生产", "投资", "任", "发布", "提供")
) | frozenset(("入选", "荣获", "获评", "致力于", "属于", "隶属于", "下辖", "流入", "注入", "抢抓"))


@dataclass(frozen=True, slots=True)
class Related:
    """A relation found: `subject` where it isn't the clause's own, the stretch of signs it stands in."""

    attribute: str
    value: str
    start: int
    end: int
    subject: str = ""
    wording: str = ""
    is_period: bool = False
    period: str = ""
    owner: bool = False


def find_relations(clause: Clause) -> Iterator[Related]:
    """What the clause says of its subject, or of something that it names with it."""
    yield from _roles(clause)
    lying = list(_lying(clause))
    yield from lying
    partner = _PARTNER.search(clause.signs)
    if partner and NAME in partner[1] and not any(sign in partner[1] for sign in "、和"):
        start = clause.span.start + partner.start(1)
        name = clause.sketch.words(start, start + len(partner[1]))
        yield Related("合作单位", name, start, clause.span.start + partner.end())
    taken = _TAKEN_AS.search(clause.signs)
    if taken:
        start = clause.span.start
        value, attribute = (clause.sketch.words(start + taken.start(n), start + taken.end(n)) for n in (1, 2))
        if QUANTITY not in taken.group() and len(attribute.strip("的")) > 1:
            yield Related(attribute, value, start + taken.start(), start + taken.end())
        return
    yield from _starting(clause)
    if not lying:
        yield from _verb_and_object(clause)


def _roles(clause: Clause) -> Iterator[Related]:
    found = _ROLE.search(clause.signs)
    if not found or clause.signs[found.start() + 1 : found.start() + 2] in ("于", "此"):
        return
    start = clause.span.start
    agent = clause.sketch.words(start + found.start(1), start + found.end(1))
    if agent in ("他", "她", "它", "其", "他们", "她们"):
        return  # who that is can't be told
    yield Related(ROLES[found[2]], agent, start + found.start(), start + found.end())


def _lying(clause: Clause) -> Iterator[Related]:
    found = _LYING.search(clause.signs)
    if found and QUANTITY not in found.group():
        start = clause.span.start
        place = clause.sketch.words(start + found.start(1), start + found.end(1))
        thing = clause.sketch.words(start + found.start(2), start + found.end(2))
        yield Related(
            "所在地", place, start + found.start(), start + found.end(), thing, "{subject}位于{value}。"
        )


def _body(clause: Clause) -> int:
    """Where the verb may stand: behind adverbs."""
    signs = clause.sketch.signs
    place = clause.body
    while place < clause.span.end:
        if signs[place] == PERIOD or (signs[place] in "于在" and signs[place + 1 : place + 2] == PERIOD):
            place += 1
            continue
        word = next(
            (
                word
                for word in _ADVERBS
                if signs.startswith(word, place) and not _begins_verb(signs, place, len(word))
            ),
            "",
        )
        size = len(word) or how_at(signs, place, clause.span.end)
        if not size:
            break
        place += size
    return place


def _begins_verb(signs: str, place: int, size: int) -> bool:
    longer = next((verb for verb in _VERBS if signs.startswith(verb, place)), "")
    return len(longer) > size


def _starting(clause: Clause) -> Iterator[Related]:
    """What happened once: 成立于 1998 年; 1998 年，公司成立."""
    signs, end = clause.sketch.signs, clause.span.end
    for place in range(clause.body, end):
        verb = next((verb for verb in _STARTING if signs.startswith(verb, place)), "")
        if not verb:
            continue
        after = place + len(verb)
        if signs.startswith("于", after) and signs[after + 1 : after + 2] == PERIOD:
            yield Related(
                f"{verb}时间", clause.sketch.words(after + 1, after + 2), place, after + 2, is_period=True
            )
            return
        direct = place <= _body(clause)
        if (
            clause.period >= 0
            and direct
            and (after >= end or signs[after] in "了，" or NAME not in signs[after:end])
        ):
            if after < end and signs[after] not in "了，并、":
                return
            period = clause.sketch.words(clause.period, clause.period + 1)
            yield Related(f"{verb}时间", period, min(clause.period, place), after, is_period=True)
            return
        inner = signs.rfind(PERIOD, clause.body, place)
        if inner >= 0 and place - inner <= 4 and (after >= end or signs[after] in "了并"):
            yield Related(f"{verb}时间", clause.sketch.words(inner, inner + 1), inner, after, is_period=True)
            return


def _verb_and_object(clause: Clause) -> Iterator[Related]:
    """位于乙; 出台《…》; 曾是乙."""
    signs, end = clause.sketch.signs, clause.span.end
    place = _body(clause)
    if signs[place : place + 1] in ("是", "为") and not is_chinese_word(signs[place : place + 2]):
        yield from _copula(clause, place)
        return
    verb = next((verb for verb in _VERBS if signs.startswith(verb, place)), "")
    if not verb and signs.startswith(_PREPOSITIONS, place):  # 因战乱迁至乙
        place, verb = next(
            (
                (here, verb)
                for here in range(place + 2, end)
                for verb in _VERBS
                if len(verb) > 1 and signs.startswith(verb, here)
            ),
            (place, ""),
        )
    if not verb:
        return
    start = place + len(verb)
    if len(verb) == 1 and is_chinese_word(signs[place : place + 2]):
        return
    if signs.startswith(("了", "过", "着"), start):
        start += 1
    period = ""
    if signs[start : start + 1] == PERIOD:
        period, start = clause.sketch.words(start, start + 1), start + 1
    value = _object(clause, start)
    if period and value.startswith(_STARTING) and "的" in value:
        value, period = value.rpartition("的")[2], ""  # 前身是1906年创办于甲的乙: the year is that of 创办
    if verb.startswith("迁") and signs[start] == NAME and begins_with_verb(signs[start + 1 : end]):
        value = clause.sketch.words(start, start + 1)  # 迁至甲办学
    if not value or not (verb in _STRONG or any(sign in signs[start:end] for sign in _NAMED)):
        return
    wording = (
        "{subject}" + verb + "的是{value}。"
        if RELATIONS[verb] == verb
        else _WORDINGS.get(RELATIONS[verb], "")
    )
    wording = "{subject}位于{value}。" if verb in PLACING else wording
    yield Related(RELATIONS[verb], value, place, end, wording=wording, period=period)


_WORDINGS = {
    "获评": "{subject}获评{value}。",
    "获授": "{subject}被授予{value}。",
    "更名": "{subject}更名为{value}。",
}


def _copula(clause: Clause, place: int) -> Iterator[Related]:
    """甲的乙是丙; 甲是丙."""
    signs, end = clause.sketch.signs, clause.span.end
    one_of = _ONE_OF.match(signs, place + 1, end)
    if one_of:
        kind = clause.sketch.words(one_of.start(1), one_of.end(1))
        yield Related("身份", without_marks(kind), place, end, wording="{subject}是{value}之一。")
        return
    value = _object(clause, place + 1)
    if signs[place] == "为" and "了" in value:
        return  # 甲为乙题写了馆名: it did so for them
    own = signs[clause.start : clause.stop]
    if not value or any(sign in own for sign in (QUOTED, TITLE)):
        return
    owner, of, name = own.rpartition("的")
    if not of:
        owner = next((word for word in _OWNERS if own.startswith(word) and len(own) - len(word) > 1), "")
        name = own[len(owner) :]
    if name.endswith(("年间", "初年", "末年")):
        return  # 永乐年间为繁荣商业
    if name and NAME not in name and 2 <= len(name) <= _LONGEST_NAME and len(value) <= _LONGEST_OBJECT // 2:
        subject = clause.sketch.words(clause.start, clause.start + len(owner))
        attribute = clause.sketch.words(clause.stop - len(name), clause.stop)
        yield Related(attribute, value, clause.start, end, subject, owner=True)
    elif signs[place] == "是" and (clause.has_name or NAME in signs[place:end] or value.endswith("之一")):
        yield Related("身份", value, place, end, wording="{subject}是{value}。")


_ONE_OF = re.compile(rf"(?:全国|全省|全市|全球|世界)?{QUANTITY}([{QUOTED}{NAME}]|[^的，。；]{{2,12}}?)之一")
_OWNERS = (NAME, *sorted((word for word in ANAPHORS if len(word) > 1), key=lambda word: (-len(word), word)))
_LONGEST_NAME = 8
_PREPOSITIONS = tuple(sorted(PREPOSITIONS))


def _object(clause: Clause, start: int) -> str:
    """The object that begins here: words up to the end of the clause without figures or lists, "" where it isn't plain."""
    signs, end = clause.sketch.signs, clause.span.end
    stop = next(
        (
            place
            for place in range(start + 2, end)
            if signs[place] in "并而" and break_at(signs, place + 1, end)
        ),
        end,
    )
    words = signs[start:stop]
    if (
        any(sign in words for sign in (QUANTITY, PERIOD, BRACKET, "、"))
        or not 2 <= len(clause.sketch.words(start, stop)) <= _LONGEST_OBJECT
    ):
        return ""
    if words.endswith(_ENDS) or words[:1] in "的了":
        return ""
    return clause.sketch.words(start, stop).strip()
