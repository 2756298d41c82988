"""One walk over a text that finds every quantity and every period in it."""

from datetime import date
from fractions import Fraction

from factcli.values import chinese, english
from factcli.values.date import Dated, date_at
from factcli.values.date_table import DATE_WORDS, OPENERS
from factcli.values.digits import DIGITS, code_end, run_end
from factcli.values.figure import MAX_LENGTH, Figure
from factcli.values.lookalike import lookalike_end, phrase_end
from factcli.values.lookalike_table import CODES
from factcli.values.measure import Measure, measure_at
from factcli.values.numeral import read_figure
from factcli.values.numeral_table import BIG, HAN_STARTS, NUMERALS, WORD_STARTS

_FOLDS = str.maketrans(
    {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F) if code != 0xFF0C}
    | {
        ord(before): after
        for before, after in zip(
            "億萬兩餘個點幾數倆過約圓畝噸頃層條項臺戶間種週時鐘內來達逾超不満滿–—～〜－﹣−％‰￥　\u00a0壹貳參肆伍陸柒捌玖年",
            "亿万两余个点几数俩过约元亩吨顷层条项台户间种周时钟内来达逾超不满满--~~---%‰¥  壹贰叁肆伍陆柒捌玖年",
            strict=True,
        )
    }
)
_FOLDED = frozenset(map(chr, _FOLDS))


def fold(text: str) -> str:
    """`text` in lower case, half width and, as far as numbers and units go, simplified; each place stays."""
    lowered = text.lower()
    if len(lowered) != len(text):
        lowered = "".join(low if len(low := sign.lower()) == 1 else sign for sign in text)
    return lowered if _FOLDED.isdisjoint(lowered) else lowered.translate(_FOLDS)


_DIGIT, _HAN, _LETTER, _HALF, _TURN, _OPENER = range(6)
_KINDS: dict[str, int] = {
    **dict.fromkeys(DIGITS, _DIGIT),
    **dict.fromkeys(HAN_STARTS, _HAN),
    **dict.fromkeys("abcdefghijklmnopqrstuvwxyz", _LETTER),
    "半": _HALF,
    "翻": _TURN,
    **dict.fromkeys((pair[0] for pair in OPENERS), _OPENER),
}


def scan(
    text: str, today: date | None = None, *, whole: bool = False, dates_only: bool = False
) -> tuple[list[Measure], list[Dated]]:
    """The quantities and the periods of a folded text, each in order; no two of them overlap.

    With `whole` the text should be one quantity and nothing else, with `dates_only` one period.
    """
    measures: list[Measure] = []
    dates: list[Dated] = []
    place = floor = 0
    length = len(text)
    kind_of = _KINDS.get
    whole_digits = whole and text.isdigit()
    while place < length:
        kind = kind_of(text[place])
        if kind is None:
            place += 1
            continue
        if not whole_digits and _may_be_date(text, place, kind):
            dated = date_at(text, place, floor, today, whole=dates_only)
            if dated is not None:
                dates.append(dated)
                place = floor = dated.end
                continue
        measure, after = _READERS[kind](text, place, floor, whole)
        if measure is not None:
            measures.append(measure)
            place = floor = measure.end
        else:
            place = after
    return measures, dates


_DATE_SIGNS = frozenset("年月世季五")


def _may_be_date(text: str, place: int, kind: int) -> bool:
    """A cheap first question, so that most figures are never tried as dates."""
    if kind == _DIGIT:
        end = run_end(text, place)
        if end - place > 4:
            return False
        following = text[end : end + 2]
        if not following:
            return end - place == 4
        if following[0] in "-~至到" and end - place <= 2:
            return "月" in text[end + 1 : end + 5]
        return (
            end - place == 4
            or following[0] in "年月世季snrt"
            or (following[0] == " " and following[1:] > "/")
        )
    if kind == _LETTER:
        end = english.word_end(text, place)
        word = text[place:end]
        if word == "the" and text[end + 1 : end + 2] not in DIGITS:
            word = text[end + 1 : english.word_end(text, end + 1)]
        return word in DATE_WORDS
    if kind == _HAN:
        return not _DATE_SIGNS.isdisjoint(text[place + 1 : place + 7])
    return kind == _OPENER and text[place : place + 2] in OPENERS


def _at_digit(text: str, place: int, floor: int, whole: bool) -> tuple[Measure | None, int]:
    end = run_end(text, place)
    code = code_end(text, place) if "!" < text[end : end + 1] < "\x7f" else end
    if code > end and _is_code(text, place, end, code):
        return None, code
    if text.startswith("+", end) and _is_ascii_alnum(text[end + 1 : end + 2]):
        while text.startswith("+", end) and _is_ascii_alnum(text[end + 1 : end + 2]):
            end += 2  # the name of a programme, such as 4+2
        return None, max(end, code)
    figure = read_figure(text, place)
    if figure is None:
        return None, max(code, end)
    measure = measure_at(text, figure, floor, whole=whole)
    return measure, max(end, code)


_SCALES = frozenset([".", *BIG])


def _is_ascii_alnum(sign: str) -> bool:
    return sign.isascii() and sign.isalnum()


