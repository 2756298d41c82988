import io

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from factcli.terminal.keys import Key, KeyDecoder, KeyName
from factcli.terminal.prompt import LONGEST_LINE, Line, ask_line

CASES = [
    ("108亿元", "108亿元", "typed through"),
    ("108亿\x7f万", "108万", "backspace takes a wide character whole"),
    ("e\u0301\x7f", "", "a letter and its accent go together"),
    ("08\x1b[D\x1b[D1\x1b[F亿", "108亿", "left, left, end"),
    ("108\x1b[H\x1b[3~", "08", "home, delete"),
    ("abc\x15def", "def", "erase the line"),
    ("10 billion\x17", "10 ", "erase a word"),
    ("\x7f\x1b[D\x1b[3~", "", "nothing to take away"),
    ("a\x1b[15~\x1b[Ab", "ab", "keys without meaning are harmless"),
    ("a\u202eb", "ab", "no character that steers the terminal"),
]


def typed(sequence: str) -> Line:
    line = Line()
    for key in KeyDecoder().decode(sequence.encode()):
        line = line.edit(key)
    return line


@pytest.mark.parametrize(("sequence", "expected", "why"), CASES)
def test_editing(sequence: str, expected: str, why: str) -> None:
    assert typed(sequence).text == expected, why


def test_a_stuck_key_comes_to_an_end() -> None:
    assert len(typed("9" * 1000).text) == LONGEST_LINE


@given(
    st.text(st.sampled_from("1亿a\u0301😀"), max_size=30),
    st.integers(0, 30),
    st.integers(2, 20),
)
def test_what_is_visible_fits_and_holds_the_cursor(text: str, cursor: int, width: int) -> None:
    line = Line(text, min(cursor, len(text)))
    shown, cell = line.visible(width)
    assert cell_len(shown) <= width
    assert 0 <= cell < width
    assert shown in text
    if cell_len(text) < width:
        assert shown == text
        assert cell == cell_len(text[: line.cursor])


@given(st.lists(st.sampled_from([*(Key(name) for name in KeyName), Key(KeyName.TEXT, "亿")]), max_size=30))
def test_no_key_breaks_a_line(keys: list[Key]) -> None:
    line = Line("108 亿元", 3)
    for key in keys:
        line = line.edit(key)
        assert 0 <= line.cursor <= len(line.text)


def test_lines_are_asked_for_where_there_is_no_terminal() -> None:
    stdin, stdout = io.StringIO("108亿\r\n\n\x1b[2J\nlast"), io.StringIO()
    answers = [ask_line("> ", stdin, stdout) for _ in range(5)]
    assert answers == ["108亿", "", "\x1b[2J", "last", None]
    assert stdout.getvalue() == "> 108亿\n> \n> \\x1b[2J\n> last\n> \n"
