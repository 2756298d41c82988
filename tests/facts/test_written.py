from pathlib import Path

import pytest

from factcli.facts.compiled import read_compiled, to_compiled
from factcli.facts.factbase import FactBase
from factcli.facts.load import load_base, read_base
from factcli.facts.merge import merge_bases
from factcli.facts.written import type_of

HEAD = """format: 1
facts:
  - {id: dam, statement: 青坝高98米。, topic: 坝}
items:
"""

TYPES = [
    ("answer: 98米", "number", "a quantity"),
    ("answer: 李青", "cloze", "words"),
    ("answer: 'true'", "true_false", "a judgement"),
    ("answer: 李青, wrong: [王芳, 赵安]", "choice", "one right among wrong ones"),
    ("answer: [李青, 张白], wrong: [王芳, 赵安]", "several", "two right ones"),
    ("answer: [一, 二, 三], type: order", "order", "as it says"),
    ("answer: 98米, type: cloze", "cloze", "as it says"),
]


def base_with(tmp_path: Path, slots: str) -> Path:
    path = tmp_path / "dams.yaml"
    path.write_text(HEAD + f"  - {{id: own, stem: 谁？, {slots}}}\n", encoding="utf-8")
    return path


@pytest.mark.parametrize(("slots", "kind", "why"), TYPES)
def test_an_item_without_a_type_has_the_one_its_answer_fits(
    tmp_path: Path, slots: str, kind: str, why: str
) -> None:
    [item] = load_base(base_with(tmp_path, slots)).items
    assert type_of(item) == kind, why
    assert (item.id, item.base, item.line) == ("own", "dams", 5)


FAULTS = [
    ("answer: 李青, wrong: [王芳]", "answer", "too few to choose from"),
    ("answer: 李青, wrong: [李青, 王芳]", "answer", "right and wrong at once"),
    ("answer: 多, type: number", "answer", "no number"),
    ("answer: 多, type: true_false", "answer", "no judgement"),
    ("answer: [一, 二], type: order", "answer", "too short an order"),
    ("answer: [一, 二]", "answer", "one answer to a gap"),
    ("answer: 李青, fact: damn", "unknown-fact", "no such fact"),
    ("answer: 李青, typ: cloze", "unknown-key", "no such key"),
    ("answer: 李青, type: match", "choice", "can't be written by hand"),
    ("wrong: [a, b]", "missing-key", "no answer"),
    ("answer: {a: b}", "kind", "a mapping"),
]


@pytest.mark.parametrize(("slots", "code", "why"), FAULTS)
def test_faults_of_items_have_their_line_and_what_to_do(
    tmp_path: Path, slots: str, code: str, why: str
) -> None:
    _base, faults = read_base(base_with(tmp_path, slots))
    assert [fault.code for fault in faults] == [code], why
    assert faults[0].place.line == 5
    assert faults[0].hint


def test_a_fact_that_is_nearly_named_is_proposed(tmp_path: Path) -> None:
    _base, [fault] = read_base(base_with(tmp_path, "answer: 李青, fact: damn"))
    assert "dam" in fault.hint


def test_two_items_of_one_id_and_an_item_with_a_facts_id(tmp_path: Path) -> None:
    path = tmp_path / "dams.yaml"
    path.write_text(
        HEAD + "  - {id: one, stem: 谁？, answer: 李青}\n" * 2 + "  - {id: dam, stem: 谁？, answer: 李青}\n",
        encoding="utf-8",
    )
    _base, faults = read_base(path)
    assert [(fault.code, fault.place.line) for fault in faults] == [("duplicate-id", 6), ("duplicate-id", 7)]


def test_items_survive_compiling_and_merging(tmp_path: Path) -> None:
    path = base_with(tmp_path, "answer: 李青, fact: dam, wrong: {王芳: 她管水。, 赵安: 他管电。}")
    base = load_base(path)
    compiled = tmp_path / "dams.json"
    compiled.write_text(to_compiled(base, path.read_bytes()), encoding="utf-8")
    again = read_compiled(str(compiled), str(path))
    assert again is not None
    assert again.items == base.items
    other = FactBase("other", facts=base.facts)
    [item] = merge_bases([base, other]).items
    assert item.fact == "dams/dam", "both bases have a fact of that id"
