"""What is studied next: due cards, then what has changed, then new ones, within the day's limits."""

from collections import Counter
from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from factcli.facts.factbase import FactBase
from factcli.quiz.draw import Draw
from factcli.quiz.item import Item, ItemType
from factcli.quiz.one_item import ItemMaker
from factcli.quiz.progress import fact_value
from factcli.quiz.study.review import Review
from factcli.quiz.study.schedule import CardState, chance_now, new_scheduler, replay_card

RECOGNITION = (ItemType.CHOICE, ItemType.SEVERAL, ItemType.ODD_ONE, ItemType.TRUE_FALSE, ItemType.MATCH)
"""Types by which a fact is first learnt; the first one that it yields is its card."""
RECALL = (ItemType.NUMBER, ItemType.CLOZE, ItemType.ORDER)
"""Types that follow once the fact is recognised; a right answer here proves more, so the other card rests then."""
DAY_BEGINS = timedelta(hours=4)
"""Who studies past midnight studies on the day that went before."""
_SOON = timedelta(minutes=20)
"""A card of the learning steps is not waited for longer than this: it comes early when nothing else is left."""


class Mode(StrEnum):
    """What is studied beyond what is due: nothing, what is due later, or everything seen, without moving it."""

    DUE = "due"
    AHEAD = "ahead"
    CRAM = "cram"


@dataclass(frozen=True, slots=True)
class Limits:
    """How many new cards and how many reviews of learnt ones a day brings."""

    new: int = 10
    reviews: int = 200


def study_day(moment: datetime) -> date:
    """The study day of a moment, which knows its offset from UTC: a day ends at 4 a.m. local time."""
    return (moment - DAY_BEGINS).date()


