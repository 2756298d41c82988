"""How many phones a class's server bears: python bench/class_load.py [PHONES] [ROUNDS]

The real server in a process of its own, on loopback, its log on the disk below the current folder; the phones are
sockets in this process, one for the stream and one that is kept alive for answers. Printed are, over all rounds after
the warm-up: broadcast, from just before the server's first write to the phone's parse; acknowledgement when all answer
in the same instant, from just before the first phone's write; whether every count was exact; the server's memory.
"""

import asyncio
import json
import resource
import secrets
import subprocess
import sys
import tempfile
import time
from datetime import datetime
from pathlib import Path

CODE, SECRET = "123456", "bench"
WARM_UP = 3


def serve(folder: Path, rounds: int) -> None:
    """The server's process: it tells its port, then the moment of each broadcast."""
    from starlette.types import ASGIApp

    from factcli.classroom.committer import Committer
    from factcli.classroom.guard import Limits
    from factcli.classroom.hub import Hub
    from factcli.classroom.lesson import Lesson, Question
    from factcli.classroom.log import open_class_log
    from factcli.classroom.pupil import Credentials
    from factcli.classroom.room import Room
    from factcli.classroom.server import make_app
    from factcli.classroom.serving import Serving, listen, raise_file_limit
    from factcli.facts.fact import Fact
    from factcli.quiz.item import Item, ItemType, Option

    options = tuple(Option(label, f"{number}00 tonnes") for number, label in enumerate("ABCD", 1))
    items = [
        Item(
            f"f{n}:choice",
            ItemType.CHOICE,
            Fact(f"f{n}", "It is so."),
            "How many tonnes were it? " * 6,
            "A",
            options,
        )
        for n in range(rounds)
    ]
    lesson = Lesson(tuple(Question(item, 120) for item in items), CODE, SECRET, "bench")
    log = open_class_log(folder)
    number = log.begin(lesson, datetime.now())
    log.close()
    committer = Committer(lambda: open_class_log(folder), number, 0)

    def make() -> tuple[Hub, ASGIApp]:
        hub = Hub(
            Room(lesson),
            committer,
            clock=lambda: time.monotonic_ns() // 1_000_000,
            new_credentials=lambda: Credentials(secrets.token_urlsafe(16), "1234"),
        )
        tell_all = hub.tell_all

        def timed() -> None:
            print(time.monotonic(), flush=True)
            tell_all()

        hub.tell_all = timed  # type: ignore[method-assign]
        return hub, make_app(hub, Limits())

    listening = listen("127.0.0.1", 0)
    serving = Serving(make, listening, raise_file_limit())
    serving.start()
    print(listening.getsockname()[1], flush=True)
    sys.stdin.readline()
    serving.stop()
    committer.close()


class Listener(asyncio.Protocol):
    """A phone's stream: each state with the moment at which it had come."""

    def __init__(self, token: str) -> None:
        self._token, self._waiting = token, b""
        self.states: asyncio.Queue[tuple[float, dict[str, object]]] = asyncio.Queue()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport
        transport.write(f"GET /api/events?token={self._token} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n".encode())

    def data_received(self, data: bytes) -> None:
        self._waiting += data
        *lines, self._waiting = self._waiting.split(b"\n")
        for line in lines:
            if line.startswith(b"data: "):
                state = json.loads(line[6:])
                self.states.put_nowait((time.monotonic(), state))


class Caller(asyncio.Protocol):
    """A connection that is kept alive for one request after the other."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport, self._got = transport, b""
        self._done: asyncio.Future[bytes] = asyncio.get_running_loop().create_future()

    async def post(self, path: str, body: dict[str, object]) -> dict[str, object]:
        """One request; raises ConnectionError where the server goes away, RuntimeError with what else it says."""
        if self.transport.is_closing():
            raise ConnectionResetError
        self._done = asyncio.get_running_loop().create_future()
        sent = json.dumps(body).encode()
        head = f"POST {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: {len(sent)}\r\n\r\n"
        self.transport.write(head.encode() + sent)
        told = await self._done
        head, _blank, text = told.decode().partition("\r\n\r\n")
        if " 200 " not in head.partition("\r\n")[0]:
            raise RuntimeError(told)
        answer: dict[str, object] = json.loads(text)
        return answer

    def data_received(self, data: bytes) -> None:
        self._got += data
        head, _blank, text = self._got.partition(b"\r\n\r\n")
        length = next(
            (int(line[15:]) for line in head.split(b"\r\n") if line.startswith(b"content-length:")), -1
        )
        if length >= 0 and len(text) == length:
            self._done.set_result(self._got)
            self._got = b""

    def connection_lost(self, error: Exception | None) -> None:
        if not self._done.done():
            self._done.set_exception(error or ConnectionResetError())
            self._done.exception()  # nobody may be waiting for it


class Phone:
    """One pupil's two connections."""

    def __init__(self, port: int) -> None:
        self._port, self.token = port, ""

    async def connect(self, name: str = "") -> None:
        """Open the connection for requests; with a name, join and open the stream."""
        loop = asyncio.get_running_loop()
        _transport, self.caller = await loop.create_connection(Caller, "127.0.0.1", self._port)
        if name:
            told = await self.caller.post("/api/join", {"code": CODE, "name": name})
            self.token = str(told["token"])
            _transport, self.listener = await loop.create_connection(
                lambda: Listener(self.token), "127.0.0.1", self._port
            )
            await self.listener.states.get()

    async def state_in(self, phase: str) -> float:
        """When the state of a phase came."""
        while True:
            moment, state = await self.listener.states.get()
            if state["phase"] == phase:
                return moment


