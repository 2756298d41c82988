"""What a right answer is worth, by three published rules, and who shares which rank."""

from collections.abc import Mapping, Sequence
from enum import StrEnum
from fractions import Fraction

FULL = 1000
"""What a right answer is worth before its speed counts."""
_BONUSES = 999
"""All bonuses of a lesson together: less than one right answer is worth."""
_INSTANT = 500
"""Within so many milliseconds the Kahoot rule takes nothing off."""


class Scoring(StrEnum):
    """How answers are scored."""

    ACCURACY = "accuracy"
    KAHOOT = "kahoot"
    FLAT = "flat"


def score_answer(rule: Scoring, taken: int, limit: int, questions: int) -> int:
    """The points of a right answer given after `taken` of `limit` milliseconds, in a lesson of so many questions.

    `accuracy`: 1000 and a bonus of floor(999 / n × (1 − t / T)); all bonuses stay below 1000, so whoever has more
    right answers is ahead, and speed only breaks ties. `kahoot`: round(1000 × (1 − t / T / 2)), all of it within
    half a second, as its maker publishes. `flat`: 1000.
    """
    taken = min(max(taken, 0), limit)
    if rule is Scoring.FLAT:
        return FULL
    if rule is Scoring.KAHOOT:
        if taken < _INSTANT:
            return FULL
        return int(FULL * (1 - Fraction(taken, 2 * limit)) + Fraction(1, 2))  # halves go up
    return FULL + _BONUSES * (limit - taken) // (limit * questions)


def rank_scores(scores: Mapping[int, int]) -> list[tuple[int, int]]:
    """Who is where: (rank, key), the best first; equal scores share a rank and the next one is left out (1, 1, 3)."""
    ordered = sorted(scores, key=lambda key: (-scores[key], key))
    ranked: list[tuple[int, int]] = []
    for place, key in enumerate(ordered, 1):
        shares = bool(ranked) and scores[ranked[-1][1]] == scores[key]
        ranked.append((ranked[-1][0] if shares else place, key))
    return ranked


def mean_score(scores: Sequence[int]) -> int:
    """A team's score: the mean of its members', to the nearest point; 0 for nobody."""
    return (2 * sum(scores) + len(scores)) // (2 * len(scores)) if scores else 0
