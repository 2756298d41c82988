"""Periods in English: in 2023, May 2023, 3 May 2023, Q1 2023, the first half of 2023, the 1990s, last year."""

from datetime import date

from factcli.values.date_table import (
    BEFORE_YEAR,
    CENTURIES,
    MONTHS,
    ORDINAL_PLANS,
    PART_PHRASES,
    PHRASES_BY_FIRST,
    RELATIVE_PHRASES,
)
from factcli.values.digits import DIGITS, run_end
from factcli.values.english import word_end
from factcli.values.stretch import (
    PARTS,
    Stretch,
    century_of,
    day_of,
    months_of,
    part_of,
    plan_of,
    relative_of,
    year_of,
    years_of,
)


def read_english_date(text: str, start: int, today: date | None) -> Stretch | None:
    """The period that begins at `start` with a word or a digit, or None; `today` resolves "last year"."""
    found = _read_any(text, start, today)
    return None if found is None else _read_end(text, found)


def _read_any(text: str, start: int, today: date | None) -> Stretch | None:
    if text[start] in DIGITS:
        return _read_digits(text, start)
    return _read_word(text, start, word_end(text, start), today)


def _read_end(text: str, first: Stretch) -> Stretch:
    """The second end of a range: May to July 2023, 2021 to 2023."""
    joint = next(
        (joint for joint in (" to ", " through ", " - ", "-", " and ") if text.startswith(joint, first.end)),
        "",
    )
    begin = first.end + len(joint)
    if not joint or begin >= len(text):
        return first
    if joint == " and " and not text.endswith("between ", 0, first.end - 4):
        return first
    second = _read_any(text, begin, None)
    if second is None or not second.last:
        return first
    if first.relative.startswith("--") and second.year and first.month:
        whole = months_of(second.end, second.year, first.month, second.last.month)
        return whole or first
    if first.first and first.first <= second.last:
        return Stretch(second.end, first.first, second.last)
    return first


def _four(text: str, start: int) -> int:
    """The year that the four digits at `start` are, or 0."""
    end = run_end(text, start)
    if end - start != 4 or not 1000 <= int(text[start:end]) < 3000:
        return 0
    return 0 if text[end : end + 1].isalpha() and text[end : end + 1].isascii() else int(text[start:end])


def _read_digits(text: str, start: int) -> Stretch | None:
    """1990s, 20th century, 3 May 2023, 2023 Q1, a bare year, 14th five-year plan."""
    end = run_end(text, start)
    digits = end - start
    if digits > 4:
        return None
    number = int(text[start:end])
    if (
        digits == 4
        and text.startswith("s", end)
        and not text[end + 1 : end + 2].isalnum()
        and number % 10 == 0
    ):
        return years_of(end + 1, number, number + 9) if number >= 1000 else None
    if digits <= 2 and text.startswith(("st", "nd", "rd", "th"), end):
        stop = end + 2
        if text.startswith((" century", "-century"), stop):
            return century_of(stop + 8, number)
        if text.startswith((" five-year plan", " five year plan"), stop):
            return plan_of(stop + 15, number)
        end = stop
    if digits <= 2:
        place = end + 4 if text.startswith(" of ", end) else end + 1
        if not text.startswith(" ", end) or place >= len(text):
            return None
        stop = word_end(text, place)
        month = MONTHS.get(text[place:stop])
        if month is None:
            return None
        return _with_year(text, stop, month, number)
    year = _four(text, start)
    if not year:
        return None
    for quarter in ("q1", "q2", "q3", "q4", "h1", "h2"):
        if text.startswith((" " + quarter, quarter), end):
            return year_of(end + len(quarter) + (text[end] == " "), year, quarter)
    return year_of(end, year)


def _with_year(text: str, end: int, month: int, day: int) -> Stretch | None:
    """A month, with the year that may follow it and with the day that is known (0: none)."""
    place = end
    if text.startswith(".", place):
        place += 1
    if text.startswith(",", place):
        place += 1
    while text.startswith(" ", place) and place < end + 4:
        place += 1
    if text.startswith("of ", place):
        place += 3
    year = _four(text, place) if place < len(text) and text[place] in DIGITS else 0
    stop = place + 4 if year else end
    if day:
        return day_of(stop, year, month, day)
    return months_of(stop, year, month, month)


def _read_word(text: str, start: int, end: int, today: date | None) -> Stretch | None:
    word = text[start:end]
    month = MONTHS.get(word)
    if month is not None:
        return _read_month(text, start, end, month)
    if word in ("q", "h") and text[end : end + 1] in DIGITS:
        word, end = text[start : end + 1], end + 1
        if text[end : end + 1].isalnum():
            return None
    if word in ("fiscal", "fy", "financial"):
        place = end + 6 if text.startswith(" year ", end) else end + (text[end : end + 1] == " ")
        year = _four(text, place) if text[place : place + 1] in DIGITS else 0
        return year_of(place + 4, year) if year else None
    if word == "the" and text[end + 1 : end + 2] in DIGITS:
        found = _read_digits(text, end + 1)
        return found if found is not None and text[run_end(text, end + 1) : found.end].strip() else None
    if word == "year" and text.startswith(" ", end) and text[end + 1 : end + 2] in DIGITS:
        year = _four(text, end + 1)
        return year_of(end + 5, year) if year else None
    return _read_phrase(text, start, word, end, today)


