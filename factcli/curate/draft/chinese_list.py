"""Lists in a Chinese clause: what is named one after another, and what they are together."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from factcli.curate.draft.chinese_words import ADVERBS, DOING, PREPOSITIONS, RELATIONS, STARTING
from factcli.curate.draft.clause import Clause, break_at
from factcli.curate.draft.sketch import BRACKET, PERIOD, QUANTITY, QUOTED, Sketch, without_marks
from factcli.text.lexicon import is_chinese_word
from factcli.text.span import Span
from factcli.values.numeral import read_figure

_ITEM = r"[^、，,；;：:。！？!?…和与及等“”]"
_LIST = re.compile(
    rf"{_ITEM}{{1,24}}(?:、{_ITEM}{{1,24}})+(?:[和与及以]及?{_ITEM}{{2,24}})?|{_ITEM}{{2,24}}[和及]{_ITEM}{{2,24}}(?=等)"
)
_CHAIN = re.compile(r"[^—→\-\s，。；：]{1,12}(?:(?:—+|→|-+>)[^—→\-\s，。；：]{1,12}){2,}")
_PAIR = re.compile(rf"([^、，。；{BRACKET}]{{1,8}}){BRACKET}")
_TOGETHER = re.compile(r"集(.+)于一[体身]的(.{2,16})")
_VERBS = tuple(
    sorted(
        {*RELATIONS, *DOING, *STARTING, *PREPOSITIONS, *(word for word in ADVERBS if len(word) > 1)},
        key=lambda word: (-len(word), word),
    )
)
_HOLDING = (
    "包括",
    "包含",
    "涵盖",
    "分为",
    "分别为",
    "分别是",
    "设有",
    "下辖",
    "下设",
    "辖",
    "含",
    "有",
    "由",
    "是",
    "涉及",
)
_LONGEST_CLASS = 12
_NO_ITEMS = ("的时候", "时", "后", "前")


@dataclass(frozen=True, slots=True)
class Listed:
    """A list found: `name` is what its members are together, or whose they are where `is_subject`."""

    start: int
    end: int
    members: tuple[str, ...] = ()
    pairs: tuple[tuple[str, str], ...] = ()
    name: str = ""
    is_subject: bool = False
    attribute: str = ""
    closed: bool = False
    ordered: bool = False
    verb: str = ""


def find_lists(clause: Clause) -> Iterator[Listed]:
    """The lists of a clause in order."""
    signs, sketch = clause.sketch.signs, clause.sketch
    together = _TOGETHER.search(signs, clause.span.start, clause.span.end)
    if together:
        items = _split(sketch, together.start(1), together.end(1))
        if len(items) > 1:
            name = sketch.words(together.start(2), together.end(2))
            yield Listed(
                together.start(),
                together.end(),
                items,
                name=name,
                is_subject=True,
                attribute="功能",
                closed=True,
            )
        return
    pairs = list(_PAIR.finditer(signs, clause.span.start, clause.span.end))
    if len(pairs) > 1 and all(
        signs[one.end() : other.start(1)].strip("、和与及") == ""
        for one, other in zip(pairs, pairs[1:], strict=False)
    ):
        rows = [
            (
                sketch.words(pair.start(1), pair.end(1)).strip("、和与及"),
                without_marks(sketch.words(pair.end() - 1, pair.end())),
            )
            for pair in pairs
        ]
        if len({left for left, _right in rows}) == len(rows) and all(left and right for left, right in rows):
            yield Listed(pairs[0].start(), pairs[-1].end(), pairs=tuple(rows), closed=True)
            return
    for found in _LIST.finditer(signs, clause.span.start, clause.span.end):
        listed = _read_list(clause, found.start(), found.end())
        if listed is not None:
            yield listed


def _read_list(clause: Clause, start: int, end: int) -> Listed | None:
    sketch, signs = clause.sketch, clause.sketch.signs
    start, verb = _after_verb(clause, start, end)
    first = signs.find("、", start, end)
    first = end if first < 0 else first
    if any(sign in signs[start:end] for sign in (QUANTITY, PERIOD)):
        return None
    open_end = signs.startswith("等", end)
    behind = end + open_end
    if not open_end:
        end = _last_item_end(signs, start, end)
        behind = end
    items = _split(sketch, start, end)
    if (
        len(items) < 2
        or any(len(item) < 2 and not item.isalnum() for item in items)
        or len(set(items)) < len(items)
    ):
        return None
    repeated = _repeated_verb(items)
    if repeated:
        return Listed(
            start,
            end,
            tuple(item.removeprefix(repeated) for item in items),
            attribute=repeated,
            verb=repeated,
        )
    if signs.startswith(QUOTED, behind):
        name = without_marks(sketch.words(behind, behind + 1))
        return Listed(
            start,
            behind + 1,
            items,
            name=name,
            is_subject=True,
            attribute="组成",
            closed=not open_end and _counts(name, len(items)),
        )
    counted = behind
    if signs.startswith(QUANTITY, behind):
        counted += 1
    stop = _class_end(signs, counted, clause.span.end)
    name = sketch.words(counted, stop).lstrip("的")
    if open_end or counted > behind:
        return Listed(start, max(stop, behind), items, name=name, verb=verb, closed=False)
    return Listed(start, end, items, verb=verb)


def _counts(name: str, number: int) -> bool:
    """Whether a name that begins with a number tells this one, or has none."""
    figure = read_figure(name, 0)
    return figure is None or figure.value == number


def _after_verb(clause: Clause, start: int, end: int) -> tuple[int, str]:
    """Where the first item begins, behind the verb or subject before it, and that verb."""
    signs = clause.sketch.signs
    first = signs.find("、", start, end)
    first = end if first < 0 else first
    if start < clause.body <= first:
        start = clause.body
    verb = ""
    place = start
    while place < first:
        word = next(
            (word for word in _VERBS if signs.startswith(word, place) and place + len(word) < first), ""
        )
        if word and not (
            len(word) == 1
            and (
                is_chinese_word(signs[place : place + 2])
                or (place > start and is_chinese_word(signs[place - 1 : place + 1]))
            )
        ):
            verb, place = word, place + len(word)
            if signs.startswith("了", place):
                place += 1
            start = place
        elif (
            signs[place] in "的了：:是为以"
            and place + 2 <= first
            and not is_chinese_word(signs[place : place + 2])
        ):
            place += 1
            start = place
        else:
            place += 1
    return start, verb


def _last_item_end(signs: str, start: int, end: int) -> int:
    """Where the last item of a list ends: before a verb that follows it."""
    last = (
        max(signs.rfind("、", start, end), signs.rfind("和", start, end), signs.rfind("及", start, end)) + 1
    )
    return next((place for place in range(last + 2, end) if break_at(signs, place, end)), end)


def _class_end(signs: str, start: int, end: int) -> int:
    stop = start
    while (
        stop < end
        and stop - start < _LONGEST_CLASS
        and signs[stop] not in f"的了在、和与及或{QUANTITY}{PERIOD}{QUOTED}{BRACKET}"
    ):
        if stop > start + 1 and break_at(signs, stop, end):
            break
        stop += 1
    return stop


def _split(sketch: Sketch, start: int, end: int) -> tuple[str, ...]:
    signs = sketch.signs
    last = signs.rfind("、", start, end)
    items: list[tuple[int, int]] = []
    begin = start
    for place in range(start, end):
        joins = signs[place] in "和与及" and place > last and place - begin > 1 and not _in_word(signs, place)
        if signs[place] == "、" or (joins and (last >= 0 or not items)):
            items.append((begin, place))
            begin = place + 1
    items.append((begin, end))
    return tuple(
        without_marks(words) for one, other in items if (words := sketch.words(one, other).strip(" 以及的"))
    )


def _in_word(signs: str, place: int) -> bool:
    return is_chinese_word(signs[place - 1 : place + 1]) or is_chinese_word(signs[place : place + 2])


def _repeated_verb(items: tuple[str, ...]) -> str:
    verb = items[0][:2]
    same = len(items) > 2 and all(item.startswith(verb) and len(item) > 3 for item in items)
    return verb if (same and is_chinese_word(verb)) or (same and len(items) > 3) else ""


def find_chain(sentence: str) -> tuple[Span, tuple[str, ...]] | None:
    """The steps of a chain, 资源—材料—电池, and where it stands."""
    found = _CHAIN.search(sentence)
    if not found:
        return None
    members = tuple(part.strip('“”"「」 ') for part in re.split(r"—+|→|-+>", found.group()))
    if not all(members) or len(set(members)) < len(members) or any(part.isdigit() for part in members):
        return None
    return Span(found.start(), found.end()), members
