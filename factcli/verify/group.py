"""How a claim puts a thing into a group: it is called one of it, or found inside it."""

from functools import cache

from factcli.facts.mention import Mention
from factcli.values.numeral_table import NUMERALS
from factcli.verify.claim import Piece
from factcli.verify.stated import Stated
from factcli.verify.vocabulary import BELONGING, words_of_table
from factcli.verify.wording import any_stands_in

INSIDE = ("里", "中", "内", "之中", "之内", "之列", "当中", "其中")
"""Directly behind a group's name: what follows or stood before is in it."""

_CALLING_ZH = ("不是", "并不是", "并非", "不属于", "属于", "是一", "是")
_MARKS = "\"'() "


@cache
def _calling_en() -> tuple[str, ...]:
    """What stands in English between a thing and the group that it is, or isn't, called one of; longest first."""
    being = [f"{verb}{denial}" for verb in ("is", "are", "was", "were") for denial in ("", " not", "n't")]
    forms = ("", " a", " an", " the", " one of", " one of the")
    words = [*(verb + form for verb in being for form in forms), "belongs to the", "belong to the"]
    return tuple(sorted(words, key=len, reverse=True))


def find_calling(text: str) -> str:
    """The longest words with which a text begins by calling something one of a group, or ""."""
    zh = next((word for word in _CALLING_ZH if text.startswith(word)), "")
    return zh or next((word for word in _calling_en() if text == word or text.startswith(f"{word} ")), "")


def is_called(before: str) -> bool:
    """Whether what stands before a group's name calls something one of it: "Jupiter is a", 甲是."""
    text = before.rstrip(_MARKS)
    return text.endswith(_CALLING_ZH) or any(f" {text}".endswith(f" {word}") for word in _calling_en())


def names_group(piece: Piece, group: str) -> bool:
    """Whether a claim calls something one of a group, or finds it inside: is a gas giant, 是三大名茶, 三大名茶里有."""
    return any(
        is_called(piece.text[piece.start : mention.start])
        or piece.text[mention.end : piece.end].lstrip(_MARKS).startswith(INSIDE)
        for mention in piece.mentions
        if mention.key == group
    )


def is_put_in(piece: Piece, stated: Stated) -> bool | None:
    """Whether a member is put into its group, not the group into the member; None where no word puts either in."""
    fact = stated.fact
    sides = {*fact.members, *(side for pair in fact.pairs for side in pair)}
    member = next((mention for mention in piece.mentions if mention.key in sides), None)
    group = next((mention for mention in piece.mentions if mention.key == fact.subject), None)
    if member is None or group is None:
        return None
    is_member_first = member.start < group.start
    between, behind = _around(piece, *((member, group) if is_member_first else (group, member)))
    if not is_member_first and between.startswith((*INSIDE, "之一")):
        return True
    owned = between
    for mention in piece.mentions:
        name = piece.text[mention.start : mention.end]
        owned = owned.removesuffix(f"{name}的").removesuffix(name)
    if is_member_first and is_called(owned) and not behind.strip(" .。!;"):
        return _is_group(piece, stated, group) or not owned.endswith(_BARE)
    is_last_around = owned.endswith(("在", "in", "within")) and behind.startswith(INSIDE)
    if is_called(between) and ("之一" in behind or "中的一" in behind or behind.startswith("的一")):
        return is_member_first  # 是地铁五条线路之一
    if behind.startswith("之一") or is_last_around or any_stands_in(_PUT_INTO, between):
        return is_member_first
    return not is_member_first if any_stands_in(_HOLDING, between) else None


def _is_group(piece: Piece, stated: Stated, group: Mention) -> bool:
    """Whether a list's name is of a sort of things, so that a thing may be called one of them: a gas giant, 三大名茶.

    A system or a league has its members, but none of them is it.
    """
    name = piece.text[group.start : group.end]
    if name[:1] in NUMERALS or name.endswith("s") or stated.kind_of(group.key) in _SORTS:
        return True
    plural = {form.removesuffix("s") for form in stated.forms_of(group.key) if form.endswith("s")}
    return name in plural


_BARE = ("是", "is", "are", "was", "were", "the")
_SORTS = frozenset(
    ["group", "class", "category", "sort", "set", "series", "type", "类", "类别", "组", "群体", "集合"]
)


def _around(piece: Piece, first: Mention, last: Mention) -> tuple[str, str]:
    """What stands between two names, and what behind the second."""
    return piece.text[first.end : last.start].strip(_MARKS), piece.text[last.end : piece.end].lstrip(_MARKS)


_PUT_INTO = BELONGING - {"之一", "其一", "之列", "之内"} | words_of_table("included_in 包括在 包含在")
_HOLDING = words_of_table(
    "包括 包含 涵盖 囊括 includes include including comprises comprise consists_of consist_of"
)
