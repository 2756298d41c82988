"""Quiz and checker test each other: what an item calls right is supported, what it calls wrong is not."""

from collections import Counter
from functools import cache
from pathlib import Path

import pytest

from factcli.facts.factbase import FactBase
from factcli.facts.load import load_base
from factcli.quiz.generate import make_items
from factcli.quiz.item import Level
from factcli.quiz.telling import Telling
from factcli.verify.judgement import Verdict
from factcli.verify.verifier import Verifier
from tests.quiz.told_item import Skip, sentences_of

ROOT = Path(__file__).parents[2]
PATHS = (
    "facts.yaml",
    "examples/planets.yaml",
    "examples/rivers.yaml",
    "examples/tea/yearbook.yaml",
    "examples/tea/briefing.yaml",
)
COUNT = 70
PAPERS: tuple[tuple[int, Level | None], ...] = ((1, None), (2, None), (3, Level.EASY), (4, Level.HARD))


class Checker:
    """A base with its verifier, which judges no sentence twice."""

    def __init__(self, base: FactBase) -> None:
        self.base, self._verifier = base, Verifier(base)
        self._supported: dict[str, bool] = {}

    def supports(self, sentence: str) -> bool:
        if sentence not in self._supported:
            self._supported[sentence] = self._verifier.verify(sentence).verdict is Verdict.SUPPORTED
        return self._supported[sentence]


@cache
def checker_of(path: str) -> Checker:
    return Checker(load_base(ROOT / path))


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("path", PATHS)
def test_keys_are_supported_and_distractors_are_not(path: str, language: str) -> None:
    checker = checker_of(path)
    telling = Telling(checker.base, language)
    skipped: Counter[Skip] = Counter()
    tried, faults = 0, set()
    for seed, level in PAPERS:
        for item in make_items(checker.base, COUNT, seed, language=language, level=level):
            sentences = sentences_of(item, telling)
            if not isinstance(sentences, Skip) and not checker.supports(item.fact.statement):
                sentences = Skip.OWN
            if isinstance(sentences, Skip):
                skipped[sentences] += 1
                continue
            tried += 1
            for sentence, is_right in sentences:
                if checker.supports(sentence) is not is_right:
                    faults.add(f"{item.id} {'key' if is_right else 'wrong'}: {sentence}")
    assert not faults, "\n".join(sorted(faults))
    assert skipped.total() * 10 <= tried + 20, skipped
    assert skipped[Skip.OWN] * 50 <= tried + 50, skipped
