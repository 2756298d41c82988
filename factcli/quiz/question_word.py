"""What to ask for a value with: 多少天, 哪一年, 谁, which company; from its measure, its kind, or the words around it."""

from factcli.quiz.common_kind import ASKED_BY_KIND
from factcli.quiz.telling import Telling, Told
from factcli.text.script import is_han
from factcli.values.dimension import Dimension

_WHAT, _WHICH, _WHERE = "什么", "哪一个", "哪里"
_BY_DIMENSION = {
    Dimension.TIME: "多长时间",
    Dimension.LENGTH: "多远",
}
"""For values without digits, by what they measure; any other is asked for with 多少."""
_HEDGES_IN_UNITS = "余多几来"
_UNASKED_UNITS = ("%", "％")
"""Nobody says 多少%."""
_PLACE_VERBS = ("位于", "地处", "坐落于", "坐落在", "设在", "建在", "来自", "运往", "走向", "前往")
"""What follows these verbs is asked for with 哪里, whatever kind of place it is."""
_NEAR = 7
"""So many characters in front of the value its verb is looked for: 位于湖南省 …"""
_COPULAS = ("是", "为", "叫", "：")
_ENDS = ("", "。", "，", "；", "！", ".", ",")


def question_word(told: Told, telling: Telling) -> str:
    """The Chinese words that stand in a question where the value stands in the sentence."""
    number = told.number
    if number is not None and number.is_year:
        return "哪一年"
    if told.quantity is not None:
        if number is None and told.before.endswith(_COPULAS):
            return "多少"
        if number is None:
            return _BY_DIMENSION.get(told.quantity.dimension, "多少")
        tail = number.tail.lstrip(_HEDGES_IN_UNITS)
        return "多少" if tail in _UNASKED_UNITS else f"多少{tail}"
    return _word_for_name(told, telling)


def _word_for_name(told: Told, telling: Telling) -> str:
    kind = telling.kind_of(told.key)
    ends = told.after[:1] in _ENDS
    word = ASKED_BY_KIND.get(kind, ("", ""))[0]
    if word and not (word[2:] and word[2:] in told.before):
        return word
    if ends and any(verb in told.before[-_NEAR:] for verb in _PLACE_VERBS):
        return _WHERE
    if word and told.after.startswith(word[-1]):
        return "哪个"
    if word or telling.kin.is_firm(kind):  # 所在城市是哪一个, not 所在城市是哪座城市
        if kind and all(map(is_han, kind)) and kind not in told.before + told.after:
            return f"哪个{kind}"
        if ends and told.before.endswith(_COPULAS):
            return _WHICH
    return _WHAT


def english_question_word(told: Told, telling: Telling, copula: str) -> str:
    """What begins an English question for the value in front of `copula`: who, which company, what."""
    kind = telling.kind_of(told.key)
    if (
        copula not in ("is", "was")
        or not kind
        or told.fact.status
        or told.quantity is not None
        or told.number is not None
    ):
        return "what"
    word = ASKED_BY_KIND.get(kind, ("", ""))[1]
    if not word and kind.isascii() and telling.kin.is_firm(kind):
        word = f"which {kind}"
    sayable = {kind, kind.replace("color", "colour")}
    return word if word and not sayable & set(told.before.lower().split()) else "what"


def english_unit(told: Told) -> str:
    """The unit in which an English question asks for a number, led by a comma; empty when it has none."""
    tail = told.number.tail.strip() if told.number is not None else ""
    return f", in {'percent' if tail in _UNASKED_UNITS else tail}" if tail else ""
