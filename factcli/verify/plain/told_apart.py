"""Things told together with 分别, each with its own figure, written out one by one."""

from factcli.verify.plain.reading import read_stretch
from factcli.verify.vocabulary import words_of_table

_TOGETHER = "分别"
_CUTS = "，,；;。：:（）()"
_JOINTS = ("以及", "、", "和", "与", "及", "而", "，")
_LONGEST_VERB = 4
_NOUN = 2
_SHARED = words_of_table(
    "产值 产量 销量 面积 人口 收入 投资 增速 增幅 降幅 占比 比重 高度 长度 宽度 深度 重量 价格 票价 造价 成本 利润 营收 人数 数量 总数 "
    "时速 温度 气温 得分 成绩 排名 名次 年龄 身高 体重 海拔 比例 容量 总额 余额 金额"
)
"""Nouns that the last of several things has for all of them."""


def told_apart(text: str) -> str:
    """A sentence in which every thing has its own figure.

    >>> told_apart("茶叶和药材产值分别为9亿元和5亿元。")
    '茶叶产值为9亿元，药材产值为5亿元。'
    """
    place = text.find(_TOGETHER)
    if place < 0:
        return text
    start = max((text.rfind(mark, 0, place) for mark in _CUTS), default=-1) + 1
    end = min((at for mark in _CUTS if (at := text.find(mark, place)) >= 0), default=len(text))
    things, told = _split(text[start:place]), text[place + len(_TOGETHER) : end]
    reading = read_stretch(told)
    figures = [figure for figure in reading.figures if figure.quantity]
    if len(things) < _NOUN or len(figures) != len(things) or len(reading.text) != len(told):
        return text
    verb = told[: figures[0].start]
    ends = [*(figure.start for figure in figures[1:]), len(told)]
    between = [told[one.end : stop] for one, stop in zip(figures, ends, strict=True)]
    if len(verb) > _LONGEST_VERB or any(joint.strip() not in (*_JOINTS, "") for joint in between):
        return text
    *_, last = things
    owner, joint, noun = last.rpartition("的")
    if not joint and len(last) > _NOUN and last[-_NOUN:] in _SHARED:
        owner, noun = last[:-_NOUN], last[-_NOUN:]
    if owner:
        things = [*things[:-1], owner]
    shared = f"{joint}{noun}" if owner else ""
    values = (told[figure.start : figure.end] for figure in figures)
    apart = "，".join(f"{thing}{shared}{verb}{value}" for thing, value in zip(things, values, strict=True))
    return text[:start] + apart + text[end:]


def _split(text: str) -> list[str]:
    """The things that a stretch counts up."""
    for joint in _JOINTS[:-1]:
        text = text.replace(joint, "\0")
    return [part for part in text.split("\0") if part]