def _is_code(text: str, place: int, end: int, code: int) -> bool:
    """Whether the run `text[place:code]`, whose digits end at `end`, is a name such as 747-400, 5g or 4+2."""
    run = text[place:code]
    if run in CODES:
        return True
    joint = text[end : end + 1]
    if joint == "-" and text[end + 1 : end + 2] in DIGITS:
        second = run_end(text, end + 1)
        if text[second : second + 1] == "-" and text[second + 1 : second + 2] in DIGITS:
            return True
        if text[second : second + 1] in _SCALES:
            return False
        first_digits, second_digits = text[place:end], text[end + 1 : second]
        return (len(second_digits), second_digits) <= (len(first_digits), first_digits)
    return False


def _at_han(text: str, place: int, floor: int, whole: bool) -> tuple[Measure | None, int]:
    if text.startswith("一半", place):
        return _at_half(text, place, floor, whole)
    if not whole:
        skip = lookalike_end(text, place)
        if skip:
            return None, skip
    figure = chinese.read_chinese(text, place)
    if figure is None:
        end = place + 1
        while end < len(text) and text[end] in NUMERALS:
            end += 1
        return None, end if end > place + MAX_LENGTH else place + 1
    measure = measure_at(text, figure, floor, whole=whole)
    return measure, max(figure.end, place + 1)


def _at_half(text: str, place: int, floor: int, whole: bool) -> tuple[Measure | None, int]:
    """半年, 半个多月, 一半, 过半, 半数."""
    if text.startswith(("一半", "半数"), place):
        figure = Figure(place, place + 2, 50, 1, "percent")
        return measure_at(text, figure, floor, whole=whole), place + 2
    skip = 0 if whole else lookalike_end(text, place)
    if skip:
        return None, skip
    measure = measure_at(text, _half(place), floor)
    if measure is None:
        share = Figure(place, place + 1, 50, 1, "percent")
        share.bare = True
        measure = measure_at(text, share, floor)
    if measure is None and whole:
        measure = measure_at(text, _half(place), floor, whole=True)
    return measure, place + 1


def _half(place: int) -> Figure:
    figure = Figure(place, place + 1, Fraction(1, 2), Fraction(1, 2))
    figure.weak = True
    return figure


def _at_turn(text: str, place: int, floor: int, whole: bool) -> tuple[Measure | None, int]:
    """翻番, 翻一番, 翻了两番: doubled so many times over; 翻倍 and 翻了一倍 too."""
    begin = place + 1
    if text.startswith("了", begin):
        begin += 1
    turns, after = 1, begin
    if begin < len(text) and (text[begin] in HAN_STARTS or text[begin] in DIGITS):
        figure = chinese.read_chinese(text, begin)
        if figure is None or not isinstance(figure.value, int) or not 0 < figure.value < 20:
            return None, place + 1
        turns, after = figure.value, figure.end
    doubled = turns == 1 and text.startswith("倍", after)
    if not doubled and not text.startswith("番", after):
        return None, place + 1
    figure = Figure(place, after + 1, 2**turns, 1, "multiple")
    return measure_at(text, figure, floor, whole=whole), after + 1


def _at_letter(text: str, place: int, floor: int, whole: bool) -> tuple[Measure | None, int]:
    end = english.word_end(text, place)
    word = text[place:end]
    if word not in WORD_STARTS or text[end : end + 1] in DIGITS:
        return None, _word_or_code_end(text, place, end, word)
    if (
        word == "one"
        and not (text[end : end + 1] in (" ", "-") and text[end + 1 : end + 2].isalpha())
        and not whole
    ):
        return None, end  # "the old one" counts nothing
    skip = phrase_end(text, place, word)
    if skip:
        return None, skip
    adverb = word in ("first", "second") and text[end : end + 1] != "-"
    if adverb and not whole and not text.endswith(_BEFORE_ORDINAL, 0, place):
        return None, end  # an adverb, or the unit of time
    figure = english.read_english(text, place, end)
    if figure is None or (figure.kind == "article" and 0 < floor == place - 1 and text[floor] == " "):
        return None, end
    measure = measure_at(text, figure, floor, whole=whole)
    return measure, max(figure.end, end)


_BEFORE_ORDINAL = (
    "the ",
    "'s ",
    "its ",
    "their ",
    "his ",
    "her ",
    "our ",
    "ranked ",
    "rank ",
    "came ",
    "placed ",
    "finished ",
)
_CURRENCY_CODES = frozenset(["rmb", "cny", "usd", "us", "hk", "eur", "gbp", "jpy", "yuan", "hkd", "nt", "no"])


def _word_or_code_end(text: str, place: int, end: int, word: str) -> int:
    """The end of a word, or of the name that it begins with digits: hl7496, b-165, covid-19."""
    if end < len(text) and word not in _CURRENCY_CODES:
        following = text[end]
        if following in DIGITS or (following in "-_." and text[end + 1 : end + 2] in DIGITS):
            return code_end(text, place)
    return end


def _at_opener(text: str, place: int, floor: int, whole: bool) -> tuple[Measure | None, int]:
    return None, place + 1


_READERS = (_at_digit, _at_han, _at_letter, _at_half, _at_turn, _at_opener)
