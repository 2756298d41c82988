"""Who acts on whom: the fact's subject and its value exchanged."""

from factcli.facts.mention import Mention
from factcli.text.script import has_han
from factcli.text.term import stem_of
from factcli.values.dimension import Dimension
from factcli.verify.account import is_place_claimed
from factcli.verify.claim import Piece
from factcli.verify.deed import find_deed
from factcli.verify.group import is_put_in
from factcli.verify.stated import Stated
from factcli.verify.vocabulary import LAST, words_of_table
from factcli.verify.wording import any_stands_in


def exchanges_roles(piece: Piece, stated: Stated) -> bool:
    """Whether the fact's subject stands where the claim has the value.

    As a place ("the county lies in the centre"), or as what the attribute's verb is done to ("the firm brought in the
    city" for "the city brought in the firm").
    """
    fact = stated.fact
    if stated.attribute.mutual:
        return False
    deed = find_deed(piece, stated)
    if deed is not None:
        return deed.is_turned
    held = {stated.value_key, *fact.members} - {""}
    subjects = [mention for mention in piece.mentions if mention.key == fact.subject]
    values = [mention for mention in piece.mentions if mention.key in held]
    if not subjects or not values:
        return False
    if values[0].start > subjects[0].start:
        return not stated.sentences_in(piece) and _acts_on(piece, stated, subjects[0], values[0])
    if fact.value and is_place_claimed(piece.text, subjects[0].start):
        return not is_named_apart(piece, stated, subjects[0])
    sentences = stated.sentences_in(piece)
    if any(_has_first(stated, sentence, values[0].key) for sentence in sentences or stated.sentences):
        return False  # the fact's own sentence has them in this order too
    return any(
        values[0].end <= verb.start
        and verb.end <= subjects[0].start
        and piece.text[verb.end : subjects[0].start].strip() in _NOTHING
        for verb in piece.mentions
        if verb.key == fact.attribute and not verb.is_entity
    )


def _acts_on(piece: Piece, stated: Stated, subject: Mention, value: Mention) -> bool:
    """Whether the subject does to the value what the fact, told in another language, has the value do to it."""
    verbs = [mention for mention in piece.mentions if mention.key == stated.fact.attribute]
    return any(
        subject.end == verb.start
        and piece.text[verb.end : value.start].strip() in _NOTHING
        and piece.text[verb.end - 1] not in "者人方员家"
        for verb in verbs
    ) and any(_has_first(stated, sentence, value.key) for sentence in stated.sentences)


def _has_first(stated: Stated, sentence: str, key: str) -> bool:
    """Whether a sentence has a name before the subject's, or tells it as who acts: was discovered by Herschel."""
    value, subject = stated.find_name(sentence, key), stated.find_name(sentence, stated.fact.subject)
    is_acting = sentence[max(0, value - _REACH) : value].rstrip().removesuffix(" the").endswith(_ACTING)
    return value >= 0 and subject >= 0 and (value < subject or is_acting)


def is_named_apart(piece: Piece, stated: Stated, place: Mention) -> bool:
    """Whether the attribute is named by words of its own before a place: the largest planet in the Solar System."""
    return any(
        mention.key == stated.fact.attribute
        and not mention.is_entity
        and mention.end < place.start
        and not piece.text[mention.start : place.start]
        .rstrip()
        .endswith(piece.text[mention.start : mention.end])
        for mention in piece.mentions
    )


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
    if _is_of_the_value(piece, stated, keys):
        return False
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


def owns_the_same(text: str, owner: Mention, stated: Stated) -> bool:
    """Whether a noun is said to be of a name in a claim, and one of the fact's sentences has it so: a moon of Mars."""
    noun = _owned(text, owner.start, owner.end)
    return bool(noun) and any(
        noun == _owned(sentence, name.start, name.end)
        for sentence in stated.sentences
        for name in stated.find_forms(sentence, owner.key)
    )


def _is_of_the_value(piece: Piece, stated: Stated, keys: tuple[str, ...]) -> bool:
    """Whether the attribute's noun is told as the value's, where the fact tells it so nowhere: 医院是周岚的院长."""
    text, sentences = piece.text, stated.sentences
    nouns = stated.forms_of(stated.fact.attribute)
    for noun in piece.mentions:
        for owner in piece.mentions:
            if noun.key != stated.fact.attribute or noun.is_entity or owner.key not in keys:
                continue
            before = owner.end <= noun.start and text[owner.end : noun.start] in ("的", "'s ")
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


def _owned(text: str, start: int, end: int) -> str:
    """The noun that is said to be of the name between `start` and `end`, by its stem: the moons of Mars, 火星的卫星; or ""."""
    behind = text[end:]
    if behind.startswith("的"):
        return behind[1:3]
    if behind.startswith(("'s ", "' ")):
        return stem_of(behind.partition(" ")[2].partition(" ")[0].strip(".,;:"))
    before = text[:start].rstrip().removesuffix(" the")
    return stem_of(before.removesuffix(" of").rpartition(" ")[2]) if before.endswith(" of") else ""


def _orders_held(
    stated: Stated, sentences: tuple[str, ...], keys: tuple[str, ...]
) -> set[tuple[bool, bool, bool]]:
    """How each of the fact's sentences that names both has the subject and the first of `keys`."""
    held = set()
    for sentence in sentences:
        places = stated.places_in(sentence)
        subject = places.get(stated.fact.subject, -1)
        value = min((places[key] for key in keys if key in places), default=-1)
        if subject >= 0 and value >= 0:
            held.add(_order(sentence, subject, value))
    return held


def _causes(text: str, subject: int) -> bool:
    """Whether the subject is told as what something is done to: A 让 the city …, A plunged the city into …"""
    return text[max(0, subject - _REACH) : subject].rstrip().removesuffix(" the").endswith(_CAUSING)


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
    before = text[max(0, second - _REACH) : second].rstrip().removesuffix(" the")
    between = text[first:second]
    is_so = any(
        word in between and not between.partition(word)[2].split(" ")[0].endswith("ing") for word in _BEING
    )
    return subject < value, before.endswith(_ACTING), is_so


_BEING = ("是", " is ", " are ", " was ", " were ")
_ACTING = (" by", "由", "被", "让", "经")


def is_measured_against(piece: Piece, stated: Stated) -> bool:
    """Whether the claim compares something with the fact's subject, where the fact compares the subject with it."""
    subject = stated.fact.subject
    if not any(
        _follows_than(piece.text, mention.start) for mention in piece.mentions if mention.key == subject
    ):
        return False
    return not any(
        _follows_than(sentence, name.start)
        for sentence in stated.sentences_in(piece)
        for name in stated.find_forms(sentence, subject)
    )


def _follows_than(text: str, start: int) -> bool:
    before = text[max(0, start - _REACH) : start].rstrip().removesuffix(" the").removesuffix("于")
    return before.endswith(("比", "较", "高", "低", "快", "慢", "多", "少", " than"))


_REACH = 12

_NOTHING = ("", "了", "过", "着", "到", "the")
"""What may stand between a verb and what it is done to."""
