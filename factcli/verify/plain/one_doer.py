"""What only one does, so that another name in its place refutes: who designed the bridge, who is the capital's mayor."""

import itertools

from factcli.verify.plain.preposition import words_held
from factcli.verify.plain.reading import Reading
from factcli.verify.plain.table import COPULAS, ONCE
from factcli.verify.vocabulary import words_of_table

_DEEDS = words_of_table(
    "designed designs directed directs wrote writes written composed composes painted founded established created invented "
    "discovered built builds led leads heads chairs owns owned won wins hosts hosted manages managed coached coaches captained "
    "produced produces published acquired bought sold defeated beat succeeded replaced appointed killed"
)
"""English verbs by which, of one definite thing, there is one doer."""


def names_the_one(claim: Reading) -> bool:
    """Whether an English claim says who did what one alone does, or who or what the one such thing is."""
    words = [token.form for token in claim.tokens]
    is_the = any(one in COPULAS and other == "the" for one, other in itertools.pairwise(words))
    return is_the or not _DEEDS.isdisjoint(words) or bool(words_held(claim, ONCE))
