"""The stages of verifying in a row: the whole theory on one screen."""

from factcli.facts.factbase import FactBase
from factcli.facts.index import FactIndex
from factcli.facts.mention import NameTable
from factcli.verify.claim import Claim, read_claim
from factcli.verify.explain import explain_findings
from factcli.verify.judge import Judge, PieceFinding
from factcli.verify.judgement import Judgement
from factcli.verify.parts import find_parts

TYPE_CHECKING = False  # typing itself costs start-up time
if TYPE_CHECKING:
    from factcli.verify.trace import Trace


class Verifier:
    """Judges claims against one base; making it builds the tables, judging is cheap."""

    def __init__(self, base: FactBase) -> None:
        self.base = base
        self._names = NameTable(base)
        self._judge = Judge(base, self._names, FactIndex(base))

    def verify(self, text: str) -> Judgement:
        """The judgement on one claim: read it, judge its sentences part by part, say why."""
        return explain_findings(self.base, *self._find(text))

    def trace(self, text: str) -> "Trace":
        """The same judgement with the whole path of its verdict."""
        from factcli.verify.trace import trace_findings  # plain verifying does without it

        return trace_findings(self.base, *self._find(text))

    def _find(self, text: str) -> tuple[Claim, list[PieceFinding]]:
        claim = read_claim(text, self._names)
        findings = [part for sentence in claim.sentences for part in find_parts(self._judge, claim, sentence)]
        return claim, findings
