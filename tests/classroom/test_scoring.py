"""Three rules, each with its published example or its promise."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcli.classroom.scoring import Scoring, mean_score, rank_scores, score_answer


@pytest.mark.parametrize(
    ("taken", "limit", "points"),
    [
        (2_000, 30_000, 967),  # the worked example that its maker publishes
        (499, 30_000, 1000),
        (500, 30_000, 992),
        (30_000, 30_000, 500),
        (15_000, 30_000, 750),
        (31_000, 30_000, 500),
    ],
)
def test_kahoot(taken: int, limit: int, points: int) -> None:
    assert score_answer(Scoring.KAHOOT, taken, limit, 10) == points


@pytest.mark.parametrize(
    ("taken", "questions", "points"), [(0, 1, 1999), (20_000, 1, 1000), (10_000, 10, 1049), (0, 3, 1333)]
)
def test_accuracy(taken: int, questions: int, points: int) -> None:
    assert score_answer(Scoring.ACCURACY, taken, 20_000, questions) == points


def test_flat() -> None:
    assert {score_answer(Scoring.FLAT, taken, 20_000, 7) for taken in (0, 10, 20_000)} == {1000}


@given(st.data())
def test_more_right_answers_always_win(data: st.DataObject) -> None:
    questions = data.draw(st.integers(1, 60))
    limits = st.integers(1_000, 600_000)

    def play(right: int) -> int:
        points = 0
        for _question in range(right):
            limit = data.draw(limits)
            points += score_answer(Scoring.ACCURACY, data.draw(st.integers(0, limit)), limit, questions)
        return points

    fewer = data.draw(st.integers(0, questions - 1))
    assert play(fewer) < play(fewer + 1)


@given(st.integers(1_000, 600_000), st.data())
def test_slower_is_never_worth_more(limit: int, data: st.DataObject) -> None:
    early = data.draw(st.integers(0, limit))
    late = data.draw(st.integers(early, limit))
    for rule in Scoring:
        assert score_answer(rule, early, limit, 10) >= score_answer(rule, late, limit, 10)


def test_equal_points_share_a_rank() -> None:
    assert rank_scores({1: 50, 2: 70, 3: 50, 4: 0}) == [(1, 2), (2, 1), (2, 3), (4, 4)]
    assert rank_scores({}) == []


def test_a_team_has_the_mean_of_its_members() -> None:
    assert mean_score([1000, 0, 0]) == 333
    assert mean_score([1000, 1]) == 501
    assert mean_score([]) == 0
