"""What follows from several stated figures.

What it decides: the claim sets stated figures of one attribute side by side: which is more, by how much, how many
times, whether a bound holds for each, or what they add up to where the claim itself adds them. The figures are put
together and compared with what is claimed.

Why: nobody writes every difference into a base, and a reader can work them out; what is added up without being said
to be may overlap.

Example: "the roof took 12 days less than the walls" is supported by 42 days for the walls and 30 for the roof.
"""

from factcli.verify.combined import Combined
from factcli.verify.judgement import Verdict


def judge_derived(combined: Combined) -> Verdict | None:
    """Supported or refuted by the figures taken together; None where they or the claim's words leave it open."""
    if combined.agrees is None or not combined.is_covered:
        return None
    return Verdict.SUPPORTED if combined.agrees else Verdict.REFUTED
