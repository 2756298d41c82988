"""How many days months and years last: an interval, for months differ."""

from fractions import Fraction

from factcli.values.exact import Exact

# The days of 0 to 11 months in a row; from six months on, months counted as 30 days fit too.
_SHORTEST = (0, 28, 59, 89, 120, 150, 180, 210, 240, 270, 300, 330)
_LONGEST = (0, 31, 62, 92, 123, 153, 184, 215, 245, 276, 306, 337)
MEAN_MONTH = Fraction(487, 16)
"""Days of a month on average: a twelfth of 365.25."""


def days_of_months(months: Exact) -> tuple[Exact, Exact]:
    """The fewest and the most days of so many months: 365 to 366 for 12, 180 to 184 for 6."""
    if months < 0:
        fewest, most = days_of_months(-months)
        return -most, -fewest
    years, rest = divmod(months, 12)
    whole = int(rest)
    part = rest - whole
    years = int(years)
    leaps = years * 97 // 400
    fewest = 365 * years + max(0, leaps - 1) + _SHORTEST[whole] + part * 28
    most = 365 * years + (leaps + 1 if years else 0) + _LONGEST[whole] + part * 31
    return fewest, most
