"""Whatever a file holds, it becomes a base or faults at lines that it has, and never a crash."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from factcli.facts.load import read_base

PIECES = st.sampled_from(
    [
        *(
            "format: 1\n",
            "facts:\n",
            "- id: a\n",
            "  statement: s\n",
            "  members: [a, b]\n",
            "  pairs: {a: b}\n",
        ),
        *(
            "entities:\n",
            "  港: {also: [口]}\n",
            "---\n",
            "...\n",
            "%TAG ! x\n",
            "# c\n",
            "? ",
            ": ",
            "- ",
            "&a ",
        ),
        *(
            "*a",
            "!t ",
            "<<: ",
            "|\n",
            ">-\n",
            '"',
            "'",
            "\\",
            "[",
            "]",
            "{",
            "}",
            ",",
            "\t",
            " ",
            "\n",
            "\r",
            "@",
        ),
        *("\u2028", "\ufeff", "\x00", "\x1b", "\x85", "\ufffe", "萍", "𠀀", "true", "~", "0"),
    ]
)
QUIET = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.mark.parametrize("pure", [False, True])
@QUIET
@given(st.lists(PIECES, max_size=25).map("".join))
def test_any_yaml_like_text(tmp_path_factory: pytest.TempPathFactory, pure: bool, text: str) -> None:
    path = tmp_path_factory.getbasetemp() / "any.yaml"
    path.write_text(text, encoding="utf-8", newline="")
    with pytest.MonkeyPatch.context() as patch:
        if pure:
            from yaml import SafeLoader

            patch.setattr("factcli.facts.nodes._make_parser", SafeLoader)
        check_lines(path, text)


@QUIET
@given(st.binary(max_size=60))
def test_any_bytes(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    path = tmp_path_factory.getbasetemp() / "any.yaml"
    path.write_bytes(data)
    check_lines(path, data.decode("utf-8", "replace"))


def test_a_sign_behind_the_last_line_is_on_it(tmp_path: Path) -> None:
    path = tmp_path / "any.yaml"
    path.write_text("---\n\ufeff", encoding="utf-8", newline="")
    check_lines(path, "---\n\ufeff")


def check_lines(path: Path, text: str) -> None:
    base, faults = read_base(path)
    assert base is not None or faults
    ends = sum(map(text.count, "\n\r\x85\u2028\u2029"))  # all that YAML takes for the end of a line
    for fault in faults:
        assert 0 <= fault.place.line <= ends + 1
        assert fault.message
        assert fault.hint