class Course:
    """A learner's cards of one base, as their reviews have made them; of `topic` and of the facts `only`, if given."""

    def __init__(
        self,
        base: FactBase,
        reviews: Sequence[Review],
        *,
        language: str,
        learner: str = "",
        limits: Limits | None = None,
        topic: str = "",
        mode: Mode = Mode.DUE,
        only: Container[str] | None = None,
    ) -> None:
        self._base, self._mode, self._limits = base, mode, limits or Limits()
        self._maker = ItemMaker(base, language)
        self._scheduler = new_scheduler()
        self._facts = {
            fact.id: fact
            for fact in base.facts
            if (not topic or fact.topic == topic) and (only is None or fact.id in only)
        }
        self._new = Draw("study", base.name, learner).shuffle(list(self._facts))
        self.reviews: list[Review] = list(reviews)
        self._crammed: set[str] = set()
        self._states: dict[str, CardState] = {}
        self._barren: set[str] = set()
        for item_id in dict.fromkeys(review.item for review in self.reviews):
            self._replay(item_id)

    @property
    def states(self) -> list[CardState]:
        """The states of the cards that were reviewed since their fact last changed."""
        return list(self._states.values())

    def add(self, review: Review) -> None:
        """Take a review that has been written into account."""
        self.reviews.append(review)
        if not review.scheduled:
            self._crammed.add(review.item)
        self._replay(review.item)

    def take_back(self, review: Review, instead: Review) -> None:
        """Put another review in the place of one: undone, or rated otherwise."""
        self.reviews[len(self.reviews) - 1 - self.reviews[::-1].index(review)] = instead
        if instead.undone:
            self._crammed.discard(review.item)
        self._replay(review.item)

    def catch_up(self, reviews: Sequence[Review]) -> None:
        """Take over all reviews as they are on disk now, those of another terminal among them."""
        changed = {review.item for review in {*reviews} ^ {*self.reviews}}
        self.reviews = list(reviews)
        for item_id in changed:
            self._replay(item_id)

    def next_item(self, now: datetime) -> Item | None:
        """The item to ask now; None when the day is done. `now` knows its offset from UTC."""
        for item_id in self._next_ids(now):
            item = self._make(item_id)
            if item is not None:
                return item
        return None

    def count_left(self, now: datetime) -> int:
        """About how many cards the day still brings."""
        if self._mode is Mode.CRAM:
            return len(self._seen()) - len(self._crammed)
        return len(self._due(now)) + min(self._new_left(now), len(self._unseen()))

    def due_dates(self) -> list[datetime]:
        """When each card is due that still comes."""
        return [state.due for state in self._live()]

    def value_before(self, item: Item) -> str:
        """What the item's fact stated when it was last reviewed, if it has changed since; otherwise nothing."""
        olds = [review.value for review in self.reviews if review.fact == item.fact.id and not review.undone]
        return olds[-1] if olds and olds[-1] != fact_value(item.fact) else ""

    def _next_ids(self, now: datetime) -> Iterator[str]:
        if self._mode is Mode.CRAM:
            yield from sorted(
                self._seen() - self._crammed, key=lambda item: chance_now(self._states[item], now)
            )
            return
        yield from (state.item for state in self._due(now))
        today = self._facts_of_day(now)
        for fact_id in self._changed():
            if fact_id not in today:
                yield from self._cards(fact_id, RECOGNITION)
        if self._new_left(now) > 0:
            for state in sorted(self._live(), key=lambda state: state.due):
                is_ready = state.is_learnt and state.type in RECOGNITION and state.fact not in today
                if is_ready and not self._has_card(state.fact, RECALL):
                    yield from self._cards(state.fact, RECALL)
            for fact_id in self._unseen():
                yield from self._cards(fact_id, RECOGNITION)
                yield from self._cards(fact_id, RECALL)
        steps = (state for state in self._live() if not state.is_learnt and state.due <= now + _SOON)
        yield from (state.item for state in sorted(steps, key=lambda state: state.due))
        if self._mode is Mode.AHEAD:
            later = (state for state in self._live() if state.is_learnt and state.fact not in today)
            yield from (state.item for state in sorted(later, key=lambda state: state.due))

    def _due(self, now: datetime) -> list[CardState]:
        """The cards due now: learning steps first, then by date; of a fact one card a day."""
        today = self._facts_of_day(now)
        day, done = (
            study_day(now),
            Counter(self._day_of(review, now) for review in self.reviews if review.scheduled),
        )
        left = max(0, self._limits.reviews - done[day])
        found: list[CardState] = []
        facts: set[str] = set()
        for state in sorted(self._live(), key=lambda state: (state.is_learnt, state.due)):
            is_other = state.fact in today and today[state.fact] != state.item
            due = (
                state.due <= now
                if not state.is_learnt
                else study_day(state.due.astimezone(now.tzinfo)) <= day
            )
            if (
                due
                and not is_other
                and state.fact not in facts
                and (len(found) < left or not state.is_learnt)
            ):
                found.append(state)
                facts.add(state.fact)
        return found

    def _live(self) -> list[CardState]:
        """The cards that still come: of facts that are there, and none that rests because its fact is recalled."""
        recalled = {state.fact for state in self._states.values() if state.is_learnt and state.type in RECALL}
        return [
            state
            for state in self._states.values()
            if state.fact in self._facts and not (state.type in RECOGNITION and state.fact in recalled)
        ]

    def _facts_of_day(self, now: datetime) -> dict[str, str]:
        """The facts that were asked about today, each with the card that was asked last."""
        day = study_day(now)
        return {
            review.fact: review.item
            for review in self.reviews
            if not review.undone and review.scheduled and self._day_of(review, now) == day
        }

    @staticmethod
    def _day_of(review: Review, now: datetime) -> date:
        """The study day of a review where the learner is now."""
        return study_day(review.reviewed.astimezone(now.tzinfo))

    def _new_left(self, now: datetime) -> int:
        """How many new cards today may still bring."""
        first: dict[str, Review] = {}
        for review in self.reviews:
            if not review.undone and review.scheduled:
                first.setdefault(review.item, review)
        day = study_day(now)
        return self._limits.new - sum(self._day_of(review, now) == day for review in first.values())

    def _unseen(self) -> list[str]:
        seen = {review.fact for review in self.reviews if not review.undone}
        types = (*RECOGNITION, *RECALL)
        return [
            fact_id
            for fact_id in self._new
            if fact_id not in seen and not all(f"{fact_id}:{each}" in self._barren for each in types)
        ]

    def _seen(self) -> set[str]:
        return {item for item, state in self._states.items() if state.fact in self._facts}

    def _changed(self) -> list[str]:
        """The facts that state something else than when they were last reviewed."""
        seen = {review.fact for review in self.reviews if not review.undone}
        current = {state.fact for state in self._states.values()}
        return [fact_id for fact_id in self._facts if fact_id in seen and fact_id not in current]

    def _has_card(self, fact_id: str, types: Sequence[ItemType]) -> bool:
        return any(f"{fact_id}:{each}" in self._states for each in types)

    def _cards(self, fact_id: str, types: Sequence[ItemType]) -> Iterator[str]:
        yield from (f"{fact_id}:{each}" for each in types)

    def _make(self, item_id: str) -> Item | None:
        if item_id in self._barren:
            return None
        state = self._states.get(item_id)
        item = self._maker.make(item_id, state.reviews if state else 0)
        if item is None:
            self._barren.add(item_id)
        return item

    def _replay(self, item_id: str) -> None:
        """Renew a card's state from its reviews since its fact last changed."""
        own = [
            review
            for review in self.reviews
            if review.item == item_id and not review.undone and review.scheduled and self._is_current(review)
        ]
        self._states.pop(item_id, None)
        if own:
            self._states[item_id] = replay_card(own, self._scheduler)

    def _is_current(self, review: Review) -> bool:
        fact = self._base.fact(review.fact)
        return fact is not None and fact_value(fact) == review.value
