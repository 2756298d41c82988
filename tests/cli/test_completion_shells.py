"""A TAB in the real shells: what is on the line afterwards, what is offered, and that nothing is run."""

import os
import re
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pexpect
import pytest

from tests.cli.conftest import environment

NAMES = """\
format: 1
name: odd
entities:
  云雾 茶厂: {also: [Cloud "Tea" Works]}
  it's $(touch pwned) `touch pwned` !x: {}
  "evil\\u202ename": {}
  价格$HOME: {}
facts:
  - id: tea_one
    topic: 名茶
    statement: "一。$(touch pwned)"
    subject: 云雾 茶厂
  - id: tea_two
    topic: 产业 一
    statement: 二。
  - id: works
    topic: 产业 一
    statement: 三。
"""
ESCAPES = re.compile(
    r"\x1b(?:\[[0-9;?<>=]*[A-Za-z@]|[()][A-Z0-9]|[=>]|\][^\x07\x1b]*(?:\x07|\x1b\\)|P[^\x1b]*\x1b\\)|\r"
)

pytestmark = pytest.mark.real


class Shell:
    """A shell on a terminal of its own, in a folder of its own, with the completion installed."""

    def __init__(self, name: str, folder: Path) -> None:
        self.name, self.folder = name, folder
        (folder / "odd.yaml").write_text(NAMES, encoding="utf-8")
        tools = folder / "tools"
        tools.mkdir()
        program = tools / "factcli"
        program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m factcli "$@"\n', encoding="utf-8")
        # What the line says, as the program gets it: one argument a line between marks.
        echo = tools / "showargs"
        echo.write_text(
            '#!/bin/sh\nfor one in "$@"; do printf "<%s>" "$one"; done; echo "<end>"\n', encoding="utf-8"
        )
        for tool in (program, echo):
            tool.chmod(0o755)
        options = {
            "bash": ["--norc", "--noprofile", "-i"],
            "zsh": ["-f", "-i"],
            "fish": ["--no-config", "-i"],
        }
        variables = environment(
            PATH=os.pathsep.join([str(tools), os.environ["PATH"]]),
            HOME=str(folder),
            LANG="C.UTF-8",
            FACTCLI_LANG="en",
            TERM="xterm",
            PS1="> ",
            PYTHONPATH=str(Path(__file__).parents[2]),
            XDG_CONFIG_HOME=str(folder),
            XDG_DATA_HOME=str(folder),
            ZDOTDIR=str(folder),
            HISTFILE="",
        )
        self.process = pexpect.spawn(
            name,
            options[name],
            env=variables,
            cwd=str(folder),
            encoding="utf-8",
            dimensions=(50, 200),
            timeout=20,
        )
        install = {
            "bash": (
                'bind "set bell-style none"; bind "set enable-bracketed-paste off"; bind "set page-completions off"',
                'bind "set show-all-if-ambiguous on"; eval "$(factcli completion bash)"',
                "complete -F _factcli_complete showargs",
            ),
            "zsh": (
                'PS1="> "; unsetopt beep prompt_sp; bindkey -e; autoload -U compinit; compinit -u -D',
                'eval "$(factcli completion zsh)"; compdef _factcli showargs',
            ),
            "fish": (
                'function fish_prompt; echo "> "; end; function fish_greeting; end; factcli completion fish | source',
                "complete -c showargs -f -k -a '(__factcli_complete)'",
            ),
        }
        self.do("; ".join(install[name]) + "; echo rea''dy", "ready")
        self.process.expect_exact("> ")

    def do(self, line: str, awaited: str) -> str:
        self.process.sendline(line)
        self.process.expect_exact(awaited)
        return str(self.process.before)

    def arguments(self, typed: str, then: str = "") -> list[str]:
        """What the program would be given after `typed`, a TAB, `then`, and the line's end."""
        self.process.send(f"{typed}\t{then}\r")  # a shell reads on only when the TAB is answered
        self.process.expect_exact("<end>")
        shown = ESCAPES.sub("", str(self.process.before))
        self.process.expect_exact("> ")
        start = shown.rfind("\n") + 1
        return re.findall(r"<(.*?)>", shown[start:])

    def offers(self, typed: str) -> str:
        """What stands on the screen after `typed` and two TABs; the line is thrown away."""
        self.process.send(typed + "\t")
        shown = self.settle()
        if self.name != "bash":
            self.process.send("\t")
            shown += self.settle()
        self.process.send("\x03")
        self.settle()
        return ESCAPES.sub("", shown)

    def settle(self) -> str:
        """What is written until nothing more comes."""
        shown = ""
        patience = 3.0
        while True:
            try:
                shown += self.process.read_nonblocking(100_000, patience)
                patience = 0.4
            except pexpect.TIMEOUT:
                return shown


