"""When a card comes again: FSRS-6 by the `fsrs` library, replayed from the reviews, so that the log alone is the truth."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from statistics import median
from typing import TYPE_CHECKING

from factcli.quiz.grade import Grade
from factcli.quiz.study.review import Review

if TYPE_CHECKING:
    from fsrs import Scheduler

AGAIN, HARD, GOOD, EASY = 1, 2, 3, 4
"""FSRS's ratings."""
_SLOW = 2
"""An answer that takes so many times as long as one's own median is a hard one."""
_FEWEST_TIMES = 5
"""With fewer answers of a type one's own median isn't known."""


@dataclass(frozen=True, slots=True)
class CardState:
    """How well a card is remembered: its stage, when it is due, FSRS's stability (in days) and difficulty (1 to 10).

    `is_learnt` says that it has left the learning steps. `expected` are for each review but the first the
    probability with which FSRS expected it to be remembered, whether it was, and whether it was learnt before.
    """

    item: str
    fact: str
    type: str
    due: datetime
    last: datetime
    is_learnt: bool
    stability: float
    difficulty: float
    reviews: int
    lapses: int
    expected: tuple[tuple[float, bool, bool], ...] = ()


def new_scheduler() -> Scheduler:
    """FSRS with its published defaults and without fuzz: the same reviews always give the same days."""
    from fsrs import Scheduler  # costs start-up time

    return Scheduler(enable_fuzzing=False)


def replay_card(reviews: Sequence[Review], scheduler: Scheduler) -> CardState:
    """The state of a card after its reviews, of which there is at least one, in the order in which they were given.

    A clock that was set back makes no negative interval: such a review counts as given right after the one before.
    """
    from fsrs import Card, Rating, State

    card = Card(card_id=1, due=reviews[0].reviewed.astimezone(UTC))
    lapses, expected = 0, []
    for review in reviews:
        moment = review.reviewed.astimezone(UTC)
        was_learnt = card.state is State.Review
        if card.last_review is not None:
            moment = max(moment, card.last_review)
            chance = float(scheduler.get_card_retrievability(card, moment))
            expected.append((chance, review.rating != AGAIN, was_learnt))
        lapses += was_learnt and review.rating == AGAIN
        card, _log = scheduler.review_card(card, Rating(review.rating), moment)
    last = reviews[-1]
    assert card.last_review is not None
    return CardState(
        item=last.item,
        fact=last.fact,
        type=last.type,
        due=card.due,
        last=card.last_review,
        is_learnt=card.state is State.Review,
        stability=card.stability or 0.0,
        difficulty=card.difficulty or 0.0,
        reviews=len(reviews),
        lapses=lapses,
        expected=tuple(expected),
    )


def chance_now(state: CardState, moment: datetime) -> float:
    """The probability with which a card is remembered at a moment, as FSRS-6 reckons it, in whole days."""
    from fsrs import Card, State

    card = Card(
        card_id=1, state=State.Review, stability=state.stability, due=state.due, last_review=state.last
    )
    return float(new_scheduler().get_card_retrievability(card, max(moment.astimezone(UTC), state.last)))


def rate_answer(
    grade: Grade | None, type_name: str, seconds: float, *, hinted: bool, before: Iterable[Review]
) -> int:
    """The rating of an answer (no grade: skipped): wrong is again, right is good; slow or with a hint it is hard.

    `before` are the learner's earlier reviews; slow is twice as long as their median for right answers of the same type.
    """
    if grade is None or not grade.is_right:
        return AGAIN
    times = [
        one.seconds for one in before if one.type == type_name and one.rating != AGAIN and not one.undone
    ]
    is_slow = len(times) >= _FEWEST_TIMES and seconds > _SLOW * median(times)
    return HARD if hinted or is_slow else GOOD
