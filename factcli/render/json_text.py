"""Objects as JSON text that no console chokes on and no character of which steers a terminal."""

import json
from collections.abc import Mapping


def encode_json(value: Mapping[str, object], *, ascii_only: bool = False, indent: int | None = None) -> str:
    r"""`value` as JSON; characters that can't be printed, lone surrogates among them, become \u escapes."""
    text = json.dumps(value, ensure_ascii=ascii_only, indent=indent)
    if text.isprintable():
        return text
    return "".join(
        character if character.isprintable() or character in "\n\u3000" else _escaped(character)
        for character in text
    )


def _escaped(character: str) -> str:
    code = ord(character)
    if code < 0x10000:
        return f"\\u{code:04x}"
    code -= 0x10000
    return f"\\u{0xD800 + (code >> 10):04x}\\u{0xDC00 + (code & 0x3FF):04x}"
