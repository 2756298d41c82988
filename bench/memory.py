"""How much more memory a hundred times as many claims take.

`python bench/memory.py [MANY]` sends short claims through standard input of whole processes, 1,000 and then MANY
(100,000 unless told otherwise), in each form, alone and with several processes, and prints the most memory that a
process of the run ever held. It ends with 1 when a row grows by more than the bar.
"""

import subprocess
import sys
import tempfile
import threading
from pathlib import Path
from typing import IO

FEW, MANY = 1_000, 100_000
BAR = 2.0
"""Megabytes that the largest process may grow by: what the interpreter's own allocator takes and gives back."""
BASE = """format: 1
name: bench
facts:
  - {id: output, statement: 全镇产茶298吨。, subject: 全镇, attribute: 产茶, value: 298吨}
  - {id: wells, statement: 村里有三口井。, subject: 村里, attribute: 井, value: 3口}
"""
RUNS = {
    "jsonl": ["--format", "jsonl"],
    "json": ["--format", "json"],
    "text": [],
    "json --explain": ["--format", "json", "--explain"],
    "jsonl --jobs 2": ["--format", "jsonl", "--jobs", "2"],
}


def claim(number: int) -> bytes:
    """A claim of its own each time, so that nothing kept for one serves another; every 97th can't be judged."""
    if number % 97 == 0:
        return b"\xff\xff\n"
    return f"全镇产茶{number}吨，第{number % 13}年\n".encode()


def peak(arguments: list[str], count: int, base: Path) -> float:
    """The most memory in MB that the process or one of its own ever held, by a shell's child accounting."""
    code = (
        "import resource, subprocess, sys\n"
        "done = subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)\n"
        "print(done.returncode, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)\n"
    )
    command = [sys.executable, "-m", "factcli", "--facts", str(base), "verify", "-q", *arguments]
    process = subprocess.Popen(
        [sys.executable, "-c", code, *command], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert process.stdin is not None
    assert process.stdout is not None

    def give(stream: IO[bytes]) -> None:
        for number in range(1, count + 1):
            stream.write(claim(number))
        stream.close()

    giver = threading.Thread(target=give, args=(process.stdin,))
    giver.start()
    code_and_size = process.stdout.read().split()
    giver.join()
    process.wait()
    assert code_and_size[0] == b"2", f"the run ended with {code_and_size[0].decode()}"
    return int(code_and_size[1]) / (1024 if sys.platform == "linux" else 1024 * 1024)


def main() -> int:
    many = int(sys.argv[1]) if len(sys.argv) > 1 else MANY
    failed = False
    print(f"{'form':<20}{f'{FEW:,} (MB)':>16}{f'{many:,} (MB)':>16}{'growth':>10}{'bar':>8}")
    with tempfile.TemporaryDirectory() as folder:
        base = Path(folder, "base.yaml")
        base.write_text(BASE, encoding="utf-8")
        for name, arguments in RUNS.items():
            few, more = peak(arguments, FEW, base), peak(arguments, many, base)
            over = more - few > BAR
            failed = failed or over
            print(
                f"{name:<20}{few:>16.1f}{more:>16.1f}{more - few:>10.1f}{BAR:>8.1f}{'  over the bar' if over else ''}",
                flush=True,
            )
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
