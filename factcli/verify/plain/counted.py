"""What an English number counts: the nouns right behind it, as in 3,100 academic staff or eight faculties."""

from factcli.text.term import find_words, stem_of
from factcli.values.dimension import Dimension
from factcli.values.quantity import find_quantities
from factcli.verify.plain.figure import Figure
from factcli.verify.plain.found import Unit
from factcli.verify.plain.lexicon import synonym_rows
from factcli.verify.plain.reading import Reading
from factcli.verify.plain.table import ANYBODY, COPULAS, FUNCTION, VERBS_EN

_LONGEST = 3
"""Words of what is counted: new confirmed cases."""


def counted_by(reading: Reading, figure: Figure) -> frozenset[str]:
    """The stems of what an English figure counts, those of its own unit among them; none where nothing follows it."""
    whole = whole_of(reading, figure)
    if whole is not None:
        return counted_by(reading, whole)
    if reading.text[: figure.start].endswith(_NOMINATED):
        return frozenset({stem_of("nominations")})
    words = [word.form for word in find_words(figure.text) if word.kind == "word"]
    found = {stem_of(word) for word in words[-1:] if word.isalpha() and not find_quantities(word)}
    end = figure.end
    for token in reading.tokens:
        if token.start < figure.end:
            continue
        is_next = reading.text[end : token.start] in (" ", "-")
        if is_next and token.form in _PASSED:
            end = token.end
            continue
        if not is_next or token.form in FUNCTION | COPULAS | VERBS_EN or len(found) >= _LONGEST:
            break
        found.add(token.stem)
        end = token.end
    return frozenset(found)


_NOMINATED = ("nominated for ", "nominations for ")
"""Words behind which prizes are counted that weren't won: nominated for six awards."""
_PASSED = frozenset({"total", "new", "different", "other", "more", "various", "original", "further"})
"""Function words that may stand between a number and what it counts."""


def whole_of(reading: Reading, figure: Figure) -> Figure | None:
    """The figure that one is a part of: 1,150 in 240 of its 1,150 jobs; None where there is none."""
    rest = reading.text[figure.end :]
    joint = next((words for words in _OF if rest.startswith(words)), "")
    starts = figure.end + len(joint)
    return next(
        (other for other in reading.figures if joint and other.start == starts and other.quantity), None
    )


_OF = (" of its ", " of the ", " of their ", " of his ", " of her ", " of ", " out of the ", " out of ")


def part_that_is_meant(
    sentence: Reading, units: list[Unit], figure: Figure, rivals: list[Figure]
) -> list[Figure]:
    """The figures without the whole that another is a part of, where the claim's word before its figure is told of the part."""
    led = [
        place.end + 1 for unit in units if unit.is_held and unit.end <= figure.start for place in unit.places
    ]
    wholes = [
        whole for rival in rivals if rival.start in led and (whole := whole_of(sentence, rival)) is not None
    ]
    return [rival for rival in rivals if not any(rival is whole for whole in wholes)]


def of_the_counted(claim: Reading, sentence: Reading, figure: Figure, rivals: list[Figure]) -> list[Figure]:
    """Of the figures that could stand in a claimed one's slot, those that count the same; all where none does.

    One behind these that counts nothing of its own may: 1.2 million copies at home and 3.4 million abroad.
    """
    mine = counted_by(claim, figure)
    if not mine or not _is_count(figure) or not mine.isdisjoint(map(stem_of, ANYBODY)):
        return rivals
    alike = mine.union(*(synonym_rows().get(stem, ()) for stem in mine))
    counted = {id(rival): counted_by(sentence, rival) for rival in rivals if rival.quantity}
    same = [rival for rival in rivals if not counted.get(id(rival), alike).isdisjoint(alike)]
    if not same:
        return rivals
    return [
        rival for rival in rivals if rival in same or (not counted[id(rival)] and rival.start > same[0].start)
    ]


def _is_count(figure: Figure) -> bool:
    return figure.quantity is not None and figure.quantity.dimension in (Dimension.NUMBER, Dimension.COUNT)
