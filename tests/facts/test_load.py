"""A base file becomes a FactBase: what is read, how texts are kept, and which files are refused."""

import os
from hashlib import sha256
from pathlib import Path

import pytest

from factcli.errors import BaseError, Fault
from factcli.facts import load
from factcli.facts.load import load_base, read_base

WHOLE = """\
# a comment first
format: 1
name: harbour
title: Harbour report
language: en
sources:
  report: {title: "The harbour: a report", sha256: %s, date: 2024-05-31}
entities:
  North Quay: {kind: quay, also: [the quay], en: [North Quay]}
  Pilot:
attributes:
  length: {also: [extent], en: [length], recurs: yearly, opposite: [width], stages: [planned, built]}
  partner: {several: true, mutual: true}
opposites: [[east, west]]
facts:
  - id: quay
    topic: works
    statement: North Quay is 7.90 m deep.
    statement_en: "North Quay is 7.90 m deep."
    subject: North Quay
    attribute: length
    value: 7.90
    period: 2024
    place: the harbour
    by: the pilot
    status: built
    derived: a - b
    quote: ""
    section: Works
    source: report
    valid_until: 2025-01
    superseded_by: berths
    also_said: [The quay is deep.]
    ask: ["How deep?"]
    accept: [8 m]
    never: [79 m]
  - id: berths
    statement: >-
      There are
      three berths.
    members: [A, B, C]
    closed: true
    ordered: true
  - id: colours
    statement: |
      Each berth has a colour.
    pairs: {A: red, B: blue}
    closed: false
""" % ("0" * 64)


def write(folder: Path, text: str | bytes, name: str = "base.yaml") -> Path:
    path = folder / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def faults_of(folder: Path, text: str | bytes) -> list[Fault]:
    return read_base(write(folder, text))[1]


def test_every_slot_is_read(tmp_path: Path) -> None:
    path = write(tmp_path, WHOLE)
    base = load_base(path)
    assert (base.name, base.title, base.language) == ("harbour", "Harbour report", "en")
    assert (base.digest, base.path) == (sha256(path.read_bytes()).hexdigest(), str(path))
    report = base.sources["report"]
    assert (report.key, report.title, report.date) == ("report", "The harbour: a report", "2024-05-31")
    assert base.entities["North Quay"].names == ("North Quay", "the quay", "North Quay")
    assert base.entities["Pilot"].line == 10
    length = base.attributes["length"]
    assert (length.recurs, length.opposite, length.stages) == ("yearly", ("width",), ("planned", "built"))
    assert base.attributes["partner"].several
    assert base.attributes["partner"].mutual
    assert base.opposites == (("east", "west"),)
    quay, berths, colours = base.facts
    assert (quay.line, quay.base, quay.value, quay.period) == (16, "harbour", "7.90", "2024")
    assert (quay.place, quay.by, quay.status, quay.derived) == ("the harbour", "the pilot", "built", "a - b")
    assert (quay.source, quay.valid_until, quay.superseded_by) == ("report", "2025-01", "berths")
    assert quay.also_said + quay.ask + quay.accept + quay.never == (
        "The quay is deep.",
        "How deep?",
        "8 m",
        "79 m",
    )
    assert quay.quote == ""
    assert (berths.members, berths.closed, berths.ordered) == (("A", "B", "C"), True, True)
    assert berths.statement == "There are three berths."
    assert (colours.pairs, colours.closed) == ((("A", "red"), ("B", "blue")), False)
    assert colours.statement == "Each berth has a colour."


@pytest.mark.parametrize(
    "word",
    [
        "NO",
        "on",
        "yes",
        "012",
        "0x1F",
        "1:30",
        "1_000",
        "7.90",
        "1e3",
        "2024-01-02",
        "null",
        "~",
        ".inf",
        "true",
    ],
)
def test_a_plain_text_stays_as_it_is_written(tmp_path: Path, word: str) -> None:
    text = f"format: 1\nfacts:\n- {{id: a, statement: s, value: {word}, members: [{word}]}}\n"
    (fact,) = load_base(write(tmp_path, text)).facts
    assert (fact.value, fact.members) == (word, (word,))


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"\xef\xbb\xbfformat: 1\nfacts: [{id: a, statement: s}]\n", "a byte order mark"),
        (b"format: 1\r\nfacts:\r\n- id: a\r\n  statement: s\r\n", "line ends of Windows"),
        (b"--- \nformat: 1\nfacts: [{id: a, statement: s}]\n...\n", "the document's marks written out"),
        (b'{"format": 1, "facts": [{"id": "a", "statement": "s"}]}', "JSON"),
    ],
)
def test_what_is_accepted(tmp_path: Path, data: bytes, why: str) -> None:
    base = load_base(write(tmp_path, data))
    assert [(fact.id, fact.statement) for fact in base.facts] == [("a", "s")], why


def test_the_smallest_base_is_named_after_its_file(tmp_path: Path) -> None:
    base = load_base(write(tmp_path, "format: 1\nfacts: []\n", "the old harbour.yaml"))
    assert (base.name, base.language, base.facts) == ("the-old-harbour", "zh", ())