@pytest.fixture(params=["bash", "zsh", "fish"])
def shell(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Shell]:
    name = str(request.param)
    if shutil.which(name) is None:
        pytest.skip(f"{name} is not installed")
    opened = Shell(name, tmp_path)
    yield opened
    opened.process.close(force=True)


def test_words_are_completed(shell: Shell) -> None:
    assert shell.arguments("showargs verif") == ["verify"]
    assert shell.arguments("showargs base che") == ["base", "check"]
    assert shell.arguments("showargs list --forma", "json") == ["list", "--format", "json"]
    assert shell.arguments("showargs list --format mark") == ["list", "--format", "markdown"]
    assert shell.arguments("showargs list --format=mark") == ["list", "--format=markdown"]
    assert shell.arguments("showargs verify --rule val") == ["verify", "--rule", "value"]
    assert shell.arguments("showargs --lang z") == ["--lang", "zh"]


def test_what_the_base_holds_is_completed(shell: Shell) -> None:
    given = ["--facts", "odd.yaml"]
    assert shell.arguments("showargs show wor") == ["show", "works_investment"]
    assert shell.arguments("showargs --facts odd.yaml show wor") == [*given, "show", "works"]
    assert shell.arguments("showargs list --facts=odd.yaml --topic 产") == [
        "list",
        "--facts=odd.yaml",
        "--topic",
        "产业 一",
    ]
    assert shell.arguments("showargs --facts odd.yaml lookup 云") == [*given, "lookup", "云雾 茶厂"]
    assert shell.arguments("showargs --facts odd.yaml lookup 云雾\\ 茶") == [*given, "lookup", "云雾 茶厂"]
    assert shell.arguments("showargs --facts odd.yaml lookup Clo") == [*given, "lookup", 'Cloud "Tea" Works']
    assert shell.arguments("showargs --facts od", "list") == [*given, "list"]
    offered = shell.offers("showargs --facts odd.yaml show tea")
    assert "tea_one" in offered
    assert "tea_two" in offered


def test_open_quotes_are_gone_on_with(shell: Shell) -> None:
    given = ["--facts", "odd.yaml", "lookup"]
    assert shell.arguments('showargs --facts odd.yaml lookup "云雾 ') == [*given, "云雾 茶厂"]
    assert shell.arguments("showargs --facts odd.yaml lookup '云雾 ") == [*given, "云雾 茶厂"]


def test_nothing_hostile_is_run(shell: Shell) -> None:
    given = ["--facts", "odd.yaml", "lookup"]
    hostile = "it's $(touch pwned) `touch pwned` !x"
    assert shell.arguments("showargs --facts odd.yaml lookup it") == [*given, hostile]
    assert shell.arguments('showargs --facts odd.yaml lookup "it') == [*given, hostile]
    assert shell.arguments("showargs --facts odd.yaml lookup 价") == [*given, "价格$HOME"]
    offered = shell.offers("showargs --facts odd.yaml lookup ")
    assert "evil" not in offered
    shell.offers("showargs show $(touch pwned) `touch pwned` te")
    assert not (shell.folder / "pwned").exists()
