from pathlib import Path

import pytest

from factcli.facts.load import load_base
from factcli.quiz.generate import make_items
from factcli.quiz.item import Level
from tests.quiz.learner import Learner

ROOT = Path(__file__).parents[2]
SEEDS = range(5)


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_learner_who_confuses_siblings_finds_each_level_harder_than_the_last(language: str) -> None:
    base = load_base(ROOT / "facts.yaml")
    shares = []
    for level in (Level.EASY, Level.MEDIUM, Level.HARD):
        learner = Learner(base, 1)
        items = [
            item for seed in SEEDS for item in make_items(base, 60, seed, language=language, level=level)
        ]
        shares.append(sum(map(learner.is_right, items)) / len(items))
    easy, medium, hard = shares
    assert easy > medium, shares
    assert medium > hard + 0.1, shares
