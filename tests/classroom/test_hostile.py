"""What a pupil with a laptop may think of: odd methods, half a request, streams that nobody reads, thousands of names."""

import json
import socket
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from factcli.classroom import connection
from factcli.classroom.guard import Limits
from factcli.classroom.room import Phase
from tests.classroom.made_items import cloze, number_typed
from tests.classroom.school import CODE, SECRET, School, new_lesson, running_class


@pytest.fixture
def school(tmp_path: Path) -> Iterator[School]:
    with running_class(tmp_path) as running:
        yield running


def until(raw: socket.socket, end: bytes) -> bytes:
    """What is told up to and with something, or until the connection is closed."""
    told = b""
    while end not in told and (more := raw.recv(9000)):
        told += more
    return told


def still_works(school: School) -> None:
    token = school.join("after")
    school.move("next")
    assert school.answer(token, 0, "B")[0] == 200
    assert school.hub.room.round is not None
    assert len(school.hub.room.round.answers) == 1


@pytest.mark.parametrize("method", ["HEAD", "OPTIONS", "PUT", "DELETE", "PATCH", "TRACE", "CONNECT", "BREW"])
@pytest.mark.parametrize("path", ["/", "/api/answer", "/api/move", "/api/state", "/api/stage"])
def test_odd_methods(school: School, method: str, path: str) -> None:
    status, _told = school.ask(method, path)
    assert status in (200, 400, 401, 404, 405)
    assert school.hub.room.phase is Phase.LOBBY


@pytest.mark.parametrize(
    "sent",
    [
        b"\x00\x01\x02\x03\r\n\r\n",
        b"GET / HTTP/9.9\r\n\r\n",
        b"GET " + b"/a" * 40_000 + b" HTTP/1.1\r\nHost: localhost\r\n\r\n",
        b"GET / HTTP/1.1\r\n" + b"X: y\r\n" * 5_000 + b"\r\n",
        b"POST /api/join HTTP/1.1\r\nHost: localhost\r\nContent-Length: -5\r\n\r\n",
        b"POST /api/join HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9999999999\r\n\r\n{}",
        b"GET /\x1b[2J HTTP/1.1\r\nHost: localhost\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\n\r\n",
    ],
)
def test_no_http_at_all(school: School, sent: bytes) -> None:
    with socket.create_connection(("127.0.0.1", school.port), timeout=3) as raw:
        raw.sendall(sent)
        raw.settimeout(1)
        try:
            told = raw.recv(200)
        except (TimeoutError, ConnectionResetError):
            told = b""
        assert b"Traceback" not in told
    still_works(school)


def test_half_a_request_holds_no_place(school: School, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connection, "_SILENT_SECONDS", 0.3)
    silent = [socket.create_connection(("127.0.0.1", school.port), timeout=3) for _one in range(100)]
    for one in silent[50:]:
        one.sendall(b"GET / HTTP/1.1\r\nHost: loc")
    for one in silent:
        assert one.recv(10) == b""  # closed
        one.close()
    still_works(school)


@pytest.mark.parametrize(
    "begun",
    [
        b"GET / HT",
        b"POST /api/join HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 90\r\n\r\n{",
    ],
)
def test_half_a_second_request_holds_no_place(
    school: School, monkeypatch: pytest.MonkeyPatch, begun: bytes
) -> None:
    monkeypatch.setattr(connection, "_SILENT_SECONDS", 0.3)
    with socket.create_connection(("127.0.0.1", school.port), timeout=5) as kept:
        kept.sendall(b"GET /api/state?token=none HTTP/1.1\r\nHost: localhost\r\n\r\n")
        assert kept.recv(9000).startswith(b"HTTP/1.1 401")
        kept.sendall(begun)
        until(kept, b"nothing of that kind")
    still_works(school)


def test_a_stream_and_an_idle_connection_are_left_open(
    school: School, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connection, "_SILENT_SECONDS", 0.2)
    token = school.join("Anna")
    ask = b"GET /api/state?token=%s HTTP/1.1\r\nHost: localhost\r\n\r\n" % token.encode()
    address = ("127.0.0.1", school.port)
    with socket.create_connection(address, 5) as idle, socket.create_connection(address, 5) as stream:
        idle.sendall(ask)
        assert b'"lang"' in until(idle, b'"lang"')
        stream.sendall(ask.replace(b"state", b"events"))
        time.sleep(1.2)
        idle.sendall(ask)
        assert until(idle, b'"lang"').startswith(b"HTTP/1.1 200")
        school.move("next")
        assert b'"question"' in until(stream, b'"question"')


