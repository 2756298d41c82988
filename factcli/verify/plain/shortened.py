"""A text with one word for longer ones that say the same, and without the blanks that some corpora set around marks."""

from factcli.text.normalize import Normalized
from factcli.text.script import is_han
from factcli.verify.vocabulary.phrases_en import PHRASES_EN

_CLOSING, _OPENING = (",", ".", ";", ":", "%", ")", "!", "?"), ("$", "(", "£", "€", "¥", "#")
_SPACED = tuple(f" {mark}" for mark in _CLOSING) + tuple(f"{mark} " for mark in _OPENING)
_SAME_TIME = ("比上年同期", "较上年同期", "比去年同期", "较去年同期", "与上年同期相比", "与去年同期相比")
_YEAR_ON_YEAR = "同比"


def with_chinese_marks(normalized: Normalized) -> Normalized:
    """The text with the marks of Chinese writing beside Chinese characters: 留学，师从 for 留学,师从."""
    text = normalized.text
    if not any(mark in text for mark in _MARKS):
        return normalized
    signs = list(text)
    for place, sign in enumerate(text):
        beside = text[max(0, place - 1) : place] + text[place + 1 : place + 2]
        between_digits = text[max(0, place - 1) : place].isdigit() and text[place + 1 : place + 2].isdigit()
        if sign in _MARKS and not between_digits and any(map(is_han, beside)):
            signs[place] = _MARKS[sign]
    return Normalized("".join(signs), normalized.original, normalized.origins)


_MARKS = {",": "，", ";": "；"}


def shortened(normalized: Normalized) -> Normalized:
    """The text with one word for longer ones that say the same: 同比 for 比上年同期, worldwide for around the world."""
    for words in _SAME_TIME:
        normalized = _with_word(normalized, words, _YEAR_ON_YEAR)
    if " " in normalized.text:
        for phrase, word in PHRASES_EN:
            if phrase[:-1] in normalized.text:
                normalized = _with_word(normalized, phrase[:-1], word[:-1])
    return normalized


def _with_word(normalized: Normalized, words: str, word: str) -> Normalized:
    """The text with a word for others, wherever they stand; English ones only where no other word goes on from them."""
    text, origins = normalized.text, list(normalized.origins)
    place = text.find(words)
    while place >= 0:
        end = place + len(words)
        is_cut = words.isascii() and (text[end : end + 1].isalnum() or text[place - 1 : place].isalnum())
        if not is_cut:
            text = text[:place] + word + text[end:]
            del origins[place + len(word) : end]
        place = text.find(words, place + len(word))
    return normalized if text == normalized.text else Normalized(text, normalized.original, origins)


def without_spacing(normalized: Normalized) -> Normalized:
    """The text without the blanks that some corpora set around marks: `$ 5 , in all`."""
    text = normalized.text
    if not any(mark in text for mark in _SPACED):
        return normalized
    kept = [
        place
        for place, sign in enumerate(text)
        if sign != " "
        or not (text[place + 1 : place + 2] in _CLOSING or text[max(0, place - 1) : place] in _OPENING)
    ]
    return Normalized(
        "".join(text[place] for place in kept),
        normalized.original,
        [normalized.origins[place] for place in kept],
    )
