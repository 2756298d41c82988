"""Which figure of a sentence stands in the slot of a claimed one: the one that the claim's other words belong to."""

from dataclasses import dataclass, replace

from factcli.text.term import stem_of
from factcli.values.compare import Agreement
from factcli.values.dimension import Dimension
from factcli.values.period import PeriodKind
from factcli.verify.plain.belonging import (
    APART,
    heads_of,
    period_of,
    reach_of,
    spread_word,
)
from factcli.verify.plain.counted import of_the_counted, part_that_is_meant
from factcli.verify.plain.figure import Figure, are_of_one_kind, compare_figures, has_both_ends, is_range
from factcli.verify.plain.figure_row import find_behind, find_joined
from factcli.verify.plain.found import Unit
from factcli.verify.plain.lexicon import synonym_rows
from factcli.verify.plain.preposition import before_word, role_of
from factcli.verify.plain.reading import Reading
from factcli.verify.plain.table import ANYBODY, ARTICLES, FUNCTION, SCOPES, THAN

_PLACING = ("in", "at", "of", "for")
_FRAMING = 0.4
"""How much a name that only says where counts."""
_NEAR_ENOUGH = 0.5
"""The share of the best score at which a period that agrees is taken, where a claim has several."""
_OF_SCOPE = 5.0
"""How much a word for where something is counted tells which figure is meant: worldwide."""
_OTHERS = 0.25
"""How much the words beside another figure of the claim count."""


@dataclass(frozen=True, slots=True)
class Pairing:
    """A claimed figure, the stated one in its slot (None where the sentence has none), and what that makes of it.

    `anchor` is how strongly the claim's words belong to the stated figure; `is_tied` where another figure is as likely.
    """

    claimed: Figure
    stated: Figure | None
    agreement: Agreement
    anchor: float = 0.0
    is_tied: bool = False


def pair_figures(claim: Reading, sentence: Reading, units: list[Unit]) -> list[Pairing]:
    """Each figure of the claim with the one in its slot; periods first, for a figure belongs to its period."""
    periods = [figure for figure in claim.figures if figure.period]
    others = [figure for figure in claim.figures if not figure.period]
    found: list[Pairing] = []
    for figure in (*periods, *others):
        found.append(_pair(_Search(claim, sentence, units, figure, found)))
    found = [
        replace(pairing, agreement=Agreement.UNDECIDED) if _is_used(found[:number], pairing) else pairing
        for number, pairing in enumerate(found)
    ]
    taken = [pairing.stated for pairing in found if pairing.agreement is Agreement.AGREES]
    return [
        replace(pairing, agreement=Agreement.UNDECIDED)
        if pairing.agreement is Agreement.DIFFERS and pairing.stated in taken
        else pairing
        for pairing in found
    ]


def _is_used(earlier: list[Pairing], pairing: Pairing) -> bool:
    """Whether one stated number was to bear out two of the claim: 2 to 2, where the text says 2 to 1."""
    return pairing.claimed.quantity is not None and any(
        other.stated is not None
        and other.stated is pairing.stated
        and other.agreement is pairing.agreement is Agreement.AGREES
        and other.claimed.text == pairing.claimed.text
        for other in earlier
    )


@dataclass(frozen=True, slots=True)
class _Search:
    """The search for a claimed figure's slot: what the claim says around it, and what was paired before."""

    claim: Reading
    sentence: Reading
    units: list[Unit]
    figure: Figure
    paired: list[Pairing]

    @property
    def agreed(self) -> list[Figure]:
        """The stated figures that earlier ones of the claim agree with."""
        return [one.stated for one in self.paired if one.stated and one.agreement is Agreement.AGREES]

    @property
    def has_periods(self) -> bool:
        """Whether the sentence speaks of more than one period."""
        return len({held.text for held in self.sentence.figures if held.period}) > 1


