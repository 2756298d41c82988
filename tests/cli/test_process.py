"""The command line as a process of its own: pipes, consoles, signals."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pexpect
import pytest

from tests.cli.conftest import environment, start

PROGRAM = [sys.executable, "-m", "factcli"]


def big_base(folder: Path) -> Path:
    """A base whose list is larger than a pipe holds."""
    file = folder / "big.yaml"
    facts = "".join(f"  - id: fact_{number}\n    statement: {'茶' * 60}{number}\n" for number in range(2000))
    file.write_text("format: 1\nfacts:\n" + facts, encoding="utf-8")
    return file


@pytest.mark.parametrize("arguments", [["list"], ["list", "--format", "json"]], ids=" ".join)
def test_a_closed_pipe_is_quiet(arguments: list[str], tmp_path: Path) -> None:
    process = subprocess.Popen(
        [*PROGRAM, *arguments, "--facts", str(big_base(tmp_path))],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(),
    )
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.readline()
    process.stdout.close()
    assert process.stderr.read() == b""
    process.stderr.close()
    assert process.wait(60) == 0


def test_a_closed_error_pipe_is_quiet() -> None:
    process = subprocess.Popen([*PROGRAM, "nope"], stderr=subprocess.PIPE, env=environment())
    assert process.stderr is not None
    process.stderr.close()
    assert process.wait(60) in (0, 2)


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="no /dev/full on this system")
def test_a_full_disk_is_said() -> None:
    with open("/dev/full", "wb") as full:
        done = subprocess.run(
            [*PROGRAM, "list"],
            stdout=full,
            stderr=subprocess.PIPE,
            env=environment(),
            timeout=60,
            check=False,
        )
    assert done.returncode == 4
    assert done.stderr.startswith(b"Error: ")
    assert b"Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["verify", "青石镇产茶300吨"], 1),
        (["verify", "青石镇产茶298吨"], 0),
        (["verify", "--format", "jsonl", "青石镇产茶300吨", "青石镇产茶298吨"], 1),
        (["verify", "--format", "json", "青石镇产茶300吨"], 1),
        (["lookup", "火箭发射时间"], 1),
        (["show", "nothing_like_it", "teas"], 1),
        (["base", "check", "tests/cli/none.yaml"], 3),
        (["list"], 0),
    ],
    ids=lambda value: value[0] if isinstance(value, list) else "",
)
def test_a_closed_output_leaves_the_code(arguments: list[str], code: int) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    done = subprocess.run(
        [*PROGRAM, *arguments],
        stdout=writer,
        stderr=subprocess.PIPE,
        env=environment(),
        timeout=60,
        check=False,
    )
    os.close(writer)
    assert done.returncode == code
    assert b"Traceback" not in done.stderr
    assert b"Broken" not in done.stderr


def test_a_long_report_that_nobody_reads_leaves_the_code(tmp_path: Path) -> None:
    file = tmp_path / "twice.yaml"
    file.write_text("format: 1\nfacts:\n" + "  - {id: one, statement: 一。}\n" * 300, encoding="utf-8")
    reader, writer = os.pipe()
    os.close(reader)
    command = [*PROGRAM, "base", "check", str(file)]
    done = subprocess.run(
        command, stdout=writer, stderr=subprocess.PIPE, env=environment(), timeout=60, check=False
    )
    os.close(writer)
    assert (done.returncode, done.stderr) == (3, b"")


def test_a_reader_who_goes_ends_an_endless_run() -> None:
    program = f"{sys.executable} -m factcli verify --format jsonl"
    command = f"yes 青石镇产茶300吨 | {program} | head -n 1 >&2; echo ${{PIPESTATUS[1]}}"
    done = subprocess.run(
        ["bash", "-c", command], capture_output=True, env=environment(), timeout=60, check=False
    )
    assert done.stdout == b"1\n"
    assert json.loads(done.stderr)["verdict"] == "refuted"


def test_no_streams_at_all() -> None:
    command = " ".join([sys.executable, "-m", "factcli", "list", "<&-", ">&-", "2>&-"])
    assert subprocess.run(["sh", "-c", command], env=environment(), timeout=60, check=False).returncode == 0


def test_ctrl_c_ends_with_130_and_no_traceback() -> None:
    process = subprocess.Popen(
        [*PROGRAM, "verify", "--format", "jsonl"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(),
    )
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write("青石镇产茶298吨。\n".encode())
    process.stdin.flush()
    assert json.loads(process.stdout.readline())["line"] == 1  # streamed before the input ends
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=60)
    assert (process.returncode, out, err) == (130, b"", b"")


@pytest.mark.parametrize("encoding", ["gbk", "ascii", "latin-1", "utf-8"])
@pytest.mark.parametrize(
    "arguments", [["list"], ["-h"], ["show", "teas"], ["nope😀"], ["list", "--format", "json"]]
)
def test_no_console_is_too_poor(encoding: str, arguments: list[str]) -> None:
    done = start(["--lang", "zh", *arguments], PYTHONIOENCODING=encoding)
    assert done.returncode == (2 if "nope😀" in arguments else 0)
    assert b"Traceback" not in done.stderr
    text = done.stdout.decode(encoding)
    if "json" in arguments:
        assert json.loads(text)["facts"][2]["statement"] == "青石镇的招牌茶是银针、雀舌和毛尖。"
    elif encoding in ("gbk", "utf-8") and arguments != ["nope😀"]:
        assert "\\u" not in text  # everything we write ourselves is in GBK


@pytest.mark.parametrize(
    "arguments",
    [["show", b"\xff\xfe"], [b"\xff"], ["list", "--topic", b"\xe8\x8c"], ["list", "--facts", b"/\xff"]],
    ids=str,
)
def test_bytes_that_are_no_text_do_no_harm(arguments: list[str | bytes]) -> None:
    done = start([os.fsdecode(argument) for argument in arguments], LC_ALL="C.UTF-8")
    assert done.returncode in (1, 2, 3)
    assert b"Traceback" not in done.stderr
    assert done.stderr.decode("utf-8")


@pytest.mark.parametrize(
    ("arguments", "unwanted"),
    [
        (["verify", "青石镇产茶298吨"], "typer rich rapidfuzz opencc"),
        (["lookup", "青石镇产茶多少"], "typer rich rapidfuzz opencc"),
        (["list"], "rich.console"),
        (["show", "teas"], "rich.console"),
        (["-h"], "rich.console rapidfuzz yaml dataclasses"),
        (["quiz", "--print", "--count", "2"], "rich.console"),
    ],
    ids=lambda value: value[0] if isinstance(value, list) else "",
)
def test_what_stays_out_of_a_piped_run(arguments: list[str], unwanted: str) -> None:
    """What start-up rests on: nothing is imported that only drawing, help or a slip needs."""
    code = (
        "import sys; from factcli.cli.app import run; run(sys.argv[2:]); sys.stdout.flush();"
        "print(*set(sys.argv[1].split()) & set(sys.modules), file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, unwanted, *arguments],
        capture_output=True,
        env=environment(),
        timeout=60,
        check=False,
    )
    assert done.stderr.decode().strip() == ""


class TestTerminal:
    """On a terminal of its own, 60 cells wide."""

    @staticmethod
    def play(*arguments: str, **variables: str) -> "pexpect.spawn[str]":
        return pexpect.spawn(
            sys.executable,
            ["-m", "factcli", *arguments],
            env=environment(TERM="xterm", **variables),
            dimensions=(24, 60),
            encoding="utf-8",
            timeout=30,
        )

    def test_verify_asks_for_claims(self) -> None:
        terminal = self.play("--lang", "zh", "verify")
        terminal.expect("Ctrl-D")
        terminal.sendline("青石镇产茶298吨")
        terminal.expect("属实")
        terminal.expect("> ")
        terminal.sendeof()
        terminal.expect(pexpect.EOF)
        assert "事实库：茶镇" in str(terminal.before)
        terminal.close()
        assert terminal.exitstatus == 0

    def test_ctrl_c_at_the_prompt_ends_its_line(self) -> None:
        terminal = self.play("verify")
        terminal.expect("> ")
        terminal.sendintr()
        assert self.whole(terminal).replace("^C", "") == "\r\n"
        assert terminal.exitstatus == 130

    def test_long_names_are_folded(self, tmp_path: Path) -> None:
        file = tmp_path / "long.yaml"
        text = f"format: 1\nentities:\n  {'青石' * 90}: {{}}\nfacts:\n  - id: one\n    statement: 一。\n"
        file.write_text(text, encoding="utf-8")
        shown = self.whole(self.play("list", "entities", "--color", "never", "--facts", str(file)))
        assert shown.count("青") == 90

    def test_drawn_with_colors(self) -> None:
        assert "\x1b[1m" in self.whole(self.play("show", "teas"))

    def test_drawn_without_colors(self) -> None:
        for variables in ({"NO_COLOR": "1"}, {"FACTCLI_COLOR": "never"}):
            shown = self.whole(self.play("show", "teas", **variables))
            assert "teas" in shown
            assert "\x1b" not in shown

    def test_width_is_kept(self) -> None:
        from rich.cells import cell_len

        for arguments in (["list", "entities"], ["show", "teas", "output_2024"], ["-h"], ["lookup", "产茶"]):
            shown = self.whole(self.play(*arguments, "--color", "never"))
            lines = [line for line in shown.splitlines() if not line.startswith("  factcli")]
            assert max(map(cell_len, lines)) <= 60

    @staticmethod
    def whole(terminal: "pexpect.spawn[str]") -> str:
        terminal.expect(pexpect.EOF)
        shown = str(terminal.before)
        terminal.close()
        return shown
