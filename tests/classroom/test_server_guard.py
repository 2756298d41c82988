"""What a class does with those who want to cheat, flood or break it: fifteen-year-olds."""

import json
import threading
import time
from http.client import HTTPConnection
from pathlib import Path
from typing import Any

import pytest

from factcli.classroom.guard import Limits, is_same_machine
from factcli.classroom.lesson import Phones
from factcli.classroom.room import Phase
from tests.classroom.school import CODE, SECRET, School, choice_item, new_lesson, running_class
from tests.classroom.stream import Stream


def test_only_the_secret_moves_the_lesson(school: School) -> None:
    anna = school.join("Anna")
    for secret in ("", anna, CODE, SECRET[:-1], SECRET + "x", None, 7):
        assert school.ask("POST", "/api/move", {"k": secret, "move": "next"})[0] == 401
    for path in ("/api/stage", "/api/stage/events"):
        assert school.ask("GET", f"{path}?k={anna}")[0] == 401
    assert school.hub.room.phase is Phase.LOBBY


@pytest.mark.parametrize(
    ("client", "server", "is_same"),
    [
        ("127.0.0.1", "127.0.0.1", True),
        ("192.168.1.5", "192.168.1.5", True),  # the teacher's browser at --host
        ("192.168.1.77", "192.168.1.5", False),  # the secret was read off the projector
        ("::1", "::1", True),
    ],
)
def test_the_teacher_s_page_is_on_the_teacher_s_machine(client: str, server: str, is_same: bool) -> None:
    assert is_same_machine({"client": (client, 5000), "server": (server, 8000)}) is is_same
    assert not is_same_machine({"client": None, "server": None})


def test_nobody_answers_for_another(school: School) -> None:
    school.join("Anna")
    school.move("next")
    tokens: list[object] = ["", "token-1-0-9", "1", None, 1, [], "\ud800"]
    for token in tokens:
        assert school.ask("POST", "/api/answer", {"token": token, "n": 0, "answer": "B"})[0] == 401
    assert school.hub.room.round is not None
    assert not school.hub.room.round.answers


def test_a_kicked_pupil_is_out(school: School) -> None:
    anna = school.join("Anna")
    school.move("kick", 1)
    assert school.state(anna)["me"]["kicked"] is True
    school.move("next")
    assert school.answer(anna, 0, "B") == (401, {"refused": "unknown"})
    assert school.state(anna).keys() == {"me", "rev", "phase", "title", "of", "lang"}  # and no question


def test_a_kicked_pupil_s_stream_tells_no_question_and_joining_anew_is_up_to_the_lock(school: School) -> None:
    anna = school.join("Anna")
    school.join("Ben")
    stream = Stream(school, anna)
    school.move("next")
    school.wait_until(lambda: bool(stream.states) and stream.states[-1]["phase"] == "question")
    school.move("kick", 1)
    school.wait_until(lambda: "kicked" in stream.states[-1]["me"])
    assert stream.states[-1].keys() == {"me", "rev", "phase", "title", "of", "lang"}
    stream.close()
    assert school.state(school.join("Ann"))["stem"]
    school.move("lock")
    assert school.ask("POST", "/api/join", {"code": CODE, "name": "Anne"}) == (409, {"refused": "locked"})


def test_a_kicked_pupil_s_answer_is_not_counted(school: School) -> None:
    anna, ben = school.join("Anna"), school.join("Ben")
    school.move("next")
    assert school.answer(anna, 0, "B")[0] == 200
    school.move("kick", 1)
    assert school.hub.room.round is not None
    assert school.hub.room.round.histogram == {}
    assert school.answer(ben, 0, "C")[0] == 200
    assert school.hub.room.round.histogram == {"C": 1}


def test_the_key_is_nowhere_before_the_reveal(tmp_path: Path) -> None:
    with running_class(tmp_path, new_lesson(choice_item(1, "B"))) as school:
        anna = school.join("Anna")
        stage = school.move("next")
        school.answer(anna, 0, "C")
        told = json.dumps([stage], ensure_ascii=False)
        assert not {"key", "statement", "why", "counts", "right"} & stage.keys()
        assert "另一件事" not in told


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"", 409),
        (b"{", 409),
        (b"[]", 409),
        (b'"x"', 409),
        (b"[" * 3000, 409),
        (b'{"token": "\\ud800"}', 401),
        (b"{}" + b" " * 5000, 413),
    ],
)
def test_any_body_gets_an_answer(school: School, body: bytes, status: int) -> None:
    assert school.ask("POST", "/api/answer", body)[0] == status
    assert school.state(school.join("Anna"))["phase"] == "lobby"


