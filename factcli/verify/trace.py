"""The whole path of a verdict as data: what each part was compared with, what the rules said, how its words are covered.

Made only when somebody asks for it, from what judging found anyway; nothing is judged here.
"""

from dataclasses import dataclass
from enum import StrEnum

from factcli.facts.fact import Fact
from factcli.facts.factbase import FactBase
from factcli.text.span import Span
from factcli.values.compare import Agreement
from factcli.values.period import Period
from factcli.values.quantity import Quantity
from factcli.verify import vocabulary
from factcli.verify.align import Alignment
from factcli.verify.claim import Claim, Piece, span_of
from factcli.verify.cover import cover_piece
from factcli.verify.explain import explain_findings
from factcli.verify.finding import Finding
from factcli.verify.judge import PieceFinding
from factcli.verify.judgement import Judgement, Part, Verdict
from factcli.verify.link import Link
from factcli.verify.stretch import LONGEST_HAN


class Cover(StrEnum):
    """What accounts for a stretch of a part."""

    NAME = "name"
    FIGURE = "figure"
    PERIOD = "period"
    OWN = "own"  # the deciding fact's own words, or words that stand for them
    FUNCTION = "function"  # function words and framing
    NEGATION = "negation"
    CONFLICT = "conflict"  # what clashes with the fact
    COMPARED = "compared"  # what the rule itself accounts for
    LEFT = "left"  # nothing


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of the claim, from `start` to `end` (code points, `end` not included), and what accounts for it."""

    text: str
    start: int
    end: int
    cover: Cover


@dataclass(frozen=True, slots=True)
class Compared:
    """A figure or period of the claim, where it stands, and what the fact's, `stated`, makes of it."""

    text: str
    start: int
    end: int
    stated: str
    agreement: Agreement


@dataclass(frozen=True, slots=True)
class Candidate:
    """A fact that a part was compared with: how its slots are met, and what the first rule that spoke said.

    `rule` is empty where none spoke; `reason` is then why the fact falls short. `left` are the words of the part
    that this fact doesn't account for. `decides` marks what the verdict rests on.
    """

    fact: Fact
    decides: bool
    subject: Link
    attribute: Link
    figure: Compared | None
    period: Compared | None
    rule: str
    verdict: Verdict
    reason: str
    left: tuple[Stretch, ...]


@dataclass(frozen=True, slots=True)
class PartTrace:
    """A part, the cover of its words by the fact that decided (else the nearest), and all facts compared with it.

    The deciding facts come first, then those of which a rule spoke, each group in the order of retrieval.
    """

    part: Part
    cover: tuple[Stretch, ...]
    candidates: tuple[Candidate, ...]


@dataclass(frozen=True, slots=True)
class Trace:
    """A judgement, and the path of each of its parts."""

    judgement: Judgement
    parts: tuple[PartTrace, ...]


def trace_findings(base: FactBase, claim: Claim, findings: list[PieceFinding]) -> Trace:
    """The path of the judgement on a claim from what was found for its parts."""
    judgement = explain_findings(base, claim, findings)
    parts = tuple(
        _trace_part(base, claim, part, found) for part, found in zip(judgement.parts, findings, strict=True)
    )
    return Trace(judgement, parts)


def _trace_part(base: FactBase, claim: Claim, part: Part, found: PieceFinding) -> PartTrace:
    """A part with all that it was compared with; what decided stands among it, wherever it came from."""
    finding = found.finding
    compared = found.candidates
    deciding: set[str] = set()
    if finding is not None:
        deciding.add(finding.fact.id)
        if finding.combined is not None:
            deciding |= {fact.id for fact in finding.combined.facts}
        if all(alignment.stated.fact.id != finding.fact.id for alignment, _said in compared):
            compared.insert(0, (finding.alignment, finding))
    candidates = []
    for alignment, said in compared:
        if finding is not None and alignment.stated.fact.id in deciding:
            candidates.append(_candidate(claim, alignment, finding, part.reason, decides=True))
        else:
            alone = PieceFinding(found.piece, said, (alignment,))
            reason = explain_findings(base, claim, [alone]).parts[0].reason
            candidates.append(_candidate(claim, alignment, said, reason, decides=False))
    candidates.sort(key=lambda candidate: (not candidate.decides, not candidate.rule))
    return PartTrace(part, _cover_part(claim, found, deciding), tuple(candidates))


def _candidate(
    claim: Claim, alignment: Alignment, said: Finding | None, reason: str, *, decides: bool
) -> Candidate:
    stated = alignment.stated
    # Where facts are taken together, the claim's figure is compared with none of theirs alone.
    figure = None if said is not None and said.combined is not None else alignment.figure
    periods = [stated.fact.period, *(period.text for period in stated.periods)]
    held_period = next(filter(None, periods), "")
    return Candidate(
        stated.fact,
        decides,
        alignment.subject,
        alignment.attribute,
        _compared(claim, figure, stated.fact.value, alignment.figure_agreement),
        _compared(claim, alignment.period, held_period, alignment.period_agreement),
        said.rule if said else "",
        said.verdict if said else Verdict.NEI,
        reason,
        tuple(_stretch(claim, span, Cover.LEFT) for span in alignment.cover.leftover),
    )