def _read_phrase(text: str, start: int, word: str, end: int, today: date | None) -> Stretch | None:
    for name in PHRASES_BY_FIRST.get(word.partition(" ")[0], ()):
        if not text.startswith(name, start) or text[start + len(name) : start + len(name) + 1].isalnum():
            continue
        stop = start + len(name)
        if name in RELATIVE_PHRASES:
            return relative_of(stop, RELATIVE_PHRASES[name], today)
        return _read_part(text, start, stop, PART_PHRASES[name], today)
    place = start
    if word == "the":
        place = end + 1
        end = word_end(text, place) if place < len(text) else place
        word = text[place:end]
    if word == "twenty" and text.startswith("-first", end):
        word, end = "twenty-first", end + 6
    if text.startswith((" century", "-century"), end) and word in CENTURIES:
        return century_of(end + 8, CENTURIES[word])
    if text.startswith((" five-year plan", " five year plan"), end) and word in ORDINAL_PLANS:
        return plan_of(end + 15, ORDINAL_PLANS[word])
    return None


def _read_part(text: str, start: int, end: int, part: str, today: date | None) -> Stretch | None:
    """The year behind a part of it: first half of 2023, early 2023, Q1 2023, Q1 this year."""
    place = end
    for link in (" of the year ", " of ", " in ", "-", ", ", " "):
        if text.startswith(link, place):
            place += len(link)
            break
    if place >= len(text):
        pass
    elif text[place] in DIGITS:
        year = _four(text, place)
        if year and text[place + 4 : place + 5] != "s":
            return year_of(place + 4, year, part)
        if year and part in ("early", "mid", "late"):
            tens = {"early": (0, 3), "mid": (4, 6), "late": (7, 9)}[part]
            return years_of(place + 5, year + tens[0], year + tens[1])
    else:
        for name in ("this year", "last year", "next year"):
            if text.startswith(name, place):
                return relative_of(place + len(name), f"{name} {part}", today)
        stop = word_end(text, place)
        if text[place:stop] in MONTHS and part in ("early", "mid", "late", "end"):
            found = _with_year(text, stop, MONTHS[text[place:stop]], 0)
            if found is not None:
                return found
    if (
        part[0] in "hq"
        and text[start] in "hqft"
        and (part in text[start:end] or " quarter" in text[start:end])
    ):
        return part_of(end, None, part, today) if part in PARTS else None
    return None


def _read_month(text: str, start: int, end: int, month: int) -> Stretch | None:
    """May 2023, May 3, 2023, May 3rd; bare months only where they can't be another word."""
    name = text[start:end]
    place = end + (text[end : end + 1] == ".")
    if text.startswith(" ", place) and text[place + 1 : place + 2] in DIGITS:
        stop = run_end(text, place + 1)
        if stop - place - 1 <= 2:
            day = int(text[place + 1 : stop])
            if text.startswith(("st", "nd", "rd", "th"), stop):
                stop += 2
            if text[stop : stop + 1] not in (".", "%", "-") or text[stop + 1 : stop + 2] not in DIGITS:
                found = _with_year(text, stop, month, day)
                if found is not None and (
                    found.year or name not in ("may", "march", "mar", "sep", "dec", "jan")
                ):
                    return found
                if found is not None and name in ("may", "march"):
                    return found
            return None
    found = _with_year(text, end, month, 0)
    joint = next((joint for joint in (" to ", " through ", "-", " - ") if text.startswith(joint, end)), "")
    if joint and text[end + len(joint) : word_end(text, end + len(joint))] in MONTHS:
        return found
    if found is not None and (
        found.year or name not in ("may", "march", "mar", "jan", "dec", "sep", "oct", "nov")
    ):
        return found
    if (
        found is not None
        and text.endswith(("in ", "since ", "by ", "until ", "during "), 0, start)
        and len(name) > 2
    ):
        return found
    return None


def is_bare_year(text: str, start: int, end: int) -> bool:
    """Whether four digits that stand alone are a year, by the word before and the word behind them."""
    if text[end : end + 1] in ("%", "-", "年") or (
        text[end : end + 1] == "." and text[end + 1 : end + 2] in DIGITS
    ):
        return False
    number = int(text[start:end])
    place = start
    while place and text[place - 1] == " ":
        place -= 1
    begin = place
    while begin and "a" <= text[begin - 1] <= "z":
        begin -= 1
    if text[begin:place] in BEFORE_YEAR:
        return 1000 <= number < 3000
    if not 1900 <= number < 2100:
        return False
    following = text[end : end + 1]
    if following == " ":
        stop = word_end(text, end + 1)
        word = text[end + 1 : stop]
        return not (len(word) > 3 and word.endswith("s") and not word.endswith("ss"))
    return not following or following > "\u2e80" or not following.isalnum()
