"""A machine that lets few files be opened: phones over the limit are told so, nothing spins, those in go on."""

import os
import re
import subprocess
import sys
import time
from http.client import HTTPConnection, HTTPException
from pathlib import Path

import pytest

PHONES = 300


@pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no such limit")
def test_few_open_files(tmp_path: Path) -> None:
    command = (
        f"ulimit -n 256; exec {sys.executable} -m factcli --lang en class --plain --count 2 --host 127.0.0.1"
    )
    process = subprocess.Popen(
        ["bash", "-c", command],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={**os.environ, "FACTCLI_DATA": str(tmp_path)},
    )
    assert process.stdout is not None
    assert process.stdin is not None
    told = process.stdout.readline().decode()
    found = re.search(r":(\d+)/j/(\d{6})", told)
    assert found is not None, told
    port, code = int(found[1]), found[2]
    served: list[HTTPConnection] = []
    refused = 0
    for _phone in range(PHONES):
        connection = HTTPConnection("127.0.0.1", port, timeout=5)
        try:
            connection.request("GET", f"/j/{code}")
            response = connection.getresponse()
            response.read()
        except (OSError, HTTPException):
            refused += 1
            continue
        if response.status == 200:
            served.append(connection)  # kept open, as phones do
        else:
            assert response.status == 503
            refused += 1
    assert len(served) > 100
    assert refused > 0
    for connection in served:
        connection.close()
    time.sleep(0.5)
    connection = HTTPConnection("127.0.0.1", port, timeout=5)
    connection.request("GET", f"/j/{code}")
    assert connection.getresponse().status == 200  # as soon as some have left there is room again
    connection.close()
    _out, err = process.communicate(b"q\n", timeout=20)
    assert process.returncode == 0
    assert len(err.splitlines()) < 10
