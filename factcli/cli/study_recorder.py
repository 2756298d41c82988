"""Reviews on their way to disk: rated and saved before they are acknowledged, taken back, rated by hand."""

import time
from datetime import datetime

from factcli.messages import _
from factcli.quiz.grade import Grade
from factcli.quiz.item import Item
from factcli.quiz.progress import SKIPPED, fact_value
from factcli.quiz.study.course import Course
from factcli.quiz.study.review import Review, ReviewLog
from factcli.quiz.study.schedule import rate_answer
from factcli.text.visible import make_visible, shorten

_LONGEST_ANSWER = 200


class StudyRecorder:
    """Saves each review when an answer is given, and tells the course; the errors are those of `ReviewLog`."""

    def __init__(
        self, log: ReviewLog, course: Course, *, base: str, learner: str, scheduled: bool, takes_rating: bool
    ) -> None:
        self._log, self._course = log, course
        self._base, self._learner, self._scheduled = base, learner, scheduled
        self.takes_rating = takes_rating
        self._done: list[Review] = []
        self._shown = time.monotonic()
        self._note = ""

    @property
    def saved_count(self) -> int:
        """How many reviews of this session stand."""
        return len(self._done)

    def start_clock(self) -> None:
        """An item is shown now; its answer counts the seconds from here."""
        self._shown = time.monotonic()

    def tell_change(self, item: Item) -> None:
        """Note, if the item's fact has changed since it was learnt, what it stated then."""
        if before := self._course.value_before(item):
            self._note = _("This fact has changed since you learnt it (it was {before}).").format(
                before=make_visible(shorten(before, 60))
            )

    def save(self, item: Item, text: str, grade: Grade | None, *, hinted: bool = False) -> None:
        """Put the review of an answer (no grade: a skip) on disk; when this returns it is there."""
        seconds = max(0.0, time.monotonic() - self._shown)
        wrong = item.wrong.get(grade.label) if grade is not None else None
        review = Review(
            learner=self._learner,
            base=self._base,
            item=item.id,
            fact=item.fact.id,
            type=item.type.value,
            value=fact_value(item.fact),
            rating=rate_answer(grade, item.type.value, seconds, hinted=hinted, before=self._course.reviews),
            outcome=SKIPPED if grade is None else grade.outcome.value,
            answer=shorten(make_visible(text), _LONGEST_ANSWER),
            confused=wrong.fact if wrong is not None else "",
            hinted=hinted,
            seconds=round(seconds, 3),
            reviewed=now(),
            scheduled=self._scheduled,
        )
        self._log.record(review)
        self._course.add(review)
        self._done.append(review)

    def undo(self) -> None:
        """Take the last review back; it stays on disk, marked."""
        review = self._done.pop()
        self._course.take_back(review, self._log.change(review, undone=True))

    def rate(self, rating: int) -> None:
        """Give the last review another rating, 1 to 4."""
        review = self._done.pop()
        rated = self._log.change(review, rating=rating)
        self._course.take_back(review, rated)
        self._done.append(rated)

    def take_note(self) -> str:
        """What has to be said above the next question, once."""
        note, self._note = self._note, ""
        return note

    def close(self) -> None:
        """Close the log."""
        self._log.close()


def now() -> datetime:
    """This moment, with its offset from UTC."""
    return datetime.now().astimezone()
