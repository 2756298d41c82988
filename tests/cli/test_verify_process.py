"""`factcli verify` as a process of its own: several jobs, signals, closed pipes, the path of a verdict on a terminal."""

import json
import os
import shlex
import signal
import subprocess
import sys
import time
from pathlib import Path

import pexpect
import pytest

from tests.cli.conftest import environment, start
from tests.render.results import HOSTILE

PROGRAM = [sys.executable, "-m", "factcli"]
TRUE, FALSE = "青石镇产茶298吨", "青石镇产茶300吨"


def children_of(parent: int) -> list[int]:
    """The processes that a process has started and that still live."""
    done = subprocess.run(["ps", "-o", "pid=", "--ppid", str(parent)], capture_output=True, check=False)
    return list(map(int, done.stdout.split()))


def lives(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    state = subprocess.run(["ps", "-o", "stat=", "-p", str(process)], capture_output=True, check=False)
    return not state.stdout.strip().startswith(b"Z") and bool(state.stdout.strip())


def wait_until_gone(processes: list[int]) -> bool:
    """Whether all of them end within a few seconds."""
    for _turn in range(100):
        if not any(map(lives, processes)):
            return True
        time.sleep(0.05)
    return False


def start_jobs() -> "tuple[subprocess.Popen[bytes], list[int]]":
    """A run with two processes that has judged a claim and waits for more, and those processes."""
    process = subprocess.Popen(
        [*PROGRAM, "verify", "--format", "jsonl", "--jobs", "2"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(),
        start_new_session=True,
    )
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(f"{TRUE}\n".encode())
    process.stdin.flush()
    assert json.loads(process.stdout.readline())["line"] == 1  # judged and written before the next has come
    processes = children_of(process.pid)
    assert processes
    return process, processes


@pytest.mark.skipif(sys.platform != "linux", reason="asks ps in Linux's words")
@pytest.mark.parametrize("reaches_all", [True, False], ids=["the group", "the process"])
def test_ctrl_c_ends_every_process(reaches_all: bool) -> None:
    process, processes = start_jobs()
    if reaches_all:
        os.killpg(process.pid, signal.SIGINT)  # what a terminal does
    else:
        process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=60)
    assert (process.returncode, out, err) == (130, b"", b"")
    assert wait_until_gone(processes)


@pytest.mark.skipif(sys.platform != "linux", reason="asks ps in Linux's words")
@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGKILL], ids=lambda how: how.name)
def test_processes_end_with_the_one_who_started_them(how: signal.Signals) -> None:
    process, processes = start_jobs()
    process.send_signal(how)
    process.communicate(timeout=60)
    assert wait_until_gone(processes)


@pytest.mark.parametrize("form", ["text", "json", "jsonl"])
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_reader_who_goes_ends_the_run_quietly(form: str, jobs: str) -> None:
    program = f"{shlex.join(PROGRAM)} verify --format {form} --jobs {jobs}"
    command = f"yes {FALSE} | {program} | head -n 1 >/dev/null; echo ${{PIPESTATUS[1]}}"
    done = subprocess.run(
        ["bash", "-c", command], capture_output=True, env=environment(), timeout=60, check=False
    )
    assert (done.stdout, done.stderr) == (b"1\n", b"")


@pytest.mark.parametrize(
    "options", [[], ["--format", "json"], ["--format", "jsonl", "--explain"]], ids=" ".join
)
def test_several_jobs_give_the_same_bytes(options: list[str]) -> None:
    """With the real engine, in both languages."""
    claims = [
        TRUE,
        FALSE,
        "青石镇产瓷",
        "\x1b[31m银针是青石镇的招牌茶",
        "Qingshi produced 298 tonnes of tea",
        "",
    ]
    given = "\n".join(claim + "。" * (number % 3) for number in range(20) for claim in claims).encode()
    for language in ("en", "zh"):
        arguments = ["--lang", language, "verify", *options]
        alone = start(arguments, given=given)
        several = start([*arguments, "--jobs", "3"], given=given)
        assert alone.returncode == 1
        assert (several.stdout, several.stderr, several.returncode) == (alone.stdout, b"", 1)


