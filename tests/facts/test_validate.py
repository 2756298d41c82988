"""Each fault of a base: where it is, what it is called, what to do, and that one run shows them all."""

from pathlib import Path

import pytest

from factcli.errors import BaseError, Severity
from factcli.facts.load import load_base, read_base

HEAD = "format: 1\nfacts:\n- id: a\n  statement: s\n"
# what is added to HEAD, line, code, a piece of the hint
CASES = [
    ("  vlaue: 3\n", 5, "unknown-key", 'Did you mean "value"?'),
    ("  zzzz: 3\n", 5, "unknown-key", "The keys here are: id, statement"),
    ("  value: 3\n  value: 4\n", 6, "duplicate-key", "Take one"),
    ("  value: [3]\n", 5, "kind", "Write one text"),
    ("  value: {a: b}\n", 5, "kind", "Write one text"),
    ("  members: one\n", 5, "kind", "Write a list"),
    ("  members: ''\n", 5, "kind", "Write a list"),
    ("  members: {a: b}\n", 5, "kind", "Write a list"),
    ("  members: [a, '']\n", 5, "empty-entry", "take the entry out"),
    ("  members: [a, [b]]\n", 5, "kind", "Each entry of this list"),
    ("  pairs: [a, b]\n", 5, "kind", "Write a mapping"),
    ("  pairs: {a: ''}\n", 5, "empty-entry", "take the entry out"),
    ("  pairs: {a: [b]}\n", 5, "kind", "Each entry of this mapping"),
    ("  pairs: {a: b, a: c}\n", 5, "duplicate-key", "Take one"),
    ("  pairs: {? [a] : b}\n", 5, "key", "Put the key in quotes"),
    ("  pairs: {a: b}\n  members: [c]\n", 5, "members-and-pairs", "Make two facts"),
    ("  closed: yes\n", 5, "flag", "Write true or false."),
    ("  closed: 'true'\n", 5, "flag", "Write true or false."),
    ("  closed:\n", 5, "flag", "Write true or false."),
    ("  closed: [true]\n", 5, "kind", "Write true or false."),
    ("  valid_until: 2024-02-30\n", 5, "date", "2024-05-31"),
    ("  valid_until: soon\n", 5, "date", "2024-05-31"),
    ("  superseded_by: B\n", 5, "id", "An id starts"),
    ("  source: nowhere\n", 5, "unknown-source", "Add it under sources"),
    ("- id: a\n  statement: t\n", 5, "duplicate-id", "an id of its own"),
    ("- statement: t\n", 5, "missing-key", "Add it."),
    ("- id: b\n", 5, "missing-key", "Add it."),
    ("- id: b\n  statement: ''\n", 6, "missing-key", "Add it."),
    ("- id: 1b\n  statement: t\n", 5, "id", "An id starts"),
    ("- id: [b]\n  statement: t\n", 5, "kind", "Write one text"),
    ("- text\n", 5, "kind", "A fact is a mapping"),
    ("- [a]\n", 5, "kind", "A fact is a mapping"),
    ("  value: !!int 3\n", 5, "tag", "needs quotes"),
    ("  value: !own 3\n", 5, "tag", "needs quotes"),
    ("  value: &x 3\n", 5, "anchor", "needs quotes"),
    ("  members: &x [3]\n", 5, "anchor", "needs quotes"),
    ("  value: *x\n", 5, "alias", "needs quotes"),
    ("format: 1\n", 5, "duplicate-key", "Take one"),
    ("fact: 1\n", 5, "unknown-key", 'Did you mean "facts"?'),
    ("name: two words\n", 5, "name", "one word"),
    ("name: a/b\n", 5, "name", "one word"),
    ("name: ''\n", 5, "name", "one word"),
    ("language: fr\n", 5, "choice", "zh, en"),
    ("sources: [a]\n", 5, "kind", "Write a mapping"),
    ("sources: {a: text}\n", 5, "kind", "Write a mapping with the keys title"),
    ("sources: {a: {titel: t}}\n", 5, "unknown-key", 'Did you mean "title"?'),
    ("sources: {a: {sha256: abc}}\n", 5, "sha256", "64 digits"),
    ("sources: {a: {date: 2024-13}}\n", 5, "date", "2024-05"),
    ("sources: {'': {}}\n", 5, "key", "Write the name."),
    ("entities: {a: {knd: b}}\n", 5, "unknown-key", 'Did you mean "kind"?'),
    ("entities: {a: {}, a: {}}\n", 5, "duplicate-key", "Take one"),
    ("attributes: {a: {recurs: yerly}}\n", 5, "choice", 'Did you mean "yearly"?'),
    ("attributes: {a: {several: 1}}\n", 5, "flag", "Write true or false."),
    ("opposites: {a: b}\n", 5, "kind", "Write pairs"),
    ("opposites: [a, b]\n", 5, "kind", "Write a list"),
    ("opposites: [[a]]\n", 5, "opposite", "Write pairs"),
    ("opposites: [[a, a]]\n", 5, "opposite", "Write pairs"),
]


