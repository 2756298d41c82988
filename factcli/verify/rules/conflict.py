"""Facts that contradict each other.

What it decides: the fact that would decide has a rival: a fact about the same subject, attribute and period with another
value, where there can be one only. A claim that agrees with one of the two and clashes with the other is
left open; a claim that agrees with neither is refuted, and both are named.

Why: as long as the base says both, nothing that rests on one of them is proved; but what neither says is wrong
whichever of them is right.

Example: "the plant has 300 workers" is nei where one base says 300 and another 420, and "it has 500" is refuted.
"""

from dataclasses import replace

from factcli.values.compare import Agreement
from factcli.verify.align import Alignment
from factcli.verify.finding import Finding
from factcli.verify.judgement import Verdict

Rival = tuple[Alignment, Finding | None]
"""A fact that contradicts the deciding one, laid against the same piece, and what the rules say of it."""


def judge_conflict(best: Finding, rivals: list[Rival]) -> Finding:
    """The deciding finding as the facts that contradict its own leave it: open, or refuted with one more fact."""
    leaves_open = _speaks_against if best.verdict is Verdict.SUPPORTED else _may_agree
    for alignment, said in rivals:
        if leaves_open(best, alignment, said):
            return Finding(
                Verdict.NEI,
                "conflict",
                "between",
                best.alignment,
                best.claimed,
                best.stated,
                combined=best.combined,
                rival=alignment.stated.fact,
            )
    clashing = [alignment for alignment, said in rivals if _clashes(alignment, said)]
    if best.verdict is Verdict.REFUTED and clashing:
        return replace(best, rival=clashing[0].stated.fact)
    return best


def _is_denial(finding: Finding) -> bool:
    """Whether the claim is refuted for denying just what the fact says, so that it may agree with another."""
    return finding.outcome in ("denied", "negated", "only", "is-member")


def _speaks_against(best: Finding, rival: Alignment, said: Finding | None) -> bool:
    """Whether a rival clashes with a claim that its fact supports: with its value, not with a bound that holds for both."""
    if said is not None and said.verdict is not Verdict.NEI:
        return said.verdict is Verdict.REFUTED
    if best.combined is not None:
        return True
    return _holds_value(best.alignment) and not _holds_value(rival)


def _may_agree(best: Finding, rival: Alignment, said: Finding | None) -> bool:
    """Whether a claim that the deciding fact refutes could be what its rival says."""
    if _is_denial(best) or (said is not None and said.verdict is Verdict.SUPPORTED):
        return True
    return _holds_value(rival) or rival.figure_agreement is Agreement.UNDECIDED


def _clashes(rival: Alignment, said: Finding | None) -> bool:
    is_refuted = said is not None and said.verdict is Verdict.REFUTED
    return is_refuted or rival.figure_agreement is Agreement.DIFFERS


def _holds_value(alignment: Alignment) -> bool:
    """Whether the piece has the fact's value: a figure that it bears out, a time, or a name."""
    piece, stated = alignment.piece, alignment.stated
    if stated.value is not None:
        return alignment.figure_agreement is Agreement.AGREES
    if stated.value_period is not None:
        return bool(piece.periods) and alignment.period_agreement is Agreement.AGREES
    return bool(stated.value_key) and stated.value_key in piece.entities
