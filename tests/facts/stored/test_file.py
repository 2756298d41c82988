"""The file of a compiled base: whole or not there, and told from other files."""

import os
import random
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from factcli.errors import BaseError
from factcli.facts.fact import Fact
from factcli.facts.factbase import FactBase
from factcli.facts.load import load_base
from factcli.facts.stored.base import open_stored
from factcli.facts.stored.layout import FORM
from factcli.facts.stored.write import write_stored
from factcli.verify.verifier import Verifier

ROOT = Path(__file__).parents[3]
SMALL = FactBase(
    "tea", facts=(Fact("a", "茶厂建于1998年。", subject="茶厂", attribute="建成", value="1998年"),)
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    file = tmp_path / "tea.facts"
    write_stored(file, SMALL, SMALL.facts, lambda: "0" * 64)
    return file


def test_it_opens_by_its_suffix_and_twice_at_once(path: Path) -> None:
    one, other = load_base(path), load_base(path)
    assert list(one.facts) == list(other.facts) == list(SMALL.facts)
    assert one.label == "tea 000000000000"


def test_it_opens_where_nothing_may_be_written(path: Path) -> None:
    path.chmod(0o444)
    path.parent.chmod(0o555)
    try:
        assert Verifier(open_stored(path)).verify("茶厂建于1998年。").verdict.value == "supported"
        assert os.listdir(path.parent) == ["tea.facts"]
    finally:
        path.parent.chmod(0o755)


def test_what_goes_wrong_leaves_the_older_file(path: Path) -> None:
    before = path.read_bytes()

    def fail() -> str:
        raise BaseError("The base has 1 fault.")

    with pytest.raises(BaseError):
        write_stored(path, SMALL, SMALL.facts, fail)
    assert path.read_bytes() == before
    assert os.listdir(path.parent) == ["tea.facts"]


def test_a_fact_that_fails_half_way_leaves_nothing(tmp_path: Path) -> None:
    def facts() -> Iterator[Fact]:
        yield SMALL.facts[0]
        raise OSError(28, "no space left on device")

    with pytest.raises(OSError, match="no space"):
        write_stored(tmp_path / "x.facts", SMALL, facts(), lambda: "")
    assert not os.listdir(tmp_path)


def test_other_files_are_told_from_it(path: Path, tmp_path: Path) -> None:
    empty, text, other = tmp_path / "e.facts", tmp_path / "t.facts", tmp_path / "o.facts"
    empty.write_bytes(b"")
    text.write_text("format: 1\n", encoding="utf-8")
    with sqlite3.connect(other) as connection:
        connection.execute("CREATE TABLE head (key, value)")
    for file in (empty, text, other, tmp_path / "missing.facts", tmp_path):
        with pytest.raises(BaseError) as caught:
            open_stored(file)
        assert caught.value.hint
    with sqlite3.connect(path) as connection:
        connection.execute(f"PRAGMA user_version = {FORM + 1}")
    with pytest.raises(BaseError, match="another version"):
        open_stored(path)


def test_a_damaged_file_is_told_and_never_a_crash(tmp_path: Path) -> None:
    base = load_base(ROOT / "examples" / "rivers.yaml")
    path = tmp_path / "rivers.facts"
    write_stored(path, base, base.facts, lambda: base.digest)
    whole = path.read_bytes()
    claim = base.facts[5].statement
    told = 0
    for seed in range(40):
        dice = random.Random(seed)
        damaged = bytearray(whole)
        for _ in range(200):
            damaged[dice.randrange(4096, len(damaged))] = dice.randrange(256)
        if seed % 4 == 0:
            del damaged[dice.randrange(len(damaged)) :]
        path.write_bytes(damaged)
        try:
            Verifier(open_stored(path)).verify(claim)
        except BaseError:
            told += 1
    assert told
