"""Figures and times where the fact has them: a duration is no date, and what is so isn't said to have been so."""

from factcli.text.script import has_han
from factcli.text.term import stem_of
from factcli.values.dimension import Dimension
from factcli.values.quantity import Quantity, find_quantities, read_quantity
from factcli.verify.account import find_trimmings
from factcli.verify.align import Alignment
from factcli.verify.claim import Piece
from factcli.verify.link import STATE_TAIL
from factcli.verify.vocabulary import FUTURE, words_of_table
from factcli.verify.vocabulary.deeds import LASTING
from factcli.verify.wording import says_any

_AIM = words_of_table(
    "目标 目的 定位 打造 力争 争取 致力 致力于 努力 追求 瞄准 旨在 愿景 希望 期望 规划 将 拟 计划 预计 有望 准备 "
    "aim aims aiming goal goals target targets hopes hope plan plans planned strive striving seek seeks working "
    "building wants intends"
)
LATER = _AIM | FUTURE
"""Words of what is aimed at or still to come."""
REACHED = words_of_table("已 已经 业已 早已 already")


def awaits(alignment: Alignment) -> bool:
    """Whether all that the fact says is still to come, or only aimed at."""
    if any(word in alignment.stated.fact.statement for word in _TO_COME):
        return True
    sentences = alignment.stated.sentences_in(alignment.piece)
    return bool(sentences) and all(says_any(sentence, LATER) for sentence in sentences)


_TO_COME = ("将", "拟", "计划于", "预计", " will ", " to be ", " bound for ")


def is_called_reached(alignment: Alignment) -> bool:
    """Whether the claim says that something has come about which the fact still awaits."""
    piece = alignment.piece
    return awaits(alignment) and piece.has_any(REACHED) and not piece.has_any(LATER)


def names_stage(alignment: Alignment) -> bool:
    """Whether the claim names the stage that the fact has, by its last word at least."""
    fact, piece = alignment.stated.fact, alignment.piece
    held = fact.status or fact.value
    stages = alignment.stated.attribute.stages
    if held not in stages or any(stage in piece.cut for stage in stages if stage not in held):
        return False  # it names another one
    return held in piece.entities or any(
        name[-STATE_TAIL:] in piece.cut for name in alignment.stated.forms_of(held) or [held]
    )


def keeps_time(alignment: Alignment, sentences: tuple[str, ...]) -> bool:
    """Whether a duration stays one (42 days ago is none), a storey count too, and what is so isn't said to have been so."""
    piece = alignment.piece
    if is_so_far(alignment):
        return False
    if not _keeps_durations(piece, sentences) or _is_one_storey(piece) or _shifts_a_date(piece, sentences):
        return False
    if alignment.stated.is_past:
        return True
    if has_han(piece.cut):
        ends = {span.end for span in piece.taken}  # behind a name it says where something stands
        formerly = [span for span in piece.find_markers(_FORMERLY) if span.start not in ends]
        if alignment.stated.attribute.stages:
            formerly = [span for span in formerly if span.cut(piece.text) not in STILL]
        return not formerly or any(says_any(text, _FORMERLY) for text in sentences)
    if not all(_is_plain(figure, alignment.stated.words) for figure in piece.quantities):
        return False
    if (piece.has_any(_WAS) or _is_over(alignment)) and not _is_done(alignment):
        return any(says_any(sentence, _PAST) or "ed " in f"{sentence} " for sentence in sentences)
    return True


def _is_over(alignment: Alignment) -> bool:
    """Whether the claim tells in the past, of whoever did it, what lasts: who ran it needn't run it."""
    deed, text = alignment.deed, alignment.piece.text
    if deed is None or deed.verb.cut(text) not in LASTING or text[deed.verb.end - 1] == "s":
        return False
    return not text[: deed.verb.start].endswith((" is ", " are ", " being "))


def _is_done(alignment: Alignment) -> bool:
    """Whether the claim tells a deed that is done once: who designed a bridge is its designer, who led it needn't lead it."""
    deed, matter, text = alignment.deed, alignment.matter, alignment.piece.text
    if (
        alignment.figure is not None
        and "built" in text
        and find_trimmings(alignment.piece, alignment.stated, alignment.figure, None)
    ):
        return True  # what it cost, it cost when it was built
    if matter is not None and text[: matter.start].endswith((" was ", " were ")):
        return matter.cut(text).endswith(_PARTICIPLES)  # what was invested is the investment
    return deed is not None and deed.verb.cut(alignment.piece.text) not in LASTING


