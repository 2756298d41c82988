"""Years as they are written in a time: with four digits, with two, or left out."""

_DIGITS = 4
_AROUND = " ,年"


def year_marks(text: str) -> list[str]:
    """The runs of digits of a text that could be years."""
    runs = "".join(sign if sign.isdigit() else " " for sign in text).split()
    return [run for run in runs if len(run) in (2, _DIGITS)]


def leaves_year_out(short: str, long: str) -> bool:
    """Whether one time is another without its year: 上半年 of 2024年上半年, 12 March of 12 March 2021.

    >>> leaves_year_out("上半年", "2024年上半年"), leaves_year_out("下半年", "2024年上半年")
    (True, False)
    """
    if any(len(run) == _DIGITS for run in year_marks(short)):
        return False
    rest = long.removesuffix(short) if long.endswith(short) else long.removeprefix(short)
    year = rest.strip(_AROUND)
    return rest != long and year.isdigit() and len(year) == _DIGITS
