"""What is wrong with a text that is no YAML, in our own words: the parser speaks English only."""

from typing import TYPE_CHECKING

from factcli.facts.fault import FaultList
from factcli.messages import N_, _
from factcli.text.span import locate

if TYPE_CHECKING:
    from yaml import MarkedYAMLError

_QUOTE = N_('Put the whole text in quotes: "…".')
# What the parsers say (a piece of it), what we say, and what to do; the first row that fits is taken.
_PROBLEMS: tuple[tuple[str, str, str], ...] = (
    (
        "mapping values are not allowed",
        N_("A second colon, or a key that is indented too far, stands here."),
        N_("Put a text that holds a colon and a blank in quotes, or indent the key as its neighbours are."),
    ),
    (
        "while scanning an alias",
        N_("A text that starts with * needs quotes."),
        _QUOTE,
    ),
    (
        "while scanning an anchor",
        N_("A text that starts with & needs quotes."),
        _QUOTE,
    ),
    (
        "while scanning a quoted scalar",
        N_("A quotation mark that opens a text is never closed."),
        N_("Close it, or leave both marks out."),
    ),
    (
        "escape character",
        N_("A backslash inside double quotes is followed by something YAML doesn't know."),
        N_("Write the backslash twice, or use single quotes."),
    ),
    (
        "while parsing a flow",
        N_("A bracket that opens a list or a mapping isn't closed, or a comma is missing."),
        N_("Close it with ] or }, and put a comma between two entries."),
    ),
    (
        "expected ':'",
        N_("This line has no colon after its key."),
        N_("Write `key: text`, with a blank after the colon."),
    ),
    (
        "block sequence entries are not allowed",
        N_("A list may not start here."),
        N_("Put each `- ` on a line of its own."),
    ),
    (
        "while parsing a block",
        N_("This line is indented differently from its neighbours, or something follows a closed quotation."),
        N_("Indent it as the lines around it are; put the whole text in quotes if it starts with one."),
    ),
    (
        "incompatible YAML",
        N_("This version of YAML isn't known."),
        N_("Take out the line that starts with %."),
    ),
    (
        "tag handle",
        N_("A text that starts with ! needs quotes."),
        _QUOTE,
    ),
    (
        "document start",
        N_("Something follows the end of the base here."),
        N_("A base is one mapping: each line starts with a key and a colon."),
    ),
)
_MARKS = "@`%\"'|>{}[],&*!#?"


def note_syntax_error(text: str, error: "MarkedYAMLError", faults: FaultList) -> None:
    """Note the fault that the parser met, at its line and column, in our own words."""
    mark = error.problem_mark or error.context_mark
    line, column = (mark.line + 1, mark.column + 1) if mark else (0, 0)
    lines = text.splitlines()
    last = max(1, len(lines))
    said = f"{error.context or ''} {error.problem or ''}"
    here = lines[line - 1][column - 1 : column] if 0 < line <= last and lines else ""
    if "cannot start any token" in said:
        if here == "\t":
            message = _("A tab stands where YAML wants blanks.")
            faults.error(line, column, "syntax", message, _("Indent with blanks."))
            return
        message = _("A text that starts with {mark} needs quotes.").format(
            mark=here if here in _MARKS else "?"
        )
        faults.error(line, column, "syntax", message, _(_QUOTE))
        return
    for piece, message, hint in _PROBLEMS:
        if piece in said:
            if error.context_mark is not None and line > last:
                mark = error.context_mark  # the end of the file says less than the place that was opened
                line, column = mark.line + 1, mark.column + 1
            faults.error(line, column, "syntax", _(message), _(hint))
            return
    message = _("This is not YAML as a base is written in.")
    hint = _("Look at this line and the one above it: colons, quotation marks, brackets, indentation.")
    faults.error(min(line, last), column, "syntax", message, hint)


def find_forbidden(text: str) -> int | None:
    """Where the first control, lone surrogate or line separator stands, none of which a base may hold."""
    for place, character in enumerate(text):
        if character.isprintable() or character in "\n\t":
            continue
        code = ord(character)
        if code < 0xA0 or 0xD800 <= code <= 0xDFFF or code in (0x2028, 0x2029, 0xFFFE, 0xFFFF):
            return place
    return None


def note_forbidden_character(text: str, faults: FaultList) -> None:
    """Note the first character of `text` that YAML doesn't allow."""
    place = find_forbidden(text.replace("\r", "\n"))
    if place is None:
        message = _("This is not YAML as a base is written in.")
        faults.error(0, 0, "syntax", message, _("Is it the right file?"))
        return
    line, column = locate(text, place)
    message = _("The control character U+{code:04X} stands here.").format(code=ord(text[place]))
    faults.error(line, column, "control", message, _("Delete it, or type the line anew."))
