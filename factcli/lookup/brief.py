"""Years and units that are written more briefly than a reader of quantities takes them: 22年, 2023产量, 1.93m."""

from factcli.text.script import is_han

TYPE_CHECKING = False  # typing itself costs start-up time
if TYPE_CHECKING:
    from factcli.facts.tables import Index

_DIGITS = "0123456789"
_CENTURIES = ("20", "19")


def spell_out(text: str, index: "Index") -> str:
    """A normalised text with its years in full where facts have such a year, and with metres for an m behind a figure.

    What is brief has other readings too (22 years, a million), so that this is for texts which answer nothing as they are.
    """
    pieces: list[str] = []
    place = 0
    while place < len(text):
        end = place
        while end < len(text) and (
            text[end] in _DIGITS or (text[end] == "." and text[end + 1 : end + 2].isdigit())
        ):
            end += 1
        if end == place:
            pieces.append(text[place])
            place += 1
            continue
        run, after = text[place:end], text[end : end + 1]
        pieces.append(_year(run, after, index) or run)
        if after == "m" and not text[end + 1 : end + 2].isalnum():
            pieces.append(" metres")
            end += 1
        place = end
    return "".join(pieces)


def _year(run: str, after: str, index: "Index") -> str:
    """The year that a run of digits is, in full; "" where no fact has one such."""
    if len(run) == len("22") and after == "年":
        return next((century + run for century in _CENTURIES if index.holds("year", century + run)), "")
    if len(run) == len("2022") and after != "年" and is_han(after or " ") and index.holds("year", run):
        return f"{run}年"
    return ""
