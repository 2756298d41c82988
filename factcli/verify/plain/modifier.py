"""Words before a noun that make another one of it: a deputy headmaster is no headmaster, another company not the company."""

from factcli.text.script import has_han
from factcli.text.span import Span
from factcli.verify.plain.found import Found, Unit
from factcli.verify.plain.reading import Reading
from factcli.verify.plain.table import ANAPHORS, FUNCTION
from factcli.verify.vocabulary import words_of_table

_BEFORE_ZH = words_of_table(
    "副 助理 代理 名誉 荣誉 候任 常务 另一家 另一座 另一所 另一个 另一支 另一名 另一位 另一条 另一 那家 那座 那所 那支 "
    "其他 其它 别的 邻近的 附近的 对面的 旁边的 邻 未来的 未来"
)
_FORMER_ZH = ("前任", "上任", "首任", "历任", "前", "原")
_BRANCHES_ZH = ("分", "子")
_BRANCHED = ("公司", "校", "馆", "行", "厂", "店", "院", "局", "社", "会")
"""Nouns of which 分 and 子 make a branch."""
_OPENING = "的是由任为、，。；（和与及其"
"""Characters after which 前 and 原 may speak of a former one; in 目前 and 北原 they don't."""
_BEFORE_EN = words_of_table(
    "deputy vice assistant associate acting interim honorary another neighbouring neighboring nearby rival would-be"
)
_FORMER_EN = words_of_table("former previous ex ex- erstwhile one-time")
_WAS = words_of_table("was were been formerly once 曾 曾经 曾任 曾是 原 前")
"""Words by which a claim speaks of what was before."""
_DEPTH = 3
"""English words between a modifier and the noun that it changes: deputy chief executive officer."""


def drop_modified(claim: Reading, sentence: Reading, units: list[Unit], context: str) -> None:
    """Take from each word the places where another thing is meant: 副校长 for 校长; without any it isn't found there."""
    was = any(token.form in _WAS for token in claim.tokens) or any(
        word in claim.text for word in _WAS if has_han(word)
    )
    for unit in units:
        if not unit.is_held or not unit.places:
            continue
        mine = _modifier(claim, unit.span, is_name=unit.is_name)
        kept = [
            place
            for place in unit.places
            if _is_same(mine, _modifier(sentence, place, is_name=unit.is_name), was=was)
        ]
        if kept:
            unit.places = kept
        elif mine or unit.text not in ANAPHORS or not _is_known(unit, context):
            unit.found, unit.places = Found.LEFT, []
        else:
            unit.found, unit.places = Found.CONTEXT, []


def _is_known(unit: Unit, context: str) -> bool:
    return unit.text in (context if has_han(unit.text) else context.split())


def _is_same(mine: str, theirs: str, *, was: bool) -> bool:
    if mine == theirs:
        return True
    is_former = theirs in _FORMER_ZH or theirs in _FORMER_EN
    return is_former and (was or mine in _FORMER_ZH or mine in _FORMER_EN)


def _modifier(reading: Reading, place: Span, *, is_name: bool) -> str:
    """The word right before a noun that makes another one of it, or ""."""
    if has_han(place.cut(reading.text)):
        return _modifier_zh(reading.text, place)
    return "" if is_name else _modifier_en(reading, place)


def _modifier_zh(text: str, place: Span) -> str:
    before = text[max(0, place.start - _DEPTH) : place.start].removesuffix("总").removesuffix("首席")
    found = max((word for word in _BEFORE_ZH if before.endswith(word)), key=len, default="")
    if found:
        return found
    if before.endswith(_BRANCHES_ZH) and place.cut(text).startswith(_BRANCHED):
        return before[-1]
    former = next((word for word in _FORMER_ZH if before.endswith(word)), "")
    opening = before[: len(before) - len(former)][-1:]
    return former if not opening or len(former) > 1 or opening in _OPENING else ""


def _modifier_en(reading: Reading, place: Span) -> str:
    before = [token for token in reading.tokens if token.end <= place.start][-_DEPTH:]
    edge = place.start
    for token in reversed(before):
        if edge - token.end > 1 or reading.text[token.end : edge] not in (" ", "-"):
            return ""
        if token.form in _BEFORE_EN or token.form in _FORMER_EN:
            return token.form
        if token.form == "other":
            return token.form if reading.text[: token.start].endswith("the ") else ""
        if token.form in FUNCTION or token.is_name:
            return ""
        edge = token.start
    return ""
