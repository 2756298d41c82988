"""How much a word of a claim belongs to each of several figures of a sentence: by its place, and by what it is."""

from factcli.text.script import has_han
from factcli.text.span import Span
from factcli.values.dimension import Dimension
from factcli.verify.plain.figure import Figure
from factcli.verify.plain.found import Found, Unit
from factcli.verify.plain.lexicon import opposites_of
from factcli.verify.plain.preposition import is_change, role_of
from factcli.verify.plain.reading import Reading
from factcli.verify.plain.table import COPULAS, FROM, THAN
from factcli.verify.vocabulary import LIMITING

_LIMITS_ZH = tuple(word for word in LIMITING if has_han(word))
_TOTALS = ("总", "共", "total", "altogether", "overall")
APART = 20.0
"""What rules a figure out as long as there is another."""
_BESIDE = 2
"""Characters within which a word stands right beside a figure."""
_NEAR = 8
"""Characters within which a word is the head of a figure."""


def rank_figures(sentence: Reading, rivals: list[Figure], units: list[Unit]) -> list[tuple[Figure, float]]:
    """Figures of a sentence by how much some words of a claim belong to each, the most first."""
    scores = [0.0] * len(rivals)
    for unit in units:
        if unit.places:
            spread_word(sentence, rivals, unit.places, scores, unit.weight, is_head=True)
    ranked = sorted(range(len(rivals)), key=lambda number: -scores[number])
    return [(rivals[number], scores[number]) for number in ranked]


def period_of(sentence: Reading, figure: Figure) -> Figure | None:
    """The period that a figure is given for: the nearest in its clause."""
    clause = sentence.clause_of(figure.start)
    periods = [
        other for other in sentence.figures if other.period and sentence.clause_of(other.start) == clause
    ]
    return min(periods, key=lambda period: gap_between(period, figure.span), default=None)


def reach_of(claim: Reading, sentence: Reading, figure: Figure, rival: Figure) -> float:
    """What speaks against a figure, or for it: it is of a part only, it was so before, it is the total."""
    segment = sentence.segments[sentence.segment_of(rival.start)]
    words = segment.cut(sentence.masked)
    points = 0.0
    inside = {token.stem for token in sentence.tokens if segment.start <= token.start < segment.end}
    if any(
        token.stem not in inside and opposites_of().get(token.stem, frozenset()) & inside
        for token in claim.tokens
    ):
        points -= APART  # the north wing in 1850, the south wing in 1870
    if any(limit in words and limit not in claim.text for limit in _LIMITS_ZH):
        points -= APART
    if any(word in words for word in _TOTALS) and any(word in claim.text for word in _TOTALS):
        points += APART / 2
    if is_change(sentence, rival.span) != is_change(claim, figure.span):
        points -= APART
    if role_of(sentence, rival.span) == THAN and role_of(claim, figure.span) != THAN:
        points -= APART
    if role_of(sentence, rival.span) == FROM and role_of(claim, figure.span) != FROM:
        points -= APART
    return points


def heads_of(claim: Reading, units: list[Unit], figure: Figure) -> list[Unit]:
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


def spread_word(
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
        nearest = min(own, key=lambda number: gap_between(rivals[number], place))
        for number in own:
            gains[number] = 1.0 if number == nearest else 0.5
            gap = gap_between(rivals[number], place)
            if gap <= _BESIDE:
                gains[number] += 1.0
            if is_head and gap <= _NEAR:
                gains[number] += 1.0 if number == nearest else 0.5
        for number, rival in enumerate(rivals):
            if (
                is_head
                and number not in own
                and sentence.segment_of(rival.start) in said
                and is_bare(sentence, rival)
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


def is_bare(sentence: Reading, figure: Figure) -> bool:
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
    ends = sentence.text[figure.end : figure.end + 1] in (".", ";", ",", "")
    return ends or (after is not None and after.form in COPULAS)


def gap_between(figure: Figure, place: Span) -> int:
    """How many characters lie between a figure and a stretch; 0 where they touch."""
    return max(place.start - figure.end, figure.start - place.end, 0)
