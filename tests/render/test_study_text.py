"""How a learner's study goes, as a person reads it: golden pages, and what holds for all."""

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest

from factcli.facts.load import load_base
from factcli.messages import set_language
from factcli.quiz.study.figures import HardFact, StudyFigures
from factcli.render.study_text import describe_study
from factcli.render.wrap import cell_width

BASE = load_base(Path(__file__).parents[2] / "facts.yaml")
TODAY = date(2026, 3, 4)
FIGURES = StudyFigures(
    cards=42,
    learnt=30,
    unseen=98,
    due=7,
    forecast=(7, 3, 0, 5, 1, 0, 2, *([1] * 23)),
    reviews=321,
    retention=0.874,
    predicted=0.902,
    seconds=5432.0,
    days={TODAY - timedelta(days=back): count for back, count in ((0, 44), (1, 16), (2, 6), (7, 1), (40, 3))},
    today=TODAY,
    hardest=(HardFact("earthworks", 9, 5, 4, (("steel", 3),)),),
)


@pytest.mark.parametrize("ascii_only", [False, True])
@pytest.mark.parametrize("language", ["zh", "en"])
def test_pages(language: str, ascii_only: bool, golden: Callable[[str, str], None]) -> None:
    set_language(language)
    drawn = describe_study(FIGURES, BASE, width=80, ascii_only=ascii_only)
    golden(f"study/stats.{language}{'.ascii' if ascii_only else ''}.txt", drawn)


@pytest.mark.parametrize("width", [60, 80, 200])
def test_no_line_is_wider_than_the_screen(width: int) -> None:
    for line in describe_study(FIGURES, BASE, width=width).split("\n"):
        assert cell_width(line) <= width
