"""An attribute that names a doer, told by what is done: "Ann designed the bridge" of the bridge's designer."""

from collections.abc import Iterator
from functools import cache

from factcli.facts.mention import Mention
from factcli.facts.name_form import Kind, Name
from factcli.text.script import has_han, is_han
from factcli.text.span import Span
from factcli.text.term import stem_of
from factcli.verify.claim import Piece, blank_out, span_of
from factcli.verify.stated import Stated
from factcli.verify.vocabulary import FUNCTION_EN, words_of_table
from factcli.verify.vocabulary.deeds import DEEDS, GIVERS, OFFICE, WHICH, YIELDS


class Deed:
    """Where a claim tells a fact's attribute by its verb, and whether it is done to the fact's subject.

    `doer` is the entity that does it; `is_turned` where the fact's subject does it to the fact's value instead.
    """

    __slots__ = ("doer", "is_turned", "verb")

    def __init__(self, verb: Span, doer: str, is_turned: bool) -> None:
        self.verb, self.doer, self.is_turned = verb, doer, is_turned


def find_deed(piece: Piece, stated: Stated) -> Deed | None:
    """What a claim says of the fact's subject by a verb for what the attribute's noun does; None where it says none."""
    if not verbs_of(stated.attribute.names):
        return None
    subjects = [mention for mention in piece.mentions if mention.key == stated.fact.subject]
    others = [
        mention for mention in piece.mentions if mention.is_entity and mention.key != stated.fact.subject
    ]
    if any(name.lower() in _yields() for name in stated.attribute.names):
        return _find_yield(piece, stated, subjects, others)
    for verb in find_verbs(piece, stated):
        text = piece.text
        if verb.cut(text) in OFFICE:
            if stated.fact.attribute not in piece.attributes:
                continue
            text = _without_noun(piece, stated.fact.attribute)
        is_plain = verb.cut(text) in _plain_verbs_of(stated.attribute.names)
        for subject in subjects:
            doer = is_plain and _doer(text, verb, subject, others)
            doer = doer or _giver(piece, stated, verb, subject, others)
            if doer:
                return Deed(verb, doer.key, is_turned=False)
        for value in (mention for mention in others if mention.key == stated.value_key):
            if any(
                _doer(text, verb, value, [subject]) or _giver(piece, stated, verb, value, [subject])
                for subject in subjects
            ):
                return Deed(verb, stated.fact.subject, is_turned=True)
    return None


def _find_yield(piece: Piece, stated: Stated, subjects: list[Mention], others: list[Mention]) -> Deed | None:
    """Where the fact's subject is said to do it to what the fact has as its value, or that to the subject."""
    held = {stated.value_key, *stated.fact.members} - {""}
    gifts = [mention for mention in others if mention.key in held]
    is_worded = stated.value_key == stated.fact.value and not stated.is_entity(stated.value_key)
    for verb in find_verbs(piece, stated):
        if any(_doer(piece.text, verb, gift, subjects) for gift in gifts):
            return Deed(verb, stated.fact.subject, is_turned=False)
        if any(_doer(piece.text, verb, subject, gifts) for subject in subjects):
            return Deed(verb, stated.fact.subject, is_turned=True)
        if is_worded and any(_gap(piece.text[one.end : verb.start]) in _BEFORE for one in subjects):
            return Deed(verb, stated.fact.subject, is_turned=False)
    return None


def find_attributive(piece: Piece, stated: Stated) -> list[Span]:
    """Where a verb of the attribute stands before the fact's subject and 的: what does it is named behind, 参加联赛的球队."""
    if not verbs_of(stated.attribute.names):
        return []
    subjects = [mention for mention in piece.mentions if mention.key == stated.fact.subject]
    return [
        verb
        for verb in find_verbs(piece, stated)
        if _opens(piece.text[piece.start : verb.start])
        and any(
            _gap(piece.text[verb.end : subject.start]) in _TO and piece.text.startswith("的", subject.end)
            for subject in subjects
            if subject.start >= verb.end
        )
    ]


def _without_noun(piece: Piece, attribute: str) -> str:
    """The text with blanks where the attribute's own noun stands: 大桥的设计者由李青担任."""
    nouns = [span_of(mention) for mention in piece.mentions if mention.key == attribute]
    return blank_out(piece.text, nouns)


def does_to_subject(piece: Piece, stated: Stated, doer: Span) -> bool:
    """Whether a stretch that is no name of the base is said to do it to the fact's subject, and nothing else is said."""
    stranger = Mention(doer.start, doer.end, Name(doer.cut(piece.text), Kind.ENTITY, is_key=True))
    subjects = [mention for mention in piece.mentions if mention.key == stated.fact.subject]
    return any(
        _doer(piece.text, verb, subject, [stranger]) is not None
        for verb in find_verbs(piece, stated)
        for subject in subjects
    )


@cache
def verbs_of(names: tuple[str, ...]) -> tuple[str, ...]:
    """The verbs of the nouns among an attribute's names, and of those that end with a giver's noun: train supplier."""
    table = _verbs_by_noun()
    heads = [noun for name in names for noun in GIVERS if _is_headed(name.lower(), noun)]
    given = (verb for noun in heads for verb in table.get(noun, ()))
    return tuple(dict.fromkeys((*_plain_verbs_of(names), *given)))


