"""Claims judged against the plain sentences of a text, piece by piece."""

from dataclasses import dataclass

from factcli.text.normalize import Normalized, normalize
from factcli.text.script import has_han
from factcli.text.segment import find_sentences
from factcli.text.span import Span
from factcli.values.compare import Agreement
from factcli.verify.judgement import Verdict
from factcli.verify.plain.align import Laid
from factcli.verify.plain.clash import LEAST_COVERAGE, shares_head
from factcli.verify.plain.clauses import find_segments, find_statements, original_of
from factcli.verify.plain.derive import derive_finding
from factcli.verify.plain.document import Document, PlainSentence
from factcli.verify.plain.finding import PlainFinding
from factcli.verify.plain.lay import lay_over
from factcli.verify.plain.lead import find_own_subject
from factcli.verify.plain.reading import Reading, read_stretch
from factcli.verify.plain.rules import ask_rules
from factcli.verify.plain.subject import subject_of, takes_up
from factcli.verify.plain.tied import Ties

LONGEST_CLAIM = 20_000
"""Characters of a claim that are read."""


@dataclass(frozen=True)
class PlainPiece:
    """A piece of a claim judged: where it stands in the normalised claim, what was found, and what it was laid over."""

    span: Span
    finding: PlainFinding | None
    sentences: tuple[PlainSentence, ...]
    nearest: tuple[Laid, ...]
    shift: int = 0

    def locate(self, claim: Normalized, laid: Laid, span: Span) -> Span | None:
        """Where a stretch of the piece as it was read stands in the original claim; None for a subject carried over."""
        own = laid.claim.normalized.span(span.start, span.end)
        if own.start < self.shift:
            return None
        begin = claim.span(self.span.start, self.span.end).start - self.shift
        return Span(own.start + begin, own.end + begin)

    @property
    def verdict(self) -> Verdict:
        """The verdict on the piece; nei where no rule spoke."""
        return self.finding.verdict if self.finding else Verdict.NEI


class PlainJudge:
    """Judges claims against one document."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self._ties = Ties(document)

    def judge(self, text: str) -> tuple[Normalized, list[PlainPiece]]:
        """A claim's pieces, judged: whole sentences where they can be, else clause by clause."""
        claim = normalize(text[:LONGEST_CLAIM])
        pieces: list[PlainPiece] = []
        for sentence in find_sentences(claim.text):
            pieces.extend(self._judge_sentence(claim, sentence))
        return claim, pieces

    def _judge_sentence(self, claim: Normalized, sentence: Span) -> list[PlainPiece]:
        same = self.document.find_same(sentence.cut(claim.text))
        if same is not None:
            said = PlainFinding(Verdict.SUPPORTED, "said", "agrees")
            return [PlainPiece(sentence, said, (same,), ())]
        whole = self._judge_piece(claim, sentence, "")
        clauses = find_statements(claim, sentence)
        if whole.verdict is Verdict.SUPPORTED:
            return [whole]
        if len(clauses) < 2:
            smaller = find_segments(claim, sentence) if whole.verdict is Verdict.NEI else []
            parts = self._judge_segments(claim, smaller, "") if smaller else []
            return parts if any(part.verdict is not Verdict.NEI for part in parts) else [whole]
        parts = []
        subject = ""
        for clause in clauses:
            part = self._judge_piece(claim, clause, subject)
            smaller = find_segments(claim, clause) if part.verdict is Verdict.NEI else []
            if smaller:
                parts.extend(self._judge_segments(claim, smaller, subject))
            else:
                parts.append(part)
            subject = subject or self._subject(clause.cut(claim.text))
        if whole.verdict is Verdict.REFUTED and all(part.verdict is Verdict.NEI for part in parts):
            return [whole]
        return parts

    def _subject(self, clause: str) -> str:
        """What a clause of a claim speaks of: what it begins with, as far as the text knows it."""
        subject = subject_of(read_stretch(clause))
        return self.document.known_beginning(subject) or subject

    def _judge_segments(self, claim: Normalized, segments: list[Span], subject: str) -> list[PlainPiece]:
        """The stretches of a clause with one figure each, judged with the subject of the first."""
        parts: list[PlainPiece] = []
        for segment in segments:
            parts.append(self._judge_piece(claim, segment, subject))
            subject = subject or self._subject(segment.cut(claim.text))
        return parts

    def _judge_piece(self, claim: Normalized, span: Span, subject: str) -> PlainPiece:
        text = original_of(claim, span)
        alone = read_stretch(text)
        if not subject:
            return self._judge_reading(span, alone, 0)
        joined = read_stretch(f"{subject}{'，' if has_han(text) else ', '}{text}")
        if not takes_up(alone) and find_own_subject(alone, 0, len(alone.text), ""):
            found = self._judge_reading(span, alone, 0)
            if found.verdict is not Verdict.NEI:
                return found
        return self._judge_reading(span, joined, len(joined.normalized.original) - len(text))

    def _judge_reading(self, span: Span, reading: Reading, shift: int) -> PlainPiece:
        candidates = self.document.candidates(reading.text)
        written = filter(None, map(self.document.written_out, candidates))
        laid = [lay_over(reading, sentence) for sentence in (*candidates, *written)]
        laid.sort(key=lambda one: -(one.weight + one.coverage))
        best: PlainFinding | None = None
        holder: Laid | None = None
        for one in laid:
            finding = ask_rules(one)
            if finding is not None and (best is None or _strength(finding) > _strength(best)):
                best, holder = finding, one
        if best is not None and holder is not None and _is_borne_elsewhere(best, holder, laid):
            best = holder = None
        sentences: tuple[PlainSentence, ...] = (holder.sentence,) if holder else ()
        if best is None or best.verdict is not Verdict.SUPPORTED:
            derived = derive_finding(reading, laid)
            if derived is not None:
                best, sentences = derived.finding, derived.sentences
        if (
            best is not None
            and best.verdict is Verdict.SUPPORTED
            and best.rule == "said"
            and holder is not None
            and self._ties.denies(reading, holder.sentence)
        ):
            best, sentences = None, ()
        if best is None or (best.verdict is Verdict.REFUTED and best.rule in ("substitution", "role")):
            tied = self._ties.judge(reading)
            if tied is not None:
                best, sentences = tied[0], (tied[1],)
        return PlainPiece(span, best, sentences, tuple(laid[:3]), shift)


def _is_borne_elsewhere(finding: PlainFinding, holder: Laid, laid: list[Laid]) -> bool:
    """Whether another sentence (or this one as it is written) says nearly all of the claim, with a figure that agrees."""
    if finding.verdict is not Verdict.REFUTED or finding.rule != "value":
        return False
    return any(
        pairing.agreement is Agreement.AGREES
        and pairing.claimed.text == finding.claimed
        and one.coverage >= LEAST_COVERAGE
        and shares_head(one, pairing)
        for one in laid
        if one.sentence is not holder.sentence
        for pairing in one.pairings
    )


def _strength(finding: PlainFinding) -> tuple[int, float]:
    order = {Verdict.SUPPORTED: 2, Verdict.REFUTED: 1, Verdict.NEI: 0}
    return order[finding.verdict], finding.certainty
