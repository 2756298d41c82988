"""Numbers in English words: ten point eight billion, forty-two, a dozen, half, two thirds, twice."""

from fractions import Fraction

from factcli.values.dimension import Dimension
from factcli.values.exact import Exact, exact
from factcli.values.figure import Figure
from factcli.values.hedge import Hedge
from factcli.values.numeral_table import (
    MANY,
    MULTIPLES,
    ORDINALS,
    SCALES,
    SHARES,
    SHORT_SCALES,
    WORD_ONES,
    WORD_STARTS,
    WORD_TENS,
)
from factcli.values.unit import unit_at

_MOST_WORDS = 16


def word_end(text: str, start: int) -> int:
    """The end of the letters a to z that stand at `start`."""
    end, length = start, len(text)
    while end < length and "a" <= text[end] <= "z":
        end += 1
    return end


def _next_word(text: str, end: int) -> tuple[str, int, int]:
    """The word after one blank or hyphen at `end`, its start and its end; "" where there is none."""
    length = len(text)
    if end + 1 < length and text[end] in " -" and "a" <= text[end + 1] <= "z":
        stop = word_end(text, end + 1)
        return text[end + 1 : stop], end + 1, stop
    return "", end, end


def scale_after(text: str, end: int) -> tuple[int, int, bool]:
    """The order of magnitude behind a number in digits (1 without one), its end, and whether it is a mere letter."""
    letter = word_end(text, end)
    if letter > end:
        short = text[end:letter]
        if short in SHORT_SCALES:
            return SHORT_SCALES[short], letter, len(short) == 1
        return (SCALES[short], letter, False) if short in SCALES else (1, end, False)
    order, stop = 1, end
    for _ in range(3):
        word, _, after = _next_word(text, stop)
        if word not in SCALES and word not in ("bn", "mn"):
            break
        order, stop = order * (SCALES.get(word) or SHORT_SCALES[word]), after
    return order, stop, False


def part_after(text: str, end: int) -> tuple[int, int] | None:
    """The denominator in words behind a number at `end` (two thirds), and where it ends."""
    word, _, after = _next_word(text, end)
    return (SHARES[word], after) if word in SHARES and word != "second" else None


class _Count:
    """A number in words being added up."""

    __slots__ = ("current", "last", "lead", "scale", "step", "total")

    def __init__(self) -> None:
        self.total: Exact = 0
        self.current: Exact = 0
        self.lead: Exact = 0
        self.scale: Exact = 1
        self.step: Exact = 1
        self.last = ""


def read_english(text: str, start: int, end: int) -> Figure | None:
    """The number whose first word is `text[start:end]`, or None."""
    word = text[start:end]
    if word in MULTIPLES:
        return Figure(start, end, MULTIPLES[word], 1, "multiple")
    if word in MANY:
        return _read_many(text, start, end, word)
    if word in ("a", "an"):
        return _read_article(text, start, end)
    if word == "half":
        return _read_half(text, start, end)
    if word in ORDINALS:
        return Figure(start, end, ORDINALS[word], 1, "ordinal")
    if word in ("couple", "dozen") or word in SCALES or word not in WORD_STARTS or word in SHARES:
        return None
    return _read_words(text, start, end, word)


def _read_words(text: str, start: int, end: int, word: str) -> Figure | None:
    count = _Count()
    stop = start
    for _ in range(_MOST_WORDS):
        if not word or not _add(count, word):
            break
        stop = end
        word, begin, end = _next_word(text, stop)
        if word == "and" and count.last == "scale":
            word, begin, end = _next_word(text, end)
            if not (word in WORD_ONES or word in WORD_TENS):
                break
        elif word == "point":
            decimals, places, after = _read_decimals(text, end)
            if not places:
                break
            count.current += decimals
            count.lead, count.scale, count.step, count.last = (
                count.current,
                1,
                Fraction(1, 10**places),
                "point",
            )
            stop = after
            word, begin, end = _next_word(text, stop)
        if word in ORDINALS and word not in SHARES and text[begin - 1] == "-":
            return Figure(start, end, count.total + count.current + ORDINALS[word], 1, "ordinal")
    if stop == start:
        return None
    value = count.total + count.current
    if word in ORDINALS and text[begin - 1] == "-" and count.last == "tens":
        return Figure(start, end, value + ORDINALS[word], 1, "ordinal")
    figure = Figure(start, stop, value, count.step)
    figure.lead, figure.scale = count.lead, count.scale
    share = _read_one_in(text, figure)
    if share is not None:
        return share
    part = part_after(text, stop)
    if part is not None and isinstance(value, int) and 0 < value < part[0]:
        if part[0] == 4 and text.startswith("quarters", part[1] - 8) and not text.startswith(" of", part[1]):
            return figure
        return Figure(start, part[1], Fraction(100 * value, part[0]), 1, "percent")
    if part is not None:
        return figure
    return _with_half(text, figure)


