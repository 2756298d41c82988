from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest

from factcli.facts.factbase import FactBase
from factcli.facts.load import load_base
from factcli.quiz.item import Item
from factcli.quiz.one_item import ItemMaker
from factcli.quiz.progress import fact_value
from factcli.quiz.study.course import RECALL, RECOGNITION, Course, Limits, Mode, study_day
from factcli.quiz.study.figures import coming, count_study, heat_weeks
from factcli.quiz.study.review import Review, open_reviews

BASE = load_base(Path(__file__).parents[3] / "facts.yaml")
NOON = datetime(2026, 3, 2, 12, 0, tzinfo=timezone(timedelta(hours=8)))
DAY = timedelta(days=1)


def course_of(*reviews: Review, base: FactBase = BASE, mode: Mode = Mode.DUE, new: int = 10) -> Course:
    return Course(base, reviews, language="zh", limits=Limits(new=new), mode=mode)


def judged(item: Item, moment: datetime, rating: int = 3, **more: str) -> Review:
    plain = Review(
        "", BASE.name, item.id, item.fact.id, item.type, fact_value(item.fact), rating, "right", "", moment
    )
    return replace(plain, **more)  # type: ignore[arg-type]


def answer(course: Course, moment: datetime, rating: int = 3) -> Item:
    item = course.next_item(moment)
    assert item is not None
    course.add(judged(item, moment, rating))
    return item


def learn(course: Course, moment: datetime) -> tuple[Item, datetime]:
    """One new card through its learning steps; the card and the moment after them."""
    item = answer(course, moment)
    again = answer(course, moment + timedelta(minutes=10))
    assert again.id == item.id
    return item, moment + timedelta(minutes=10)


@pytest.mark.parametrize(
    ("hour", "day"), [(3, 1), (4, 2), (23, 2)], ids=["before 4 a.m.: the day before", "from 4 a.m.", "night"]
)
def test_a_study_day_ends_at_four_in_the_morning(hour: int, day: int) -> None:
    assert study_day(NOON.replace(hour=hour)).day == day


def test_new_cards_are_recognised_and_as_many_as_the_day_allows() -> None:
    course = course_of(new=3)
    asked = [answer(course, NOON) for _card in range(3)]
    assert len({item.fact.id for item in asked}) == 3
    maker = ItemMaker(BASE, "zh")
    for item in asked:
        can = [each for each in RECOGNITION if maker.make(f"{item.fact.id}:{each}", 0)]
        assert item.type == (can[0] if can else item.type), "recognised first, where it can be"
    again = course.next_item(NOON + timedelta(minutes=9))
    assert again is not None, "nothing is new, so a learning step comes early"
    assert again.id == asked[0].id, "of those, the first"
    tomorrow = course.next_item(NOON + DAY)
    assert tomorrow is not None


def test_what_was_wrong_comes_again_soon_and_what_was_learnt_does_not() -> None:
    course = course_of(new=1)
    item = answer(course, NOON, rating=1)
    assert answer(course, NOON + timedelta(minutes=2)).id == item.id
    assert answer(course, NOON + timedelta(minutes=12)).id == item.id
    assert course.next_item(NOON + timedelta(minutes=13)) is None
    assert len(course.due_dates()) == 1


def test_recall_follows_recognition_on_another_day_and_then_rests_it() -> None:
    course = course_of(new=1)
    item, _moment = learn(course, NOON)
    moment, seen = NOON, [item]
    for _day in range(12):
        moment += DAY
        while course.next_item(moment) is not None and len(seen) < 60:
            seen.append(answer(course, moment))
            moment += timedelta(minutes=11)
    recalled = [found for found in seen if found.fact.id == item.fact.id and found.type in RECALL]
    if recalled:
        first = seen.index(recalled[0])
        assert all(found.type in RECALL for found in seen[first:] if found.fact.id == item.fact.id)
    by_day: dict[tuple[object, str], set[str]] = {}
    for review in course.reviews:
        by_day.setdefault((study_day(review.reviewed), review.fact), set()).add(review.item)
    assert all(len(cards) == 1 for cards in by_day.values()), "siblings on the same day"