def test_a_body_without_a_length_is_cut_off(school: School) -> None:
    connection = HTTPConnection("127.0.0.1", school.port, timeout=5)
    pieces = (b" " * 1000 for _piece in range(50))
    connection.request("POST", "/api/join", pieces, {"content-type": "application/json"}, encode_chunked=True)
    assert connection.getresponse().status == 413
    connection.close()


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"content-type": "text/plain"}, 415),
        ({"origin": "http://evil.example"}, 403),
        ({"origin": "null"}, 403),
        ({"host": "evil.example"}, 421),
        ({"host": "192.168.1.9:8000", "origin": "http://192.168.1.9:8000"}, 200),
        ({"host": "localhost:8000"}, 200),
        ({"host": ""}, 421),
    ],
)
def test_other_sites_are_refused(school: School, headers: dict[str, str], status: int) -> None:
    assert school.ask("POST", "/api/join", {"code": CODE, "name": "Anna"}, headers)[0] == status


def test_floods_are_stopped(tmp_path: Path) -> None:
    limits = Limits(joins=3, joins_each=0.01, counts_own=True)
    with running_class(tmp_path, limits=limits) as school:
        codes = [
            school.ask("POST", "/api/join", {"code": CODE, "name": f"bot {number}"})[0] for number in range(6)
        ]
        assert codes == [200, 200, 200, 429, 429, 429]
    with running_class(tmp_path, limits=Limits(requests=5, requests_each=0.01, counts_own=True)) as school:
        assert [school.ask("GET", "/")[0] for _time in range(7)] == [200] * 5 + [429] * 2


def test_codes_can_t_be_guessed(tmp_path: Path) -> None:
    limits = Limits(seats=3, seats_each=0.001, counts_own=True)
    with running_class(tmp_path, limits=limits) as school:
        school.join("Anna")
        wrong = [
            school.ask("POST", "/api/join", {"code": CODE, "name": "Anna", "seat": f"9{number:03}"})
            for number in range(5)
        ]
        assert [status for status, _told in wrong] == [409] * 3 + [429] * 2
    with running_class(tmp_path, limits=limits) as school:
        wrong = [
            school.ask("POST", "/api/join", {"code": f"{number:06}", "name": "Bot"}) for number in range(5)
        ]
        assert [status for status, _told in wrong] == [401] * 3 + [429] * 2


def test_a_pupil_has_so_many_streams_and_no_more(school: School) -> None:
    anna = school.join("Anna")
    streams = [Stream(school, anna) for _tab in range(3)]
    school.wait_until(lambda: all(stream.states for stream in streams))
    assert school.ask("GET", f"/api/events?token={anna}")[0] == 429
    streams[0].close()
    school.wait_until(lambda: school.hub.count_streams(1) == 2)
    for stream in streams[1:]:
        stream.close()


@pytest.mark.parametrize("name", ["\x1b[2J", "=cmd()", "<script>", "[bold red]x", "\u202eevil", "a\nb"])
def test_hostile_names_are_only_names(school: School, name: str) -> None:
    token = school.join(name)
    shown = school.state(token)["me"]["name"]
    assert "\x1b" not in shown
    assert "\u202e" not in shown
    assert "\n" not in shown


def test_pages_let_nothing_else_in(school: School) -> None:
    connection = HTTPConnection("127.0.0.1", school.port, timeout=5)
    for path in ("/", f"/j/{CODE}", "/screen"):
        connection.request("GET", path)
        response = connection.getresponse()
        response.read()
        policy = response.getheader("content-security-policy") or ""
        assert "default-src 'none'" in policy
        assert "unsafe" not in policy
        assert response.getheader("x-content-type-options") == "nosniff"
    connection.close()


@pytest.mark.parametrize("path", ["/api", "/log", "/../class.db", "/api/answer", "/j/", "/static/x"])
def test_there_is_nothing_else(school: School, path: str) -> None:
    assert school.ask("GET", path)[0] in (404, 405)


def test_only_buttons_means_no_words_on_the_phones(tmp_path: Path) -> None:
    with running_class(tmp_path, new_lesson(phones=Phones.BUTTONS)) as school:
        anna = school.join("Anna")
        school.move("next")
        assert "stem" not in school.state(anna)


def test_a_full_disk_keeps_everybody_waiting_and_loses_nothing(
    school: School, monkeypatch: pytest.MonkeyPatch
) -> None:
    import sqlite3

    from factcli.classroom.log import ClassLog

    anna = school.join("Anna")
    school.join("Ben")
    school.move("next")
    append = ClassLog.append

    def refuse(*arguments: object) -> None:
        raise sqlite3.OperationalError("database or disk is full")

    monkeypatch.setattr(ClassLog, "append", refuse)
    told: list[tuple[int, Any]] = []
    thread = threading.Thread(target=lambda: told.append(school.answer(anna, 0, "B")))
    thread.start()
    school.wait_until(lambda: "full" in school.hub.stage.trouble)
    assert not told
    assert "given" not in school.state(anna)["me"]
    monkeypatch.setattr(ClassLog, "append", append)
    thread.join(5)
    assert told[0][0] == 200
    time.sleep(0.2)
    assert school.state(anna)["me"]["given"] == "B"
