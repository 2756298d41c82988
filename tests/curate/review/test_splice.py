"""One fact's lines change, every other byte stays."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcli.curate.review.lines import read_document
from factcli.curate.review.splice import Change, drop, is_kept, keep, make_change, own_text, replace
from factcli.errors import BaseError

HEAD = "format: 1\nname: tea\ntitle: 'Tea' # a comment\nlanguage: en\n"
WRITINGS: tuple[Callable[[str], str], ...] = (
    lambda name: f"- id: {name}\n  statement: It is {name}.\n",
    lambda name: f"- {{id: {name}, statement: 'It is {name}: yes'}}  # flow\n",
    lambda name: f"- {{id: {name},\n    statement: it is}}\n",
    lambda name: f"- id: {name}\n  # inside\n  statement: >-\n    It is\n\n    {name}\n  # after\n",
    lambda name: f"-\n  id: {name}\n\n  statement: |+\n    It is\n\n",
    lambda name: f'- "id": {name}\n  statement: "It\n    is # no comment"\n  quote:\n',
    lambda name: f"-   # dash\n    id: {name}\n    statement: 茶叶三百吨\n",
)
GAPS = ("", "\n", "# belongs below\n", "\n# a topic\n\n", "\n\n# belongs\n# too\n")
TAILS = ("", "opposites: [[a, b]]\n", "\n# the end\n")


@st.composite
def bases(draw: st.DrawFn) -> tuple[str, int]:
    """The text of a base and the number of one of its facts."""
    count = draw(st.integers(1, 4))
    indent = draw(st.sampled_from(["", "  "]))
    text = HEAD + "facts:\n"
    for number in range(count):
        block = draw(st.sampled_from(GAPS)) + draw(st.sampled_from(WRITINGS))(f"f{number}")
        text += "".join(indent + line if line.strip() else line for line in block.splitlines(keepends=True))
    text += draw(st.sampled_from(TAILS))
    if draw(st.booleans()):
        text = text.rstrip("\n")
    if draw(st.booleans()):
        text = text.replace("\n", "\r\n")
    return text, draw(st.integers(0, count - 1))


def without(text: str, change: Change) -> bool:
    """Whether only the lines of the change differ between the text before and after it."""
    after = change.apply(tuple(text.splitlines(keepends=True)))
    lines = text.splitlines(keepends=True)
    ahead = "".join(lines[: change.start])
    behind = "".join(lines[change.start + len(change.before) :])
    return after.startswith(ahead) and after.endswith(behind)


@given(bases())
def test_dropping_takes_one_fact(base: tuple[str, int]) -> None:
    text, number = base
    document = read_document(text, "t")
    change = drop(document, document.facts[number])
    after = make_change(document, number, change, "t")
    assert [fact.id for fact in after.facts] == [
        fact.id for place, fact in enumerate(document.facts) if place != number
    ]
    assert without(text, change)
    assert change.undone().apply(after.lines) == text
    taken = "".join(change.before)
    others = {fact.id for fact in document.facts} - {document.facts[number].id}
    assert not any(other in taken for other in others)
    assert "a topic" not in taken


@given(bases())
def test_keeping_adds_one_line_and_changes_no_fact(base: tuple[str, int]) -> None:
    text, number = base
    document = read_document(text, "t")
    change = keep(document, document.facts[number])
    after = make_change(document, number, change, "t")
    assert [fact.content for fact in after.facts] == [fact.content for fact in document.facts]
    assert [is_kept(after, fact) for fact in after.facts] == [
        place == number for place in range(len(after.facts))
    ]
    assert len(after.lines) == len(document.lines) + 1
    again = keep(after, after.facts[number])
    assert again.apply(after.lines) == "".join(after.lines), "marking twice is marking once"
    assert change.undone().apply(after.lines) == text


@given(bases())
def test_replacing_puts_the_new_lines_there(base: tuple[str, int]) -> None:
    text, number = base
    document = read_document(text, "t")
    fact = document.facts[number]
    same = replace(document, fact, own_text(document, fact))
    assert same.apply(document.lines) == text, "putting back what was there changes nothing"
    indent = document.lines[fact.start][: -len(document.lines[fact.start].lstrip())]
    change = replace(document, fact, f"{indent}- id: new\n{indent}  statement: It is new.\n")
    after = make_change(document, number, change, "t")
    assert after.facts[number].id == "new"
    assert without(text, change)
    assert ("\r\n" in text) == all(line.endswith("\r\n") for line in after.lines[:-1])
    assert text.endswith("\n") == after.lines[-1].endswith("\n")


def test_a_mark_no_longer_holds_when_the_fact_is_changed() -> None:
    text = HEAD + "facts:\n- id: a\n  statement: It is a.\n"
    document = read_document(text, "t")
    kept = keep(document, document.facts[0]).apply(document.lines)
    changed = read_document(kept.replace("It is a.", "It is b."), "t")
    assert not is_kept(changed, changed.facts[0])
    moved = read_document(kept.replace("- id: a\n  st", "-   id:   a\n    st"), "t")
    assert is_kept(moved, moved.facts[0]), "only its writing was changed"


REFUSED = [
    ("facts: [{id: a, statement: b}, {id: c, statement: d}]\n", "one list in brackets"),
    ("facts:\n  [{id: a, statement: b},\n   {id: c, statement: d}]\n", "one list in brackets"),
    ("? facts\n: - id: a\n    statement: b\n", "lines of its own"),
    ("title: x\n", "no list of facts"),
    ("facts:\n- id: a\r  statement: b\n", "line break"),
    ("facts:\n- id: 'a\n", "no YAML"),
]


@pytest.mark.parametrize(("text", "said"), REFUSED)
def test_refused_in_one_sentence(text: str, said: str, tmp_path: Path) -> None:
    with pytest.raises(BaseError, match=said) as caught:
        read_document(text, str(tmp_path))
    assert caught.value.hint
