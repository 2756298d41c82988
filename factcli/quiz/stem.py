"""Stems: questions made from a fact's sentence and slots, in Chinese and English, several shapes for each."""

from collections.abc import Iterable

from factcli.quiz.draw import Draw
from factcli.quiz.question_word import english_question_word, english_unit, question_word
from factcli.quiz.small_number import tells_number
from factcli.quiz.telling import ENGLISH, Telling, Told
from factcli.text.normalize import normalize
from factcli.text.script import has_han
from factcli.text.term import find_words, stem_of

GAP = "____"

_CHOOSE_GAPPED = {
    "zh": ("空白处应填哪一项？{gapped}", "下面哪一项能补全这句话？{gapped}"),
    "en": ("Which one fills the gap? {gapped}", "Which of these completes the sentence? {gapped}"),
}
_TYPE_GAPPED = {
    "zh": ("空白处应填什么数？{gapped}", "填数：{gapped}"),
    "en": ("Which figure fills the gap? {gapped}", "Fill in the figure: {gapped}"),
}
_TRUTH = {
    "zh": ("这句话对不对？{sentence}", "判断对错：{sentence}", "下面的说法是否正确？{sentence}"),
    "en": ("True or false? {sentence}", "Is this right? {sentence}", "Is that so? {sentence}"),
}
_TRUTH_OF_SOURCE = {
    "zh": (
        "资料里是这样说的吗？{sentence}",
        "下面这句话与资料相符吗？{sentence}",
        "依据资料判断对错：{sentence}",
    ),
    "en": (
        "Does the source say so? {sentence}",
        "Is this what the source says? {sentence}",
        "True to the source or not? {sentence}",
    ),
}
_MEMBER = {
    "zh": ("下面哪一项是其中之一？{head}……", "{head}包括下面哪一项？", "{head}，其中有哪一项？"),
    "en": (
        "Which of these is one of them? {head} …",
        "Which of these belongs in the list? {head} …",
        "Which one may follow? {head} …",
    ),
}
_NAMED = {
    "zh": ("下面哪一项是原话里点到的？{head}……", "这句话里点到了下面哪一项？{head}……"),
    "en": ("Which of these does the sentence name? {head} …", "Which of these is named here? {head} …"),
}
_OWNER = {
    "zh": ("“{member}”属于下面哪一项？", "下面哪一项里有“{member}”？"),
    "en": ("Which of these does “{member}” belong to?", "“{member}” is part of which of these?"),
}
_PAIR = {
    "zh": (
        "在{subject}里，“{given}”与下面哪一项相对应？",
        "说到{subject}，“{given}”对应的是哪一项？",
        "{subject}里，和“{given}”配对的是哪一项？",
    ),
    "en": (
        "{subject}: which one goes with “{given}”?",
        "{subject}: what is matched with “{given}”?",
        "Which one belongs to “{given}”? ({subject})",
    ),
}
_NEXT = {
    "zh": (
        "在{subject}中，紧接在“{given}”之后的是哪一项？",
        "{subject}里，“{given}”的下一项是什么？",
        "按{subject}的顺序，“{given}”之后是哪一项？",
    ),
    "en": (
        "{subject}: what comes right after “{given}”?",
        "{subject}: which one follows “{given}” directly?",
        "What stands next after “{given}”? ({subject})",
    ),
}
_LEADING = ("In", "At", "Among", "For", "Under", "Around", "Since", "To", "On", "With", "By")
"""English words that begin a clause before the subject."""
_COPULAS = ("is", "are", "was", "were")
_ENGLISH_OPENINGS = (": ", " is ", " are ", " was ", " were ")
_CHINESE_COPULAS = ("是", "为", "：")
_LIST_VERBS = ("包括", "是", "有", "为", "：", "，")
_MADE_OF = "由"
"""Leads a list that ends with 组成."""
_NO_THING_ENDS = ("依次", "分别", "一共", "总共", "主要", "致力于")
"""What ends so in front of the verb names nothing that could include something."""
_LEADING_ENDS = ("后", "时", "前", "下", "中", "上", "内", "的")
"""What ends so leads on to the clause behind it."""
_SHORT = 3
_ECHO = 3
"""A third of the key, heard in the stem alone, is a clue."""
_SMALL_WORDS = ("of", "and", "for", "the", "on", "in", "&")
_QUOTES = {"“": "”", "《": "》", "「": "」", '"': '"'}