def _pair(search: _Search) -> Pairing:
    figure, sentence = search.figure, search.sentence
    rivals = _rivals_of(search)
    if not rivals:
        same = next((other for other in sentence.figures if other.text == figure.text), None)
        return Pairing(figure, same, Agreement.AGREES if same else Agreement.INCOMPARABLE)
    behind = None
    if len(rivals) > 1 and not figure.period:
        behind = find_behind(search.claim.text[: figure.start], sentence.text, rivals)
    if behind is not None and compare_figures(figure, behind) is Agreement.AGREES:
        return Pairing(figure, behind, Agreement.AGREES, _BESIDE_WORD)
    if is_range(figure) and has_both_ends(figure, sentence.figures):
        return Pairing(figure, rivals[-1], Agreement.AGREES, 1.0)
    scores = _score(search, rivals)
    most = max(scores)
    best = [number for number, score in enumerate(scores) if score >= most - 0.01]
    if most > 0 and figure.period and sum(1 for other in search.claim.figures if other.period) > 1:
        best = [number for number, score in enumerate(scores) if score >= most * _NEAR_ENOUGH]
    answers = [compare_figures(figure, rivals[number]) for number in best]
    chosen = answers.index(Agreement.AGREES) if Agreement.AGREES in answers else 0
    if Agreement.AGREES not in answers and Agreement.UNDECIDED in answers:
        chosen = answers.index(Agreement.UNDECIDED)
    same = find_joined(sentence.figures, sentence.text, figure, rivals[best[chosen]])
    if same is not None and answers[chosen] is Agreement.DIFFERS:
        return Pairing(figure, same, Agreement.AGREES, most)
    return Pairing(figure, rivals[best[chosen]], answers[chosen], most, len(best) > 1)


_BESIDE_WORD = 9.0
"""What speaks for a figure right behind the word that stands right before the claimed one: 护士980名."""


def _rivals_of(search: _Search) -> list[Figure]:
    """The figures of the sentence that could stand in the slot."""
    figure, sentence = search.figure, search.sentence
    rivals = [
        other
        for other in sentence.figures
        if are_of_one_kind(figure, other) and not _counts_otherwise(sentence, figure, other)
    ]
    if figure.period and not _is_measured_against(search.claim, figure):
        rivals = [other for other in rivals if not _is_measured_against(sentence, other)]
    if figure.period and not figure.period.relative:
        rivals = [other for other in rivals if other.period and not other.period.relative] or rivals
    if figure.text.isascii():
        rivals = of_the_counted(search.claim, sentence, figure, rivals)
        rivals = part_that_is_meant(sentence, search.units, figure, rivals)
    return _left_for(search.claim, figure, rivals)


def _is_measured_against(reading: Reading, period: Figure) -> bool:
    """Whether a period only tells what something is compared with: 比去年, 与去年同期持平."""
    return role_of(reading, period.span) == THAN or reading.text.startswith("同期", period.end)


def _counts_otherwise(sentence: Reading, claimed: Figure, stated: Figure) -> bool:
    """Whether a bare number counts something else than the claim does: 1.6 million copies, and no pounds or readers."""
    mine, theirs = claimed.quantity, stated.quantity
    if mine is None or theirs is None or theirs.dimension is not Dimension.NUMBER:
        return False
    if mine.dimension not in (Dimension.MONEY, Dimension.COUNT) or not claimed.text.isascii():
        return False
    noun = next((token for token in sentence.tokens if token.start >= stated.end), None)
    if noun is None or noun.start - stated.end > 1 or noun.form in FUNCTION:
        return False
    word = claimed.text.rsplit(None, 1)[-1]
    counted = stem_of(word)
    if word in ANYBODY or noun.form in ANYBODY:
        return False
    return mine.dimension is Dimension.MONEY or noun.stem not in {counted, *synonym_rows().get(counted, ())}


