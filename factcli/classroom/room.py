"""The room: a class as a state and its moves, with no socket, no clock and no dice of its own.

A move looks whether it is allowed, makes the event and applies it; the events, played again in a new room, give the
same state. Whoever calls puts each event on disk before it tells anybody.
"""

from enum import StrEnum

from factcli.classroom.event import Event, EventKind, Reason, Refused
from factcli.classroom.lesson import Lesson, Question, Ranking
from factcli.classroom.members import Members
from factcli.classroom.pupil import Credentials, Pupil
from factcli.classroom.round import Given, Round
from factcli.classroom.scoring import score_answer
from factcli.quiz.grade import grade_answer

GRACE = 400
"""So many milliseconds after its time a question still takes an answer that was on its way; its points are those of the last moment."""
LONGEST_ANSWER = 200
_RESUME_LEAP = 1 << 20


class Phase(StrEnum):
    """What the class is doing."""

    LOBBY = "lobby"
    QUESTION = "question"
    REVEAL = "reveal"
    RANKING = "ranking"
    PODIUM = "podium"
    ENDED = "ended"


class Room:
    """A class that plays a lesson.

    `revision` grows with everything that changes what all see, and leaps when a lesson is taken up again, so that
    nobody takes an old state for a new one.
    """

    def __init__(self, lesson: Lesson) -> None:
        self.lesson = lesson
        self.members = Members(lesson)
        self.phase = Phase.LOBBY
        self.rounds: list[Round] = []
        self.is_locked = False
        self.revision = 0
        self.moment = 0
        self.resumes = 0

    # What is there.

    @property
    def pupils(self) -> dict[int, Pupil]:
        """Everybody by id, those who were sent out included."""
        return self.members.by_id

    @property
    def round(self) -> Round | None:
        """The question that is open or was closed last; None before the first."""
        return self.rounds[-1] if self.rounds else None

    @property
    def question(self) -> Question | None:
        """What that round asks."""
        return self.lesson.questions[self.rounds[-1].question] if self.rounds else None

    @property
    def next_question(self) -> int:
        """The number, from 0, of the question that comes next; as many as there are when all were asked."""
        return self.rounds[-1].question + 1 if self.rounds else 0

    @property
    def shows_ranking(self) -> bool:
        """Whether anybody gets to see who is where."""
        return self.lesson.ranking is not Ranking.NEVER

    def left(self, now: int) -> int:
        """The milliseconds that the open question still has; 0 when none is open."""
        return self.round.left(now) if self.round is not None and self.phase is Phase.QUESTION else 0

    def is_over(self, now: int) -> bool:
        """Whether the open question's time is up, with the grace for answers that are on their way."""
        played = self.round
        if played is None or self.phase is not Phase.QUESTION or played.is_paused:
            return False
        return played.taken(now) >= played.limit + GRACE

    def is_answered_by(self, here: set[int]) -> bool:
        """Whether everybody has answered who was there when the question was opened and still is; not when nobody is."""
        played = self.round
        if played is None or self.phase is not Phase.QUESTION or played.is_paused:
            return False
        waited_for = played.present & here & self.members.playing().keys()
        return bool(played.answers) and waited_for <= played.answers.keys()

    # What pupils do. Each raises Refused.

    def join(self, name: str, credentials: Credentials, now: int, *, number: str = "") -> Event:
        """Somebody comes in under a name, or under a number or name of the class list."""
        if self.phase is Phase.ENDED:
            raise Refused(Reason.CLOSED)
        if self.is_locked:
            raise Refused(Reason.LOCKED)
        return self._do(self.members.join(name, number, credentials, now))

    def come_back(self, name: str, seat: str, credentials: Credentials, now: int) -> Event:
        """A pupil comes back in another browser, by name or number and seat code; the old browser's token ends."""
        return self._do(self.members.come_back(name, seat, credentials, now))

    def rename(self, pupil: int, name: str, now: int) -> Event:
        """A pupil takes another name, in the lobby."""
        if self.phase is not Phase.LOBBY:
            raise Refused(Reason.NOT_NOW)
        return self._do(self.members.rename(pupil, name, now))

    def answer(self, pupil: int, question: int, text: str, now: int) -> Event:
        """A pupil answers the question of that number (from 0); the first answer counts."""
        played, asked = self.round, self.question
        self.members.find(pupil)
        if played is None or asked is None or played.question != question or played.is_closed:
            raise Refused(Reason.CLOSED)
        if pupil in played.answers:
            raise Refused(Reason.TWICE)
        if played.is_paused:
            raise Refused(Reason.PAUSED)
        if self.is_over(now):
            raise Refused(Reason.CLOSED)
        text = text[:LONGEST_ANSWER]
        if grade_answer(asked.item, text, self.lesson.known) is None:
            raise Refused(Reason.UNREADABLE)
        return self._do(Event(EventKind.ANSWERED, now, pupil, question, text))

    # What the teacher does. Each raises Refused where it makes no sense now.

    def go_on(self, now: int, present: frozenset[int] = frozenset()) -> Event:
        """The next step: open the next question, close the open one, show the ranking, the podium, the end."""
        match self.phase:
            case Phase.QUESTION:
                return self.close(now)
            case Phase.REVEAL if self._has_ranking_now():
                return self._do(Event(EventKind.RANKED, now))
            case Phase.LOBBY | Phase.REVEAL | Phase.RANKING:
                return self._open_next(now, present)
            case Phase.PODIUM:
                return self._do(Event(EventKind.ENDED, now))
            case _:
                raise Refused(Reason.NOT_NOW)

    def close(self, now: int) -> Event:
        """Close the open question and show what is right."""
        return self._do(Event(EventKind.CLOSED, now, question=self._open_round().question))

    def skip(self, now: int) -> Event:
        """Take the open question, or the one just closed, out of the count."""
        played = self.round
        if played is None or self.phase not in (Phase.QUESTION, Phase.REVEAL) or played.is_void:
            raise Refused(Reason.NOT_NOW)
        return self._do(Event(EventKind.SKIPPED, now, question=played.question))

    def pause(self, now: int) -> Event:
        """Stop the open question's clock, or let it run on."""
        kind = EventKind.CONTINUED if self._open_round().is_paused else EventKind.PAUSED
        return self._do(Event(kind, now))

    def extend(self, seconds: int, now: int) -> Event:
        """Give the open question more time."""
        self._open_round()
        return self._do(Event(EventKind.EXTENDED, now, number=seconds))

    def go_to_lobby(self, now: int) -> Event:
        """Back to the lobby; a question that was open is asked again later, from the start."""
        if self.phase in (Phase.LOBBY, Phase.ENDED):
            raise Refused(Reason.NOT_NOW)
        return self._do(Event(EventKind.LOBBY, now))

    def lock(self, now: int) -> Event:
        """Let nobody else in, or let them in again."""
        return self._do(Event(EventKind.UNLOCKED if self.is_locked else EventKind.LOCKED, now))

    def kick(self, pupil: int, now: int) -> Event:
        """Send a pupil out; the points go too."""
        self.members.find(pupil)
        return self._do(Event(EventKind.KICKED, now, pupil))

    def end(self, now: int) -> Event:
        """Show the podium, or, from there, end the lesson."""
        if self.phase is Phase.ENDED:
            raise Refused(Reason.NOT_NOW)
        kind = EventKind.ENDED if self.phase is Phase.PODIUM else EventKind.PODIUM
        return self._do(Event(kind, now))

    def resume(self, now: int) -> Event:
        """The lesson is taken up again after the program had ended."""
        return self._do(Event(EventKind.RESUMED, now))

    # Applying.

    def apply(self, event: Event) -> None:
        """Change the state by an event that was allowed when it was made."""
        self.moment = max(self.moment, event.at)
        if event.kind in _OF_MEMBERS:
            self.members.apply(event, since=self._since())
            if event.kind is EventKind.KICKED:
                self.revision += 1
                if self.round is not None and self.phase in (Phase.QUESTION, Phase.REVEAL):
                    self.round.answers.pop(event.pupil, None)  # nobody's answer is counted who isn't there
                    self.round.points.pop(event.pupil, None)
        elif event.kind is EventKind.ANSWERED:
            self._take_answer(event)
        else:
            self.revision += 1
            self._apply_move(event)

    def _apply_move(self, event: Event) -> None:
        played = self.round
        match event.kind:
            case EventKind.OPENED:
                present = frozenset(int(key) for key in event.data.get("present", "").split())
                self.rounds.append(Round(event.question, event.at, event.number * 1000, present))
                self.phase = Phase.QUESTION
            case EventKind.CLOSED | EventKind.SKIPPED if played is not None:
                played.is_closed, played.paused_at = True, -1
                played.is_void = played.is_void or event.kind is EventKind.SKIPPED
                self._score(played)
                self.phase = Phase.REVEAL
            case EventKind.PAUSED if played is not None:
                played.paused_at = event.at
            case EventKind.CONTINUED if played is not None:
                played.pauses += event.at - played.paused_at
                played.paused_at = -1
            case EventKind.EXTENDED if played is not None:
                played.limit += event.number * 1000
            case EventKind.LOCKED | EventKind.UNLOCKED:
                self.is_locked = event.kind is EventKind.LOCKED
            case EventKind.RESUMED:
                self.resumes += 1
                self.revision += _RESUME_LEAP
            case EventKind.RANKED:
                self.phase = Phase.RANKING
            case EventKind.LOBBY | EventKind.PODIUM | EventKind.ENDED:
                if self.phase is Phase.QUESTION:
                    self.rounds.pop()
                self.phase = Phase(event.kind.value)

    def _take_answer(self, event: Event) -> None:
        played, asked = self.round, self.question
        if played is None or asked is None:
            return
        grade = grade_answer(asked.item, event.text, self.lesson.known)
        if grade is not None:
            taken = min(played.taken(event.at), played.limit)
            played.answers[event.pupil] = Given(event.text, grade, taken)
            self.pupils[event.pupil].changes += 1

    def _score(self, played: Round) -> None:
        """Give every right answer of a closed round its points."""
        rule, count = self.lesson.scoring, len(self.lesson.questions)
        played.points = {
            pupil: score_answer(rule, given.taken, played.limit, count)
            for pupil, given in played.answers.items()
            if given.grade.is_right and not played.is_void
        }

    def _since(self) -> int:
        """The first question that somebody who joins now can answer."""
        return self.next_question - (self.phase is Phase.QUESTION)

    def _has_ranking_now(self) -> bool:
        is_last = self.next_question == len(self.lesson.questions)
        return self.lesson.ranking is Ranking.EACH and not is_last

    def _open_next(self, now: int, present: frozenset[int]) -> Event:
        number = self.next_question
        if number == len(self.lesson.questions):
            return self._do(Event(EventKind.PODIUM, now))
        seconds = self.lesson.questions[number].seconds
        here = {"present": " ".join(map(str, sorted(present)))}
        return self._do(Event(EventKind.OPENED, now, question=number, number=seconds, data=here))

    def _open_round(self) -> Round:
        if self.phase is not Phase.QUESTION or self.round is None:
            raise Refused(Reason.NOT_NOW)
        return self.round

    def _do(self, event: Event) -> Event:
        self.apply(event)
        return event


_OF_MEMBERS = (EventKind.JOINED, EventKind.RETURNED, EventKind.RENAMED, EventKind.KICKED)
