"""How long the command line takes to start, as a multiple of the interpreter's own start.

`python bench/startup.py [ROUNDS]` runs each command and `python -c pass` in turn, whole processes with piped output and
bytecode compiled, and prints medians, the median of the ratios of neighbouring runs, and the bar of those that have
one. Run it on a machine that does nothing else.
"""

import os
import shutil
import statistics
import subprocess
import sys
import time
from pathlib import Path

BARS = {"verify": 8.0, "--help": 8.0}
"""The highest ratio that a row may show, by the start of its name."""
COMMANDS = {
    "verify (zh, refuted)": ["--lang", "zh", "verify", "中材锂电总投资180亿元"],
    "verify (en, refuted)": ["--lang", "en", "verify", "Zhongcai Lithium invests 18 billion yuan"],
    "verify --format jsonl": ["verify", "--format", "jsonl", "中材锂电总投资108亿元"],
    "lookup": ["--lang", "zh", "lookup", "中材锂电投资多少"],
    "--help (en)": ["--lang", "en", "--help"],
    "--help (zh)": ["--lang", "zh", "--help"],
    "--version": ["--version"],
    "list": ["--lang", "zh", "list"],
    "quiz --print --count 1": ["--lang", "zh", "quiz", "--print", "--count", "1", "--seed", "1"],
    "unknown command": ["--lang", "zh", "lisst"],
}


def seconds(command: list[str], environment: dict[str, str]) -> float:
    began = time.perf_counter()
    subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, env=environment, check=False)
    return time.perf_counter() - began


def main() -> None:
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 31
    environment = {
        name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "FACTCLI"))
    }
    script = Path(sys.executable).with_name("factcli")
    program = [str(script)] if script.exists() else [shutil.which("factcli") or "factcli"]
    bare = [sys.executable, "-c", "pass"]
    print(f"{'command':<24}{'ms':>8}{'bare ms':>9}{'ratio':>8}{'bar':>6}")
    for name, arguments in COMMANDS.items():
        for _warm_up in range(3):
            seconds([*program, *arguments], environment)
            seconds(bare, environment)
        pairs = [
            (seconds(bare, environment), seconds([*program, *arguments], environment))
            for _round in range(rounds)
        ]
        floor = statistics.median(pair[0] for pair in pairs) * 1000
        own = statistics.median(pair[1] for pair in pairs) * 1000
        ratio = statistics.median(pair[1] / pair[0] for pair in pairs)
        bar = next((bar for start, bar in BARS.items() if name.startswith(start)), None)
        shown_bar = f"{bar:>6.1f}" if bar else f"{'-':>6}"
        note = "  over the bar" if bar and ratio > bar else ""
        print(f"{name:<24}{own:>8.1f}{floor:>9.1f}{ratio:>8.2f}{shown_bar}{note}")


if __name__ == "__main__":
    main()
