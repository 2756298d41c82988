"""Who does something to what, told by where a verb stands between two names."""

from collections.abc import Iterator

from factcli.facts.mention import Mention
from factcli.text.script import has_han, is_han
from factcli.text.span import Span
from factcli.text.term import stem_of
from factcli.verify.claim import Piece
from factcli.verify.stated import Stated
from factcli.verify.vocabulary import FUNCTION_EN, words_of_table


class Deed:
    """Where a claim tells a fact's attribute by its verb, and whether it is done to the fact's subject.

    `doer` is the entity that does it; `is_turned` where the fact's subject does it to the fact's value instead. `tail`
    is what closes the verb behind the value: 用…砌成.
    """

    __slots__ = ("doer", "is_turned", "tail", "verb")

    def __init__(self, verb: Span, doer: str, *, is_turned: bool = False, tail: Span | None = None) -> None:
        self.verb, self.doer, self.is_turned, self.tail = verb, doer, is_turned, tail

    @property
    def spans(self) -> tuple[Span, ...]:
        """Where its words stand."""
        return (self.verb,) if self.tail is None else (self.verb, self.tail)


def find_verbs(piece: Piece, stated: Stated, verbs: tuple[str, ...]) -> Iterator[Span]:
    """Where verbs of the fact's attribute stand outside the names of entities, the longer ones first."""
    text = piece.text
    entities = [mention for mention in piece.mentions if mention.is_entity]
    for verb in sorted(verbs, key=len, reverse=True):
        start = text.find(verb, piece.start, piece.end)
        while start >= 0:
            end = start + len(verb)
            is_whole = has_han(verb) or not (
                text[start - 1 : start].isalnum() or text[end : end + 1].isalnum()
            )
            if is_whole and not any(name.start < end and start < name.end for name in entities):
                yield Span(start, end)
            start = text.find(verb, end, piece.end)


def find_giver(
    piece: Piece, stated: Stated, verb: Span, done: Mention, others: list[Mention]
) -> Mention | None:
    """Who gives the subject what the fact says that it is given: A supplies the trains for B, A为B供应列车."""
    text = piece.text
    for other in others:
        if other.end <= verb.start and verb.end <= done.start:  # A supplies the trains for B
            before, gift = gap_between(text[other.end : verb.start]), text[verb.end : done.start]
            words = gift.strip().removesuffix(" the").split(" ")
            if before in BEFORE and words[-1] in _FOR and _is_own_gift(stated, words[:-1]):
                return other
        elif done.end <= verb.start and other.end <= done.start:  # A为B供应列车
            before, behind = (
                gap_between(text[other.end : done.start]),
                gap_between(text[done.end : verb.start]),
            )
            gift = text[verb.end : piece.end].strip("了的 。.!")
            if before in _FOR and behind in BEFORE and _is_own_gift(stated, [gift]):
                return other
        elif done.end <= other.start <= verb.start:  # B的列车由A供应
            what, by = _last_of(text[done.end : other.start], _FROM - {"为", "的由"})
            behind = gap_between(text[other.end : verb.start])
            if by and behind in BEFORE and _is_own_gift(stated, [what.removeprefix("的")]):
                return other
    return None


def _last_of(text: str, ends: frozenset[str]) -> tuple[str, str]:
    """A text without the longest of some endings, and that ending; "" where it has none."""
    end = max((end for end in ends if end and text.endswith(end)), key=len, default="")
    return text.removesuffix(end), end


def _is_own_gift(stated: Stated, words: list[str]) -> bool:
    """Whether words are something, and nothing but what the fact itself says is given."""
    told = [word for word in words if word and word not in FUNCTION_EN]
    own = stated.said
    return bool(told) and all((word in own) if has_han(word) else f" {stem_of(word)}" in own for word in told)


_FOR = words_of_table("for to of on with 为 给 向 替")


