"""What was found for a claim's pieces, told in sentences: the judgement, and the path to it."""

from factcli.messages import N_, _, current_language
from factcli.text.normalize import Normalized
from factcli.text.span import Span
from factcli.values.compare import Agreement
from factcli.verify.explain import UNCOVERED, join_parts, join_sentences
from factcli.verify.judgement import Confidence, Judgement, Near, Part, Verdict
from factcli.verify.plain.align import Laid
from factcli.verify.plain.judge import PlainPiece

_SENTENCES = {
    ("value", "agrees"): N_("“{claimed}” holds for what the text says: {stated}."),
    ("value", "same"): N_("“{claimed}” is what the text says."),
    ("value", "differs"): N_("The claim says {claimed}; the text says {stated}."),
    ("period", "agrees"): N_("“{claimed}” holds for what the text says: {stated}."),
    ("period", "differs"): N_("The claim says {claimed}; the text says {stated}."),
    ("polarity", "negated"): N_("The claim denies (“{claimed}”) what the text says."),
    ("polarity", "denied"): N_("The claim says “{claimed}”; the text denies it: {stated}."),
    ("polarity", "opposite"): N_("The claim says “{claimed}” where the text says “{stated}”."),
    ("substitution", "differs"): N_("The claim says “{claimed}” where the text says “{stated}”."),
    ("status", "not-yet"): N_("The claim says “{claimed}”; by the text it is still to come: {stated}."),
    ("role", "exchanged"): N_("The claim turns “{claimed}” round; the text says: {stated}."),
    ("role", "other-subject"): N_("The claim says it of “{claimed}”; the text says it of “{stated}”."),
    ("derived", "agrees"): N_("“{claimed}” follows from the text: {stated}."),
    ("derived", "differs"): N_("The claim says {claimed}; from the text it is another: {stated}."),
    ("said", "agrees"): N_("The text says so."),
}
_ON_TRUST = N_("The text doesn't name what it speaks of; “{name}” is taken to be that.")
_CORRECTED = frozenset({"value", "period", "substitution"})


def tell_judgement(claim: Normalized, pieces: list[PlainPiece]) -> Judgement:
    """The judgement on a claim from what was found for its pieces."""
    return join_parts(
        claim.original, [_part(claim, piece) for piece in pieces], lambda: _nearest(claim, pieces)
    )


def _part(claim: Normalized, piece: PlainPiece) -> Part:
    finding = piece.finding
    span = claim.span(piece.span.start, piece.span.end)
    decided = finding is not None and finding.verdict is not Verdict.NEI
    near = next(iter(piece.nearest), None)
    left = () if decided or near is None else _left_spans(claim, piece, near)
    claimed = _as_written(claim, piece, finding.claimed) if finding else ""
    stated = finding.stated if finding else ""
    corrects = finding is not None and finding.verdict is Verdict.REFUTED and finding.rule in _CORRECTED
    if finding is not None:
        is_same = finding.rule in ("value", "period") and claimed == stated
        said = _SENTENCES["value", "same"] if is_same else _SENTENCES[finding.rule, finding.outcome]
        reason = _(said).format(claimed=claimed, stated=stated)
        if decided and finding.named:
            name = _as_written(claim, piece, finding.named)
            reason = join_sentences([reason, _(_ON_TRUST).format(name=name)])
    else:
        reason = _shortfall(claim, piece, near)
    return Part(
        text=span.cut(claim.original),
        start=span.start,
        end=span.end,
        verdict=piece.verdict,
        rule=finding.rule if finding else UNCOVERED,
        reason=reason,
        facts=tuple(sentence.fact for sentence in piece.sentences) if decided else (),
        confidence=finding.confidence if finding else Confidence.AS_WRITTEN,
        claimed=claimed,
        stated=stated,
        correction=_("It should be {stated}.").format(stated=stated) if corrects and stated else "",
        leftover=tuple((place.start, place.end) for place in left),
    )


def _as_written(claim: Normalized, piece: PlainPiece, text: str) -> str:
    """A word of the claim as the claim has it, not in normal form."""
    place = claim.text.find(text, piece.span.start, piece.span.end) if text else -1
    return claim.span(place, place + len(text)).cut(claim.original) if place >= 0 else text


def _left_spans(claim: Normalized, piece: PlainPiece, near: Laid) -> list[Span]:
    """What the nearest sentence leaves over, as places of the original claim."""
    spans = [unit.span for unit in near.left]
    spans += [pairing.claimed.span for pairing in near.pairings if pairing.agreement is not Agreement.AGREES]
    found = (piece.locate(claim, near, span) for span in sorted(spans))
    return [span for span in found if span is not None]


def _shortfall(claim: Normalized, piece: PlainPiece, near: Laid | None) -> str:
    if near is None or not near.held:
        return _("The text says nothing of this.")
    words = _words(claim, _left_spans(claim, piece, near))
    if words:
        return _("The text doesn't say anything of “{words}”.").format(words=words)
    return _("The text speaks of this, but doesn't say as much.")


def _words(claim: Normalized, spans: list[Span]) -> str:
    words = dict.fromkeys(span.cut(claim.original) for span in spans)
    return ("、" if current_language() == "zh" else ", ").join(words)


def _nearest(claim: Normalized, pieces: list[PlainPiece]) -> tuple[Near, ...]:
    near: dict[str, Near] = {}
    for piece in pieces:
        if piece.verdict is not Verdict.NEI:
            continue
        for laid in piece.nearest:
            if laid.held:
                fact = laid.sentence.fact
                near.setdefault(f"{fact.base}/{fact.id}", Near(fact, _shortfall(claim, piece, laid)))
    return tuple(near.values())[:3]
