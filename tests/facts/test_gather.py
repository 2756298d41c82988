"""Files and folders to one base: which files are found, and what is said of those that can't be used."""

import errno
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from factcli.errors import BaseError, InputError
from factcli.facts.gather import MOST_FILES, find_files, load_bases
from factcli.facts.load import load_base


def write(folder: Path, name: str, *ids: str, text: str = "") -> Path:
    """A base file with facts of these ids, or with this text."""
    file = folder / name
    file.parent.mkdir(parents=True, exist_ok=True)
    facts = "".join(f"  - {{id: {fact_id}, statement: {fact_id} is so.}}\n" for fact_id in ids)
    file.write_text(text or f"format: 1\nlanguage: en\nfacts:\n{facts}", encoding="utf-8")
    return file


def test_a_folder_stands_for_the_bases_in_it_by_their_paths(tmp_path: Path) -> None:
    for name in (
        *("b.yml", "a.yaml", "c.jsonl", "b/z.yaml", "b/deep/er/y.yaml", "a.b/x.yaml"),
        *(".hidden.yaml", ".git/config.yaml", "b/.cache/w.yaml"),
        *("notes.txt", "facts.facts", "yaml", "d.yaml~", "e.yaml.bak"),
    ):
        write(tmp_path, name, "x")
    found = [os.path.relpath(file, tmp_path) for file in find_files([str(tmp_path)])]
    assert found == ["a.b/x.yaml", "a.yaml", "b/deep/er/y.yaml", "b/z.yaml", "b.yml", "c.jsonl"]


def test_files_are_taken_as_they_are_named_and_each_once(tmp_path: Path) -> None:
    one, other = write(tmp_path, "box/one.yaml", "x"), write(tmp_path, "box/.other.txt", "y")
    (tmp_path / "link.yaml").symlink_to(one)
    names = [str(other), str(one), str(tmp_path / "box"), str(tmp_path / "link.yaml"), str(one)]
    assert find_files(names) == [str(other), str(one)], "one that is named itself may be hidden"


def test_a_link_to_a_folder_above_is_not_followed(tmp_path: Path) -> None:
    one = write(tmp_path, "one.yaml", "x")
    (tmp_path / "loop").symlink_to(tmp_path)
    assert find_files([str(tmp_path)]) == [str(one)]


def test_one_file_is_its_base(tmp_path: Path) -> None:
    one = write(tmp_path, "one.yaml", "x")
    assert load_bases([str(one)]) == load_bases([str(tmp_path)]) == load_base(one)


def test_the_bases_stand_in_the_order_of_their_names(tmp_path: Path) -> None:
    write(tmp_path, "box/b.yaml", "x", "y")
    write(tmp_path, "box/a.jsonl", text='{"format": 1}\n')
    last = write(tmp_path, "last.yaml", "x")
    merged = load_bases([str(last), str(tmp_path / "box")])
    assert [(fact.base, fact.id) for fact in merged.facts] == [("last", "last/x"), ("b", "b/x"), ("b", "y")]
    assert [part.name for part in merged.parts] == ["last", "a", "b"]


@pytest.mark.parametrize("content", [(), ("notes.txt",), (".hidden.yaml",), ("only.facts",)])
def test_a_folder_without_a_base_is_said(content: tuple[str, ...], tmp_path: Path) -> None:
    for name in content:
        write(tmp_path, name, "x")
    with pytest.raises(BaseError) as caught:
        find_files([str(tmp_path)])
    assert str(caught.value.where) == str(tmp_path)
    assert ".jsonl" in caught.value.hint


def test_a_folder_of_too_many_files_is_refused(tmp_path: Path) -> None:
    for number in range(MOST_FILES + 1):
        (tmp_path / f"{number}.yaml").touch()
    with pytest.raises(BaseError) as caught:
        find_files([str(tmp_path)])
    assert str(MOST_FILES) in caught.value.message


def test_a_folder_that_may_not_be_read_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Even the superuser meets such a folder here."""
    closed = tmp_path / "closed"
    closed.mkdir()
    scan = os.scandir

    def refuse(path: str) -> Iterator[os.DirEntry[str]]:
        if path == str(closed):
            raise PermissionError(errno.EACCES, "no", path)
        return scan(path)

    monkeypatch.setattr(os, "scandir", refuse)
    with pytest.raises(BaseError) as caught:
        find_files([str(tmp_path)])
    assert str(caught.value.where) == str(closed)


def test_every_fault_of_every_file_is_told(tmp_path: Path) -> None:
    good = write(tmp_path, "good.yaml", "x")
    one = write(tmp_path, "one.yaml", text="format: 1\nfacts:\n  - {id: x}\n  - {statement: s}\n")
    broken = write(tmp_path, "broken.yaml", text="format: 1\nfacts: [\n")
    lines = write(tmp_path, "lines.jsonl", text='{"format": 1}\n{"id": "x"}\nno json\n')
    missing = tmp_path / "missing.yaml"
    with pytest.raises(BaseError) as caught:
        load_bases([str(good), str(one), str(broken), str(missing), str(lines)])
    places = [(fault.place.file, fault.place.line) for fault in caught.value.faults]
    assert places == [
        *((str(one), 3), (str(one), 4)),
        *((str(broken), 3), (str(missing), 0)),
        *((str(lines), 2), (str(lines), 3)),
    ]
    assert "4" in caught.value.message


def test_one_bad_file_among_good_ones_is_told_as_if_alone(tmp_path: Path) -> None:
    good = write(tmp_path, "good.yaml", "x")
    bad = write(tmp_path, "bad.yaml", text="format: 1\nfacts:\n  - {id: x}\n")
    with pytest.raises(BaseError) as alone:
        load_bases([str(bad)])
    with pytest.raises(BaseError) as together:
        load_bases([str(good), str(bad)])
    assert together.value.message == alone.value.message
    assert str(together.value.where) == str(bad)


def test_a_compiled_base_stands_alone(tmp_path: Path) -> None:
    good = write(tmp_path, "good.yaml", "x")
    with pytest.raises(InputError) as caught:
        load_bases([str(good), str(tmp_path / "big.facts")])
    assert "big.facts" in caught.value.message
    assert caught.value.hint


def test_two_files_of_one_name_are_told_apart_by_name_only(tmp_path: Path) -> None:
    one, other = write(tmp_path, "2023/facts.yaml", "x"), write(tmp_path, "2024/facts.yaml", "x")
    with pytest.raises(InputError) as caught:
        load_bases([str(tmp_path)])
    assert str(one) in caught.value.message
    assert str(other) in caught.value.message
    write(tmp_path, "2024/facts.yaml", text=other.read_text(encoding="utf-8") + "name: later\n")
    assert [fact.id for fact in load_bases([str(tmp_path)]).facts] == ["facts/x", "later/x"]
