"""Periods in Chinese: 2023年, 二〇二三年5月, 今年上半年, 十四五, 上世纪九十年代, 1960至1970年间."""

from datetime import date

from factcli.values.chinese import read_chinese
from factcli.values.date_table import (
    DATE_JOINTS,
    HALVES,
    LASTING,
    MONTH_PARTS,
    NEXT_TO,
    NOT_RELATIVE_AFTER,
    OPENERS,
    PLAN_WORDS,
    PLANS,
    QUARTERS,
    RELATIVE,
    YEAR_PARTS,
)
from factcli.values.digits import DIGITS, run_end
from factcli.values.numeral_table import NUMERALS
from factcli.values.numeric_date import read_numeric_date
from factcli.values.stretch import (
    Stretch,
    century_of,
    day_of,
    days_of,
    months_of,
    part_of,
    plan_of,
    relative_of,
    year_of,
    years_of,
)


def read_chinese_date(text: str, start: int, floor: int, today: date | None) -> Stretch | None:
    """The period that begins at `start`, or None; `today` resolves 今年 and the like."""
    found = _read_one(text, start, floor, today, None)
    if found is None:
        return None
    return _read_end(text, found, today)


def _read_end(text: str, first: Stretch, today: date | None) -> Stretch:
    """A second end of a range, if one follows: 2021年至2023年, 3月至5月."""
    joint = next((joint for joint in DATE_JOINTS if text.startswith(joint, first.end)), None)
    if joint is None:
        return first
    second = _read_one(text, first.end + len(joint), first.end, today, first)
    if second is None:
        return first
    if first.first and second.last and first.first <= second.last:
        return Stretch(second.end, first.first, second.last)
    if first.relative and second.relative and not first.last and not second.last:
        return Stretch(second.end, None, None, f"{first.relative}/{second.relative}")
    return first


def _read_one(text: str, start: int, floor: int, today: date | None, first: Stretch | None) -> Stretch | None:
    if start >= len(text):
        return None
    sign = text[start]
    if text[start : start + 2] in OPENERS:
        return _read_word(text, start, floor, today)
    if sign not in DIGITS and sign not in NUMERALS and sign != "十":
        return None
    if sign not in DIGITS:
        found = _read_plan(text, start)
        if found is not None:
            return found
    number, end, digits = _read_number(text, start)
    if number is None:
        return None
    following = text[end : end + 1]
    if following == " " and text[end + 1 : end + 2] in ("年", "月"):
        end += 1
        following = text[end]
    if text.startswith("世纪", end) and 1 <= number <= 30:
        return _read_century(text, end + 2, number)
    if text.startswith("年代", end):
        return _read_decade(number, end + 2, digits, century=0)
    if following == "年":
        return _read_year(text, start, end, number, digits, floor, today)
    if following in ("-", "~", "至", "到") and digits in (1, 2) and number <= 12 and first is None:
        last, after, _ = _read_number(text, end + 1) if end + 1 < len(text) else (None, 0, 0)
        if last is not None and text.startswith("月", after):
            return months_of(after + 1, 0, number, last)
    if following == "月" and 1 <= number <= 12:
        return _read_month(text, end + 1, number, first)
    if text.startswith(("季度", "季"), end) and 1 <= number <= 4 and text[end - 1] in QUARTERS:
        if text.startswith("季度", end) or (text.startswith("季", end) and first is not None):
            return part_of(end + (2 if text.startswith("季度", end) else 1), first, f"q{number}", today)
        return None
    if digits == 4 and text.startswith(("财年", "财政年度"), end):
        return year_of(end + (2 if text[end + 1] == "年" else 4), number)
    if digits == 4 and sign in DIGITS:
        return read_numeric_date(text, start, end, number)
    if first is not None and first.month and following in ("日", "号"):
        return day_of(end + 1, first.year, first.month, number)
    return None


def _read_number(text: str, start: int) -> tuple[int | None, int, int]:
    """A number as dates write it, its end, and how many digits in a row it has (0 for 二十)."""
    if text[start] in DIGITS:
        end = run_end(text, start)
        return (int(text[start:end]), end, end - start) if end - start <= 4 else (None, end, 0)
    end = start
    while end < len(text) and end < start + 5 and text[end] in NUMERALS and text[end] != "两":
        end += 1
    if end - start in (2, 4) and text[end : end + 1] == "年":
        return int("".join(str(NUMERALS[sign]) for sign in text[start:end])), end, end - start
    figure = read_chinese(text, start)
    if figure is None or not isinstance(figure.value, int) or figure.low != figure.high or figure.kind:
        return None, start, 0
    return figure.value, figure.end, 0


