import os
from pathlib import Path

import pytest

from factcli.store.file import replace_file


def test_a_new_file_and_a_changed_one(tmp_path: Path) -> None:
    target = tmp_path / "paper.json"
    replace_file(target, b"one")
    assert target.read_bytes() == b"one"
    target.chmod(0o640)
    replace_file(target, b"two")
    assert target.read_bytes() == b"two"
    assert target.stat().st_mode & 0o777 == 0o640, "permissions stay"
    assert [entry.name for entry in tmp_path.iterdir()] == ["paper.json"], "nothing is left beside it"


def test_a_failure_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "paper.json"
    target.write_bytes(b"old")

    def full(number: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        replace_file(target, b"new")
    assert target.read_bytes() == b"old"
    assert os.listdir(tmp_path) == ["paper.json"]


def test_no_folder_no_file(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        replace_file(tmp_path / "missing" / "paper.json", b"new")
