"""Stems about a whole group: several of a list, the odd one, an order, a matching; and sentences with a gap."""

from collections.abc import Mapping

from factcli.quiz.draw import Draw
from factcli.quiz.stem import bare_head, said_head
from factcli.quiz.telling import ENGLISH, Telling
from factcli.values.dimension import Dimension

_SEVERAL = {
    "zh": ("下面哪几项在其中？{head}……", "{bare}包括下面哪几项？", "{bare}，其中有下面哪几项？"),
    "en": (
        "Which of these are among them? {head} …",
        "Which of these belong in the list? {head} …",
        "Choose all that belong here: {head} …",
    ),
}
_ODD_ONE = {
    "zh": ("下面哪一项不在其中？{head}……", "{bare}不包括下面哪一项？", "{bare}，其中没有下面哪一项？"),
    "en": (
        "Which of these is NOT among them? {head} …",
        "Which one does NOT belong in the list? {head} …",
        "All but one belong here; which one does NOT? {head} …",
    ),
}
_CLOZE = {
    "zh": ("填空：{gapped}", "空白处应填什么？{gapped}", "把这句话补完整：{gapped}"),
    "en": (
        "Fill in the blank: {gapped}",
        "What is missing here? {gapped}",
        "Complete the sentence: {gapped}",
    ),
}
_ORDER_OF_LIST = {
    "zh": (
        "按先后顺序排列：{head}……",
        "下面几项的先后顺序是怎样的？{head}……",
        "把下面几项按原来的顺序排好：{head}……",
    ),
    "en": (
        "Put these in the right order: {head} …",
        "In which order do these come? {head} …",
        "Arrange these as they follow each other: {head} …",
    ),
}
_ORDER_BY_VALUE = {
    "zh": (
        "按{attribute}{direction}排列下面几项。",
        "把下面几项按{attribute}{direction}排好。",
        "下面几项按{attribute}{direction}怎么排？",
    ),
    "en": (
        "Put these in order of {attribute}, {direction}.",
        "Arrange these by {attribute}, {direction}.",
        "By {attribute}, in which order do these come, {direction}?",
    ),
}
_DIRECTION = {
    "zh": {
        None: "从早到晚",
        Dimension.TIME: "从短到长",
        Dimension.MONEY: "从少到多",
        Dimension.COUNT: "从少到多",
    },
    "en": {
        None: "from earliest to latest",
        Dimension.TIME: "from shortest to longest",
        Dimension.COUNT: "from fewest to most",
    },
}
_UPWARDS = {"zh": "从小到大", "en": "from smallest to largest"}
_MATCH_PAIRS = {
    "zh": (
        "说到{subject}，把左右两边配成对。",
        "说到{subject}，下面各项分别对应什么？",
        "{subject}：给下面各项找到对应的一项。",
    ),
    "en": (
        "{subject}: match what belongs together.",
        "{subject}: which one goes with each of these?",
        "{subject}: find for each of these what goes with it.",
    ),
}
_MATCH_VALUES = {
    "zh": (
        "“{attribute}”一栏，下面各项分别对应哪一个？",
        "给下面各项选出各自的“{attribute}”。",
        "按“{attribute}”，给下面各项配对。",
    ),
    "en": (
        "Match each of these with its {attribute}.",
        "Which {attribute} goes with each of these?",
        "Find the {attribute} of each of these.",
    ),
}
_MATCH_BY_WORDS = (
    "“{attribute}”: which one goes with each of these?",
    "“{attribute}”: match what belongs together.",
    "“{attribute}”: find for each of these what goes with it.",
)
"""English stems for an attribute that is no noun: flows into, where it is."""
_NO_NOUN_BEGINS = ("is", "are", "was", "were", "has", "have", "where", "what", "who", "when", "how")
_NO_NOUN_ENDS = ("into", "to", "of", "in", "on", "by", "with", "at", "from", "for", "is", "are", "through")


def ask_for_several(head: str, telling: Telling, draw: Draw) -> str:
    """A stem that asks for all that belong to a list; `head` is the sentence up to the list."""
    return _about_list(_SEVERAL, head, telling, draw)


def ask_for_odd_one(head: str, telling: Telling, draw: Draw) -> str:
    """A stem that asks what doesn't belong to a list; `head` is the sentence up to the list."""
    return _about_list(_ODD_ONE, head, telling, draw)


def ask_for_order(head: str, telling: Telling, draw: Draw) -> str:
    """A stem that asks for the order of a list; `head` is the sentence up to the list."""
    head = head.removesuffix(" the ").removesuffix(" from ").strip() if telling.language == ENGLISH else head
    return draw.choose(_ORDER_OF_LIST[telling.language]).format(head=head)


def ask_for_gap(gapped: str, telling: Telling, draw: Draw) -> str:
    """A stem that asks what belongs into a gap."""
    return draw.choose(_CLOZE[telling.language]).format(gapped=gapped)


def ask_for_ranking(attribute: str, dimension: Dimension | None, telling: Telling, draw: Draw) -> str:
    """A stem that asks for an order by value, the least first; no dimension stands for dates."""
    if dimension is Dimension.NUMBER:
        dimension = Dimension.COUNT
    direction = _DIRECTION[telling.language].get(dimension, _UPWARDS[telling.language])
    shape = draw.choose(_ORDER_BY_VALUE[telling.language])
    return shape.format(attribute=attribute, direction=direction)


def ask_for_pairs(subject: str, telling: Telling, draw: Draw) -> str:
    """A stem that asks for the other side of each of several pairs."""
    stem = draw.choose(_MATCH_PAIRS[telling.language]).format(subject=subject)
    return stem[:1].upper() + stem[1:]


def ask_for_values(attribute: str, telling: Telling, draw: Draw) -> str:
    """A stem that asks for the value that each of several subjects has."""
    shapes = _MATCH_VALUES[telling.language]
    words = attribute.split() or [""]
    if telling.language == ENGLISH and (words[0] in _NO_NOUN_BEGINS or words[-1] in _NO_NOUN_ENDS):
        shapes = _MATCH_BY_WORDS
    return draw.choose(shapes).format(attribute=attribute)


def _about_list(shapes: Mapping[str, tuple[str, ...]], head: str, telling: Telling, draw: Draw) -> str:
    own = shapes[telling.language]
    if telling.language == ENGLISH:
        return draw.choose(own).format(head=head.removesuffix(" the ").strip())
    head = said_head(head)
    bare = bare_head(head)
    if not bare:
        return own[0].format(head=head)
    return draw.choose(own).format(head=head, bare=bare)
