"""Times of day as they are written, in minutes after midnight."""

from collections.abc import Iterator

from factcli.text.span import Span

_LATER_HALF = ("下午", "晚上", "傍晚", "夜间", "晚")
_HALVES = (*_LATER_HALF, "上午", "早上", "凌晨", "清晨", "中午")


def find_clocks(text: str) -> Iterator[tuple[Span, int]]:
    """Times of day in a normalised text, each with its minute: 15:20, 15时20分, 下午三点, 3:20 pm."""
    place = 0
    while place < len(text):
        end = _numeral_end(text, place)
        if end == place or (place and text[place - 1] in ":.-"):
            place = max(end, place + 1)
            continue
        start, after = place, text[end : end + 1]
        stop = _numeral_end(text, end + 1)
        place = end
        half = next((word for word in _HALVES if text.endswith(word, 0, start)), "")
        is_whole = bool(half) and after in ("时", "点") and stop == end + 1
        if after not in (":", "时", "点") or (stop == end + 1 and not is_whole):
            continue
        hour, minutes = _small_number(text[start:end]), _small_number(text[end + 1 : stop] or "0")
        if hour > _MOST_HOURS or minutes > _MOST_MINUTES:
            continue
        if not is_whole and not (text[stop : stop + 1] == "分" if after != ":" else stop == end + 3):
            continue
        place = stop if is_whole else stop + (after != ":")
        tail = text[place : place + 5].lstrip().replace(".", "")
        if (half in _LATER_HALF or tail.startswith("pm")) and hour < _NOON:
            hour += _NOON
        begin = start - len(half)
        yield Span(begin, place), 60 * hour + minutes


_NOON, _MOST_HOURS, _MOST_MINUTES = 12, 24, 59
_DIGITS = {sign: number for number, sign in enumerate("〇一二三四五六七八九十")} | {"零": 0, "两": 2}


def _numeral_end(text: str, place: int) -> int:
    while place < len(text) and (text[place].isdigit() or text[place] in _DIGITS):
        place += 1
    return place


def _small_number(text: str) -> int:
    """A number below a hundred in digits or Chinese numerals; a thousand where it is none."""
    if text.isascii() and text.isdigit():
        return int(text) if len(text) <= 2 else 1000
    tens, ten, ones = text.partition("十")
    if not ten:
        return _DIGITS.get(text.lstrip("零〇") or "零", 1000)
    return 10 * _DIGITS.get(tens or "一", 100) + _DIGITS.get(ones or "零", 1000)
