"""What can be measured in Chinese, and what was found of a figure."""

import re
from dataclasses import dataclass

from factcli.curate.draft.chinese_words import (
    GROWING,
    MEASURES,
    MODIFIERS,
)
from factcli.curate.draft.clause import Clause
from factcli.curate.draft.sketch import BRACKET, PERIOD, QUANTITY
from factcli.text.lexicon import is_chinese_word

_MEASURES = tuple(sorted(MEASURES, key=lambda word: (-len(word), word)))
_MODIFIERS = tuple(sorted(MODIFIERS, key=lambda word: (-len(word), word)))
LINKS = re.compile(
    r"(?:已经|已|累计|共计|合计|总计|约|仅|只|就|均|分别|也|还|将|计划|预计|大约|平均|最高|最低|首次)*"
    r"(?:达到了|达到|达|是|为|约为|超过了|超过|突破了|突破|接近|不足|高达|多达|长达|增至|升至|降至|增加到|增加至|提高到|提高至|扩大到|有|共有|共|至|到|了|仅|只|近|逾|超|约|已|已经|：|:)*\Z"
)
NOUN = rf"[^的了，,；;：:、。{QUANTITY}{PERIOD}{BRACKET}（(]"


@dataclass(frozen=True, slots=True)
class Measured:
    """What a figure is of: the words of the subject ("" where the clause's own counts), the attribute, the stretch of signs."""

    subject: str
    attribute: str
    start: int
    end: int
    wording: str = ""
    owner: int = 0
    """0: the subject is the clause's; 1: it is `subject` as it stands."""


def words_at(clause: Clause, start: int, end: int) -> str:
    """The words that a stretch of signs stands for, without 的 at its ends."""
    return clause.sketch.words(start, end).strip("的 ")


def measure_at_end(run: str) -> str:
    """The words for what is measured at the end of a stretch, with what belongs to them; "" where none stand there."""
    end = len(run)
    word = next((word for word in _MEASURES if run.endswith(word)), "")
    if not word or (len(word) == 1 and is_chinese_word(run[end - 2 : end])):
        return ""
    size = len(word)
    if word.endswith(GROWING):
        size += len("比") if run[: end - size].endswith("比") else 0
        grown = measure_at_end(run[: end - size])
        return grown + run[end - size :]
    while len(word) > 1:
        more = next((word for word in _MODIFIERS if run[: end - size].endswith(word)), "") or next(
            (word for word in _MEASURES if len(word) > 1 and run[: end - size].endswith(word)), ""
        )
        if not more:
            return run[end - size :]
        size += len(more)
    return run[end - size :]
