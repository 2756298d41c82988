"""A class's program killed in the middle: what it acknowledged is there, once, and everybody is back soon."""

import asyncio
import os
import random
import signal
import socket
import sqlite3
import subprocess
import sys
import time
from collections import Counter
from contextlib import suppress
from pathlib import Path

import pytest

from bench.class_load import Caller

BACK_WITHIN = 3.0
"""Seconds after the restart, on a machine that does nothing else."""
_PATIENCE = 15.0
"""Seconds, where other work may be under way."""


class Program:
    """`factcli class`, led by lines, on a port that stays the same."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = int(free.getsockname()[1])
        self.code = ""

    def start(self, *words: str) -> None:
        """Start it, and wait until phones may come."""
        command = [sys.executable, "-m", "factcli", "--lang", "en", "class", *words, "--plain"]
        self._process = subprocess.Popen(
            [*command, "--host", "127.0.0.1", "--port", str(self.port)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            env={**os.environ, "FACTCLI_DATA": str(self.folder)},
        )
        assert self._process.stdout is not None
        line = self._process.stdout.readline().decode()
        assert "/j/" in line, line
        self.code = line.strip().rpartition("/")[2]

    def type(self, line: str) -> None:
        """A teacher's step."""
        assert self._process.stdin is not None
        self._process.stdin.write(f"{line}\n".encode())
        self._process.stdin.flush()

    def kill(self) -> None:
        """As a power cut does."""
        self._process.send_signal(signal.SIGKILL)
        self._process.wait()
        self._close()

    def end(self) -> None:
        """Leave it as a teacher does."""
        self.type("q")
        assert self._process.wait(20) == 0
        self._close()

    def _close(self) -> None:
        for pipe in (self._process.stdin, self._process.stdout):
            assert pipe is not None
            with suppress(BrokenPipeError):
                pipe.close()


class Pupil:
    """A phone that answers each question it sees as soon as it may, and sends again until it is told."""

    def __init__(self, program: Program, name: str, draw: random.Random) -> None:
        self._program, self.name, self._draw = program, name, draw
        self.token = ""
        self._drawn = f"{name}-{draw.getrandbits(128):032x}"
        self.acknowledged: dict[int, str] = {}
        self.back_at = 0.0
        self._killed_at = 0.0

    def note_kill(self) -> None:
        """From now on, being answered means to be back."""
        self._killed_at, self.back_at = time.monotonic(), 0.0

    async def play(self, end: asyncio.Event) -> None:
        """Until the end."""
        caller: Caller | None = None
        question = 0
        while not end.is_set():
            try:
                if caller is None:
                    loop = asyncio.get_running_loop()
                    _transport, caller = await loop.create_connection(Caller, "127.0.0.1", self._program.port)
                if not self.token:
                    asked: dict[str, object] = {
                        "code": self._program.code,
                        "name": self.name,
                        "token": self._drawn,
                    }
                    self.token = str((await caller.post("/api/join", asked))["token"])
                answer = self.acknowledged.get(question) or self._draw.choice("AB")
                sent = {"token": self.token, "n": question, "answer": answer}
                self.acknowledged[question] = ""
                await caller.post("/api/answer", sent)
                self.acknowledged[question] = answer
                question += 1
                self.back_at = self.back_at or time.monotonic()
            except OSError:
                caller = None
                await asyncio.sleep(self._draw.uniform(0.2, 0.8))
            except RuntimeError as refusal:
                self.back_at = self.back_at or time.monotonic()
                if "twice" in str(refusal):  # it was saved, though the acknowledgement was lost
                    question += 1
                await asyncio.sleep(self._draw.uniform(0.05, 0.3))
        if caller is not None:
            caller.transport.close()


async def _cut_off(program: Program, phones: int, moment: float, seed: int, within: float) -> None:
    """Play with so many phones, kill the program at a moment, take it up again, and look at everything."""
    pupils = [Pupil(program, f"p{number}", random.Random(seed * 1000 + number)) for number in range(phones)]
    end = asyncio.Event()
    playing = [asyncio.ensure_future(pupil.play(end)) for pupil in pupils]
    program.type("")
    await asyncio.sleep(moment)
    for pupil in pupils:
        pupil.note_kill()
    program.kill()
    code = program.code
    program.start("resume")
    restarted = time.monotonic()
    assert program.code == code
    while time.monotonic() - restarted < within:
        await asyncio.sleep(0.1)
        if all(pupil.back_at for pupil in pupils):
            break
    assert max(pupil.back_at for pupil in pupils) - restarted < within
    assert all(pupil.back_at for pupil in pupils)
    end.set()
    await asyncio.gather(*playing)
    program.end()
    with sqlite3.connect(program.folder / "class.db") as log:
        joined = {
            row[0]: row[1] for row in log.execute("SELECT text, pupil FROM event WHERE kind = 'joined'")
        }
        rows = log.execute(
            "SELECT pupil, question, text FROM event WHERE kind = 'answered' AND number > coalesce((SELECT max(number)"
            " FROM event WHERE kind = 'opened'), -1)"
        ).fetchall()
    counts = Counter((pupil, question) for pupil, question, _text in rows)
    assert not [key for key, count in counts.items() if count > 1]
    saved = {(pupil, question): text for pupil, question, text in rows}
    assert joined.keys() <= {pupil.name for pupil in pupils}  # nobody came in twice
    for pupil in pupils:
        for question, text in pupil.acknowledged.items():
            if text:
                assert saved[joined[pupil.name], question] == text


def play_and_kill(folder: Path, phones: int, moment: float, seed: int, within: float) -> None:
    """One lesson cut off at a moment."""
    program = Program(folder)
    program.start("--count", "1", "--type", "choice", "--time", "300", "--seed", str(seed))
    asyncio.run(_cut_off(program, phones, moment, seed, within))


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_killed_with_a_few_phones(tmp_path: Path, seed: int) -> None:
    play_and_kill(tmp_path, 12, random.Random(seed).uniform(0.05, 0.8), seed, _PATIENCE)


@pytest.mark.long
@pytest.mark.parametrize("seed", range(50))
def test_killed_with_a_full_hall(tmp_path: Path, seed: int) -> None:
    play_and_kill(tmp_path, 300, random.Random(seed).uniform(0.02, 2.5), seed, BACK_WITHIN)
