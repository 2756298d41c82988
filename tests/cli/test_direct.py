"""The commands read by hand and read by the library do the same, byte for byte."""

from collections.abc import Callable, Sequence
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcli.cli import direct, lookup_run, tree, verify_run
from factcli.cli.direct import read_plain
from factcli.cli.settings import Settings
from factcli.errors import FactcliError
from tests.cli.conftest import Outcome

PLAIN = [
    ["verify", "right"],
    ["verify", "wrong"],
    ["verify", "neither"],
    ["verify", "right", "wrong"],
    ["verify", "odd"],
    ["verify", "--format", "json", "right"],
    ["verify", "right", "--format=jsonl"],
    ["verify", "odd", "right", "--format", "jsonl"],
    ["verify", "neither", "--fail-on", "nei"],
    ["verify", "--", "-5% is wrong"],
    ["verify", "right", "--format", "xml"],
    ["verify", "right", "--fail-on=always"],
    ["verify", "right", "wrong", "--jobs", "2"],
    ["verify", "right", "--jobs=0"],
    ["verify", "--file", "no such file"],
    ["verify", "right", "--file", "claims.txt"],
    ["verify", "--file="],
    ["verify", "right", "--facts", "no such base"],
    ["--lang", "zh", "verify", "wrong"],
    ["verify", "wrong", "--color", "always"],
    ["lookup", "茶厂", "投资"],
    ["lookup", "火箭"],
    ["lookup", "茶厂", "--limit", "1", "--format", "json"],
    ["lookup", "茶厂", "--limit", "many"],
    ["lookup", "茶厂", "--limit=0"],
    ["lookup", " "],
    ["quiz", "--count", "0"],
    ["quiz", "--seed=-1"],
    ["quiz", "--topic", "no such topic"],
    ["quiz", "--type", "essay"],
    ["quiz", "--level", "odd"],
    ["quiz", "--paper", "no such file"],
    ["quiz", "--count", "2", "--seed", "1"],
]


@pytest.mark.usefixtures("fake_verifier")
@pytest.mark.parametrize("arguments", PLAIN, ids=" ".join)
def test_both_ways_are_one(
    arguments: list[str], run: Callable[..., Outcome], monkeypatch: pytest.MonkeyPatch
) -> None:
    by_hand = run(*arguments)
    taken = []
    monkeypatch.setattr(direct, "run_directly", lambda *_given: taken.append(True))
    assert run(*arguments) == by_hand
    assert taken


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["list"],
        ["verify", "-h"],
        ["verify", "--help"],
        ["verify", "x", "--fromat", "json"],
        ["verify", "--format"],
        ["verify", "-x"],
        ["verify", "x", "--explain"],
        ["verify", "x", "--source", "report.txt"],
        ["verify", "--rule", "value"],
        ["verify", "--file", "a.txt", "--file", "b.txt"],
        ["--version"],
        ["lookup"],
        ["lookup", "--limit", "3"],
        ["quiz", "word"],
        ["quiz", "--print"],
        ["quiz", "--exam", "--count", "3"],
    ],
    ids=" ".join,
)
def test_left_to_the_library(arguments: list[str]) -> None:
    assert read_plain(arguments) is None


TOKENS = st.sampled_from(
    [
        "a",
        "b c",
        "-",
        "--",
        "--format",
        "--format=json",
        "--file",
        "--fail-on",
        "--jobs",
        "--limit",
        "--limit=",
        "-5",
        "=",
        "",
    ]
)


@given(st.sampled_from(["verify", "lookup"]), st.lists(TOKENS, max_size=6))
def test_read_alike(command: str, rest: list[str]) -> None:
    """Whatever is read by hand, the library reads the same way."""
    read = read_plain([command, *rest])
    if read is None:
        return
    called: list[tuple[list[str], dict[str, Any]]] = []

    def note(words: Sequence[str], settings: Settings, **options: Any) -> int:
        called.append((list(words), options))
        return 0

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(verify_run, "verify_claims", note)
        patch.setattr(lookup_run, "look_up", note)
        try:
            tree.run_parsed([command, *rest], Settings())
        except FactcliError as error:  # pragma: no cover
            pytest.fail(f"the library refuses it: {error}")
    [(words, options)] = called
    _command, own_words, own_options = read
    assert words == own_words
    assert options == {**{name: options[name] for name in options}, **own_options}
    defaults: dict[str, dict[str, object]] = {
        "verify": {
            "file": "",
            "form": "text",
            "fail_on": "refuted",
            "explain": False,
            "jobs": "1",
            "sources": (),
        },
        "lookup": {"limit": "5", "form": "text"},
    }
    assert options == defaults[command] | own_options
