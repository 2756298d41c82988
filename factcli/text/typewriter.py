"""What stands for the marks of good print where a stream can't encode them."""

import unicodedata

from factcli.text.visible import escape

_MARKS = {
    **dict.fromkeys("“”„‟″", '"'),
    **dict.fromkeys("‘’‚‛′", "'"),
    **dict.fromkeys("‐‑‒–—―−", "-"),
    "…": "...",
    "·": "*",
    "×": "x",
    "√": "v",
    "✓": "v",
    "✗": "x",
    "→": "->",
    "←": "<-",
    "≈": "~",
    "≤": "<=",
    "≥": ">=",
    "○": "( )",
    "□": "[ ]",
    "█": "#",
    "━": "-",
}


def to_typewriter(text: str) -> str:
    """`text` in ASCII: quotation marks, dashes and signs by their nearest keys, all else as an escape, such as `\\u4e2d`."""
    return "".join(
        character if character.isascii() else _MARKS.get(character) or _typed(character) for character in text
    )


def _typed(character: str) -> str:
    return " " if unicodedata.category(character) == "Zs" else escape(character)
