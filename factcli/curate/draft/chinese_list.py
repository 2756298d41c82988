"""Lists in a Chinese clause: what is named one after another, and what they are together."""

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass

from factcli.curate.draft.chinese_item import (
    VERBS,
    after_verb,
    class_end,
    last_item_end,
    repeated_verb,
    split_items,
)
from factcli.curate.draft.chinese_words import (
    RELATIONS,
)
from factcli.curate.draft.clause import Clause
from factcli.curate.draft.sketch import BRACKET, NAME, PERIOD, QUANTITY, QUOTED, TITLE, without_marks
from factcli.text.span import Span
from factcli.values.numeral import read_figure

_ENDS = f"、，,；;：:。！？!?…“”{QUOTED}"
_ITEM = rf"(?:{QUOTED}|(?:[^{_ENDS}和与及等]|[和与及](?=[^，。；]*、)|等(?=[^，。；、]{{1,12}}等)){{1,24}})"
_LAST = rf"[^{_ENDS}和与及等]{{2,24}}"
_LIST = re.compile(
    rf"{_ITEM}(?:、{_ITEM})+(?:(?:以及|[和与及]){_LAST})?|{_LAST}[和与及]{_LAST}(?=[等{QUOTED}])"
)
_NAMES = re.compile(
    rf"{PERIOD}?[{NAME}{TITLE}{QUOTED}](?:(?:、|和|与|及|以及)?{PERIOD}?[{NAME}{TITLE}{QUOTED}])+"
)
_SINGLE = re.compile(
    rf"({'|'.join(sorted((verb for verb in RELATIONS if len(verb) > 1), key=lambda word: (-len(word), word)))})"
    rf"了?([^，。；、的{QUANTITY}{PERIOD}]{{1,20}})等"
)
_INSIDE = re.compile(r"[^、]{2,16}(?:、[^、]{2,16})+")
_OWNERS = ("企业", "公司", "单位", "学校", "高校", "城市", "国家", "地区")
_CHAIN = re.compile(r"[^—→\-\s，。；：“”\"「」]{1,12}(?:(?:—+|→|-+>)[^—→\-\s，。；：“”\"「」]{1,12}){2,}")
_PAIR = re.compile(rf"([^、，。；{BRACKET}]{{1,8}}){BRACKET}")
_TOGETHER = re.compile(r"集(.+)于一[体身]的(.{2,16})")

HOLDING = ("包括", "包含", "涵盖", "分为", "是", "为", "有", "设有", "分别为", "分别是")
"""Verbs behind which a list tells what its subject consists of."""
CONSISTING = "组成"
"""The attribute whose values are the members of a whole."""


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
    is_open: bool = False


def find_lists(clause: Clause) -> Iterator[Listed]:
    """The lists of a clause in order."""
    signs, sketch = clause.sketch.signs, clause.sketch
    together = _TOGETHER.search(signs, clause.span.start, clause.span.end)
    if together:
        items = split_items(sketch, together.start(1), together.end(1))
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
        signs[one.end() : other.start(1)].strip("、和与及") == "" for one, other in itertools.pairwise(pairs)
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
    named = _quoted_list(clause) or _names(clause)
    if named is not None:
        yield named
        return
    for found in _LIST.finditer(signs, clause.span.start, clause.span.end):
        listed = _read_list(clause, found.start(), found.end())
        if listed is not None:
            yield listed


def _names(clause: Clause) -> Listed | None:
    """Names, titles or quoted terms behind a verb, one after another; a single one before 等."""
    signs, sketch = clause.sketch.signs, clause.sketch
    found = _NAMES.search(signs, clause.body, clause.span.end)
    if found:
        verb = next(
            (
                verb
                for verb in VERBS
                if signs[: found.start()].removesuffix("了").endswith(verb) and verb in RELATIONS
            ),
            "",
        )
        joined = any(mark in found.group() for mark in "、和与及") or QUOTED in found.group()
        members = _words_in(clause, found.start(), found.end())
        if verb and joined and len(members) > 1:
            counted = signs.startswith(QUANTITY, found.end())
            stop = class_end(signs, found.end() + 1, clause.span.end) if counted else found.end()
            name = sketch.words(found.end() + 1, stop) if counted else ""
            return Listed(found.start(), stop, members, name=name, verb=verb)
        return None
    single = _SINGLE.search(signs, clause.body, clause.span.end)
    if single:
        member = without_marks(sketch.words(single.start(2), single.end(2)))
        return Listed(single.start(2), single.end(2), (member,), verb=single[1], is_open=True)
    return None


def _words_in(clause: Clause, start: int, end: int) -> tuple[str, ...]:
    """The names in a stretch of signs, each with the period that belongs to it."""
    signs = clause.sketch.signs
    words = []
    for place in range(start, end):
        if signs[place] in (NAME, TITLE, QUOTED):
            begin = place - 1 if place > start and signs[place - 1] == PERIOD else place
            words.append(without_marks(clause.sketch.words(begin, place + 1)))
    return tuple(dict.fromkeys(words))


