"""What a rise or fall comes to: its size from the values before and after, and the value before from its size."""

from fractions import Fraction

from factcli.text.script import has_han
from factcli.text.span import Span
from factcli.values.compare import Agreement, compare_quantities
from factcli.values.dimension import Dimension
from factcli.verify.plain.align import Laid
from factcli.verify.plain.derived import Derived, bounds_of, decide, make_like, quantities_of
from factcli.verify.plain.figure import Figure, are_of_one_kind, compare_figures
from factcli.verify.plain.preposition import find_comparison, is_change, role_of, words_held
from factcli.verify.plain.reading import Reading
from factcli.verify.plain.table import ABOVE, BELOW, DOWN, FROM, THAN, TO, UP

_LONGEST = 4


def find_change(claim: Reading, laid: list[Laid]) -> Derived | None:
    """A claimed rise or fall by a figure or a share, where a sentence gives the values before and after."""
    figure = next((one for one in quantities_of(claim) if _says_by_how_much(claim, one)), None)
    if figure is None or figure.quantity is None:
        return None
    rises, falls = bool(words_held(claim, UP | ABOVE)), bool(words_held(claim, DOWN | BELOW))
    for one in laid:
        pair = None if one.left or rises == falls else _before_and_after(one.stated, figure)
        if pair is None or not _is_of_claim(one, pair[1]):
            continue
        before, after = (bounds_of(held) for held in pair)
        if before is None or after is None or not before[0]:
            continue
        size = (after[0] - before[0]) * (1 if rises else -1)
        if figure.quantity.dimension is Dimension.PERCENT:
            size = size / before[0] * 100
        agreement = compare_quantities(figure.quantity, make_like(figure.quantity, size, size))
        return decide(agreement, figure.text, f"{pair[1].text} − {pair[0].text}", [one.sentence])
    return None


def _is_of_claim(laid: Laid, after: Figure) -> bool:
    """Whether what changed stands in the clause of the change, as far as the sentence itself names it."""
    things = [unit for unit in laid.held if unit.text not in UP | DOWN | ABOVE | BELOW]
    clause = laid.stated.clause_of(after.start)
    return not things or any(laid.homes.get(unit.start) == clause for unit in things)


def _says_by_how_much(claim: Reading, figure: Figure) -> bool:
    before = claim.text[: figure.start].rstrip()
    if before.endswith(" by"):
        return True
    changes = words_held(claim, UP | DOWN | ABOVE | BELOW)
    return before.endswith("了") and any(word.end == len(before) - 1 for word in changes)


def _before_and_after(stated: Reading, claimed: Figure) -> tuple[Figure, Figure] | None:
    """The values before and after a change: one of them is said to be what it came from."""
    is_share = claimed.quantity is not None and claimed.quantity.dimension is Dimension.PERCENT
    is_points = claimed.quantity is not None and claimed.quantity.dimension is Dimension.POINT
    held = [
        one
        for one in quantities_of(stated)
        if (is_share or are_of_one_kind(claimed, one) or (is_points and _is_percentage(one)))
        and not is_change(stated, one.span)
    ]
    begins = next((number for number, one in enumerate(held) if _comes_from(stated, one)), None)
    if begins is None:
        return None
    before = held[begins]
    others = [one for one in (*held[begins + 1 :], *reversed(held[:begins])) if are_of_one_kind(one, before)]
    clause = stated.clause_of(before.start)
    others.sort(key=lambda one: (stated.clause_of(one.start) != clause, role_of(stated, one.span) != TO))
    return (before, others[0]) if others else None


def _is_percentage(figure: Figure) -> bool:
    return figure.quantity is not None and figure.quantity.dimension is Dimension.PERCENT


def _comes_from(stated: Reading, figure: Figure) -> bool:
    """Whether a figure, or the time that it is of, stands after "from": 从1990年的1.8万只."""
    if role_of(stated, figure.span) == FROM:
        return True
    time = next((one for one in stated.figures if one.period and 0 <= figure.start - one.end <= 1), None)
    return time is not None and role_of(stated, time.span) == FROM


def find_value_before(claim: Reading, laid: list[Laid]) -> Derived | None:
    """A claimed value of an earlier time or of another, where a sentence gives one and by how much it is more or less."""
    if find_comparison(claim) is not None:
        return None
    figures = quantities_of(claim)
    times = [figure for figure in claim.figures if figure.period]
    if len(figures) != 1 or len(times) > 1 or figures[0].quantity is None:
        return None
    for one in laid:
        than = _compared_with(one, times[0] if times else None) if one.held and not one.left else None
        found = _value_before(one.stated, figures[0], than) if than else None
        if found is not None:
            value, shown = found
            held = make_like(figures[0].quantity, value, value)
            agreement = compare_quantities(figures[0].quantity, held)
            return decide(agreement, figures[0].text, shown, [one.sentence])
    return None


def _compared_with(laid: Laid, time: Figure | None) -> Span | None:
    """The claim's time or first word where it is what the sentence compares with: 比去年, 比榜首的北原队."""
    stated = laid.stated
    if time is not None:
        than = next((one for one in stated.figures if one.period and role_of(stated, one.span) == THAN), None)
        is_same = than is not None and compare_figures(time, than) is Agreement.AGREES
        return than.span if than is not None and is_same else None
    comparison = find_comparison(stated)
    if comparison is None or laid.first is None or not laid.first.is_held:
        return None
    after = [place for place in laid.first.places if place.start >= comparison.end]
    same = after and stated.clause_of(after[0].start) == stated.clause_of(comparison.start)
    return Span(comparison.start, after[0].end) if same else None


def _value_before(stated: Reading, claimed: Figure, than: Span) -> tuple[Fraction, str] | None:
    """The value of what a sentence compares with, computed, and how."""
    alike = [one for one in quantities_of(stated) if are_of_one_kind(claimed, one)]
    size = next((one for one in alike if one.start >= than.end), None)
    later = next((one for one in reversed(alike) if one.end <= than.start), None)
    if size is None or later is None or stated.clause_of(size.start) != stated.clause_of(than.start):
        return None
    sign = _sign_between(stated, than, size)
    values = bounds_of(later), bounds_of(size)
    if not sign or values[0] is None or values[1] is None:
        return None
    mark = "−" if sign > 0 else "+"
    return values[0][0] - sign * values[1][0], f"{later.text} {mark} {size.text}"


def _sign_between(stated: Reading, than: Span, size: Figure) -> int:
    """1 where a sentence says that it is more than before, -1 where less, 0 where neither or both."""
    between = stated.masked[than.end : size.start]
    if not has_han(between):
        return 0
    more, less = (
        any(
            between[place : place + length] in table
            for place in range(len(between))
            for length in range(1, _LONGEST + 1)
        )
        for table in (UP | ABOVE, DOWN | BELOW)
    )
    return 0 if more == less else 1 if more else -1
