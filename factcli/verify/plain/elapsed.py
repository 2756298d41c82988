"""Lengths of time that follow from two stated moments: from April 1961 to October 1966 is five and a half years."""

from collections.abc import Iterator
from datetime import date
from fractions import Fraction

from factcli.text.span import Span
from factcli.values.compare import Agreement, compare_quantities
from factcli.values.dimension import Dimension
from factcli.verify.plain.align import Laid
from factcli.verify.plain.derived import Derived, decide, make_like, quantities_of
from factcli.verify.plain.document import PlainSentence
from factcli.verify.plain.figure import Figure, is_range
from factcli.verify.plain.found import Unit
from factcli.verify.plain.preposition import words_held
from factcli.verify.plain.reading import Reading
from factcli.verify.plain.table import AGED, ANAPHORS, LONGER

_DAY = Fraction(1440)


def find_duration(claim: Reading, laid: list[Laid]) -> Derived | None:
    """A claimed length of time against that between two stated moments, or None where there aren't two."""
    age = _age(claim, laid)
    if age is not None:
        return age
    lengths = [
        figure
        for figure in quantities_of(claim)
        if figure.quantity and figure.quantity.dimension is Dimension.TIME
    ]
    if len(lengths) != 1 or lengths[0].quantity is None:
        return None
    figure = lengths[0]
    others = [one for one in quantities_of(claim) if one is not figure]
    told = [one for one in claim.figures if one is not figure]
    whole = [one for one in laid if one.held and not one.left and _bears_out_all(one, told)]
    for one in whole:
        moments = [held for held in one.stated.figures if held.period is not None or held.minute >= 0]
        if any(held.quantity and held.quantity.dimension is Dimension.TIME for held in one.stated.figures):
            continue
        ranges = [held for held in moments if is_range(held)]
        lasts = words_held(claim, LONGER) or claim.text[: figure.start].endswith(" for ")
        if len(ranges) == 1 and one.held and lasts:
            return _within(figure, ranges[0], one.sentence)
        if len(moments) == 2 and not ranges:
            found = _between(figure, moments[0], moments[1], [one.sentence, one.sentence])
            if found is not None:
                return found
    if others:
        return None
    ends = [_event_of(part, laid) for part in _ends_of(claim, figure)]
    if ends and all(ends):
        (begins, first), (stops, last) = ends  # type: ignore[misc]
        return _between(figure, begins, stops, [first, last])
    events = list(_events(claim, laid))
    if len(events) == 2 and words_held(claim, LONGER):
        return _between(figure, events[0][0], events[1][0], [events[0][1], events[1][1]])
    return None


def _bears_out_all(laid: Laid, figures: list[Figure]) -> bool:
    """Whether a sentence bears out every one of these figures of the claim."""
    return all(one.agreement is Agreement.AGREES for one in laid.pairings if one.claimed in figures)


def _age(claim: Reading, laid: list[Laid]) -> Derived | None:
    """A claimed age at death against the years of birth and death that a sentence gives."""
    figure = next((one for one in quantities_of(claim) if one.quantity and one.text.strip()), None)
    said = words_held(claim, AGED)
    if figure is None or figure.quantity is None or not said or len(quantities_of(claim)) > 1:
        return None
    covered = " ".join(word.cut(claim.text) for word in said)
    for one in laid:
        if any(unit.text not in covered for unit in one.left) or not one.held:
            continue
        born, died = (_year_beside(one.stated, words) for words in (_BORN, _DIED))
        if born is None or died is None:
            continue
        held = make_like(figure.quantity, Fraction(died - born - 1), Fraction(died - born))
        is_right = died - born - 1 <= (figure.quantity.stated or 0) <= died - born
        agreement = Agreement.AGREES if is_right else compare_quantities(figure.quantity, held)
        return decide(agreement, figure.text, f"{born}–{died}", [one.sentence])
    return None


_BORN, _DIED = ("出生", "born"), ("去世", "died")


def _year_beside(stated: Reading, words: tuple[str, str]) -> int | None:
    """The year in the clause that says that somebody was born, or died."""
    for clause in stated.clauses:
        if not any(word in clause.cut(stated.text) for word in words):
            continue
        for figure in stated.figures:
            if figure.period and figure.period.first and clause.start <= figure.start < clause.end:
                return figure.period.first.year
    return None


def _ends_of(claim: Reading, figure: Figure) -> tuple[Span, ...]:
    """What a claim measures from and to: 从动工到通车, from start to opening; nothing where it doesn't say so."""
    text = claim.masked
    for opening, joint, stops in ((_FROM_ZH, _TO_ZH, _STOPS_ZH), (_FROM_EN, _TO_EN, _STOPS_EN)):
        start = text.find(opening)
        middle = text.find(joint, start + len(opening)) if start >= 0 else -1
        if middle < 0:
            continue
        found = [text.find(word, middle + len(joint)) for word in stops]
        found.append(figure.start if figure.start > middle else len(text))
        end = min(place for place in found if place >= 0)
        return Span(start + len(opening), middle), Span(middle + len(joint), end)
    return ()