def test_a_changed_fact_is_told_and_learnt_anew() -> None:
    course = course_of(new=1)
    item, moment = learn(course, NOON)
    fact = next(fact for fact in BASE.facts if fact.id == item.fact.id)
    changed = replace(
        BASE,
        facts=[
            replace(fact, value="77公里", members=(), status="") if one is fact else one for one in BASE.facts
        ],
    )
    later = course_of(*course.reviews, base=changed, new=0)
    assert later.states == [], "what was learnt is no longer so"
    assert later.value_before(replace(item, fact=replace(fact, value="77公里"))) == fact_value(fact)
    assert moment < NOON + DAY


def test_what_is_taken_back_counts_for_nothing() -> None:
    course = course_of(new=1)
    item = course.next_item(NOON)
    assert item is not None
    review = judged(item, NOON)
    course.add(review)
    course.take_back(review, replace(review, undone=True))
    assert course.states == []
    found = course.next_item(NOON)
    assert found is not None
    assert found.id == item.id, "it is new again"


def test_ahead_asks_what_is_due_later_and_cram_moves_nothing() -> None:
    course = course_of(new=1)
    item, moment = learn(course, NOON)
    assert course.next_item(moment) is None
    tomorrow = moment + timedelta(hours=20)
    ahead = course_of(*course.reviews, new=0, mode=Mode.AHEAD).next_item(tomorrow)
    assert ahead is not None
    assert ahead.id == item.id
    cram = course_of(*course.reviews, mode=Mode.CRAM)
    before = cram.due_dates()
    found = cram.next_item(moment)
    assert found is not None
    cram.add(replace(judged(found, moment), scheduled=False))
    assert cram.due_dates() == before
    assert cram.next_item(moment) is None, "each once"


def test_figures() -> None:
    course = course_of(new=2)
    first = answer(course, NOON)
    wrong = course.next_item(NOON)
    assert wrong is not None
    other = next(fact.id for fact in BASE.facts if fact.id not in (first.fact.id, wrong.fact.id))
    course.add(judged(wrong, NOON, 1, confused=other))
    figures = count_study(BASE, course.reviews, NOON + DAY, language="zh")
    assert (figures.cards, figures.learnt, figures.reviews) == (2, 0, 2)
    assert figures.unseen == len(BASE.facts) - 2
    assert figures.due == coming(figures, 1) == coming(figures, 30) == 2
    assert [(hard.fact, hard.wrong, hard.taken_for) for hard in figures.hardest] == [
        (wrong.fact.id, 1, ((other, 1),))
    ]
    assert figures.days == {study_day(NOON): 2}
    weeks = heat_weeks(figures, 3)
    assert [len(week) for week in weeks] == [7, 7, 7]
    assert sum(count or 0 for week in weeks for count in week) == 2
    assert count_study(BASE, [], NOON, language="en").retention is None
    assert NOON.astimezone(UTC).tzinfo is UTC


def test_two_terminals_at_once_ask_no_card_twice(tmp_path: Path) -> None:
    """Each sees what the other has written before it chooses its next card."""
    logs = [open_reviews(tmp_path) for _terminal in range(2)]
    courses = [course_of(new=6) for _terminal in range(2)]
    asked = []
    for turn in range(8):
        log, course = logs[turn % 2], courses[turn % 2]
        if log.has_news():
            course.catch_up(log.read("", BASE.name))
        item = course.next_item(NOON + timedelta(seconds=turn))
        if item is None:
            continue
        review = judged(item, NOON + timedelta(seconds=turn))
        log.record(review)
        course.add(review)
        asked.append(item.id)
    assert len(asked[:6]) == len(set(asked[:6]))  # six new cards, then the learning steps
    last = logs[0].read("", BASE.name)
    for log, course in zip(logs, courses, strict=True):
        if log.has_news():
            course.catch_up(log.read("", BASE.name))
        assert course.reviews == last
        assert {state.item for state in course.states} == set(asked)
        assert not log.has_news()
        log.close()
