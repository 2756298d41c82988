"""A quiz being played, as a value: which item is next, what was answered and missed. No input, no output."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from factcli.quiz.grade import Grade
from factcli.quiz.item import Item


@dataclass(frozen=True, slots=True)
class Answered:
    """One item that is done with: what was answered, how it was graded (no grade: skipped), and if a hint was taken."""

    item: Item
    text: str = ""
    grade: Grade | None = None
    hinted: bool = False

    @property
    def is_right(self) -> bool:
        """Whether it was answered, and rightly."""
        return self.grade is not None and self.grade.is_right

    @property
    def credit(self) -> Fraction:
        """What it is worth where partial credit is given, from 0 to 1; a hint costs half."""
        credit = self.grade.credit if self.grade is not None else Fraction(0)
        return credit / 2 if self.hinted else credit


@dataclass(frozen=True, slots=True)
class Session:
    """The items of a quiz in order, and what became of those before the current one.

    Each move gives a new session. `answered` grows by one with each answer or skip, so its length numbers the
    turns; items that are repeated count as turns of their own. `left` is how many were to come, the last item among
    them, where items are added one by one.
    """

    items: tuple[Item, ...]
    answered: tuple[Answered, ...] = ()
    left: int = 0

    @property
    def total(self) -> int:
        """How many turns there will be, as far as is known."""
        return len(self.items) + max(0, self.left - 1)

    @property
    def current(self) -> Item | None:
        """The item to be answered now; None when all are done."""
        return self.items[len(self.answered)] if len(self.answered) < len(self.items) else None

    def answer(self, text: str, grade: Grade, *, hinted: bool = False) -> "Session":
        """The session after the current item was answered with `text`."""
        return self._move(Answered(self._item(), text, grade, hinted))

    def skip(self) -> "Session":
        """The session after the current item was passed over."""
        return self._move(Answered(self._item()))

    def undo(self) -> "Session":
        """The session before its last turn; as it is where there was none."""
        return replace(self, answered=self.answered[:-1])

    def append(self, item: Item, left: int) -> "Session":
        """The session with one more item at its end, of about `left` that are still to come."""
        return replace(self, items=(*self.items, item), left=left)

    def repeat_missed(self) -> "Session":
        """The session with everything missed appended once more, in the order in which it was missed."""
        return replace(self, items=self.items[: len(self.answered)] + self.missed)

    @property
    def right_count(self) -> int:
        """How many turns were answered rightly."""
        return sum(turn.is_right for turn in self.answered)

    @property
    def credit(self) -> Fraction:
        """The sum of what the turns are worth where partial credit is given."""
        return sum((turn.credit for turn in self.answered), Fraction(0))

    @property
    def hint_count(self) -> int:
        """In how many turns a hint was taken."""
        return sum(turn.hinted for turn in self.answered)

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
