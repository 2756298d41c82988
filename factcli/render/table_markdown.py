"""Tables as Markdown, in which nothing that a cell holds is markup."""

from collections.abc import Sequence

from factcli.text.visible import make_visible

_MARKUP = frozenset("\\`*[]<>|&~$!#")
_LINE_END = "<br>"


def rows_markdown(rows: Sequence[Sequence[str]], *, numbers: frozenset[int] = frozenset()) -> str:
    """A table whose first row holds the headings; `numbers` are the columns that stand to the right."""
    head, *rest = rows
    rule = ["--:" if column in numbers else "---" for column in range(len(head))]
    lines = [_row(map_cells(head)), _row(rule), *(_row(map_cells(row)) for row in rest)]
    return "\n".join(lines)


def map_cells(row: Sequence[str]) -> list[str]:
    """The cells of a row, escaped."""
    return [escape_markdown(cell) for cell in row]


def escape_markdown(text: str) -> str:
    """`text` so that Markdown shows it as it is, on one line; line ends become `<br>`."""
    lines = make_visible(text.replace("\r\n", "\n").strip(), keep="\n\u3000").split("\n")
    return _LINE_END.join("".join(_escaped(line, place) for place in range(len(line))) for line in lines)


def _escaped(line: str, place: int) -> str:
    character = line[place]
    if character in _MARKUP or (character == "_" and not _is_inside_word(line, place)):
        return "\\" + character
    return character


def _is_inside_word(line: str, place: int) -> bool:
    """An underscore between letters, as in an id, is no markup."""
    before, after = line[max(0, place - 1) : place], line[place + 1 : place + 2]
    return before.isascii() and before.isalnum() and after.isascii() and after.isalnum()


def _row(cells: Sequence[str]) -> str:
    return "| " + " | ".join(cells) + " |"