def test_streams_that_nobody_reads_delay_nobody(school: School) -> None:
    tokens = [school.join(f"p{number}") for number in range(30)]
    deaf = []
    for token in tokens:
        raw = socket.socket()
        raw.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 2048)
        raw.connect(("127.0.0.1", school.port))
        raw.sendall(f"GET /api/events?token={token} HTTP/1.1\r\nHost: localhost\r\n\r\n".encode())
        deaf.append(raw)
    for _turn in range(150):
        school.move("lock")
    start = time.monotonic()
    still_works(school)
    assert time.monotonic() - start < 5
    for raw in deaf:
        raw.close()


def test_thousands_of_names(tmp_path: Path) -> None:
    with running_class(tmp_path, limits=Limits(joins=50, joins_each=0.01, counts_own=True)) as school:
        threads = []
        taken: list[int] = []

        def flood(first: int) -> None:
            for number in range(first, first + 40):
                status, _told = school.ask("POST", "/api/join", {"code": CODE, "name": f"bot{number}"})
                taken.append(status)

        for place in range(5):
            threads.append(threading.Thread(target=flood, args=(place * 40,)))
            threads[-1].start()
        for thread in threads:
            thread.join()
        assert taken.count(200) == 50
        assert set(taken) == {200, 429}
        assert len(school.hub.room.pupils) == 50


@pytest.mark.parametrize(
    "body",
    [
        {"token": "x", "n": 10**30, "answer": "B"},
        {"token": "x", "n": -1, "answer": "B"},
        {"token": "x", "n": 0.5, "answer": "B"},
        {"token": "x", "n": True, "answer": "B"},
        {"token": "x", "n": None},
        {"token": "x", "n": 0, "answer": {"$gt": ""}},
        {"token": "x", "n": 0, "answer": "B" * 3000},
        {"token": "x", "n": 0, "answer": "\ud800\u0000\x1b"},
        {"token": "x", "n": 0, "answer": ""},
    ],
)
def test_odd_answers(school: School, body: dict[str, object]) -> None:
    token = school.join("Anna")
    school.move("next")
    status, _told = school.ask("POST", "/api/answer", body | {"token": token})
    assert status == 409
    assert school.answer(token, 0, "B")[0] == 200


@pytest.mark.parametrize("half", ["20\ud800", "\udfff", "\ud83d20"])
def test_half_a_character_stops_nobody(tmp_path: Path, half: str) -> None:
    """JSON can spell half of a surrogate pair, which is no text that can be kept."""
    with running_class(tmp_path, new_lesson(number_typed(1), cloze(2))) as school:
        anna, ben = school.join("Anna"), school.join("Ben")
        school.move("next")
        assert school.answer(anna, 0, half)[0] in (200, 409)
        assert school.answer(ben, 0, "108亿")[0] == 200
        for _step in range(3):
            school.move("next")
        assert school.answer(anna, 1, half)[0] in (200, 409)
        assert school.answer(ben, 1, "云溪镇")[0] == 200
        for odd in (
            {"code": half},
            {"code": CODE, "name": half},
            {"code": CODE, "name": "Cai", "seat": half},
        ):
            assert school.ask("POST", "/api/join", odd)[0] in (200, 401, 409)


def test_a_pupil_in_every_phase(school: School) -> None:
    """An answer is taken while its question is open, and at no other time."""
    anna = school.join("Anna")
    school.join("Ben")
    seen = []
    for move in (None, "next", "pause", "pause", "next", "next", "next", "lobby", "next", "end", "end"):
        if move:
            school.move(move)
        room = school.hub.room
        is_open = room.phase is Phase.QUESTION and room.round is not None and not room.round.is_paused
        if not is_open:
            for number in range(4):
                assert school.answer(anna, number, "B")[0] == 409, room.phase
        seen.append(room.phase)
    assert set(seen) == {Phase.LOBBY, Phase.QUESTION, Phase.REVEAL, Phase.RANKING, Phase.PODIUM, Phase.ENDED}
    assert all(not played.answers for played in school.hub.room.rounds)


def test_the_secret_is_in_no_page_and_no_state(school: School) -> None:
    anna = school.join("Anna")
    told = [school.ask("GET", path)[1] for path in ("/", f"/j/{CODE}", "/screen")]
    told.append(json.dumps(school.state(anna)).encode())
    assert not any(SECRET.encode() in one for one in told)
