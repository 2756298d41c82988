"""Numbers in words and digits, Chinese and English: read where they stand, and written in Chinese numerals."""

from fractions import Fraction

from factcli.values import chinese, english
from factcli.values.digits import DIGITS, read_digits
from factcli.values.figure import Figure
from factcli.values.numeral_table import HAN_STARTS, WORD_STARTS

_SIGNS = "零一二三四五六七八九"
_BY_DIGITS = DIGITS | HAN_STARTS


def read_figure(text: str, start: int) -> Figure | None:
    """The number that begins at `start`, or None."""
    if start >= len(text):
        return None
    sign = text[start]
    if sign in _BY_DIGITS:
        if sign in DIGITS:
            share = read_digits(text, start)
            if share is None:
                return None
            if share[3]:
                return Figure(start, share[2], share[0], share[1], "percent")
        return chinese.read_chinese(text, start)
    if "a" <= sign <= "z" and not (start and "a" <= text[start - 1] <= "z"):
        end = english.word_end(text, start)
        return english.read_english(text, start, end) if text[start:end] in WORD_STARTS else None
    return None


def read_numeral(text: str) -> Fraction | None:
    """The exact number that `text` writes and nothing else, shares as 1/3; None for anything else or vague."""
    stripped = text.strip().lower()
    figure = read_figure(stripped, 0)
    if figure is None or figure.end != len(stripped) or figure.low != figure.high or figure.kind == "ordinal":
        return None
    value = Fraction(figure.value)
    return value / 100 if figure.kind == "percent" else value


def to_chinese(number: int) -> str:
    """`number` in Chinese numerals: 108 is 一百零八, 20000 is 二万; down to minus and up to 10**16 - 1.

    Raises ValueError beyond.
    """
    if number < 0:
        return "负" + to_chinese(-number)
    if number >= 10**16:
        raise ValueError(f"{number} is beyond 万亿")
    if number == 0:
        return "零"
    text = _write(number)
    return text.removeprefix("一") if text.startswith("一十") else text


def _write(number: int) -> str:
    for order, sign in ((10**8, "亿"), (10**4, "万"), (1000, "千"), (100, "百"), (10, "十")):
        if number >= order:
            above, below = divmod(number, order)
            gap = "零" if 0 < below < order // 10 else ""
            return f"{_write(above)}{sign}{gap}{_write(below) if below else ''}"
    return _SIGNS[number]