@pytest.mark.parametrize(
    ("text", "line", "code", "why"),
    [
        ("", 0, "empty", "nothing at all"),
        ("# only a comment\n", 0, "empty", "a comment is nothing"),
        ("---\n", 2, "kind", "an empty document"),
        ("- a\n- b\n", 1, "kind", "a list is no base"),
        ("format: 1\nfacts: []\n---\nformat: 1\n", 3, "second-document", "two bases in a file"),
        ("format: 1\nfacts: []\nname: caf\xe9".encode("latin-1"), 3, "encoding", "Latin-1"),
        ("format: 1\ntitle: 港口\n".encode("gb18030"), 2, "encoding", "GB 18030"),
        ("format: 1\n".encode("utf-16"), 1, "encoding", "UTF-16"),
        ("format: 1\nname: a\0b\n", 2, "control", "a NUL"),
        ("format: 1\nname: a\x1b[31mb\n", 2, "control", "an escape character"),
        ('format: 1\nfacts: []\ntitle: "\\e[31m"\n', 3, "control", "an escape character, spelled"),
        ('format: 1\nfacts: []\ntitle: "a\\rb"\n', 3, "control", "a carriage return overwrites the line"),
        ("[" * 100_000, 1, "too-deep", "100,000 brackets"),
        ("{" * 100_000, 1, "too-deep", "100,000 braces"),
        ("- " * 100_000, 1, "too-deep", "100,000 dashes"),
        ("? " * 100_000, 1, "too-deep", "100,000 complex keys"),
        ("\n".join(" " * deep + "a:" for deep in range(1000)), 9, "too-deep", "1,000 nested mappings"),
    ],
)
def test_a_file_that_is_no_base(tmp_path: Path, text: str | bytes, line: int, code: str, why: str) -> None:
    fault = faults_of(tmp_path, text)[0]
    assert (fault.place.line, fault.code) == (line, code), why
    assert fault.message
    assert fault.hint
    with pytest.raises(BaseError) as caught:
        load_base(tmp_path / "base.yaml")
    assert [error.code for error in caught.value.faults][:1] == [code]


def test_eight_levels_are_enough_for_anybody(tmp_path: Path) -> None:
    assert [fault.code for fault in faults_of(tmp_path, "[" * 8 + "]" * 8)] == ["kind"]
    assert [fault.code for fault in faults_of(tmp_path, "[" * 9 + "]" * 9)] == ["too-deep"]


def test_a_bomb_of_aliases_is_not_built(tmp_path: Path) -> None:
    laughs = "a: &a [ha, ha]\n" + "".join(
        f"{name}: &{name} [{', '.join(['*' + before] * 10)}]\n"
        for before, name in zip("abcdefgh", "bcdefghi", strict=True)
    )
    faults = faults_of(tmp_path, laughs)
    codes = [fault.code for fault in faults]
    assert codes.count("anchor") == 9
    assert codes.count("alias") == 80


def test_a_merge_key_is_refused(tmp_path: Path) -> None:
    faults = faults_of(tmp_path, "format: 1\nfacts: []\nentities:\n  <<: {a: {}}\n  b: {<<: {kind: c}}\n")
    assert [(fault.place.line, fault.code) for fault in faults] == [(4, "merge-key"), (5, "merge-key")]


def test_after_a_thousand_faults_the_rest_is_left(tmp_path: Path) -> None:
    faults = faults_of(tmp_path, "format: 1\nfacts:\n" + "- nothing\n" * 50_000)
    assert len(faults) == 1001
    assert faults[-1].code == "too-many"


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("missing.yaml", "There is no such file."),
        ("folder", "This is a folder, not a base."),
        ("pipe", "This is no ordinary file."),
        ("/dev/zero", "This is no ordinary file."),
        ("large.yaml", "The file is larger than 64 MB."),
        ("base.yaml/inside", "The file can't be read."),
        ("n\0l.yaml", "The file can't be read."),
        ("long" * 2000, "The file can't be read."),
    ],
)
def test_a_file_that_cannot_be_read(tmp_path: Path, name: str, sentence: str) -> None:
    write(tmp_path, "format: 1\n")
    (tmp_path / "folder").mkdir()
    os.mkfifo(tmp_path / "pipe")
    with open(tmp_path / "large.yaml", "wb") as large:
        large.truncate(load.MAX_BYTES + 1)
    with pytest.raises(BaseError) as caught:
        load_base(tmp_path / name)
    assert caught.value.message == sentence
    assert caught.value.hint
    assert caught.value.where is not None


def test_a_file_without_permission(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    path = write(tmp_path, "format: 1\n")
    monkeypatch.setattr("builtins.open", refuse)  # the tests may run as root, who may read everything
    with pytest.raises(BaseError, match=r"The file may not be read\."):
        load_base(path)


def test_a_file_of_the_largest_size_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = "format: 1\nfacts: []\n"
    monkeypatch.setattr(load, "MAX_BYTES", len(text))
    assert load_base(write(tmp_path, text)).facts == ()
    with pytest.raises(BaseError):
        load_base(write(tmp_path, text + " "))


def test_both_parsers_build_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from yaml import SafeLoader

    path = write(tmp_path, WHOLE)
    fast = load_base(path)
    monkeypatch.setattr("factcli.facts.nodes._make_parser", SafeLoader)
    assert load_base(path) == fast


def test_warnings_do_not_keep_a_base_from_being_used(tmp_path: Path) -> None:
    base = load_base(write(tmp_path, "format: 1\nfacts: [{id: a, statement: s, subject: nobody}]\n"))
    assert base.facts[0].subject == "nobody"
