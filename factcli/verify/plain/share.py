"""Of what a share is: 60 percent of the cargo is no 60 percent of the revenue."""

from factcli.text.script import has_han, is_han
from factcli.text.term import stem_of
from factcli.values.dimension import Dimension
from factcli.verify.plain.lead import is_verb
from factcli.verify.plain.lexicon import synonym_rows
from factcli.verify.plain.reading import Reading
from factcli.verify.plain.slot import Pairing
from factcli.verify.plain.table import FUNCTION, OPENERS
from factcli.verify.vocabulary import CUTTING_ZH

_NOUN = 2
"""Characters by which a Chinese noun is told."""
_LONGEST = 40


def is_share_of_another(claim: Reading, stated: Reading, pairing: Pairing) -> bool:
    """Whether both percentages are said to be of something, and not of the same."""
    quantity = pairing.claimed.quantity
    if quantity is None or pairing.stated is None or quantity.dimension is not Dimension.PERCENT:
        return False
    mine, theirs = _whole(claim, pairing.claimed.end), _whole(stated, pairing.stated.end)
    if not mine or not theirs or mine in theirs or theirs in mine:
        return False
    return stem_of(theirs) not in {stem_of(mine), *synonym_rows().get(stem_of(mine), ())}


def _whole(reading: Reading, end: int) -> str:
    """The noun that a share at `end` is of; "" where none is told."""
    text = reading.masked
    if has_han(text[end : end + _NOUN]):
        is_told = text[end : end + 1] == "的" or text[max(0, end - 1) : end] in ("分", "数")
        noun = text[end:].removeprefix("的")[:_NOUN]
        is_noun = len(noun) == _NOUN and all(is_han(sign) and sign not in CUTTING_ZH for sign in noun)
        return noun if is_told and is_noun else ""
    if not text[end:].lstrip().startswith("of ") and not text[:end].endswith("of"):
        return ""
    found = ""
    for token in reading.tokens:
        if token.start < end or token.form in ("of", "the", "its", "their", "all", "these", "those"):
            continue
        if token.start - end > _LONGEST or token.form in FUNCTION | OPENERS or is_verb(token):
            break
        found = token.form
    return found
