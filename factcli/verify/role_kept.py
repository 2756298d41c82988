"""Whether a claim keeps who acts on whom: the subject and the value stand as the fact has them, or are told by a noun."""

from factcli.facts.mention import Mention
from factcli.text.script import has_han
from factcli.values.dimension import Dimension
from factcli.verify.account import is_place_claimed
from factcli.verify.claim import Piece
from factcli.verify.deed import find_deed, verbs_of
from factcli.verify.group import is_put_in
from factcli.verify.role import ACTING, REACH, owns_the_same
from factcli.verify.stated import Stated
from factcli.verify.vocabulary import LAST, words_of_table
from factcli.verify.wording import any_stands_in


def keeps_roles(piece: Piece, stated: Stated, home: str) -> bool:
    """Whether the subject and the value stand as one of the fact's sentences has them: who first, and who is acted on.

    Where none has that order, only a noun may tell the relation (the discoverer of Titan is Huygens, 牵头的是书记).
    """
    fact = stated.fact
    keys: tuple[str, ...] = (stated.value_key,) if fact.value else fact.members
    if stated.value is not None or stated.value_period is not None:
        others = (
            mention.key for mention in piece.mentions if mention.is_entity and mention.key != fact.subject
        )
        keys = tuple(key for key in others if key != home and stated.knows(key))[:1]
    subjects = [mention for mention in piece.mentions if mention.key == fact.subject]
    values = [mention for mention in piece.mentions if mention.key in keys]
    sentences = stated.sentences_in(piece)
    deed = find_deed(piece, stated)
    if deed is not None:
        return not deed.is_turned and (deed.doer in (*keys, fact.subject) or not values)
    is_member = is_put_in(piece, stated)
    if is_member is not None:
        return is_member
    if _is_of_the_value(piece, stated, keys) or _is_done_by_neither(piece, stated, subjects, values):
        return False
    if _is_told_by_alias(piece, stated, subjects, values):
        return True
    if stated.attribute.mutual or not subjects or not values or not sentences or fact.pairs:
        return True
    if any(value.end == subject.start for value in values for subject in subjects):
        return True  # a place directly before what is there
    ranks = any(figure.dimension is Dimension.ORDINAL for figure in piece.quantities) or piece.has_any(LAST)
    if fact.ordered and ranks:
        return True  # a member's place among the group, not what it does to it
    claimed = _order(piece.text, subjects[0].start, values[0].start)
    held = _orders_held(stated, sentences, keys)
    if not held or claimed in held:
        return True
    first, acting, is_so = claimed
    if has_han(piece.cut) and not is_so and (first, acting, True) in held:
        return True  # Chinese leaves 是 out
    gap = piece.text[min(subjects[0].end, values[0].end) : max(subjects[0].start, values[0].start)]
    if not any(sign.isalnum() for sign in gap):
        return True  # nothing is said of the two but that they go together
    if values[0].start < subjects[0].start and _causes(piece.text, subjects[0].start):
        return any(any_stands_in(_CAUSED_BY, sentence) for sentence in sentences)
    if first and is_place_claimed(piece.text, values[0].start) and any(one[0] for one in held):
        return True  # the subject first in both, and then where it is
    if owns_the_same(piece.text, subjects[0], stated) or (
        is_so and _goes_on_alike(piece, subjects[0], stated)
    ):
        return True
    return _is_told_by_noun(piece, fact.subject, keys, fact.attribute)


def _is_told_by_alias(piece: Piece, stated: Stated, subjects: list[Mention], values: list[Mention]) -> bool:
    """Whether the attribute's own words lead from the subject to the value: the project is led by the board."""
    text = piece.text
    return any(
        subject.end <= alias.start
        and alias.end <= value.start
        and text[alias.start : alias.end].endswith(_LEADING)
        and text[subject.end : alias.start].strip() in _IS
        and text[alias.end : value.start].strip() in ("", "the")
        for alias in piece.mentions
        if alias.key == stated.fact.attribute and not alias.is_entity
        for subject in subjects
        for value in values
    )


_LEADING = (" by", " in", " with", " from", " at", " of", " for", " on", " to", "于", "自")
"""An attribute's name that ends so goes on with its value."""
_IS = words_of_table("is was are were has_been have_been") | {""}


def _is_done_by_neither(piece: Piece, stated: Stated, subjects: list[Mention], values: list[Mention]) -> bool:
    """Whether a verb that nobody has looked up tells who does what to whom, where the attribute names a doer."""
    if stated.fact.attribute in piece.attributes or not verbs_of(stated.attribute.names) or not subjects:
        return False
    if not values or subjects[0].end > values[0].start:
        return False  # the subject does it, and should have it done
    between = piece.text[subjects[0].end : values[0].start].strip()
    is_noun = any(word in f" {between} " for word in _NOUN_MARKS)
    is_told_so = any(between in sentence for sentence in stated.sentences_in(piece))
    return bool(between) and not is_noun and not is_told_so


