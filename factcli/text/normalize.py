"""One form for text that says the same: width, script, case, quotation marks, dashes, invisible characters."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from factcli.text.script import HAN_RANGES, may_be_traditional, simplify
from factcli.text.span import Span

# The full-width comma stays: between digits the half-width one groups thousands, the full-width one does not.
_WIDTH = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F) if chr(code) != "，"}
_FORMS: dict[int, int | str | None] = str.maketrans(
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


_SELECTORS = "".join(map(chr, range(0xFE00, 0xFE10)))
_BLANKS_BETWEEN_HAN = re.compile(f"(?<=[{HAN_RANGES}]) +(?=[{HAN_RANGES}])")


def _is_invisible(character: str) -> bool:
    """Controls, bidi marks, zero-width characters, variation selectors, lone surrogates."""
    return (not character.isprintable() and character != "\n") or character in _SELECTORS


def normalize(text: str) -> Normalized:
    """`text` in normal form: simplified, half-width, lower case; normalising twice changes nothing.

    Invisible characters go, and so do blanks between two Chinese characters.
    """
    formed = text.translate(_FORMS) if not text.isascii() or not text.isprintable() else text
    if may_be_traditional(formed):
        formed = simplify(formed)
    lowered = formed.lower()
    if len(lowered) != len(formed):  # a few capitals become two characters: leave those
        lowered = "".join(low if len(low := character.lower()) == 1 else character for character in formed)
    origins: Sequence[int] = range(len(text))
    if not lowered.replace("\n", "").isprintable() or any(map(lowered.__contains__, _SELECTORS)):
        kept = [place for place, character in enumerate(lowered) if not _is_invisible(character)]
        origins, lowered = kept, "".join(lowered[place] for place in kept)
    if " " in lowered and not lowered.isascii():
        dropped = {place for found in _BLANKS_BETWEEN_HAN.finditer(lowered) for place in range(*found.span())}
        if dropped:
            origins = [origin for place, origin in enumerate(origins) if place not in dropped]
            lowered = _BLANKS_BETWEEN_HAN.sub("", lowered)
    return Normalized(lowered, text, origins)


def squeeze(text: str) -> str:
    """`text` without any white space, as quotes are compared and sources are hashed."""
    return "".join(text.split())
