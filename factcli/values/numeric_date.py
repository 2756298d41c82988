"""Dates written in digits and signs: 2023-05-03, 2023/5/3, 2021-2023, 1960至1970年."""

from factcli.values.date_table import DATE_JOINTS
from factcli.values.digits import DIGITS, run_end
from factcli.values.stretch import Stretch, day_of, months_of, years_of


def read_numeric_date(text: str, start: int, end: int, number: int) -> Stretch | None:
    """The date or the years that the four digits from `start` to `end` (the year `number`) begin, or None."""
    if not 1000 <= number < 3000:
        return None
    sign = text[end : end + 1]
    if sign and sign in "-/.":
        pieces: list[str] = []
        stop = end
        while text[stop : stop + 1] == sign and text[stop + 1 : stop + 2] in DIGITS and len(pieces) < 3:
            after = run_end(text, stop + 1)
            pieces.append(text[stop + 1 : after])
            stop = after
        if len(pieces) == 2 and all(len(piece) <= 2 for piece in pieces):
            return day_of(stop, number, int(pieces[0]), int(pieces[1]))
        if len(pieces) == 1 and len(pieces[0]) == 2 and sign in "-/" and number % 100 < int(pieces[0]) > 12:
            return years_of(stop, number, number // 100 * 100 + int(pieces[0]))
        if len(pieces) == 1 and len(pieces[0]) == 2 and sign == "-" and not text.startswith("年", stop):
            return months_of(stop, number, int(pieces[0]), int(pieces[0]))
    joint = next((joint for joint in DATE_JOINTS if text.startswith(joint, end)), None)
    if joint is not None and text[end + len(joint) : end + len(joint) + 1] in DIGITS:
        begin = end + len(joint)
        stop = run_end(text, begin)
        last = int(text[begin:stop]) if stop - begin <= 4 else 0
        written = text.startswith("年", stop)
        if stop - begin == 2 and written:
            last += number // 100 * 100
        if number < last < 3000 and (written or (number >= 1800 and last < 2100)):
            return years_of(stop + written, number, last)
    return None
