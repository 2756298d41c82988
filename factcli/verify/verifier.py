"""The stages of verifying in a row: the whole theory on one screen."""

from dataclasses import replace

from factcli.facts.factbase import FactBase
from factcli.facts.tables import open_tables
from factcli.verify.claim import Claim
from factcli.verify.explain import explain_findings
from factcli.verify.judge import Judge, PieceFinding
from factcli.verify.judgement import Judgement, Verdict
from factcli.verify.parts import find_parts
from factcli.verify.plain import is_plain
from factcli.verify.read import read_claim

TYPE_CHECKING = False  # typing itself costs start-up time
if TYPE_CHECKING:
    from factcli.verify.plain.verifier import PlainVerifier
    from factcli.verify.trace import Trace


class Verifier:
    """Judges claims against one base; making it builds the tables, judging is cheap.

    The plain sentences of a text have a judge of their own; what the curated facts leave open, it may decide.
    """

    def __init__(self, base: FactBase) -> None:
        self._plain: PlainVerifier | None = None
        texts = base.texts  # those beside a compiled base, which holds none itself
        if texts is None and isinstance(base.facts, tuple) and any(map(is_plain, base.facts)):
            texts = base
        if texts is not None:
            from factcli.verify.plain import verifier as plain  # a curated base does without it

            self._plain = plain.PlainVerifier(texts)
        if texts is base:
            base = replace(base, facts=tuple(fact for fact in base.facts if not is_plain(fact)))
        self.base = base
        self._names, index = open_tables(base)
        self._judge = Judge(base, self._names, index)

    def verify(self, text: str) -> Judgement:
        """The judgement on one claim: read it, judge its sentences part by part, say why."""
        if self._plain is None:
            return explain_findings(self.base, *self._find(text))
        plain = self._plain.verify(text)
        if not self.base.facts:
            return plain
        from factcli.verify.plain.verifier import choose_judgement

        return choose_judgement(explain_findings(self.base, *self._find(text)), plain)

    def trace(self, text: str) -> "Trace":
        """The same judgement with the whole path of its verdict."""
        from factcli.verify.trace import trace_findings  # plain verifying does without it

        if self._plain is not None and not self.base.facts:
            return self._plain.trace(text)
        trace = trace_findings(self.base, *self._find(text))
        if self._plain is not None:
            plain = self._plain.trace(text)
            judgement = self.verify(text)
            parts = {id(part.part): part for part in (*trace.parts, *plain.parts)}
            chosen = [next(one for one in parts.values() if one.part == part) for part in judgement.parts]
            return replace(trace, judgement=judgement, parts=tuple(chosen))
        return trace

    def _find(self, text: str) -> tuple[Claim, list[PieceFinding]]:
        claim = read_claim(text, self._names)
        findings = self._judge_claim(claim)
        open_parts = [part for part in findings if part.verdict is Verdict.NEI]
        if not any(alignment.cover.leftover for part in open_parts for alignment in part.nearest):
            return claim, findings
        near = read_claim(text, self._names, near=True)  # what is left over may be a name misspelt
        if not any(mention.is_near for mention in near.whole.mentions):
            return claim, findings
        found = self._judge_claim(near)
        still_open = [part for part in found if part.verdict is Verdict.NEI]
        return (near, found) if len(still_open) < len(open_parts) else (claim, findings)

    def _judge_claim(self, claim: Claim) -> list[PieceFinding]:
        parts = [part for sentence in claim.sentences for part in find_parts(self._judge, claim, sentence)]
        return parts or [self._judge.judge_piece(claim.piece(one.start, one.end)) for one in claim.sentences]
