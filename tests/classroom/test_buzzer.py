"""Buzzers: who is on, who is out, which keys are only held."""

import pytest

from factcli.classroom.buzzer import MOST_TEAMS, Buzzer, Repeats

STEPS = "pxrloke q?+"
"""The teacher's keys during a lesson."""


def test_the_first_is_on_until_it_misses() -> None:
    buzzer = Buzzer(3, in_turns=False)
    one, other, third = buzzer.keys
    buzzer.open(0)
    assert buzzer.press(other, 1.0)
    assert buzzer.team == 1
    assert not buzzer.press(one, 1.1)
    buzzer.miss()
    assert not buzzer.press(other, 9.0)  # out for this question
    assert buzzer.press(one.upper(), 9.1)
    buzzer.miss()
    assert not buzzer.is_done
    assert buzzer.press(third, 20.0)
    buzzer.miss()
    assert buzzer.is_done
    buzzer.open(1)
    assert buzzer.press(other, 30.0)


def test_a_held_key_buzzes_once_and_not_into_the_next_question() -> None:
    buzzer = Buzzer(2, in_turns=False)
    key = buzzer.keys[0]
    buzzer.open(0)
    assert buzzer.press(key, 1.0)
    moment = 1.0
    buzzer.miss()
    buzzer.open(1)
    while moment < 4.0:  # first the system's long pause, then many a second
        moment += 0.66 if moment == 1.0 else 0.03
        assert not buzzer.press(key, moment)
    assert buzzer.press(key, moment + 1.0)


def test_in_turns_every_team_has_its_question() -> None:
    buzzer = Buzzer(3, in_turns=True)
    seen = []
    for question in range(6):
        buzzer.open(question)
        seen.append(buzzer.team)
        buzzer.miss()
        assert buzzer.is_done
    assert seen == [0, 1, 2, 0, 1, 2]


@pytest.mark.parametrize("teams", range(2, MOST_TEAMS + 1))
def test_no_buzzer_is_a_step_of_the_teacher_s(teams: int) -> None:
    keys = Buzzer(teams, in_turns=False).keys
    assert len(set(keys)) == teams
    assert not set(keys) & set(STEPS)


def test_other_keys_are_told_apart() -> None:
    repeats = Repeats()
    assert not repeats.is_repeat("a", 1.0)
    assert not repeats.is_repeat("b", 1.1)
    assert repeats.is_repeat("a", 1.5)