_FROM_ZH, _TO_ZH, _STOPS_ZH = "从", "到", ("，", "用了", "历时", "花了", "共", "前后", "经过", "间隔", "相隔")
_FROM_EN, _TO_EN, _STOPS_EN = "from ", " to ", (",", " took ", " lasted ", " was ")


def _event_of(part: Span, laid: list[Laid]) -> tuple[Figure, PlainSentence] | None:
    """The moment of what a part of a claim names: in the sentence that holds the most of it; None where it is open."""
    best: tuple[float, Figure, PlainSentence] | None = None
    for one in laid:
        units = [unit for unit in one.held if part.start <= unit.start and unit.end <= part.end]
        if not units or any(unit.start >= part.start and unit.end <= part.end for unit in one.left):
            continue
        moments = _moments_beside(one.stated, units[-1])
        weight = sum(unit.weight for unit in units)
        if len(moments) == 1 and (best is None or weight > best[0]):
            best = weight, moments[0], one.sentence
    return best[1:] if best is not None else None


def _events(claim: Reading, laid: list[Laid]) -> Iterator[tuple[Figure, PlainSentence]]:
    """The times of day or dates that the claim's words stand beside, in the order of the claim."""
    seen: set[tuple[int, int]] = set()
    units: dict[int, list[tuple[Laid, Unit]]] = {}
    for one in laid:
        for unit in one.held:
            if unit.text in ANAPHORS or unit.is_name:
                continue
            units.setdefault(unit.start, []).append((one, unit))
    for start in sorted(units):
        for one, unit in sorted(units[start], key=lambda held: -len(held[1].text)):  # 故障排除 before 故障
            moments = _moments_beside(one.stated, unit)
            key = (id(one.sentence), moments[0].start) if len(moments) == 1 else None
            if key is not None and key not in seen:
                seen.add(key)
                yield moments[0], one.sentence
                break


def _moments_beside(stated: Reading, unit: Unit) -> list[Figure]:
    """The times before a word in its own clause; where there are none, in the clause before."""
    moments = [held for held in stated.figures if held.period or held.minute >= 0]
    for back in (0, 1):
        near = [
            held
            for held in moments
            if any(
                stated.clause_of(held.start) == stated.clause_of(place.start) - back
                and held.start <= place.end
                for place in unit.places
            )
        ]
        clocks = [held for held in near if held.minute >= 0]
        if near:
            return clocks or near  # a time of day is told with its date
    return []


_WHOLE_YEARS = (1, 1, 12, 31)
"""The first and last day of a range that names years only."""


def _within(figure: Figure, held: Figure, sentence: PlainSentence) -> Derived | None:
    """A claimed length against that of a stated range of years."""
    period = held.period
    assert figure.quantity is not None
    if period is None or period.first is None or period.last is None:
        return None
    years = period.last.year - period.first.year
    low, high, slack = Fraction(365 * years - 1), Fraction(366 * years + 1), 366
    if (period.first.month, period.first.day, period.last.month, period.last.day) != _WHOLE_YEARS:
        days = (period.last - period.first).days
        low, high, slack = (
            Fraction(days - 1),
            Fraction(days + 1),
            31,
        )  # 31: a month may be told without its day
    quantity = figure.quantity
    fits = (
        quantity.low is not None
        and quantity.high is not None
        and low <= quantity.high
        and quantity.low <= high
    )
    wide = make_like(quantity, low - slack, high + slack)
    agreement = Agreement.AGREES if fits else compare_quantities(quantity, wide)
    return decide(agreement, figure.text, held.text, [sentence])


def _between(figure: Figure, one: Figure, other: Figure, used: list[PlainSentence]) -> Derived | None:
    """A claimed length against that from one moment to another."""
    assert figure.quantity is not None
    shown = f"{one.text} → {other.text}"
    counted = 1  # the first day may be counted or not
    if one.minute >= 0 and other.minute >= 0:
        length = Fraction(other.minute - one.minute) / _DAY
        low = high = length
        counted = 0
    elif one.period is not None and other.period is not None:
        begins, ends = one.period.first or one.period.last, other.period.first or other.period.last
        if begins is None or ends is None:
            return None
        grain = max(_grain(one), _grain(other))
        if min(_grain(one), _grain(other)) < 300 <= grain:
            return None
        length = Fraction((ends - begins).days)
        slack = Fraction(0) if grain >= 300 else Fraction(grain - 1)
        low, high = length - slack, length + slack
    else:
        return None
    if low <= 0:
        return None
    quantity = figure.quantity
    if (quantity.low is None or low <= quantity.high if quantity.high is not None else True) and (
        quantity.low is None or high >= quantity.low - counted
    ):
        return decide(Agreement.AGREES, figure.text, shown, used)
    wide = Fraction(366) if one.period is not None and _grain(one) >= 300 else Fraction(0)
    held = make_like(quantity, low - wide, high + wide)
    return decide(compare_quantities(quantity, held), figure.text, shown, used)


def _grain(figure: Figure) -> int:
    """How many days a stated moment leaves open."""
    period = figure.period
    if period is None or period.first is None or period.last is None:
        return 1
    first: date = period.first
    return (period.last - first).days + 1
