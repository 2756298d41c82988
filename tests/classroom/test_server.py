"""The server as pupils' phones meet it, good and bad ones."""

import threading
import time
from pathlib import Path

from factcli.classroom.log import open_class_log
from factcli.classroom.room import Phase
from tests.classroom.school import CODE, School, new_lesson, running_class
from tests.classroom.stream import Stream


def test_a_lesson_over_http(school: School) -> None:
    anna, ben = school.join("张伟"), school.join("Ben")
    stream = Stream(school, anna)
    school.wait_until(lambda: bool(stream.states))
    assert stream.states[0]["phase"] == "lobby"
    school.move("next")
    school.wait_until(lambda: stream.states[-1]["phase"] == "question")
    assert stream.states[-1]["stem"] == "第1件事用了多少天？"
    assert 19_000 < stream.states[-1]["left"] <= 20_000
    status, told = school.answer(anna, 0, "B")
    assert (status, told["me"]["given"]) == (200, "B")
    assert school.answer(ben, 0, "D")[0] == 200
    school.wait_until(lambda: stream.states[-1]["phase"] == "reveal")  # all have answered
    own = stream.states[-1]
    assert own["me"]["result"] == "right"
    assert own["me"]["points"] > 1000
    assert own["answer"] == ["20天"]
    assert school.state(ben)["me"]["why"] == "40天是另一件事的工期。"
    stage = school.move("next")
    assert [row[1] for row in stage["ranking"]] == ["张伟", "Ben"]
    assert school.state(ben)["me"]["rank"] == 2
    stream.close()


def test_every_answer_is_on_disk_before_it_is_acknowledged(school: School, tmp_path: Path) -> None:
    tokens = [school.join(f"p{number}") for number in range(20)]
    school.move("next")
    threads = [threading.Thread(target=school.answer, args=(token, 0, "B")) for token in tokens]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    log = open_class_log(tmp_path)
    answers = [event for event in log.events(school.lesson) if event.kind == "answered"]
    log.close()
    assert sorted(event.pupil for event in answers) == list(range(1, 21))


def test_sent_again_it_is_saved_once(school: School, tmp_path: Path) -> None:
    anna = school.join("Anna")
    school.join("Ben")
    school.move("next")
    for _time in range(3):
        assert school.answer(anna, 0, "B")[0] == 200
    assert school.answer(anna, 0, "C") == (409, {"refused": "twice"})
    assert school.hub.room.round is not None
    assert len(school.hub.room.round.answers) == 1


def test_who_asks_twice_to_come_in_is_in_once(school: School) -> None:
    drawn = "drawn-by-the-browser-123456"
    for _time in range(2):
        status, told = school.ask("POST", "/api/join", {"code": CODE, "name": "张伟", "token": drawn})
        assert (status, told["token"], told["me"]["name"]) == (200, drawn, "张伟")
    assert school.join("张伟", token="short") != "short"
    assert len(school.hub.room.pupils) == 2
    school.move("kick", 1)
    assert school.ask("POST", "/api/join", {"code": CODE, "name": "张伟", "token": drawn})[0] == 200
    assert len(school.hub.room.pupils) == 3


def test_a_late_packet_doesn_t_count_for_the_next_question(school: School) -> None:
    anna = school.join("Anna")
    school.move("next")
    school.move("next")
    assert school.answer(anna, 0, "B") == (409, {"refused": "closed"})
    school.move("next")
    school.move("next")
    assert school.answer(anna, 0, "B") == (409, {"refused": "closed"})
    assert school.answer(anna, 1, "C")[0] == 200


def test_a_question_ends_without_anybody(tmp_path: Path) -> None:
    with running_class(tmp_path, new_lesson(seconds=1)) as school:
        school.move("next")
        school.wait_until(lambda: school.hub.room.phase is Phase.REVEAL)
        assert school.move("next")["phase"] == "ranking"


def test_a_question_ends_when_all_phones_are_gone(tmp_path: Path) -> None:
    with running_class(tmp_path, new_lesson(seconds=1)) as school:
        stream = Stream(school, school.join("Anna"))
        school.move("next")
        stream.close()
        school.wait_until(lambda: school.hub.room.phase is Phase.REVEAL)


def test_two_classes_at_once_don_t_hear_each_other(tmp_path: Path) -> None:
    with running_class(tmp_path / "one") as one, running_class(tmp_path / "other") as other:
        anna = one.join("Anna")
        other.join("Anna")
        one.move("next")
        other.move("next")
        assert one.answer(anna, 0, "B")[0] == 200
        assert other.hub.room.round is not None
        assert not other.hub.room.round.answers
        assert other.answer(anna + "x", 0, "B")[0] == 401


def test_a_phone_that_polls_is_told_the_same(school: School) -> None:
    anna = school.join("Anna")
    state = school.state(anna)
    number = state["rev"] + state["me"]["changes"]
    assert school.ask("GET", f"/api/state?token={anna}&rev={number}") == (204, b"")
    school.move("next")
    status, told = school.ask("GET", f"/api/state?token={anna}&rev={number}")
    assert (status, told["phase"]) == (200, "question")


def test_another_browser_with_the_seat_code(school: School) -> None:
    anna = school.join("Anna")
    school.move("next")
    school.answer(anna, 0, "B")
    seat = school.state(anna)["me"]["seat"]
    status, told = school.ask("POST", "/api/join", {"code": CODE, "name": "ANNA", "seat": seat})
    assert status == 200
    assert told["me"]["name"] == "Anna"
    assert told["me"]["given"] == "B" or told["me"]["result"] == "right"
    assert school.ask("GET", f"/api/state?token={anna}")[0] == 401
    assert len(school.hub.room.pupils) == 1


def test_resumed_it_is_as_it_was(tmp_path: Path) -> None:
    with running_class(tmp_path) as school:
        anna = school.join("Anna")
        school.join("Ben")
        school.move("next")
        school.answer(anna, 0, "B")
        before = school.state(anna)
    with running_class(tmp_path, resume=school.lesson) as again:
        state = again.state(anna)
        assert state["me"] == before["me"]
        assert (state["phase"], state["n"]) == ("question", 0)
        assert before["left"] - 1_500 <= state["left"] <= before["left"]
        assert again.answer(anna, 0, "C") == (409, {"refused": "twice"})
        assert again.hub.room.lesson.code == CODE
        time.sleep(0.5)
        assert again.hub.room.phase is Phase.QUESTION  # Ben's phone isn't back yet, and is waited for
