"""What a TAB offers, by line; the shells themselves are in test_completion_shells."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcli.cli import complete
from factcli.cli.complete import TABLE, find_values
from factcli.cli.complete_line import quote_text, read_line
from factcli.cli.complete_tree import table_text
from factcli.cli.settings import SHARED_OPTIONS
from factcli.facts.outline import read_outline
from factcli.verify.rule_pages import PAGES
from tests.cli.conftest import TEA, Run

BREAKS = " \t\n\"'@><=;|&(:"


def offered(*words: str) -> list[str]:
    found = find_values(words[:-1], words[-1])
    assert found is not None
    return [value for value, _meaning in found]


def test_the_table_is_that_of_the_commands() -> None:
    held = Path(TABLE).read_text(encoding="utf-8")
    assert held == table_text(), "run: python scripts/refresh_completion.py"


def test_commands() -> None:
    table = json.loads(Path(TABLE).read_text(encoding="utf-8"))
    assert offered("") == [path for path in table if path and " " not in path]
    assert offered("base", "") == [path.removeprefix("base ") for path in table if path.startswith("base ")]
    assert offered("--lang", "zh", "lo") == ["lookup"]
    assert offered("nothing", "") == []


def test_options() -> None:
    shared = {option.names[-1] for option in SHARED_OPTIONS}
    assert set(offered("list", "-")) == {"--topic", "--format", "--help"} | shared
    assert "--format" not in offered("list", "--format", "json", "-")
    assert "--facts" in offered("list", "--facts", "a.yaml", "-")
    assert offered("list", "--", "-") == []


@pytest.mark.parametrize(
    ("words", "values"),
    [
        (["list", "--format", ""], ["text", "json", "jsonl", "csv", "markdown"]),
        (["list", "--format", "j"], ["json", "jsonl"]),
        (["list", "--format=m"], ["--format=markdown"]),
        (["list", "--nope=m"], []),
        (["list", ""], ["facts", "topics", "entities"]),
        (["list", "facts", ""], []),
        (["--lang", ""], ["en", "zh"]),
        (["list", "--lang", "z"], ["zh"]),
        (["list", "--topic", ""], ["产业", "名茶"]),
        (["show", ""], ["output_2024", "works_investment", "teas"]),
        (["show", "teas", ""], ["output_2024", "works_investment"]),
        (["lookup", ""], ["青石镇", "云雾茶厂", "产业", "名茶"]),
        (["lookup", "cloud"], ["Cloud Tea Works"]),
        (["lookup", "茶"], ["茶厂"]),
        (["lookup", "--limit", ""], []),
        (["verify", "--rule", ""], list(PAGES)),
        (["verify", ""], []),
        (["completion", ""], ["bash", "zsh", "fish"]),
    ],
    ids=lambda value: " ".join(value),
)
def test_values(words: list[str], values: list[str]) -> None:
    assert offered(*words) == values


@pytest.mark.parametrize(
    "words",
    [["--facts", ""], ["list", "--facts=x"], ["base", "check", ""], ["verify", "--file", ""]],
    ids=" ".join,
)
def test_files_are_the_shells_matter(words: list[str]) -> None:
    assert find_values(words[:-1], words[-1]) is None


def test_bases_of_the_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.yaml").write_text("name: a\nfacts: [{id: one}, {id: two}]", encoding="utf-8")
    (tmp_path / "b.jsonl").write_text(
        '{"name": "b"}\n{"id": "one"}\nnonsense\n{"id": "six"}\n', encoding="utf-8"
    )
    both = ["--facts", str(tmp_path / "a.yaml"), f"--facts={tmp_path / 'b.jsonl'}", "show"]
    assert offered(*both, "") == ["a/one", "two", "b/one", "six"]
    assert offered(*both, "b/") == ["b/one", "b/six"]
    assert offered("show", "--facts", str(tmp_path), "") == ["a/one", "two", "b/one", "six"]
    monkeypatch.setenv("HOME", str(tmp_path))
    assert offered("--facts", "~/a.yaml", "show", "t") == ["two"]
    assert offered("--facts", "$HOME/a.yaml", "show", "t") == ["two"]


def test_a_compiled_base(tmp_path: Path, run: Run) -> None:
    compiled = tmp_path / "tea.facts"
    assert run("base", "compile", str(TEA), "-o", str(compiled)).code == 0
    assert offered("--facts", str(compiled), "show", "t") == ["teas"]
    assert offered("--facts", str(compiled), "lookup", "云") == ["云雾茶厂"]
    assert list(read_outline(str(compiled)).topics) == ["产业", "名茶"]


@pytest.mark.parametrize(
    "content", ["", "[", "facts: {a: b}", "facts: [1, {id: [x]}, {id: a\x1b}]", "\x00", "entities: [x]"]
)
def test_a_broken_base_offers_nothing(content: str, tmp_path: Path, run: Run) -> None:
    file = tmp_path / "broken.yaml"
    file.write_text(content, encoding="utf-8")
    assert run("__complete", "fish", "--facts", str(file), "show", "").out in ("values\n", "")
    assert run("__complete", "fish", "--facts", str(tmp_path / "none"), "show", "").out == "values\n"


def test_meanings_speak_the_line_s_language(run: Run) -> None:
    assert (
        run("__complete", "fish", "--lang", "zh", "list", "--top").out
        == "values\n--topic\t只列这个主题的事实\n"
    )
    shown = run("__complete", "zsh", "show", "teas").out
    assert shown == "values\nteas\tThe signature teas of Qingshi are Silver Needle, Sparrow To…\n"


@pytest.mark.parametrize(
    "arguments", [[], ["bash"], ["zsh"], ["fish"], ["bash", "x"], ["nonsense", "", "--"]], ids=str
)
def test_a_tab_never_fails(arguments: list[str], run: Run) -> None:
    outcome = run("__complete", *arguments)
    assert (outcome.err, outcome.code) == ("", 0)


@pytest.mark.parametrize(
    ("line", "words", "before", "current", "quote"),
    [
        ("factcli show te", ["factcli", "show"], "", "te", ""),
        ("factcli ", ["factcli"], "", "", ""),
        ("factcli list --format=js", ["factcli", "list"], "--format=", "--format=js", ""),
        ('factcli lookup "a b', ["factcli", "lookup"], "", "a b", '"'),
        (r"factcli lookup a\ b", ["factcli", "lookup"], "", "a b", ""),
        ("factcli lookup '$(x) `y`' \"\\$z\" ", ["factcli", "lookup", "$(x) `y`", "$z"], "", "", ""),
        ("factcli lookup x'y", ["factcli", "lookup"], "x", "xy", "'"),
    ],
)
def test_bash_lines(line: str, words: list[str], before: str, current: str, quote: str) -> None:
    assert read_line(line, BREAKS) == (words, before, current, quote)


@given(st.text(alphabet=st.characters(exclude_categories=("Cc", "Cs"))), st.sampled_from(["", "'", '"']))
def test_what_is_quoted_is_read_back(text: str, quote: str) -> None:
    line = f"factcli {quote}{quote_text(text, quote)}{quote} "
    assert read_line(line, BREAKS).words == ["factcli", *([text] if text or quote else [])]


def test_the_scripts(run: Run) -> None:
    for shell in ("bash", "zsh", "fish"):
        outcome = run("completion", shell)
        assert (outcome.code, outcome.err) == (0, "")
        assert f"{complete.ASK} {shell}" in outcome.out
    wrong = run("completion", "bsh")
    assert (wrong.code, "“bash”" in wrong.err) == (2, True)
