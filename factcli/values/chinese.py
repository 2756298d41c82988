"""Numbers in Chinese numerals, alone or mixed with digits: 一百零八亿, 1万2千, 三十余, 数十, 十七八, 三分之一."""

from collections.abc import Callable

from factcli.values.digits import DIGITS, read_digits
from factcli.values.exact import Exact, exact
from factcli.values.figure import MAX_LENGTH, Figure
from factcli.values.hedge import TOLERANCE, Hedge
from factcli.values.numeral_table import BIG, CAPITALS, HAN_STARTS, NOUNS, NUMERALS, SMALL, TENS, TOGETHER
from factcli.values.unit import unit_at


def read_chinese(text: str, start: int) -> Figure | None:
    """The number that begins at `start` with a digit or a Chinese numeral, or None; shares are in percent."""
    sign = text[start]
    if sign in TOGETHER:
        return Figure(start, start + 1, TOGETHER[sign])
    if sign in "百千万" and text.startswith("分之", start + 1):
        place = start + 4 if text.startswith(" ", start + 3) else start + 3
        figure = _read_number(text, place)
        return None if figure is None else _as_percent(figure, start, exact(100, SMALL.get(sign) or 10**4))
    figure = _read_number(text, start)
    if figure is not None and text.startswith("分之", figure.end):
        above = _read_number(text, figure.end + 2)
        below = figure.value
        if above is None or figure.hedge is not Hedge.NONE or not isinstance(below, int) or below < 1:
            return None
        return _as_percent(above, start, exact(100, below))
    return figure


def _as_percent(figure: Figure, start: int, factor: Exact) -> Figure:
    """`figure`, times `factor`, as a share in percent that begins at `start`."""
    figure.start, figure.kind, figure.weak, figure.bare = start, "percent", False, False
    figure.value *= factor
    figure.low *= factor
    figure.high *= factor
    figure.step *= factor
    figure.lead, figure.scale = figure.value, 1
    return figure


def _read_number(text: str, start: int) -> Figure | None:
    if start >= len(text) or not (text[start] in DIGITS or text[start] in HAN_STARTS):
        return None
    return _Reader(text, start).read()


