"""A quiz being played, as a value: which item is next, what was answered and missed. No input, no output."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from factcli.quiz.grade import Grade
from factcli.quiz.item import Item


@dataclass(frozen=True, slots=True)
class Answered:
    """One item that is done with: what was answered and how it was graded; no grade means skipped."""

    item: Item
    text: str = ""
    grade: Grade | None = None

    @property
    def is_right(self) -> bool:
        """Whether it was answered, and rightly."""
        return self.grade is not None and self.grade.is_right


@dataclass(frozen=True, slots=True)
class Session:
    """The items of a quiz in order, and what became of those before the current one.

    Each move gives a new session. `answered` grows by one with each answer or skip, so its length numbers the
    turns; items that are repeated count as turns of their own.
    """

    items: tuple[Item, ...]
    answered: tuple[Answered, ...] = ()

    @property
    def current(self) -> Item | None:
        """The item to be answered now; None when all are done."""
        return self.items[len(self.answered)] if len(self.answered) < len(self.items) else None

    def answer(self, text: str, grade: Grade) -> "Session":
        """The session after the current item was answered with `text`."""
        return self._move(Answered(self._item(), text, grade))

    def skip(self) -> "Session":
        """The session after the current item was passed over."""
        return self._move(Answered(self._item()))

    def repeat_missed(self) -> "Session":
        """The session with everything missed appended once more, in the order in which it was missed."""
        return replace(self, items=self.items[: len(self.answered)] + self.missed)

    @property
    def right_count(self) -> int:
        """How many turns were answered rightly."""
        return sum(turn.is_right for turn in self.answered)

    @property
    def skipped_count(self) -> int:
        """How many turns were passed over."""
        return sum(turn.grade is None for turn in self.answered)

    @property
    def missed(self) -> tuple[Item, ...]:
        """The items whose last turn was wrong or skipped."""
        last = {turn.item.id: turn for turn in self.answered}
        return tuple(turn.item for turn in last.values() if not turn.is_right)

    def _item(self) -> Item:
        if self.current is None:
            raise ValueError("every item is done")
        return self.current

    def _move(self, turn: Answered) -> "Session":
        return replace(self, answered=(*self.answered, turn))


def new_session(items: Sequence[Item]) -> Session:
    """A session at its first item."""
    return Session(tuple(items))