def _score(search: _Search, rivals: list[Figure]) -> list[float]:
    """How much speaks for each of the figures that could stand in the slot."""
    claim, sentence, figure = search.claim, search.sentence, search.figure
    scores = [0.0] * len(rivals)
    _score_words(search, rivals, scores)
    for stated in search.agreed if search.has_periods else ():
        if stated not in rivals:
            spread_word(sentence, rivals, [stated.span], scores, 1.0, is_head=False)
    for other in claim.figures if figure.period else ():
        agreeing = [held.span for held in sentence.figures if _bears_out(other, held)]
        if agreeing and not other.period:
            spread_word(sentence, rivals, agreeing, scores, 1.0, is_head=False)
    if len(rivals) > 1:
        for number, rival in enumerate(rivals):
            scores[number] += reach_of(claim, sentence, figure, rival)
            if search.has_periods and search.agreed and not figure.period:
                owner = period_of(sentence, rival)
                scores[number] -= APART if owner is not None and owner not in search.agreed else 0.0
    return scores


def _score_words(search: _Search, rivals: list[Figure], scores: list[float]) -> None:
    """Add how much the claim's words belong to each figure; those beside another figure of the claim count less."""
    claim, sentence, figure = search.claim, search.sentence, search.figure
    head = heads_of(claim, search.units, figure)
    said = frozenset(sentence.segment_of(place.start) for unit in search.units for place in unit.places)
    foreign = {
        claim.segment_of(other.start)
        for other in claim.figures
        if other is not figure and are_of_one_kind(other, figure)
    } - {claim.segment_of(figure.start)}
    for unit in search.units:
        if not unit.is_held:
            continue
        weight = unit.weight * (_OTHERS if claim.segment_of(unit.start) in foreign else 1.0)
        if unit.is_name and before_word(claim, unit.start) in _PLACING:
            weight *= _FRAMING
        if unit.text in SCOPES:
            weight = _OF_SCOPE
        is_head = any(unit is one for one in head)
        owned = _owned_by_subject(search, rivals, unit)
        if owned is not None:
            scores[owned] += APART / 2
        spread_word(sentence, rivals, unit.places, scores, weight, is_head=is_head, said=said)


def _owned_by_subject(search: _Search, rivals: list[Figure], unit: Unit) -> int | None:
    """The figure in whose segment alone an English word of the claim's subject stands, before it; None where none is."""
    sentence = search.sentence
    first = next((one for one in search.units if one.is_held), None)
    if first is not unit or not unit.text.isascii() or len(rivals) < _SEVERAL or search.figure.period:
        return None
    homes = {sentence.segment_of(place.start) for place in unit.places}
    inside = [number for number, rival in enumerate(rivals) if sentence.segment_of(rival.start) in homes]
    if (
        len(homes) != 1
        or len(inside) != 1
        or not any(place.end <= rivals[inside[0]].start for place in unit.places)
    ):
        return None
    start = sentence.segments[homes.pop()].start
    before = [token.form for token in sentence.tokens if start <= token.start < unit.places[0].start]
    return inside[0] if before[:1] and before[0] in _JOINING and set(before[1:]) <= ARTICLES else None


_JOINING = frozenset({"and", "while", "but", "whereas"})
_SEVERAL = 2


def _left_for(claim: Reading, figure: Figure, rivals: list[Figure]) -> list[Figure]:
    """The figures that could be meant: not one that another of the claim repeats, and "until" against "until"."""
    others = {other.text for other in claim.figures if other is not figure}
    rivals = [rival for rival in rivals if rival.text not in others or rival.text == figure.text] or rivals
    if figure.period is None or figure.period.kind is PeriodKind.SPAN:
        return rivals
    kind = figure.period.kind
    return [rival for rival in rivals if rival.period and rival.period.kind is kind] or rivals


def _bears_out(claimed: Figure, stated: Figure) -> bool:
    return are_of_one_kind(claimed, stated) and compare_figures(claimed, stated) is Agreement.AGREES