@cache
def _plain_verbs_of(names: tuple[str, ...]) -> tuple[str, ...]:
    """The verbs of the nouns themselves: what is given needn't be said."""
    table = _verbs_by_noun()
    return tuple(dict.fromkeys(verb for name in names for verb in table.get(name.lower(), ())))


def _is_headed(name: str, noun: str) -> bool:
    """Whether the last word of a name is the noun, and what stands before it tells what is given, not which giver it is."""
    before = name.removesuffix(noun)
    return before not in (name, "") and before.strip() not in WHICH


@cache
def _yields() -> dict[str, list[str]]:
    return _read(YIELDS)


@cache
def _verbs_by_noun() -> dict[str, list[str]]:
    return _yields() | _read(DEEDS)


def _read(table: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for row in table.strip().split("\n"):
        nouns, _, verbs = row.replace("_", "\0").partition(" > ")
        for noun in nouns.split():
            found.setdefault(noun.replace("\0", " "), []).extend(
                verb.replace("\0", " ") for verb in verbs.split()
            )
    return found


def find_verbs(piece: Piece, stated: Stated) -> Iterator[Span]:
    """Where the verbs of the fact's attribute stand outside the names of entities, the longer ones first."""
    text, verbs = piece.text, verbs_of(stated.attribute.names)
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


def _giver(piece: Piece, stated: Stated, verb: Span, done: Mention, others: list[Mention]) -> Mention | None:
    """Who gives the subject what the fact says that it is given: A supplies the trains for B, A为B供应列车."""
    text = piece.text
    for other in others:
        if other.end <= verb.start and verb.end <= done.start:  # A supplies the trains for B
            before, gift = _gap(text[other.end : verb.start]), text[verb.end : done.start]
            words = gift.strip().removesuffix(" the").split(" ")
            if before in _BEFORE and words[-1] in _FOR and _is_own_gift(stated, words[:-1]):
                return other
        elif done.end <= verb.start and other.end <= done.start:  # A为B供应列车
            before, behind = _gap(text[other.end : done.start]), _gap(text[done.end : verb.start])
            gift = text[verb.end : piece.end].strip("了的 。.!")
            if before in _FOR and behind in _BEFORE and _is_own_gift(stated, [gift]):
                return other
        elif done.end <= other.start <= verb.start:  # B的列车由A供应
            what, by = _last_of(text[done.end : other.start], _FROM - {"为", "的由"})
            behind = _gap(text[other.end : verb.start])
            if by and behind in _BEFORE and _is_own_gift(stated, [what.removeprefix("的")]):
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


def _doer(text: str, verb: Span, done: Mention, others: list[Mention]) -> Mention | None:
    """Who does it to `done`, of `others`; None where the words don't say that it is done to it by one of them."""
    for other in others:
        before, behind = _gap(text[other.end : verb.start]), _gap(text[verb.end : done.start])
        is_active = other.end <= verb.start and verb.end <= done.start
        if is_active and behind in _TO and (before in _BEFORE or _tells_who(before, text[done.end :])):
            return other
        if not done.end <= other.start:
            continue
        if verb.end <= done.start and behind in _TO:  # 创办医院的人是林知远, the man who founded it was …
            if _gap(text[done.end : other.start]) in _CLEFT and _opens(text[: verb.start]):
                return other
            continue
        if other.end <= verb.start:  # 大桥由李青设计, 大桥是李青设计的
            by = _gap(text[done.end : other.start])
            is_for = by == "为" and is_han(text[verb.end : verb.end + 1]) and text[verb.end] != "的"
            if by in _FROM and before in _BEFORE and not is_for:
                return other
        elif (
            done.end <= verb.start
            and _gap(text[done.end : verb.start]) in _IS
            and _gap(text[verb.end : other.start]) in _BY
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


def _opens(before: str) -> bool:
    """Whether a verb begins a statement: nothing stands before it, or in English only who it is that does it."""
    rest = before.rpartition(",")[2].strip()
    return not rest or rest == "最早" or (rest.isascii() and rest.split(" ")[-1] in _WHO)


_BEING = words_of_table("is was are were")
_WHO = words_of_table("who that which")
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


def _gap(text: str) -> str:
    """What stands between two things, on one line."""
    words = text.split()
    return " ".join(words) if text.isascii() else "".join(words)


_BEFORE = words_of_table(
    "has had have also both originally first himself herself once who which , 曾 曾经 所 亲自 负责 主持 最早 最先 首先 来 一手 都 均"
) | {""}
_TO = words_of_table("the a an this that 了 过 的 了这座 了该") | {""}
_IS = words_of_table(
    ", is was are were has_been had_been have_been which_was which_is was_originally was_first that_was being is_being"
) | {""}
_BY = words_of_table("by by_the")
_FROM = words_of_table("由 的由 是由 被 是 乃 系 系由 为 就是 就是由 最早由 最初由 主要由 ,由 ,是 ,系")
