"""Words that look like quantities and are none, recognised where they stand."""

from functools import lru_cache

from factcli.values.lookalike_table import PHRASES_AFTER, WORDS, WORDS_BEFORE_ONE

_NUMERAL_SIGNS = frozenset("零〇一二三四五六七八九十百千万亿两半俩几数")

_TEXT = f" {' '.join(WORDS.split())} "


@lru_cache(4096)
def _rows_with(key: str) -> tuple[tuple[str, int, str], ...]:
    """The words in which the two characters of `key` are the first numeral and its neighbour, longest first.

    Each with the place of that numeral and with the characters that, following, make it a quantity after all.
    The table is searched instead of indexed, for most texts ask for few of its words.
    """
    found = []
    hit = _TEXT.find(key)
    while hit >= 0:
        begin = _TEXT.rfind(" ", 0, hit + 1) + 1
        end = _TEXT.find(" ", hit)
        word, _, unless = _TEXT[begin:end].partition("!")
        place = next((index for index, sign in enumerate(word) if sign in _NUMERAL_SIGNS), -1)
        if place >= 0 and begin + (place if place == 0 else place - 1) == hit:
            found.append((word, place, unless))
        hit = _TEXT.find(key, max(end, hit + 1))
    found.sort(key=lambda row: -len(row[0]))
    return tuple(found)


def lookalike_end(text: str, place: int) -> int:
    """Where the word ends that only looks like a quantity, for the numeral at `place`; 0 if there is none."""
    for key in (text[place - 1 : place + 1] if place else "", text[place : place + 2]):
        if len(key) < 2 or " " in key:  # a blank only parts the words of the table
            continue
        for word, offset, unless in _rows_with(key):
            begin = place - offset
            if begin >= 0 and text.startswith(word, begin):
                end = begin + len(word)
                following = text[end : end + 1]
                if following and (following in unless or (word[-1] == "一" and following in "百千万亿")):
                    continue
                if end > place:
                    return end
    if text[place] == "一" and place + 2 < len(text) and text[place + 2] == "一" and _is_han(text[place + 1]):
        return min(place + 4, len(text))  # 一心一意, 一村一品
    return 0


def _is_han(sign: str) -> bool:
    return "\u4e00" <= sign <= "\u9fff" and sign not in _NUMERAL_SIGNS


def phrase_end(text: str, start: int, word: str) -> int:
    """Where an English phrase ends that only looks like a quantity, beginning with `word`; 0 if none does."""
    for phrase in PHRASES_AFTER.get(word, ()):
        if text.startswith(phrase, start):
            return start + len(phrase)
    if word == "one" and text.endswith(WORDS_BEFORE_ONE, 0, start):
        return start + 3
    return 0
