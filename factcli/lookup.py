"""From a question to the facts that answer it, or to the nearest ones."""

from dataclasses import dataclass

from factcli.facts.fact import Fact
from factcli.facts.factbase import FactBase


@dataclass(frozen=True, slots=True)
class Found:
    """A fact that a query found; `score` ranks it among the others (higher is nearer), no more than that."""

    fact: Fact
    score: float


@dataclass(frozen=True, slots=True)
class Answer:
    """What a query found, best first.

    `answered` means that a fact has the asked subject and the asked attribute or kind of value; otherwise the
    results are merely the nearest facts.
    """

    query: str
    answered: bool
    results: tuple[Found, ...]


class Finder:
    """Looks things up in one base; making it builds the index, asking it is cheap."""

    def __init__(self, base: FactBase) -> None:
        self.base = base

    def look_up(self, query: str, limit: int = 10) -> Answer:
        """The facts nearest to `query`, at most `limit`."""
        raise NotImplementedError(query, limit)
