"""When colours are used."""

from collections.abc import Mapping

import pytest

from factcli.cli.color import wants_color


@pytest.mark.parametrize(
    ("choice", "environ", "is_terminal", "colored", "why"),
    [
        ("auto", {}, True, True, "a terminal"),
        ("auto", {}, False, False, "a pipe"),
        ("auto", {"TERM": "dumb"}, True, False, "a terminal that can't"),
        ("auto", {"NO_COLOR": "1"}, True, False, "asked not to"),
        ("auto", {"NO_COLOR": ""}, True, True, "an empty NO_COLOR says nothing"),
        ("auto", {"FORCE_COLOR": "1"}, False, True, "asked to"),
        ("auto", {"FORCE_COLOR": "0"}, False, False, "0 forces nothing"),
        ("auto", {"CLICOLOR_FORCE": "1"}, False, True, "asked to, in the older way"),
        ("auto", {"CLICOLOR": "0"}, True, False, "asked not to, in the older way"),
        ("auto", {"NO_COLOR": "1", "FORCE_COLOR": "1"}, True, False, "NO_COLOR wins"),
        ("auto", {"FORCE_COLOR": "1", "TERM": "dumb"}, True, True, "FORCE_COLOR wins over TERM"),
        ("always", {"NO_COLOR": "1"}, False, True, "the flag wins over all"),
        ("never", {"FORCE_COLOR": "1"}, True, False, "the flag wins over all"),
    ],
)
def test_color(choice: str, environ: Mapping[str, str], is_terminal: bool, colored: bool, why: str) -> None:
    assert wants_color(choice, environ, is_terminal) is colored, why
