"""Which facts could speak to a piece of a claim. Likeness and names propose here; they decide nothing."""

from itertools import islice, product

from factcli.facts.fact import Fact
from factcli.facts.factbase import FactBase
from factcli.facts.index import Clue, kind_key, query_terms, time_key
from factcli.verify.claim import Piece

TYPE_CHECKING = False  # typing itself costs start-up time
if TYPE_CHECKING:
    from factcli.facts.tables import Index

_MOST_CANDIDATES = 9
"""How many facts are compared with a piece."""
_MOST_EXACT = 4
"""So many subjects, attributes and times of a piece are looked up together."""
_MOST_TIMES = 3
"""Merged bases have so many times as many compared: each brings its own that share a word or two."""
_LEAST_SHARE = 0.4
"""A fact that weighs less than this share of the heaviest isn't what the claim speaks of."""

# On the scale of a rare term's weight in a base of a hundred facts (log 100 = 4.6); for ranking only.
_SUBJECT = 4.0
_HOME = 0.5
_CARRIED = 2.0
_ATTRIBUTE = 3.0
_VALUE = 4.0
_MEMBER = 2.0


def retrieve_facts(base: FactBase, index: "Index", piece: Piece) -> list[Fact]:
    """The facts to compare with a piece, the likeliest first: by its names and its rarest words."""
    entities, attributes = piece.entities, piece.attributes
    carried = frozenset(mention.key for mention in piece.carried if mention.is_entity) - entities
    carried_attributes = frozenset(mention.key for mention in piece.carried if not mention.is_entity)
    clues: list[Clue] = []  # keys are sorted: floats come to the same in one order only
    for subjects, weight in ((entities, _SUBJECT), (carried, _CARRIED)):
        clues += [("subject", key, _HOME if key in base.homes else weight) for key in sorted(subjects)]
    for home in sorted(entities.intersection(base.homes)):
        # What all is about tells nothing apart; a fact whose value is of one kind with another entity does.
        kinds = {entity.kind for key in entities if (entity := base.entities.get(key)) and key != home}
        clues += [("kind", kind_key(home, kind), _SUBJECT) for kind in sorted(kinds)]
    clues += [("attribute", key, _ATTRIBUTE) for key in sorted(attributes)]
    clues += [("attribute", key, _HOME) for key in sorted(carried_attributes - attributes)]
    for key in sorted(entities):
        clues += (("value", key, _VALUE), ("member", key, _MEMBER))
    clues += [("value", key, _CARRIED) for key in sorted(carried)]
    times = [key for key in map(time_key, (*piece.periods, *piece.frame)) if key]
    limit = _MOST_CANDIDATES * min(max(len(base.parts), 1), _MOST_TIMES)
    found = index.candidates(query_terms(piece.cut), limit, clues)
    least = _LEAST_SHARE * max((candidate.weight for candidate in found), default=0.0)
    likely = [candidate.fact for candidate in found if candidate.weight >= least]
    if not times or len(found) < limit:
        return likely
    held = {fact.id for fact in likely}
    missed = _find_exact(index, sorted(entities | carried), sorted(attributes), times)
    return [*(fact for fact in missed if fact.id not in held), *likely]


def _find_exact(index: "Index", entities: list[str], attributes: list[str], times: list[str]) -> list[Fact]:
    """The facts that have the very subject, attribute and time: thousands may be so like them that words miss them."""
    keys = islice(product(entities, attributes, times), _MOST_EXACT)
    return [fact for key in keys for fact in index.saying_then(*key)[:_MOST_CANDIDATES]]
