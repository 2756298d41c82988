"""The compiled form of a base: the same base, and only while it is true."""

from pathlib import Path

from factcli.facts.compiled import read_compiled, to_compiled
from factcli.facts.load import load_base

FACTS = Path(__file__).parents[2] / "facts.yaml"


def test_it_is_the_same_base(tmp_path: Path) -> None:
    base = load_base(FACTS)
    compiled = tmp_path / "facts.json"
    compiled.write_text(to_compiled(base, FACTS.read_bytes()), encoding="utf-8")
    assert read_compiled(str(compiled), str(FACTS)) == base


def test_a_changed_source_makes_it_useless(tmp_path: Path) -> None:
    source, compiled = tmp_path / "facts.yaml", tmp_path / "facts.json"
    source.write_text("format: 1\nfacts:\n  - {id: a, statement: 甲。}\n", encoding="utf-8")
    compiled.write_text(to_compiled(load_base(source), source.read_bytes()), encoding="utf-8")
    assert read_compiled(str(compiled), str(source)) is not None
    source.write_text("format: 1\nfacts:\n  - {id: a, statement: 乙。}\n", encoding="utf-8")
    assert read_compiled(str(compiled), str(source)) is None


def test_what_is_no_compiled_base_is_left_alone(tmp_path: Path) -> None:
    broken = tmp_path / "facts.json"
    for text in ("", "[]", "{}", '{"form": 2}'):
        broken.write_text(text, encoding="utf-8")
        assert read_compiled(str(broken), str(FACTS)) is None
    assert read_compiled(str(tmp_path / "missing.json"), str(FACTS)) is None
