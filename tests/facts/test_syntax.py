"""Text that is no YAML: our own sentence at the right line, whichever parser met it."""

from pathlib import Path

import pytest

from factcli.facts.fault import FaultList
from factcli.facts.nodes import read_nodes

CASES = [
    ("format: 1\n\tname: b\n", 2, "A tab stands where YAML wants blanks."),
    ("a:\n\t- 2\n", 2, "A tab stands where YAML wants blanks."),
    ("a: 1\nb: @c\n", 2, "A text that starts with @ needs quotes."),
    ("a: `c`\n", 1, "A text that starts with ` needs quotes."),
    ("a: 5\nb: % c\n", 2, "A text that starts with % needs quotes."),
    ("- *重要*\n", 1, "A text that starts with * needs quotes."),
    ("- &重\n", 1, "A text that starts with & needs quotes."),
    ("a: !u!x b\n", 1, "A text that starts with ! needs quotes."),
    ("a: b: c\n", 1, "A second colon, or a key that is indented too far, stands here."),
    ("a: b\n  c: d\n", 2, "A second colon, or a key that is indented too far, stands here."),
    ('a: 1\nb: "\\q"\n', 2, "A backslash inside double quotes is followed by something YAML doesn't know."),
    ('a: 1\nb: "c\nd: e\n', 2, "A quotation mark opened in line 2 is never closed."),
    ("a: 1\nb: 'c\nd: e\n", 2, "A quotation mark opened in line 2 is never closed."),
    ("a: [1, 2\n", 1, "A bracket opened in line 1 isn't closed, or a comma is missing here."),
    ("a: [1, 2\nb: 3\n", 2, "A bracket opened in line 1 isn't closed, or a comma is missing here."),
    ("a: {b: 1]\n", 1, "A bracket opened in line 1 isn't closed, or a comma is missing here."),
    ("a: 1\nfacts\nb: 2\n", 2, "Line 2 has no colon after its key."),
    ("a: - b\n", 1, "A list can't start here."),
    (
        "a: 1\n b: 2\nc: 3\n".replace(" b", "- b"),
        2,
        "This is indented unlike its neighbours, or something follows a closing quotation mark.",
    ),
    (
        'a: "b" c\n',
        1,
        "This is indented unlike its neighbours, or something follows a closing quotation mark.",
    ),
    ("a: >x\n", 1, "Something follows a | or > here."),
    ("%YAML 2.0\n---\na: 1\n", 1, "This is not YAML as a base is written in."),
    ("{a: b} c\n", 1, "Something follows the end of the base here."),
    ("a: ? b\n", 1, "This is not YAML as a base is written in."),
    ("a: \x07\n", 1, "The control character U+0007 stands here."),
    ("a: 1\r\nb: \x9f\r\n", 2, "The control character U+009F stands here."),
    ("a: 1\nb: \ufffe\n", 2, "The control character U+FFFE stands here."),
]


@pytest.fixture(params=["compiled", "pure"])
def _parser(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if request.param == "pure":
        from yaml import SafeLoader

        monkeypatch.setattr("factcli.facts.nodes._make_parser", SafeLoader)


@pytest.mark.usefixtures("_parser")
@pytest.mark.parametrize(("text", "line", "sentence"), CASES)
def test_our_own_sentence(text: str, line: int, sentence: str) -> None:
    faults = FaultList("base.yaml")
    assert read_nodes(text, faults) is None
    (fault,) = faults.found
    assert (fault.place.line, fault.message) == (line, sentence)
    assert fault.hint
    assert "{" not in fault.hint


def test_no_word_of_the_parser_is_shown() -> None:
    source = Path(__file__).parents[2] / "factcli" / "facts" / "syntax.py"
    body = source.read_text(encoding="utf-8").split("def note_syntax_error")[1]
    assert "str(error)" not in body
    assert "format(error" not in body
