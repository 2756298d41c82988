"""Which figure of a sentence stands in the slot of a claimed one: the one that the claim's other words belong to."""

from dataclasses import dataclass, replace

from factcli.text.script import has_han
from factcli.text.span import Span
from factcli.values.compare import Agreement
from factcli.values.dimension import Dimension
from factcli.values.period import PeriodKind
from factcli.verify.plain.figure import Figure, are_of_one_kind, compare_figures, has_both_ends, is_range
from factcli.verify.plain.lexicon import opposites_of
from factcli.verify.plain.match import Found, Unit
from factcli.verify.plain.preposition import before_word, is_change, role_of
from factcli.verify.plain.reading import Reading
from factcli.verify.plain.table import COPULAS, FROM, THAN
from factcli.verify.vocabulary import LIMITING

_LIMITS_ZH = tuple(word for word in LIMITING if has_han(word))
_TOTALS = ("总", "共", "total", "altogether", "overall")
_PLACING = ("in", "at", "of", "for")
_FRAMING = 0.4
"""How much a name that only says where counts."""
_NEAR_ENOUGH = 0.5
"""The share of the best score at which a period that agrees is taken, where a claim has several."""
_APART = 20.0
"""What rules a figure out as long as there is another."""
_BESIDE = 2
"""Characters within which a word stands right beside a figure."""
_OTHERS = 0.25
"""How much the words beside another figure of the claim count."""
_NEAR = 8
"""Characters within which a word is the head of a figure."""


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
        found.append(_pair(claim, sentence, units, figure, found))
    taken = [pairing.stated for pairing in found if pairing.agreement is Agreement.AGREES]
    return [
        replace(pairing, agreement=Agreement.UNDECIDED)
        if pairing.agreement is Agreement.DIFFERS and pairing.stated in taken
        else pairing
        for pairing in found
    ]


def _pair(
    claim: Reading, sentence: Reading, units: list[Unit], figure: Figure, paired: list[Pairing]
) -> Pairing:
    rivals = [other for other in sentence.figures if are_of_one_kind(figure, other)]
    if figure.period and not figure.period.relative:
        rivals = [other for other in rivals if other.period and not other.period.relative] or rivals
    rivals = _left_for(claim, figure, rivals)
    if not rivals:
        same = [other for other in sentence.figures if other.text == figure.text]
        if same:
            return Pairing(figure, same[0], Agreement.AGREES)
        return Pairing(figure, None, Agreement.INCOMPARABLE)
    if is_range(figure) and has_both_ends(figure, sentence.figures):
        return Pairing(figure, rivals[-1], Agreement.AGREES, 1.0)
    scores = [0.0] * len(rivals)
    head = _heads(claim, units, figure)
    said = frozenset(sentence.segment_of(place.start) for unit in units for place in unit.places)
    foreign = {
        claim.segment_of(other.start)
        for other in claim.figures
        if other is not figure and are_of_one_kind(other, figure)
    } - {claim.segment_of(figure.start)}
    for unit in units:
        if not unit.is_held or unit.found is Found.FUNCTION:
            continue
        is_head = any(unit is one for one in head)
        weight = unit.weight * (_OTHERS if claim.segment_of(unit.start) in foreign else 1.0)
        if unit.is_name and before_word(claim, unit.start) in _PLACING:
            weight *= _FRAMING
        _spread(sentence, rivals, unit.places, scores, weight, is_head=is_head, said=said)
    has_periods = len({held.text for held in sentence.figures if held.period}) > 1
    for pairing in paired if has_periods else ():
        if (
            pairing.stated is not None
            and pairing.agreement is Agreement.AGREES
            and pairing.stated not in rivals
        ):
            _spread(sentence, rivals, [pairing.stated.span], scores, 1.0, is_head=False)
    if figure.period:
        for other in claim.figures:
            agreeing = [held.span for held in sentence.figures if _bears_out(other, held)]
            if agreeing and not other.period:
                _spread(sentence, rivals, agreeing, scores, 1.0, is_head=False)
    if len(rivals) > 1:
        dated = [one.stated for one in paired if one.stated is not None and one.agreement is Agreement.AGREES]
        for number, rival in enumerate(rivals):
            scores[number] += _reach(claim, sentence, figure, rival)
            if has_periods and dated and not figure.period:
                owner = _period_of(sentence, rival)
                scores[number] -= _APART if owner is not None and owner not in dated else 0.0
    most = max(scores)
    best = [number for number, score in enumerate(scores) if score >= most - 0.01]
    if most > 0 and figure.period and sum(1 for other in claim.figures if other.period) > 1:
        best = [number for number, score in enumerate(scores) if score >= most * _NEAR_ENOUGH]
    answers = [compare_figures(figure, rivals[number]) for number in best]
    chosen = answers.index(Agreement.AGREES) if Agreement.AGREES in answers else 0
    if Agreement.AGREES not in answers and Agreement.UNDECIDED in answers:
        chosen = answers.index(Agreement.UNDECIDED)
    return Pairing(figure, rivals[best[chosen]], answers[chosen], most, len(best) > 1)


