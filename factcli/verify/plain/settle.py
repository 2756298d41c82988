"""Words of a claim whose finding hangs on the words beside them: single characters, sides, what takes up another."""

import itertools
from collections.abc import Iterator

from factcli.text.script import has_han, is_han
from factcli.text.span import Span
from factcli.verify.plain.figure import Figure
from factcli.verify.plain.found import Found, Unit, places_of
from factcli.verify.plain.lexicon import synonym_rows
from factcli.verify.plain.preposition import words_held
from factcli.verify.plain.reading import Reading
from factcli.verify.plain.table import ANAPHORS, DOUBTFUL, DOWN, SIGN_RIVALS, SIZE_NOUNS, UP, WHOLES
from factcli.verify.vocabulary import FUTURE

_SIDES = frozenset("上下里中内外前后左右东西南北")


def settle_borders(sentence: Reading, units: list[Unit], context: str) -> None:
    """Two Chinese stretches in a row meet where the word of the sentence ends: 石桥 + 建于, not 石 + 桥建于."""
    for one, other in itertools.pairwise(units):
        if other.found is not Found.SAID or one.end != other.start:
            continue
        if one.found is Found.CONTEXT and len(other.text) > 1 and f"{one.text}{other.text[0]}" in context:
            _move_border(sentence, one, other, [])
        if one.found is not Found.SAID:
            continue
        while len(other.text) > 1 and is_han(other.text[0]) and has_han(one.text):
            longer = places_of(one.text + other.text[0], sentence)
            if len(longer) != len(one.places) or any(
                place.start == one.places[0].end for place in other.places
            ):
                break
            _move_border(sentence, one, other, longer)


def _move_border(sentence: Reading, one: Unit, other: Unit, places: list[Span]) -> None:
    one.text, one.end, one.places = one.text + other.text[0], one.end + 1, places
    other.text, other.start = other.text[1:], other.start + 1
    other.places = places_of(other.text, sentence)


def settle_will(sentence: Reading, units: list[Unit]) -> None:
    """会 says no more than "will" where the sentence speaks of what is to come; else it says that somebody can."""
    for unit in units:
        if unit.text in _WILL and unit.found is Found.FUNCTION and not words_held(sentence, FUTURE):
            unit.found = Found.LEFT


_WILL = ("会", "将会")


def settle_sizes(claim: Reading, sentence: Reading, units: list[Unit]) -> None:
    """A noun of size is found in the adjective beside a figure: 高度 in 高58米, height in 58 m high."""
    for unit in units:
        is_size = unit.found is Found.LEFT and unit.text in SIZE_NOUNS and claim.figures
        others = SIZE_NOUNS[unit.text] if is_size else ()
        for other in others:
            beside = [
                figure
                for figure in sentence.figures
                if figure.quantity and _is_beside(sentence, other, figure)
            ]
            if beside:
                unit.found, unit.places = Found.ALIKE, [beside[0].span]


def _is_beside(sentence: Reading, word: str, figure: Figure) -> bool:
    before, after = sentence.text[: figure.start].rstrip(" 约为达"), sentence.text[figure.end :].lstrip()
    return before.endswith(word) if is_han(word[0]) else after.startswith(word)


def leave_doubtful(units: list[Unit]) -> Iterator[Unit]:
    """Function characters that are parts of names as often: two in a row that the sentence doesn't have are left over."""
    for number, unit in enumerate(units):
        near = units[max(0, number - 1) : number + 2]
        in_doubt = [
            other
            for other in near
            if other.found is Found.FUNCTION and other.text in DOUBTFUL and len(other.text) == 1
        ]
        if unit in in_doubt and len(in_doubt) > 1:
            yield Unit(unit.start, unit.end, unit.text, Found.LEFT)
        else:
            yield unit


def settle_directions(sentence: Reading, units: list[Unit], figures: list[Figure]) -> None:
    """A word for more or less is left over where the clause of the figure has its contrary: revenue rose, while profit fell 2%."""
    clauses = {sentence.clause_of(figure.start) for figure in figures if figure.period is None}
    if len(clauses) != 1:
        return
    clause = sentence.clauses[clauses.pop()]
    last = max(figure.start for figure in figures if figure.period is None)
    told = [token.form for token in sentence.tokens if clause.start <= token.start < last]
    for unit in units:
        for table, contrary in ((UP, DOWN), (DOWN, UP)):
            is_here = any(clause.start <= place.start < clause.end for place in unit.places)
            is_contrary = table.isdisjoint(told) and not contrary.isdisjoint(told)
            if unit.is_held and unit.text in table and not is_here and is_contrary:
                unit.found, unit.places = Found.LEFT, []


