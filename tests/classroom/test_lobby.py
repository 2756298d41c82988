"""Who comes in, under which name and into which team."""

import pytest

from factcli.classroom.event import Reason
from factcli.classroom.lesson import Enrolled
from factcli.classroom.pupil import Credentials
from factcli.classroom.room import Phase
from factcli.classroom.scoring import Scoring
from factcli.classroom.standing import find_standing
from tests.classroom.played import Played, refused
from tests.classroom.school import new_lesson


def test_from_the_lobby_an_open_question_is_asked_again() -> None:
    played = Played()
    anna = played.join("Anna")
    played.go_on(anna)
    played.answer(anna, "A")
    played.do(played.room.go_to_lobby)
    assert played.room.phase is Phase.LOBBY
    played.go_on(anna)
    assert played.room.round is not None
    assert played.room.round.question == 0
    played.answer(anna, "B")
    played.go_on()
    assert played.scores()[anna] > 1000


@pytest.mark.parametrize("action", ["pause", "close", "skip"])
def test_what_makes_no_sense_in_the_lobby(action: str) -> None:
    played = Played()
    assert refused(lambda: played.do(getattr(played.room, action))) is Reason.NOT_NOW
    assert refused(lambda: played.do(played.room.go_to_lobby)) is Reason.NOT_NOW


def test_the_lobby_can_be_locked() -> None:
    played = Played()
    anna = played.join("Anna")
    played.do(played.room.lock)
    assert refused(lambda: played.join("Ben")) is Reason.LOCKED
    seat = played.room.pupils[anna].seat
    back = Credentials("another browser", "9999")
    played.do(lambda now: played.room.come_back("anna", seat, back, now))
    assert played.room.members.with_token("another browser") is played.room.pupils[anna]
    assert played.room.members.with_token("token Anna") is None
    played.do(played.room.lock)
    played.join("Ben")


def test_names() -> None:
    played = Played()
    one, other = played.join("张伟"), played.join("张 伟")
    assert [played.room.pupils[key].name for key in (one, other)] == ["张伟", "张 伟 2"]
    assert refused(lambda: played.join("\u200b")) is Reason.NAME
    assert refused(lambda: played.join("x" * 13)) is Reason.LONG_NAME
    for name in ("李雷", "韩梅梅", "张伟"):
        played.do(lambda now, name=name: played.room.rename(other, name, now))  # type: ignore[misc]
    assert played.room.pupils[other].name == "张伟 2"
    assert refused(lambda: played.room.rename(other, "王", 0)) is Reason.OFTEN
    played.go_on()
    assert refused(lambda: played.room.rename(one, "王", 0)) is Reason.NOT_NOW


def test_a_wrong_seat_code_opens_nothing() -> None:
    played = Played()
    anna = played.join("Anna")
    back = Credentials("thief", "0000")
    for name, seat in (("Anna", "9999"), ("Anna", ""), ("Nobody", played.room.pupils[anna].seat)):
        assert refused(lambda n=name, s=seat: played.room.come_back(n, s, back, 0)) is Reason.SEAT  # type: ignore[misc]


def test_a_class_list() -> None:
    roster = (Enrolled("01", "张伟", "Red"), Enrolled("02", "张伟"), Enrolled("03", "李雷"))
    played = Played(new_lesson(roster=roster))
    assert refused(lambda: played.join("张伟")) is Reason.NOT_LISTED  # there are two
    assert refused(lambda: played.join("韩梅梅")) is Reason.NOT_LISTED
    one = played.join("", number="01")
    other = played.join("李雷")
    assert [played.room.pupils[key].name for key in (one, other)] == ["张伟", "李雷"]
    assert [played.room.pupils[key].number for key in (one, other)] == ["01", "03"]
    assert played.room.pupils[one].team == "Red"
    assert refused(lambda: played.join("", number="3")) is Reason.NOT_LISTED
    assert refused(lambda: played.join("", number="03")) is Reason.SEAT
    assert refused(lambda: played.room.rename(one, "x", 0)) is Reason.NOT_LISTED


def test_teams_are_filled_evenly_and_have_the_mean() -> None:
    played = Played(new_lesson(teams=("Red", "Blue"), scoring=Scoring.FLAT))
    keys = [played.join(f"p{number}") for number in range(3)]
    assert [played.room.pupils[key].team for key in keys] == ["Red", "Blue", "Red"]
    played.go_on(*keys)
    played.answer(keys[0], "B")
    played.answer(keys[1], "B")
    played.go_on()
    assert find_standing(played.room).teams == ((1, "Blue", 1000), (2, "Red", 500))