@pytest.mark.parametrize(("added", "line", "code", "hint"), CASES)
def test_each_fault(tmp_path: Path, added: str, line: int, code: str, hint: str) -> None:
    path = tmp_path / "base.yaml"
    path.write_text(HEAD + added, encoding="utf-8")
    faults = [fault for fault in read_base(path)[1] if fault.code == code]
    assert faults, read_base(path)[1]
    assert (faults[0].place.line, faults[0].severity) == (line, Severity.ERROR)
    assert hint in faults[0].hint


@pytest.mark.parametrize(
    ("text", "line", "code"),
    [
        ("facts: []\n", 1, "missing-key"),
        ("format: 1\n", 1, "missing-key"),
        ("format: 1\nfacts:\n", 2, "missing-key"),
        ("format: 2\nfacts: []\n", 1, "format"),
        ("format: [1]\nfacts: []\n", 1, "kind"),
        ("format: 1\nfacts: {a: b}\n", 2, "kind"),
    ],
)
def test_each_fault_of_the_head(tmp_path: Path, text: str, line: int, code: str) -> None:
    path = tmp_path / "base.yaml"
    path.write_text(text, encoding="utf-8")
    assert [(fault.place.line, fault.code) for fault in read_base(path)[1]] == [(line, code)]


def test_one_run_shows_every_fault_by_line(tmp_path: Path) -> None:
    path = tmp_path / "base.yaml"
    additions = [added for added, *_ in CASES if added.startswith("  ") and added.count("\n") == 1]
    text = "format: 3\nfacts:\n" + "".join(
        f"- id: f{number}\n  statement: s\n{added}" for number, added in enumerate(additions)
    )
    path.write_text(text, encoding="utf-8")
    with pytest.raises(BaseError) as caught:
        load_base(path)
    lines = [fault.place.line for fault in caught.value.faults]
    assert lines == sorted(lines)
    assert set(lines) == {1, *range(5, 5 + 3 * len(additions), 3)}
    assert caught.value.message == f"The base has {len(lines)} faults."


def test_a_fault_leaves_the_rest_of_the_base_readable(tmp_path: Path) -> None:
    path = tmp_path / "base.yaml"
    path.write_text(HEAD + "  vlaue: 3\n  topic: t\n- id: b\n  statement: t\n", encoding="utf-8")
    base, faults = read_base(path)
    assert base is not None
    assert [(fact.id, fact.topic) for fact in base.facts] == [("a", "t"), ("b", "")]
    assert len(faults) == 1


def test_a_fault_reads_like_a_compiler_says_it(tmp_path: Path) -> None:
    path = tmp_path / "base.yaml"
    path.write_text(HEAD + "  vlaue: 3\n", encoding="utf-8")
    (fault,) = read_base(path)[1]
    assert str(fault) == f'{path}:5:3: The key "vlaue" isn\'t known here. Did you mean "value"?'


def test_a_long_name_is_shortened_in_a_message(tmp_path: Path) -> None:
    path = tmp_path / "base.yaml"
    path.write_text(HEAD + f'  "{"x" * 900}": 3\n', encoding="utf-8")
    (fault,) = read_base(path)[1]
    assert len(fault.message) < 100
