"""Which facts could speak to a piece of a claim. Likeness and names propose here; they decide nothing."""

from factcli.facts.fact import Fact
from factcli.facts.factbase import FactBase
from factcli.facts.index import FactIndex, query_terms
from factcli.verify.claim import Piece

MOST_CANDIDATES = 9
"""How many facts are compared with a piece."""

_LEAST_SHARE = 0.4
"""A fact that weighs less than this share of the heaviest isn't what the claim speaks of."""

_SUBJECT = 4.0
_HOME = 0.5
_CARRIED = 2.0
_ATTRIBUTE = 3.0
_VALUE = 4.0
_MEMBER = 2.0
# On the scale of a rare term's weight in a base of a hundred facts (log 100 = 4.6); for ranking only.


def retrieve_facts(base: FactBase, index: FactIndex, piece: Piece) -> list[Fact]:
    """The facts to compare with a piece, the likeliest first: by its names and its rarest words."""
    entities, attributes = piece.entities, piece.attributes
    carried = frozenset(mention.key for mention in piece.carried if mention.is_entity)
    carried_attributes = frozenset(mention.key for mention in piece.carried if not mention.is_entity)
    weights = index.weigh(query_terms(piece.cut))
    for number, fact in enumerate(base.facts):
        subject = fact.subject
        if subject:
            if subject in entities:
                weights[number] += _HOME if subject == base.home else _SUBJECT
            elif subject in carried:
                weights[number] += _HOME if subject == base.home else _CARRIED
        if fact.attribute in attributes:
            weights[number] += _ATTRIBUTE
        elif fact.attribute in carried_attributes:
            weights[number] += _HOME
        if fact.value in entities:
            weights[number] += _VALUE
        if fact.members and entities:
            weights[number] += _MEMBER * len(entities.intersection(fact.members))
    ranked = sorted((-weight, number) for number, weight in enumerate(weights) if weight > 0)
    least = ranked[0][0] * _LEAST_SHARE if ranked else 0.0
    return [base.facts[number] for weight, number in ranked[:MOST_CANDIDATES] if weight <= least]