def settle_leading(units: list[Unit], sentence: Reading) -> None:
    """A character for a side right before a word tells which one is meant: 上 of 上仓 is no "on" as in 船上."""
    for number, unit in enumerate(units[:-1]):
        after = units[number + 1]
        if unit.found is not Found.FUNCTION or unit.text not in _SIDES or after.found is not Found.SAID:
            continue
        follows = number > 0 and units[number - 1].found is not Found.FUNCTION
        others = {sentence.masked[place.start - 1 : place.start] for place in places_of(after.text, sentence)}
        if not follows or any(_exclude(unit.text, other) for other in others):
            unit.found = Found.LEFT


def _exclude(one: str, other: str) -> bool:
    return bool(other) and one != other and any(one in row and other in row for row in SIGN_RIVALS)


def settle_taking_up(claim: Reading, sentence: Reading, units: list[Unit]) -> None:
    """A word that takes up another is found where it begins the claim, owns something, or says where; else left over."""
    content = [unit for unit in units if unit.found is not Found.FUNCTION]
    for number, unit in enumerate(content):
        if unit.found is Found.TAKES_UP:
            after = content[number + 1] if number + 1 < len(content) else None
            has_name = (
                not unit.is_name and after is not None and after.is_name and after.start - unit.end <= 1
            )
            names = has_name and not claim.text[: unit.start].endswith("the ")  # her film Lanterns
            owns = claim.text[unit.end : unit.end + 1] == "的"
            is_where = unit.text.endswith(("上", "内", "里"))
            begins = number == 0 and not _is_counted(claim, unit) and not _names_other(sentence, unit)
            is_known = (begins or names or owns or is_where) and not _is_other_whole(sentence, unit)
            unit.found = Found.CONTEXT if is_known else Found.LEFT


def _is_other_whole(sentence: Reading, unit: Unit) -> bool:
    """Whether a sentence speaks of all of another thing: 全馆, where the claim says 全市."""
    if unit.text not in WHOLES:
        return False
    return any(word.cut(sentence.text) != unit.text for word in words_held(sentence, WHOLES))


def _is_counted(claim: Reading, unit: Unit) -> bool:
    return any(0 <= unit.start - figure.end <= 1 for figure in claim.figures)


def _names_other(sentence: Reading, unit: Unit) -> bool:
    """Whether a sentence begins with "the" and another such noun: the museum, where the claim says the company."""
    words = [token.form for token in sentence.tokens[:2]]
    return len(words) > 1 and words[0] == "the" and words[1] in ANAPHORS and words[1] != unit.text


def settle_single(claim: Reading, sentence: Reading, units: list[Unit]) -> None:
    """A single Chinese character is found only beside what its neighbours in the claim were found as."""
    for number, unit in enumerate(units):
        if unit.found is not Found.SAID or unit.end - unit.start > 1 or not is_han(unit.text[0]):
            continue
        before = _edges(claim, sentence, units[:number][::-1], unit.start, after=False)
        after = _edges(claim, sentence, units[number + 1 :], unit.end, after=True)
        near = [place for place in unit.places if _touches(sentence, place, before, after)]
        longer = [other for other in synonym_rows().get(unit.text, ()) if other in sentence.masked]
        if near:
            unit.places = near
        elif longer:
            unit.found, unit.places = Found.ALIKE, places_of(longer[0], sentence)
        else:
            unit.found, unit.places = Found.LEFT, []


def _edges(claim: Reading, sentence: Reading, units: list[Unit], edge: int, *, after: bool) -> list[int]:
    """Where in the sentence the nearest neighbour on one side of a character begins (or ends)."""
    figure = next(
        (
            figure
            for figure in (claim.figures if after else reversed(claim.figures))
            if (figure.start >= edge if after else figure.end <= edge)
        ),
        None,
    )
    unit = next((unit for unit in units if unit.found is not Found.FUNCTION), None)
    gap = abs((figure.start if after else figure.end) - edge) if figure else 99
    distance = abs((unit.start if after else unit.end) - edge) if unit else 99
    if figure is not None and gap < distance:
        return [edge for held in sentence.figures for edge in (held.start, held.end)] if gap <= 2 else []
    if unit is None or distance > 2 or not unit.is_held:
        return []
    return [place.start if after else place.end for place in unit.places]


def _touches(sentence: Reading, place: Span, before: list[int], after: list[int]) -> bool:
    return any(0 <= place.start - edge <= 2 for edge in before) or any(
        0 <= edge - place.end <= 2 for edge in after
    )
