"""One form for text that says the same: width, script, case, quotation marks, dashes, invisible characters."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from factcli.text.script import may_be_traditional, simplify
from factcli.text.span import Span

# The full-width comma stays: between digits the half-width one groups thousands, the full-width one does not.
_FORMS = {
    **{chr(code): chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F) if chr(code) != "，"},
    **dict.fromkeys("\u3000\u00a0\u2002\u2003\u2009\u202f\t\r\v\f", " "),
    **dict.fromkeys("“”„‟″「」『』〝〞«»", '"'),
    **dict.fromkeys("‘’‚‛′`´", "'"),
    **dict.fromkeys("‐‑‒–—―−﹣─", "-"),
    **dict.fromkeys("•・‧∙⋅", "·"),
    **dict.fromkeys("【〔", "["),
    **dict.fromkeys("】〕", "]"),
    "￥": "¥",
    "﹪": "%",
    "｡": "。",
    "､": "、",
}
# Ranges, for a class of single characters takes milliseconds to compile.
_TO_REPLACE = re.compile(
    "[\uff01-\uff0b\uff0d-\uff5e\u2018-\u201f\u2010-\u2015\u300c-\u300f\u3000\u00a0\u2002\u2003\u2009\u202f\t\r\v\f"
    "\u2032\u2033\u301d\u301e\u00ab\u00bb`\u00b4\u2212\ufe63\u2500•・‧∙⋅【〔】〕￥﹪｡､]"
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
# A class of Latin signs, for one of Chinese characters takes milliseconds to compile.
_BLANKS = re.compile("(?<![\0-\xff]) +(?![\0-\xff])")
_FIRST_HAN, _LAST_HAN = "\u3005", "\u9fff"  # the few Chinese characters outside are rare


def _form_of(found: re.Match[str]) -> str:
    return _FORMS[found.group()]


def _is_between_han(blanks: re.Match[str]) -> bool:
    """Whether blanks stand between two Chinese characters."""
    text, (start, end) = blanks.string, blanks.span()
    return (
        start > 0
        and end < len(text)
        and _FIRST_HAN <= text[start - 1] <= _LAST_HAN
        and _FIRST_HAN <= text[end] <= _LAST_HAN
    )


def _without_blanks(blanks: re.Match[str]) -> str:
    return "" if _is_between_han(blanks) else blanks.group()


def _is_invisible(character: str) -> bool:
    """Controls, bidi marks, zero-width characters, variation selectors, lone surrogates."""
    return (not character.isprintable() and character != "\n") or character in _SELECTORS


def normal_form(text: str) -> str:
    """`text` in normal form: simplified, half-width, lower case; the normal form of a normal form is itself.

    Invisible characters go, and so do blanks between two Chinese characters.
    """
    form = _in_one_form(text)
    if _has_invisible(form):
        form = "".join(character for character in form if not _is_invisible(character))
    return form if form.isascii() else _BLANKS.sub(_without_blanks, form)


def normalize(text: str) -> Normalized:
    """`normal_form` with the way back to the original."""
    form = _in_one_form(text)
    origins: Sequence[int] = range(len(text))
    if _has_invisible(form):
        origins = [place for place, character in enumerate(form) if not _is_invisible(character)]
        form = "".join(form[place] for place in origins)
    if " " in form and not form.isascii():
        dropped = {
            place
            for blanks in _BLANKS.finditer(form)
            if _is_between_han(blanks)
            for place in range(*blanks.span())
        }
        if dropped:
            origins = [origin for place, origin in enumerate(origins) if place not in dropped]
            form = _BLANKS.sub(_without_blanks, form)
    return Normalized(form, text, origins)


def _in_one_form(text: str) -> str:
    """The text with each character in its one form, as many as before."""
    formed = _TO_REPLACE.sub(_form_of, text)
    if may_be_traditional(formed):
        formed = simplify(formed)
    lowered = formed.lower()
    if len(lowered) != len(formed):  # a few capitals become two characters: leave those
        lowered = "".join(low if len(low := character.lower()) == 1 else character for character in formed)
    return lowered


def _has_invisible(form: str) -> bool:
    return not form.replace("\n", "").isprintable() or any(map(form.__contains__, _SELECTORS))


def squeeze(text: str) -> str:
    """`text` without any white space, as quotes are compared and sources are hashed."""
    return "".join(text.split())
