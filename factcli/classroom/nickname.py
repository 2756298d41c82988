"""Names that pupils give themselves: made harmless, measured as people count, told apart."""

import unicodedata

from wcwidth import iter_graphemes

MOST_GRAPHEMES = 12
_MOST_MARKS = 4
"""Code points of one grapheme that stay, unless it is a sign of several, such as a flag or a family."""
_JOINERS = "\u200d\ufe0f"
_LEFT_OUT = ("Cc", "Cf", "Cs", "Co", "Cn")
_BLANKS = ("Zs", "Zl", "Zp")
_ALIKE_BLANK = frozenset("\u3164\u115f\u1160\uffa0\u2800")
"""Letters by their category that show nothing."""


def clean_name(text: str) -> str:
    """The name as it is shown: without controls, direction marks and what shows nothing, blanks drawn together.

    Of letters that carry a pile of marks only the first few stay. Empty where nothing is left, and where it is longer
    than `MOST_GRAPHEMES` it isn't cut: whoever asks decides (`count_graphemes`).
    """
    kept = "".join(map(_kept, unicodedata.normalize("NFC", text[:400])))
    pieces = (grapheme for grapheme in iter_graphemes(" ".join(kept.split())))
    shown = "".join(piece if _is_sign(piece) else piece[:_MOST_MARKS].strip(_JOINERS) for piece in pieces)
    return shown.strip(_JOINERS + " ")


def count_graphemes(name: str) -> int:
    """How many characters a name has as people count them: 张伟 has two, a flag is one."""
    return sum(1 for _grapheme in iter_graphemes(name))


def sameness(name: str) -> str:
    """Two names are the same when this is: width, case and compatibility forms don't count, nor do blanks."""
    form = name
    for _round in range(
        2
    ):  # what is drawn together, such as an accent after its blank, may be composed once more
        form = "".join(unicodedata.normalize("NFKC", form).casefold().split())
    return unicodedata.normalize("NFKC", form)


def with_tail(name: str, taken: set[str]) -> str:
    """The name, or the name with the first number behind it that makes it another one than those `taken`."""
    tail, told = 1, name
    while sameness(told) in taken:
        tail += 1
        told = f"{name} {tail}"
    return told


def _kept(character: str) -> str:
    if character in _JOINERS:
        return character
    if character in _ALIKE_BLANK:
        return " "
    category = unicodedata.category(character)
    if category in _BLANKS or character in "\t\n\r":
        return " "
    return "" if category in _LEFT_OUT else character


def _is_sign(grapheme: str) -> bool:
    """Whether it is a picture sign, which may be made of many code points."""
    return unicodedata.category(grapheme[0]) in ("So", "Sk") and len(grapheme) <= 12
