"""How a learner's study of a base goes: what is due, how much is remembered, what is hard and taken for what."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from factcli.facts.factbase import FactBase
from factcli.quiz.study.course import Course, Limits, study_day
from factcli.quiz.study.review import Review
from factcli.quiz.study.schedule import CardState

FORECAST = 30
"""So many days are looked ahead."""
LEECH_LAPSES = 4
"""A card forgotten so often after it was learnt is a leech: it costs more than it gives."""
_HARDEST = 10


@dataclass(frozen=True, slots=True)
class HardFact:
    """A fact that is hard: how often it was answered, wrongly, forgotten; `taken_for` are facts it was confused with."""

    fact: str
    reviews: int
    wrong: int
    lapses: int
    taken_for: tuple[tuple[str, int], ...]

    @property
    def is_leech(self) -> bool:
        """Whether it has been forgotten again and again."""
        return self.lapses >= LEECH_LAPSES


@dataclass(frozen=True, slots=True)
class StudyFigures:
    """The figures of one learner and base.

    `forecast` counts the cards due on each of the coming days, today's first with all that is overdue. `retention` is the
    share remembered of the reviews of learnt cards, `predicted` what FSRS expected of them; None where there are none.
    `days` are the reviews of each study day, `seconds` the time spent.
    """

    cards: int
    learnt: int
    unseen: int
    due: int
    forecast: tuple[int, ...]
    reviews: int
    retention: float | None
    predicted: float | None
    hardest: tuple[HardFact, ...]
    days: dict[date, int]
    seconds: float
    today: date


def count_study(base: FactBase, reviews: Sequence[Review], now: datetime, *, language: str) -> StudyFigures:
    """The figures at a moment, which knows its offset from UTC."""
    course = Course(base, reviews, language=language, limits=Limits(reviews=10**6))
    standing = [review for review in reviews if not review.undone]
    today = study_day(now)
    ahead = Counter((study_day(due.astimezone(now.tzinfo)) - today).days for due in course.due_dates())
    forecast = [sum(count for days, count in ahead.items() if days <= 0)]
    forecast += [ahead[days] for days in range(1, FORECAST)]
    asked = [one for state in course.states for one in state.expected if one[2]]
    return StudyFigures(
        cards=len(course.states),
        learnt=sum(state.is_learnt for state in course.states),
        unseen=len(base.facts) - len({review.fact for review in standing}),
        due=sum(due <= now for due in course.due_dates()),
        forecast=tuple(forecast),
        reviews=len(standing),
        retention=sum(was_right for _chance, was_right, _learnt in asked) / len(asked) if asked else None,
        predicted=sum(chance for chance, _was_right, _learnt in asked) / len(asked) if asked else None,
        hardest=_hardest(base, standing, course.states),
        days=dict(
            sorted(Counter(study_day(one.reviewed.astimezone(now.tzinfo)) for one in standing).items())
        ),
        seconds=sum(review.seconds for review in standing),
        today=today,
    )


def coming(figures: StudyFigures, days: int) -> int:
    """How many cards are due within so many days, today included."""
    return sum(figures.forecast[:days])


def heat_weeks(figures: StudyFigures, weeks: int) -> list[list[int | None]]:
    """The last weeks as columns of seven days, Monday first; None for days to come."""
    monday = figures.today - timedelta(days=figures.today.weekday(), weeks=weeks - 1)
    return [
        [
            None
            if (day := monday + timedelta(weeks=week, days=weekday)) > figures.today
            else figures.days.get(day, 0)
            for weekday in range(7)
        ]
        for week in range(weeks)
    ]


def _hardest(base: FactBase, reviews: Sequence[Review], states: Sequence[CardState]) -> tuple[HardFact, ...]:
    """The facts answered wrongly most often, those forgotten most often first."""
    lapses: Counter[str] = Counter()
    for state in states:
        lapses[state.fact] += state.lapses
    counts = Counter(review.fact for review in reviews)
    wrong = Counter(review.fact for review in reviews if review.rating == 1)
    found = []
    for fact in base.facts:
        if wrong[fact.id]:
            taken = Counter(
                review.confused
                for review in reviews
                if review.fact == fact.id
                and review.confused not in ("", fact.id)
                and base.fact(review.confused)
            )
            found.append(
                HardFact(
                    fact.id, counts[fact.id], wrong[fact.id], lapses[fact.id], tuple(taken.most_common(3))
                )
            )
    return tuple(sorted(found, key=lambda hard: (-hard.lapses, -hard.wrong, hard.reviews))[:_HARDEST])
