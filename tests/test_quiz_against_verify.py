"""Quiz and checker test each other: what the quiz calls true is supported, what it calls false is not."""

import re
from pathlib import Path

import pytest

from factcli.facts.load import load_base
from factcli.quiz.generate import make_items
from factcli.quiz.item import ItemType
from factcli.verify.judgement import Verdict
from factcli.verify.verifier import Verifier

FACTS = Path(__file__).parents[1] / "facts.yaml"


@pytest.mark.parametrize("language", ["zh", "en"])
def test_true_and_false_sentences(language: str) -> None:
    base = load_base(FACTS)
    verifier = Verifier(base)
    tried, wrong = 0, []
    for seed in range(1, 9):
        for item in make_items(base, 40, seed, language=language):
            if item.type is not ItemType.TRUE_FALSE:
                continue
            tried += 1
            sentence = re.split(r"[？：]|[?:] ", item.stem, maxsplit=1)[1]
            is_true = item.key == item.options[0].label
            if (verifier.verify(sentence).verdict is Verdict.SUPPORTED) is not is_true:
                wrong.append(f"{item.id}: {sentence}")
    assert tried > 60
    assert not wrong, "\n".join(wrong)