class _Reader:
    """Reads one number: `total` is complete, `section` lies below the next 万 or 亿, `number` is the last digit.

    `tail` is the order of magnitude that a last lone digit stands below (三 in 两千三 is hundreds), `spread` how
    far a vague digit reaches up, and whether its lower and upper ends are open.
    """

    def __init__(self, text: str, start: int) -> None:
        self.text, self.start, self.place = text, start, start
        self.total: Exact = 0
        self.section: Exact = 0
        self.number: Exact | None = None
        self.order_limit, self.last_big, self.tail = 10**4, 0, 0
        self.spread: tuple[Exact, bool, bool] | None = None
        self.step: Exact = 1
        self.lead: Exact = 0
        self.scale: Exact = 1
        self.hedge = Hedge.NONE
        self.bare = self.weak = False

    def read(self) -> Figure | None:
        text = self.text
        self._read_string()
        stop = min(len(text), self.start + MAX_LENGTH + 1)
        while self.place < stop:
            take = _TAKE.get(text[self.place])
            if take is None or not take(self, text[self.place]):
                break
            self.place += 1
        if not self.start < self.place < self.start + MAX_LENGTH + 1:
            return None
        return self._finish()

    def _following(self) -> str:
        return self.text[self.place + 1 : self.place + 2]

    def _read_string(self) -> None:
        """Digits in a row, as in 二〇二三; three at least, or two with 〇."""
        text, end = self.text, self.start
        while (
            end < len(text) and end <= self.start + MAX_LENGTH and text[end] in NUMERALS and text[end] != "两"
        ):
            end += 1
        digits = text[self.start : end]
        if len(digits) < 2 or digits[0] in "零〇" or not (len(digits) > 2 or "〇" in digits):
            return
        self.number = self.lead = int("".join(str(NUMERALS[sign]) for sign in digits))
        self.weak = "〇" not in digits and "零" not in digits
        self.place = end

    def _set(self, number: Exact, step: Exact = 1) -> bool:
        self.number, self.step, self.lead, self.scale = number, step, number, 1
        return True

    def take_digits(self, sign: str) -> bool:
        if self.number is not None or self.bare:
            return False
        digits = read_digits(self.text, self.place)
        if digits is None or digits[3]:
            return False
        value, step, end, _ = digits
        blank = end
        while self.text.startswith(" ", blank) and blank < end + 2:
            blank += 1
        after = self.text[blank : blank + 1]
        self.place = (blank if after in BIG or after in SMALL else end) - 1
        return self._set(value, step)

    def take_zero(self, sign: str) -> bool:
        if self.place == self.start:
            self.weak = True
            return (self._following() == "点" or len(self.text) == 1) and self._set(0)
        if self.number is not None or not (self._following() in NUMERALS or self._following() in DIGITS):
            return False
        self.tail = 0
        return True

    def take_numeral(self, sign: str) -> bool:
        if (
            self.number is not None
            or self.spread is not None
            or self.bare
            or (sign == "两" and self.tail == 10)
        ):
            return False
        value, after = NUMERALS[sign], self._following()
        if after in NUMERALS and self.text[self.place + 2 : self.place + 3] not in NUMERALS:
            second = NUMERALS[after]
            if (second == value + 1 and sign + after != "一二") or sign + after == "三五":
                self.spread = (second - value, False, False)
                self.place += 1
        return self._set(value)

    def take_tens(self, sign: str) -> bool:
        if self.number is not None or self.order_limit <= 10:
            return False
        self.section += TENS[sign]
        self.order_limit = self.tail = 10
        self.step, self.lead, self.scale = 10, self.section, 1
        return True

    def take_small(self, sign: str) -> bool:
        order = SMALL[sign]
        if order >= self.order_limit or (
            self._following() == "分" and order > 10 and not self.text.startswith("分之", self.place + 1)
        ):
            return False
        if self.number is None:
            if self.place == self.start:
                self.bare = order > 10
            elif not (order == 10 and self.section):
                return False
            self._set(1)
        self.section += (self.number or 0) * order
        self._multiply(order)
        self.number, self.order_limit, self.tail = None, order, order
        return True

    def take_big(self, sign: str) -> bool:
        order = BIG[sign]
        part = self.section + (self.number or 0)
        if part == 0 and self.spread is None:
            if self.place == self.start:
                self.bare = True
                self._set(1)
                part = 1
            elif not self.last_big or order <= self.last_big:
                return False
        if order == self.last_big:
            return False
        self.total = (self.total + part) * order if order > self.last_big else self.total + part * order
        self._multiply(order)
        self.section, self.number = 0, None
        self.order_limit, self.last_big, self.tail = 10**4, order, order
        return True

    def _multiply(self, order: int) -> None:
        self.step *= order
        self.scale *= order
        if self.spread is not None:
            self.spread = (self.spread[0] * order, *self.spread[1:])

    def take_vague(self, sign: str) -> bool:
        if self.number is not None or self.spread is not None or self.bare:
            return False
        after = self._following()
        if self.tail == 10 and sign == "几":
            self.spread = (10, True, True)
            return self._set(0)
        if not (after in SMALL or after in BIG):
            return False
        if sign == "数" and (
            self.place > self.start or self.text[max(0, self.start - 1) : self.start + 1] in NOUNS
        ):
            return False
        self.spread = (8, False, True)
        return self._set(2)

    def take_point(self, sign: str) -> bool:
        if (
            self.bare
            or self.spread is not None
            or self.text[self.place - 1] in DIGITS
            or self.place == self.start
        ):
            return False
        end = self.place + 1
        while end < len(self.text) and end < self.place + MAX_LENGTH and self.text[end] in NUMERALS:
            end += 1
        digits, after = self.text[self.place + 1 : end], self.text[end : end + 2]
        if not digits or "两" in digits or (after[:1] == "分" and after != "分之") or after[:1] == "刻":
            return False
        if after[:1] in SMALL and after[1:] not in BIG:
            return False
        value = self.total + self.section + (self.number or 0)
        places = 10 ** len(digits)
        value += exact(int("".join(str(NUMERALS[digit]) for digit in digits)), places)
        self.total = self.section = 0
        self.order_limit, self.last_big, self.tail, self.weak = 10**4, 0, 0, False
        self.place = end - 1
        return self._set(value, exact(1, places))

    def take_odd(self, sign: str) -> bool:
        value = self.total + self.section + (self.number or 0)
        if value < 10 or self.spread is not None or self.hedge is not Hedge.NONE or self.weak:
            return False
        after = self._following()
        if sign in "来把":
            if after not in BIG and unit_at(self.text, self.place + 1) is None:
                return False
            self.hedge = Hedge.ABOUT
        else:
            if after in NUMERALS or after in DIGITS or after in SMALL or after == "于":
                return False
            self.hedge = Hedge.ODD
        if self.number is not None and self.tail:
            self._settle_tail()
        self.bare = False
        if after not in BIG:
            self.order_limit = self.last_big = 0
        return True

    def _settle_tail(self) -> None:
        """A lone last digit below an order of magnitude counts tenths of it: 两千三 is 2300."""
        number = self.number
        if isinstance(number, int) and number < 10 and self.tail > 10:
            factor = self.tail // 10
            self.number = number * factor
            self.step *= factor
            if self.spread is not None:
                self.spread = (self.spread[0] * factor, *self.spread[1:])

    def _finish(self) -> Figure | None:
        text, start, end = self.text, self.start, self.place
        if self.hedge is Hedge.NONE and self.number is not None:
            self._settle_tail()
        value = self.total + self.section + (self.number or 0)
        figure = Figure(start, end, value, self.step)
        figure.lead, figure.scale, figure.bare = self.lead, self.scale, self.bare
        if self.spread is not None:
            amount, low_open, high_open = self.spread
            hedge = Hedge.SEVERAL if high_open else Hedge.RANGE
            figure.bounds(value, value + amount, low_open=low_open, high_open=high_open, hedge=hedge)
        elif self.hedge is Hedge.ODD:
            figure.make_odd()
        elif self.hedge is Hedge.ABOUT:
            less, more = value - value * TOLERANCE, value + value * TOLERANCE
            figure.bounds(less, more, low_open=False, high_open=False, hedge=Hedge.ABOUT)
        if text[start] in DIGITS:
            return figure
        written = text[start:end]
        pair = figure.hedge is Hedge.RANGE and len(written) == 2
        figure.weak = self.weak or end - start == 1 or pair or written in ("千万", "百万", "千百")
        figure.bare = self.bare and len(written) == 1
        capital = text[start] in CAPITALS
        if capital and not any(sign in "拾佰仟万亿元圆" for sign in text[start + 1 : end + 1]):
            return None
        return figure


_TAKE: dict[str, Callable[[_Reader, str], bool]] = {
    **dict.fromkeys(DIGITS, _Reader.take_digits),
    **dict.fromkeys(NUMERALS, _Reader.take_numeral),
    **dict.fromkeys("零〇", _Reader.take_zero),
    **dict.fromkeys(TENS, _Reader.take_tens),
    **dict.fromkeys(SMALL, _Reader.take_small),
    **dict.fromkeys(BIG, _Reader.take_big),
    **dict.fromkeys("几数", _Reader.take_vague),
    **dict.fromkeys("余多来把", _Reader.take_odd),
    "点": _Reader.take_point,
}
