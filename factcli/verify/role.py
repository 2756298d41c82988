"""Who acts on whom: the fact's subject and its value exchanged."""

from factcli.facts.mention import Mention
from factcli.text.term import stem_of
from factcli.verify.account import is_place_claimed
from factcli.verify.claim import Piece
from factcli.verify.deed import find_deed
from factcli.verify.stated import Stated


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
    is_acting = sentence[max(0, value - REACH) : value].rstrip().removesuffix(" the").endswith(ACTING)
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


def owns_the_same(text: str, owner: Mention, stated: Stated) -> bool:
    """Whether a noun is said to be of a name in a claim, and one of the fact's sentences has it so: a moon of Mars."""
    noun = _owned(text, owner.start, owner.end)
    return bool(noun) and any(
        noun == _owned(sentence, name.start, name.end)
        for sentence in stated.sentences
        for name in stated.find_forms(sentence, owner.key)
    )


def _owned(text: str, start: int, end: int) -> str:
    """The noun that is said to be of the name between `start` and `end`, by its stem: the moons of Mars, 火星的卫星; or ""."""
    behind = text[end:]
    if behind.startswith("的"):
        return behind[1:3]
    if behind.startswith(("'s ", "' ")):
        return stem_of(behind.partition(" ")[2].partition(" ")[0].strip(".,;:"))
    before = text[:start].rstrip().removesuffix(" the")
    return stem_of(before.removesuffix(" of").rpartition(" ")[2]) if before.endswith(" of") else ""


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
    before = text[max(0, start - REACH) : start].rstrip().removesuffix(" the").removesuffix("于")
    return before.endswith(("比", "较", "高", "低", "快", "慢", "多", "少", " than"))


REACH = 12

_NOTHING = ("", "了", "过", "着", "到", "the")
"""What may stand between a verb and what it is done to."""
ACTING = (" by", "由", "被", "让", "经")
"""Directly before a name these tell that it acts."""
