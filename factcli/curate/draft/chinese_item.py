"""The members of a Chinese list: where the first begins, the last ends, and what stands around them."""

from factcli.curate.draft.chinese_words import (
    ADVERBS,
    DOING,
    LEADING_VERBS,
    PREPOSITIONS,
    RELATIONS,
    STARTING,
)
from factcli.curate.draft.clause import Clause, break_at
from factcli.curate.draft.sketch import BRACKET, NAME, PERIOD, QUANTITY, QUOTED, Sketch, without_marks
from factcli.text.lexicon import is_chinese_word

_LONGEST_CLASS = 12
VERBS = tuple(
    sorted(
        {
            *RELATIONS,
            *DOING,
            *STARTING,
            *PREPOSITIONS - {"和", "与", "同", "因", "按"},
            *(word for word in ADVERBS if len(word) > 1 and word != "重点"),
            *LEADING_VERBS,
        },
        key=lambda word: (-len(word), word),
    )
)


def after_verb(clause: Clause, start: int, end: int) -> tuple[int, str, bool]:
    """Where the first item begins behind the verb before it, that verb, and whether it is the clause's own."""
    signs = clause.sketch.signs
    first = signs.find("、", start, end)
    first = end if first < 0 else first
    if start < clause.body <= first:
        start = clause.body
    if signs[start] in "与和同" and not is_chinese_word(signs[start : start + 2]):
        start += 1
    begin = place = start
    verb = ""
    is_direct = True
    while place < first:
        word = next(
            (word for word in VERBS if signs.startswith(word, place) and place + len(word) < first), ""
        )
        if word and not _is_in_word(signs, place, word, begin):
            is_direct = is_direct and place - start < _LEAST_GAP
            verb, place = word, place + len(word)
            place += signs.startswith("了", place)
            start = place
        elif (
            signs[place] in "的了：:是为以"
            and place + 2 <= first
            and not is_chinese_word(signs[place : place + 2])
        ):
            is_direct = is_direct and (signs[place] != "的" or place - start < _LEAST_GAP)
            verb = verb if signs[place] != "是" else "是"
            place += 1
            start = place
        else:
            place += 1
    if signs[start : start + 1] in ("与", "和", "同") and not is_chinese_word(signs[start : start + 2]):
        start += 1
    return start, verb, is_direct


_LEAST_GAP = 2
"""So many characters between a verb and the next are something else's: 推动陶瓷产业走向."""


def _is_in_word(signs: str, place: int, word: str, begin: int) -> bool:
    """Whether a verb of one character is only part of a word of two."""
    if len(word) > 1:
        return False
    return is_chinese_word(signs[place : place + 2]) or (
        place > begin and is_chinese_word(signs[place - 1 : place + 1])
    )


def last_item_end(signs: str, start: int, end: int) -> int:
    """Where the last item of a list ends: before a verb that follows it."""
    last = (
        max(signs.rfind("、", start, end), signs.rfind("和", start, end), signs.rfind("及", start, end)) + 1
    )
    return next(
        (
            place
            for place in range(last + 2, end)
            if break_at(signs, place, end) or signs.startswith(f"的{NAME}", place)
        ),
        end,
    )


def class_end(signs: str, start: int, end: int) -> int:
    """Where the noun ends that says what the members are together: 高校 behind 等."""
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


def split_items(sketch: Sketch, start: int, end: int) -> tuple[str, ...]:
    """The members that stand from `start` to `end`."""
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


def repeated_verb(items: tuple[str, ...]) -> str:
    """The word of two characters that every member begins with, as in 坚持甲、坚持乙、坚持丙; "" where none does."""
    verb = items[0][:2] if items else ""
    same = len(items) > 2 and all(item.startswith(verb) and len(item) > 3 for item in items)
    return verb if (same and is_chinese_word(verb)) or (same and len(items) > 3) else ""