def _read_year(
    text: str, start: int, end: int, number: int, digits: int, floor: int, today: date | None
) -> Stretch | None:
    """A year: four digits, or two or three where what stands around them leaves no other reading."""
    before = text[start - 1 : start] if start > floor or floor == 0 else ""
    era = text.endswith(("公元前", "前"), 0, start) and text.endswith("公元前", 0, start)
    if era and digits:
        return Stretch(end + 1, None, None, f"{number} bc")
    if text.endswith("公元", 0, start) and digits and 0 < number < 3000:
        return _read_inside(text, end + 1, year_of(end + 1, number), today)
    if digits == 4:
        if not 1000 <= number < 3000:
            return None
        if number % 100 == 0 and (
            text.startswith(LASTING, end + 1) or before in ("近", "约", "超", "过", "逾")
        ):
            return None
        return _read_inside(text, end + 1, year_of(end + 1, number), today)
    if digits == 3 and 100 <= number < 1000 and text[start] in DIGITS:
        dated = before in ("于", "在", "自", "至", "到", "从") and number % 10
        return year_of(end + 1, number) if dated or text[end + 1 : end + 2] in ("建", "-", "至") else None
    if digits == 2:
        year = number + (2000 if number < 50 else 1900)
        inside = _read_inside(text, end + 1, year_of(end + 1, year), today)
        said = text[start] not in DIGITS and text[start : start + 2] not in NEXT_TO
        dated = before in ("自", "于", "'", "’") or text.endswith("截至", 0, start)
        further = inside is not None and inside.end > end + 1
        since = text.startswith("以来", end + 1)
        return inside if said or dated or further or since else None
    return None


def _read_inside(text: str, end: int, year: Stretch | None, today: date | None) -> Stretch | None:
    """What follows a year inside it: 度, 底, 上半年, 一季度, 5月, 前三季度."""
    if year is None:
        return None
    for word in ("财政年度", "财年"):
        if text.startswith(word, end):
            year.end = end + len(word)
            return year
    for length in (1, 2):
        part = (
            YEAR_PARTS.get("年" + text[end : end + 1]) if length == 1 else YEAR_PARTS.get(text[end : end + 2])
        )
        if part is not None and not (text.startswith("中", end) and text[end + 1 : end + 2] in "国央共华部"):
            found = part_of(end + length, year, part, today)
            return found or year
    for word, part in HALVES.items():
        if text.startswith(word, end):
            return part_of(end + len(word), year, part, today)
    place = end + 1 if text.startswith("的", end) and text[end + 1 : end + 2] in DIGITS else end
    if text.startswith("前三季度", place) or text.startswith("前3季度", place):
        return part_of(place + 4, year, "q1-q3", today)
    if text.startswith("第", place):
        place += 1
    if place < len(text):
        if text[place] in QUARTERS and text.startswith("季度", place + 1):
            return part_of(place + 3, year, QUARTERS[text[place]], today)
        if text[place] == "前":
            number, stop, _ = _read_number(text, place + 1) if place + 1 < len(text) else (None, 0, 0)
            if number is not None and 1 <= number <= 12 and text.startswith("个月", stop):
                return _with(year, months_of(stop + 2, year.year, 1, number))
        elif text[place] in DIGITS or text[place] in NUMERALS or text[place] == "十":
            number, stop, _ = _read_number(text, place)
            if number is not None and 1 <= number <= 12:
                if text.startswith("月", stop):
                    return _read_month(text, stop + 1, number, year)
                if text[stop : stop + 1] in ("-", "至", "~", "—"):  # 2023年1-5月
                    last, after, _ = _read_number(text, stop + 1) if stop + 1 < len(text) else (None, 0, 0)
                    if last is not None and text.startswith("月", after):
                        return _with(year, months_of(after + 1, year.year, number, last)) or year
    if text.startswith("度", end) and not text.startswith("度过", end):
        year.end = end + 1
    return year


