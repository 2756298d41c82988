"""Which facts could speak to a piece of a claim. Likeness proposes here; it decides nothing."""

from factcli.facts.fact import Fact
from factcli.facts.factbase import FactBase
from factcli.facts.index import FactIndex, query_terms
from factcli.verify.claim import Piece

MOST_CANDIDATES = 10
"""How many facts are compared with a piece."""


def retrieve_facts(base: FactBase, index: FactIndex, piece: Piece) -> list[Fact]:
    """The facts to compare with a piece: those that its names point to, then those with its rarest words."""
    entities = piece.entities or frozenset(mention.key for mention in piece.carried if mention.is_entity)
    named = [
        fact
        for fact in base.facts
        if fact.value in piece.entities
        or (fact.subject in entities and (fact.attribute in piece.attributes or fact.members or fact.pairs))
    ]
    found = index.candidates(query_terms(piece.cut), MOST_CANDIDATES)
    carried = [
        fact for fact in base.facts if not piece.entities and fact.subject in entities and piece.quantities
    ]
    facts = [*named, *(candidate.fact for candidate in found), *carried]
    return list({fact.id: fact for fact in facts}.values())[: 2 * MOST_CANDIDATES]
