"""What is wrong with a text that is no YAML, in our own words: the parser speaks English only."""

from factcli.facts.fault import FaultList
from factcli.messages import N_, _
from factcli.text.span import locate

TYPE_CHECKING = False
if TYPE_CHECKING:
    from yaml import MarkedYAMLError

_QUOTE = N_('Put the whole text in quotes: "…".')
_STARTS = N_("A text that starts with {mark} needs quotes.")
_NO_YAML = N_("This is not YAML as a base is written in.")
# A piece of what the parser says, what we say instead, and what to do; the first row that fits is taken.
# `{line}` is where the thing begins that the parser was reading, `{mark}` the character it stumbled over.
_PROBLEMS = (
    ("tab character", N_("A tab stands where YAML wants blanks."), N_("Indent with blanks.")),
    ("cannot start any token", _STARTS, _QUOTE),
    ("while scanning an alias", _STARTS, _QUOTE),
    ("while scanning an anchor", _STARTS, _QUOTE),
    ("tag", _STARTS, _QUOTE),
    (
        "mapping values are not allowed",
        N_("A second colon, or a key that is indented too far, stands here."),
        N_("Put a text that holds a colon and a blank in quotes, or indent the key as its neighbours are."),
    ),
    (
        "escape character",
        N_("A backslash inside double quotes is followed by something YAML doesn't know."),
        N_("Write the backslash twice, or use single quotes."),
    ),
    (
        "while scanning a quoted scalar",
        N_("A quotation mark opened in line {line} is never closed."),
        N_("Close it, or leave it out."),
    ),
    (
        "while parsing a flow",
        N_("A bracket opened in line {line} isn't closed, or a comma is missing here."),
        N_("Close it with the same kind of bracket, and put a comma between two entries."),
    ),
    (
        "expected ':'",
        N_("Line {line} has no colon after its key."),
        N_("Write `key: text`, with a blank after the colon."),
    ),
    (
        "entries are not allowed",
        N_("A list can't start here."),
        N_("Put each `- ` on a line of its own; put a text that starts with one in quotes."),
    ),
    (
        "while parsing a block",
        N_("This is indented unlike its neighbours, or something follows a closing quotation mark."),
        N_("Indent it as the lines around it; a text that starts with a quotation mark must end with one."),
    ),
    (
        "while scanning a block scalar",
        N_("Something follows a | or > here."),
        N_("Write the text on the next lines, or put it in quotes."),
    ),
    ("incompatible YAML", _NO_YAML, N_("Take out the line that starts with %.")),
    (
        "document start",
        N_("Something follows the end of the base here."),
        N_("A base is one mapping: each line starts with a key and a colon."),
    ),
)
_SCANNED_MARKS = {"while scanning an alias": "*", "while scanning an anchor": "&", "tag": "!"}
_LINE_ENDS = dict.fromkeys(map(ord, "\r\x85\u2028\u2029"), "\n")  # what YAML takes for one
_LOOK = N_("Look at this line and the one above it: colons, quotation marks, brackets, indentation.")


def note_syntax_error(text: str, error: "MarkedYAMLError", faults: FaultList) -> None:
    """Note the fault that the parser met, at its line and column, in our own words."""
    met = error.problem_mark or error.context_mark
    begun = error.context_mark or met
    if met is None or begun is None:
        faults.error(0, 0, "syntax", _(_NO_YAML), _(_LOOK))
        return
    lines = text.replace("\r\n", "\n").translate(_LINE_ENDS).split("\n")
    mark = lines[met.line][met.column : met.column + 1] if met.line < len(lines) else ""
    said = "tab character" if mark == "\t" else f"{error.context or ''} {error.problem or ''}"
    unknown = ("", _NO_YAML, _LOOK)
    piece, message, hint = next((row for row in _PROBLEMS if row[0] in said), unknown)
    if piece == "expected ':'" or not "".join(lines[met.line :]).strip():
        met = begun  # the next line, or the end of the file, tells less than the place where it began
    line, first_line = (min(found.line + 1, len(lines)) for found in (met, begun))  # the end may lie behind
    filled = _(message).replace("{mark}", _SCANNED_MARKS.get(piece, mark)).replace("{line}", str(first_line))
    faults.error(line, met.column + 1, "syntax", filled, _(hint))


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
        faults.error(0, 0, "syntax", _(_NO_YAML), _(_LOOK))
        return
    line, column = locate(text, place)
    message = _("The control character U+{code:04X} stands here.").format(code=ord(text[place]))
    faults.error(line, column, "control", message, _("Delete it, or type the line anew."))
