"""Claims judged against the plain sentences of a text, piece by piece."""

from dataclasses import dataclass, replace

from factcli.text.normalize import Normalized, normalize
from factcli.text.segment import find_clauses, find_sentences
from factcli.text.span import Span
from factcli.values.compare import Agreement
from factcli.values.dimension import Dimension
from factcli.verify.judgement import Confidence, Verdict
from factcli.verify.plain.align import Laid, lay_over
from factcli.verify.plain.derive import derive_finding
from factcli.verify.plain.document import Document, PlainSentence, subject_of, takes_up
from factcli.verify.plain.figure import compare_figures
from factcli.verify.plain.finding import PlainFinding, refute
from factcli.verify.plain.match import Found
from factcli.verify.plain.polarity import find_polarity_clash, find_status_clash, is_still_to_come
from factcli.verify.plain.preposition import find_comparison
from factcli.verify.plain.reading import read_stretch
from factcli.verify.plain.role import exchanges_sides, find_role_clash, is_measured_against
from factcli.verify.plain.slot import Pairing
from factcli.verify.plain.substitution import find_exchange, find_substitution
from factcli.verify.plain.table import COPULAS, EVENT, VAGUE

LEAST_COVERAGE = 0.7
"""The share of a piece that has to be accounted for before a clash in the rest refutes it."""
_BESIDE = 2
"""Characters between a number and what it counts."""
_OPENERS = frozenset(
    [
        "at",
        "in",
        "on",
        "by",
        "after",
        "before",
        "during",
        "since",
        "as",
        "based",
        "with",
        "until",
        "from",
        "under",
        "for",
    ]
)
_SHORT = 7
_TIME_ENDS = ("时", "后", "前", "时候", "之后", "之前", "以后", "以前", "期间", "中")
_LEAST_AROUND = 0.5
"""The share where a word or figure stands between the very same neighbours."""
_LEAST_ANCHOR = 0.5
LONGEST_CLAIM = 20_000


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

    def judge(self, text: str) -> tuple[Normalized, list[PlainPiece]]:
        """A claim's pieces, judged: whole sentences where they can be, else clause by clause."""
        claim = normalize(text[:LONGEST_CLAIM])
        pieces: list[PlainPiece] = []
        for sentence in find_sentences(claim.text):
            pieces.extend(self._judge_sentence(claim, sentence))
        return claim, pieces

    def _judge_sentence(self, claim: Normalized, sentence: Span) -> list[PlainPiece]:
        whole = self._judge_piece(claim, sentence, "")
        clauses = _statements(claim, sentence)
        if whole.verdict is Verdict.SUPPORTED:
            return [whole]
        if len(clauses) < 2:
            smaller = _segments(claim, sentence) if whole.verdict is Verdict.NEI else []
            parts = self._judge_segments(claim, smaller, "") if smaller else []
            return parts if any(part.verdict is not Verdict.NEI for part in parts) else [whole]
        parts = []
        subject = ""
        for clause in clauses:
            part = self._judge_piece(claim, clause, subject)
            smaller = _segments(claim, clause) if part.verdict is Verdict.NEI else []
            if smaller:
                parts.extend(self._judge_segments(claim, smaller, subject))
            else:
                parts.append(part)
            subject = subject or subject_of(read_stretch(clause.cut(claim.text)))
        if whole.verdict is Verdict.REFUTED and all(part.verdict is Verdict.NEI for part in parts):
            return [whole]
        return parts

    def _judge_segments(self, claim: Normalized, segments: list[Span], subject: str) -> list[PlainPiece]:
        """The stretches of a clause with one figure each, judged with the subject of the first."""
        parts: list[PlainPiece] = []
        for segment in segments:
            parts.append(self._judge_piece(claim, segment, subject))
            subject = subject or subject_of(read_stretch(segment.cut(claim.text)))
        return parts

    def _judge_piece(self, claim: Normalized, span: Span, subject: str) -> PlainPiece:
        text = _original(claim, span)
        reading = read_stretch(text)
        shift = 0
        if subject and takes_up(reading):
            shift = len(subject) + 1
            reading = read_stretch(f"{subject}，{text}")
        laid = [lay_over(reading, sentence, "") for sentence in self.document.candidates(reading.text)]
        laid.sort(key=lambda one: -(one.weight + one.coverage))
        best: PlainFinding | None = None
        holder: Laid | None = None
        for one in laid:
            finding = _ask(one)
            if finding is not None and (best is None or _strength(finding) > _strength(best)):
                best, holder = finding, one
        sentences: tuple[PlainSentence, ...] = (holder.sentence,) if holder else ()
        if best is None or best.verdict is not Verdict.SUPPORTED:
            derived = derive_finding(reading, laid)
            if derived is not None:
                best, sentences = derived.finding, derived.sentences
        return PlainPiece(span, best, sentences, tuple(laid[:3]), shift)


