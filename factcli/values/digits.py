"""Numbers written in digits: 10,800,000,000, 108.0, 1.08e10, 1.08×10^10, 1/3."""

from factcli.values.exact import Exact, exact
from factcli.values.figure import MAX_LENGTH

DIGITS = frozenset("0123456789")
_SUPERSCRIPTS = {sign: value for value, sign in enumerate("⁰¹²³⁴⁵⁶⁷⁸⁹")}
_LONGEST_CODE = 64
_JOINTS = frozenset(".,-/:_'")


def run_end(text: str, start: int) -> int:
    """The end of the digits that stand at `start`."""
    end, length = start, len(text)
    while end < length and text[end] in DIGITS:
        end += 1
    return end


def code_end(text: str, start: int) -> int:
    """The end of the letters and digits at `start`, joined by single signs, as in B-165, 1.2.3 and 747-400."""
    end, length = start, min(len(text), start + _LONGEST_CODE)
    while end < length:
        character = text[end]
        joins = (
            character in _JOINTS
            and end > start
            and text[end - 1].isalnum()
            and text[end - 1].isascii()
            and text[end + 1 : end + 2].isascii()
            and text[end + 1 : end + 2].isalnum()
        )
        if not joins and not (character.isascii() and character.isalnum()):
            break
        end += 1
    return end


def read_digits(text: str, start: int) -> tuple[Exact, Exact, int, bool] | None:
    """Value, place value of the last stated digit, end, and whether it is a share such as 1/3.

    None where the digits are part of something else: a version, a time, a score, a code, 007.
    """
    length = len(text)
    end = run_end(text, start)
    whole = text[start:end]
    if len(whole) <= 3 and text.startswith(",", end):
        while end + 4 <= length and text[end] == "," and run_end(text, end + 1) == end + 4:
            whole += text[end + 1 : end + 4]
            end += 4
    if len(whole) > MAX_LENGTH or (len(whole) > 1 and whole[0] == "0"):
        return None
    decimals = ""
    if end + 1 < length and text[end] == "." and text[end + 1] in DIGITS:
        after = run_end(text, end + 1)
        decimals = text[end + 1 : after]
        end = after
        if len(decimals) > MAX_LENGTH or (end + 1 < length and text[end] == "." and text[end + 1] in DIGITS):
            return None
    following = text[end : end + 1]
    if following == ":" and text[end + 1 : end + 2] in DIGITS:
        return None
    if following == "/" and not decimals and end + 1 < length and text[end + 1] in DIGITS:
        return _read_share(text, start, end, int(whole))
    number, places = int(whole + decimals), len(decimals)
    power, end = _read_power(text, end)
    if power is None:
        return None
    shift = power - places
    value: Exact = number * 10**shift if shift >= 0 else exact(number, 10**-shift)
    if decimals or power:
        step: Exact = 10**shift if shift >= 0 else exact(1, 10**-shift)
    else:
        step = 10 ** (len(whole) - len(whole.rstrip("0"))) if number else 1
    return value, step, end, False


def _read_share(text: str, start: int, end: int, above: int) -> tuple[Exact, Exact, int, bool] | None:
    """1/3 and the like, in percent; dates and ratios above one are left alone."""
    after = run_end(text, end + 1)
    joined = text[after : after + 1] in ("/", "-") or (start > 0 and text[start - 1] in "/-")
    below = text[end + 1 : after]
    if joined or len(below) > 4 or not 0 < above < int(below):
        return None
    return exact(100 * above, int(below)), 1, after, True


def _read_power(text: str, start: int) -> tuple[int | None, int]:
    """The power of ten written behind a number (0 without one) and its end; None for a power too far."""
    length = len(text)
    if start + 1 < length and text[start] == "e":
        place = start + 1
        sign = 1
        if text[place] in "+-":
            sign = -1 if text[place] == "-" else 1
            place += 1
        end = run_end(text, place)
        if end == place or (end < length and text[end].isalnum() and text[end].isascii()):
            return 0, start
        return _limited(text[place:end], sign), end
    place = start
    while place < length and text[place] == " " and place < start + 2:
        place += 1
    if place < length and text[place] in "×x*":
        place += 1
        while place < length and text[place] == " " and place < start + 4:
            place += 1
        if text.startswith("10", place):
            place += 2
            if text.startswith("^", place):
                sign = -1 if text.startswith("-", place + 1) else 1
                begin = place + 1 + (sign < 0)
                end = run_end(text, begin)
                return (_limited(text[begin:end], sign), end) if end > begin else (0, start)
            sign = -1 if text.startswith("⁻", place) else 1
            begin = end = place + (sign < 0)
            while end < length and text[end] in _SUPERSCRIPTS:
                end += 1
            if end > begin:
                raised = "".join(str(_SUPERSCRIPTS[sign_]) for sign_ in text[begin:end])
                return _limited(raised, sign), end
    return 0, start


def _limited(digits: str, sign: int) -> int | None:
    return sign * int(digits) if len(digits) <= 2 and int(digits) <= MAX_LENGTH else None
