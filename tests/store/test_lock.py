"""One process alone holds a lock, which ends with it; leftovers of the killed go, files of the living stay."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from factcli.store.file import clear_leftovers, replace_file, write_beside
from factcli.store.lock import HeldError, hold_alone

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="locks are tested where the tests run")

HOLD = """
import sys
from pathlib import Path
from factcli.store.lock import hold_alone
with hold_alone(Path(sys.argv[1])):
    print("held", flush=True)
    sys.stdin.read()
"""
WRITE = """
import sys
from pathlib import Path
from factcli.store.file import write_beside
with write_beside(Path(sys.argv[1])) as temporary:
    temporary.write_bytes(b"half")
    print(temporary, flush=True)
    sys.stdin.read()
"""


def start(program: str, path: Path) -> tuple[subprocess.Popen[str], str]:
    """A process that does something with a file and waits, and what it says."""
    process = subprocess.Popen(
        [sys.executable, "-c", program, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    return process, process.stdout.readline().strip()


def end(process: subprocess.Popen[str], *, kill: bool) -> None:
    assert process.stdin is not None
    assert process.stdout is not None
    if kill:
        process.send_signal(signal.SIGKILL)
    process.stdin.close()
    process.wait(timeout=30)
    process.stdout.close()


@pytest.mark.parametrize("kill", [False, True])
def test_one_process_alone_holds_it_and_it_ends_with_the_process(tmp_path: Path, kill: bool) -> None:
    path = tmp_path / "draft.yaml"
    process, _held = start(HOLD, path)
    with pytest.raises(HeldError) as caught, hold_alone(path):
        pass
    assert caught.value.holder == process.pid
    end(process, kill=kill)
    with hold_alone(path):
        assert os.listdir(tmp_path) == [".draft.yaml.lock"]
    assert os.listdir(tmp_path) == []


def test_another_file_has_another_lock(tmp_path: Path) -> None:
    with hold_alone(tmp_path / "a"), hold_alone(tmp_path / "b"):
        pass


def test_where_nothing_can_be_made_nothing_is_held(tmp_path: Path) -> None:
    with hold_alone(tmp_path / "no such folder" / "a"):
        pass
    (tmp_path / ".a.lock").symlink_to(tmp_path / "elsewhere")
    with hold_alone(tmp_path / "a"):
        assert not (tmp_path / "elsewhere").exists()


def test_what_a_killed_process_left_is_cleared_by_the_next(tmp_path: Path) -> None:
    path = tmp_path / "base.facts"
    replace_file(path, b"old")
    killed, left = start(WRITE, path)
    living, kept = start(WRITE, path)
    end(killed, kill=True)
    others = [".base.facts.tmp", ".base.facts.abc.tmp", ".base.factsx.abcdefgh.tmp", ".other.abcdefgh.tmp"]
    for name in others:
        (tmp_path / name).write_bytes(b"theirs")
    (tmp_path / ".base.facts.abcdefgi.tmp").symlink_to(path)
    (tmp_path / ".base.facts.abcdefgj.tmp").mkdir()
    assert Path(left).exists()
    replace_file(path, b"new")
    assert not Path(left).exists()
    assert Path(kept).read_bytes() == b"half"
    end(living, kill=False)
    assert path.read_bytes() == b"half", "the living one has come to its end"
    assert sorted(os.listdir(tmp_path)) == sorted(
        [*others, ".base.facts.abcdefgi.tmp", ".base.facts.abcdefgj.tmp", "base.facts"]
    )


def test_a_file_that_is_being_written_here_stays(tmp_path: Path) -> None:
    path = tmp_path / "a"
    with write_beside(path) as temporary:
        clear_leftovers(path)
        replace_file(path, b"first")
        temporary.write_bytes(b"second")
    assert path.read_bytes() == b"second"
    assert os.listdir(tmp_path) == ["a"]


def test_clearing_where_there_is_no_folder(tmp_path: Path) -> None:
    clear_leftovers(tmp_path / "no such folder" / "a")


def test_a_new_file_may_be_read_as_others_are(tmp_path: Path) -> None:
    before = os.umask(0o027)
    try:
        replace_file(tmp_path / "a", b"")
    finally:
        os.umask(before)
    assert (tmp_path / "a").stat().st_mode & 0o777 == 0o640