def _original(claim: Normalized, span: Span) -> str:
    return claim.span(span.start, span.end).cut(claim.original)


def _statements(claim: Normalized, sentence: Span) -> list[Span]:
    """The clauses of a sentence; one that says too little to stand alone goes with the next, or the last with the one before."""
    found: list[Span] = []
    begin: int | None = None
    for clause in _clauses(claim, sentence):
        start = clause.start if begin is None else begin
        if _says_little(claim.text[start : clause.end]):
            begin = start
            continue
        found.append(Span(start, clause.end))
        begin = None
    if begin is not None:
        if found:
            found[-1] = Span(found[-1].start, sentence.end)
        else:
            found.append(Span(begin, sentence.end))
    return found


def _segments(claim: Normalized, clause: Span) -> list[Span]:
    """A clause with several quantities cut between them, or nothing where it has one."""
    reading = read_stretch(_original(claim, clause))
    quantities = [figure for figure in reading.figures if figure.quantity]
    if len(quantities) < 2 or len(reading.text) != len(clause):
        return []
    segments = [Span(span.start + clause.start, span.end + clause.start) for span in reading.segments]
    return [_trimmed(claim.text, span) for span in segments] if len(segments) > 1 else []


def _trimmed(text: str, span: Span) -> Span:
    start = span.start
    while start < span.end - 1 and text[start] in " 、,，和及与":
        start += 1
    return Span(start, span.end)


def _clauses(claim: Normalized, sentence: Span) -> list[Span]:
    """The clauses of a claim's sentence; a colon cuts no English one, for titles have them."""
    found: list[Span] = []
    for clause in find_clauses(claim.text, sentence.start, sentence.end):
        if found and claim.text.isascii() and ":" in claim.text[found[-1].end : clause.start]:
            found[-1] = Span(found[-1].start, clause.end)
        else:
            found.append(clause)
    return found


def _says_little(text: str) -> bool:
    """Whether a clause is no more than a name or a time."""
    reading = read_stretch(text)
    first = reading.tokens[0].form if reading.tokens and reading.text.isascii() else ""
    if (
        first in _OPENERS
        and len(reading.tokens) <= _SHORT
        and not any(token.form in COPULAS for token in reading.tokens)
    ):
        return True
    if reading.masked.rstrip(" ,，").endswith(_TIME_ENDS):
        return True
    if any(not figure.period for figure in reading.figures):
        return False
    rest = reading.masked.replace("\x00", "").strip(" ,，.。;；")
    return len(rest) <= 5 if not rest.isascii() else len(rest.split()) <= 2


def _strength(finding: PlainFinding) -> tuple[int, float]:
    order = {Verdict.SUPPORTED: 2, Verdict.REFUTED: 1, Verdict.NEI: 0}
    return order[finding.verdict], finding.certainty


def _ask(laid: Laid) -> PlainFinding | None:
    """What the rules say of a piece laid over a sentence."""
    if not laid.held and not (laid.sentence.is_nameless and not laid.left):
        return None
    clash = _find_clash(laid)
    if clash is not None:
        return replace(clash, certainty=laid.coverage + laid.weight / 10)
    if _is_borne_out(laid):
        return _support(laid)
    return None


def _find_clash(laid: Laid) -> PlainFinding | None:
    substitution = find_substitution(laid)
    if substitution is None and (laid.own_subject or any(unit.is_name for unit in laid.left)):
        return None
    if any(pairing.stated is None and not _agrees(laid, pairing) for pairing in laid.pairings):
        return _other_time(laid)
    if (find_comparison(laid.claim) is None) != (find_comparison(laid.stated) is None):
        return None
    if laid.coverage >= LEAST_COVERAGE:
        found = find_status_clash(laid) or find_polarity_clash(laid) or find_role_clash(laid)
        is_denial = found is not None and found.outcome in ("denied", "negated")
        if found is not None and not (is_denial and any(unit.text not in VAGUE for unit in laid.left)):
            return found
    figure = _figure_clash(laid)
    if figure is not None:
        return figure
    if all(_agrees(laid, pairing) for pairing in laid.pairings):
        if substitution is not None and laid.coverage >= _LEAST_AROUND:
            return substitution
        if not laid.left and laid.mixes_predicates:
            return find_exchange(laid)
    return None


