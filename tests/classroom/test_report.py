"""Reports from lessons of every kind: what they count, what they leave out, and that they never break."""

from collections.abc import Sequence
from datetime import UTC, datetime
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcli.classroom.lesson import Mode
from factcli.classroom.pupil import Credentials
from factcli.classroom.report import Report, find_missed, make_report
from factcli.classroom.room import Phase, Room
from factcli.render.report_html import report_html
from factcli.render.report_json import report_object
from factcli.render.report_table import answer_table, question_table, report_csv
from factcli.render.report_text import describe_report
from factcli.render.wrap import cell_width
from tests.classroom.school import choice_item, new_lesson

STARTED = datetime(2026, 3, 4, 10, 0, tzinfo=UTC)
KEYS = "BCAD"


def played(answers: Sequence[str], *, late: Sequence[int] = (), mode: Mode = Mode.PHONES) -> Room:
    """A lesson of four questions; a word of answers for each pupil (`-`: none), some of whom join before the third."""
    lesson = new_lesson(*(choice_item(number, key) for number, key in enumerate(KEYS, 1)), mode=mode)
    room = Room(lesson)

    def join(place: int) -> None:
        room.join(f"p{place}", Credentials(f"token {place}", ""), 0)

    order = [place for place in range(len(answers)) if place not in late]
    for place in order:
        join(place)
    for question in range(len(KEYS)):
        if question == 2:
            for place in late:
                join(place)
            order += late
        while room.phase is not Phase.QUESTION:
            room.go_on(0, frozenset(room.pupils))
        for pupil, place in enumerate(order, 1):
            if answers[place][question] != "-":
                room.answer(pupil, question, answers[place][question], 5_000)
        room.close(20_000)
    return room


def report_of(room: Room) -> Report:
    return make_report(room, 7, STARTED)


def test_a_lesson() -> None:
    report = report_of(played(["BCAD", "BCA-", "BDBB"]))
    assert [question.share_in for question in report.questions] == [
        1,
        Fraction(2, 3),
        Fraction(2, 3),
        Fraction(1, 3),
    ]
    assert [(pupil.name, pupil.right, pupil.answered, pupil.asked) for pupil in report.pupils] == [
        ("p0", 4, 4, 4),
        ("p1", 3, 3, 4),
        ("p2", 1, 4, 4),
    ]
    assert [report.pupils[place].name for place in report.to_help] == ["p2"]
    assert report.hardest == ()
    assert report.questions[1].wrong == "D. 40天"
    assert report.questions[1].why == "40天是另一件事的工期。"
    assert [item.id for item in find_missed(report, "p2")] == [
        f"fact_{number}:choice" for number in (2, 3, 4)
    ]
    with pytest.raises(LookupError):
        find_missed(report, "nobody")


def test_the_hardest_come_first() -> None:
    report = report_of(played(["BDBD", "CDBD", "CCBA"]))
    assert [report.questions[place].number for place in report.hardest] == [3, 1, 2]
    assert [item.id for item in find_missed(report)] == [f"fact_{number}:choice" for number in (3, 1, 2)]


def test_who_joins_late_missed_nothing_before() -> None:
    report = report_of(played(["BCAD", "--AD"], late=[1]))
    late = report.pupils[1]
    assert (late.asked, late.answered, late.right) == (2, 2, 2)
    assert report.questions[0].pupils == 1
    assert report.to_help == ()


def test_a_team_that_was_not_first_missed_nothing() -> None:
    report = report_of(played(["B-A-", "-C-D"], mode=Mode.KEYBOARD))
    assert [(pupil.asked, pupil.right) for pupil in report.pupils] == [(2, 2), (2, 2)]


def test_what_does_not_count_is_told() -> None:
    room = played(["BCAD", "CCAD"])
    room.skip(30_000)  # the last one
    report = report_of(room)
    assert report.questions[3].analysis is None
    assert [pupil.asked for pupil in report.pupils] == [3, 3]
    assert "not counted" in describe_report(report, width=80)


def test_who_was_sent_out_is_left_out() -> None:
    room = played(["BCAD", "CCAD"])
    room.kick(2, 30_000)
    assert [pupil.name for pupil in report_of(room).pupils] == ["p0"]


def every_form(report: Report) -> str:
    return "\n".join(
        (
            describe_report(report, width=80, color=True),
            report_html(report),
            str(report_object(report)),
            report_csv(report),
            str(question_table(report)),
        )
    )


def test_nothing_at_all() -> None:
    room = Room(new_lesson())
    assert every_form(report_of(room))
    room.go_on(0)
    assert every_form(report_of(room))
    room.close(0)
    told = every_form(report_of(room))
    assert "0 of 0 answers right (–)" in told


@given(st.lists(st.text("ABCD-", min_size=4, max_size=4), max_size=30))
def test_counts_agree(answers: list[str]) -> None:
    report = report_of(played(answers))
    assert len(report.pupils) == len(answers)
    for place, question in enumerate(report.questions):
        given_answers = [row[place] for row in answers if row[place] != "-"]
        analysis = question.analysis
        assert analysis is not None
        assert analysis.answered == len(given_answers)
        assert analysis.right == given_answers.count(KEYS[place])
        assert sum(bar.count for bar in analysis.bars) == len(given_answers)
    assert sum(pupil.right for pupil in report.pupils) == sum(
        question.analysis.right for question in report.questions if question.analysis is not None
    )
    assert [pupil.points for pupil in report.pupils] == sorted(
        (one.points for one in report.pupils), reverse=True
    )
    assert len(answer_table(report)) == len(answers) + 1
    for line in describe_report(report, width=60).split("\n"):
        assert cell_width(line) <= 60


def test_hostile_names_stay_names() -> None:
    room = Room(new_lesson())
    names = ["=1+1", "<script>", "[bold]x", "a\u202eb", "@SUM(A1)"]
    for name in names:
        room.join(name, Credentials(f"token {name}", ""), 0)
    room.go_on(0, frozenset(room.pupils))
    for pupil in room.pupils:
        room.answer(pupil, 0, "B", 0)
    room.close(0)
    report = report_of(room)
    assert "<script>" not in report_html(report)
    assert "&lt;script&gt;" in report_html(report)
    rows = report_csv(report).splitlines()[1:]
    assert {row.partition(",")[0][:1] for row in rows} <= {"'", "<", "[", "a"}
    assert "\u202e" not in every_form(report)
