"""Hostile characters made visible, so that no text can steer a terminal or hide from its reader."""

import unicodedata

_HOSTILE_CATEGORIES = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}
_HARMLESS = {"\u200d", "\u200c"}  # joiners: emoji and some scripts need them, and they steer nothing


def make_visible(text: str, keep: str = "\n") -> str:
    """`text` with controls, bidi marks and lone surrogates written as escapes, such as `\\x1b` and `\\u202e`.

    Characters in `keep` stay as they are; a tab becomes a blank.
    """
    if text.isprintable():
        return text
    return "".join(
        character
        if character in keep or character.isprintable() or character in _HARMLESS
        else _seen(character)
        for character in text
    )


def _seen(character: str) -> str:
    if character == "\t" or unicodedata.category(character) == "Zs":
        return " "
    return escape(character) if unicodedata.category(character) in _HOSTILE_CATEGORIES else character


def escape(character: str) -> str:
    """One character by its number: `\\x1b`, `\\u202e`, `\\U0001f600`."""
    code = ord(character)
    if code < 0x100:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def shorten(text: str, length: int) -> str:
    """At most `length` characters of `text` on one line, with `…` where some were left out."""
    line = " ".join(text.split()) if len(text) < 10 * length else " ".join(text[: 10 * length].split())
    return line if len(line) <= length else line[: length - 1] + "…"