_NOUN_MARKS = (
    "的",
    "由",
    "被",
    "是",
    "为",
    "经",
    "出自",
    "来自",
    "源自",
    "源于",
    " from ",
    " by ",
    " is ",
    " was ",
    " are ",
    " were ",
    "'s ",
    " of ",
    ":",
    ",",
)
"""Between the subject and the value these tell by a noun, or by whom it was done."""


def _is_of_the_value(piece: Piece, stated: Stated, keys: tuple[str, ...]) -> bool:
    """Whether the attribute's noun is told as the value's, where the fact tells it so nowhere: 医院是周岚的院长."""
    text, sentences = piece.text, stated.sentences
    nouns = stated.forms_of(stated.fact.attribute)
    for noun in piece.mentions:
        for owner in piece.mentions:
            if noun.key != stated.fact.attribute or noun.is_entity or owner.key not in keys:
                continue
            gap = text[owner.end : noun.start]
            is_named_so = (
                text[: owner.end].endswith(("'s", "s'")) and gap == " "
            )  # a name is read with its 's
            before = owner.end <= noun.start and (gap in ("的", "'s ") or is_named_so)
            behind = noun.end <= owner.start and text[noun.end : owner.start] in (" of ", " of the ")
            told = [
                joined
                for form in stated.forms_of(owner.key)
                for one in nouns
                for joined in (
                    f"{form}的{one}",
                    f"{form}'s {one}",
                    f"{one} of {form}",
                    f"{one} of the {form}",
                )
            ]
            if (before or behind) and not any(one in sentence for sentence in sentences for one in told):
                return True
    return False


def _goes_on_alike(piece: Piece, owner: Mention, stated: Stated) -> bool:
    """Whether the words behind a name stand behind it in one of the fact's sentences too: 是澜港地铁最长的一条线."""
    behind = piece.text[owner.end : owner.end + _ALIKE]
    return has_han(behind) and any(
        sentence.startswith(behind, name.end)
        for sentence in stated.sentences
        for name in stated.find_forms(sentence, owner.key)
    )


_ALIKE = 2


def _orders_held(
    stated: Stated, sentences: tuple[str, ...], keys: tuple[str, ...]
) -> set[tuple[bool, bool, bool]]:
    """How each of the fact's sentences that names both has the subject and the first of `keys`."""
    held = set()
    for sentence in sentences:
        places = stated.places_in(sentence)
        subject = places.get(stated.fact.subject, -1)
        if subject < 0:  # the end of a longer name: 研发机构 of 设立研发机构
            subject = stated.find_name(sentence, stated.fact.subject)
        value = min((places[key] for key in keys if key in places), default=-1)
        if subject >= 0 and value >= 0:
            held.add(_order(sentence, subject, value))
    return held


def _causes(text: str, subject: int) -> bool:
    """Whether the subject is told as what something is done to: A 让 the city …, A plunged the city into …"""
    return text[max(0, subject - REACH) : subject].rstrip().removesuffix(" the").endswith(_CAUSING)


_CAUSING = (
    "让",
    "使",
    "使得",
    "令",
    "导致",
    "致使",
    "造成",
    "把",
    "将",
    " made",
    " left",
    " plunged",
    " caused",
    " led",
)
_CAUSED_BY = words_of_table(
    "因 因为 由于 原因 起因 成因 because because_of due_to owing_to caused_by causes cause reason reasons"
)
"""A is the cause of what befell B: A 使 B …, B 因 A …"""


def _is_told_by_noun(piece: Piece, subject: str, keys: tuple[str, ...], attribute: str) -> bool:
    """Whether a noun tells the relation, and it is the subject's: Titan's discoverer, 黄山的最高峰; or 的是 turns a verb into one."""
    text = piece.text
    turned = text.find("的是", piece.start, piece.end)
    if turned >= 0:
        first = {mention.key for mention in piece.mentions if mention.end <= turned}
        return subject in first and first.isdisjoint(keys)
    for noun in piece.mentions:
        if noun.is_entity or noun.key != attribute:
            continue
        for owner in piece.mentions:
            if not owner.is_entity:
                continue
            before = owner.end <= noun.start and text[owner.end : noun.start].strip() in ("的", "'s", "'", "")
            behind = noun.end <= owner.start and text[noun.end : owner.start].strip() in ("of", "of the")
            if before or behind:
                return owner.key == subject
    return False


def _order(text: str, subject: int, value: int) -> tuple[bool, bool, bool]:
    """Whether the subject comes first, whether the second is told as who acts (by, 由, 被), and whether it is told with "is"."""
    first, second = min(subject, value), max(subject, value)
    before = text[max(0, second - REACH) : second].rstrip().removesuffix(" the")
    between = text[first:second]
    is_so = any(
        word in between and not between.partition(word)[2].split(" ")[0].endswith("ing") for word in _BEING
    )
    return subject < value, before.endswith(ACTING), is_so


_BEING = ("是", " is ", " are ", " was ", " were ")
