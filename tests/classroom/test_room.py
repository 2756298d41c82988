"""The room without a network: what is allowed when, what counts, what is told when."""

import json

import pytest

from factcli.classroom.event import Event, EventKind, Reason
from factcli.classroom.lesson import Phones, Ranking, read_lesson, write_lesson
from factcli.classroom.room import GRACE, Phase, Room
from factcli.classroom.stage import make_stage, stage_object
from factcli.classroom.standing import find_standing
from factcli.classroom.view import view_for_all, view_for_one
from tests.classroom.played import Played, refused
from tests.classroom.school import choice_item, new_lesson


def test_a_whole_lesson() -> None:
    played = Played()
    anna, ben = played.join("Anna"), played.join("Ben")
    seen = []
    for key in "BCA":
        played.go_on(anna, ben)
        seen.append(played.room.phase)
        played.answer(anna, key, 5_000)
        played.answer(ben, "D", 1_000)
        while played.room.phase is not Phase.LOBBY:
            played.go_on()
            seen.append(played.room.phase)
            if played.room.phase in (Phase.RANKING, Phase.PODIUM):
                break
    assert seen == [Phase.QUESTION, Phase.REVEAL, Phase.RANKING] * 2 + [
        Phase.QUESTION,
        Phase.REVEAL,
        Phase.PODIUM,
    ]
    assert played.scores() == {anna: 3 * (1000 + 999 * 3 // 12), ben: 0}
    played.go_on()
    assert played.room.phase is Phase.ENDED
    assert refused(played.go_on) is Reason.NOT_NOW
    assert refused(lambda: played.join("Late")) is Reason.CLOSED


def test_played_again_it_is_the_same() -> None:
    played = Played(new_lesson(teams=("Red", "Blue")))
    anna, ben = played.join("Anna"), played.join("Ben")
    played.go_on(anna, ben)
    played.do(played.room.pause, 1_000)
    played.do(played.room.pause, 60_000)
    played.do(lambda now: played.room.extend(10, now))
    played.answer(anna, "B", 2_000)
    played.do(lambda now: played.room.kick(ben, now))
    played.go_on()
    again = Room(read_lesson(write_lesson(played.room.lesson), None, "class.db"))
    for event in json.loads(json.dumps([vars_of(event) for event in played.events])):
        again.apply(Event(**event | {"kind": EventKind(event["kind"])}))
    assert find_standing(again) == find_standing(played.room)
    assert again.phase is played.room.phase
    assert again.revision == played.room.revision
    for pupil in (anna, ben):
        one, other = (
            view_for_one(room, room.pupils[pupil], find_standing(room)) for room in (again, played.room)
        )
        assert one == other
    assert again.round is not None
    assert again.round.answers[anna].taken == 3_000
    assert again.round.limit == 30_000


def vars_of(event: Event) -> dict[str, object]:
    return {name: getattr(event, name) for name in Event.__slots__}


def test_the_first_answer_counts_and_only_for_its_question() -> None:
    played = Played()
    anna = played.join("Anna")
    assert refused(lambda: played.answer(anna, "B", question=0)) is Reason.CLOSED
    played.go_on(anna)
    assert refused(lambda: played.answer(anna, "?!")) is Reason.UNREADABLE
    played.answer(anna, "A")
    assert refused(lambda: played.answer(anna, "B")) is Reason.TWICE
    played.go_on()
    assert refused(lambda: played.answer(anna, "B")) is Reason.CLOSED
    played.go_on()
    played.go_on(anna)
    assert refused(lambda: played.answer(anna, "B", question=0)) is Reason.CLOSED
    played.answer(anna, "C")
    assert played.room.rounds[1].answers[anna].grade.is_right


def test_nobody_answers_for_who_is_not_there() -> None:
    played = Played()
    anna = played.join("Anna")
    played.go_on(anna)
    assert refused(lambda: played.answer(7, "B")) is Reason.UNKNOWN
    played.do(lambda now: played.room.kick(anna, now))
    assert refused(lambda: played.answer(anna, "B")) is Reason.UNKNOWN


@pytest.mark.parametrize("is_closed", [False, True])
def test_who_is_sent_out_leaves_the_counts_on_show(is_closed: bool) -> None:
    played = Played()
    anna, ben = played.join("Anna"), played.join("Ben")
    played.go_on(anna, ben)
    played.answer(anna, "B")
    played.answer(ben, "D")
    if is_closed:
        played.go_on()
    for sent_out in (anna, ben):
        played.do(lambda now, sent_out=sent_out: played.room.kick(sent_out, now))  # type: ignore[misc]
        again = Room(played.room.lesson)
        for event in played.events:
            again.apply(event)
        for room in (played.room, again):
            assert room.round is not None
            assert sent_out not in room.round.answers
            assert sent_out not in room.round.points
        assert again.round == played.room.round
    stage = make_stage(played.room, played.now, find_standing(played.room), set())
    assert (stage.answered, stage.right, stage.wrong, sum(stage.counts.values())) == (0, 0, "", 0)


def test_an_answer_on_its_way_at_the_end_still_counts_and_none_after() -> None:
    played = Played()
    anna, ben = played.join("Anna"), played.join("Ben")
    played.go_on(anna, ben)
    played.answer(anna, "B", 20_000 + GRACE - 1)
    assert not played.room.is_over(played.now)
    assert played.room.left(played.now) == 0
    played.now += 1
    assert played.room.is_over(played.now)
    assert refused(lambda: played.answer(ben, "B")) is Reason.CLOSED
    played.go_on()
    assert played.scores() == {anna: 1000, ben: 0}


def test_a_pause_stops_the_clock() -> None:
    played = Played()
    anna = played.join("Anna")
    played.go_on(anna)
    played.do(played.room.pause, 5_000)
    played.now += 100_000
    assert not played.room.is_over(played.now)
    assert refused(lambda: played.answer(anna, "B")) is Reason.PAUSED
    assert played.room.left(played.now) == 15_000
    played.do(played.room.pause)
    assert played.room.left(played.now + 1_000) == 14_000


def test_who_has_gone_is_not_waited_for_and_who_came_late_neither() -> None:
    played = Played()
    anna, ben = played.join("Anna"), played.join("Ben")
    played.go_on(anna, ben)
    assert not played.room.is_answered_by(set())
    late = played.join("Late")
    played.answer(anna, "B")
    assert not played.room.is_answered_by({anna, ben, late})
    assert played.room.is_answered_by({anna, late})
    played.answer(late, "B", 9_000)
    played.answer(ben, "A")
    assert played.room.is_answered_by({anna, ben, late})
    played.go_on()
    # One clock for all: who came after nine seconds has the bonus of nine seconds.
    assert played.scores()[late] == 1000 + 999 * 11 // (20 * 3)


def test_no_answers_at_all() -> None:
    played = Played()
    for _step in range(9):
        played.go_on()
    assert played.room.phase is Phase.PODIUM
    assert played.scores() == {}
    stage = make_stage(played.room, played.now, find_standing(played.room), set())
    assert stage.ranking == ()


def test_a_skipped_question_counts_for_nobody() -> None:
    played = Played()
    anna = played.join("Anna")
    played.go_on(anna)
    played.answer(anna, "B")
    played.do(played.room.close)
    assert played.scores()[anna] > 0
    played.do(played.room.skip)
    assert played.scores() == {anna: 0}
    assert refused(lambda: played.do(played.room.skip)) is Reason.NOT_NOW
    assert view_for_all(played.room, 0)["void"]


def test_nothing_tells_the_key_before_the_question_is_closed() -> None:
    lesson = new_lesson(choice_item(1, "B"), choice_item(2, "C"), phones=Phones.QUESTION)
    played = Played(lesson)
    anna = played.join("Anna")
    played.go_on(anna)
    played.answer(anna, "B")
    room = played.room
    told = [
        view_for_all(room, 0),
        view_for_one(room, room.pupils[anna], find_standing(room)),
        stage_object(make_stage(room, 0, find_standing(room), {anna})),
    ]
    for one in told:
        assert not {"key", "answer", "statement", "wrong", "why", "right", "result", "counts"} & one.keys()
        assert "第1件事用了20天" not in json.dumps(one, ensure_ascii=False)
    played.go_on()
    assert view_for_all(room, 0)["key"] == "B"
    assert view_for_one(room, room.pupils[anna], find_standing(room))["result"] == "right"


def test_buttons_only_phones_are_told_no_words() -> None:
    played = Played(new_lesson(phones=Phones.BUTTONS))
    anna = played.join("Anna")
    played.go_on(anna)
    seen = view_for_all(played.room, 0)
    assert "stem" not in seen
    assert [option[1] for option in seen["options"]] == ["", "", "", ""]


@pytest.mark.parametrize(("ranking", "count"), [(Ranking.EACH, 2), (Ranking.END, 0), (Ranking.NEVER, 0)])
def test_when_the_ranking_is_shown(ranking: Ranking, count: int) -> None:
    played = Played(new_lesson(ranking=ranking))
    anna = played.join("Anna")
    phases = []
    while played.room.phase is not Phase.ENDED:
        played.go_on(anna)
        phases.append(played.room.phase)
    assert phases.count(Phase.RANKING) == count
    stage = make_stage(played.room, 0, find_standing(played.room), {anna})
    assert bool(stage.ranking) is (ranking is not Ranking.NEVER)


def test_the_most_given_wrong_answer_is_named_with_its_reason() -> None:
    played = Played()
    keys = [played.join(f"p{number}") for number in range(4)]
    played.go_on(*keys)
    for key, text in zip(keys, "DDAB", strict=True):
        played.answer(key, text)
    played.go_on()
    stage = make_stage(played.room, 0, find_standing(played.room), set(keys))
    assert (stage.wrong, stage.why) == ("D. 40天", "40天是另一件事的工期。")
    assert stage.counts == {"A": 1, "B": 1, "D": 2}
    assert (stage.answered, stage.right) == (4, 1)
