"""What a query asks for: the words of a question, and what a fact must hold to answer it."""

from collections.abc import Callable

from factcli.facts.fact import Fact
from factcli.values.dimension import Dimension
from factcli.values.quantity import Quantity

Asked = Callable[[Fact, Quantity | None], bool]
"""Whether a fact, with its value read as a quantity, holds what is asked for."""


def _asks_for(*dimensions: Dimension) -> Asked:
    return lambda _fact, value: value is not None and value.dimension in dimensions


def _has_place(fact: Fact, value: Quantity | None) -> bool:
    return bool(fact.place) or (bool(fact.value) and value is None)


def _has_name(fact: Fact, value: Quantity | None) -> bool:
    return bool(fact.by) or (bool(fact.value) and value is None)


def _has_period(fact: Fact, value: Quantity | None) -> bool:
    return bool(fact.period) or (value is not None and value.dimension is Dimension.TIME)


def _has_list(fact: Fact, _value: Quantity | None) -> bool:
    return bool(fact.members or fact.pairs)


def _has_figure(_fact: Fact, value: Quantity | None) -> bool:
    return value is not None


QUESTIONS: tuple[tuple[tuple[str, ...], Asked], ...] = (
    (("多少钱", "多少资金", "多少元", "how much money", "how much"), _asks_for(Dimension.MONEY)),
    (
        (
            "多久",
            "多长时间",
            "几天",
            "多少天",
            "几年",
            "几个月",
            "多少时间",
            "how long",
            "how many days",
            "how many years",
        ),
        _asks_for(Dimension.TIME),
    ),
    (("多少", "几", "how many", "how big", "how high", "how far"), _has_figure),
    (("谁", "哪位", "哪家", "哪所", "who", "whom"), _has_name),
    (
        (
            "在哪个省",
            "在哪个市",
            "在哪个县",
            "在哪个区",
            "在哪个城市",
            "哪里",
            "哪儿",
            "在哪",
            "何处",
            "什么地方",
            "where",
        ),
        _has_place,
    ),
    (("什么时候", "何时", "哪年", "哪一年", "几时", "when", "which year"), _has_period),
    (("哪些", "哪几", "分别", "有哪", "which", "what are"), _has_list),
)
"""Words of a question, longest first within a row, and what a fact must hold to answer it."""

_EMPTY_WORDS = (
    "的 了 吗 呢 啊 吧 是 有 在 和 与 及 用 花 一共 总共 共 请问 什么 怎么 如何 哪 个 是什么 是多少 为 中 里 到 从 被 把 对 "
    "the a an of in on at is are was were do does did has have had it its to for from by with and or what be been will there "
    "since into over about me tell please"
)
EMPTY = frozenset(_EMPTY_WORDS.split())
"""Words of a query that no fact needs to account for."""


def split_question(text: str) -> tuple[Asked | None, str]:
    """What the query asks for, and its text with the question's words blanked out."""
    asked = None
    for words, answers in QUESTIONS:
        for word in words:
            place = text.find(word)
            if place >= 0 and _is_free(text, place, word):
                asked = asked or answers
                text = text[:place] + " " * len(word) + text[place + len(word) :]
    return asked, text


def _is_free(text: str, place: int, word: str) -> bool:
    """Whether an English question word stands as a whole word."""
    if not word.isascii():
        return True
    after = text[place + len(word) : place + len(word) + 1]
    return not (text[place - 1 : place].isalnum() or after.isalnum())


def question_words() -> list[str]:
    """The Chinese words of questions, which may be typed in letters too."""
    return [word for words, _ in QUESTIONS for word in words if not word.isascii()]
