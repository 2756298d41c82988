"""What a sentence speaks of: the words that it begins with, and whether they only take up what was spoken of."""

import itertools

from factcli.text.script import has_han
from factcli.text.span import Span
from factcli.values.dimension import Dimension
from factcli.verify.plain.figure import Figure
from factcli.verify.plain.lead import begins_with_verb, is_verb
from factcli.verify.plain.reading import Reading, Token
from factcli.verify.plain.table import ANAPHORS, OPENERS

_SUBJECT_ENDS = (
    "是",
    "位于",
    "为",
    "于",
    "由",
    "从",
    "在",
    "有",
    "全长",
    "总部",
    "至",
    "已",
    "将",
    "，",
    "(",
    "（",
    "、",
    "：",
)
_RELATIVE = ("who", "which", "that")
_LONGEST_SUBJECT = 40
_COUNTED = 2
"""Characters of a one and its measure word: 一艘."""
_NO_PRONOUNS = ("其中", "其他", "其余", "此外", "其它", "此次")


def source_end(text: str) -> int:
    """Where a Chinese sentence goes on after it has named its source: 据某局统计，, 5月2日，记者从某局获悉，."""
    return _source_in(text)[1]


def _source_in(text: str) -> tuple[str, int]:
    """Whom a Chinese sentence names as its source, and where it goes on; "" and 0 where it names none."""
    comma = text.find("，", 0, _LONGEST_SUBJECT)
    if text[:1] in "据據" and comma > 0:
        name = text[1:comma].partition("公布")[0]
        for told in _TOLD:
            name = name.removesuffix(told)
        return name, comma + 1
    reporter = text.find("记者", 0, _LONGEST_SUBJECT)
    asked = text.find("从", reporter + 2, reporter + 2 + _DATELINE) if reporter >= 0 else -1
    end = text.find("，", asked) if asked > 0 else -1
    if end < 0 or not text[:end].endswith(_HEARD):
        return "", 0
    name = text[asked + 1 : end]
    return name.removesuffix(next(filter(name.endswith, _HEARD))), end + 1


def without_reporter(text: str) -> str:
    """A Chinese sentence without the clause in which a reporter says when and from whom it was heard."""
    end = source_end(text)
    return text[end:] if "记者" in text[:end] else text


_HEARD = ("获悉", "了解到", "得知")
_DATELINE = 8
"""Characters of a date or a word of time that may stand between the reporter and the source."""


def source_of(reading: Reading) -> list[str]:
    """Whom a Chinese sentence names as its source, as far as it goes on to speak of that: 据市图书馆统计，全馆."""
    name = _source_in(reading.text)[0]
    if name and f"全{name[-1]}" in reading.text:
        return [name]
    places = [name[: place + 1] for place, sign in enumerate(name) if sign in _PLACE_ENDS and place]
    return [place for place in places if f"全{place[-1]}" in reading.text][:1]


_TOLD = ("统计", "报道", "介绍", "透露", "消息", "数据")
_PLACE_ENDS = "省市县区州镇乡村"


def subject_of(reading: Reading) -> str:
    """The words with which a sentence begins, up to its verb, a mark or a figure, without a leading period or source."""
    text = reading.text
    start = source_end(text)
    if text.isascii() and _is_participle(text.split(" ", 2)):
        comma = text.find(",")
        start = comma + 1 + len(text[comma + 1 :]) - len(text[comma + 1 :].lstrip()) if comma > 0 else 0
    elif text.isascii() and text.split(" ", 1)[0] in OPENERS:
        comma = text.find(",")
        start = comma + 1 if 0 < comma < _LONGEST_SUBJECT else 0
        start += len(text[start:]) - len(text[start:].lstrip())
    opener = text[start:].split(" ", 1)[0]
    lead = len(opener) + 1 if opener in OPENERS else 1
    for figure in reading.figures:
        if figure.period and start - 1 <= figure.start <= start + lead:
            start = figure.end
            while start < len(text) and text[start] in "，, 、的":
                start += 1
    stop = min(len(text), start + _LONGEST_SUBJECT)
    for figure in reading.figures:
        if figure.start >= start and not _is_number_of_name(figure):
            stop = min(stop, figure.start)
    if has_han(text[start:stop]):
        ends = [place for word in _SUBJECT_ENDS if (place := text.find(word, start + 1, stop)) > 0]
        ends += [place for place in range(start + 2, stop) if begins_with_verb(text[place : place + 2])]
    else:
        ends = [place for mark in ",(:;" if (place := text.find(mark, start, stop)) > 0]
        ends += [
            token.start
            for token in reading.tokens
            if token.start > start and (token.form in _RELATIVE or is_verb(token))
        ]
        ends += [
            token.start
            for name, token in itertools.pairwise(reading.tokens)
            if name.is_name and token.start > start and _is_present(token)
        ]
    subject = text[start : min([stop, *ends])].strip()
    if len(subject) == _COUNTED and subject[0] == "一":
        return _counted(reading, start) or subject
    return subject


