"""Findings: what one rule says of one alignment."""

from dataclasses import dataclass

from factcli.facts.fact import Fact
from factcli.text.script import has_han
from factcli.verify.align import Alignment
from factcli.verify.judgement import Confidence, Verdict
from factcli.verify.link import Link

TYPE_CHECKING = False  # few claims take figures together
if TYPE_CHECKING:
    from factcli.verify.combined import Combined


@dataclass(frozen=True, slots=True)
class Finding:
    """A rule's verdict on an alignment, with the comparison it was made from.

    `outcome` names the comparison (`explain` has a sentence for each), `claimed` and `stated` are the two
    sides; where the stated side is a list or pairs of the base's names, `listed` or `paired` holds their keys.
    `owner` is the fact whose value the claimed one really is, `combined` are figures of several facts taken together,
    `rival` is a fact that contradicts the one it rests on, `later` the one that has superseded it.
    """

    verdict: Verdict
    rule: str
    outcome: str
    alignment: Alignment
    claimed: str = ""
    stated: str = ""
    owner: Fact | None = None
    listed: tuple[str, ...] = ()
    paired: tuple[tuple[str, str], ...] = ()
    combined: "Combined | None" = None
    rival: Fact | None = None
    later: Fact | None = None

    @property
    def fact(self) -> Fact:
        """The fact that the verdict rests on."""
        return self.alignment.stated.fact

    @property
    def facts(self) -> tuple[Fact, ...]:
        """All the facts that the verdict rests on."""
        if self.combined is not None:
            return self.combined.facts
        return tuple(filter(None, (self.later, self.fact, self.owner, self.rival)))

    @property
    def confidence(self) -> float:
        """The published value for how the match was made: hedged, by another name or form, or as written."""
        alignment = self.alignment
        if any(mention.is_near for mention in alignment.piece.mentions):
            return Confidence.NEAR_OR_HEDGED
        if self.combined is not None:
            return Confidence.ALIAS_OR_ARITHMETIC
        figure, value = alignment.figure, alignment.stated.value
        if figure is not None and value is not None and figure.hedge is not value.hedge:
            return Confidence.NEAR_OR_HEDGED
        slots = alignment.stated.slot_keys
        by_key = all(mention.name.is_key for mention in alignment.piece.mentions if mention.key in slots)
        named = alignment.subject is Link.NAMED and (figure is None or figure.is_exact)
        is_own_language = has_han(alignment.piece.cut) == (alignment.base.language == "zh")
        if by_key and named and is_own_language:
            return Confidence.AS_WRITTEN
        return Confidence.ALIAS_OR_ARITHMETIC
