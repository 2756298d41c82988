"""Units and measure words: read where they stand in a text."""

from factcli.values.dimension import Dimension as Dimension
from factcli.values.exact import Exact
from factcli.values.unit_table import (
    CALENDAR,
    COUNTERS,
    ITEM_COUNTERS,
    LABELS,
    MEASURES,
    ORDERED,
    SYMBOLS_BEFORE,
)


class Unit:
    """A unit as written: `factor` of them make one `symbol`, the canonical unit of the dimension.

    A unit of the calendar has `months` instead: its length in days is an interval. `things` are what a measure
    word counts: `any` fits everything, `item` is the broad class that 家, 项 and 台 share.
    """

    __slots__ = ("dimension", "factor", "months", "symbol", "things")

    def __init__(
        self, symbol: str, dimension: Dimension, factor: Exact, months: Exact = 0, things: str = ""
    ) -> None:
        self.symbol, self.dimension, self.factor, self.months = symbol, dimension, factor, months
        self.things = frozenset(things.split())


Names = dict[str, tuple[tuple[str, Unit], ...]]


def _gather() -> dict[str, Unit]:
    """Every unit by each of its names."""
    names: dict[str, Unit] = {}
    for symbol, dimension, factor, words in MEASURES:
        names.update(dict.fromkeys(words.split(), Unit(symbol, dimension, factor)))
    for months, words in CALENDAR:
        names.update(dict.fromkeys(words.split(), Unit("天", Dimension.TIME, 1, months)))
    for things, words in COUNTERS:
        unit = Unit(words.partition(" ")[0], Dimension.COUNT, 1, 0, things)
        names.update(dict.fromkeys(words.split(), unit))
    for word in ITEM_COUNTERS.split():
        names[word] = Unit(word, Dimension.COUNT, 1, 0, "item")
    for word in LABELS.split():
        names[word] = Unit(word, Dimension.ORDINAL, 1, 0, word)
    return names


def _sort(names: dict[str, Unit]) -> tuple[Names, dict[str, Unit]]:
    """Names in Han and signs by their first character, longest first; names in letters as a mapping."""
    signs: dict[str, list[tuple[str, Unit]]] = {}
    words: dict[str, Unit] = {}
    for name, unit in names.items():
        if "a" <= name[0] <= "z" or name[0] in "µμ":
            words[name.replace("_", " ").replace("-", " ")] = unit
        else:
            signs.setdefault(name[0], []).append((name.replace("_", " "), unit))
    return {first: tuple(sorted(rows, key=lambda row: -len(row[0]))) for first, rows in signs.items()}, words


_NAMES = _gather()
_SIGNS, _WORDS = _sort(_NAMES)
_OPENERS = frozenset(name.partition(" ")[0] for name in _WORDS if " " in name)
_ORDERED = frozenset(ORDERED.split())
_THINGS = {unit.symbol: unit.things for unit in _NAMES.values() if unit.dimension is Dimension.COUNT}

NO_UNIT = Unit("", Dimension.NUMBER, 1, 0, "any")
PERCENT = _NAMES["%"]
MULTIPLE = _NAMES["倍"]
PIECES = _NAMES["个"]
POINTS = _NAMES["百分点"]
ORDER = Unit("第", Dimension.ORDINAL, 1, 0, "any")
METRE = _NAMES["米"]


def unit_named(name: str) -> Unit | None:
    """The unit with this name, as the table writes it."""
    return _NAMES.get(name)


def things_of(symbol: str) -> frozenset[str]:
    """What the measure word `symbol` counts; nothing for a unit that doesn't count."""
    return _THINGS.get(symbol, frozenset())


def is_ordered(symbol: str) -> bool:
    """Whether 第 before a number and this measure word behind it make a place in a row."""
    return symbol in _ORDERED or _NAMES.get(symbol, NO_UNIT).dimension is Dimension.ORDINAL


def money_before(text: str, end: int, floor: int) -> tuple[Unit, int] | None:
    """The currency whose sign or code ends at `end` (blanks between don't matter), and where it starts."""
    stop = end
    while stop > floor and text[stop - 1] == " ":
        stop -= 1
    if stop <= floor:
        return None
    for sign, symbol in _CURRENCY_BY_LAST.get(text[stop - 1], ()):
        start = stop - len(sign)
        if start >= floor and text.startswith(sign, start):
            if "a" <= sign[0] <= "z" and start and "a" <= text[start - 1] <= "z":
                continue
            return Unit(symbol, Dimension.MONEY, 1), start
    return None


_CURRENCY_BY_LAST: dict[str, list[tuple[str, str]]] = {}
for _row in SYMBOLS_BEFORE:
    _CURRENCY_BY_LAST.setdefault(_row[0][-1], []).append(_row)


def _word_end(text: str, start: int) -> int:
    end, length = start, len(text)
    while end < length and ("a" <= text[end] <= "z" or text[end] in "µμ"):
        end += 1
    return end


def unit_at(text: str, start: int) -> tuple[Unit, int] | None:
    """The unit that stands at `start`, after at most two blanks or one hyphen, and where it ends."""
    length = len(text)
    place = start
    while place < length and text[place] == " " and place < start + 2:
        place += 1
    if place == start and text.startswith("-", place):
        place += 1
        if place < length and not "a" <= text[place] <= "z":
            return None
    if place >= length:
        return None
    first = text[place]
    if "a" <= first <= "z" or first in "µμ":
        return _unit_in_letters(text, place)
    for name, unit in _SIGNS.get(first, ()):
        if text.startswith(name, place):
            return unit, place + len(name)
    return None


def _unit_in_letters(text: str, place: int) -> tuple[Unit, int] | None:
    length = len(text)
    end = _word_end(text, place)
    word = text[place:end]
    if end < length and text[end] in "²³^23/":
        for extra in (1, 2):  # m², m2, m^2, km/h
            longer = _WORDS.get(text[place : end + extra])
            if longer is not None and not text[end + extra : end + extra + 1].isalnum():
                return longer, end + extra
    if word in _OPENERS:
        stop, phrase, best = end, word, None
        for _ in range(2):
            if stop >= length or text[stop] not in " -":
                break
            after = _word_end(text, stop + 1)
            if after == stop + 1:
                break
            phrase = f"{phrase} {text[stop + 1 : after]}"
            stop = after
            if phrase in _WORDS:
                best = _WORDS[phrase], stop
        if best is not None:
            return best
    unit = _WORDS.get(word)
    if unit is None or (end < length and text[end].isdigit()):
        return None
    return unit, end