def _is_participle(words: list[str]) -> bool:
    """Whether an English sentence opens with what was done to its subject: born in Turin, …; formed in 2003, …"""
    return len(words) > 1 and words[1] in OPENERS and (words[0] == "born" or words[0].endswith("ed"))


def _counted(reading: Reading, start: int) -> str:
    """The noun of a thing that is counted and described first: 渡轮 in 一艘属于某公司的渡轮."""
    clause = reading.clauses[reading.clause_of(start)]
    opening = reading.text.find("的", start, clause.end)
    if opening < 0:
        return ""
    rest = Span(opening + 1, min(clause.end, opening + 1 + _LONGEST_SUBJECT)).cut(reading.text)
    ends = [place for word in _SUBJECT_ENDS if (place := rest.find(word, 1)) > 0]
    ends += [place for place in range(1, len(rest)) if begins_with_verb(rest[place : place + 2])]
    return rest[: min(ends, default=len(rest))]


def _is_present(token: Token) -> bool:
    """Whether a word after a name looks like a verb of the present: The Tarvos Observatory stands."""
    return not token.is_name and token.form.endswith("s") and not token.form.endswith(("ss", "us"))


def _is_number_of_name(figure: Figure) -> bool:
    """Whether a figure is a number within a name: 三〇一号, 第三."""
    quantity = figure.quantity
    return quantity is not None and (quantity.dimension is Dimension.ORDINAL or quantity.unit == "号")


def takes_up(reading: Reading) -> bool:
    """Whether a sentence begins with a word that only takes up what was spoken of, or with a period or figure."""
    subject = subject_of(reading)
    if not subject:
        return True
    if has_han(subject):
        return (subject[0] in "该其此它她他这那" and subject[:2] not in _NO_PRONOUNS) or any(
            subject.startswith(word) for word in ANAPHORS
        )
    words = subject.split()
    if words[0] in ANAPHORS:
        return True
    start = reading.text.find(subject)
    named = any(token.is_name for token in reading.tokens if start < token.start < start + len(subject))
    return words[0] in ("the", "this") and words[-1] in ANAPHORS and len(words) <= 3 and not named


def goes_on_from(before: Reading, reading: Reading, topic: str) -> bool:
    """Whether what a sentence takes up may be what the one before it speaks of, and not only who says something there."""
    return not names_topic(reading, topic) and not (begins_with_noun(reading) and is_said_by(before))


def begins_with_noun(reading: Reading) -> bool:
    """Whether a sentence takes something up by a noun that no person is called by: 公司, the company."""
    words = [token.form for token in reading.tokens[:2]]
    if len(words) == 2 and words[0] in ("the", "this") and words[1] in ANAPHORS:
        return words[1] not in _PERSONS
    return any(reading.text.startswith(word) for word in ANAPHORS if len(word) > 1 and has_han(word[0]))


_PERSONS = frozenset({"player", "singer", "actor", "actress", "author", "writer"})


def is_said_by(reading: Reading) -> bool:
    """Whether a sentence only tells what its subject says: 董事长王某表示, the chairman said."""
    subject = subject_of(reading)
    rest = reading.text[reading.text.find(subject) + len(subject) :].lstrip(" ，,") if subject else ""
    return subject.endswith(_SAYING) or rest.startswith(_SAYING)


_SAYING = ("表示", "说", "称", "介绍", "指出", "透露", "认为", "坦言", "said", "says", "told", "added")


def names_topic(reading: Reading, topic: str) -> bool:
    """Whether the noun with which a Chinese sentence takes something up is the last part of the topic: 大桥 of 白水大桥."""
    return any(reading.text.startswith(word) and topic.endswith(word) for word in ANAPHORS if len(word) > 1)
