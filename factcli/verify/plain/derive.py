"""What follows from several stated figures of a text.

What it decides: a claimed difference, total, multiple or length of time, and which of two is more, computed from the figures
of the things that the claim names; supported or refuted by what they come to.
Why: a reader works such figures out, and a summary does it for him; nobody writes them all down.
Example: 东门比西门宽两米 is supported by 东门宽9米 and 西门宽7米.
"""

from fractions import Fraction

from factcli.text.script import has_han
from factcli.text.span import Span
from factcli.values.compare import Agreement, compare_quantities
from factcli.values.dimension import Dimension
from factcli.values.quantity import Quantity
from factcli.values.unit import things_of
from factcli.verify.plain.align import Laid
from factcli.verify.plain.derived import Derived, bounds_of, decide, make_like, quantities_of
from factcli.verify.plain.document import PlainSentence
from factcli.verify.plain.elapsed import find_duration
from factcli.verify.plain.figure import Figure, are_of_one_kind
from factcli.verify.plain.preposition import find_comparison, is_change, role_of, words_held
from factcli.verify.plain.reading import Reading
from factcli.verify.plain.slot import rank_figures
from factcli.verify.plain.table import ADDING, DOWN, FROM, LESS, MORE, UP


def derive_finding(claim: Reading, laid: list[Laid]) -> Derived | None:
    """What the figures of the sentences that a claim was laid over come to, or None where it combines none."""
    for compute in (_comparison, _total, _multiple, _change, find_duration):
        found = compute(claim, laid)
        if found is not None:
            return found
    return None


def _comparison(claim: Reading, laid: list[Laid]) -> Derived | None:
    than = find_comparison(claim)
    if than is None:
        return None
    more, less = (
        [word for word in words_held(claim, table) if not has_han(claim.text) or _compares(claim, than, word)]
        for table in (MORE, LESS)
    )
    if bool(more) == bool(less):
        return None
    after = [word for word in (more or less) if word.start >= than.start or not has_han(claim.text)]
    if not after:
        return None
    word = after[0]
    end = word.start if word.start >= than.end else len(claim.text)
    first, second = Span(0, than.start), Span(than.end, end)
    figures = [
        figure
        for figure in quantities_of(claim)
        if figure.quantity and figure.quantity.dimension is not Dimension.MULTIPLE
    ]
    if len(figures) > 1:
        return None
    figure = figures[0] if figures else None
    size = "" if than.start <= word.start < than.end else word.cut(claim.text)
    one = _figure_of(first, second, figure, size, laid)
    other = _figure_of(second, first, figure, size, laid)
    if one is None or other is None or one[1] is other[1] or not are_of_one_kind(one[1], other[1]):
        return None
    mine, theirs = bounds_of(one[1]), bounds_of(other[1])
    if mine is None or theirs is None:
        return None
    sign = 1 if more else -1
    low, high = sorted((sign * (mine[0] - theirs[1]), sign * (mine[1] - theirs[0])))
    used = [one[0], other[0]]
    shown = f"{one[1].text} − {other[1].text}"
    if figure is not None and figure.quantity is not None:
        held = make_like(figure.quantity, low, high)
        return decide(compare_quantities(figure.quantity, held), figure.text, shown, used)
    agreement = Agreement.AGREES if low > 0 else Agreement.DIFFERS if high <= 0 else Agreement.UNDECIDED
    return decide(agreement, word.cut(claim.text), shown, used)


def _compares(claim: Reading, than: Span, word: Span) -> bool:
    """Whether a Chinese word of size is the one that compares: 高于, or at the end or before the figure."""
    if than.start <= word.start < than.end:
        return True
    rest = claim.text[word.end : word.end + 1]
    return word.start >= than.end and (
        not rest
        or rest in "了出得于。，"
        or any(0 <= figure.start - word.end <= 1 for figure in claim.figures)
    )


def _figure_of(
    side: Span, other: Span, figure: Figure | None, word: str, laid: list[Laid]
) -> tuple[PlainSentence, Figure] | None:
    """The figure of one side of a comparison: of the sort that is compared, and beside the words of that side."""
    best: tuple[float, PlainSentence, Figure] | None = None
    for one in laid:
        named = [unit for unit in one.held if side.start <= unit.start and unit.end <= side.end]
        foreign = [unit for unit in one.held if other.start <= unit.start and unit.end <= other.end]
        own = [unit for unit in named if all(unit.text != rival.text for rival in foreign)]
        missing = [unit for unit in one.left if side.start <= unit.start and unit.end <= side.end]
        if not own or missing:
            continue
        rivals = [held for held in quantities_of(one.stated) if _suits(one.stated, held, figure, word)]
        shared = [unit for unit in one.held if unit not in own and unit not in foreign]
        for held, score in rank_figures(one.stated, rivals, [*own, *shared]):
            if best is None or score > best[0]:
                best = (score, one.sentence, held)
    return None if best is None else (best[1], best[2])


