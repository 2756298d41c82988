"""Judgements: the one result of verifying, and how the parts of a claim combine."""

from dataclasses import dataclass
from enum import StrEnum

from factcli.facts.fact import Fact


class Verdict(StrEnum):
    """What the base says of a claim; `NEI` is "not enough info"."""

    SUPPORTED = "supported"
    REFUTED = "refuted"
    NEI = "nei"


class Confidence:
    """The published confidence of a verdict, by how its deciding match was made."""

    AS_WRITTEN = 0.99
    ALIAS_OR_ARITHMETIC = 0.95
    NEAR_OR_HEDGED = 0.85


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of a claim judged alone; `start` and `end` are code points of the claim, `end` not included.

    `rule` is the code of the rule that decided, `claimed` and `stated` are the two values it compared (empty
    where it compared none), `facts` are what it rests on, `leftover` the words that nothing accounts for, as
    (start, end) of the claim.
    """

    text: str
    start: int
    end: int
    verdict: Verdict
    rule: str
    reason: str
    facts: tuple[Fact, ...] = ()
    confidence: float = Confidence.AS_WRITTEN
    claimed: str = ""
    stated: str = ""
    correction: str = ""
    leftover: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Near:
    """A fact near an undecided claim, and why it falls short."""

    fact: Fact
    why: str


@dataclass(frozen=True, slots=True)
class Judgement:
    """The verdict on one claim: its parts, the facts that decided it, and, for `nei`, the nearest facts.

    `confidence` is one of the values in `Confidence`; `correction` says what would be right, when refuted.
    """

    claim: str
    verdict: Verdict
    confidence: float
    parts: tuple[Part, ...]
    evidence: tuple[Fact, ...]
    nearest: tuple[Near, ...]
    correction: str
    reason: str
