import random
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from fsrs import Card, Rating, Scheduler

from factcli.quiz.grade import Grade
from factcli.quiz.outcome import Outcome
from factcli.quiz.study.review import Review, open_reviews
from factcli.quiz.study.schedule import AGAIN, GOOD, HARD, chance_now, new_scheduler, rate_answer, replay_card

START = datetime(2026, 3, 1, 8, 30, tzinfo=UTC)


def review(rating: int, moment: datetime, *, item: str = "dam:choice", seconds: float = 4.0) -> Review:
    fact, _colon, type_name = item.partition(":")
    return Review("", "tea", item, fact, type_name, "76米", rating, "right", "A", moment, seconds)


def test_the_published_run() -> None:
    """Good four times, Again, Good: 10 minutes, then 2, 11 and 46 days, 10 minutes, 3 days."""
    moment, reviews, waits = START, [], []
    for rating in (3, 3, 3, 3, 1, 3):
        reviews.append(review(rating, moment))
        state = replay_card(reviews, new_scheduler())
        waits.append(state.due - moment)
        if rating == AGAIN:
            assert state.difficulty == pytest.approx(7.388, abs=1e-3)
        moment = state.due
    minutes, days = timedelta(minutes=10), timedelta(days=1)
    assert waits == [minutes, 2 * days, 11 * days, 46 * days, minutes, 3 * days]
    assert state.stability == pytest.approx(2.934, abs=1e-3)
    assert (state.lapses, state.reviews) == (1, 6)


def histories_agree(folder: Path, count: int, seed: int) -> None:
    """Random histories through our storage, closed and opened again in between, against the library used directly."""
    dice, scheduler = random.Random(seed), Scheduler(enable_fuzzing=False)
    for number in range(count):
        item, moment = f"fact{number}:choice", START + timedelta(seconds=number)
        card, written = Card(card_id=1, due=moment), []
        log = open_reviews(folder)
        for _step in range(dice.randint(1, 12)):
            rating = dice.choice([1, 2, 3, 3, 3, 4])
            card, _log = scheduler.review_card(card, Rating(rating), moment)
            zone = timezone(timedelta(hours=dice.choice([-8, 0, 8])))
            log.record(review(rating, moment.astimezone(zone), item=item))
            written.append(rating)
            if dice.random() < 0.2:
                log.close()
                log = open_reviews(folder)
            moment += timedelta(seconds=int(10 ** dice.uniform(1, 7)))
        kept = [one for one in log.read("", "tea") if one.item == item]
        log.close()
        state = replay_card(kept, new_scheduler())
        assert [one.rating for one in kept] == written
        assert (state.due, state.last) == (card.due, card.last_review)
        assert (state.stability, state.difficulty) == (card.stability, card.difficulty)
        assert chance_now(state, moment) == pytest.approx(
            scheduler.get_card_retrievability(card, moment), abs=1e-6
        )


def test_random_histories_agree_with_the_library(tmp_path: Path) -> None:
    histories_agree(tmp_path, 40, 1)


@pytest.mark.long
def test_a_thousand_random_histories_agree_with_the_library(tmp_path: Path) -> None:
    histories_agree(tmp_path, 1000, 2)


def test_a_clock_that_is_set_back_makes_no_negative_interval() -> None:
    reviews = [
        review(3, START),
        review(3, START + timedelta(minutes=10)),
        review(3, START - timedelta(days=3)),
    ]
    state = replay_card(reviews, new_scheduler())
    assert state.last == START + timedelta(minutes=10)
    assert state.due > state.last


RIGHT, WRONG = Grade(Outcome.RIGHT), Grade(Outcome.PARTLY)
PACE = [review(GOOD, START, seconds=seconds) for seconds in (3, 4, 4, 5, 60)]


@pytest.mark.parametrize(
    ("grade", "seconds", "hinted", "rating", "why"),
    [
        (RIGHT, 4, False, GOOD, "right"),
        (RIGHT, 8, False, GOOD, "twice the median of 4 is still good"),
        (RIGHT, 8.1, False, HARD, "slower than that"),
        (RIGHT, 1, False, GOOD, "never easy by itself"),
        (RIGHT, 1, True, HARD, "a hint"),
        (WRONG, 1, False, AGAIN, "partly right isn't right"),
        (None, 1, False, AGAIN, "skipped"),
    ],
)
def test_ratings(grade: Grade | None, seconds: float, hinted: bool, rating: int, why: str) -> None:
    assert rate_answer(grade, "choice", seconds, hinted=hinted, before=PACE) == rating, why


def test_one_s_own_pace_is_known_by_type_and_after_some_answers() -> None:
    assert rate_answer(RIGHT, "number", 100, hinted=False, before=PACE) == GOOD, "no answers of that type"
    assert rate_answer(RIGHT, "choice", 100, hinted=False, before=PACE[:4]) == GOOD, "too few"
