"""How soon a quiz shows its first item, and how long an answer keeps one waiting.

`python bench/quiz.py [ROUNDS]` plays quizzes through pseudo-terminals, as a person does, with bytecode compiled. The
first item is compared with `python -c pass`; the bar is 12 times that. An answer is timed from the key that gives it to
the result on the screen, and from the key that goes on to the next item; the bar is 50 ms. Run it on a machine that
does nothing else.
"""

import os
import pty
import select
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

FIRST_BAR, ANSWER_BAR = 12.0, 50.0
ANSWERS = 20
_QUIET = 0.15
"""A screen is drawn when nothing more has come for so many seconds."""


def bare_seconds() -> float:
    began = time.perf_counter()
    subprocess.run([sys.executable, "-c", "pass"], stdin=subprocess.DEVNULL, check=False)
    return time.perf_counter() - began


def wait_drawn(terminal: int, began: float, wanted: bytes) -> float:
    """The seconds from `began` until `wanted` and what follows it at once have come."""
    received, last = b"", began
    while True:
        ready = select.select([terminal], [], [], _QUIET if wanted in received else 20)[0]
        if not ready:
            if wanted not in received:
                raise SystemExit(f"never came: {wanted!r}\n{received.decode(errors='replace')}")
            return last - began
        received += os.read(terminal, 65536)
        last = time.perf_counter()


def play(language: str, seed: int, answers: int) -> tuple[float, list[float]]:
    """The seconds to the first item, and those that each key press took."""
    with tempfile.TemporaryDirectory() as folder:
        environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
        environment |= {"FACTCLI_DATA": folder, "TERM": "xterm", "LC_ALL": "C.UTF-8"}
        command = [str(Path(sys.executable).with_name("factcli")), "--lang", language, "quiz"]
        command += ["--seed", str(seed), "--count", str(max(1, answers)), "--type", "choice,true_false"]
        ours, theirs = pty.openpty()
        began = time.perf_counter()
        with subprocess.Popen(
            command, stdin=theirs, stdout=theirs, stderr=theirs, env=environment, start_new_session=True
        ) as program:
            os.close(theirs)
            first = wait_drawn(ours, began, b"[1/")
            waits = []
            for _answer in range(answers):
                for key in b"a", b" ":
                    began = time.perf_counter()
                    os.write(ours, key)
                    waits.append(wait_drawn(ours, began, b"\x1b[H"))
            program.kill()
        os.close(ours)
    return first, waits


def main() -> None:
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 11
    for language in ("zh", "en"):
        play(language, 0, 0)  # compiles, warms up
        pairs = [(bare_seconds(), play(language, seed, 0)[0]) for seed in range(rounds)]
        ratio = statistics.median(first / bare for bare, first in pairs)
        first = statistics.median(pair[1] for pair in pairs) * 1000
        waits = [wait * 1000 for wait in play(language, 1, ANSWERS)[1]]
        note = "  over the bar" if ratio > FIRST_BAR or max(waits) > ANSWER_BAR else ""
        print(
            f"{language}: first item {first:.0f} ms, {ratio:.1f} x bare (bar {FIRST_BAR:.0f}); "
            f"an answer {statistics.median(waits):.1f} ms, at most {max(waits):.1f} ms (bar {ANSWER_BAR:.0f}){note}"
        )


if __name__ == "__main__":
    main()
