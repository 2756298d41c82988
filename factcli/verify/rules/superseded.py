"""A fact that another one has superseded.

What it decides: a claim that says what a superseded fact says is refuted: it was true until then, and the fact that
superseded it has the new value. Where the claim speaks of a time at which the old fact was true, the old one decides;
else what follows from the new fact counts, for the claim and against it.

Why: a base keeps what was once true, so that old figures are recognised; they support nothing that is claimed of now.

Example: "the plant has 300 workers" is refuted where the base says 420 since 2022, and "in 2020 the plant had 300
workers" is supported.
"""

from factcli.verify.finding import Finding
from factcli.verify.judgement import Verdict

TYPE_CHECKING = False  # typing itself costs start-up time
if TYPE_CHECKING:
    from factcli.facts.fact import Fact


def judge_superseded(old: Finding, later: "Fact | None", said: Finding | None) -> Finding | None:
    """What is left of a finding that rests on a superseded fact.

    `later` is the fact that holds now, None where the base doesn't have it, and `said` what the rules say of that one and
    the same piece.
    """
    if later is None or old.verdict is not Verdict.SUPPORTED or (said and said.verdict is Verdict.SUPPORTED):
        return said
    return Finding(
        Verdict.REFUTED, "superseded", "no-longer", old.alignment, old.claimed, later.value, later=later
    )
