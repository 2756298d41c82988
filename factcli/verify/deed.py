"""An attribute that names a doer, told by what is done: "Ann designed the bridge" of the bridge's designer."""

from collections.abc import Iterator
from functools import cache

from factcli.facts.mention import Mention
from factcli.facts.name_form import Kind, Name
from factcli.text.script import has_han
from factcli.text.span import Span
from factcli.verify.claim import Piece, blank_out, span_of
from factcli.verify.stated import Stated
from factcli.verify.vocabulary import words_of_table
from factcli.verify.vocabulary.deeds import DEEDS, OFFICE, YIELDS


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
        for subject in subjects:
            doer = _doer(text, verb, subject, others)
            if doer is not None:
                return Deed(verb, doer.key, is_turned=False)
        for value in (mention for mention in others if mention.key == stated.value_key):
            if any(_doer(text, verb, value, [subject]) for subject in subjects):
                return Deed(verb, stated.fact.subject, is_turned=True)
    return None


def _find_yield(piece: Piece, stated: Stated, subjects: list[Mention], others: list[Mention]) -> Deed | None:
    """Where the fact's subject is said to do it to what the fact has as its value, or that to the subject."""
    held = {stated.value_key, *stated.fact.members} - {""}
    gifts = [mention for mention in others if mention.key in held]
    for verb in find_verbs(piece, stated):
        if any(_doer(piece.text, verb, gift, subjects) for gift in gifts):
            return Deed(verb, stated.fact.subject, is_turned=False)
        if any(_doer(piece.text, verb, subject, gifts) for subject in subjects):
            return Deed(verb, stated.fact.subject, is_turned=True)
    return None


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
    """The verbs of the nouns among an attribute's names."""
    table = _verbs_by_noun()
    return tuple(dict.fromkeys(verb for name in names for verb in table.get(name.lower(), ())))


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


def _doer(text: str, verb: Span, done: Mention, others: list[Mention]) -> Mention | None:
    """Who does it to `done`, of `others`; None where the words don't say that it is done to it by one of them."""
    for other in others:
        before, behind = _gap(text[other.end : verb.start]), _gap(text[verb.end : done.start])
        is_active = other.end <= verb.start and verb.end <= done.start
        if is_active and before in _BEFORE and behind in _TO:
            return other
        if not done.end <= other.start:
            continue
        if other.end <= verb.start:  # 大桥由李青设计, 大桥是李青设计的
            if _gap(text[done.end : other.start]) in _FROM and before in _BEFORE:
                return other
        elif (
            done.end <= verb.start
            and _gap(text[done.end : verb.start]) in _IS
            and _gap(text[verb.end : other.start]) in _BY
        ):
            return other
    return None


def _gap(text: str) -> str:
    """What stands between two things, on one line."""
    words = text.split()
    return " ".join(words) if text.isascii() else "".join(words)


_BEFORE = words_of_table(
    "has had have also originally first himself herself once who which , 曾 曾经 所 亲自 负责 主持 最早 最先 首先 来 一手"
) | {""}
_TO = words_of_table("the a an this that 了 过 的 了这座 了该") | {""}
_IS = words_of_table(
    ", is was are were has_been had_been have_been which_was which_is was_originally was_first that_was being is_being"
) | {""}
_BY = words_of_table("by by_the")
_FROM = words_of_table("由 的由 是由 被 是 乃 系 系由 为 就是 就是由 最早由 最初由 主要由 ,由 ,是 ,系")
