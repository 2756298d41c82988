"""Which of two things is more, and by how much, from the stated figure of each."""

from dataclasses import dataclass

from factcli.text.script import has_han, is_han
from factcli.text.span import Span
from factcli.values.compare import Agreement, compare_quantities
from factcli.values.dimension import Dimension
from factcli.values.unit import things_of
from factcli.verify.plain.align import Laid
from factcli.verify.plain.belonging import period_of, rank_figures
from factcli.verify.plain.derived import Derived, bounds_of, decide, make_like, quantities_of
from factcli.verify.plain.document import PlainSentence
from factcli.verify.plain.figure import Figure, are_of_one_kind
from factcli.verify.plain.found import Found, Unit
from factcli.verify.plain.match import match_words
from factcli.verify.plain.preposition import find_comparison, is_change, words_held
from factcli.verify.plain.reading import Reading, read_stretch
from factcli.verify.plain.table import ABOVE, BELOW
from factcli.verify.vocabulary import words_of_table


@dataclass(frozen=True, slots=True)
class _Compared:
    """A claim that sets two things against each other: their words, the word of size, and by how much, if it says."""

    first: Span
    second: Span
    word: Span
    is_more: bool
    figure: Figure | None
    size: str


def find_comparison_of_two(claim: Reading, laid: list[Laid]) -> Derived | None:
    """What the figures of two compared things come to, or None where the claim compares none or they aren't held."""
    said = _read_comparison(claim)
    if said is None:
        return None
    one = _figure_of(claim, said.first, said.second, said, laid)
    other = _figure_of(claim, said.second, said.first, said, laid)
    if one is None or other is None or one[1] is other[1] or not are_of_one_kind(one[1], other[1]):
        return None
    sign = 1 if said.is_more else -1
    more, less = (one[1], other[1]) if said.is_more else (other[1], one[1])
    if said.figure is None and _is_clearly_more(more, less):
        return decide(
            Agreement.AGREES,
            said.word.cut(claim.text),
            f"{one[1].text} − {other[1].text}",
            [one[0], other[0]],
        )
    mine, theirs = bounds_of(one[1]), bounds_of(other[1])
    if mine is None or theirs is None:
        return None
    low, high = sorted((sign * (mine[0] - theirs[1]), sign * (mine[1] - theirs[0])))
    used = [one[0], other[0]]
    shown = f"{one[1].text} − {other[1].text}"
    figure = said.figure
    if figure is not None and figure.quantity is not None:
        held = make_like(figure.quantity, low, high)
        return decide(compare_quantities(figure.quantity, held), figure.text, shown, used)
    agreement = Agreement.AGREES if low > 0 else Agreement.DIFFERS if high <= 0 else Agreement.UNDECIDED
    return decide(agreement, said.word.cut(claim.text), shown, used)


def _is_clearly_more(more: Figure, less: Figure) -> bool:
    """Whether the least of one figure is above the most of another, open as both may be on the other side."""
    low = more.quantity.low if more.quantity else None
    high = less.quantity.high if less.quantity else None
    return low is not None and high is not None and low > high


def _read_comparison(claim: Reading) -> _Compared | None:
    than = find_comparison(claim)
    if than is None:
        return None
    more, less = (
        [word for word in words_held(claim, table) if not has_han(claim.text) or _compares(claim, than, word)]
        for table in (ABOVE, BELOW)
    )
    words = [word for word in (more or less) if word.start >= than.start or not has_han(claim.text)]
    figures = [
        figure
        for figure in quantities_of(claim)
        if figure.quantity and figure.quantity.dimension not in (Dimension.MULTIPLE, Dimension.ORDINAL)
    ]
    if bool(more) == bool(less) or not words or len(figures) > 1:
        return None
    word = words[0]
    end = word.start if word.start >= than.end else len(claim.text)
    size = "" if than.start <= word.start < than.end else word.cut(claim.text)
    sides = Span(0, than.start), Span(than.end, end)
    return _Compared(*sides, word, bool(more), figures[0] if figures else None, size)


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
    claim: Reading, side: Span, other: Span, said: _Compared, laid: list[Laid]
) -> tuple[PlainSentence, Figure] | None:
    """The figure of one side of a comparison: of the sort that is compared, and beside the words of that side."""
    best: tuple[float, PlainSentence, Figure] | None = None
    words, foreign = read_stretch(side.cut(claim.text)), other.cut(claim.text)
    for one in laid:
        units = match_words(words, one.stated, one.sentence.context)
        own = [unit for unit in units if unit.is_held and unit.text not in foreign]
        times = _times_of(words, one)
        if times is None or not (own or times) or any(unit.found is Found.LEFT for unit in units):
            continue
        shared = [unit for unit in one.held if unit.end <= side.start or unit.start >= side.end]
        shared = [unit for unit in shared if unit.end <= other.start or unit.start >= other.end]
        rivals = [
            held
            for held in quantities_of(one.stated)
            if _suits(held, said)
            and not is_change(one.stated, held.span)
            and (not times or period_of(one.stated, held) in times)
            and not any(_is_of_part(claim, one.stated, unit, held) for unit in own)
        ]
        for held, score in rank_figures(one.stated, rivals, [*own, *shared]):
            if best is None or score > best[0]:
                best = (score, one.sentence, held)
    return None if best is None else (best[1], best[2])


_SIZES = {
    Dimension.LENGTH: words_of_table("高 矮 长 短 宽 窄 深 浅 taller higher longer wider deeper shorter"),
    Dimension.MASS: words_of_table("重 轻 heavier lighter"),
    Dimension.TIME: words_of_table("久"),
}
"""Words of size that only figures of one dimension bear out."""


def _is_of_part(claim: Reading, stated: Reading, thing: Unit, held: Figure) -> bool:
    """Whether a figure is said of less than the claim names: 乙县农业人口8万人, where the claim says 人口 or nothing."""
    before = [place for place in thing.places if place.end <= held.start]
    between = stated.text[max(before).end : held.start] if before and has_han(thing.text) else ""
    between = between.rstrip("约达为近有仅")
    if not between or not all(map(is_han, between)):
        return False
    known = next((place for place in range(len(between)) if between[place:] in claim.text), len(between))
    return known > (_NOUN if known == len(between) else 0)


_NOUN = 2
"""Characters of the noun that a comparison may leave out: 小麦 for 小麦产量."""


def _times_of(words: Reading, one: Laid) -> list[Figure] | None:
    """The periods of a sentence that a side of a comparison names; None where it names one that isn't there."""
    found: list[Figure] = []
    for claimed in (figure for figure in words.figures if figure.period):
        agreeing = [held for held in one.stated.figures if held.period and held.text == claimed.text]
        if not agreeing:
            return None
        found += agreeing
    return found


def _suits(held: Figure, said: _Compared) -> bool:
    if said.figure is not None:
        return are_of_one_kind(said.figure, held) and counts_alike(said.figure, held)
    assert held.quantity is not None
    size = next(
        (size for size, words in _SIZES.items() if said.size[:1] in words or said.size in words), None
    )
    return size is None or held.quantity.dimension is size


def counts_alike(one: Figure, other: Figure) -> bool:
    """Whether two figures that count things may count the same things."""
    mine, theirs = one.quantity, other.quantity
    if mine is None or theirs is None or mine.dimension is not Dimension.COUNT:
        return True
    return mine.unit == theirs.unit or bool(things_of(mine.unit) & things_of(theirs.unit))