def _read_one_in(text: str, figure: Figure) -> Figure | None:
    """One in three, nine out of ten: a share."""
    link = next(
        (link for link in (" out of ", " in every ", " in ") if text.startswith(link, figure.end)), ""
    )
    begin = figure.end + len(link)
    end = word_end(text, begin) if link else begin
    below = WORD_ONES.get(text[begin:end], 0) or WORD_TENS.get(text[begin:end], 0)
    if not link or not isinstance(figure.value, int) or not 0 < figure.value < below:
        return None
    behind = unit_at(text, end)
    if behind is not None and behind[0].dimension is Dimension.TIME:
        return None
    return Figure(figure.start, end, exact(100 * figure.value, below), 1, "percent")


def _with_half(text: str, figure: Figure) -> Figure:
    for words in (" and a half", "-and-a-half", " and one half"):
        if text.startswith(words, figure.end):
            half = Figure(
                figure.start, figure.end + len(words), figure.value + Fraction(1, 2), Fraction(1, 2)
            )
            order, half.end, _ = scale_after(text, half.end)
            half.value *= order
            half.low = half.high = half.lead = half.value
            return half
    return figure


def _add(count: _Count, word: str) -> bool:
    if word in WORD_ONES:
        value = WORD_ONES[word]
        if count.last == "ones" or (count.last == "tens" and not 0 < value < 10) or count.last == "point":
            return False
        count.current += value
        count.lead, count.scale, count.step, count.last = count.current, 1, 1, "ones"
    elif word in WORD_TENS:
        if count.last in ("ones", "tens", "point"):
            return False
        count.current += WORD_TENS[word]
        count.lead, count.scale, count.step, count.last = count.current, 1, 10, "tens"
    elif word == "dozen" and count.last in ("ones", "tens"):
        count.current *= 12
        count.step, count.last = 12, "point"
    elif word in SCALES and count.last:
        scale = SCALES[word]
        if scale == 100:
            count.current *= 100
        else:
            count.total += count.current * scale
            count.current = 0
        count.step *= scale
        count.scale *= scale
        count.last = "scale"
    else:
        return False
    return True


def _read_decimals(text: str, end: int) -> tuple[Fraction, int, int]:
    digits, stop = "", end
    while True:
        word, _, after = _next_word(text, stop)
        value = WORD_ONES.get("zero" if word in ("oh", "nought") else word, 10)
        if value > 9 or len(digits) > 20:
            return Fraction(int(digits or "0"), 10 ** len(digits)), len(digits), stop
        digits, stop = f"{digits}{value}", after


def _read_many(text: str, start: int, end: int, word: str) -> Figure | None:
    """Dozens of, hundreds of, tens of thousands of: from twice the unit up to ten of it."""
    order: Exact = MANY[word]
    if not text.startswith(" of ", end):
        return None
    after = word_end(text, end + 4)
    more = text[end + 4 : after]
    end += 3
    if more in MANY and more not in ("tens", "dozens"):
        order *= MANY[more]
        end = after + 3 if text.startswith(" of ", after) else after
    figure = Figure(start, end, 2 * order, order)
    figure.bounds(2 * order, 10 * order, low_open=False, high_open=True, hedge=Hedge.SEVERAL)
    return figure


def _read_article(text: str, start: int, end: int) -> Figure | None:
    """A dozen, a hundred, a million, a half, a third of, a couple of; a plain article is a weak one."""
    word, _, after = _next_word(text, end)
    if word == "dozen":
        return Figure(start, after, 12, 12)
    if word == "couple" and text.startswith(" of ", after):
        return Figure(start, after + 3, 2)
    if word in SCALES:
        order, stop, _ = scale_after(text, end)
        figure = Figure(start, stop, order, order)
        figure.scale, figure.lead = order, 1
        return figure
    is_share = text.startswith(" of ", after) or text[:start].endswith("by ")  # fell by a third
    if word in SHARES and word != "fourth" and is_share:
        return Figure(start, after, Fraction(100, SHARES[word]), 1, "percent")
    figure = Figure(start, end, 1)
    figure.weak = True
    figure.kind = "article"
    return figure


def _read_half(text: str, start: int, end: int) -> Figure | None:
    """Half a million, half an hour (0.5 of what follows), half of (50 %)."""
    for article in (" a ", " an ", "-"):
        if text.startswith(article, end):
            begin = end + len(article)
            after = word_end(text, begin)
            word = text[begin:after]
            if word in SCALES or word == "dozen":
                order = SCALES.get(word, 12)
                return Figure(start, after, Fraction(order, 2), Fraction(order, 2))
            figure = Figure(start, begin - (article == "-"), Fraction(1, 2), Fraction(1, 2), "half")
            figure.weak = True
            return figure
    return Figure(start, end, 50, 1, "percent")
