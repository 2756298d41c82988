"""Rounds: one question on its way from opened to closed, with its clock and its answers."""

from dataclasses import dataclass, field

from factcli.quiz.grade import Grade


@dataclass(frozen=True, slots=True)
class Given:
    """One pupil's answer: its text, how it is graded, and after how many milliseconds of the question it came."""

    text: str
    grade: Grade
    taken: int


@dataclass(slots=True)
class Round:
    """One question that was opened.

    `present` are those who were there when it was opened. The clock runs from `opened` on, without the time in
    pauses; `limit` is what it may take, in milliseconds. `is_void` is a question that was skipped: nothing counts.
    """

    question: int
    opened: int
    limit: int
    present: frozenset[int] = frozenset()
    answers: dict[int, Given] = field(default_factory=dict)
    points: dict[int, int] = field(default_factory=dict)
    paused_at: int = -1
    pauses: int = 0
    is_closed: bool = False
    is_void: bool = False

    @property
    def is_paused(self) -> bool:
        """Whether the clock stands."""
        return self.paused_at >= 0

    def taken(self, now: int) -> int:
        """The milliseconds that the clock has run."""
        end = self.paused_at if self.is_paused else now
        return max(0, end - self.opened - self.pauses)

    def left(self, now: int) -> int:
        """The milliseconds that are left, 0 once they are over."""
        return 0 if self.is_closed else max(0, self.limit - self.taken(now))

    @property
    def histogram(self) -> dict[str, int]:
        """How many chose each label; of several labels each counts. Empty where answers are typed."""
        counts: dict[str, int] = {}
        for given in self.answers.values():
            for label in given.grade.label:
                counts[label] = counts.get(label, 0) + 1
        return counts

    @property
    def right_count(self) -> int:
        """How many answered rightly."""
        return sum(given.grade.is_right for given in self.answers.values())
