"""Text folded into lines by terminal cells: a Chinese character takes two and may end a line."""

import unicodedata

from factcli.text.script import is_han

_NEVER_FIRST = "，。、；：？！”’）》〉】』」…—,.;:?!)]}%"
_NEVER_LAST = "“‘（《〈【『「([{"


def cell_width(text: str) -> int:
    """How many cells of a terminal `text` takes: two for wide characters, none for combining ones."""
    if text.isascii():
        return len(text)
    return sum(map(_width, text))


def _width(character: str) -> int:
    if unicodedata.east_asian_width(character) in "WF":
        return 2
    return 0 if unicodedata.category(character) in ("Mn", "Me", "Cf") else 1


def fold(text: str, width: int) -> list[tuple[int, int]]:
    """The lines of `text` as (start, end), each at most `width` cells wide; blanks at a fold are left out.

    A line ends at a blank or beside a Chinese character, though not before a closing mark or after an opening
    one; a word longer than a line is cut.
    """
    lines: list[tuple[int, int]] = []
    start = place = 0
    used = 0
    while place < len(text):
        if text[place] == "\n":
            lines.append((start, place))
            place += 1
            start, used = place, 0
            continue
        used += _width(text[place])
        if used <= width or place == start:
            place += 1
            continue
        end = _fold_place(text, start, place)
        lines.append((start, end - _blanks_before(text, start, end)))
        while end < len(text) and text[end] == " ":
            end += 1
        start = place = end
        used = 0
    lines.append((start, len(text)))
    return lines


def _fold_place(text: str, start: int, place: int) -> int:
    """Where to end a line that holds `text[start:place]` and no more: the last place that allows it."""
    for candidate in range(place, start, -1):
        before, after = text[candidate - 1], text[candidate]
        if after == " " or before == " ":
            return candidate
        if after in _NEVER_FIRST or before in _NEVER_LAST:
            continue
        if is_han(before) or is_han(after) or _width(before) == 2 or _width(after) == 2:
            return candidate
    return place


def _blanks_before(text: str, start: int, end: int) -> int:
    return end - start - len(text[start:end].rstrip(" "))


def wrap(text: str, width: int) -> list[str]:
    """The lines of `text`, each at most `width` cells wide."""
    return [text[start:end] for start, end in fold(text, width)]
