"""Whatever pupils and teacher do in whatever order: nothing breaks, and the events alone give the same class."""

from collections.abc import Callable

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from factcli.classroom.event import Event, Refused
from factcli.classroom.lesson import Ranking
from factcli.classroom.pupil import Credentials
from factcli.classroom.room import Phase, Room
from factcli.classroom.scoring import Scoring
from factcli.classroom.stage import make_stage, stage_object
from factcli.classroom.standing import find_standing
from factcli.classroom.view import view_for_all, view_for_one
from tests.classroom.school import choice_item, new_lesson

NAMES = ("张伟", "张 伟", "Anna", "ANNA", "\u202e", "x" * 20, "=1+1", "")
KEYS = "BCAD"


class Lesson(RuleBasedStateMachine):
    """A lesson of four questions."""

    def __init__(self) -> None:
        super().__init__()
        items = [choice_item(number, key) for number, key in enumerate(KEYS, 1)]
        self.lesson = new_lesson(
            *items, scoring=Scoring.ACCURACY, ranking=Ranking.EACH, teams=("Red", "Blue")
        )
        self.room = Room(self.lesson)
        self.events: list[Event] = []
        self.now = 0
        self.joined = 0

    def do(self, move: Callable[[int], Event]) -> None:
        revision = self.room.revision
        try:
            self.events.append(move(self.now))
        except Refused:
            assert self.room.revision == revision
        assert self.room.revision >= revision

    @initialize()
    def some_are_in(self) -> None:
        for name in ("Ben", "Cleo", "Dan"):
            self.join(name)
        self.go_on()

    @rule(milliseconds=st.integers(0, 25_000))
    def wait(self, milliseconds: int) -> None:
        self.now += milliseconds
        if self.room.is_over(self.now):
            self.do(self.room.close)

    @rule(name=st.sampled_from(NAMES))
    def join(self, name: str) -> None:
        self.joined += 1
        drawn = Credentials(f"token {self.joined}", "1234")
        self.do(lambda now: self.room.join(name, drawn, now))

    @rule(name=st.sampled_from(NAMES), seat=st.sampled_from(["1234", "9999"]))
    def come_back(self, name: str, seat: str) -> None:
        self.joined += 1
        drawn = Credentials(f"token {self.joined}", "1234")
        self.do(lambda now: self.room.come_back(name, seat, drawn, now))

    @rule(pupil=st.integers(1, 6), question=st.integers(-1, 4), text=st.sampled_from("ABCDZ"))
    def answer(self, pupil: int, question: int, text: str) -> None:
        self.do(lambda now: self.room.answer(pupil, question, text, now))

    @rule(pupil=st.integers(1, 3), is_right=st.booleans())
    @precondition(lambda self: self.room.phase is Phase.QUESTION)
    def answer_now(self, pupil: int, is_right: bool) -> None:
        assert self.room.round is not None
        number = self.room.round.question
        text = KEYS[number] if is_right else "D" if KEYS[number] != "D" else "A"
        self.do(lambda now: self.room.answer(pupil, number, text, now))

    @rule()
    def go_on(self) -> None:
        self.do(lambda now: self.room.go_on(now, frozenset(self.room.pupils)))

    @rule(name=st.sampled_from(["close", "skip", "pause", "lock", "go_to_lobby", "end"]))
    def step(self, name: str) -> None:
        self.do(getattr(self.room, name))

    @rule(seconds=st.integers(1, 30))
    def extend(self, seconds: int) -> None:
        self.do(lambda now: self.room.extend(seconds, now))

    @rule(pupil=st.integers(1, 6))
    def kick(self, pupil: int) -> None:
        self.do(lambda now: self.room.kick(pupil, now))

    @rule(pupil=st.integers(1, 6), name=st.sampled_from(NAMES))
    def rename(self, pupil: int, name: str) -> None:
        self.do(lambda now: self.room.rename(pupil, name, now))

    @invariant()
    def the_events_alone_give_the_same(self) -> None:
        again = Room(self.lesson)
        for event in self.events:
            again.apply(event)
        standing = find_standing(self.room)
        assert find_standing(again) == standing
        assert view_for_all(again, self.now) == view_for_all(self.room, self.now)
        for key, pupil in self.room.pupils.items():
            told = view_for_one(self.room, pupil, standing)
            assert told == view_for_one(again, again.pupils[key], standing)

    @invariant()
    def nothing_counts_twice(self) -> None:
        for played in self.room.rounds:
            assert played.answers.keys() <= self.room.pupils.keys()
            assert played.points.keys() <= played.answers.keys()
            assert len([one for one in self.room.rounds if one.question == played.question]) == 1
        standing = find_standing(self.room)
        rights = {
            key: sum(played.points.get(key, 0) > 0 for played in self.room.rounds) for key in standing.scores
        }
        for one, points in standing.scores.items():
            for other, fewer in standing.scores.items():
                if rights[one] > rights[other]:
                    assert points > fewer  # more right answers always win
                    assert standing.ranks[one] < standing.ranks[other]

    @invariant()
    def names_are_told_apart(self) -> None:
        names = [pupil.name for pupil in self.room.members.playing().values()]
        assert len(names) == len(set(names))

    @invariant()
    def no_key_is_told_early(self) -> None:
        stage = stage_object(make_stage(self.room, self.now, find_standing(self.room), set()))
        if self.room.phase is Phase.QUESTION:
            assert "key" not in stage
            assert "key" not in view_for_all(self.room, self.now)


TestLesson = Lesson.TestCase
TestLesson.settings = settings(max_examples=150, stateful_step_count=40, deadline=None)
