"""An attribute that names a doer, told by what is done: "Ann designed the bridge" of the bridge's designer."""

from functools import cache

from factcli.facts.mention import Mention
from factcli.facts.name_form import Kind, Name
from factcli.text.script import has_han
from factcli.text.span import Span
from factcli.verify.claim import Piece, blank_out, span_of
from factcli.verify.stated import Stated
from factcli.verify.vocabulary.deeds import DEEDS, GIVERS, OFFICE, WHICH, YIELDS, read_deeds

TYPE_CHECKING = False  # typing itself costs start-up time
if TYPE_CHECKING:
    from factcli.verify.doer import Deed


def find_deed(piece: Piece, stated: Stated) -> "Deed | None":
    """What a claim says of the fact's subject by a verb for what the attribute's noun does; None where it says none."""
    names = stated.attribute.names
    if not verbs_of(names) and not has_own_verbs(names):
        return None
    from factcli.verify.doer import Deed, find_doer, find_giver, find_verbs  # few attributes name a doer

    subjects = [mention for mention in piece.mentions if mention.key == stated.fact.subject]
    others = [
        mention for mention in piece.mentions if mention.is_entity and mention.key != stated.fact.subject
    ]
    if has_own_verbs(names):
        from factcli.verify.own_deed import find_own_deed  # few attributes name what their owner does

        found = find_own_deed(piece, stated, subjects, others)
        if found is not None:
            return found
    for verb in find_verbs(piece, stated, verbs_of(names)):
        text = piece.text
        if verb.cut(text) in OFFICE:
            if stated.fact.attribute not in piece.attributes:
                continue
            text = _without_noun(piece, stated.fact.attribute)
        is_plain = verb.cut(text) in _plain_verbs_of(names)
        for subject in subjects:
            doer = is_plain and find_doer(text, verb, subject, others)
            doer = doer or find_giver(piece, stated, verb, subject, others)
            if doer:
                return Deed(verb, doer.key)
        for value in (mention for mention in others if mention.key == stated.value_key):
            if any(
                find_doer(text, verb, value, [subject]) or find_giver(piece, stated, verb, value, [subject])
                for subject in subjects
            ):
                return Deed(verb, stated.fact.subject, is_turned=True)
    return None


@cache
def has_own_verbs(names: tuple[str, ...]) -> bool:
    """Whether an attribute's owner does something to what stands under it: a mill makes its products."""
    return not _owned().isdisjoint(name.lower() for name in names)


@cache
def _owned() -> frozenset[str]:
    rows = (row.partition(" > ")[0] for row in YIELDS.strip().split("\n"))
    return frozenset(noun.replace("_", " ") for row in rows for noun in row.split())


def find_attributive(piece: Piece, stated: Stated) -> list[Span]:
    """Where a verb of the attribute stands before the fact's subject and 的: what does it is named behind, 参加联赛的球队."""
    if not verbs_of(stated.attribute.names):
        return []
    from factcli.verify.doer import TO, find_verbs, gap_between, opens

    subjects = [mention for mention in piece.mentions if mention.key == stated.fact.subject]
    return [
        verb
        for verb in find_verbs(piece, stated, verbs_of(stated.attribute.names))
        if opens(piece.text[piece.start : verb.start])
        and any(
            gap_between(piece.text[verb.end : subject.start]) in TO
            and piece.text.startswith("的", subject.end)
            for subject in subjects
            if subject.start >= verb.end
        )
    ]


def find_verbs_of(piece: Piece, stated: Stated) -> list[Span]:
    """Where verbs of the fact's attribute stand, whoever does it."""
    if not verbs_of(stated.attribute.names):
        return []
    from factcli.verify.doer import find_verbs

    return list(find_verbs(piece, stated, verbs_of(stated.attribute.names)))


def _without_noun(piece: Piece, attribute: str) -> str:
    """The text with blanks where the attribute's own noun stands: 大桥的设计者由李青担任."""
    nouns = [span_of(mention) for mention in piece.mentions if mention.key == attribute]
    return blank_out(piece.text, nouns)


def does_to_subject(piece: Piece, stated: Stated, doer: Span) -> bool:
    """Whether a stretch that is no name of the base is said to do it to the fact's subject, and nothing else is said."""
    from factcli.verify.doer import find_doer, find_verbs

    stranger = Mention(doer.start, doer.end, Name(doer.cut(piece.text), Kind.ENTITY, is_key=True))
    subjects = [mention for mention in piece.mentions if mention.key == stated.fact.subject]
    return any(
        find_doer(piece.text, verb, subject, [stranger]) is not None
        for verb in find_verbs(piece, stated, verbs_of(stated.attribute.names))
        for subject in subjects
    )


@cache
def verbs_of(names: tuple[str, ...]) -> tuple[str, ...]:
    """The verbs of the nouns among an attribute's names, and of those that end with a giver's noun: train supplier."""
    table = _verbs_by_noun()
    heads = [noun for name in names for noun in GIVERS if _is_headed(name.lower(), noun)]
    given = [verb for noun in heads for verb in table.get(noun, ())]
    if any(name.endswith(_DOERS) and name[: -len(_DOERS[0])].endswith(_HELP) for name in names):
        given += _GIVING
    return tuple(dict.fromkeys((*_plain_verbs_of(names), *given)))


_HELP = ("支持", "服务", "保障", "指导", "咨询", "培训")
_GIVING = ("提供", "给予")
"""What is given so: 为…提供技术支持, of the 技术支持单位."""


@cache
def _plain_verbs_of(names: tuple[str, ...]) -> tuple[str, ...]:
    """The verbs of the nouns themselves: what is given needn't be said."""
    table = _verbs_by_noun()
    found = [verb for name in names for verb in table.get(name.lower(), ())]
    return tuple(dict.fromkeys([*found, *(verb for name in names for verb in _named_by(name.lower()))]))


def _named_by(name: str) -> list[str]:
    """The verbs that an attribute's name is made of: 管理 of 管理单位, manages of "managed by"."""
    for tail in () if name.endswith(_NO_DOERS) else _DOERS:
        verb = name.removesuffix(tail)
        if verb != name and len(verb) > 1 and has_han(verb) and not verb.endswith(_TOGETHER):
            return [verb] if verb[0] not in _SUFFERING else []
    words = name.removeprefix("was ").removeprefix("is ").split(" ")
    if len(words) != _VERB_AND_BY or words[1] != "by" or not words[0].isalpha():
        return []
    verb = words[0]
    if not verb.endswith("ed"):
        return [verb]
    return [verb, verb[:-1], verb[:-2], f"{verb[:-1]}s", f"{verb[:-2]}s"]


_DOERS = ("单位", "机构", "部门", "方", "者")
_NO_DOERS = (
    "地方",
    "官方",
    "双方",
    "对方",
    "北方",
    "南方",
    "东方",
    "西方",
    "后方",
    "前方",
    "处方",
    "配方",
    "上下方",
)
_TOGETHER = ("合作", "协作", "联合", "共建", "对接", "结对", "竞争")
"""What two do together is said of both, in either order."""
_SUFFERING = "受被候未非"
_VERB_AND_BY = 2


def _is_headed(name: str, noun: str) -> bool:
    """Whether the last word of a name is the noun, and what stands before it tells what is given, not which giver it is."""
    before = name.removesuffix(noun)
    return before not in (name, "") and before.strip() not in WHICH


@cache
def _verbs_by_noun() -> dict[str, list[str]]:
    return read_deeds(DEEDS)
