"""The judge of plain sentences behind one door: judgements, and the path to them."""

from factcli.facts.factbase import FactBase
from factcli.text.normalize import Normalized
from factcli.verify.explain import join_parts
from factcli.verify.judgement import Judgement, Part, Verdict
from factcli.verify.link import Link
from factcli.verify.plain import is_plain
from factcli.verify.plain.align import Laid
from factcli.verify.plain.document import Document
from factcli.verify.plain.found import Found
from factcli.verify.plain.judge import PlainJudge, PlainPiece
from factcli.verify.plain.telling import tell_judgement
from factcli.verify.trace import Candidate, Compared, Cover, PartTrace, Stretch, Trace


class PlainVerifier:
    """Judges claims against the plain sentences of a base."""

    def __init__(self, base: FactBase) -> None:
        self._judge = PlainJudge(Document(base, tuple(filter(is_plain, base.facts))))

    def verify(self, text: str) -> Judgement:
        """The judgement on one claim."""
        return tell_judgement(*self._judge.judge(text))

    def trace(self, text: str) -> Trace:
        """The judgement with the whole path to it."""
        claim, pieces = self._judge.judge(text)
        judgement = tell_judgement(claim, pieces)
        return Trace(
            judgement,
            tuple(
                _trace_part(claim, part, piece) for part, piece in zip(judgement.parts, pieces, strict=True)
            ),
        )


def choose_judgement(curated: Judgement, plain: Judgement) -> Judgement:
    """The stronger of two judgements on one claim, part by part: what one leaves open the other may decide."""
    if not any(part.verdict is Verdict.NEI for part in curated.parts):
        return curated
    open_ = [part for part in curated.parts if part.verdict is Verdict.NEI]
    decided = [part for part in curated.parts if part.verdict is not Verdict.NEI]
    replaced = [part for part in plain.parts if any(_overlap(part, other) for other in open_)]
    if all(part.verdict is Verdict.NEI for part in replaced):
        return curated if curated.nearest or curated.verdict is not Verdict.NEI else plain
    kept = [part for part in decided if not any(_overlap(part, other) for other in replaced)]
    parts = sorted([*kept, *replaced], key=lambda part: part.start)
    return join_parts(curated.claim, parts, lambda: (*curated.nearest, *plain.nearest)[:3])


def _overlap(one: Part, other: Part) -> bool:
    return one.start < other.end and other.start < one.end


_COVERS = {
    Found.SAID: Cover.OWN,
    Found.ALIKE: Cover.OWN,
    Found.CONTEXT: Cover.NAME,
    Found.NAMED: Cover.NAME,
    Found.FUNCTION: Cover.FUNCTION,
    Found.LEFT: Cover.LEFT,
}


def _trace_part(claim: Normalized, part: Part, piece: PlainPiece) -> PartTrace:
    candidates = tuple(_candidate(claim, part, piece, laid) for laid in piece.nearest)
    cover = _stretches(claim, piece, piece.nearest[0]) if piece.nearest else ()
    return PartTrace(part, cover, candidates)


def _candidate(claim: Normalized, part: Part, piece: PlainPiece, laid: Laid) -> Candidate:
    decides = any(sentence is laid.sentence for sentence in piece.sentences)
    figure = next((one for one in laid.pairings if not one.claimed.period), None)
    period = next((one for one in laid.pairings if one.claimed.period), None)
    compared = [
        pairing
        and pairing.stated
        and Compared(pairing.claimed.text, part.start, part.end, pairing.stated.text, pairing.agreement)
        for pairing in (figure, period)
    ]
    left = tuple(stretch for stretch in _stretches(claim, piece, laid) if stretch.cover is Cover.LEFT)
    return Candidate(
        laid.sentence.fact,
        decides,
        Link.OTHER if laid.own_subject else Link.WORDED,
        Link.WORDED,
        compared[0] or None,
        compared[1] or None,
        part.rule if decides else "",
        part.verdict if decides else Verdict.NEI,
        part.reason if decides else "",
        left,
    )


def _stretches(claim: Normalized, piece: PlainPiece, laid: Laid) -> tuple[Stretch, ...]:
    spans = [(unit.span, _COVERS[unit.found]) for unit in laid.units]
    spans += [
        (pairing.claimed.span, Cover.PERIOD if pairing.claimed.period else Cover.FIGURE)
        for pairing in laid.pairings
    ]
    spans += [(negation, Cover.NEGATION) for negation in laid.claim.negations]
    found = []
    for span, cover in sorted(spans):
        place = piece.locate(claim, laid, span)
        if place is not None:
            found.append(Stretch(place.cut(claim.original), place.start, place.end, cover))
    return tuple(found)