_SIZES = {
    **dict.fromkeys(
        (
            "高",
            "矮",
            "长",
            "短",
            "宽",
            "窄",
            "深",
            "浅",
            "tall",
            "taller",
            "higher",
            "longer",
            "wider",
            "deeper",
        ),
        Dimension.LENGTH,
    ),
    **dict.fromkeys(("重", "轻", "heavier", "lighter"), Dimension.MASS),
    **dict.fromkeys(("久",), Dimension.TIME),
}


def _suits(stated: Reading, held: Figure, figure: Figure | None, word: str) -> bool:
    if figure is not None:
        return are_of_one_kind(figure, held) and _counts_alike(figure, held)
    assert held.quantity is not None
    size = next((size for sign, size in _SIZES.items() if sign in word), None)
    return size is None or held.quantity.dimension is size


def _counts_alike(one: Figure, other: Figure) -> bool:
    mine, theirs = one.quantity, other.quantity
    if mine is None or theirs is None or mine.dimension is not Dimension.COUNT:
        return True
    return mine.unit == theirs.unit or bool(things_of(mine.unit) & things_of(theirs.unit))


def _total(claim: Reading, laid: list[Laid]) -> Derived | None:
    if not words_held(claim, ADDING):
        return None
    for figure in quantities_of(claim):
        for one in laid:
            if figure.quantity is None or any(unit.start != figure.end for unit in one.left):
                continue  # what is added up may have a wider word: eleven works
            everything = [
                held
                for held in quantities_of(one.stated)
                if are_of_one_kind(figure, held)
                and _counts_alike(figure, held)
                and held.quantity
                and held.quantity.dimension not in (Dimension.ORDINAL, Dimension.PERCENT)
            ]
            clauses = dict.fromkeys(one.stated.clause_of(held.start) for held in everything)
            lists = [
                [held for held in everything if one.stated.clause_of(held.start) == clause]
                for clause in clauses
            ]
            for parts in (everything, *lists):
                if _adds_up(figure.quantity, parts):
                    shown = " + ".join(held.text for held in parts)
                    return decide(Agreement.AGREES, figure.text, shown, [one.sentence])
    return None


def _adds_up(total: Quantity, parts: list[Figure]) -> bool:
    bounds = [bound for held in parts if (bound := bounds_of(held)) is not None]
    if len(parts) < 2 or len(bounds) < len(parts):
        return False
    low, high = (sum((bound[side] for bound in bounds), Fraction(0)) for side in (0, 1))
    return compare_quantities(total, make_like(total, low, high)) is Agreement.AGREES


def _multiple(claim: Reading, laid: list[Laid]) -> Derived | None:
    times = [
        figure
        for figure in quantities_of(claim)
        if figure.quantity and figure.quantity.dimension is Dimension.MULTIPLE
    ]
    if len(times) != 1 or times[0].quantity is None:
        return None
    for one in laid:
        after = [unit for unit in one.held if unit.start >= times[0].end]
        before = [unit for unit in one.held if unit.end <= times[0].start]
        if one.left or not (after or before):
            continue
        kinds = quantities_of(one.stated)
        for base, _score in rank_figures(one.stated, kinds, after)[:1]:
            rest = [held for held in kinds if held is not base and are_of_one_kind(held, base)]
            for top, _points in (
                rank_figures(one.stated, rest, before)[:1] if before else ((held, 0.0) for held in rest[:1])
            ):
                mine, theirs = bounds_of(top), bounds_of(base)
                if mine is None or theirs is None or not theirs[0]:
                    continue
                held = make_like(times[0].quantity, mine[0] / theirs[1], mine[1] / theirs[0])
                agreement = compare_quantities(times[0].quantity, held)
                return decide(agreement, times[0].text, f"{top.text} ÷ {base.text}", [one.sentence])
    return None


def _change(claim: Reading, laid: list[Laid]) -> Derived | None:
    """A claimed fall or rise by a figure, where the text gives both values."""
    changes = words_held(claim, UP | DOWN | MORE | LESS)
    for figure in quantities_of(claim):
        before = claim.text[: figure.start].rstrip()
        says_change = before.endswith(" by") or (
            before.endswith("了") and any(word.end == len(before) - 1 for word in changes)
        )
        if not changes or not says_change or figure.quantity is None:
            continue
        for one in laid:
            if one.left:
                continue
            pair = [
                held
                for held in quantities_of(one.stated)
                if are_of_one_kind(figure, held) and not is_change(one.stated, held.span)
            ]
            if len(pair) > 2:
                begins = next(
                    (n for n, held in enumerate(pair[:-1]) if role_of(one.stated, held.span) == FROM), None
                )
                pair = pair[begins : begins + 2] if begins is not None else []
            values = [bounds_of(held) for held in pair]
            if len(pair) != 2 or values[0] is None or values[1] is None:
                continue
            size = abs(values[0][0] - values[1][0])
            agreement = compare_quantities(figure.quantity, make_like(figure.quantity, size, size))
            return decide(agreement, figure.text, f"{pair[1].text} − {pair[0].text}", [one.sentence])
    return None