_PARTICIPLES = ("ed", "spent", "built", "begun", "born")


def _keeps_durations(piece: Piece, sentences: tuple[str, ...]) -> bool:
    """Whether no duration is made a date by the word behind it (42 days ago), unless the fact does so too."""
    return not _is_placed(piece.cut) or any(map(_is_placed, sentences))


def _is_placed(text: str) -> bool:
    """Whether a word that makes a date of a duration stands behind one."""
    return any(
        figure.dimension is Dimension.TIME and text[figure.end :].lstrip().startswith(_PLACED)
        for figure in find_quantities(text)
    )


def _is_one_storey(piece: Piece) -> bool:
    """Whether the claim says on which storey something is, which no number of storeys bears out."""
    return any(
        figure.unit == "层"
        and any(word in piece.text[piece.start : figure.start] for word in ("位于", "在"))
        and any(piece.text[mention.end : figure.start] in ("", "的") for mention in piece.mentions)
        for figure in piece.quantities
    )


def _shifts_a_date(piece: Piece, sentences: tuple[str, ...]) -> bool:
    """Whether a word beside a date makes another time of it: after 2023, 2023年之前."""
    for period in piece.periods:
        after = piece.text[period.end : piece.end].lstrip()
        before = piece.text[piece.start : period.start].rstrip().rsplit(" ", 1)[-1]
        if has_han(after[:1]) and after.startswith(_PLACED):
            return True
        told = f"{before} {period.text}"
        if before in _MISPLACING and not any(told in sentence for sentence in sentences):
            return True
    return False


_PLACED = (
    "前",
    "后",
    "之前",
    "之后",
    "以前",
    "以后",
    "ago",
    "later",
    "earlier",
    "before",
    "after",
    "from now",
)
_WAS = words_of_table("was were used_to had formerly")
_PAST = words_of_table(
    "was were had been took came went got made won held led built set began left fell rose grew ran flew found became"
)


_MISPLACING = frozenset(
    ["under", "after", "until", "till", "before", "over", "above", "below", "beyond", "from", "since"]
)
STILL = words_of_table("仍 仍然 仍旧 还在 依然 仍在 still")
_FORMERLY = STILL | words_of_table("以前 之前 从前 过去 曾 曾经 原先 原来 原本 昔日 一度")


def _is_plain(figure: Quantity, own: str) -> bool:
    """Whether every word inside a figure belongs to it, or is the fact's: 42 Martian days are no 42 days."""
    words = figure.text.split()
    for number in range(1, len(words) - 1):
        rest = read_quantity(" ".join(words[:number] + words[number + 1 :]))
        if rest is not None and (rest.low, rest.high, rest.unit) == (figure.low, figure.high, figure.unit):
            word = words[number]
            if word.isalpha() and word not in _FIGURATIVE and f" {stem_of(word)}" not in own:
                return False
    return True


_FIGURATIVE = words_of_table("and a full whole entire the of some about than least most earth calendar")
"""Words inside a figure that leave it as it is."""


def is_so_far(alignment: Alignment) -> bool:
    """Whether the figure is what was spent or done so far, which the fact's isn't: 已投资3亿元."""
    piece, stated = alignment.piece, alignment.stated
    if stated.value is None:
        return False  # a day that has come is no part of it
    if not _CAPACITIES.isdisjoint(stated.attribute.names) and piece.has_any(_USED):
        return True  # so many have been taken in, which says nothing of how many could be
    starts = [name.start for name in piece.mentions if name.key == stated.fact.attribute]
    if not any(piece.text[:start].endswith(_SO_FAR) for start in starts):
        return False
    return not any(says_any(sentence, _SO_FAR_WORDS) for sentence in stated.sentences_in(piece))


_CAPACITIES = words_of_table(
    "载客量 载客人数 容量 容纳人数 库容 总库容 capacity seating_capacity storage_capacity"
)
_USED = words_of_table("已 已经 昨天 今天 昨日 今日 每天 每日 共 一共 yesterday today already")
_SO_FAR = ("已", "已经", "已累计", "累计", "先期", "前期", "再", "又", "追加", "so far ", "already ")
_SO_FAR_WORDS = frozenset(word.strip() for word in _SO_FAR)
"""Directly before what an attribute is called these make a part of it."""
