"""The years of a life that a text gives in brackets behind a name."""

from factcli.text.script import has_han
from factcli.values.period import read_period


def with_life(text: str) -> str:
    """A text with the years of a life in brackets written out: （1921年—1998年） as born and died."""
    for opening, closing in (("（", "）"), ("(", ")")):
        start = text.find(opening)
        end = text.find(closing, start)
        if start <= 0 or end < 0:
            continue
        inside = text[start + 1 : end]
        for mark in _DASHES:
            one, dash, other = inside.partition(mark)
            if not dash or not _is_date(one) or not _is_date(other):
                continue
            lived = (
                f"，{one.strip()}出生，{other.strip()}去世，"
                if has_han(text)
                else f", born {one.strip()}, died {other.strip()}, "
            )
            return text[:start] + lived + text[end + 1 :]
    return text


_DASHES = ("—", "–", "－", "-", "~", "至")


def _is_date(text: str) -> bool:
    period = read_period(text.strip("—–－ "))
    return period is not None and (period.first is not None or period.last is not None)