def _compared(
    claim: Claim, value: Quantity | Period | None, stated: str, agreement: Agreement
) -> Compared | None:
    """A figure or period as the claim has it, in the claim's own places."""
    if value is None:
        return None
    place = claim.normalized.span(value.start, value.end)
    return Compared(place.cut(claim.normalized.original), place.start, place.end, stated, agreement)


def _stretch(claim: Claim, span: Span, cover: Cover) -> Stretch:
    """A stretch of the normalised claim as the claim has it, in the claim's own places."""
    place = claim.normalized.span(span.start, span.end)
    return Stretch(place.cut(claim.normalized.original), place.start, place.end, cover)


def _cover_part(claim: Claim, found: PieceFinding, deciding: set[str]) -> tuple[Stretch, ...]:
    """Each stretch of a part with what accounts for it; marks and blanks between them are left out."""
    piece, finding = found.piece, found.finding
    alignment = finding.alignment if finding else next(iter(found.nearest), None)
    cover = alignment.cover if alignment else cover_piece(piece, "", ())
    facts = [one.stated for one in found.alignments if one.stated.fact.id in deciding]
    own = " ".join(stated.words for stated in (facts or ([alignment.stated] if alignment else [])))
    layers = _word_layers(piece, own)
    layers += [(span_of(mention), Cover.NAME) for mention in piece.mentions]
    layers += [(span_of(figure), Cover.FIGURE) for figure in piece.quantities]
    layers += [(span_of(period), Cover.PERIOD) for period in piece.periods]
    # Where a claim is supported, the rule has accounted for whatever its slots have not.
    beyond_slots = Cover.COMPARED if found.verdict is Verdict.SUPPORTED else Cover.LEFT
    layers += [(span, beyond_slots) for span in cover.leftover]
    if finding is not None and finding.claimed and found.verdict is Verdict.REFUTED:
        place = piece.text.find(finding.claimed, piece.start, piece.end)
        if place >= 0:
            layers.append((Span(place, place + len(finding.claimed)), Cover.CONFLICT))
    layers += [(span, Cover.NEGATION) for span in cover.negations]
    return tuple(_stretch(claim, span, kind) for span, kind in _topmost(piece, layers))


def _topmost(piece: Piece, layers: list[tuple[Span, Cover]]) -> list[tuple[Span, Cover]]:
    """What can be seen when later layers lie on earlier ones; plain words that touch become one stretch."""
    seen: list[int | None] = [None] * (piece.end - piece.start)
    for number, (span, _kind) in enumerate(layers):
        for place in range(max(span.start, piece.start), min(span.end, piece.end)):
            seen[place - piece.start] = number
    found: list[tuple[Span, Cover]] = []
    for place, layer in enumerate(seen, piece.start):
        if layer is None:
            continue
        kind = layers[layer][1]
        before = seen[place - 1 - piece.start] if place > piece.start else None
        joins = before == layer or (kind in _JOINED and before is not None and layers[before][1] is kind)
        if joins:
            found[-1] = (Span(found[-1][0].start, place + 1), kind)
        else:
            found.append((Span(place, place + 1), kind))
    return found


_JOINED = (Cover.OWN, Cover.FUNCTION, Cover.LEFT)
_FUNCTION_ZH = vocabulary.FUNCTION_ZH | vocabulary.FRAMING_ZH
_FUNCTION_EN = vocabulary.FUNCTION_EN | vocabulary.FRAMING_EN
_PHRASES_EN = frozenset(word for word in _FUNCTION_EN if " " in word)


def _word_layers(piece: Piece, own: str) -> list[tuple[Span, Cover]]:
    """The plain words of a piece: a fact's own, else function words."""
    found: list[tuple[Span, Cover]] = []
    for word in piece.words:
        if word.kind != "han":
            kind = Cover.FUNCTION if word.form.strip("'") in _FUNCTION_EN else Cover.OWN
            found.append((Span(word.start, word.end), kind))
            continue
        place = word.start
        while place < word.end:
            length, kind = _longest_word(piece.text[place : word.end], own)
            found.append((Span(place, place + length), kind))
            place += length
    return [*found, *((span, Cover.FUNCTION) for span in piece.find_markers(_PHRASES_EN))]


def _longest_word(text: str, own: str) -> tuple[int, Cover]:
    """How long the word is that begins a run of Chinese characters, and whose it is."""
    for length in range(min(len(text), LONGEST_HAN), 1, -1):
        word = text[:length]
        if word in own:
            return length, Cover.OWN
        if word in _FUNCTION_ZH:
            return length, Cover.FUNCTION
    return 1, Cover.FUNCTION if text[0] in _FUNCTION_ZH else Cover.OWN
