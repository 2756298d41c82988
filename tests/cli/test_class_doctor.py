"""`factcli class doctor`: the proof that a phone came, and what is said where none did."""

import asyncio
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from http.client import HTTPConnection
from pathlib import Path

import pytest

from factcli.classroom.reach import make_reach_app
from tests.cli.conftest import Run


@contextmanager
def doctor(language: str) -> Iterator[tuple[subprocess.Popen[str], int]]:
    process = subprocess.Popen(
        [sys.executable, "-u", "-m", "factcli", "--lang", language, "class", "doctor", "--host", "127.0.0.1"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        env={**os.environ, "PYTHONUTF8": "1"},
    )
    assert process.stdout is not None
    found = re.search(r"http://127\.0\.0\.1:(\d+)/", process.stdout.readline())
    assert found is not None
    yield process, int(found[1])
    process.stdout.close()


@pytest.mark.parametrize(
    ("language", "came", "none"),
    [("en", "own browser came", "No phone reached"), ("zh", "本机的浏览器打开了", "没有手机连到")],
)
def test_this_machine_s_browser_is_no_phone(language: str, came: str, none: str) -> None:
    with doctor(language) as (process, port):
        connection = HTTPConnection("127.0.0.1", port, timeout=5)
        for _time in range(2):
            connection.request("GET", "/anything")
            response = connection.getresponse()
            assert response.status == 200
            assert "✓" in response.read().decode()
        connection.close()
        out, _err = process.communicate("\n", timeout=20)
        assert process.returncode == 4
        assert out.count(came) == 1
        assert none in out
        assert "--keyboard" in out


@pytest.mark.parametrize(("client", "status"), [("192.168.1.77", 200), ("8.8.8.8", 403)])
def test_a_phone_of_the_network_is_told_and_a_stranger_refused(client: str, status: int) -> None:
    told: list[str] = []
    sent: list[dict[str, object]] = []
    scope = {
        "type": "http",
        "method": "GET",
        "path": "/",
        "raw_path": b"/",
        "query_string": b"",
        "root_path": "",
        "headers": [(b"host", b"192.168.1.5:8000")],
        "client": (client, 40_000),
        "server": ("192.168.1.5", 8000),
        "scheme": "http",
        "http_version": "1.1",
    }

    async def receive() -> dict[str, object]:
        return {"type": "http.request", "body": b"", "more_body": False}

    async def send(message: dict[str, object]) -> None:
        sent.append(message)

    asyncio.run(make_reach_app(told.append)(scope, receive, send))  # type: ignore[arg-type]
    assert sent[0]["status"] == status
    assert told == ([client] if status == 200 else [])


def test_an_address_that_is_none(run: Run, tmp_path: Path) -> None:
    _out, err, code = run("--lang", "en", "class", "doctor", "--host", "nowhere.invalid")
    assert (code, "is no address of this machine" in err) == (2, True)
