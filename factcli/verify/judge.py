"""The rules asked about each candidate of a piece, and the strongest finding chosen."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from factcli.facts.fact import Fact
from factcli.facts.factbase import FactBase
from factcli.facts.index import read_value
from factcli.facts.mention import NameTable
from factcli.values.compare import Agreement, bears_out
from factcli.values.dimension import Dimension
from factcli.verify.align import Alignment, align_fact
from factcli.verify.claim import Piece
from factcli.verify.finding import Finding
from factcli.verify.judgement import Verdict
from factcli.verify.link import Link
from factcli.verify.retrieve import retrieve_facts
from factcli.verify.rules import RULES
from factcli.verify.scope import is_within_scope
from factcli.verify.stated import Stated

TYPE_CHECKING = False  # typing itself costs start-up time
if TYPE_CHECKING:
    from factcli.facts.tables import Index


Asked = tuple[Alignment, Finding | None]
"""A fact laid against a piece, and what the first rule that speaks says of it."""


@dataclass(frozen=True)
class PieceFinding:
    """What was found for a piece: the deciding finding, or None.

    `alignments` are all facts that were compared with the piece, the likeliest first.
    """

    piece: Piece
    finding: Finding | None
    alignments: tuple[Alignment, ...] = ()

    @property
    def candidates(self) -> list[Asked]:
        """All facts that were compared with the piece, each with what a rule says of it, or None."""
        return _ask_all(self.alignments)

    @cached_property
    def nearest(self) -> tuple[Alignment, ...]:
        """The alignments nearest to the piece."""
        return tuple(sorted(self.alignments, key=_nearness, reverse=True)[:3])

    @property
    def verdict(self) -> Verdict:
        """The verdict on the piece; nei where no rule spoke."""
        return self.finding.verdict if self.finding else Verdict.NEI

    @property
    def decided(self) -> Finding | None:
        """The finding where it supports or refutes the piece, else None."""
        return None if self.verdict is Verdict.NEI else self.finding


class Judge:
    """Judges pieces of claims against one base."""

    def __init__(self, base: FactBase, names: NameTable, index: "Index") -> None:
        self.base, self._names, self._index = base, names, index
        self._stated: dict[str, Stated] = {}

    def is_spoken_of(self, key: str) -> bool:
        """Whether a fact is about this entity, or counts it up in a list."""
        return self._index.holds("subject", key) or self._index.holds("member", key)

    def stated(self, fact: Fact) -> Stated:
        """A fact read for comparing; the last ones are kept."""
        found = self._stated.get(fact.id)
        if found is None:
            if len(self._stated) >= _MOST_STATED:
                self._stated.clear()
            found = self._stated[fact.id] = Stated(self.base.view_for(fact), self._names, fact)
        return found

    def judge_piece(self, piece: Piece) -> PieceFinding:
        """The strongest finding among the facts that could speak to a piece."""
        facts = retrieve_facts(self.base, self._index, piece)
        alignments = tuple(self._align(piece, fact) for fact in facts)
        best = _find_strongest(alignments)
        if best is not None and best.verdict is Verdict.REFUTED:
            best = replace(best, owner=self._owner(best))
        if best is None or best.verdict is Verdict.NEI or best.alignment.attribute < Link.NAMED:
            combined = self._combined(piece, alignments)
            if combined is not None and (best is None or combined.verdict is not best.verdict):
                best = combined
        if any(fact.superseded_by for fact in facts) or (best and self._has_superseded(best)):
            from factcli.verify.succession import settle_time  # few bases keep what was once true

            best = settle_time(self.base, self._names, piece, best, _ask_all(alignments), _ask_rules)
        if best is not None and best.verdict is not Verdict.NEI:
            best = self._contested(piece, best, alignments)
        return PieceFinding(piece, best, alignments)

    def _has_superseded(self, finding: Finding) -> bool:
        """Whether a fact about the same as the deciding one is superseded."""
        fact = finding.fact
        return _has_company(self.base, fact) and any(
            other.superseded_by for other in self.base.saying(fact.subject, fact.attribute)
        )

    def _align(self, piece: Piece, fact: Fact) -> Alignment:
        """A fact laid against a piece, as the fact's own base sees things."""
        return align_fact(self.base.view_for(fact), piece, self.stated(fact))

    def _contested(self, piece: Piece, best: Finding, alignments: Sequence[Alignment]) -> Finding:
        """The deciding finding, or what is left of it where facts contradict those that it rests on."""
        facts = best.combined.facts if best.combined else (best.fact,)
        if not any(_has_company(self.base, fact) for fact in facts):
            return best
        from factcli.verify.contradiction import find_rivals  # few facts share their slot with another
        from factcli.verify.rules.conflict import judge_conflict

        rivals = [
            rival.fact for fact in facts for rival in find_rivals(self.base, self.stated(fact), self.stated)
        ]
        known = {alignment.stated.fact.id: alignment for alignment in alignments}
        compared = [known.get(rival.id) or self._align(piece, rival) for rival in rivals]
        return judge_conflict(best, _ask_all(compared))

    def _combined(self, piece: Piece, alignments: Sequence[Alignment]) -> Finding | None:
        """What several facts say together, where none says it alone."""
        from factcli.verify.combine import combine_facts  # few claims take figures together
        from factcli.verify.rules.derived import judge_derived

        base = alignments[0].base if alignments else self.base
        combined = combine_facts(base, piece, self.stated)
        verdict = judge_derived(combined) if combined else None
        if combined is None or verdict is None:
            return None
        first = combined.facts[0]
        alignment = next((found for found in alignments if found.stated.fact is first), None)
        alignment = alignment or self._align(piece, first)
        outcome = combined.outcome if verdict is Verdict.SUPPORTED else f"{combined.outcome}-differs"
        return Finding(verdict, "derived", outcome, alignment, combined.claimed, combined=combined)

    def _owner(self, finding: Finding) -> Fact | None:
        """The fact whose value the claimed one really is: about the same attribute first."""
        alignment = finding.alignment
        figure = alignment.figure
        if finding.rule != "value" or figure is None or not figure.is_exact:
            return None
        owners = []
        for fact in self._index.with_figure(figure.stated) if figure.stated is not None else ():
            value = read_value(fact.value)
            if value is None or fact.id == finding.fact.id or fact.superseded_by:
                continue
            if figure.dimension is Dimension.COUNT and value.unit != figure.unit:
                continue  # six storeys are no six of anything else
            if bears_out(figure, value):
                related = 2 * (fact.attribute == finding.fact.attribute) + (fact.topic == finding.fact.topic)
                owners.append((related, fact))
        return max(owners, key=lambda owner: owner[0], default=(0, None))[1]


