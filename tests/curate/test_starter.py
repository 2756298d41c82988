"""The first base that is written for a curator: it passes its own check and answers what its comments promise."""

import json
from pathlib import Path

import jsonschema
import pytest
import yaml

from factcli.curate.check import check_base
from factcli.curate.starter import write_starter
from factcli.facts.load import load_base
from factcli.verify.verifier import Verifier

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize("title", ["A town", '他说 "好"', "C:\\new: # 1"])
def test_it_passes_the_check_and_bears_out_its_own_sentences(
    language: str, title: str, tmp_path: Path
) -> None:
    path = tmp_path / "town.yaml"
    path.write_text(write_starter(language, "town", title, path.name), encoding="utf-8")
    assert check_base(path, {}).faults == ()
    base = load_base(path)
    assert (base.name, base.title, base.language) == ("town", title, language)
    verifier = Verifier(base)
    for fact in base.facts:
        for sentence in fact.sentences:
            assert verifier.verify(sentence).verdict.value == "supported", sentence
    schema = json.loads((ROOT / "factcli" / "facts" / "factcli.schema.json").read_text(encoding="utf-8"))
    jsonschema.validate(yaml.safe_load(path.read_text(encoding="utf-8")), schema)


@pytest.mark.parametrize(
    ("language", "claim", "verdict"),
    [
        ("en", "The River Bridge is 240 metres long.", "supported"),
        ("en", "Ann Miller designed the River Bridge.", "supported"),
        ("en", "The River Bridge opened in 1999.", "refuted"),
        ("en", "The River Bridge joins the North bank and the West bank.", "refuted"),
        ("zh", "沿河大桥全长240米。", "supported"),
        ("zh", "沿河大桥由李青设计。", "supported"),
        ("zh", "沿河大桥1999年通车。", "refuted"),
        ("zh", "沿河大桥长250米。", "refuted"),
    ],
)
def test_it_shows_what_slots_are_good_for(language: str, claim: str, verdict: str, tmp_path: Path) -> None:
    path = tmp_path / "town.yaml"
    path.write_text(write_starter(language, "town", "T", path.name), encoding="utf-8")
    assert Verifier(load_base(path)).verify(claim).verdict.value == verdict