def test_sent_over_where_forking_is_not_safe(tmp_path: Path) -> None:
    """As on other systems, where a new process knows nothing but what it is sent."""
    script = tmp_path / "play.py"
    script.write_text(
        "import sys\n"
        "from factcli.cli import app, verify_jobs\n"
        "if __name__ == '__main__':\n"
        "    verify_jobs.MAY_FORK = False\n"
        "    sys.exit(app.run(sys.argv[1:]))\n",
        encoding="utf-8",
    )
    arguments = ["--lang", "zh", "verify", TRUE, FALSE]
    done = subprocess.run(
        [sys.executable, str(script), *arguments, "--jobs", "2"],
        capture_output=True,
        env=environment(),
        timeout=60,
        check=False,
    )
    alone = start(arguments)
    assert (done.stdout, done.stderr, done.returncode) == (alone.stdout, b"", 1)


class TestTerminal:
    """On a terminal of 80 by 24."""

    @staticmethod
    def play(command: list[str], **variables: str) -> str:
        terminal = pexpect.spawn(
            command[0],
            command[1:],
            env=environment(**{"TERM": "xterm", **variables}),
            dimensions=(24, 80),
            encoding="utf-8",
            timeout=30,
        )
        terminal.expect(pexpect.EOF)
        shown = str(terminal.before)
        terminal.close()
        return shown

    @pytest.mark.parametrize("language", ["en", "zh"])
    def test_the_path_of_a_verdict_is_drawn(self, language: str) -> None:
        from rich.cells import cell_len

        arguments = ["--lang", language, "--color", "never", "verify", "--explain", FALSE + "，还产瓷"]
        shown = self.play([*PROGRAM, *arguments])
        assert "\x1b" not in shown
        assert "[output_2024]" in shown
        assert max(map(cell_len, shown.splitlines())) <= 80
        assert "\x1b[" in self.play([*PROGRAM, *arguments, "--color", "auto"])

    def test_a_rule_s_page_is_drawn(self) -> None:
        from rich.cells import cell_len

        shown = self.play([*PROGRAM, "--lang", "zh", "verify", "--rule", "value", "--color", "never"])
        assert "判定什么" in shown
        assert max(map(cell_len, shown.splitlines())) <= 80

    def test_hostile_claims_are_harmless(self) -> None:
        claim = HOSTILE.replace("\udc80", "")
        shown = self.play([*PROGRAM, "--color", "never", "verify", "--explain", f"青石镇产茶{claim}300吨"])
        assert "\x1b" not in shown
        assert "\x9b" not in shown
        assert "\u202e" not in shown
        assert "[red]" in shown

    def play_slowly(self, *options: str, **variables: str) -> str:
        """A run of more than a second with results sent elsewhere, so that only standard error is shown."""
        program = shlex.join([*PROGRAM, "verify", "--format", "jsonl", *options])
        claims = f"echo {TRUE}; echo {TRUE}; sleep 1.3; echo {TRUE}; echo {TRUE}"
        return self.play(["bash", "-c", f"({claims}) | {program} >/dev/null"], **variables)

    def test_a_long_run_shows_how_far_it_is(self) -> None:
        shown = self.play_slowly()
        assert "claims judged" in shown
        assert shown.endswith("\r\x1b[2K")  # and leaves nothing behind

    def test_what_a_terminal_shows_for_ctrl_c_fits_behind_the_progress(self) -> None:
        from rich.cells import cell_len

        shown = self.play_slowly("--color", "never", COLUMNS="20")
        drawn = [line for line in shown.split("\r\x1b[2K") if line]
        assert drawn
        assert max(map(cell_len, drawn)) < 20 - len("^C")

    def test_progress_that_nobody_wants(self) -> None:
        assert self.play_slowly("-q") == ""
        assert self.play_slowly(TERM="dumb") == ""

    def test_a_short_run_shows_nothing(self) -> None:
        program = shlex.join([*PROGRAM, "verify", "--format", "jsonl", TRUE, FALSE, TRUE])
        assert self.play(["bash", "-c", f"{program} >/dev/null"]) == ""