def _other_time(laid: Laid) -> PlainFinding | None:
    """A claim that says no more than when the text's event happened, at another time."""
    frame = laid.sentence.frame
    content = [unit for unit in laid.units if unit.found not in (Found.FUNCTION, Found.CONTEXT)]
    if frame is None or len(laid.pairings) != 1 or any(unit.text not in EVENT for unit in content):
        return None
    claimed = laid.pairings[0].claimed
    if claimed.period is None or compare_figures(claimed, frame) is not Agreement.DIFFERS:
        return None
    return refute("period", "differs", claimed.text, frame.text)


def _figure_clash(laid: Laid) -> PlainFinding | None:
    clashing = [pairing for pairing in laid.pairings if pairing.agreement is Agreement.DIFFERS]
    if not clashing:
        return None
    periods = [pairing for pairing in clashing if pairing.claimed.period]
    others = [pairing for pairing in clashing if not pairing.claimed.period]
    if periods and others:
        return None  # another figure of another time
    pairing = clashing[0]
    assert pairing.stated is not None
    if pairing.anchor < _LEAST_ANCHOR or not _has_same_head(laid, pairing):
        return None
    if laid.coverage < (_LEAST_AROUND if _shares_head(laid, pairing) else LEAST_COVERAGE):
        return None
    rule = "period" if periods else "value"
    return refute(rule, "differs", pairing.claimed.text, pairing.stated.text)


def _has_same_head(laid: Laid, pairing: Pairing) -> bool:
    """Whether what a bare number counts in the claim stands beside the stated one too, where it is said at all."""
    quantity, stated = pairing.claimed.quantity, pairing.stated
    if quantity is None or stated is None or quantity.dimension is not Dimension.NUMBER:
        return True
    after = [unit for unit in laid.units if 0 <= unit.start - pairing.claimed.end <= _BESIDE]
    if not after or after[0].found is Found.FUNCTION:
        return True
    segment = laid.stated.segment_of(stated.start)
    return any(laid.stated.segment_of(place.start) == segment for place in after[0].places)


def _shares_head(laid: Laid, pairing: Pairing) -> bool:
    """Whether the same word stands right beside both figures."""
    if pairing.stated is None:
        return False
    mine, theirs = pairing.claimed.span, pairing.stated.span
    return any(
        0 <= unit.start - mine.end <= _BESIDE
        and any(0 <= place.start - theirs.end <= _BESIDE for place in unit.places)
        for unit in laid.held
    ) or (
        pairing.claimed.quantity is not None
        and pairing.claimed.quantity.unit == pairing.stated.quantity.unit != ""
        and pairing.claimed.quantity.dimension is Dimension.COUNT
        if pairing.stated.quantity
        else False
    )


def _is_borne_out(laid: Laid) -> bool:
    """Whether everything in the piece is said by the sentence, by it alone, and in the same roles."""
    if laid.left or not laid.held or laid.own_subject or laid.mixes_predicates:
        return False
    if not all(_agrees(laid, pairing) for pairing in laid.pairings):
        return False
    return not (is_still_to_come(laid) or exchanges_sides(laid) or is_measured_against(laid))


def _agrees(laid: Laid, pairing: Pairing) -> bool:
    if pairing.agreement is Agreement.AGREES:
        return True
    frame = laid.sentence.frame
    if pairing.stated is None and frame is not None and pairing.claimed.period:
        return compare_figures(pairing.claimed, frame) is Agreement.AGREES
    return False


def _support(laid: Laid) -> PlainFinding:
    figure = next((pairing for pairing in laid.pairings if not pairing.claimed.period), None)
    figure = figure or next(iter(laid.pairings), None)
    alike = any(unit.found in (Found.ALIKE, Found.CONTEXT) for unit in laid.units)
    confidence = Confidence.ALIAS_OR_ARITHMETIC if alike else Confidence.AS_WRITTEN
    if figure is None or figure.stated is None:
        return PlainFinding(Verdict.SUPPORTED, "said", "agrees", "", "", confidence, 9.0)
    if figure.claimed.text != figure.stated.text:
        confidence = Confidence.NEAR_OR_HEDGED
    rule = "period" if figure.claimed.period else "value"
    return PlainFinding(
        Verdict.SUPPORTED, rule, "agrees", figure.claimed.text, figure.stated.text, confidence, 9.0
    )