def _read_month(text: str, end: int, month: int, within: Stretch | None) -> Stretch | None:
    """A month, and the day or the ten days of it that may follow."""
    year = within.year if within is not None else 0
    if end < len(text):
        for word, part in MONTH_PARTS.items():
            if text.startswith(word, end):
                return _with(within, days_of(end + len(word), year, month, part))
        if text.startswith("份", end):
            end += 1
        elif text[end] in DIGITS or text[end] in NUMERALS or text[end] in "十廿":
            number, stop, _ = _read_number(text, end)
            if number is not None and text[stop : stop + 1] in ("日", "号"):
                found = day_of(stop + 1, year, month, number)
                if found is not None:
                    return _with(within, found)
    return _with(within, months_of(end, year, month, month))


def _with(within: Stretch | None, found: Stretch | None) -> Stretch | None:
    """`found` with the relative year that it lies in."""
    if found is not None and within is not None and not found.first:
        base = within.relative.partition("--")[0].strip()
        found.relative = f"{base} {found.relative}".strip()
    return found


def _read_century(text: str, end: int, century: int) -> Stretch | None:
    for word, part in (("末", "late"), ("初", "early"), ("中叶", "mid"), ("中期", "mid")):
        if text.startswith(word, end):
            return century_of(end + len(word), century, part)
    if end < len(text) and (text[end] in DIGITS or text[end] in NUMERALS):
        number, stop, digits = _read_number(text, end)
        if number is not None and text.startswith("年代", stop):
            return _read_decade(number, stop + 2, digits, century) or century_of(end, century)
    return century_of(end, century)


def _read_decade(number: int, end: int, digits: int, century: int) -> Stretch | None:
    if digits == 4 and number % 10 == 0:
        return years_of(end, number, number + 9)
    if number % 10 or not 0 <= number < 100:
        return None
    base = 100 * (century - 1) if century else (1900 if number >= 30 else 2000)
    return years_of(end, base + number, base + number + 9)


def _read_plan(text: str, start: int) -> Stretch | None:
    """十四五 and its like: the number of a plan, and 五; 一五 and 十五 only before 计划, 时期 or 期间."""
    named, end = None, start
    for length in (2, 1):
        end = start + length
        if text.startswith("五", end):
            named = PLANS.get(text[start:end])
            if named is not None:
                break
    if named is None:
        return None
    if named <= 10 and not text.startswith(PLAN_WORDS, end + 1):
        return None
    return plan_of(end + 1, named)


def _read_word(text: str, start: int, floor: int, today: date | None) -> Stretch | None:
    """今年, 上半年, 上世纪, 第一季度, 第十四个五年规划, 公元前221年, 前三季度."""
    if text.startswith("公元", start):
        place = start + (3 if text.startswith("公元前", start) else 2)
        if place < len(text) and text[place] in DIGITS:
            number, end, digits = _read_number(text, place)
            if number is not None and text.startswith("年", end):
                return _read_year(text, place, end, number, digits, floor, today)
        return None
    if text.startswith("第", start):
        if start + 1 >= len(text):
            return None
        if text[start + 1] in QUARTERS and text.startswith("季度", start + 2):
            return part_of(start + 4, None, QUARTERS[text[start + 1]], today)
        figure = read_chinese(text, start + 1) if text[start + 1] in "一二三四五六七八九十" else None
        if figure is not None and isinstance(figure.value, int) and text.startswith("个五年", figure.end):
            return plan_of(figure.end + 3, figure.value)
        return None
    if text.startswith(("上世纪", "本世纪"), start):
        return _read_century(text, start + 3, 20 if text[start] == "上" else 21)
    for word, part in HALVES.items():
        if text.startswith(word, start):
            return part_of(start + 3, None, part, today)
    if text.startswith(("前三季度", "前3季度"), start):
        return part_of(start + 4, None, "q1-q3", today)
    for length in (4, 3, 2):
        word = text[start : start + length]
        relative = RELATIVE.get(word)
        if relative is not None:
            if start and text[start - 1] in NOT_RELATIVE_AFTER.get(word, ""):
                return None
            end = start + len(word)
            stretch = relative_of(end, relative, today)
            if word.endswith("年"):
                return _read_inside(text, end, stretch, today)
            if word.endswith("月"):
                for name, part in MONTH_PARTS.items():
                    if text.startswith(name, end):
                        return relative_of(end + len(name), f"{relative} {part}", today)
            return stretch
    return None