def find_other_owner(claim: Reading, sentence: Reading, units: list[Unit], pairing: Pairing) -> Figure | None:
    """The figure of the sentence that a word of the claim stands right beside, where that isn't the paired one."""
    if pairing.stated is None or pairing.claimed.quantity is None:
        return None
    home = sentence.segment_of(pairing.stated.start)
    segment = claim.segment_of(pairing.claimed.start)
    for unit in units:
        if not unit.places or claim.segment_of(unit.start) != segment:
            continue
        if any(sentence.segment_of(place.start) == home for place in unit.places):
            continue
        for other in sentence.figures:
            if _reach(claim, sentence, pairing.claimed, other) < 0 or _is_bare(sentence, pairing.stated):
                continue
            if other is pairing.stated or not are_of_one_kind(other, pairing.stated):
                continue
            if any(_gap(other, place) <= 1 for place in unit.places):
                return other
    return None


def _left_for(claim: Reading, figure: Figure, rivals: list[Figure]) -> list[Figure]:
    """The figures that could be meant: not one that another of the claim repeats, and "until" against "until"."""
    others = {other.text for other in claim.figures if other is not figure}
    rivals = [rival for rival in rivals if rival.text not in others or rival.text == figure.text] or rivals
    if figure.period is None or figure.period.kind is PeriodKind.SPAN:
        return rivals
    kind = figure.period.kind
    return [rival for rival in rivals if rival.period and rival.period.kind is kind] or rivals


def _period_of(sentence: Reading, figure: Figure) -> Figure | None:
    """The period that a figure is given for: the nearest in its clause."""
    clause = sentence.clause_of(figure.start)
    periods = [
        other for other in sentence.figures if other.period and sentence.clause_of(other.start) == clause
    ]
    return min(periods, key=lambda period: _gap(period, figure.span), default=None)


def _reach(claim: Reading, sentence: Reading, figure: Figure, rival: Figure) -> float:
    """What speaks against a figure, or for it: it is of a part only, it was so before, it is the total."""
    segment = sentence.segments[sentence.segment_of(rival.start)]
    words = segment.cut(sentence.masked)
    points = 0.0
    inside = {token.stem for token in sentence.tokens if segment.start <= token.start < segment.end}
    if any(
        token.stem not in inside and opposites_of().get(token.stem, frozenset()) & inside
        for token in claim.tokens
    ):
        points -= _APART  # the north wing in 1850, the south wing in 1870
    if any(limit in words and limit not in claim.text for limit in _LIMITS_ZH):
        points -= _APART
    if any(word in words for word in _TOTALS) and any(word in claim.text for word in _TOTALS):
        points += _APART / 2
    if is_change(sentence, rival.span) != is_change(claim, figure.span):
        points -= _APART
    if role_of(sentence, rival.span) == THAN and role_of(claim, figure.span) != THAN:
        points -= _APART
    if role_of(sentence, rival.span) == FROM and role_of(claim, figure.span) != FROM:
        points -= _APART
    return points


