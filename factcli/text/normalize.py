"""One form for text that says the same: width, script, case, quotation marks, dashes, invisible characters."""

from collections.abc import Sequence
from dataclasses import dataclass

from factcli.text.script import is_han, may_be_traditional, simplify
from factcli.text.span import Span

# The full-width comma stays: between digits the half-width one groups thousands, the full-width one does not.
_WIDTH = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F) if chr(code) != "，"}
_FORMS = str.maketrans(
    {
        **_WIDTH,
        **dict.fromkeys(map(ord, "\u3000\u00a0\u2002\u2003\u2009\u202f\t\r\v\f"), " "),
        **dict.fromkeys(map(ord, "“”„‟″「」『』〝〞«»"), '"'),
        **dict.fromkeys(map(ord, "‘’‚‛′`´"), "'"),
        **dict.fromkeys(map(ord, "‐‑‒–—―−﹣─"), "-"),
        **dict.fromkeys(map(ord, "•・‧∙⋅"), "·"),
        **dict.fromkeys(map(ord, "【〔［"), "["),
        **dict.fromkeys(map(ord, "】〕］"), "]"),
        ord("￥"): "¥",
        ord("﹪"): "%",
        ord("｡"): "。",
        ord("､"): "、",
    }
)


@dataclass(frozen=True, slots=True)
class Normalized:
    """A text in normal form; `origins[i]` is the place in the original that character `i` came from."""

    text: str
    original: str
    origins: Sequence[int]

    def span(self, start: int, end: int) -> Span:
        """The span of the original that became `text[start:end]`."""
        if start >= end:
            place = self.origins[start] if start < len(self.origins) else len(self.original)
            return Span(place, place)
        return Span(self.origins[start], self.origins[end - 1] + 1)


def _is_invisible(character: str) -> bool:
    """Controls, bidi marks, zero-width characters, variation selectors, lone surrogates."""
    code = ord(character)
    return (
        (code < 0x20 and character != "\n")
        or 0x7F <= code <= 0x9F
        or code == 0xAD
        or 0x200B <= code <= 0x200F
        or 0x2028 <= code <= 0x202E
        or 0x2060 <= code <= 0x206F
        or 0xD800 <= code <= 0xDFFF
        or 0xFE00 <= code <= 0xFE0F
        or code == 0xFEFF
        or 0xE0000 <= code <= 0xE007F
    )


def normalize(text: str) -> Normalized:
    """`text` in normal form: simplified, half-width, lower case; normalising twice changes nothing.

    Invisible characters go, and so do blanks between two Chinese characters.
    """
    formed = text.translate(_FORMS)
    if may_be_traditional(formed):
        formed = simplify(formed)
    lowered = formed.lower()
    if len(lowered) != len(formed):  # a few capitals become two characters: leave those
        lowered = "".join(low if len(low := character.lower()) == 1 else character for character in formed)
    if lowered.isascii() and lowered.isprintable():
        return Normalized(lowered, text, range(len(text)))
    kept = [place for place, character in enumerate(lowered) if not _is_invisible(character)]
    if " " in lowered:
        kept = _without_blanks_between_han(lowered, kept)
    if len(kept) == len(lowered):
        return Normalized(lowered, text, range(len(text)))
    return Normalized("".join(lowered[place] for place in kept), text, kept)


def _without_blanks_between_han(text: str, places: list[int]) -> list[int]:
    """The places of `places` that are not a blank with a Chinese character on either side of the blanks."""
    kept: list[int] = []
    number = 0
    while number < len(places):
        after = number
        while after < len(places) and text[places[after]] == " ":
            after += 1
        if after > number:
            between_han = (
                kept and is_han(text[kept[-1]]) and after < len(places) and is_han(text[places[after]])
            )
            if not between_han:
                kept.extend(places[number:after])
            number = after
        else:
            kept.append(places[number])
            number += 1
    return kept


def squeeze(text: str) -> str:
    """`text` without any white space, as quotes are compared and sources are hashed."""
    return "".join(text.split())