def ask_for_value(told: Told, telling: Telling, draw: Draw, *, typed: bool) -> str:
    """A stem that asks for the value; empty when the sentence doesn't show where it belongs.

    A typed number gets its unit from the stem, so the gap leaves the unit standing.
    """
    asked = asked_by_curator(told, telling)
    if asked:
        return draw.choose(asked)
    if told.start < 0:
        return ""
    shapes = _CHOOSE_GAPPED[telling.language]
    gap = GAP
    if typed:
        shapes = _TYPE_GAPPED[telling.language]
        gap += told.number.tail if told.number is not None else ""
    gapped = told.with_value(gap)
    if told.before.endswith((" a ", " an ")):
        gapped = told.before.rpartition("a")[0] + "a(n) " + gap + told.after
    stems = [shape.format(gapped=gapped) for shape in shapes]
    question = (
        _english_question(told, telling, typed=typed)
        if telling.language == ENGLISH
        else _chinese_question(told, telling)
    )
    if question:
        stems += [question, question]  # as likely as both gapped shapes together
    stems = [stem for stem in stems if not gives_away(stem, told.value) and not tells_number(stem, told)]
    return draw.choose(stems) if stems else ""


def asked_by_curator(told: Told, telling: Telling) -> list[str]:
    """The fact's own questions in the language of the telling, those that don't tell the answer."""
    is_chinese = telling.language != ENGLISH
    return [
        text
        for text in told.fact.ask
        if has_han(text) is is_chinese and not gives_away(text, told.value) and not tells_number(text, told)
    ]


def ask_for_choice_in_gap(before: str, after: str, telling: Telling, draw: Draw) -> str:
    """A stem that asks which of the options belongs into the sentence between `before` and `after`."""
    return draw.choose(_CHOOSE_GAPPED[telling.language]).format(gapped=before + GAP + after)


def ask_for_truth(sentence: str, telling: Telling, draw: Draw) -> str:
    """A stem that puts a sentence up for judgement."""
    return draw.choose(_TRUTH[telling.language]).format(sentence=sentence)


def ask_for_source(sentence: str, telling: Telling, draw: Draw) -> str:
    """A stem that asks whether a sentence is what the source says: what it doesn't say may hold all the same."""
    return draw.choose(_TRUTH_OF_SOURCE[telling.language]).format(sentence=sentence)


def ask_for_member(head: str, telling: Telling, draw: Draw) -> str:
    """A stem that asks for one of a list; `head` is the sentence up to the list."""
    shapes = _MEMBER[telling.language]
    if telling.language == ENGLISH:
        return draw.choose(shapes).format(head=head.removesuffix(" the ").strip())
    head = said_head(head)
    bare = bare_head(head)
    if not bare:
        return shapes[0].format(head=head)
    return draw.choose((shapes[0].format(head=head), *(shape.format(head=bare) for shape in shapes[1:])))


def said_head(head: str) -> str:
    """The Chinese sentence up to a list, as it can be said without its end: 由 wants 组成 behind the list."""
    return head.removesuffix(_MADE_OF) + "的组成部分是" if head.endswith(_MADE_OF) else head


def bare_head(head: str) -> str:
    """The Chinese sentence up to a list without the verb that leads it; nothing where more than that stands there."""
    bare = head
    for verb in _LIST_VERBS:
        bare = bare.removesuffix(verb)
    return "" if bare == head or "，" in bare or bare.endswith(_NO_THING_ENDS) else bare


def ask_for_named(head: str, telling: Telling, draw: Draw) -> str:
    """A stem that asks what an open list names, for more may belong to it."""
    bare = head.removesuffix(" the ").strip()
    return draw.choose(_NAMED[telling.language]).format(head=bare)


def ask_for_owner(member: str, telling: Telling, draw: Draw) -> str:
    """A stem that asks whose list a member stands in."""
    return draw.choose(_OWNER[telling.language]).format(member=member)


