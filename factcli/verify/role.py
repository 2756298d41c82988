"""Who acts on whom: the fact's subject and its value exchanged."""

from factcli.verify.account import is_place_claimed
from factcli.verify.claim import Piece
from factcli.verify.stated import Stated


def exchanges_roles(piece: Piece, stated: Stated) -> bool:
    """Whether the fact's subject stands where the claim has the value.

    As a place ("the county lies in the centre"), or as what the attribute's verb is done to ("the firm brought in the
    city" for "the city brought in the firm").
    """
    fact = stated.fact
    if stated.attribute.mutual:
        return False
    held = {stated.value_key, *fact.members} - {""}
    subjects = [mention for mention in piece.mentions if mention.key == fact.subject]
    values = [mention for mention in piece.mentions if mention.key in held]
    if not subjects or not values or values[0].start > subjects[0].start:
        return False
    if is_place_claimed(piece.text, subjects[0].start):
        return True
    if any(
        0 <= stated.find_name(sentence, values[0].key) < stated.find_name(sentence, fact.subject)
        for sentence in stated.sentences_in(piece)
    ):
        return False  # the fact's own sentence has them in this order too
    return any(
        values[0].end <= verb.start
        and verb.end <= subjects[0].start
        and piece.text[verb.end : subjects[0].start].strip() in _NOTHING
        for verb in piece.mentions
        if verb.key == fact.attribute and not verb.is_entity
    )


def is_measured_against(piece: Piece, stated: Stated) -> bool:
    """Whether the claim compares something with the fact's subject, where the fact compares the subject with it."""
    subject = stated.fact.subject
    if not any(
        _follows_than(piece.text, mention.start) for mention in piece.mentions if mention.key == subject
    ):
        return False
    return not any(
        _follows_than(sentence, place)
        for sentence in stated.sentences_in(piece)
        for form in stated.forms_of(subject)
        if (place := sentence.find(form)) >= 0
    )


def _follows_than(text: str, start: int) -> bool:
    before = text[max(0, start - _REACH) : start].rstrip().removesuffix(" the").removesuffix("于")
    return before.endswith(("比", "较", "高", "低", "快", "慢", "多", "少", " than"))


_REACH = 12

_NOTHING = ("", "了", "过", "着", "到", "the")
"""What may stand between a verb and what it is done to."""