def rank_figures(sentence: Reading, rivals: list[Figure], units: list[Unit]) -> list[tuple[Figure, float]]:
    """Figures of a sentence by how much some words of a claim belong to each, the most first."""
    scores = [0.0] * len(rivals)
    for unit in units:
        if unit.places:
            _spread(sentence, rivals, unit.places, scores, unit.weight, is_head=True)
    ranked = sorted(range(len(rivals)), key=lambda number: -scores[number])
    return [(rivals[number], scores[number]) for number in ranked]


def _bears_out(claimed: Figure, stated: Figure) -> bool:
    return are_of_one_kind(claimed, stated) and compare_figures(claimed, stated) is Agreement.AGREES


def _heads(claim: Reading, units: list[Unit], figure: Figure) -> list[Unit]:
    """The words beside a claimed figure, within its segment."""
    segment = claim.segments[claim.segment_of(figure.start)]
    inside = [
        unit
        for unit in units
        if unit.found is not Found.FUNCTION and segment.start <= unit.start and unit.end <= segment.end
    ]
    after = [unit for unit in inside if 0 <= unit.start - figure.end <= _NEAR][:2]
    before = [unit for unit in inside if 0 <= figure.start - unit.end <= _NEAR][-1:]
    return after + before


def _spread(
    sentence: Reading,
    rivals: list[Figure],
    places: list[Span],
    scores: list[float],
    weight: float,
    *,
    is_head: bool,
    said: frozenset[int] = frozenset(),
) -> None:
    """Add to each figure how much a word belongs to it, by the occurrence of the word that speaks for it most."""
    gains = [0.0] * len(rivals)
    for place in places:
        for number, gain in enumerate(_belonging(sentence, rivals, place, said, is_head=is_head)):
            gains[number] = max(gains[number], gain)
    for number, gain in enumerate(gains):
        scores[number] += weight * gain


def _belonging(
    sentence: Reading, rivals: list[Figure], place: Span, said: frozenset[int], *, is_head: bool
) -> list[float]:
    segment = sentence.segment_of(place.start)
    own = [number for number, rival in enumerate(rivals) if sentence.segment_of(rival.start) == segment]
    gains = [0.0] * len(rivals)
    if own:
        nearest = min(own, key=lambda number: _gap(rivals[number], place))
        for number in own:
            gains[number] = 1.0 if number == nearest else 0.5
            gap = _gap(rivals[number], place)
            if gap <= _BESIDE:
                gains[number] += 1.0
            if is_head and gap <= _NEAR:
                gains[number] += 1.0 if number == nearest else 0.5
        for number, rival in enumerate(rivals):
            if (
                is_head
                and number not in own
                and sentence.segment_of(rival.start) in said
                and _is_bare(sentence, rival)
            ):
                gains[number] = max(gains)  # of which 1,800 are: what it counts was said before
        return gains
    preceding = [number for number, rival in enumerate(rivals) if rival.end <= place.start and rival.period]
    if preceding:  # a time is said before what it is the time of
        for number in range(len(rivals)):
            gains[number] = 0.8 if number == preceding[-1] else 0.4
        return gains
    following = [number for number, rival in enumerate(rivals) if rival.start >= place.end]
    if following:
        for rank, number in enumerate(following):
            gains[number] = 0.8 if rank == 0 else 0.5
    elif rivals:
        gains[len(rivals) - 1] = 0.5
        for number in range(len(rivals) - 1):
            gains[number] = 0.3
    return gains


def _is_bare(sentence: Reading, figure: Figure) -> bool:
    """Whether a number stands without what it counts: 1,800 are on display."""
    if (
        sentence.clauses[sentence.clause_of(figure.start)]
        .cut(sentence.text)
        .lstrip("，, ")
        .startswith("其中")
    ):
        return True
    if figure.quantity is None or figure.quantity.dimension is not Dimension.NUMBER:
        return False
    after = next((token for token in sentence.tokens if token.start >= figure.end), None)
    return after is not None and after.form in COPULAS


def _gap(figure: Figure, place: Span) -> int:
    return max(place.start - figure.end, figure.start - place.end, 0)
