"""Findings: what one rule says of one alignment."""

from dataclasses import dataclass

from factcli.facts.fact import Fact
from factcli.verify.align import Alignment
from factcli.verify.judgement import Confidence, Verdict


@dataclass(frozen=True, slots=True)
class Finding:
    """A rule's verdict on an alignment, with the comparison it was made from.

    `outcome` names the comparison (`explain` has a sentence for each), `claimed` and `stated` are the two
    sides; where the stated side is a list or pairs of the base's names, `listed` or `paired` holds their keys.
    `owner` is the fact whose value the claimed one really is.
    """

    verdict: Verdict
    rule: str
    outcome: str
    alignment: Alignment
    claimed: str = ""
    stated: str = ""
    owner: Fact | None = None
    confidence: float = Confidence.AS_WRITTEN
    listed: tuple[str, ...] = ()
    paired: tuple[tuple[str, str], ...] = ()

    @property
    def fact(self) -> Fact:
        """The fact that the verdict rests on."""
        return self.alignment.stated.fact