def find_doer(text: str, verb: Span, done: Mention, others: list[Mention]) -> Mention | None:
    """Who does it to `done`, of `others`; None where the words don't say that it is done to it by one of them."""
    for other in others:
        before, behind = gap_between(text[other.end : verb.start]), gap_between(text[verb.end : done.start])
        is_active = other.end <= verb.start and verb.end <= done.start
        if is_active and behind in TO and (before in BEFORE or _tells_who(before, text[done.end :])):
            return other
        is_owned = other.end <= done.start and text[done.end : verb.start] == "的"
        if is_owned and text[other.end : done.start] in _IN_CHARGE and not text[verb.end :][:1].isalnum():
            return other  # 顺达负责渡轮的运营
        if not done.end <= other.start:
            continue
        if verb.end <= done.start and behind in TO:  # 创办医院的人是林知远, the man who founded it was …
            if gap_between(text[done.end : other.start]) in _CLEFT and opens(text[: verb.start]):
                return other
            continue
        if other.end <= verb.start:  # 大桥由李青设计, 大桥是李青设计的
            by = gap_between(text[done.end : other.start])
            is_for = by == "为" and is_han(text[verb.end : verb.end + 1]) and text[verb.end] != "的"
            if by in _FROM and before in BEFORE and not is_for:
                return other
        elif (
            done.end <= verb.start
            and gap_between(text[done.end : verb.start]) in _IS
            and gap_between(text[verb.end : other.start]) in _BY
        ):
            return other
        elif (
            done.end <= verb.start
            and text[done.end : verb.start] == "的"
            and text[verb.end : other.start] in _WHO_IT_IS
        ):
            return other  # 医院的建设方是…
    return None


def _tells_who(before: str, behind: str) -> bool:
    """Whether a doer is told as the one that does it: 林知远是创办医院的人, Lin is the man who founded it."""
    if before in ("是", "就是", "正是"):
        return behind.startswith("的")
    words = before.split(" ")
    return before.isascii() and words[0] in _BEING and words[-1] in _WHO and len(words) <= _LONGEST_TELLING


def opens(before: str) -> bool:
    """Whether a verb begins a statement: nothing stands before it, or in English only who it is that does it."""
    rest = before.rpartition(",")[2].strip()
    return rest in _OPENING or (rest.isascii() and rest.split(" ")[-1] in _WHO)


_IN_CHARGE = ("负责", "承担", "承担了", "负责了", "具体负责")
_BEING = words_of_table("is was are were")
_WHO = words_of_table("who that which")
_OPENING = ("", "最早", "负责", "具体负责", "主要负责")
_LONGEST_TELLING = 5
_AGENTS = ("人", "者", "方", "商", "单位", "公司", "企业", "集团", "机构", "团队", "学校", "")
_CLEFT = (
    frozenset(f"的{agent}{being}" for agent in _AGENTS for being in ("是", "为", "就是", "正是")) | _BEING
)
"""Between what is done and who does it, where the verb stands first."""
_WHO_IT_IS = frozenset(
    f"{agent}{being}" for agent in _AGENTS if agent for being in ("是", "为", "就是", "正是")
)
"""Behind a verb, these make a noun of it and tell who that is."""


def gap_between(text: str) -> str:
    """What stands between two things, on one line."""
    words = text.translate(_UNMARKED).split()
    return " ".join(words) if text.isascii() else "".join(words)


_UNMARKED = dict.fromkeys(map(ord, '《》"()'))

BEFORE = words_of_table(
    "has had have also both originally first himself herself once who which , 曾 曾经 所 亲自 负责 主持 最早 最先 首先 来 一手 都 均"
) | {""}
TO = words_of_table("the a an this that 了 过 着 的 了这座 了该") | {""}
_IS = words_of_table(
    ", is was are were has_been had_been have_been which_was which_is was_originally was_first that_was being is_being"
) | {""}
_BY = words_of_table("by by_the")
_FROM = words_of_table("由 的由 是由 被 是 乃 系 系由 为 就是 就是由 最早由 最初由 主要由 ,由 ,是 ,系")
