"""Which facts could speak to a piece of a claim. Likeness and names propose here; they decide nothing."""

import heapq

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
    for key, share in ((entities, _SUBJECT), (carried - entities, _CARRIED)):
        for subject in key:
            for number in index.about(subject):
                weights[number] = weights.get(number, 0.0) + (_HOME if subject == base.home else share)
    if base.home in entities:
        kinds = {entity.kind for key in entities if (entity := base.entities.get(key)) and key != base.home}
        for number in index.about(base.home) if kinds else ():
            held = base.entities.get(base.facts[number].value)
            if (
                held is not None and held.kind in kinds
            ):  # all is about it: what could stand in a slot tells which
                weights[number] = weights.get(number, 0.0) + _SUBJECT
    for names, share in ((attributes, _ATTRIBUTE), (carried_attributes - attributes, _HOME)):
        for attribute in names:
            for number in index.with_attribute(attribute):
                weights[number] = weights.get(number, 0.0) + share
    for key_named in entities:
        for number in index.with_value(key_named):
            weights[number] = weights.get(number, 0.0) + _VALUE
        for number in index.with_member(key_named):
            weights[number] = weights.get(number, 0.0) + _MEMBER
    for key_carried in carried - entities:
        for number in index.with_value(key_carried):
            weights[number] = weights.get(number, 0.0) + _CARRIED
    least = _LEAST_SHARE * max(weights.values(), default=0.0)
    ranked = heapq.nsmallest(
        MOST_CANDIDATES, [(-weight, number) for number, weight in weights.items() if weight >= least]
    )
    return [base.facts[number] for _, number in ranked]
