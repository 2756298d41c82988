"""A typed answer: one line edited key by key, and lines asked for where no screen can be drawn."""

from contextlib import suppress
from dataclasses import dataclass
from typing import TextIO

from factcli.terminal.keys import Key, KeyName
from factcli.text.visible import make_visible, shorten

LONGEST_LINE = 200
"""In characters; a longer answer is no answer, and a stuck key must not fill the memory."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line being typed: its text, and the cursor's place in it, counted in characters."""

    text: str = ""
    cursor: int = 0

    def edit(self, key: Key) -> "Line":
        """The line after a key press; a key that edits nothing leaves it as it is."""
        text, cursor = self.text, self.cursor
        match key.name:
            case KeyName.TEXT if len(text) < LONGEST_LINE:
                return Line(text[:cursor] + key.text + text[cursor:], cursor + len(key.text))
            case KeyName.BACKSPACE:
                start = self._left()
                return Line(text[:start] + text[cursor:], start)
            case KeyName.DELETE:
                return Line(text[:cursor] + text[self._right() :], cursor)
            case KeyName.LEFT:
                return Line(text, self._left())
            case KeyName.RIGHT:
                return Line(text, self._right())
            case KeyName.HOME:
                return Line(text, 0)
            case KeyName.END:
                return Line(text, len(text))
            case KeyName.ERASE_LINE:
                return Line(text[cursor:], 0)
            case KeyName.ERASE_WORD:
                start = text[:cursor].rstrip().rfind(" ") + 1
                return Line(text[:start] + text[cursor:], start)
        return self

    def visible(self, width: int) -> tuple[str, int]:
        """The stretch of text that fits into `width` cells around the cursor, and the cursor's cell in it.

        A Chinese character takes two cells, a combining mark none.
        """
        from rich.cells import cell_len

        start = self.cursor
        used = 0
        while start > 0 and used + cell_len(self.text[start - 1]) < width:  # one cell is the cursor's own
            start -= 1
            used += cell_len(self.text[start])
        end, total = self.cursor, used
        while end < len(self.text) and total + cell_len(self.text[end]) <= width:
            total += cell_len(self.text[end])
            end += 1
        return self.text[start:end], used

    def _left(self) -> int:
        """The place one sign to the left; marks that combine with a character go with it."""
        from rich.cells import cell_len

        place = max(0, self.cursor - 1)
        while place > 0 and not cell_len(self.text[place]):
            place -= 1
        return place

    def _right(self) -> int:
        from rich.cells import cell_len

        place = min(len(self.text), self.cursor + 1)
        while place < len(self.text) and not cell_len(self.text[place]):
            place += 1
        return place


def ask_line(question: str, stdin: TextIO, stdout: TextIO) -> str | None:
    """Write `question`, read one line without its end; None when there is no more input.

    On a terminal the line can be edited, wide characters included, as far as the platform's readline goes;
    elsewhere it is repeated behind the question, so that the output reads like a conversation.
    """
    if stdin.isatty() and stdout.isatty():
        with suppress(ImportError):  # not on every system
            import readline  # noqa: F401  from here on input() edits lines
        try:
            return input(question)
        except EOFError:
            stdout.write("\n")
            return None
    stdout.write(question)
    stdout.flush()
    line = stdin.readline()
    answer = line.rstrip("\r\n")
    stdout.write(make_visible(shorten(answer, LONGEST_LINE), keep="") + "\n")
    return answer if line else None
