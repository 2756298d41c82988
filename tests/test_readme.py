"""Both READMEs tell the truth: every command in a console block prints what stands below it."""

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
READMES = {"README.md": "en_GB.UTF-8", "README.zh.md": "zh_CN.UTF-8"}
BLOCK = re.compile(r"^```console\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def commands_of(block: str) -> list[tuple[str, str]]:
    """The commands of a console block, each with the output that stands below it."""
    pieces = re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]
    return [(piece.partition("\n")[0], piece.partition("\n")[2]) for piece in pieces]


def run(command: str, locale: str, folder: Path) -> str:
    """What a terminal without colours would show, both streams together; a pipe works as in a shell."""
    environment = {
        "PATH": os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]]),
        "LANG": locale,
        "FACTCLI_DATA": str(folder),
        "PYTHONUTF8": "1",
    }
    done = subprocess.run(
        ["bash", "-c", command],
        cwd=ROOT,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        check=False,
    )
    return done.stdout


@pytest.mark.parametrize("name", READMES)
def test_every_example_prints_what_it_says(name: str, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    path = ROOT / name
    text = path.read_text(encoding="utf-8")
    blocks = BLOCK.findall(text)
    assert blocks, f"{name} has no console block"
    for block in blocks:
        renewed = "".join(
            f"$ {command}\n{run(command, READMES[name], tmp_path).rstrip()}\n"
            for command, _ in commands_of(block)
        )
        if request.config.getoption("--update-golden"):
            text = text.replace(block, renewed)
        else:
            assert block == renewed
    if request.config.getoption("--update-golden"):
        path.write_text(text, encoding="utf-8")


def test_both_readmes_run_the_same_commands() -> None:
    first, second = (
        [
            command
            for block in BLOCK.findall((ROOT / name).read_text(encoding="utf-8"))
            for command, _ in commands_of(block)
        ]
        for name in READMES
    )
    assert len(first) == len(second)
    assert [shlex.split(command)[1] for command in first] == [shlex.split(command)[1] for command in second]


def test_the_two_set_up_commands_are_one_line_each() -> None:
    for name in READMES:
        text = (ROOT / name).read_text(encoding="utf-8")
        lines = re.search(r"^```sh\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)
        assert lines is not None
        assert len(lines[1].splitlines()) == 2
