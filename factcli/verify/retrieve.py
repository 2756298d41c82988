"""Which facts could speak to a piece of a claim. Likeness and names propose here; they decide nothing."""

import heapq
from collections.abc import Iterable

from factcli.facts.fact import Fact
from factcli.facts.factbase import FactBase
from factcli.facts.index import FactIndex, query_terms
from factcli.verify.claim import Piece

_MOST_CANDIDATES = 9
"""How many facts are compared with a piece."""
_LEAST_SHARE = 0.4
"""A fact that weighs less than this share of the heaviest isn't what the claim speaks of."""

# On the scale of a rare term's weight in a base of a hundred facts (log 100 = 4.6); for ranking only.
_SUBJECT = 4.0
_HOME = 0.5
_CARRIED = 2.0
_ATTRIBUTE = 3.0
_VALUE = 4.0
_MEMBER = 2.0


def retrieve_facts(base: FactBase, index: FactIndex, piece: Piece) -> list[Fact]:
    """The facts to compare with a piece, the likeliest first: by its names and its rarest words."""
    entities, attributes = piece.entities, piece.attributes
    carried = frozenset(mention.key for mention in piece.carried if mention.is_entity) - entities
    carried_attributes = frozenset(mention.key for mention in piece.carried if not mention.is_entity)
    weights = index.weigh(
        query_terms(piece.cut)
    )  # keys are sorted: floats come to the same in one order only
    for subjects, weight in ((entities, _SUBJECT), (carried, _CARRIED)):
        for key in sorted(subjects):
            _add_weight(weights, index.about(key), _HOME if key == base.home else weight)
    if base.home in entities:
        _add_weight(weights, _fitting_by_kind(base, index, entities), _SUBJECT)
    for names, weight in ((attributes, _ATTRIBUTE), (carried_attributes - attributes, _HOME)):
        for key in sorted(names):
            _add_weight(weights, index.with_attribute(key), weight)
    for key in sorted(entities):
        _add_weight(weights, index.with_value(key), _VALUE)
        _add_weight(weights, index.with_member(key), _MEMBER)
    for key in sorted(carried):
        _add_weight(weights, index.with_value(key), _CARRIED)
    least = _LEAST_SHARE * max(weights.values(), default=0.0)
    ranked = heapq.nsmallest(
        _MOST_CANDIDATES, [(-weight, number) for number, weight in weights.items() if weight >= least]
    )
    return [base.facts[number] for _, number in ranked]


def _add_weight(weights: dict[int, float], numbers: Iterable[int], weight: float) -> None:
    """Let facts, by their numbers in the base, weigh so much more."""
    for number in numbers:
        weights[number] = weights.get(number, 0.0) + weight


def _fitting_by_kind(base: FactBase, index: FactIndex, entities: frozenset[str]) -> list[int]:
    """The facts about what the whole base is about whose value is of one kind with another entity named here.

    What all is about tells nothing apart; what could stand in a fact's slot does.
    """
    kinds = {entity.kind for key in entities if (entity := base.entities.get(key)) and key != base.home}
    values = ((number, base.entities.get(base.facts[number].value)) for number in index.about(base.home))
    return [number for number, value in values if value is not None and value.kind in kinds]