def _has_company(base: FactBase, fact: Fact) -> bool:
    """Whether another fact has the same subject and attribute."""
    return len(base.saying(fact.subject, fact.attribute)) > 1


def _find_strongest(alignments: Iterable[Alignment]) -> Finding | None:
    """The strongest finding, and of equals the first: the nearest fact's. What can't be stronger isn't asked for."""
    best: Finding | None = None
    for alignment in alignments:
        if best is None or _most_strength(alignment) > _strength(best):
            finding = _ask_rules(alignment)
            if finding is not None and (best is None or _strength(finding) > _strength(best)):
                best = finding
    return best


def _ask_all(alignments: Iterable[Alignment]) -> list[Asked]:
    return [(alignment, _ask_rules(alignment)) for alignment in alignments]


def _ask_rules(alignment: Alignment) -> Finding | None:
    """What the first rule that speaks says of an alignment; support that reaches further than the fact is none."""
    finding = next((finding for rule in RULES if (finding := rule(alignment)) is not None), None)
    if finding is None or finding.verdict is not Verdict.SUPPORTED:
        return finding
    from factcli.verify.role_kept import keeps_roles  # only what is borne out is asked

    keeps = keeps_roles(alignment.piece, alignment.stated, alignment.base.home)
    is_turned = alignment.exchanges_roles or alignment.is_measured_against or not keeps
    if is_turned or not alignment.stated.is_latest(alignment.period is not None):
        return None
    return finding if finding.outcome in _DENYING or is_within_scope(alignment) else None


_MOST_STATED = 1000
"""So many facts are kept as they were read: claims that come together are mostly about the same."""
_DENYING = ("behind", "not-member")
"""What is borne out by the fact's saying something else can't be held to the fact's words."""


def _strength(finding: Finding) -> tuple[int, int, int, int]:
    """Decided before undecided; then the surer link to subject and attribute; support before refutation; the same time."""
    alignment = finding.alignment
    return (
        finding.verdict is not Verdict.NEI,
        int(alignment.subject) + int(alignment.attribute),
        finding.verdict is Verdict.SUPPORTED,
        alignment.period_agreement is Agreement.AGREES,
    )


def _most_strength(alignment: Alignment) -> tuple[int, int, int, int]:
    """The strength of the strongest finding that an alignment could come to."""
    links = int(alignment.subject) + int(alignment.surest_attribute)
    return (True, links, True, alignment.period_agreement is Agreement.AGREES)


def _nearness(alignment: Alignment) -> tuple[int, int]:
    """The surer link to subject and attribute; then less left over."""
    left = sum(len(span) for span in alignment.cover.leftover)
    return (int(alignment.subject) + int(alignment.attribute), -left)