def _read_list(clause: Clause, start: int, end: int) -> Listed | None:
    sketch, signs = clause.sketch, clause.sketch.signs
    start, verb, is_direct = after_verb(clause, start, end)
    if any(sign in signs[start:end] for sign in (QUANTITY, PERIOD)):
        return None
    is_open = signs.startswith("等", end)
    if not is_open:
        end = last_item_end(signs, start, end)
    repeated = repeated_verb(split_items(sketch, start + (signs[start] == NAME), end))
    if repeated and not is_open:
        start += signs[start] == NAME
        return Listed(
            start,
            end,
            tuple(item.removeprefix(repeated) for item in split_items(sketch, start, end)),
            attribute=repeated,
        )
    items = split_items(sketch, start, end)
    if (
        len(items) < 2
        or any(len(item) < 2 and not item.isalnum() for item in items)
        or len(set(items)) < len(items)
    ):
        return None
    behind = end + is_open
    if signs.startswith(QUOTED, behind):
        name = without_marks(sketch.words(behind, behind + 1))
        if _count_told(name) in (None, len(items)):
            return Listed(
                start,
                behind + 1,
                items,
                name=name,
                is_subject=True,
                attribute=CONSISTING,
                is_open=is_open,
                closed=not is_open,
            )
        return None
    if signs.startswith("的", behind) and signs[behind + 1 : behind + 2] == NAME and verb:
        owner = sketch.words(behind + 1, behind + 2)
        return Listed(
            start, behind + 2, items, name=owner, is_subject=True, attribute=RELATIONS.get(verb, verb)
        )
    counted = behind + signs.startswith(QUANTITY, behind)
    if is_open or counted > behind:
        begin = counted + (signs[counted : counted + 1] == BRACKET)
        stop = class_end(signs, begin, clause.span.end)
        name = "" if signs.startswith("地", behind) else sketch.words(begin, stop).removeprefix("的")
        if any(name.startswith(word) and len(name) > len(word) + 2 for word in _OWNERS):
            return None  # 甲、乙等企业上游供应商: not what the members are, but whose something is
        return Listed(
            start, max(stop, behind), items, name=name, verb=verb if is_direct else "", is_open=is_open
        )
    if not is_direct and end < clause.span.end:
        return None
    return Listed(start, end, items, verb=verb if is_direct else "")


def _count_told(name: str) -> int | None:
    """How many a name that begins with a number says there are."""
    figure = read_figure(name, 0)
    return None if figure is None or figure.kind else int(figure.value)


def _quoted_list(clause: Clause) -> Listed | None:
    """A list between quotation marks: 实施“甲、乙、丙”考核评价."""
    signs, sketch = clause.sketch.signs, clause.sketch
    for place in range(clause.body, clause.span.end):
        if signs[place] != QUOTED:
            continue
        inner = without_marks(sketch.words(place, place + 1))
        if not _INSIDE.fullmatch(inner):
            continue
        items = tuple(inner.split("、"))
        stop = class_end(signs, place + 1, clause.span.end)
        before = signs[clause.body : place].removesuffix("了")
        verb = next((verb for verb in VERBS if before.endswith(verb) and verb in RELATIONS), "")
        if len(set(items)) == len(items):
            return Listed(place, stop, items, name=sketch.words(place + 1, stop), verb=verb)
    return None


def find_chain(sentence: str) -> tuple[Span, tuple[str, ...], str] | None:
    """Where a chain stands, “种植—加工—销售”, its steps, and the noun behind it that it is the chain of."""
    found = _CHAIN.search(sentence)
    if not found:
        return None
    members = tuple(part.strip('“”"「」 ') for part in re.split(r"—+|→|-+>", found.group()))
    if not all(members) or len(set(members)) < len(members) or any(part.isdigit() for part in members):
        return None
    whole = _OF_CHAIN.match(sentence, found.end())
    return (Span(found.start(), found.end()), members, whole[1]) if whole else None


_OF_CHAIN = re.compile(r"[”\"」]?的([^，。；、]{2,16})")


def attribute_of(verb: str) -> str:
    """What a list behind a verb is of its subject."""
    if verb in HOLDING:
        return CONSISTING
    return RELATIONS.get(verb, "")


def word_list(listed: Listed, attribute: str) -> str:
    """How a list is said: with its own verb where that is the attribute, with 等 where it is open."""
    verbal = attribute == listed.verb or (bool(listed.attribute) and attribute not in (CONSISTING, "功能"))
    return (
        "{subject}"
        + ("{attribute}" if verbal else "的{attribute}包括")
        + "{value}"
        + ("等。" if listed.is_open else "。")
    )