def share(values: list[float], part: float) -> float:
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(part * len(ordered)))] * 1000


def memory_of(process: int) -> float:
    for line in Path(f"/proc/{process}/status").read_text().splitlines():
        if line.startswith("VmRSS"):
            return int(line.split()[1]) / 1024
    return 0.0


async def play(phones: int, rounds: int) -> None:
    with tempfile.TemporaryDirectory(dir=".") as folder:
        command = [sys.executable, __file__, "serve", folder, str(rounds)]
        server = await asyncio.create_subprocess_exec(*command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        assert server.stdout is not None
        assert server.stdin is not None
        told = server.stdout
        port = int(await told.readline())
        teacher = Phone(port)
        await teacher.connect()
        all_phones = [Phone(port) for _ in range(phones)]
        start = time.monotonic()
        for first in range(0, phones, 50):
            group = all_phones[first : first + 50]
            await asyncio.gather(*(phone.connect(f"p{first + n}") for n, phone in enumerate(group)))
        print(f"{phones} phones joined in {time.monotonic() - start:.2f} s")
        broadcasts: list[list[float]] = []
        acknowledged: list[list[float]] = []
        is_exact = True
        for number in range(rounds):
            await teacher.caller.post("/api/move", {"k": SECRET, "move": "next"})
            began = float(await told.readline())
            moments = await asyncio.gather(*(phone.state_in("question") for phone in all_phones))
            broadcasts.append([moment - began for moment in moments])
            await asyncio.sleep(0.2)
            begun = time.monotonic()

            async def answer(phone: Phone, n: int = number, begun: float = begun) -> float:
                await phone.caller.post("/api/answer", {"token": phone.token, "n": n, "answer": "A"})
                return time.monotonic() - begun

            acknowledged.append(await asyncio.gather(*map(answer, all_phones)))
            await told.readline()  # all have answered: it closes by itself
            await asyncio.gather(*(phone.state_in("reveal") for phone in all_phones))
            stage = await teacher.caller.post("/api/move", {"k": SECRET, "move": "next"})
            is_exact = is_exact and stage["answered"] == phones and stage["expected"] == phones
            await told.readline()
            await asyncio.sleep(0.1)
        for name, measured in (
            ("broadcast", broadcasts),
            ("answers acknowledged, all at once", acknowledged),
        ):
            counted = measured[WARM_UP:] or measured
            p50, p99 = (
                sorted(share(one, part) for one in counted)[len(counted) // 2] for part in (0.5, 0.99)
            )
            worst = max(max(one) for one in counted) * 1000
            print(
                f"{name}: p50 {p50:.1f} ms, p99 {p99:.1f} ms (medians of {len(counted)} rounds), worst {worst:.1f} ms"
            )
        print(f"counts exact: {is_exact}; server's memory {memory_of(server.pid):.0f} MB")
        server.stdin.write(b"\n")
        for phone in all_phones:
            phone.caller.transport.close()
            phone.listener.transport.close()
        await server.wait()


if __name__ == "__main__":
    if sys.argv[1:2] == ["serve"]:
        serve(Path(sys.argv[2]), int(sys.argv[3]))
    else:
        wished = [int(word) for word in sys.argv[1:]]
        soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
        resource.setrlimit(resource.RLIMIT_NOFILE, (min(hard, 8192), hard))
        asyncio.run(play(*(wished + [1000, 20][len(wished) :])))
