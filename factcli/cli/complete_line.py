"""A line that is being typed into bash, cut into words as bash would, and texts quoted so that bash takes them back.

Nothing of the line is expanded: what looks like a variable or a command stays the text that it is.
"""

from typing import NamedTuple

_BLANKS = " \t\n"
_SAFE = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-./:=@%+,")
_SPECIAL_IN_DOUBLE = '$`"\\'


class TypedLine(NamedTuple):
    """The finished words, without quotes; then of the word at the cursor what is kept and what is replaced.

    `before` is what the shell leaves alone of that word, `current` the whole word; both are without quotes. `quote`
    is the quote that is still open, or nothing.
    """

    words: list[str]
    before: str
    current: str
    quote: str


def read_line(line: str, breaks: str) -> TypedLine:
    """The words of `line`, which ends at the cursor; `breaks` are the characters where the shell parts a word."""
    words: list[str] = []
    word, before, quote = "", "", ""
    started = False
    place = 0
    while place < len(line):
        character = line[place]
        place += 1
        if quote == "'":
            if character == "'":
                quote, before = "", word
            else:
                word += character
        elif quote:
            if character == '"':
                quote, before = "", word
            elif character == "\\" and line[place : place + 1] and line[place] in _SPECIAL_IN_DOUBLE:
                word += line[place]
                place += 1
            else:
                word += character
        elif character in _BLANKS:
            if started:
                words.append(word)
            word, before, started = "", "", False
        elif character in "'\"":
            quote, before, started = character, word, True
        elif character == "\\":
            word += line[place : place + 1]
            place += 1
            started = True
        else:
            word += character
            started = True
            if character in breaks:
                before = word
    return TypedLine(words, before, word, quote)


def quote_text(text: str, quote: str) -> str:
    """`text` as it must stand on bash's line to be taken as it is, inside the open `quote` or outside any."""
    if quote == "'":
        return text.replace("'", "'\\''")
    if quote:
        # Inside double quotes nothing keeps ! from recalling an older command; inside single ones it is plain.
        escaped = "".join("\\" + one if one in _SPECIAL_IN_DOUBLE else one for one in text)
        return escaped.replace("!", "\"'!'\"")
    return "".join(one if one in _SAFE or not one.isascii() else "\\" + one for one in text)