def ask_for_partner(subject: str, given: str, telling: Telling, draw: Draw) -> str:
    """A stem that asks for the other side of a pair."""
    return _capital(draw.choose(_PAIR[telling.language]).format(subject=subject, given=given))


def ask_for_next(subject: str, given: str, telling: Telling, draw: Draw) -> str:
    """A stem that asks what follows in an order."""
    return _capital(draw.choose(_NEXT[telling.language]).format(subject=subject, given=given))


def _capital(stem: str) -> str:
    return stem[:1].upper() + stem[1:]


def gives_away(text: str, key: str) -> bool:
    """Whether `text` holds the key's words."""
    return bool(key) and normalize(key).text in normalize(text).text


def fits_in_english(told: Told, other: str) -> bool:
    """Whether another name reads as well as the value in the English sentence.

    A common noun may want an article that the value hasn't, or the other way round, and that would tell; a
    name of capitals takes a name's place, and anything goes behind a colon or a bare copula.
    """
    if told.before.endswith(_ENGLISH_OPENINGS):
        return True
    return not told.before.endswith(" the ") and is_proper(told.value) and is_proper(other)


def is_proper(name: str) -> bool:
    """Whether an English name is written in capitals, as those of persons, places and firms are."""
    return all(word[:1].isupper() or word in _SMALL_WORDS for word in name.replace("(", "").split())


def rings_like(key: str, stem: str, others: Iterable[str]) -> bool:
    """Whether much of the key is heard in the stem and in no other option: 创新链 for 五链融合."""
    echoes = set(_sounds(key)) & set(_sounds(stem))
    for other in others:
        echoes -= set(_sounds(other))
    return len(echoes) * _ECHO >= len(set(_sounds(key))) > 0 and bool(echoes)


def _sounds(text: str) -> list[str]:
    """What of a text is heard again elsewhere: Chinese characters, and English words of more than three letters."""
    sounds: list[str] = []
    for word in find_words(normalize(text).text):
        if word.kind == "han":
            sounds += word.form
        elif word.kind == "word" and len(word.form) > _SHORT:
            sounds.append(stem_of(word.form))
    return sounds


def _chinese_question(told: Told, telling: Telling) -> str:
    """The sentence with a question word in the value's place: 总投资是108亿元。 becomes 总投资是多少亿元？"""
    before, after = told.before, told.after
    if before[-1:] in _QUOTES and after[:1] == _QUOTES[before[-1:]]:
        before, after = before[:-1], after[1:]
    rest = after.partition("，")[0]
    if (after.startswith(("，", "；")) and before.endswith(_CHINESE_COPULAS)) or (
        told.quantity is not None and not rest.endswith(_LEADING_ENDS)
    ):
        after = rest.partition("；")[0]  # what only adds to it
    word = question_word(told, telling)
    if word.startswith("哪"):  # 哪个领域 in front of 领域, 哪座城市 in front of 市
        doubled = next((word[cut:] for cut in range(2, len(word)) if after.startswith(word[cut:])), "")
        after = after.removeprefix(doubled)
    return before.removesuffix("：") + word + after.rstrip("。.！!") + "？"


def _english_question(told: Told, telling: Telling, *, typed: bool) -> str:
    """`The title of this article is X.` turned into a question; empty when the sentence has another build."""
    words = told.before.split(" ")
    if words and words[-1] == "":
        words.pop()
    if words and words[-1] in ("the", "a", "an"):
        words.pop()
    if len(words) < 2 or words[-1] not in _COPULAS or told.after[:1] not in (".", ",", ""):
        return ""
    copula = words.pop()
    clause = " ".join(words)
    lead = ""
    if words[0] in _LEADING:
        lead, comma, clause = clause.partition(", ")
        if not comma:
            return ""
        lead += ", "
    if " of " not in clause and "'s " not in clause and not lead:
        return ""
    if ", " in clause:
        return ""
    first, _blank, rest = clause.partition(" ")
    clause = f"{first.lower()} {rest}" if first in ("The", "A", "An", "Its") else clause
    unit = english_unit(told) if typed else ""
    word = english_question_word(told, telling, copula)
    return f"{lead}{word if lead else word.capitalize()} {copula} {clause}{unit}?"
