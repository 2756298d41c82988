"""The stages of verifying in a row: the whole theory on one screen."""

from factcli.facts.factbase import FactBase
from factcli.facts.index import FactIndex
from factcli.facts.mention import NameTable
from factcli.verify.claim import read_claim
from factcli.verify.explain import explain_findings
from factcli.verify.judge import Judge
from factcli.verify.judgement import Judgement


class Verifier:
    """Judges claims against one base; making it builds the tables, judging is cheap."""

    def __init__(self, base: FactBase) -> None:
        self.base = base
        self._names = NameTable(base)
        self._judge = Judge(base, self._names, FactIndex(base))

    def verify(self, text: str) -> Judgement:
        """The judgement on one claim: read it, judge its sentences part by part, say why."""
        claim = read_claim(text, self._names)
        findings = [
            part for sentence in claim.sentences for part in self._judge.judge_sentence(claim, sentence)
        ]
        return explain_findings(self.base, claim, findings)
