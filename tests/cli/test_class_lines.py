"""A lesson led by lines: what is written again, and what isn't."""

from collections.abc import Callable, Iterator

import pytest

from factcli.classroom.event import Event, Refused
from factcli.classroom.pupil import Credentials
from factcli.classroom.room import Room
from factcli.classroom.stage import Stage, make_stage
from factcli.classroom.standing import find_standing
from factcli.cli.class_lines import lead_by_lines
from factcli.cli.class_teacher import Teacher
from factcli.render.class_wording import refusal_sentence
from tests.classroom.school import new_lesson

Step = tuple[str, Callable[[], object]]


class Led(Teacher):
    """A teacher of a room with no server; its clock runs a second with every look."""

    def __init__(self) -> None:
        self.room = Room(new_lesson())
        self.now = 0

    @property
    def stage(self) -> Stage:
        self.now += 1000
        return make_stage(self.room, self.now, find_standing(self.room), set(self.room.pupils))

    def go_on(self) -> str:
        return self.move(lambda now: self.room.go_on(now, frozenset(self.room.pupils)))

    def move(self, make: Callable[[int], Event]) -> str:
        try:
            make(self.now)
        except Refused as refused:
            return refusal_sentence(refused.reason)
        return ""


class Typed:
    """Standard input: before each line is read, something may happen in the room."""

    def __init__(self, steps: list[Step]) -> None:
        self._steps: Iterator[Step] = iter(steps)

    def readline(self) -> str:
        for line, happens in self._steps:
            happens()
            return f"{line}\n"
        return ""


@pytest.fixture
def led() -> Led:
    made = Led()
    for name in ("Anna", "Ben"):
        made.room.join(name, Credentials(name, "1"), 0)
    return made


def answers(
    teacher: Led, steps: list[Step], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> list[list[str]]:
    """What is written after each line that is typed."""
    monkeypatch.setattr("sys.stdin", Typed(steps))
    lead_by_lines(teacher, (), "http://127.0.0.1/")
    written = capsys.readouterr().out.split("> ")
    return [[line for line in part.split("\n") if line] for part in written[1:]]


def test_a_page_is_written_again_only_where_it_changed(
    led: Led, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = ["z", "p", "o", "o", "k 9", "", "z", "o", "+", "p", "k 2", "x", "x", "q"]
    told = answers(led, [(line, lambda: None) for line in lines], monkeypatch, capsys)
    by_line = list(zip(lines, told, strict=True))
    pages = [line for line, part in by_line if len(part) > 1]
    assert pages == ["o", "o", "", "+", "p", "k 2", "x"]
    notes = [part[0] for _line, part in by_line if len(part) == 1]
    assert notes == [
        "Enter, p, +, r, x, l, o, k NUMBER, e, q, and nothing else.",
        "That can't be done now.",
        "There is no such pupil.",
        "Enter, p, +, r, x, l, o, k NUMBER, e, q, and nothing else.",
        "Nobody else gets in now.",
        "That can't be done now.",
    ]
    assert by_line[10][1][0] == "Ben is sent out."


def test_who_is_sent_out_after_the_answers_is_told_in_a_line(
    led: Led, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    steps: list[Step] = [(line, lambda: None) for line in ("", "", "k 2", "k 2")]
    assert answers(led, steps, monkeypatch, capsys)[2:4] == [
        ["Ben is sent out."],
        ["There is no such pupil."],
    ]


def test_what_changed_meanwhile_is_written_even_where_a_line_is_refused(
    led: Led, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    steps: list[Step] = [("", lambda: None), ("r", lambda: led.room.close(led.now)), ("q", lambda: None)]
    told = answers(led, steps, monkeypatch, capsys)[1]
    assert told[0] == "That can't be done now."
    assert "Answer: B. 20天" in told
