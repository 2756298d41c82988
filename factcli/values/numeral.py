"""Numbers in words and digits, Chinese and English: read where they stand, and written in Chinese numerals."""

from fractions import Fraction

from factcli.values import chinese, english
from factcli.values.digits import DIGITS, read_digits
from factcli.values.english import part_after, scale_after
from factcli.values.exact import times
from factcli.values.figure import Figure
from factcli.values.numeral_table import BIG, HAN_STARTS, WORD_STARTS
from factcli.values.unit import money_before, unit_at

_SIGNS = "零一二三四五六七八九"
_MAY_GO_ON = HAN_STARTS | DIGITS | frozenset("余多来把")
_TALL = frozenset(
    ("tall", "high", "long", "wide", "deep", "thick", "away", "above", "below", "tower", "dash")
)


def read_figure(text: str, start: int) -> Figure | None:
    """The number that begins at `start`, or None."""
    if start >= len(text):
        return None
    sign = text[start]
    if sign in DIGITS:
        return _read_digits(text, start)
    if sign in HAN_STARTS:
        return chinese.read_chinese(text, start)
    if "a" <= sign <= "z" and not (start and "a" <= text[start - 1] <= "z"):
        end = english.word_end(text, start)
        return english.read_english(text, start, end) if text[start:end] in WORD_STARTS else None
    return None


def _read_digits(text: str, start: int) -> Figure | None:
    """A number that begins with digits, with its orders of magnitude: 108亿, 10.8 billion, 60m, 3rd, 2 thirds."""
    digits = read_digits(text, start)
    if digits is None:
        return None
    value, step, end, is_share = digits
    if is_share:
        return Figure(start, end, value, step, "percent")
    following = text[end : end + 1]
    if following == " ":
        following = text[end + 1 : end + 3].lstrip(" ")[:1]
    if following in BIG and text[end + 1 : end + 2] not in _MAY_GO_ON and text[end] != " ":
        order = BIG[following]
        figure = Figure(start, end + 1, times(value, order), times(step, order))
        figure.lead, figure.scale = value, order
        return figure
    goes_on = following and following in _MAY_GO_ON
    read = chinese.read_chinese(text, start) if goes_on else Figure(start, end, value, step)
    return read if read is not None and _read_scale(text, read) else None


def _read_scale(text: str, figure: Figure) -> bool:
    """Orders of magnitude in English and parts behind digits; False where letters make the digits a name."""
    end = figure.end
    length = len(text)
    if end >= length:
        return True
    following = text[end]
    if not ("a" <= following <= "z" or following in " -"):
        return True
    order, after, letter = scale_after(text, end)
    if following == "-" and order == 1:
        part = part_after(text, end)
        return part is None or _take_part(figure, part)
    if order > 1 and not (letter and _is_metre(text, figure, end, after)):
        figure.multiply(order)
        figure.end = after
        return True
    if following == " ":
        part = part_after(text, end)
        return part is None or _take_part(figure, part)
    if text.startswith(("st", "nd", "rd", "th"), end) and not text[end + 2 : end + 3].isalnum():
        figure.kind, figure.end = "ordinal", end + 2
        return True
    if following == "x" and not text[end + 1 : end + 2].isalnum():
        return True
    return unit_at(text, end) is not None


def _take_part(figure: Figure, part: tuple[int, int]) -> bool:
    below, end = part
    if not isinstance(figure.value, int) or not 0 < figure.value < below:
        return True
    share = Fraction(100 * figure.value, below)
    figure.value = figure.low = figure.high = figure.lead = share
    figure.kind, figure.end = "percent", end
    return True


def _is_metre(text: str, figure: Figure, end: int, after: int) -> bool:
    """Whether m behind digits means metres: beside Chinese, or before tall, high and the like."""
    if text[end:after] != "m":
        return text[end:after] in "kb" and text[after : after + 1] > "\u2e80"
    if money_before(text, figure.start, 0) is not None:
        return False
    if text[max(0, figure.start - 1) : figure.start] > "\u2e80" or text[after : after + 1] > "\u2e80":
        return True
    return (
        text[after : after + 1] in ("²", "³", "/")
        or text[after : after + 12].lstrip(" -").partition(" ")[0].strip(".,") in _TALL
    )


def read_numeral(text: str) -> Fraction | None:
    """The exact number that `text` writes and nothing else, shares as 1/3; None for anything else or vague."""
    stripped = text.strip().lower()
    if stripped == "半":
        return Fraction(1, 2)
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
